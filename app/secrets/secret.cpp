// SPDX-License-Identifier: MIT
#include "app/secrets/secret.h"

namespace alexandria {

namespace {

using Bytes = std::vector<char>;

/// Through a volatile pointer, or the compiler would leave out what nobody reads any more.
void overwrite(Bytes &bytes)
{
    volatile char *place = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        place[i] = 0;
}

} // namespace

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    Secret secret;
    const auto forget = [](Bytes *held) {
        overwrite(*held);
        delete held;
    };
    secret.m_bytes = std::shared_ptr<Bytes>(new Bytes(bytes.begin(), bytes.end()), forget);
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret = fromUtf8(bytes);
    bytes.fill('\0');
    return secret;
}

QByteArrayView Secret::utf8() const
{
    return m_bytes ? QByteArrayView(m_bytes->data(), qsizetype(m_bytes->size())) : QByteArrayView();
}

QString Secret::toText() const
{
    return QString::fromUtf8(utf8());
}

} // namespace alexandria
