<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Barcodes</name>
    <message>
        <source>%1 is no picture that can be read: save it as JPEG or PNG.</source>
        <translation>%1 ist kein lesbares Bild: Speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the picture again.</source>
        <translation>%1 ist nicht vorhanden: Wählen Sie das Bild erneut aus.</translation>
    </message>
    <message>
        <source>%1 may not be read: change its permissions or choose another picture.</source>
        <translation>%1 darf nicht gelesen werden: Ändern Sie die Zugriffsrechte oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 has more than 100 megapixels: make the picture smaller.</source>
        <translation>%1 hat mehr als 100 Megapixel: Verkleinern Sie das Bild.</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1: number of a column without a name; %2: what stands in its first row</extracomment>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <extracomment>%1: name of a column that another one has too; %2: its number</extracomment>
        <translation>%1 (Spalte %2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See alexandria-desktop --help.</source>
        <translation>Siehe alexandria-desktop --help.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; there are %2.</source>
        <translation>Eine Spalte „%1“ gibt es nicht; möglich sind %2.</translation>
    </message>
    <message>
        <source>--columns goes with the formats table, csv, tsv, spreadsheet and xlsx.</source>
        <translation>--columns ist nur mit den Formaten table, csv, tsv, spreadsheet und xlsx möglich.</translation>
    </message>
    <message>
        <source>The format %1 is unknown; there are %2.</source>
        <translation>Das Format „%1“ ist unbekannt; möglich sind %2.</translation>
    </message>
    <message>
        <source>The format xlsx needs --output FILE.</source>
        <translation>Das Format xlsx erfordert --output FILE.</translation>
    </message>
    <message>
        <source>This build cannot write xlsx: choose spreadsheet, which every spreadsheet program opens.</source>
        <translation>Dieses Programm wurde ohne xlsx-Unterstützung erstellt: spreadsheet wählen, das jede Tabellenkalkulation öffnet.</translation>
    </message>
    <message>
        <source>Give one of --sample, --profile and --connect.</source>
        <translation>Nur eine der Optionen --sample, --profile und --connect angeben.</translation>
    </message>
    <message>
        <source>--tunnel goes with --connect, which names user and database.</source>
        <translation>--tunnel ist nur zusammen mit --connect möglich, das Benutzer und Datenbank nennt.</translation>
    </message>
    <message>
        <source>Give one of --refresh and --offline.</source>
        <translation>Nur eine der Optionen --refresh und --offline angeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty.</source>
        <translation>--%1 erfordert einen nicht leeren Wert.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds from 1 to %1.</source>
        <translation>--timeout erwartet eine Anzahl von Sekunden zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>Say after --fill %1= which column it is.</source>
        <translation>Nach --fill %1= den Namen der Spalte angeben.</translation>
    </message>
    <message>
        <source>Give one FILE to fill, or &apos;-&apos; for standard input.</source>
        <translation>Genau ein FILE zum Füllen angeben, oder &apos;-&apos; für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say with --output where the filled table goes; it may be the same file.</source>
        <translation>Mit --output das Ziel der gefüllten Tabelle angeben; es darf dieselbe Datei sein.</translation>
    </message>
    <message>
        <source>Give at least one ISBN, or --input FILE.</source>
        <translation>Mindestens eine ISBN oder --input FILE angeben.</translation>
    </message>
    <message>
        <source>--limit takes a number over 0.</source>
        <translation>--limit erwartet eine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>Say what to search for: WORDS, --title or --author.</source>
        <translation>Angeben, wonach gesucht werden soll: WORDS, --title oder --author.</translation>
    </message>
    <message>
        <source>Give the title either as WORDS or with --title.</source>
        <translation>Den Titel entweder als WORDS oder mit --title angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: write it as alexandria:isbn/9780618260300.</source>
        <translation>%1 kann nicht geöffnet werden: In der Form alexandria:isbn/9780618260300 schreiben.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 ist mit %2 nicht möglich.</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check erwartet keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>Prints the editions that bear these ISBNs, in the order given. With --input FILE the ISBNs are taken out of any text.</source>
        <translation>Zeigt die Ausgaben mit diesen ISBNs in der angegebenen Reihenfolge an. Mit --input FILE werden die ISBNs einem beliebigen Text entnommen.</translation>
    </message>
    <message>
        <source>Searches by title, author or both. WORDS may be a title, an author, an ISBN or an Open Library key: the kind is detected.</source>
        <translation>Sucht nach Titel, Autor oder beidem. WORDS kann ein Titel, ein Autor, eine ISBN oder ein Open-Library-Schlüssel sein; die Art wird erkannt.</translation>
    </message>
    <message>
        <source>Fills the empty cells of a table, a CSV with any separator and encoding, with what the catalogue has; all else in it stays as it is, byte for byte. Rows are looked up by the column that is called ISBN; in a table that has none, the title has to be exactly the same. Filled are the columns whose names say what they hold, such as Pages, Publisher or Year Published. FILE may be &apos;-&apos; for standard input, and --output the same FILE.</source>
        <translation>Füllt die leeren Zellen einer Tabelle (CSV mit beliebigem Trennzeichen und beliebiger Zeichenkodierung) mit dem, was der Katalog enthält; alles andere bleibt Byte für Byte unverändert. Nachgeschlagen werden die Zeilen anhand der Spalte, die ISBN heißt; fehlt eine solche, muss der Titel genau übereinstimmen. Gefüllt werden die Spalten, deren Name den Inhalt erkennen lässt, etwa Pages, Publisher oder Year Published. FILE darf &apos;-&apos; für die Standardeingabe sein, und --output darf dasselbe FILE nennen.</translation>
    </message>
    <message>
        <source>Tests the connection stage by stage and says which tables and indexes are there.</source>
        <translation>Prüft die Verbindung Schritt für Schritt und nennt die vorhandenen Tabellen und Indizes.</translation>
    </message>
    <message>
        <source>Says what is kept on disk of answers, or removes it: all, or what belongs to one connection.</source>
        <translation>Zeigt, welche Antworten auf diesem Rechner gespeichert sind, oder löscht sie: alle oder die einer Verbindung.</translation>
    </message>
    <message>
        <source>Keeps connections by name. Secrets are asked for at the terminal, or read from standard input, a line each, and kept in the keychain.</source>
        <translation>Speichert Verbindungen unter einem Namen. Zugangsdaten werden im Terminal erfragt oder zeilenweise von der Standardeingabe gelesen und im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Open the window with a new scan list.</source>
        <translation>Das Fenster mit einer neuen Scanliste öffnen.</translation>
    </message>
    <message>
        <source>Use the sample catalogue.</source>
        <translation>Den Beispielkatalog verwenden.</translation>
    </message>
    <message>
        <source>Use the PostgreSQL at postgresql://user@host:port/database or at libpq&apos;s &quot;host=… dbname=…&quot;; PGPASSWORD, PGPASSFILE and PGSERVICE are honoured.</source>
        <translation>PostgreSQL unter postgresql://user@host:port/database oder mit den libpq-Angaben &quot;host=… dbname=…&quot; verwenden; PGPASSWORD, PGPASSFILE und PGSERVICE werden beachtet.</translation>
    </message>
    <message>
        <source>Use the connection kept under this name.</source>
        <translation>Die unter diesem Namen gespeicherte Verbindung verwenden.</translation>
    </message>
    <message>
        <source>Reach the server of --connect through the Cloudflare tunnel at this host name, with the service token in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET, or by signing in.</source>
        <translation>Den Server von --connect über den Cloudflare-Tunnel mit diesem Hostnamen erreichen, entweder mit dem Service-Token aus TUNNEL_SERVICE_TOKEN_ID und TUNNEL_SERVICE_TOKEN_SECRET oder durch Anmelden.</translation>
    </message>
    <message>
        <source>Where cloudflared is, if it is not found by itself.</source>
        <translation>Speicherort von cloudflared, falls es nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>automatic (the default), off, require or verify-full.</source>
        <translation>automatic (Vorgabe), off, require oder verify-full.</translation>
    </message>
    <message>
        <source>At the tunnel: service-token (the default) or browser.</source>
        <translation>Am Tunnel: service-token (Vorgabe) oder browser.</translation>
    </message>
    <message>
        <source>Take the ISBNs from a text, &apos;-&apos; for standard input.</source>
        <translation>Die ISBNs einem Text entnehmen, &apos;-&apos; steht für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Words of the title.</source>
        <translation>Wörter aus dem Titel.</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name.</source>
        <translation>Wörter aus dem Namen des Autors.</translation>
    </message>
    <message>
        <source>Print the whole result.</source>
        <translation>Das gesamte Ergebnis anzeigen.</translation>
    </message>
    <message>
        <source>Print at most N editions (50).</source>
        <translation>Höchstens N Ausgaben anzeigen (50).</translation>
    </message>
    <message>
        <source>table (the default), json; csv or tsv, with names of columns that never change, for programs; spreadsheet or xlsx for people; bibtex, ris or csl-json to cite.</source>
        <translation>table (Vorgabe), json; csv oder tsv mit unveränderlichen Spaltennamen für Programme; spreadsheet oder xlsx für Menschen; bibtex, ris oder csl-json zum Zitieren.</translation>
    </message>
    <message>
        <source>table (the default) or json.</source>
        <translation>table (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>The columns of a table by the names that csv has: isbn_13,title,year. A name that is unknown lists all.</source>
        <translation>Die Spalten einer Tabelle mit den Namen, die csv verwendet: isbn_13,title,year. Bei einem unbekannten Namen werden alle aufgelistet.</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output.</source>
        <translation>In eine Datei statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Where the filled table goes; FILE stays as it is until all of it is there.</source>
        <translation>Ziel der gefüllten Tabelle; FILE bleibt unverändert, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>The column of the ISBNs, by its name or its number.</source>
        <translation>Die Spalte mit den ISBNs, als Name oder Nummer.</translation>
    </message>
    <message>
        <source>Search rows without an ISBN by the title in this column.</source>
        <translation>Zeilen ohne ISBN anhand des Titels in dieser Spalte suchen.</translation>
    </message>
    <message>
        <source>Fill this column and only those named so: pages, year, publishers; a name that is unknown lists all. With =NAME, the column of the table that is called NAME. One that the table does not have is added at its end.</source>
        <translation>Diese Spalte füllen, und nur die so angegebenen: pages, year, publishers; bei einem unbekannten Namen werden alle aufgelistet. Mit =NAME die Spalte der Tabelle, die NAME heißt. Eine Spalte, die der Tabelle fehlt, wird am Ende angefügt.</translation>
    </message>
    <message>
        <source>Fill cells that are not empty too.</source>
        <translation>Auch Zellen füllen, die nicht leer sind.</translation>
    </message>
    <message>
        <source>Give a statement up after so long (15).</source>
        <translation>Eine Abfrage nach so vielen Sekunden aufgeben (15).</translation>
    </message>
    <message>
        <source>Keep files that can be made again there.</source>
        <translation>Dateien, die neu erzeugt werden können, dort ablegen.</translation>
    </message>
    <message>
        <source>Ask the catalogue, whatever is kept on disk.</source>
        <translation>Den Katalog fragen, gleich was auf diesem Rechner gespeichert ist.</translation>
    </message>
    <message>
        <source>Answer from what is kept on disk, and connect nowhere.</source>
        <translation>Mit dem antworten, was auf diesem Rechner gespeichert ist, und keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>No progress and no warnings.</source>
        <translation>Keine Fortschrittsanzeige und keine Warnungen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Searches a catalogue of books; without a command, in a window.</source>
        <translation>Durchsucht einen Buchkatalog; ohne Befehl in einem Fenster.</translation>
    </message>
    <message>
        <source>WHERE is --sample, --profile NAME or --connect URI [--tunnel HOSTNAME]; without it, the current connection is used, or the sample.</source>
        <translation>WHERE ist --sample, --profile NAME oder --connect URI [--tunnel HOSTNAME]; ohne diese Angabe wird die aktuelle Verbindung verwendet, sonst der Beispielkatalog.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 not a valid ISBN, 4 no connection, 5 the query failed, 6 the output could not be written, 130 interrupted.</source>
        <translation>Rückgabewerte: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf, 3 keine gültige ISBN, 4 keine Verbindung, 5 Abfrage fehlgeschlagen, 6 Ergebnis konnte nicht geschrieben werden, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>Print this help, or that of a command.</source>
        <translation>Diese Hilfe oder die eines Befehls anzeigen.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Give it in PGPASSWORD or a password file (PGPASSFILE).</source>
        <translation>Das Passwort in --connect ist für alle Benutzer dieses Rechners sichtbar und bleibt womöglich in der Shell gespeichert. Es sollte in PGPASSWORD oder einer Passwortdatei (PGPASSFILE) stehen.</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>There is no display here for the window. The commands lookup, search and check need none.</source>
        <translation>Hier ist keine grafische Anzeige für das Fenster vorhanden. Die Befehle lookup, search und check brauchen keine.</translation>
    </message>
    <message>
        <source>report takes no words.</source>
        <translation>report erwartet keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>Prints what to send along when something goes wrong: versions, settings and the end of the log, without secrets, names of servers, or what was searched for.</source>
        <translation>Zeigt, was bei einem Problem mitgeschickt werden sollte: Versionen, Einstellungen und das Ende des Protokolls, ohne Zugangsdaten, Servernamen und Suchbegriffe.</translation>
    </message>
</context>
<context>
    <name>ConnectionStage</name>
    <message>
        <source>cloudflared found</source>
        <translation>cloudflared gefunden</translation>
    </message>
    <message>
        <source>cloudflared started</source>
        <translation>cloudflared gestartet</translation>
    </message>
    <message>
        <source>Our own cloudflared listens</source>
        <translation>Eigenes cloudflared nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Cloudflare reached</source>
        <translation>Cloudflare erreicht</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>PostgreSQL answers</source>
        <translation>PostgreSQL antwortet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>CoverAddress</name>
    <message>
        <source>A web address has no spaces in it.</source>
        <translation>Eine Webadresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://books.example.org/covers/%id.jpg.</source>
        <translation>Das ist keine Webadresse. Eine solche sieht etwa so aus: https://books.example.org/covers/%id.jpg.</translation>
    </message>
    <message>
        <source>The address is kept in a file that holds no secrets: leave out user and password.</source>
        <translation>Die Adresse wird in einer Datei ohne vertrauliche Angaben gespeichert: Lassen Sie Benutzer und Passwort weg.</translation>
    </message>
    <message>
        <source>The address needs %id where the cover&apos;s number belongs, or %isbn for the ISBN.</source>
        <translation>Die Adresse braucht %id an der Stelle der Cover-Nummer oder %isbn für die ISBN.</translation>
    </message>
    <message>
        <source>%id and %isbn belong behind the host&apos;s name.</source>
        <translation>%id und %isbn gehören hinter den Hostnamen.</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>The database did not answer in time. Check the network and the server&apos;s name, then try again.</source>
        <translation>Die Datenbank hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk und den Namen des Servers und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>EditionCache</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>ISBN-10</source>
        <translation>ISBN-10</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Verantwortlichkeitsangabe</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Verlage</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scanned as</source>
        <translation>Gescannt als</translation>
    </message>
    <message>
        <source>Edition key</source>
        <translation>Schlüssel der Ausgabe</translation>
    </message>
    <message>
        <source>Work key</source>
        <translation>Schlüssel des Werks</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Titel des Werks</translation>
    </message>
    <message>
        <source>Open Library link</source>
        <translation>Open-Library-Link</translation>
    </message>
    <message>
        <source>Cover link</source>
        <translation>Cover-Link</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180)</source>
        <translation>Einfaches CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Tabulatorgetrennter Text</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>durch „%1“ getrennt</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <extracomment>%1: an encoding</extracomment>
        <translation>%1 mit Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Looking up: %L1 found, %L2 not found.</source>
        <translation>Nachschlagen: %L1 gefunden, %L2 nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <translation>
            <numerusform>%Ln Zelle gefüllt</numerusform>
            <numerusform>%Ln Zellen gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 gefunden</translation>
    </message>
    <message>
        <source>%L1 not found</source>
        <translation>%L1 nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%Ln ohne ISBN oder Titel für die Suche</numerusform>
            <numerusform>%Ln ohne ISBN oder Titel für die Suche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a wrong ISBN</source>
        <translation>
            <numerusform>%Ln mit falscher ISBN</numerusform>
            <numerusform>%Ln mit falscher ISBN</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled cells are bold in the table above.</source>
        <translation>Gefüllte Zellen sind oben in der Tabelle fett.</translation>
    </message>
    <message>
        <source>The catalogue could not be asked for every row; what was seen before on this computer was used for those. %1</source>
        <translation>Der Katalog konnte nicht zu jeder Zeile befragt werden; für die übrigen wurde verwendet, was auf diesem Rechner schon früher abgerufen wurde. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%Ln Zelle bleibt unverändert: In der Zeichenkodierung der Tabelle, Windows-1252, fehlen die nötigen Zeichen. Speichern Sie die Tabelle in UTF-8, um auch diese zu füllen.</numerusform>
            <numerusform>%Ln Zellen bleiben unverändert: In der Zeichenkodierung der Tabelle, Windows-1252, fehlen die nötigen Zeichen. Speichern Sie die Tabelle in UTF-8, um auch diese zu füllen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillPlan</name>
    <message numerus="yes">
        <source>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</source>
        <translation>
            <numerusform>Die Tabelle hat keine Spalte „%1“: Sie hat keine Spaltennamen und insgesamt %n Spalte.</numerusform>
            <numerusform>Die Tabelle hat keine Spalte „%1“: Sie hat keine Spaltennamen und insgesamt %n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; it has %2.</source>
        <translation>Die Tabelle hat keine Spalte „%1“; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>The table has no column of ISBNs or titles that is called so: say which it is. It has %1.</source>
        <translation>Keine Spalte der Tabelle ist dem Namen nach eine ISBN- oder Titelspalte: Angeben, welche es ist. Vorhanden sind %1.</translation>
    </message>
    <message>
        <source>No column of the table says by its name what it is to be filled with: say which to fill.</source>
        <translation>Keine Spalte der Tabelle lässt am Namen erkennen, womit sie gefüllt werden soll: Angeben, welche zu füllen ist.</translation>
    </message>
</context>
<context>
    <name>FillTable</name>
    <message>
        <source>It is no text: save the table as CSV, which every spreadsheet can.</source>
        <translation>Die Tabelle ist kein Text: Als CSV speichern, was jede Tabellenkalkulation kann.</translation>
    </message>
    <message>
        <source>It has bytes that are no characters in its encoding, and could not be written as they are: save it anew, in UTF-8.</source>
        <translation>Die Tabelle enthält Bytes, die in ihrer Zeichenkodierung keine Zeichen sind und nicht unverändert geschrieben werden könnten: Neu in UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>Indexes</name>
    <message>
        <source>The table %1 is missing on this server, or this user may not read it, so this search cannot be answered.</source>
        <translation>Die Tabelle %1 fehlt auf diesem Server, oder der Benutzer darf sie nicht lesen. Diese Suche kann daher nicht beantwortet werden.</translation>
    </message>
    <message>
        <source>This search would read the whole table %1, because it has no index on %2. The catalogue&apos;s owner can add one.</source>
        <translation>Diese Suche müsste die gesamte Tabelle %1 lesen, weil sie keinen Index auf %2 hat. Der Eigentümer des Katalogs kann einen anlegen.</translation>
    </message>
    <message>
        <source>Words of this kind cannot be searched on this server: the table %1 has no trigram index on %2. The catalogue&apos;s owner can add one; look-ups by ISBN still work.</source>
        <translation>Nach solchen Wörtern kann auf diesem Server nicht gesucht werden: Die Tabelle %1 hat keinen Trigramm-Index auf %2. Der Eigentümer des Katalogs kann einen anlegen; das Nachschlagen per ISBN funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Vorhanden und lesbar.</translation>
    </message>
    <message>
        <source>Index on %1 (%2)</source>
        <translation>Index auf %1 (%2)</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Vorhanden.</translation>
    </message>
    <message>
        <source>Words of titles</source>
        <translation>Wörter in Titeln</translation>
    </message>
    <message>
        <source>Searchable by an index.</source>
        <translation>Über einen Index durchsuchbar.</translation>
    </message>
    <message>
        <source>Words of names</source>
        <translation>Wörter in Namen</translation>
    </message>
    <message>
        <source>Beginnings of titles</source>
        <translation>Titelanfänge</translation>
    </message>
    <message>
        <source>An index of some 2 GB for 55 million editions would bring exact titles first and answer the first page in the same time however large the catalogue is.</source>
        <translation>Ein Index von etwa 2 GB für 55 Millionen Ausgaben würde genau passende Titel zuerst liefern und die erste Trefferseite immer gleich schnell, wie groß der Katalog auch ist.</translation>
    </message>
    <message>
        <source>Full text of titles</source>
        <translation>Volltext der Titel</translation>
    </message>
    <message>
        <source>An index of some 1.5 GB for 55 million editions would answer titles of several words up to five times faster.</source>
        <translation>Ein Index von etwa 1,5 GB für 55 Millionen Ausgaben würde Titel aus mehreren Wörtern bis zu fünfmal schneller finden.</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean titles</source>
        <translation>Chinesische, japanische und koreanische Titel</translation>
    </message>
    <message>
        <source>An index of some 250 MB for 55 million editions would find one or two characters anywhere in a title, not only where a word begins.</source>
        <translation>Ein Index von etwa 250 MB für 55 Millionen Ausgaben würde ein oder zwei Schriftzeichen überall im Titel finden, nicht nur am Wortanfang.</translation>
    </message>
    <message>
        <source>Misspelt titles</source>
        <translation>Falsch geschriebene Titel</translation>
    </message>
    <message>
        <source>A trigram index on the titles of works would find titles in spite of a typing error.</source>
        <translation>Ein Trigramm-Index auf den Titeln der Werke würde Titel trotz eines Tippfehlers finden.</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Spracheinstellung</translation>
    </message>
    <message>
        <source>The database was made with lc_ctype C: Chinese, Japanese, Korean, Cyrillic and Greek titles cannot be searched. It would have to be made anew with a UTF-8 locale.</source>
        <translation>Die Datenbank wurde mit lc_ctype C angelegt: Chinesische, japanische, koreanische, kyrillische und griechische Titel können nicht gesucht werden. Sie müsste mit einem UTF-8-Gebietsschema neu angelegt werden.</translation>
    </message>
    <message>
        <source>The table %1 is on another server, which would have to send all of it for a search for words. Look-ups by ISBN still work.</source>
        <translation>Die Tabelle %1 liegt auf einem anderen Server, der sie für eine Suche nach Wörtern ganz senden müsste. Das Nachschlagen per ISBN funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>ISBNs in any spelling</source>
        <translation>ISBN in jeder Schreibweise</translation>
    </message>
    <message>
        <source>This database sorts hyphens, so an ISBN that is written with unusual ones is not found. An index of some 2 GB for 50 million ISBNs would find it.</source>
        <translation>Diese Datenbank sortiert Bindestriche mit, daher wird eine ISBN mit ungewöhnlichen nicht gefunden. Ein Index von etwa 2 GB für 50 Millionen ISBN würde sie finden.</translation>
    </message>
    <message>
        <source>Parts on other servers</source>
        <translation>Teile auf anderen Servern</translation>
    </message>
    <message>
        <source>Parts of the table %1 are on other servers. Look-ups by key use their indexes, but a search for words reads them whole unless the parts here fill its page.</source>
        <translation>Teile der Tabelle %1 liegen auf anderen Servern. Das Nachschlagen per Schlüssel nutzt deren Indizes, aber eine Suche nach Wörtern liest diese Teile ganz, wenn die hiesigen ihre Trefferseite nicht füllen.</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>größer als 256 MB</translation>
    </message>
</context>
<context>
    <name>KeyboardLayout</name>
    <message>
        <source>French (AZERTY)</source>
        <translation>Französisch (AZERTY)</translation>
    </message>
    <message>
        <source>Belgian (AZERTY) or French on a Mac</source>
        <translation>Belgisch (AZERTY) oder Französisch auf einem Mac</translation>
    </message>
    <message>
        <source>French (AZERTY of 2019)</source>
        <translation>Französisch (AZERTY von 2019)</translation>
    </message>
    <message>
        <source>French (BÉPO)</source>
        <translation>Französisch (BÉPO)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>English (US) with Shift</source>
        <translation>Englisch (US) mit Umschalttaste</translation>
    </message>
    <message>
        <source>English (UK) with Shift</source>
        <translation>Englisch (UK) mit Umschalttaste</translation>
    </message>
    <message>
        <source>German with Shift</source>
        <translation>Deutsch mit Umschalttaste</translation>
    </message>
    <message>
        <source>one with digits of its own</source>
        <translation>Tastatur mit eigenen Ziffern</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, or did not allow this.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Old English</source>
        <translation>Altenglisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Aramaic</source>
        <translation>Aramäisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Baluchi</source>
        <translation>Belutschisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Berber</source>
        <translation>Berbersprachen</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>Kirchenslawisch</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Koptisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Egyptian</source>
        <translation>Ägyptisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>Mittelenglisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>Mittelfranzösisch</translation>
    </message>
    <message>
        <source>Old French</source>
        <translation>Altfranzösisch</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>Friesisch</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Schottisch-Gälisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Middle High German</source>
        <translation>Mittelhochdeutsch</translation>
    </message>
    <message>
        <source>Old High German</source>
        <translation>Althochdeutsch</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Altgriechisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaiisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Ladino</source>
        <translation>Judenspanisch</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Moldavian</source>
        <translation>Moldauisch</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Mehrere Sprachen</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>Nahuatl</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>Osmanisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Prakrit</source>
        <translation>Prakrit</translation>
    </message>
    <message>
        <source>Old Occitan</source>
        <translation>Altokzitanisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Rajasthani</source>
        <translation>Rajasthani</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Rätoromanisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Sami</source>
        <translation>Samisch</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation>Sotho</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syrisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Tswana</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Kein sprachlicher Inhalt</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log in %1 cannot be written: %2</source>
        <translation>Das Protokoll in %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>OfflineSource</name>
    <message>
        <source>This is not kept on this computer, and the catalogue was not asked (--offline).</source>
        <translation>Dies ist auf diesem Rechner nicht gespeichert, und der Katalog wurde nicht gefragt (--offline).</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>there is no room for all of it</source>
        <translation>der Speicherplatz reicht nicht aus</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>PaintPages</name>
    <message numerus="yes">
        <source>The list has %n page(s), and none of those that were asked for.</source>
        <translation>
            <numerusform>Die Liste hat %n Seite; von den gewünschten Seiten ist keine vorhanden.</numerusform>
            <numerusform>Die Liste hat %n Seiten; von den gewünschten Seiten ist keine vorhanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>The server took too long and stopped the search. A rarer word, or title and author together, is faster.</source>
        <translation>Die Suche dauerte dem Server zu lange und wurde abgebrochen. Mit einem selteneren Wort oder mit Titel und Autor zusammen geht es schneller.</translation>
    </message>
    <message>
        <source>The server ended the connection. Try again in a moment.</source>
        <translation>Der Server hat die Verbindung beendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server is out of connections, memory or disk. Try again later.</source>
        <translation>Dem Server sind Verbindungen, Arbeitsspeicher oder Speicherplatz ausgegangen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This user may not read the catalogue. Its owner can allow it with GRANT SELECT.</source>
        <translation>Dieser Benutzer darf den Katalog nicht lesen. Dessen Eigentümer kann es mit GRANT SELECT erlauben.</translation>
    </message>
    <message>
        <source>A table or column of the catalogue is missing on this server.</source>
        <translation>Auf diesem Server fehlt eine Tabelle oder Spalte des Katalogs.</translation>
    </message>
    <message>
        <source>The server refused the search: %1</source>
        <translation>Der Server hat die Suche abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password: %2</source>
        <translation>%1 hat den Benutzernamen oder das Passwort abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 does not let this user in from here (pg_hba.conf).</source>
        <translation>%1 lässt diesen Benutzer von hier aus nicht zu (pg_hba.conf).</translation>
    </message>
    <message>
        <source>%1 is starting, recovering or shutting down. It is tried again.</source>
        <translation>%1 startet gerade, stellt Daten wieder her oder wird heruntergefahren. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 has no connection left for this program. It is tried again.</source>
        <translation>%1 hat keine Verbindung mehr für dieses Programm frei. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 knows no such user or database: %2</source>
        <translation>%1 kennt diesen Benutzer oder diese Datenbank nicht: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was made. It is tried again.</source>
        <translation>Die Verbindung zu %1 ist beim Aufbau abgebrochen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: its certificate or TLS setting does not fit.</source>
        <translation>Keine vertrauenswürdige Verbindung zu %1: Das Zertifikat oder die TLS-Einstellung passt nicht.</translation>
    </message>
    <message>
        <source>The name of %1 is unknown. Check it, and the network.</source>
        <translation>Der Servername %1 ist unbekannt. Prüfen Sie ihn und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not let this program in: %2</source>
        <translation>%1 lässt dieses Programm nicht zu: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that it runs and listens there.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob der Server läuft und dort Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>The server stopped the search to keep up with the one that it follows. Try again in a moment.</source>
        <translation>Der Server hat die Suche abgebrochen, um mit dem Schritt zu halten, dem er folgt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>PostgresSession</name>
    <message>
        <source>The connection word %1 cannot hold a semicolon.</source>
        <translation>Der Verbindungsparameter %1 darf kein Semikolon enthalten.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing. Install the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The connection has gone silent: no answer for %1 seconds. It will be made anew with the next search.</source>
        <translation>Die Verbindung ist verstummt: keine Antwort seit %1 Sekunden. Mit der nächsten Suche wird sie neu aufgebaut.</translation>
    </message>
    <message>
        <source>The connection to the database broke. Try again.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>PostgresSettings</name>
    <message>
        <source>This is no PostgreSQL connection. Write it as postgresql://user@host:5432/database, with special characters as %40, or as host=… dbname=… user=….</source>
        <translation>Das ist keine PostgreSQL-Verbindung. Schreiben Sie sie als postgresql://user@host:5432/database, mit Sonderzeichen als %40, oder als host=… dbname=… user=….</translation>
    </message>
</context>
<context>
    <name>PostgresStatements</name>
    <message>
        <source>This server&apos;s language setting (lc_ctype C) cannot search for words in this script. Search by ISBN.</source>
        <translation>Die Spracheinstellung dieses Servers (lc_ctype C) erlaubt keine Wortsuche in dieser Schrift. Suchen Sie nach der ISBN.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the list. See whether it is on, or choose another.</source>
        <translation>Der Drucker %1 hat die Liste nicht angenommen. Prüfen Sie, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SampleCatalogue</name>
    <message>
        <source>The sample catalogue could not be made.</source>
        <translation>Der Beispielkatalog konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>Beispielkatalog</translation>
    </message>
</context>
<context>
    <name>SampleStatements</name>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Vorhanden und lesbar.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Type a title, an author or an ISBN to search for.</source>
        <translation>Geben Sie einen Titel, einen Autor oder eine ISBN ein.</translation>
    </message>
    <message>
        <source>Signs alone cannot be searched for: type at least one letter or digit.</source>
        <translation>Nach Sonderzeichen allein kann nicht gesucht werden: Geben Sie mindestens einen Buchstaben oder eine Ziffer ein.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain is locked, or the entry was removed from it. Unlock it and try again, or type what was saved.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Eintrag wurde daraus entfernt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie die gespeicherten Zugangsdaten ein.</translation>
    </message>
</context>
<context>
    <name>ServerSession</name>
    <message>
        <source>Another program has taken the place of the tunnel on this machine; nothing was sent to it.</source>
        <translation>Ein anderes Programm hat auf diesem Rechner die Stelle des Tunnels eingenommen; es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server took too long to say which tables it has. It may be busy, or somebody works on them.</source>
        <translation>Der Server hat zu lange gebraucht, um seine Tabellen zu nennen. Vielleicht ist er ausgelastet, oder jemand arbeitet daran.</translation>
    </message>
</context>
<context>
    <name>SqliteSession</name>
    <message>
        <source>A file of this program cannot be read: %1</source>
        <translation>Eine Datei dieses Programms kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>cached just now</source>
        <translation>soeben zwischengespeichert</translation>
    </message>
    <message>
        <source>cached %1 min ago</source>
        <translation>vor %1 min zwischengespeichert</translation>
    </message>
    <message>
        <source>cached %1 h ago</source>
        <translation>vor %1 h zwischengespeichert</translation>
    </message>
    <message>
        <source>cached %1 days ago</source>
        <translation>vor %1 Tagen zwischengespeichert</translation>
    </message>
    <message>
        <source>live · %1 ms</source>
        <translation>live · %1 ms</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispielkatalog</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln editions</source>
        <translation>
            <numerusform>%Ln Ausgabe</numerusform>
            <numerusform>%Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of more than %Ln editions</source>
        <extracomment>The number shown so far, of a result that goes on: &quot;50 of more than 50 editions&quot;</extracomment>
        <translation>
            <numerusform>%Ln von mehr als %Ln Ausgabe</numerusform>
            <numerusform>%Ln von mehr als %Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected through the tunnel · %1 ms</source>
        <translation>Über den Tunnel verbunden · %1 ms</translation>
    </message>
    <message>
        <source>Connected to %1 · %2 ms</source>
        <extracomment>The server&apos;s name, and how long a question and its answer are under way</extracomment>
        <translation>Verbunden mit %1 · %2 ms</translation>
    </message>
    <message>
        <source>Not connected; the next search connects</source>
        <translation>Nicht verbunden; die nächste Suche stellt die Verbindung her</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Tunnel wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser</source>
        <translation>Warten auf die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Connected through the tunnel</source>
        <translation>Über den Tunnel verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected; trying again in %1 s</source>
        <translation>Nicht verbunden; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Warten auf das Passwort</translation>
    </message>
    <message>
        <source>Waiting for the service token</source>
        <translation>Warten auf das Service-Token</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no room for %1 in %2. Free some, or choose another disk.</source>
        <translation>In %2 ist kein Platz für %1. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%2 can only be read, so %1 was not written. Choose another folder.</source>
        <translation>%2 ist schreibgeschützt, deshalb wurde %1 nicht geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may not write %1 in %2. Choose another name or folder.</source>
        <translation>%1 darf in %2 nicht geschrieben werden. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The folder %2 is not there, so %1 was not written.</source>
        <translation>Der Ordner %2 ist nicht vorhanden, deshalb wurde %1 nicht geschrieben.</translation>
    </message>
    <message>
        <source>The name %1 is too long for its disk. Choose a shorter one.</source>
        <translation>Der Name %1 ist für den Datenträger zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 grew too large for its disk. Choose another disk.</source>
        <translation>%1 wurde zu groß für den Datenträger. Wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk failed while %1 was written in %2.</source>
        <translation>Der Datenträger hat versagt, während %1 in %2 geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 could not be written in %2: %3</source>
        <translation>%1 konnte in %2 nicht geschrieben werden: %3</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 ist größer als 256 MB und damit keine Bücherliste: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the table in it.</source>
        <translation>%1 ist ein Ordner: Wählen Sie darin die Datei mit der Tabelle.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the table again.</source>
        <translation>%1 ist nicht vorhanden: Wählen Sie die Datei mit der Tabelle erneut aus.</translation>
    </message>
    <message>
        <source>%1 is no file with a table: choose a CSV.</source>
        <translation>%1 ist keine Datei mit einer Tabelle: Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <extracomment>%1: name of a file; %2: a sentence</extracomment>
        <translation>%1 kann nicht gefüllt werden. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here, and stays as it is. Save under another name, or open it again.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert und wird nicht überschrieben. Speichern Sie unter einem anderen Namen oder öffnen Sie die Datei erneut.</translation>
    </message>
</context>
<context>
    <name>TerminalPrompt</name>
    <message>
        <source>No secret was given on standard input.</source>
        <translation>Auf der Standardeingabe kamen keine Zugangsdaten an.</translation>
    </message>
</context>
<context>
    <name>TextStream</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>This version may ignore service tokens. Install a newer cloudflared.</source>
        <translation>Diese Version ignoriert möglicherweise Service-Tokens. Installieren Sie eine neuere Version von cloudflared.</translation>
    </message>
    <message>
        <source>cloudflared was not found, or cannot be run. Install it, or say where it is.</source>
        <translation>cloudflared wurde nicht gefunden oder kann nicht ausgeführt werden. Installieren Sie es oder geben Sie den Speicherort an.</translation>
    </message>
    <message>
        <source>cloudflared was started but does not get ready. Try again.</source>
        <translation>cloudflared wurde gestartet, wird aber nicht betriebsbereit. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program has the tunnel&apos;s port on this machine. It is tried again with another one.</source>
        <translation>Ein anderes Programm belegt auf diesem Rechner den Port des Tunnels. Es wird mit einem anderen erneut versucht.</translation>
    </message>
    <message>
        <source>cloudflared does not accept the tunnel&apos;s settings. Check the host name.</source>
        <translation>cloudflared akzeptiert die Einstellungen des Tunnels nicht. Prüfen Sie den Hostnamen.</translation>
    </message>
    <message>
        <source>cloudflared ran out of connections and is started anew.</source>
        <translation>cloudflared sind die Verbindungen ausgegangen; es wird neu gestartet.</translation>
    </message>
    <message>
        <source>cloudflared ended unexpectedly and is started anew.</source>
        <translation>cloudflared wurde unerwartet beendet und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s host name was not found. Check it, and the internet connection.</source>
        <translation>Der Hostname des Tunnels wurde nicht gefunden. Prüfen Sie ihn und die Internetverbindung.</translation>
    </message>
    <message>
        <source>Cloudflare cannot be reached. Check the internet connection, or the proxy.</source>
        <translation>Cloudflare ist nicht erreichbar. Prüfen Sie die Internetverbindung oder den Proxy.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s certificate is not trusted. A proxy that looks into connections, or a wrong clock, may be the reason.</source>
        <translation>Dem Zertifikat von Cloudflare wird nicht vertraut. Ein Proxy, der in Verbindungen hineinsieht, oder eine falsch gehende Uhr kann der Grund sein.</translation>
    </message>
    <message>
        <source>What answers at the tunnel&apos;s host name is not Cloudflare. Check the name.</source>
        <translation>Unter dem Hostnamen des Tunnels antwortet nicht Cloudflare. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Cloudflare dropped the connection. It is tried again.</source>
        <translation>Cloudflare hat die Verbindung getrennt. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Cloudflare refused the connection and does not say why. Try again.</source>
        <translation>Cloudflare hat die Verbindung ohne Angabe von Gründen abgelehnt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cloudflare Access asks for a sign-in: the service token is missing, wrong or expired, or its policy is not of the kind Service Auth.</source>
        <translation>Cloudflare Access verlangt eine Anmeldung: Das Service-Token fehlt, ist falsch oder abgelaufen, oder seine Richtlinie ist nicht von der Art Service Auth.</translation>
    </message>
    <message>
        <source>Cloudflare Access refused this service token, or its policy does not let it in.</source>
        <translation>Cloudflare Access hat dieses Service-Token abgelehnt, oder seine Richtlinie lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Cloudflare knows no application at this host name. Check the name, and the tunnel&apos;s public host name.</source>
        <translation>Cloudflare kennt unter diesem Hostnamen keine Anwendung. Prüfen Sie den Namen und den öffentlichen Hostnamen des Tunnels.</translation>
    </message>
    <message>
        <source>The tunnel stands, but the database behind it does not answer. Is PostgreSQL running at home?</source>
        <translation>Der Tunnel steht, aber die Datenbank dahinter antwortet nicht. Läuft PostgreSQL zu Hause?</translation>
    </message>
    <message>
        <source>The tunnel at home is not connected. Is the machine there running, and cloudflared on it?</source>
        <translation>Der Tunnel zu Hause ist nicht verbunden. Läuft der Rechner dort, und cloudflared darauf?</translation>
    </message>
    <message>
        <source>Cloudflare asks for patience: too many connections in a short time.</source>
        <translation>Cloudflare bittet um Geduld: zu viele Verbindungen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Cloudflare has trouble of its own at the moment. It is tried again.</source>
        <translation>Cloudflare hat im Moment selbst Schwierigkeiten. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The sign-in did not work or took too long. Sign in again.</source>
        <translation>Die Anmeldung ist fehlgeschlagen oder hat zu lange gedauert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another cloudflared is waiting for a sign-in. Finish it there, or end it.</source>
        <translation>Ein anderes cloudflared wartet auf eine Anmeldung. Schließen Sie diese dort ab oder beenden Sie das Programm.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Without it there is no connection.</source>
        <translation>Die Anmeldung wurde abgebrochen. Ohne sie kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Cloudflare Access does not accept this machine&apos;s time. Set the clock right.</source>
        <translation>Cloudflare Access akzeptiert die Uhrzeit dieses Rechners nicht. Stellen Sie die Uhr richtig.</translation>
    </message>
</context>
<context>
    <name>TunnelHostname</name>
    <message>
        <source>Enter the host name of the tunnel, such as db.example.org.</source>
        <translation>Geben Sie den Hostnamen des Tunnels ein, etwa db.example.org.</translation>
    </message>
    <message>
        <source>A host name has no spaces and no invisible characters: type it instead of pasting it.</source>
        <translation>Ein Hostname enthält weder Leerzeichen noch unsichtbare Zeichen: Tippen Sie ihn ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>A tunnel is entered by its host name alone or with https:// in front, whatever goes through it.</source>
        <translation>Ein Tunnel wird nur mit seinem Hostnamen oder mit vorangestelltem https:// angegeben, gleich was durch ihn läuft.</translation>
    </message>
    <message>
        <source>A tunnel&apos;s host name has no user and no password in it; they are entered beside it.</source>
        <translation>Der Hostname eines Tunnels enthält weder Benutzer noch Passwort; sie werden daneben eingegeben.</translation>
    </message>
    <message>
        <source>After the colon of a tunnel&apos;s host name stands a port from 1 to 65535; without one it is 443.</source>
        <translation>Nach dem Doppelpunkt hinter dem Hostnamen eines Tunnels steht ein Port von 1 bis 65535; ohne Angabe ist es 443.</translation>
    </message>
    <message>
        <source>This is not a host name. One looks like db.example.org, or db.example.org:8443, and nothing follows it.</source>
        <translation>Das ist kein Hostname. Ein solcher sieht etwa so aus: db.example.org oder db.example.org:8443; danach folgt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This program was built without libxlsxwriter, which Excel&apos;s own files need. Choose CSV.</source>
        <translation>Dieses Programm wurde ohne libxlsxwriter erstellt, das für Excel-Dateien nötig ist. Wählen Sie CSV.</translation>
    </message>
</context>
<context>
    <name>alexandria::AboutBox</name>
    <message>
        <source>About Alexandria</source>
        <translation>Über Alexandria</translation>
    </message>
    <message>
        <source>Alexandria %1</source>
        <translation>Alexandria %1</translation>
    </message>
    <message>
        <source>Searches a mirror of the Open Library catalogue.</source>
        <translation>Durchsucht einen Spiegel des Open-Library-Katalogs.</translation>
    </message>
</context>
<context>
    <name>alexandria::BookListPages</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln Buch</numerusform>
            <numerusform>%Ln Bücher</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <extracomment>Below each page of a printed list</extracomment>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>alexandria::CacheCommand</name>
    <message>
        <source>cache does not know %1.</source>
        <translation>cache kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Editions: %1</source>
        <translation>Ausgaben: %1</translation>
    </message>
    <message>
        <source>Pages of searches: %1</source>
        <translation>Trefferseiten: %1</translation>
    </message>
    <message>
        <source>Answers to ISBNs: %1</source>
        <translation>Antworten auf ISBNs: %1</translation>
    </message>
    <message>
        <source>Oldest: %1</source>
        <translation>Älteste Antwort: %1</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
</context>
<context>
    <name>alexandria::CachedEditionSource</name>
    <message>
        <source>The catalogue has not answered yet.</source>
        <translation>Der Katalog hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>alexandria::CatalogueCommand</name>
    <message>
        <source>The link to %1 is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: In den Verbindungsangaben sslmode=verify-full ergänzen.</translation>
    </message>
</context>
<context>
    <name>alexandria::CloudflaredHelp</name>
    <message>
        <source>Debian, Ubuntu: download the .deb of the page below, then
    sudo apt install ./cloudflared-linux-amd64.deb
Fedora, openSUSE: download the .rpm of that page, then
    sudo rpm -i cloudflared-linux-x86_64.rpm
Arch Linux:
    sudo pacman -S cloudflared
macOS:
    brew install cloudflared
Windows:
    winget install --id Cloudflare.cloudflared</source>
        <translation>Debian, Ubuntu: das .deb von der unten genannten Seite herunterladen, dann
    sudo apt install ./cloudflared-linux-amd64.deb
Fedora, openSUSE: das .rpm von dieser Seite herunterladen, dann
    sudo rpm -i cloudflared-linux-x86_64.rpm
Arch Linux:
    sudo pacman -S cloudflared
macOS:
    brew install cloudflared
Windows:
    winget install --id Cloudflare.cloudflared</translation>
    </message>
    <message>
        <source>cloudflared Is Missing</source>
        <translation>cloudflared fehlt</translation>
    </message>
    <message>
        <source>A catalogue behind a Cloudflare tunnel is reached through cloudflared, a free program by Cloudflare. It has to be installed once; Alexandria then starts and ends it by itself.</source>
        <translation>Ein Katalog hinter einem Cloudflare-Tunnel ist über cloudflared erreichbar, ein kostenloses Programm von Cloudflare. Es muss einmal installiert werden; danach startet und beendet Alexandria es selbst.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>So wird cloudflared installiert</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Choose the Program…</source>
        <translation>&amp;Programm auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Speicherort von cloudflared</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnOrder</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A column that was moved: its name, its place, and how many there are</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnsMenu</name>
    <message>
        <source>As They &amp;Came</source>
        <extracomment>Rows in the order in which the catalogue sent them, or in which they were scanned</extracomment>
        <translation>&amp;Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Lowest First</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What the tunnel wrote</source>
        <translation>Meldungen des Tunnels</translation>
    </message>
    <message>
        <source>This connection has no tunnel, or the tunnel has said nothing yet.</source>
        <translation>Diese Verbindung hat keinen Tunnel, oder der Tunnel hat noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Connect to a Catalogue</source>
        <translation>Mit einem Katalog verbinden</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Test goes the way to the catalogue stage by stage, and says where something is wrong and what would help.</source>
        <translation>„Testen“ prüft den Weg zum Katalog Schritt für Schritt, zeigt, wo etwas nicht stimmt, und nennt Abhilfe.</translation>
    </message>
    <message>
        <source>Stages of the connection test</source>
        <translation>Schritte des Verbindungstests</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Stop the &amp;Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in</source>
        <translation>Adresse der Anmeldung kopieren</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it. Or type the secrets here.</source>
        <translation>Warten auf den Schlüsselbund, der möglicherweise entsperrt werden muss. Die Zugangsdaten können auch hier eingegeben werden.</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Melden Sie sich im Browser an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Open this page in a browser to go on: %1</source>
        <translation>Öffnen Sie diese Seite in einem Browser, um fortzufahren: %1</translation>
    </message>
    <message>
        <source>The catalogue can be searched.</source>
        <translation>Der Katalog kann durchsucht werden.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>So wird cloudflared installiert</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionPrompts</name>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund, der möglicherweise entsperrt werden muss.</translation>
    </message>
    <message>
        <source>Type It Instead</source>
        <translation>Stattdessen eingeben</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Melden Sie sich im Browser an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Open the sign-in page in a browser to go on.</source>
        <translation>Öffnen Sie die Anmeldeseite in einem Browser, um fortzufahren.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>How to Install It</source>
        <translation>Installationsanleitung</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionTest</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>The link is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: In den Verbindungsangaben sslmode=verify-full ergänzen.</translation>
    </message>
    <message>
        <source>%1 ms a round trip</source>
        <translation>%1 ms hin und zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n vorhanden</numerusform>
            <numerusform>%n vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Connections</name>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Zugangsdaten sind im Schlüsselbund verblieben: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionsMenu</name>
    <message>
        <source>&amp;Sample Catalogue</source>
        <translation>&amp;Beispielkatalog</translation>
    </message>
    <message>
        <source>&amp;Connect to a Catalogue…</source>
        <translation>Mit einem Katalog &amp;verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit This Connection…</source>
        <translation>Diese Verbindung b&amp;earbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove This Connection…</source>
        <translation>Diese Verbindung ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Soll die Verbindung „%1“ entfernt werden?</translation>
    </message>
    <message>
        <source>Its passwords leave the keychain too.</source>
        <translation>Ihre Passwörter werden auch aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>alexandria::CoverView</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
</context>
<context>
    <name>alexandria::CsvFillModel</name>
    <message>
        <source>%1, filled</source>
        <extracomment>Spoken of a cell; %1: its value</extracomment>
        <translation>%1, gefüllt</translation>
    </message>
    <message>
        <source>%1, filled, was: %2</source>
        <translation>%1, gefüllt, vorher: %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>filled, was: %1</source>
        <translation>gefüllt, vorher: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::DetailPane</name>
    <message>
        <source>Details of the edition</source>
        <translation>Details der Ausgabe</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>alexandria::Dragging</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::EditionCache</name>
    <message>
        <source>What was remembered of earlier searches was damaged and is gone; the old file is now %1.</source>
        <translation>Die gespeicherten Antworten früherer Suchen waren beschädigt und sind verloren; die alte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Nothing is remembered of searches for now, and all else works: %1</source>
        <translation>Vorläufig werden keine Suchergebnisse gespeichert; alles andere funktioniert: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionHeading</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Works of this author</source>
        <translation>Werke dieses Autors</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>alexandria::EmptyState</name>
    <message>
        <source>No edition has the ISBN %1</source>
        <translation>Keine Ausgabe hat die ISBN %1</translation>
    </message>
    <message>
        <source>No title matches “%1”</source>
        <translation>Kein Titel passt zu „%1“</translation>
    </message>
    <message>
        <source>No author matches “%1”</source>
        <translation>Kein Autor passt zu „%1“</translation>
    </message>
    <message>
        <source>No title matches “%1” by “%2”</source>
        <translation>Kein Titel passt zu „%1“ von „%2“</translation>
    </message>
    <message>
        <source>This work has no editions in the catalogue</source>
        <translation>Dieses Werk hat keine Ausgaben im Katalog</translation>
    </message>
    <message>
        <source>This author has no works in the catalogue</source>
        <translation>Von diesem Autor sind keine Werke im Katalog</translation>
    </message>
    <message>
        <source>Fewer words, or another spelling, may find it.</source>
        <translation>Weniger Wörter oder eine andere Schreibweise führen vielleicht zum Ziel.</translation>
    </message>
    <message>
        <source>It may be catalogued without its ISBN: try the title.</source>
        <translation>Vielleicht ist das Buch ohne ISBN verzeichnet: Versuchen Sie es mit dem Titel.</translation>
    </message>
    <message>
        <source>Nor its ten-digit form, %1. It may be catalogued without its ISBN: try the title.</source>
        <translation>Auch die zehnstellige Form %1 kommt nicht vor. Vielleicht ist das Buch ohne ISBN verzeichnet: Versuchen Sie es mit dem Titel.</translation>
    </message>
    <message>
        <source>Search by Title</source>
        <translation>Nach Titel suchen</translation>
    </message>
    <message>
        <source>Search the Title Alone</source>
        <translation>Nur nach dem Titel suchen</translation>
    </message>
    <message>
        <source>Change the Title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Copy Open Library Link</source>
        <translation>Open-Library-Link kopieren</translation>
    </message>
    <message>
        <source>Explore the Sample Catalogue</source>
        <translation>Beispielkatalog erkunden</translation>
    </message>
    <message>
        <source>Which catalogue do you want to search?</source>
        <translation>Welcher Katalog soll durchsucht werden?</translation>
    </message>
    <message>
        <source>The sample is on this computer and shows everything the program can do.</source>
        <translation>Der Beispielkatalog liegt auf diesem Rechner und zeigt alles, was das Programm kann.</translation>
    </message>
    <message>
        <source>Connect to Your Catalogue…</source>
        <translation>Mit eigenem Katalog verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Type an ISBN, a title or an author</source>
        <translation>ISBN, Titel oder Autor eingeben</translation>
    </message>
    <message>
        <source>Enter searches; F1 shows all keys.</source>
        <translation>Die Eingabetaste startet die Suche; F1 zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>alexandria::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportDialog</name>
    <message>
        <source>Opens with a double click: separator “%1”, ISBNs with hyphens so that they stay text, and an apostrophe before values that a spreadsheet would take for a formula.</source>
        <translation>Öffnet sich per Doppelklick: Trennzeichen „%1“, ISBNs mit Bindestrichen, damit sie Text bleiben, und ein Apostroph vor Werten, die eine Tabellenkalkulation für eine Formel halten würde.</translation>
    </message>
    <message>
        <source>For other programs: UTF-8, commas, values as they are, ISBNs as bare digits.</source>
        <translation>Für andere Programme: UTF-8, Kommas, unveränderte Werte, ISBNs als reine Ziffern.</translation>
    </message>
    <message>
        <source>One line for each row; tabs and line breaks in values become spaces.</source>
        <translation>Eine Zeile pro Datensatz; Tabulatoren und Zeilenumbrüche in Werten werden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>A workbook with ISBNs as text.</source>
        <translation>Eine Arbeitsmappe mit ISBNs als Text.</translation>
    </message>
    <message>
        <source>Everything that is known, as the command line prints it.</source>
        <translation>Alles, was bekannt ist, wie es die Befehlszeile ausgibt.</translation>
    </message>
    <message>
        <source>For programs that manage references. What was not found is left out.</source>
        <translation>Für Literaturverwaltungsprogramme. Was nicht gefunden wurde, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Columns have names &amp;for programs</source>
        <translation>Spalten&amp;namen für Programme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>S&amp;peichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Choose the columns to export.</source>
        <translation>Wählen Sie die zu exportierenden Spalten.</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportFile</name>
    <message>
        <source>Whoever read the rows wanted no more of them.</source>
        <translation>Der Empfänger hat keine weiteren Zeilen angenommen.</translation>
    </message>
    <message>
        <source>Such a file holds %L1 rows at most.</source>
        <translation>Eine solche Datei fasst höchstens %L1 Zeilen.</translation>
    </message>
    <message>
        <source>After %L1 rows: %2</source>
        <translation>Nach %L1 Zeilen: %2</translation>
    </message>
    <message>
        <source>They were found among everything kept on this computer. %1</source>
        <translation>Sie wurden in allem gefunden, was auf diesem Rechner gespeichert ist. %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportStrip</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Druck läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben</numerusform>
            <numerusform>%Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde an %1 gesendet.</numerusform>
            <numerusform>%Ln Zeilen wurden an %1 gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alexandria::FactsGrid</name>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>Copy the ISBN-13</source>
        <translation>ISBN-13 kopieren</translation>
    </message>
    <message>
        <source>ISBN-10</source>
        <translation>ISBN-10</translation>
    </message>
    <message>
        <source>Copy the ISBN-10</source>
        <translation>ISBN-10 kopieren</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>Copy the Open Library link</source>
        <translation>Open-Library-Link kopieren</translation>
    </message>
</context>
<context>
    <name>alexandria::FillChoices</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace values that are there</source>
        <translation>Vorhandene Werte &amp;ersetzen</translation>
    </message>
    <message>
        <source>Rows without an ISBN are searched by their title, one by one; only exactly that title is taken.</source>
        <translation>Zeilen ohne ISBN werden einzeln anhand ihres Titels gesucht; nur ein genau übereinstimmender Titel wird übernommen.</translation>
    </message>
    <message>
        <source>&amp;ISBNs are in:</source>
        <translation>&amp;ISBNs stehen in:</translation>
    </message>
    <message>
        <source>Column of the ISBNs</source>
        <translation>Spalte mit den ISBNs</translation>
    </message>
    <message>
        <source>&amp;Titles are in:</source>
        <translation>&amp;Titel stehen in:</translation>
    </message>
    <message>
        <source>Column of the titles</source>
        <translation>Spalte mit den Titeln</translation>
    </message>
    <message>
        <source>&amp;Columns to fill:</source>
        <translation>&amp;Zu füllende Spalten:</translation>
    </message>
    <message>
        <source>Columns to fill</source>
        <translation>Zu füllende Spalten</translation>
    </message>
    <message>
        <source>&amp;Another column:</source>
        <translation>&amp;Weitere Spalte:</translation>
    </message>
    <message>
        <source>Another column to fill</source>
        <translation>Weitere zu füllende Spalte</translation>
    </message>
    <message>
        <source>&amp;with:</source>
        <extracomment>before a choice of what a column is filled with: pages, publishers …</extracomment>
        <translation>&amp;mit:</translation>
    </message>
    <message>
        <source>What the other column is filled with</source>
        <translation>Womit die weitere Spalte gefüllt wird</translation>
    </message>
    <message>
        <source>Add the other column to those that are filled</source>
        <translation>Die weitere Spalte zu den zu füllenden hinzufügen</translation>
    </message>
    <message>
        <source>Anywhere in a row</source>
        <translation>Irgendwo in der Zeile</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Choose the column that holds the ISBNs, or the one with the titles.</source>
        <translation>Wählen Sie die Spalte mit den ISBNs oder die mit den Titeln.</translation>
    </message>
    <message>
        <source>Choose the columns to fill.</source>
        <translation>Wählen Sie die zu füllenden Spalten.</translation>
    </message>
</context>
<context>
    <name>alexandria::FillColumns</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a column of a table; %2: what it holds, in other words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (new column)</source>
        <translation>%1 (neue Spalte)</translation>
    </message>
</context>
<context>
    <name>alexandria::FillCommand</name>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <translation>%1 kann nicht gefüllt werden. %2</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2 See alexandria-desktop fill --help.</source>
        <translation>%1 kann nicht gefüllt werden. %2 Siehe alexandria-desktop fill --help.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n Zelle gefüllt</numerusform>
            <numerusform>%n Zellen gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%n ohne ISBN oder Titel für die Suche</numerusform>
            <numerusform>%n ohne ISBN oder Titel für die Suche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong ISBN</source>
        <translation>
            <numerusform>%n mit falscher ISBN</numerusform>
            <numerusform>%n mit falscher ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stay empty: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%n Zelle bleibt leer: In der Zeichenkodierung der Tabelle, Windows-1252, fehlen die nötigen Zeichen. Die Tabelle in UTF-8 speichern, um auch diese zu füllen.</numerusform>
            <numerusform>%n Zellen bleiben leer: In der Zeichenkodierung der Tabelle, Windows-1252, fehlen die nötigen Zeichen. Die Tabelle in UTF-8 speichern, um auch diese zu füllen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::FillDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>S&amp;peichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 füllen</translation>
    </message>
    <message>
        <source>Progress of the look-up</source>
        <translation>Fortschritt des Nachschlagens</translation>
    </message>
    <message>
        <source>The table as it will be</source>
        <translation>Die künftige Tabelle</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Tabelle wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tabelle wird gespeichert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %L1 are shown</source>
        <translation>die ersten %L1 werden angezeigt</translation>
    </message>
    <message>
        <source>Look Up asks the catalogue; until then nothing is asked.</source>
        <translation>„Nachschlagen“ fragt den Katalog; bis dahin wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>The look-up was stopped; nothing is filled.</source>
        <translation>Das Nachschlagen wurde abgebrochen; es wurde nichts gefüllt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is filled. Look Up starts again; what is kept on this computer is not asked for twice.</source>
        <translation>Es wurde nichts gefüllt. „Nachschlagen“ beginnt von vorn; was auf diesem Rechner gespeichert ist, wird nicht noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Save the Filled Table</source>
        <translation>Gefüllte Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The filled table is not saved</source>
        <translation>Die gefüllte Tabelle ist nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were filled and are in no file yet.</source>
        <translation>
            <numerusform>%Ln Zelle von %1 wurde gefüllt und steht noch in keiner Datei.</numerusform>
            <numerusform>%Ln Zellen von %1 wurden gefüllt und stehen noch in keiner Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Filling</name>
    <message>
        <source>Fill a CSV</source>
        <translation>CSV füllen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>alexandria::FilterBar</name>
    <message>
        <source>Filter these results</source>
        <translation>Diese Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Filter schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the rows there are, as many are shown: &quot;12 of 50&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>alexandria::GuideDialog</name>
    <message>
        <source>Guide and Keys</source>
        <translation>Anleitung und Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>alexandria::GuideText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A menu&apos;s entry and its key: &quot;Export (Ctrl+E)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finding a book</source>
        <translation>Ein Buch finden</translation>
    </message>
    <message>
        <source>Type words of a title, of an author&apos;s name, or of both, and press Enter. Both together find less, and find it faster. Capital letters, accents and the order of the words do not matter, and the beginning of a word is enough.</source>
        <translation>Geben Sie Wörter aus dem Titel, aus dem Namen des Autors oder aus beidem ein und drücken Sie die Eingabetaste. Beides zusammen liefert weniger Treffer, und das schneller. Groß- und Kleinschreibung, Akzente und die Reihenfolge der Wörter spielen keine Rolle, und der Anfang eines Wortes genügt.</translation>
    </message>
    <message>
        <source>The ISBN field takes ten or thirteen digits, with or without hyphens, typed, pasted or scanned. A wrong digit is noticed before anything is asked.</source>
        <translation>Das ISBN-Feld nimmt zehn oder dreizehn Ziffern an, mit oder ohne Bindestriche, getippt, eingefügt oder gescannt. Eine falsche Ziffer wird bemerkt, bevor der Katalog befragt wird.</translation>
    </message>
    <message>
        <source>Rows come as they are found, and more of them while you scroll. %1 narrows what is there. Enter on a row opens its details, with the other editions of the same work.</source>
        <translation>Zeilen erscheinen, sobald sie gefunden sind, und weitere beim Scrollen. Der Befehl %1 grenzt ein, was schon da ist. Die Eingabetaste öffnet zu einer Zeile die Details mit den anderen Ausgaben desselben Werks.</translation>
    </message>
    <message>
        <source>Scanning a shelf</source>
        <translation>Ein Regal scannen</translation>
    </message>
    <message>
        <source>A barcode scanner that types like a keyboard needs no setting up: it is heard wherever the focus is. Each scan is on the disk before its tone sounds, and a deeper tone says that something is wrong.</source>
        <translation>Ein Strichcode-Scanner, der wie eine Tastatur tippt, muss nicht eingerichtet werden: Seine Eingabe wird erkannt, wo auch immer der Fokus liegt. Jeder Scan ist auf dem Datenträger gespeichert, bevor sein Ton erklingt; ein tieferer Ton zeigt an, dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 shows the list. %2 takes the last scan back. ISBNs that stand in a file, a text or a picture go into the list together: choose %3, paste them, or drop the file on the list.</source>
        <translation>Der Befehl %1 zeigt die Liste, der Befehl %2 nimmt den letzten Scan zurück. ISBNs aus einer Datei, einem Text oder einem Bild kommen alle auf einmal in die Liste: Wählen Sie den Befehl %3, fügen Sie die ISBNs ein oder ziehen Sie die Datei auf die Liste.</translation>
    </message>
    <message>
        <source>Taking a list away</source>
        <translation>Eine Liste mitnehmen</translation>
    </message>
    <message>
        <source>%1 writes the whole result or a scan list to a file, for a spreadsheet or for a program that cites. %2 and %3 put it on paper. Rows can be copied, and dragged into another program.</source>
        <translation>Der Befehl %1 schreibt das gesamte Suchergebnis oder eine Scanliste in eine Datei, für eine Tabellenkalkulation oder für ein Literaturverwaltungsprogramm. Die Befehle %2 und %3 bringen die Liste zu Papier. Zeilen lassen sich kopieren und in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <source>%1 takes a table of your own and fills its empty cells from the catalogue. You see what becomes of it before it is saved, and nothing else in it changes.</source>
        <translation>Der Befehl %1 nimmt eine eigene Tabelle und füllt ihre leeren Zellen aus dem Katalog. Vor dem Speichern sehen Sie, was daraus wird; alles andere in der Tabelle bleibt unverändert.</translation>
    </message>
    <message>
        <source>Catalogues and the tunnel</source>
        <translation>Kataloge und der Tunnel</translation>
    </message>
    <message>
        <source>The menu Catalogue opens the sample, or a server that you have kept by a name. A new connection is tested stage by stage, and the first stage that fails says what to do.</source>
        <translation>Das Menü „Katalog“ öffnet den Beispielkatalog oder einen Server, den Sie unter einem Namen gespeichert haben. Eine neue Verbindung wird Schritt für Schritt geprüft, und der erste Schritt, der fehlschlägt, nennt Abhilfe.</translation>
    </message>
    <message>
        <source>A server behind a Cloudflare tunnel is reached with cloudflared, which this program starts and ends by itself. The status bar says how the connection stands; press it for more.</source>
        <translation>Ein Server hinter einem Cloudflare-Tunnel ist über cloudflared erreichbar, das dieses Programm selbst startet und beendet. Die Statusleiste zeigt den Stand der Verbindung; ein Klick darauf zeigt mehr.</translation>
    </message>
    <message>
        <source>How old an answer is</source>
        <translation>Wie alt eine Antwort ist</translation>
    </message>
    <message>
        <source>Answers are kept on this computer, so that the second time needs no network. The status bar says whether what you see is live, or how old it is. %1 asks the catalogue again.</source>
        <translation>Antworten werden auf diesem Rechner gespeichert, sodass beim zweiten Mal kein Netzwerk nötig ist. Die Statusleiste zeigt, ob das Angezeigte live ist oder wie alt es ist. Der Befehl %1 fragt den Katalog noch einmal.</translation>
    </message>
    <message>
        <source>Without a connection, searches go over everything that was ever seen here, and say so.</source>
        <translation>Ohne Verbindung wird in allem gesucht, was hier je abgerufen wurde; darauf wird dann hingewiesen.</translation>
    </message>
    <message>
        <source>What is kept, and where it goes</source>
        <translation>Was gespeichert wird und wohin es geht</translation>
    </message>
    <message>
        <source>Searches go to your catalogue and to nobody else. Covers are off until you switch them on in %1, since whoever shows them learns which books you look at.</source>
        <translation>Suchen gehen an Ihren Katalog und an niemanden sonst. Cover werden erst angezeigt, wenn Sie sie unter %1 einschalten, denn wer sie bereitstellt, erfährt, welche Bücher Sie ansehen.</translation>
    </message>
    <message>
        <source>Answers, scan lists and settings stay on this computer. What is kept of answers can be cleared in the menu Catalogue, and nothing is remembered while you say so there. Passwords and tokens are in the keychain of your system and nowhere else.</source>
        <translation>Antworten, Scanlisten und Einstellungen bleiben auf diesem Rechner. Gespeicherte Antworten lassen sich im Menü „Katalog“ löschen, und solange Sie es dort so einstellen, wird nichts gemerkt. Passwörter und Tokens liegen im Schlüsselbund Ihres Systems und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>A notice above the results says what happened and what helps.</source>
        <translation>Ein Hinweis über den Ergebnissen sagt, was geschehen ist und was hilft.</translation>
    </message>
    <message>
        <source>The program keeps a log of what it did in %1, without secrets and without what you searched for. %2 puts its end together with the versions of everything that matters, and shows it to you before you give it to anybody.</source>
        <extracomment>%1: a folder; %2: &quot;Copy Diagnostic Report&quot;</extracomment>
        <translation>Das Programm protokolliert in %1, was es getan hat, ohne Zugangsdaten und ohne Ihre Suchbegriffe. Der Befehl %2 stellt das Ende des Protokolls mit den Versionen aller wichtigen Bestandteile zusammen und zeigt Ihnen das Ergebnis, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Search for what the fields hold</source>
        <translation>Nach dem Inhalt der Felder suchen</translation>
    </message>
    <message>
        <source>Search by Author</source>
        <translation>Nach Autor suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Alexandria in Short</source>
        <translation>Alexandria in Kürze</translation>
    </message>
</context>
<context>
    <name>alexandria::Help</name>
    <message>
        <source>Diagnostic Report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This is all that Copy puts on the clipboard; nothing is sent anywhere. Secrets, names of servers and what you searched for are left out.</source>
        <translation>Das ist alles, was „Kopieren“ in die Zwischenablage legt; nichts wird irgendwohin gesendet. Zugangsdaten, Servernamen und Ihre Suchbegriffe werden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>alexandria::IntakeStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %n entries so far</source>
        <translation>
            <numerusform>Liste wird gelesen: bisher %n Eintrag</numerusform>
            <numerusform>Liste wird gelesen: bisher %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n nachzuschlagen</numerusform>
            <numerusform>%n nachzuschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n not looked up</source>
        <translation>
            <numerusform>Angehalten; %n nicht nachgeschlagen</numerusform>
            <numerusform>Angehalten; %n nicht nachgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the connection</source>
        <translation>
            <numerusform>%n wartet auf die Verbindung</numerusform>
            <numerusform>%n warten auf die Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>What came of a list: how many of its entries were found</extracomment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n korrigiert</numerusform>
            <numerusform>%n korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n ist keine ISBN</numerusform>
            <numerusform>%n sind keine ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an ISBN were left out</source>
        <translation>
            <numerusform>%n Zeile ohne ISBN ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne ISBN ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the list</source>
        <translation>
            <numerusform>%n aus der Liste übernommen</numerusform>
            <numerusform>%n aus der Liste übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnProblem</name>
    <message>
        <source>%1 has a wrong check digit: the last digit should be %2, or another one is mistyped.</source>
        <extracomment>%1: the number; %2: its right last digit, which may be X</extracomment>
        <translation>%1 hat eine falsche Prüfziffer: Die letzte Ziffer müsste %2 sein, oder eine andere Ziffer ist falsch eingegeben.</translation>
    </message>
    <message>
        <source>%1 is too short: an ISBN has 10 or 13 digits, so look for the missing ones.</source>
        <translation>%1 ist zu kurz: Eine ISBN hat 10 oder 13 Ziffern; ergänzen Sie die fehlenden.</translation>
    </message>
    <message>
        <source>There is more than one ISBN here: enter one at a time.</source>
        <translation>Hier steht mehr als eine ISBN: Geben Sie immer nur eine ein.</translation>
    </message>
    <message>
        <source>%1 is too long: an ISBN has 10 or 13 digits, so enter one ISBN at a time.</source>
        <translation>%1 ist zu lang: Eine ISBN hat 10 oder 13 Ziffern; geben Sie immer nur eine ISBN ein.</translation>
    </message>
    <message>
        <source>%1 is the number of a periodical (ISSN), not of a book: search for its title instead.</source>
        <translation>%1 ist die Nummer einer Zeitschrift (ISSN), nicht die eines Buches: Suchen Sie stattdessen nach dem Titel.</translation>
    </message>
    <message>
        <source>%1 is the number of printed music (ISMN), not of a book: search for its title instead.</source>
        <translation>%1 ist die Nummer einer Notenausgabe (ISMN), nicht die eines Buches: Suchen Sie stattdessen nach dem Titel.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback, from a publisher not known here: type the ISBN printed on the copyright page.</source>
        <translation>%1 ist der Preiscode (UPC) eines alten Taschenbuchs aus einem hier nicht bekannten Verlag: Geben Sie die ISBN aus dem Impressum ein.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback: set the scanner to read the five digits beside it too, or type the ISBN printed on the copyright page.</source>
        <translation>%1 ist der Preiscode (UPC) eines alten Taschenbuchs: Stellen Sie den Scanner so ein, dass er auch die fünf Ziffern daneben liest, oder geben Sie die ISBN aus dem Impressum ein.</translation>
    </message>
    <message>
        <source>%1 is what a spreadsheet left of an ISBN: its other digits are lost, so look for the ISBN where the list came from.</source>
        <translation>%1 ist der Rest einer ISBN aus einer Tabellenkalkulation: Die übrigen Ziffern sind verloren; suchen Sie die ISBN dort, wo die Liste herkommt.</translation>
    </message>
    <message>
        <source>%1 is a price code (UPC), not an ISBN: on a paperback the ISBN is printed inside the cover or on the copyright page.</source>
        <translation>%1 ist ein Preiscode (UPC), keine ISBN: Bei Taschenbüchern steht die ISBN auf der Umschlaginnenseite oder im Impressum.</translation>
    </message>
    <message>
        <source>%1 is the barcode of another product: the one of a book begins with 978 or 979.</source>
        <translation>%1 ist der Strichcode eines anderen Produkts: Der eines Buches beginnt mit 978 oder 979.</translation>
    </message>
    <message>
        <source>This is not an ISBN: enter the 10 or 13 digits printed above the barcode or on the copyright page.</source>
        <translation>Das ist keine ISBN: Geben Sie die 10 oder 13 Ziffern ein, die über dem Strichcode oder im Impressum stehen.</translation>
    </message>
    <message>
        <source>%1 is not an ISBN: one of 13 digits begins with 978 or 979, so check the first digits.</source>
        <translation>%1 ist keine ISBN: Eine 13-stellige beginnt mit 978 oder 979; prüfen Sie die ersten Ziffern.</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnRepair</name>
    <message>
        <source>A letter stands for a digit.</source>
        <translation>Ein Buchstabe steht anstelle einer Ziffer.</translation>
    </message>
    <message>
        <source>A spreadsheet took it for a number.</source>
        <translation>Eine Tabellenkalkulation hat sie für eine Zahl gehalten.</translation>
    </message>
    <message>
        <source>978 was put before an ISBN of ten digits, but its last digit was not changed.</source>
        <translation>Einer zehnstelligen ISBN wurde 978 vorangestellt, die letzte Ziffer aber nicht angepasst.</translation>
    </message>
    <message>
        <source>The first three digits are wrong.</source>
        <translation>Die ersten drei Ziffern sind falsch.</translation>
    </message>
    <message>
        <source>The first digits are missing.</source>
        <translation>Die ersten Ziffern fehlen.</translation>
    </message>
    <message>
        <source>Two neighbouring digits are swapped.</source>
        <translation>Zwei benachbarte Ziffern sind vertauscht.</translation>
    </message>
    <message>
        <source>The last digit is wrong.</source>
        <translation>Die letzte Ziffer ist falsch.</translation>
    </message>
    <message>
        <source>One digit is wrong.</source>
        <translation>Eine Ziffer ist falsch.</translation>
    </message>
    <message>
        <source>One digit is missing.</source>
        <translation>Eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>There is one digit too many.</source>
        <translation>Es ist eine Ziffer zu viel.</translation>
    </message>
    <message>
        <source>Two digits are swapped across another.</source>
        <translation>Zwei Ziffern sind über eine dazwischenliegende hinweg vertauscht.</translation>
    </message>
</context>
<context>
    <name>alexandria::ItemAccess</name>
    <message>
        <source>Sorted, lowest first</source>
        <translation>Aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted, highest first</source>
        <translation>Absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>alexandria::KeepingMenu</name>
    <message>
        <source>&amp;Remember Nothing From Now On</source>
        <translation>Ab jetzt nichts mehr &amp;merken</translation>
    </message>
    <message>
        <source>Clear What This &amp;Catalogue Answered…</source>
        <translation>Antworten dieses &amp;Katalogs löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear &amp;All…</source>
        <translation>&amp;Alle Antworten löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear what this catalogue answered?</source>
        <translation>Sollen die Antworten dieses Katalogs gelöscht werden?</translation>
    </message>
    <message>
        <source>Searches ask the catalogue again, and find nothing without it.</source>
        <translation>Suchen fragen dann wieder beim Katalog an und finden ohne ihn nichts.</translation>
    </message>
    <message>
        <source>Clear all answers kept on this computer?</source>
        <translation>Sollen alle auf diesem Rechner gespeicherten Antworten gelöscht werden?</translation>
    </message>
    <message>
        <source>Of every catalogue. Searches ask again, and find nothing without a connection.</source>
        <translation>Das betrifft alle Kataloge. Suchen fragen dann wieder dort an und finden ohne Verbindung nichts.</translation>
    </message>
    <message>
        <source>Answers Kept on This Computer</source>
        <translation>Auf diesem Rechner gespeicherte Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear Answers</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>alexandria::ListText</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 ist größer als 256 MB und damit keine Bücherliste: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the list in it.</source>
        <translation>%1 ist ein Ordner: Wählen Sie darin die Datei mit der Liste.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the list again.</source>
        <translation>%1 ist nicht vorhanden: Wählen Sie die Datei mit der Liste erneut aus.</translation>
    </message>
    <message>
        <source>%1 is no file with a list: choose a text or a CSV.</source>
        <translation>%1 ist keine Datei mit einer Liste: Wählen Sie eine Text- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 is no text: save the list as text or as CSV, which every spreadsheet can.</source>
        <translation>%1 ist kein Text: Speichern Sie die Liste als Text oder CSV, was jede Tabellenkalkulation kann.</translation>
    </message>
</context>
<context>
    <name>alexandria::LookupCommand</name>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has no ISBN in it.</source>
        <translation>%1 enthält keine ISBN.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n ISBNs have no edition to cite and were left out.</source>
        <translation>
            <numerusform>Zu %n ISBN gibt es keine zitierbare Ausgabe; sie wurde ausgelassen.</numerusform>
            <numerusform>Zu %n ISBNs gibt es keine zitierbare Ausgabe; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::MainWindow</name>
    <message>
        <source>Alexandria</source>
        <translation>Alexandria</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>These are words, not an ISBN.</source>
        <translation>Das sind Wörter, keine ISBN.</translation>
    </message>
    <message>
        <source>Search as a Title</source>
        <translation>Als Titel suchen</translation>
    </message>
    <message>
        <source>%1 — Alexandria</source>
        <extracomment>The window&apos;s title: what was searched for, and the program</extracomment>
        <translation>%1 – Alexandria</translation>
    </message>
    <message>
        <source>Results and scans</source>
        <translation>Ergebnisse und Scans</translation>
    </message>
</context>
<context>
    <name>alexandria::OtherEditions</name>
    <message>
        <source>Show all editions in the results</source>
        <translation>Alle Ausgaben in den Ergebnissen anzeigen</translation>
    </message>
    <message>
        <source>Other editions of this work</source>
        <translation>Weitere Ausgaben dieses Werks</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1+)</source>
        <extracomment>The number of other editions; the second form when there are more than that</extracomment>
        <translation>Weitere Ausgaben dieses Werks (%L1+)</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1)</source>
        <translation>Weitere Ausgaben dieses Werks (%L1)</translation>
    </message>
