# SPDX-License-Identifier: MIT
"""A PostgreSQL on loopback that asks for a password and takes none."""
import socketserver
import struct
import threading

SSL_REQUEST, GSS_REQUEST, CANCEL_REQUEST = 80877103, 80877104, 80877102
CLEARTEXT = 3


def message(kind, content):
    return kind + struct.pack("!i", len(content) + 4) + content


class _Guard(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            if self._is_begun():
                self.wfile.write(message(b"R", struct.pack("!i", CLEARTEXT)))
                if self.rfile.read(1) == b"p":
                    self._refuse()
        except OSError:
            pass  # the client went

    def _is_begun(self):
        while len(head := self.rfile.read(8)) == 8:
            length, code = struct.unpack("!ii", head)
            if code in (SSL_REQUEST, GSS_REQUEST):
                self.wfile.write(b"N")
                continue
            self.rfile.read(length - 8)
            return code != CANCEL_REQUEST
        return False

    def _refuse(self):
        self.rfile.read(struct.unpack("!i", self.rfile.read(4))[0] - 4)
        fields = {b"S": b"FATAL", b"V": b"FATAL", b"C": b"28P01",
                  b"M": b'password authentication failed for user "reader"'}
        self.wfile.write(message(b"E", b"".join(k + v + b"\0" for k, v in fields.items()) + b"\0"))


class AskingServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Guard)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"postgresql://reader@127.0.0.1:{self.server_address[1]}/catalogue"

    def end(self):
        self.shutdown()
        self.server_close()