</context>
<context>
    <name>alexandria::PrintedBook</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>alexandria::Printing</name>
    <message>
        <source>Search: %1</source>
        <extracomment>Over a printed list: what was searched for</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileCommand</name>
    <message>
        <source>Say which: profile %1 NAME.</source>
        <translation>Den Namen angeben: profile %1 NAME.</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>profile does not know %1.</source>
        <translation>profile kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Say where it is: profile add NAME --connect URI.</source>
        <translation>Die Adresse angeben: profile add NAME --connect URI.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Next time give it with: profile set-secret %1 password</source>
        <translation>Das Passwort in --connect ist für alle Benutzer dieses Rechners sichtbar und bleibt womöglich in der Shell gespeichert. Nächstes Mal so angeben: profile set-secret %1 password</translation>
    </message>
    <message>
        <source>--sign-in takes service-token or browser.</source>
        <translation>--sign-in erwartet service-token oder browser.</translation>
    </message>
    <message>
        <source>--tls takes automatic, off, require or verify-full.</source>
        <translation>--tls erwartet automatic, off, require oder verify-full.</translation>
    </message>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Zugangsdaten sind im Schlüsselbund verblieben: %1</translation>
    </message>
    <message>
        <source>Say which secret: password or token.</source>
        <translation>Die Art der Zugangsdaten angeben: password oder token.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>Client-ID des Service-Tokens: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Secret: </translation>
    </message>
    <message>
        <source>The secret was not kept: %1</source>
        <translation>Die Zugangsdaten wurden nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileForm</name>
    <message>
        <source>&amp;Paste:</source>
        <translation>&amp;Einfügen:</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, if you have one</source>
        <translation>postgresql://user@host/database, falls vorhanden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Frei wählbar</translation>
    </message>
    <message>
        <source>&amp;Reached:</source>
        <translation>E&amp;rreichbar:</translation>
    </message>
    <message>
        <source>Through a Cloudflare tunnel</source>
        <translation>Über einen Cloudflare-Tunnel</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Hostname:</translation>
    </message>
    <message>
        <source>catalogue.example.org</source>
        <translation>catalogue.example.org</translation>
    </message>
    <message>
        <source>S&amp;ign in:</source>
        <translation>&amp;Anmeldung:</translation>
    </message>
    <message>
        <source>With a service token</source>
        <translation>Mit Service-Token</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>Client-Se&amp;cret:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>db.example.org, or an address</source>
        <translation>db.example.org oder eine Adresse</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Keep the secrets in the keychain</source>
        <translation>Zu&amp;gangsdaten im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Name on the certi&amp;ficate:</source>
        <translation>Name im &amp;Zertifikat:</translation>
    </message>
    <message>
        <source>db.example.org</source>
        <translation>db.example.org</translation>
    </message>
    <message>
        <source>Root certificate:</source>
        <translation>Stammzertifikat:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Das des Systems</translation>
    </message>
    <message>
        <source>Time li&amp;mit:</source>
        <translation>Zeit&amp;limit:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>cloudfl&amp;ared:</source>
        <translation>cloud&amp;flared:</translation>
    </message>
    <message>
        <source>Looked for on this computer</source>
        <translation>Wird auf diesem Rechner gesucht</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Give the name that the server&apos;s certificate has.</source>
        <translation>Geben Sie den Namen an, auf den das Zertifikat des Servers ausgestellt ist.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name or address.</source>
        <translation>Geben Sie den Namen oder die Adresse des Servers an.</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Speicherort von cloudflared</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileSettings</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is a connection named %1 already.</source>
        <translation>Eine Verbindung namens „%1“ gibt es bereits.</translation>
    </message>
    <message>
        <source>The connection cannot be kept: writing %1 failed. Is the disk full?</source>
        <translation>Die Verbindung kann nicht gespeichert werden: Das Schreiben von %1 ist fehlgeschlagen. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>alexandria::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsPane</name>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy ISBN With Hyphens</source>
        <translation>ISBN mit Bindestrichen kopieren</translation>
    </message>
    <message>
        <source>Copy ISBN as Bare Digits</source>
        <translation>ISBN als reine Ziffern kopieren</translation>
    </message>
    <message>
        <source>Editions of This Work</source>
        <translation>Ausgaben dieses Werks</translation>
    </message>
    <message>
        <source>Works of This Author</source>
        <translation>Werke dieses Autors</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanChoices</name>
    <message>
        <source>&amp;Choose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Several editions bear this ISBN. Which one is it?</source>
        <translation>Mehrere Ausgaben tragen diese ISBN. Welche ist es?</translation>
    </message>
    <message>
        <source>No book in this catalogue has an ISBN that is nearly this one.</source>
        <translation>Kein Buch in diesem Katalog hat eine ähnliche ISBN.</translation>
    </message>
    <message>
        <source>Was it one of these? Compare with the book before you choose.</source>
        <translation>War es eine von diesen? Vergleichen Sie vor der Auswahl mit dem Buch.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanDesk</name>
    <message>
        <source>Scans of %1</source>
        <translation>Scans vom %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanFile</name>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there, and whether the disk is full.</source>
        <translation>Scanlisten können nicht gespeichert werden, weil in %1 nicht geschrieben werden kann. Prüfen Sie, wer dort schreiben darf und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>Scanlisten können in %1 nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanLine</name>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListModel</name>
    <message>
        <source>No.</source>
        <extracomment>the head of a column with numbers from 1</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListsMenu</name>
    <message>
        <source>&amp;New List…</source>
        <translation>&amp;Neue Liste&#xa0;…</translation>
    </message>
    <message>
        <source>Name of the new list:</source>
        <translation>Name der neuen Liste:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add the Entries of</source>
        <translation>&amp;Einträge hinzufügen aus</translation>
    </message>
    <message>
        <source>Add ISBNs From a &amp;File…</source>
        <translation>ISBNs aus &amp;Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>New name of the list:</source>
        <translation>Neuer Name der Liste:</translation>
    </message>
    <message>
        <source>&amp;Delete This List</source>
        <translation>Diese Liste &amp;löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scan list in a menu: its name, and how many books are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scan List</source>
        <translation>Scanliste</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanPane</name>
    <message>
        <source>Look Up Not Found Again</source>
        <translation>Nicht Gefundenes erneut nachschlagen</translation>
    </message>
    <message>
        <source>Scan list</source>
        <translation>Scanliste</translation>
    </message>
    <message>
        <source>Show scans that are</source>
        <translation>Angezeigte Scans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Mehrere Ausgaben</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Keine ISBN</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n Buch</numerusform>
            <numerusform>%n Bücher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Exemplar</numerusform>
            <numerusform>%n Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n nachzuschlagen</numerusform>
            <numerusform>%n nachzuschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n ist keine ISBN</numerusform>
            <numerusform>%n sind keine ISBN</numerusform>
        </translation>
    </message>
    <message>
        <source>One Copy More</source>
        <translation>Ein Exemplar mehr</translation>
    </message>
    <message>
        <source>One Copy Less</source>
        <translation>Ein Exemplar weniger</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove From the List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanQueries</name>
    <message>
        <source>Scan list with a damaged name</source>
        <translation>Scanliste mit beschädigtem Namen</translation>
    </message>
    <message>
        <source>The name of a scan list is damaged; its entries are there.</source>
        <translation>Der Name einer Scanliste ist beschädigt; ihre Einträge sind vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a scan list are damaged and missing.</source>
        <translation>
            <numerusform>%n Eintrag einer Scanliste ist beschädigt und fehlt.</numerusform>
            <numerusform>%n Einträge einer Scanliste sind beschädigt und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Diese Scanliste gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of an imported file are damaged and left out.</source>
        <translation>
            <numerusform>%n Zeile einer importierten Datei ist beschädigt und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen einer importierten Datei sind beschädigt und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanRowText</name>
    <message>
        <source>Number %1 in the list</source>
        <translation>Nummer %1 in der Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an ISBN or what was scanned in its place: what came of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No authors known</source>
        <translation>Keine Autoren bekannt</translation>
    </message>
    <message>
        <source>No year known</source>
        <translation>Kein Jahr bekannt</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Erschienen %1</translation>
    </message>
    <message>
        <source>ISBN %1</source>
        <translation>ISBN %1</translation>
    </message>
    <message>
        <source>Scanned as %1</source>
        <translation>Gescannt als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Exemplar</numerusform>
            <numerusform>%n Exemplare</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n editions bear this ISBN; the first is shown.</source>
        <translation>
            <numerusform>%n Ausgabe trägt diese ISBN; sie wird angezeigt.</numerusform>
            <numerusform>%n Ausgaben tragen diese ISBN; die erste wird angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Nach „%1“</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Vor „%1“</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Mehrere Ausgaben</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Keine ISBN</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanSession</name>
    <message>
        <source>The scan lists are damaged. Close every other window of Alexandria, so that they can be mended.</source>
        <translation>Die Scanlisten sind beschädigt. Schließen Sie alle anderen Fenster von Alexandria, damit die Listen repariert werden können.</translation>
    </message>
    <message>
        <source>What was scanned last may be missing: the disk did not give back what was written. A copy of the damaged file is %1.</source>
        <translation>Die letzten Scans fehlen möglicherweise: Der Datenträger hat nicht zurückgegeben, was geschrieben wurde. Eine Kopie der beschädigten Datei ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>The scan lists were damaged. What could be read is here, %n entries; the damaged file is now %1.</source>
        <translation>
            <numerusform>Die Scanlisten waren beschädigt. Was lesbar war, ist hier: %n Eintrag; die beschädigte Datei heißt jetzt %1.</numerusform>
            <numerusform>Die Scanlisten waren beschädigt. Was lesbar war, ist hier: %n Einträge; die beschädigte Datei heißt jetzt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan lists were damaged and could not be read; the damaged file is now %1.</source>
        <translation>Die Scanlisten waren beschädigt und nicht lesbar; die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Another window of Alexandria has been writing for too long. Try again.</source>
        <translation>Ein anderes Fenster von Alexandria schreibt schon zu lange. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more of the scan lists can be kept. Make room where %1 is.</source>
        <translation>Der Datenträger ist voll; von den Scanlisten kann nichts mehr gespeichert werden. Schaffen Sie dort Platz, wo %1 liegt.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there.</source>
        <translation>Scanlisten können nicht gespeichert werden, weil in %1 nicht geschrieben werden kann. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>Scanlisten können in %1 nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The scan lists are damaged.</source>
        <translation>Die Scanlisten sind beschädigt.</translation>
    </message>
    <message>
        <source>The scan lists were written by a newer version of Alexandria, and are left alone. Install that version to use them.</source>
        <translation>Die Scanlisten wurden von einer neueren Version von Alexandria geschrieben und bleiben unangetastet. Installieren Sie jene Version, um sie zu verwenden.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanStation</name>
    <message>
        <source>The scanner types as if this computer had another keyboard; it was read as %1. Set the scanner&apos;s keyboard country to that of this computer: its manual has a code to scan for that.</source>
        <translation>Der Scanner tippt, als hätte dieser Rechner eine andere Tastatur; seine Eingabe wurde als %1 gelesen. Stellen Sie im Scanner das Tastaturland dieses Rechners ein: In seinem Handbuch steht dafür ein Code zum Scannen.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The place of a scan in its list</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Exemplar</numerusform>
            <numerusform>%n Exemplare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanUpkeep</name>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>A scan list had lost its name by damage; it is now “Found again”.</source>
        <translation>Eine Scanliste hatte durch Beschädigung ihren Namen verloren; sie heißt jetzt „Wiedergefunden“.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanWriting</name>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Diese Scanliste gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>alexandria::Scanning</name>
    <message>
        <source>The list %1 is deleted.</source>
        <translation>Die Liste „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <extracomment>A tab with the scans: how many there are</extracomment>
        <translation>Scans (%1)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>There is no ISBN in it.</source>
        <translation>Darin ist keine ISBN.</translation>
    </message>
    <message>
        <source>ISBNs From a File</source>
        <translation>ISBNs aus einer Datei</translation>
    </message>
    <message>
        <source>Lists and pictures (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</source>
        <translation>Listen und Bilder (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>alexandria::ScansView</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeChoice</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile</numerusform>
            <numerusform>%Ln ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln angezeigte Zeile</numerusform>
            <numerusform>%Ln angezeigte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole search, to its end</source>
        <translation>Das gesamte Suchergebnis</translation>
    </message>
    <message>
        <source>The whole scan list</source>
        <translation>Die gesamte Scanliste</translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeDialog</name>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Weiter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchBar</name>
    <message>
        <source>&amp;ISBN</source>
        <translation>&amp;ISBN</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A scanner types here</source>
        <translation>Ein Scanner tippt hier ein</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchCommand</name>
    <message numerus="yes">
        <source>%n editions</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows was found among everything kept on this computer.</source>
        <translation>Das Folgende wurde in allem gefunden, was auf diesem Rechner gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing has exactly these words; these are alike.</source>
        <translation>Kein Treffer enthält genau diese Wörter; die folgenden sind ähnlich.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nichts gefunden für %1.</translation>
    </message>
    <message>
        <source>%1 of more than %1 editions; --all prints them all.</source>
        <translation>%1 von mehr als %1 Ausgaben; --all zeigt alle an.</translation>
    </message>
    <message>
        <source>What stands above was found among everything kept on this computer.</source>
        <translation>Was oben steht, wurde in allem gefunden, was auf diesem Rechner gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchNotices</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Found among what was seen before. %1</source>
        <translation>Treffer aus früheren Suchen. %1</translation>
    </message>
    <message>
        <source>Nothing matches exactly; similar titles are shown.</source>
        <translation>Nichts stimmt genau überein; es werden ähnliche Titel angezeigt.</translation>
    </message>
    <message>
        <source>This catalogue lacks tables or indexes, so some searches do not work.</source>
        <translation>Diesem Katalog fehlen Tabellen oder Indizes; einige Suchen funktionieren daher nicht.</translation>
    </message>
    <message>
        <source>The link to this catalogue is not encrypted: others on the way can read what you search.</source>
        <translation>Die Verbindung zu diesem Katalog ist nicht verschlüsselt: Unterwegs können andere mitlesen, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>What the search needs</source>
        <translation>Was die Suche benötigt</translation>
    </message>
    <message>
        <source>What the catalogue lacks</source>
        <translation>Was dem Katalog fehlt</translation>
    </message>
</context>
<context>
    <name>alexandria::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im Schlüssel&amp;bund speichern</translation>
    </message>
    <message>
        <source>Access Service Token</source>
        <translation>Service-Token für Cloudflare Access</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>Client-&amp;Secret:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>alexandria::ServerAccess</name>
    <message>
        <source>It is kept for this run only: %1</source>
        <translation>Die Zugangsdaten gelten nur bis zum Beenden des Programms: %1</translation>
    </message>
    <message>
        <source>Cloudflare Access lets this program in with a service token. Give its client ID and its client secret.</source>
        <translation>Cloudflare Access lässt dieses Programm mit einem Service-Token zu. Geben Sie dessen Client-ID und Client-Secret an.</translation>
    </message>
    <message>
        <source>Without the secret there is no connection.</source>
        <translation>Ohne die Zugangsdaten kommt keine Verbindung zustande.</translation>
    </message>
</context>
<context>
    <name>alexandria::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Show the &amp;covers of books</source>
        <translation>Buch&amp;cover anzeigen</translation>
    </message>
    <message>
        <source>Show the covers of books</source>
        <translation>Buchcover anzeigen</translation>
    </message>
    <message>
        <source>%id stands for the cover&apos;s number, %isbn for the book&apos;s ISBN.</source>
        <translation>%id steht für die Nummer des Covers, %isbn für die ISBN des Buches.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A &amp;tone for each scan</source>
        <translation>&amp;Ton bei jedem Scan</translation>
    </message>
    <message>
        <source>The &amp;newest scan on top</source>
        <translation>Neuester Scan &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Answers are fresh for:</source>
        <translation>&amp;Antworten gelten als aktuell für:</translation>
    </message>
    <message>
        <source>They take at &amp;most:</source>
        <translation>Sie belegen &amp;höchstens:</translation>
    </message>
    <message>
        <source>Cover a&amp;ddress:</source>
        <translation>Cover-A&amp;dresse:</translation>
    </message>
    <message>
        <source>The scanner types &amp;before each code:</source>
        <translation>Der Scanner sendet &amp;vor jedem Code:</translation>
    </message>
    <message>
        <source>The scanner types a&amp;fter each code:</source>
        <translation>Der Scanner sendet &amp;nach jedem Code:</translation>
    </message>
    <message>
        <source>Open Library then sees which books you look at.</source>
        <translation>Open Library sieht dann, welche Bücher Sie ansehen.</translation>
    </message>
    <message>
        <source>%1 then sees which books you look at.</source>
        <translation>%1 sieht dann, welche Bücher Sie ansehen.</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Details der Verbindung</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>%1, asking again…</source>
        <extracomment>Where what is shown came from; the catalogue is being asked for it again</extracomment>
        <translation>%1, wird erneut abgefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusText</name>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Mehrere Ausgaben</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Keine ISBN</translation>
    </message>
</context>
<context>
    <name>alexandria::SubjectChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>As many subjects are not shown yet</extracomment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>alexandria::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) below</source>
        <translation>
            <numerusform>%Ln Vorschlag darunter</numerusform>
            <numerusform>%Ln Vorschläge darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::TerminalAnswers</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in in the browser, at this address:</source>
        <translation>Melden Sie sich im Browser unter dieser Adresse an:</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in PGPASSWORD or a password file.</source>
        <translation>Das Passwort kann hier nicht erfragt werden: In PGPASSWORD oder einer Passwortdatei angeben.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET.</source>
        <translation>Das Service-Token kann hier nicht erfragt werden: In TUNNEL_SERVICE_TOKEN_ID und TUNNEL_SERVICE_TOKEN_SECRET angeben.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>Client-ID des Service-Tokens: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Secret: </translation>
    </message>
</context>
<context>
    <name>alexandria::WindowActions</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>Search by &amp;ISBN</source>
        <translation>Nach &amp;ISBN suchen</translation>
    </message>
    <message>
        <source>Search by &amp;Title</source>
        <translation>Nach &amp;Titel suchen</translation>
    </message>
    <message>
        <source>Search by &amp;Author</source>
        <translation>Nach &amp;Autor suchen</translation>
    </message>
    <message>
        <source>Search &amp;Again, Past the Cache</source>
        <translation>Ohne &amp;Cache erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel, Then Clear</source>
        <translation>Abbrechen, dann &amp;leeren</translation>
    </message>
    <message>
        <source>ISBNs From a &amp;File…</source>
        <translation>ISBNs aus &amp;Datei&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Catalogue</source>
        <translation>Katalog ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Answers &amp;Kept</source>
        <translation>&amp;Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Fi&amp;ll a CSV…</source>
        <translation>C&amp;SV füllen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo Last Scan</source>
        <translation>Letzten Scan &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste Into Scan List</source>
        <translation>&amp;In Scanliste einfügen</translation>
    </message>
    <message>
        <source>Copy ISBN With &amp;Hyphens</source>
        <translation>ISBN mit &amp;Bindestrichen kopieren</translation>
    </message>
    <message>
        <source>Copy ISBN as &amp;Bare Digits</source>
        <translation>ISBN als reine &amp;Ziffern kopieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>&amp;Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy Citation as B&amp;ibTeX</source>
        <translation>Literaturangabe als BibTe&amp;X kopieren</translation>
    </message>
    <message>
        <source>Copy Citation as RI&amp;S</source>
        <translation>Literaturangabe als RI&amp;S kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Li&amp;nk kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>Ergebnisse &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>&amp;Scans</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Alexandria</source>
        <translation>Ü&amp;ber Alexandria</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Guide and Keys</source>
        <translation>&amp;Anleitung und Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report…</source>
        <translation>&amp;Diagnosebericht kopieren&#xa0;…</translation>
    </message>
</context>
</TS>
