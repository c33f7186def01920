<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Barcodes</name>
    <message>
        <source>%1 is no picture that can be read: save it as JPEG or PNG.</source>
        <translation>%1 no es una imagen legible: guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the picture again.</source>
        <translation>%1 no existe: elija de nuevo la imagen.</translation>
    </message>
    <message>
        <source>%1 may not be read: change its permissions or choose another picture.</source>
        <translation>No hay permiso para leer %1: cambie sus permisos o elija otra imagen.</translation>
    </message>
    <message>
        <source>%1 has more than 100 megapixels: make the picture smaller.</source>
        <translation>%1 tiene más de 100 megapíxeles: reduzca la imagen.</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1: number of a column without a name; %2: what stands in its first row</extracomment>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <extracomment>%1: name of a column that another one has too; %2: its number</extracomment>
        <translation>%1 (columna %2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See alexandria-desktop --help.</source>
        <translation>Consulte alexandria-desktop --help.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; there are %2.</source>
        <translation>No existe la columna «%1»; las disponibles son: %2.</translation>
    </message>
    <message>
        <source>--columns goes with the formats table, csv, tsv, spreadsheet and xlsx.</source>
        <translation>--columns solo se admite con los formatos table, csv, tsv, spreadsheet y xlsx.</translation>
    </message>
    <message>
        <source>The format %1 is unknown; there are %2.</source>
        <translation>El formato %1 es desconocido; los disponibles son: %2.</translation>
    </message>
    <message>
        <source>The format xlsx needs --output FILE.</source>
        <translation>El formato xlsx requiere --output FILE.</translation>
    </message>
    <message>
        <source>This build cannot write xlsx: choose spreadsheet, which every spreadsheet program opens.</source>
        <translation>Esta compilación no puede escribir xlsx: elija spreadsheet, que se abre con cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>Give one of --sample, --profile and --connect.</source>
        <translation>Indique solo una de las opciones --sample, --profile y --connect.</translation>
    </message>
    <message>
        <source>--tunnel goes with --connect, which names user and database.</source>
        <translation>--tunnel requiere --connect, que indica el usuario y la base de datos.</translation>
    </message>
    <message>
        <source>Give one of --refresh and --offline.</source>
        <translation>Indique solo una de las opciones --refresh y --offline.</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty.</source>
        <translation>--%1 requiere un valor que no esté vacío.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds from 1 to %1.</source>
        <translation>--timeout admite un número de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>Say after --fill %1= which column it is.</source>
        <translation>Indique después de --fill %1= de qué columna se trata.</translation>
    </message>
    <message>
        <source>Give one FILE to fill, or &apos;-&apos; for standard input.</source>
        <translation>Indique un FILE que rellenar, o &apos;-&apos; para la entrada estándar.</translation>
    </message>
    <message>
        <source>Say with --output where the filled table goes; it may be the same file.</source>
        <translation>Indique con --output el destino de la tabla rellenada; puede ser el mismo archivo.</translation>
    </message>
    <message>
        <source>Give at least one ISBN, or --input FILE.</source>
        <translation>Indique al menos un ISBN, o --input FILE.</translation>
    </message>
    <message>
        <source>--limit takes a number over 0.</source>
        <translation>--limit admite un número mayor que 0.</translation>
    </message>
    <message>
        <source>Say what to search for: WORDS, --title or --author.</source>
        <translation>Indique qué buscar: WORDS, --title o --author.</translation>
    </message>
    <message>
        <source>Give the title either as WORDS or with --title.</source>
        <translation>Indique el título como WORDS o con --title, pero no de ambas formas.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: write it as alexandria:isbn/9780618260300.</source>
        <translation>%1 no se puede abrir: escríbalo como alexandria:isbn/9780618260300.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 no se admite con %2.</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check no admite palabras.</translation>
    </message>
    <message>
        <source>Prints the editions that bear these ISBNs, in the order given. With --input FILE the ISBNs are taken out of any text.</source>
        <translation>Muestra las ediciones que llevan estos ISBN, en el orden indicado. Con --input FILE, los ISBN se extraen de cualquier texto.</translation>
    </message>
    <message>
        <source>Searches by title, author or both. WORDS may be a title, an author, an ISBN or an Open Library key: the kind is detected.</source>
        <translation>Busca por título, por autor o por ambos. WORDS puede ser un título, un autor, un ISBN o una clave de Open Library: el tipo se detecta automáticamente.</translation>
    </message>
    <message>
        <source>Fills the empty cells of a table, a CSV with any separator and encoding, with what the catalogue has; all else in it stays as it is, byte for byte. Rows are looked up by the column that is called ISBN; in a table that has none, the title has to be exactly the same. Filled are the columns whose names say what they hold, such as Pages, Publisher or Year Published. FILE may be &apos;-&apos; for standard input, and --output the same FILE.</source>
        <translation>Rellena las celdas vacías de una tabla (un CSV con cualquier separador y codificación) con los datos del catálogo; todo lo demás queda como está, byte por byte. Las filas se consultan por la columna llamada ISBN; si la tabla no la tiene, el título debe coincidir exactamente. Se rellenan las columnas cuyo nombre indica qué contienen, como Páginas, Editorial o Año, o sus equivalentes en inglés Pages, Publisher o Year Published. FILE puede ser &apos;-&apos; para la entrada estándar, y --output, el mismo FILE.</translation>
    </message>
    <message>
        <source>Tests the connection stage by stage and says which tables and indexes are there.</source>
        <translation>Prueba la conexión etapa por etapa e indica qué tablas e índices existen.</translation>
    </message>
    <message>
        <source>Says what is kept on disk of answers, or removes it: all, or what belongs to one connection.</source>
        <translation>Indica qué respuestas se guardan en el disco, o las elimina: todas o las de una sola conexión.</translation>
    </message>
    <message>
        <source>Keeps connections by name. Secrets are asked for at the terminal, or read from standard input, a line each, and kept in the keychain.</source>
        <translation>Guarda conexiones con un nombre. Los secretos se piden en el terminal o se leen de la entrada estándar, uno por línea, y se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Open the window with a new scan list.</source>
        <translation>Abrir la ventana con una nueva lista de escaneos.</translation>
    </message>
    <message>
        <source>Use the sample catalogue.</source>
        <translation>Usar el catálogo de muestra.</translation>
    </message>
    <message>
        <source>Use the PostgreSQL at postgresql://user@host:port/database or at libpq&apos;s &quot;host=… dbname=…&quot;; PGPASSWORD, PGPASSFILE and PGSERVICE are honoured.</source>
        <translation>Usar el PostgreSQL de postgresql://user@host:port/database o el de la cadena de libpq &quot;host=… dbname=…&quot;; se tienen en cuenta PGPASSWORD, PGPASSFILE y PGSERVICE.</translation>
    </message>
    <message>
        <source>Use the connection kept under this name.</source>
        <translation>Usar la conexión guardada con este nombre.</translation>
    </message>
    <message>
        <source>Reach the server of --connect through the Cloudflare tunnel at this host name, with the service token in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET, or by signing in.</source>
        <translation>Llegar al servidor de --connect a través del túnel de Cloudflare con este nombre de host, con el token de servicio en TUNNEL_SERVICE_TOKEN_ID y TUNNEL_SERVICE_TOKEN_SECRET, o iniciando sesión.</translation>
    </message>
    <message>
        <source>Where cloudflared is, if it is not found by itself.</source>
        <translation>Ubicación de cloudflared, si no se encuentra automáticamente.</translation>
    </message>
    <message>
        <source>automatic (the default), off, require or verify-full.</source>
        <translation>automatic (predeterminado), off, require o verify-full.</translation>
    </message>
    <message>
        <source>At the tunnel: service-token (the default) or browser.</source>
        <translation>En el túnel: service-token (predeterminado) o browser.</translation>
    </message>
    <message>
        <source>Take the ISBNs from a text, &apos;-&apos; for standard input.</source>
        <translation>Tomar los ISBN de un texto; &apos;-&apos; para la entrada estándar.</translation>
    </message>
    <message>
        <source>Words of the title.</source>
        <translation>Palabras del título.</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name.</source>
        <translation>Palabras del nombre del autor.</translation>
    </message>
    <message>
        <source>Print the whole result.</source>
        <translation>Mostrar el resultado completo.</translation>
    </message>
    <message>
        <source>Print at most N editions (50).</source>
        <translation>Mostrar como máximo N ediciones (50).</translation>
    </message>
    <message>
        <source>table (the default), json; csv or tsv, with names of columns that never change, for programs; spreadsheet or xlsx for people; bibtex, ris or csl-json to cite.</source>
        <translation>table (predeterminado), json; csv o tsv, con nombres de columna que nunca cambian, para programas; spreadsheet o xlsx para personas; bibtex, ris o csl-json para citar.</translation>
    </message>
    <message>
        <source>table (the default) or json.</source>
        <translation>table (predeterminado) o json.</translation>
    </message>
    <message>
        <source>The columns of a table by the names that csv has: isbn_13,title,year. A name that is unknown lists all.</source>
        <translation>Las columnas de una tabla, con los nombres que usa csv: isbn_13,title,year. Un nombre desconocido hace que se enumeren todos.</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output.</source>
        <translation>Escribir en un archivo en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>Where the filled table goes; FILE stays as it is until all of it is there.</source>
        <translation>Destino de la tabla rellenada; FILE queda como está hasta que esté completa.</translation>
    </message>
    <message>
        <source>The column of the ISBNs, by its name or its number.</source>
        <translation>La columna de los ISBN, por su nombre o su número.</translation>
    </message>
    <message>
        <source>Search rows without an ISBN by the title in this column.</source>
        <translation>Buscar las filas sin ISBN por el título de esta columna.</translation>
    </message>
    <message>
        <source>Fill this column and only those named so: pages, year, publishers; a name that is unknown lists all. With =NAME, the column of the table that is called NAME. One that the table does not have is added at its end.</source>
        <translation>Rellenar esta columna y solo las que se indiquen así: pages, year, publishers; un nombre desconocido hace que se enumeren todos. Con =NAME, la columna de la tabla llamada NAME. Si la tabla no la tiene, se añade al final.</translation>
    </message>
    <message>
        <source>Fill cells that are not empty too.</source>
        <translation>Rellenar también las celdas que no estén vacías.</translation>
    </message>
    <message>
        <source>Give a statement up after so long (15).</source>
        <translation>Abandonar una sentencia tras este número de segundos (15).</translation>
    </message>
    <message>
        <source>Keep files that can be made again there.</source>
        <translation>Guardar en este directorio los archivos que se pueden volver a generar.</translation>
    </message>
    <message>
        <source>Ask the catalogue, whatever is kept on disk.</source>
        <translation>Preguntar al catálogo, con independencia de lo que se guarde en el disco.</translation>
    </message>
    <message>
        <source>Answer from what is kept on disk, and connect nowhere.</source>
        <translation>Responder con lo que se guarda en el disco, sin establecer ninguna conexión.</translation>
    </message>
    <message>
        <source>No progress and no warnings.</source>
        <translation>Sin progreso ni advertencias.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Searches a catalogue of books; without a command, in a window.</source>
        <translation>Busca en un catálogo de libros; si no se indica ninguna orden, en una ventana.</translation>
    </message>
    <message>
        <source>WHERE is --sample, --profile NAME or --connect URI [--tunnel HOSTNAME]; without it, the current connection is used, or the sample.</source>
        <translation>WHERE es --sample, --profile NAME o --connect URI [--tunnel HOSTNAME]; si se omite, se usa la conexión actual o el catálogo de muestra.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 not a valid ISBN, 4 no connection, 5 the query failed, 6 the output could not be written, 130 interrupted.</source>
        <translation>Códigos de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto, 3 ISBN no válido, 4 sin conexión, 5 la consulta ha fallado, 6 no se ha podido escribir la salida, 130 interrumpido.</translation>
    </message>
    <message>
        <source>Print this help, or that of a command.</source>
        <translation>Mostrar esta ayuda, o la de una orden.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Give it in PGPASSWORD or a password file (PGPASSFILE).</source>
        <translation>Cualquier usuario de este equipo puede ver la contraseña en --connect, y el intérprete de órdenes puede conservarla. Indíquela en PGPASSWORD o en un archivo de contraseñas (PGPASSFILE).</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>There is no display here for the window. The commands lookup, search and check need none.</source>
        <translation>Aquí no hay pantalla para la ventana. Las órdenes lookup, search y check no la necesitan.</translation>
    </message>
    <message>
        <source>report takes no words.</source>
        <translation>report no admite palabras.</translation>
    </message>
    <message>
        <source>Prints what to send along when something goes wrong: versions, settings and the end of the log, without secrets, names of servers, or what was searched for.</source>
        <translation>Muestra lo que conviene adjuntar cuando algo va mal: versiones, preferencias y el final del registro, sin secretos, nombres de servidores ni lo que se ha buscado.</translation>
    </message>
</context>
<context>
    <name>ConnectionStage</name>
    <message>
        <source>cloudflared found</source>
        <translation>cloudflared encontrado</translation>
    </message>
    <message>
        <source>cloudflared started</source>
        <translation>cloudflared iniciado</translation>
    </message>
    <message>
        <source>Our own cloudflared listens</source>
        <translation>El cloudflared propio está a la escucha</translation>
    </message>
    <message>
        <source>Cloudflare reached</source>
        <translation>Cloudflare accesible</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>PostgreSQL answers</source>
        <translation>PostgreSQL responde</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
</context>
<context>
    <name>CoverAddress</name>
    <message>
        <source>A web address has no spaces in it.</source>
        <translation>Una dirección web no contiene espacios.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://books.example.org/covers/%id.jpg.</source>
        <translation>Esto no es una dirección web. Un ejemplo: https://books.example.org/covers/%id.jpg.</translation>
    </message>
    <message>
        <source>The address is kept in a file that holds no secrets: leave out user and password.</source>
        <translation>La dirección se guarda en un archivo que no contiene secretos: omita el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The address needs %id where the cover&apos;s number belongs, or %isbn for the ISBN.</source>
        <translation>La dirección debe contener %id en el lugar del número de la cubierta, o %isbn en el del ISBN.</translation>
    </message>
    <message>
        <source>%id and %isbn belong behind the host&apos;s name.</source>
        <translation>%id y %isbn deben ir después del nombre de host.</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>The database did not answer in time. Check the network and the server&apos;s name, then try again.</source>
        <translation>La base de datos no ha respondido a tiempo. Compruebe la red y el nombre del servidor, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>EditionCache</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Mención de responsabilidad</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ejemplares</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scanned as</source>
        <translation>Escaneado como</translation>
    </message>
    <message>
        <source>Edition key</source>
        <translation>Clave de la edición</translation>
    </message>
    <message>
        <source>Work key</source>
        <translation>Clave de la obra</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Título de la obra</translation>
    </message>
    <message>
        <source>Open Library link</source>
        <translation>Enlace de Open Library</translation>
    </message>
    <message>
        <source>Cover link</source>
        <translation>Enlace de la cubierta</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180)</source>
        <translation>CSV sencillo (RFC 4180)</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texto separado por tabulaciones</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
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
        <translation>campos separados por comas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>campos separados por punto y coma</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>campos separados por tabulaciones</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>campos separados por %1</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <extracomment>%1: an encoding</extracomment>
        <translation>%1 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>Looking up: %L1 found, %L2 not found.</source>
        <translation>Consultando; filas encontradas: %L1, no encontradas: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <translation>
            <numerusform>%Ln celda rellenada</numerusform>
            <numerusform>%Ln celdas rellenadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>filas encontradas: %L1</translation>
    </message>
    <message>
        <source>%L1 not found</source>
        <translation>no encontradas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%Ln fila sin ISBN ni título por los que buscar</numerusform>
            <numerusform>%Ln filas sin ISBN ni título por los que buscar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a wrong ISBN</source>
        <translation>
            <numerusform>%Ln fila con un ISBN incorrecto</numerusform>
            <numerusform>%Ln filas con un ISBN incorrecto</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled cells are bold in the table above.</source>
        <translation>Las celdas rellenadas aparecen en negrita en la tabla de arriba.</translation>
    </message>
    <message>
        <source>The catalogue could not be asked for every row; what was seen before on this computer was used for those. %1</source>
        <translation>No se ha podido preguntar al catálogo por todas las filas; para las restantes se ha usado lo visto anteriormente en este equipo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%Ln celda queda como está: la codificación de la tabla, Windows-1252, no tiene sus caracteres. Guarde la tabla en UTF-8 para rellenarla también.</numerusform>
            <numerusform>%Ln celdas quedan como están: la codificación de la tabla, Windows-1252, no tiene sus caracteres. Guarde la tabla en UTF-8 para rellenarlas también.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillPlan</name>
    <message numerus="yes">
        <source>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</source>
        <translation>
            <numerusform>La tabla no tiene ninguna columna «%1»: tiene %n columna, sin nombre.</numerusform>
            <numerusform>La tabla no tiene ninguna columna «%1»: tiene %n columnas, todas sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; it has %2.</source>
        <translation>La tabla no tiene ninguna columna «%1»; tiene estas: %2.</translation>
    </message>
    <message>
        <source>The table has no column of ISBNs or titles that is called so: say which it is. It has %1.</source>
        <translation>La tabla no tiene ninguna columna cuyo nombre indique que contiene ISBN o títulos: indique cuál es. Tiene estas: %1.</translation>
    </message>
    <message>
        <source>No column of the table says by its name what it is to be filled with: say which to fill.</source>
        <translation>Ninguna columna de la tabla indica por su nombre con qué hay que rellenarla: indique cuáles rellenar.</translation>
    </message>
</context>
<context>
    <name>FillTable</name>
    <message>
        <source>It is no text: save the table as CSV, which every spreadsheet can.</source>
        <translation>No es un texto: guarde la tabla como CSV, formato que admite cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>It has bytes that are no characters in its encoding, and could not be written as they are: save it anew, in UTF-8.</source>
        <translation>Contiene bytes que no son caracteres en su codificación y no se podrían escribir tal como están: vuelva a guardarla en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Indexes</name>
    <message>
        <source>The table %1 is missing on this server, or this user may not read it, so this search cannot be answered.</source>
        <translation>La tabla %1 falta en este servidor, o este usuario no tiene permiso para leerla, así que no es posible responder a esta búsqueda.</translation>
    </message>
    <message>
        <source>This search would read the whole table %1, because it has no index on %2. The catalogue&apos;s owner can add one.</source>
        <translation>Esta búsqueda leería toda la tabla %1, porque no tiene ningún índice sobre %2. El propietario del catálogo puede añadirlo.</translation>
    </message>
    <message>
        <source>Words of this kind cannot be searched on this server: the table %1 has no trigram index on %2. The catalogue&apos;s owner can add one; look-ups by ISBN still work.</source>
        <translation>En este servidor no se puede buscar por palabras de este tipo: la tabla %1 no tiene ningún índice de trigramas sobre %2. El propietario del catálogo puede añadirlo; las consultas por ISBN siguen funcionando.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Presente y con permiso de lectura.</translation>
    </message>
    <message>
        <source>Index on %1 (%2)</source>
        <translation>Índice sobre %1 (%2)</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Presente.</translation>
    </message>
    <message>
        <source>Words of titles</source>
        <translation>Palabras de los títulos</translation>
    </message>
    <message>
        <source>Searchable by an index.</source>
        <translation>Se pueden buscar mediante un índice.</translation>
    </message>
    <message>
        <source>Words of names</source>
        <translation>Palabras de los nombres</translation>
    </message>
    <message>
        <source>Beginnings of titles</source>
        <translation>Comienzos de los títulos</translation>
    </message>
    <message>
        <source>An index of some 2 GB for 55 million editions would bring exact titles first and answer the first page in the same time however large the catalogue is.</source>
        <translation>Un índice de unos 2 GB para 55 millones de ediciones mostraría primero los títulos exactos y daría la primera página en el mismo tiempo por grande que fuera el catálogo.</translation>
    </message>
    <message>
        <source>Full text of titles</source>
        <translation>Texto completo de los títulos</translation>
    </message>
    <message>
        <source>An index of some 1.5 GB for 55 million editions would answer titles of several words up to five times faster.</source>
        <translation>Un índice de unos 1,5 GB para 55 millones de ediciones respondería hasta cinco veces más rápido a los títulos de varias palabras.</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean titles</source>
        <translation>Títulos en chino, japonés y coreano</translation>
    </message>
    <message>
        <source>An index of some 250 MB for 55 million editions would find one or two characters anywhere in a title, not only where a word begins.</source>
        <translation>Un índice de unos 250 MB para 55 millones de ediciones encontraría uno o dos caracteres en cualquier parte de un título, y no solo al comienzo de una palabra.</translation>
    </message>
    <message>
        <source>Misspelt titles</source>
        <translation>Títulos mal escritos</translation>
    </message>
    <message>
        <source>A trigram index on the titles of works would find titles in spite of a typing error.</source>
        <translation>Un índice de trigramas sobre los títulos de las obras encontraría títulos a pesar de un error de escritura.</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>The database was made with lc_ctype C: Chinese, Japanese, Korean, Cyrillic and Greek titles cannot be searched. It would have to be made anew with a UTF-8 locale.</source>
        <translation>La base de datos se creó con lc_ctype C: no se puede buscar por títulos chinos, japoneses, coreanos, cirílicos ni griegos. Habría que volver a crearla con una configuración regional UTF-8.</translation>
    </message>
    <message>
        <source>The table %1 is on another server, which would have to send all of it for a search for words. Look-ups by ISBN still work.</source>
        <translation>La tabla %1 está en otro servidor, que tendría que enviarla entera para una búsqueda por palabras. Las consultas por ISBN siguen funcionando.</translation>
    </message>
    <message>
        <source>ISBNs in any spelling</source>
        <translation>ISBN escritos de cualquier forma</translation>
    </message>
    <message>
        <source>This database sorts hyphens, so an ISBN that is written with unusual ones is not found. An index of some 2 GB for 50 million ISBNs would find it.</source>
        <translation>Esta base de datos tiene en cuenta los guiones al ordenar, así que no se encuentra un ISBN escrito con guiones poco habituales. Un índice de unos 2 GB para 50 millones de ISBN lo encontraría.</translation>
    </message>
    <message>
        <source>Parts on other servers</source>
        <translation>Partes en otros servidores</translation>
    </message>
    <message>
        <source>Parts of the table %1 are on other servers. Look-ups by key use their indexes, but a search for words reads them whole unless the parts here fill its page.</source>
        <translation>Hay partes de la tabla %1 en otros servidores. Las consultas por clave usan sus índices, pero una búsqueda por palabras las lee enteras, salvo que las partes de este servidor llenen su página.</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>ocupa más de 256 MB</translation>
    </message>
</context>
<context>
    <name>KeyboardLayout</name>
    <message>
        <source>French (AZERTY)</source>
        <translation>francés (AZERTY)</translation>
    </message>
    <message>
        <source>Belgian (AZERTY) or French on a Mac</source>
        <translation>belga (AZERTY) o francés de Mac</translation>
    </message>
    <message>
        <source>French (AZERTY of 2019)</source>
        <translation>francés (AZERTY de 2019)</translation>
    </message>
    <message>
        <source>French (BÉPO)</source>
        <translation>francés (BÉPO)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>English (US) with Shift</source>
        <translation>inglés (EE. UU.) con Mayús</translation>
    </message>
    <message>
        <source>English (UK) with Shift</source>
        <translation>inglés (Reino Unido) con Mayús</translation>
    </message>
    <message>
        <source>German with Shift</source>
        <translation>alemán con Mayús</translation>
    </message>
    <message>
        <source>one with digits of its own</source>
        <translation>uno con dígitos propios</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, or did not allow this.</source>
        <translation>El llavero está bloqueado, o no lo ha permitido.</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>En este sistema no responde ningún llavero.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Old English</source>
        <translation>Inglés antiguo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Aramaic</source>
        <translation>Arameo</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Baluchi</source>
        <translation>Baluchi</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Berber</source>
        <translation>Bereber</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>Eslavo eclesiástico</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Copto</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Egyptian</source>
        <translation>Egipcio</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>Inglés medio</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Feroés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>Francés medio</translation>
    </message>
    <message>
        <source>Old French</source>
        <translation>Francés antiguo</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>Frisón</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Gaélico escocés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Middle High German</source>
        <translation>Alto alemán medio</translation>
    </message>
    <message>
        <source>Old High German</source>
        <translation>Alto alemán antiguo</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Griego antiguo</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirguís</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdo</translation>
    </message>
    <message>
        <source>Ladino</source>
        <translation>Judeoespañol</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maorí</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Moldavian</source>
        <translation>Moldavo</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Varios idiomas</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>Náhuatl</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Noruego nynorsk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego bokmål</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>Turco otomano</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Prakrit</source>
        <translation>Prácrito</translation>
    </message>
    <message>
        <source>Old Occitan</source>
        <translation>Occitano antiguo</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Rajasthani</source>
        <translation>Rayastani</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Romanche</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sánscrito</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Sami</source>
        <translation>Sami</translation>
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
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation>Sotho</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Siríaco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetano</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Setsuana</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turcomano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>Uigur</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulú</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin contenido lingüístico</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log in %1 cannot be written: %2</source>
        <translation>No se puede escribir el registro en %1: %2</translation>
    </message>
</context>
<context>
    <name>OfflineSource</name>
    <message>
        <source>This is not kept on this computer, and the catalogue was not asked (--offline).</source>
        <translation>Esto no está guardado en este equipo, y no se ha preguntado al catálogo (--offline).</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>there is no room for all of it</source>
        <translation>no hay espacio suficiente para todo</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La salida estándar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se ha podido escribir: %2</translation>
    </message>
</context>
<context>
    <name>PaintPages</name>
    <message numerus="yes">
        <source>The list has %n page(s), and none of those that were asked for.</source>
        <translation>
            <numerusform>La lista tiene %n página, que no está entre las solicitadas.</numerusform>
            <numerusform>La lista tiene %n páginas, y ninguna está entre las solicitadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>The server took too long and stopped the search. A rarer word, or title and author together, is faster.</source>
        <translation>El servidor ha tardado demasiado y ha detenido la búsqueda. Con una palabra menos frecuente, o con título y autor a la vez, es más rápida.</translation>
    </message>
    <message>
        <source>The server ended the connection. Try again in a moment.</source>
        <translation>El servidor ha cerrado la conexión. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server is out of connections, memory or disk. Try again later.</source>
        <translation>El servidor se ha quedado sin conexiones, memoria o disco. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This user may not read the catalogue. Its owner can allow it with GRANT SELECT.</source>
        <translation>Este usuario no tiene permiso para leer el catálogo. Su propietario puede concedérselo con GRANT SELECT.</translation>
    </message>
    <message>
        <source>A table or column of the catalogue is missing on this server.</source>
        <translation>En este servidor falta una tabla o una columna del catálogo.</translation>
    </message>
    <message>
        <source>The server refused the search: %1</source>
        <translation>El servidor ha rechazado la búsqueda: %1</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 pide una contraseña.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password: %2</source>
        <translation>%1 ha rechazado el nombre de usuario o la contraseña: %2</translation>
    </message>
    <message>
        <source>%1 does not let this user in from here (pg_hba.conf).</source>
        <translation>%1 no permite el acceso de este usuario desde aquí (pg_hba.conf).</translation>
    </message>
    <message>
        <source>%1 is starting, recovering or shutting down. It is tried again.</source>
        <translation>%1 se está iniciando, recuperando o deteniendo. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>%1 has no connection left for this program. It is tried again.</source>
        <translation>%1 no tiene ninguna conexión libre para este programa. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>%1 knows no such user or database: %2</source>
        <translation>%1 no conoce ese usuario o esa base de datos: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was made. It is tried again.</source>
        <translation>La conexión con %1 se ha interrumpido mientras se establecía. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: its certificate or TLS setting does not fit.</source>
        <translation>No hay una conexión de confianza con %1: su certificado o la configuración de TLS no son adecuados.</translation>
    </message>
    <message>
        <source>The name of %1 is unknown. Check it, and the network.</source>
        <translation>No se encuentra el nombre %1. Compruébelo, así como la red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not let this program in: %2</source>
        <translation>%1 no permite el acceso a este programa: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that it runs and listens there.</source>
        <translation>No se puede acceder a %1. Compruebe que está en marcha y que escucha ahí.</translation>
    </message>
    <message>
        <source>The server stopped the search to keep up with the one that it follows. Try again in a moment.</source>
        <translation>El servidor detuvo la búsqueda para no quedarse atrás respecto al que sigue. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>PostgresSession</name>
    <message>
        <source>The connection word %1 cannot hold a semicolon.</source>
        <translation>El parámetro de conexión %1 no puede contener un punto y coma.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing. Install the package libqt6sql6-psql.</source>
        <translation>Falta el controlador de PostgreSQL de Qt. Instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The connection has gone silent: no answer for %1 seconds. It will be made anew with the next search.</source>
        <translation>La conexión se ha quedado muda: %1 segundos sin respuesta. Se restablecerá con la próxima búsqueda.</translation>
    </message>
    <message>
        <source>The connection to the database broke. Try again.</source>
        <translation>La conexión con la base de datos se ha interrumpido. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PostgresSettings</name>
    <message>
        <source>This is no PostgreSQL connection. Write it as postgresql://user@host:5432/database, with special characters as %40, or as host=… dbname=… user=….</source>
        <translation>Esto no es una conexión de PostgreSQL. Escríbala como postgresql://user@host:5432/database, con los caracteres especiales en la forma %40, o como host=… dbname=… user=….</translation>
    </message>
</context>
<context>
    <name>PostgresStatements</name>
    <message>
        <source>This server&apos;s language setting (lc_ctype C) cannot search for words in this script. Search by ISBN.</source>
        <translation>La configuración regional de este servidor (lc_ctype C) no permite buscar palabras en esta escritura. Busque por ISBN.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the list. See whether it is on, or choose another.</source>
        <translation>La impresora %1 no ha aceptado la lista. Compruebe si está encendida o elija otra.</translation>
    </message>
</context>
<context>
    <name>SampleCatalogue</name>
    <message>
        <source>The sample catalogue could not be made.</source>
        <translation>No se ha podido crear el catálogo de muestra.</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>Catálogo de muestra</translation>
    </message>
</context>
<context>
    <name>SampleStatements</name>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Presente y con permiso de lectura.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Type a title, an author or an ISBN to search for.</source>
        <translation>Escriba un título, un autor o un ISBN para buscar.</translation>
    </message>
    <message>
        <source>Signs alone cannot be searched for: type at least one letter or digit.</source>
        <translation>No se puede buscar solo por signos: escriba al menos una letra o un dígito.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain is locked, or the entry was removed from it. Unlock it and try again, or type what was saved.</source>
        <translation>El llavero está bloqueado, o se ha eliminado de él la entrada. Desbloquéelo e inténtelo de nuevo, o escriba lo que se había guardado.</translation>
    </message>
</context>
<context>
    <name>ServerSession</name>
    <message>
        <source>Another program has taken the place of the tunnel on this machine; nothing was sent to it.</source>
        <translation>Otro programa ha ocupado el lugar del túnel en este equipo; no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>The server took too long to say which tables it has. It may be busy, or somebody works on them.</source>
        <translation>El servidor ha tardado demasiado en indicar qué tablas tiene. Puede que esté ocupado o que alguien esté trabajando en ellas.</translation>
    </message>
</context>
<context>
    <name>SqliteSession</name>
    <message>
        <source>A file of this program cannot be read: %1</source>
        <translation>No se puede leer un archivo de este programa: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador de SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>cached just now</source>
        <translation>recién guardado en la caché</translation>
    </message>
    <message>
        <source>cached %1 min ago</source>
        <translation>en caché desde hace %1 min</translation>
    </message>
    <message>
        <source>cached %1 h ago</source>
        <translation>en caché desde hace %1 h</translation>
    </message>
    <message>
        <source>cached %1 days ago</source>
        <translation>en caché desde hace %1 días</translation>
    </message>
    <message>
        <source>live · %1 ms</source>
        <translation>en directo · %1 ms</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 edición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln editions</source>
        <translation>
            <numerusform>%Ln edición</numerusform>
            <numerusform>%Ln ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of more than %Ln editions</source>
        <extracomment>The number shown so far, of a result that goes on: &quot;50 of more than 50 editions&quot;</extracomment>
        <translation>
            <numerusform>%Ln de más de %Ln edición</numerusform>
            <numerusform>%Ln de más de %Ln ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected through the tunnel · %1 ms</source>
        <translation>Conectado a través del túnel · %1 ms</translation>
    </message>
    <message>
        <source>Connected to %1 · %2 ms</source>
        <extracomment>The server&apos;s name, and how long a question and its answer are under way</extracomment>
        <translation>Conectado con %1 · %2 ms</translation>
    </message>
    <message>
        <source>Not connected; the next search connects</source>
        <translation>Sin conexión; se conectará con la próxima búsqueda</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Iniciando el túnel…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser</source>
        <translation>Esperando a que inicie sesión en el navegador</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected through the tunnel</source>
        <translation>Conectado a través del túnel</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected; trying again in %1 s</source>
        <translation>Sin conexión; nuevo intento dentro de %1 s</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Esperando la contraseña</translation>
    </message>
    <message>
        <source>Waiting for the service token</source>
        <translation>Esperando el token de servicio</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no room for %1 in %2. Free some, or choose another disk.</source>
        <translation>No hay espacio para %1 en %2. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>%2 can only be read, so %1 was not written. Choose another folder.</source>
        <translation>%2 es de solo lectura, así que no se ha escrito %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>You may not write %1 in %2. Choose another name or folder.</source>
        <translation>No tiene permiso para escribir %1 en %2. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %2 is not there, so %1 was not written.</source>
        <translation>La carpeta %2 no existe, así que no se ha escrito %1.</translation>
    </message>
    <message>
        <source>The name %1 is too long for its disk. Choose a shorter one.</source>
        <translation>El nombre %1 es demasiado largo para su disco. Elija uno más corto.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 grew too large for its disk. Choose another disk.</source>
        <translation>%1 se ha hecho demasiado grande para su disco. Elija otro disco.</translation>
    </message>
    <message>
        <source>The disk failed while %1 was written in %2.</source>
        <translation>El disco ha fallado mientras se escribía %1 en %2.</translation>
    </message>
    <message>
        <source>%1 could not be written in %2: %3</source>
        <translation>%1 no se ha podido escribir en %2: %3</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 ocupa más de 256 MB, más que cualquier lista de libros: elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the table in it.</source>
        <translation>%1 es una carpeta: elija dentro de ella el archivo de la tabla.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the table again.</source>
        <translation>%1 no existe: elija de nuevo el archivo de la tabla.</translation>
    </message>
    <message>
        <source>%1 is no file with a table: choose a CSV.</source>
        <translation>%1 no es un archivo que contenga una tabla: elija un CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <extracomment>%1: name of a file; %2: a sentence</extracomment>
        <translation>%1 no se puede rellenar. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here, and stays as it is. Save under another name, or open it again.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió aquí, así que queda como está. Guarde la tabla con otro nombre o vuelva a abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>TerminalPrompt</name>
    <message>
        <source>No secret was given on standard input.</source>
        <translation>No se ha recibido ningún secreto por la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>TextStream</name>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>This version may ignore service tokens. Install a newer cloudflared.</source>
        <translation>Puede que esta versión ignore los tokens de servicio. Instale un cloudflared más reciente.</translation>
    </message>
    <message>
        <source>cloudflared was not found, or cannot be run. Install it, or say where it is.</source>
        <translation>No se ha encontrado cloudflared, o no se puede ejecutar. Instálelo o indique dónde está.</translation>
    </message>
    <message>
        <source>cloudflared was started but does not get ready. Try again.</source>
        <translation>cloudflared se ha iniciado, pero no llega a estar listo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the tunnel&apos;s port on this machine. It is tried again with another one.</source>
        <translation>Otro programa ocupa el puerto del túnel en este equipo. Se volverá a intentar con otro puerto.</translation>
    </message>
    <message>
        <source>cloudflared does not accept the tunnel&apos;s settings. Check the host name.</source>
        <translation>cloudflared no acepta la configuración del túnel. Compruebe el nombre de host.</translation>
    </message>
    <message>
        <source>cloudflared ran out of connections and is started anew.</source>
        <translation>cloudflared se ha quedado sin conexiones y se reinicia.</translation>
    </message>
    <message>
        <source>cloudflared ended unexpectedly and is started anew.</source>
        <translation>cloudflared ha terminado inesperadamente y se reinicia.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s host name was not found. Check it, and the internet connection.</source>
        <translation>No se ha encontrado el nombre de host del túnel. Compruébelo, así como la conexión a Internet.</translation>
    </message>
    <message>
        <source>Cloudflare cannot be reached. Check the internet connection, or the proxy.</source>
        <translation>No se puede acceder a Cloudflare. Compruebe la conexión a Internet o el proxy.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s certificate is not trusted. A proxy that looks into connections, or a wrong clock, may be the reason.</source>
        <translation>El certificado de Cloudflare no es de confianza. Puede deberse a un proxy que inspecciona las conexiones o a un reloj mal ajustado.</translation>
    </message>
    <message>
        <source>What answers at the tunnel&apos;s host name is not Cloudflare. Check the name.</source>
        <translation>Lo que responde en el nombre de host del túnel no es Cloudflare. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Cloudflare dropped the connection. It is tried again.</source>
        <translation>Cloudflare ha cortado la conexión. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>Cloudflare refused the connection and does not say why. Try again.</source>
        <translation>Cloudflare ha rechazado la conexión sin indicar el motivo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cloudflare Access asks for a sign-in: the service token is missing, wrong or expired, or its policy is not of the kind Service Auth.</source>
        <translation>Cloudflare Access pide un inicio de sesión: el token de servicio falta, es incorrecto o ha caducado, o su directiva no es del tipo Service Auth.</translation>
    </message>
    <message>
        <source>Cloudflare Access refused this service token, or its policy does not let it in.</source>
        <translation>Cloudflare Access ha rechazado este token de servicio, o su directiva no le permite el acceso.</translation>
    </message>
    <message>
        <source>Cloudflare knows no application at this host name. Check the name, and the tunnel&apos;s public host name.</source>
        <translation>Cloudflare no conoce ninguna aplicación con este nombre de host. Compruebe el nombre y el nombre de host público del túnel.</translation>
    </message>
    <message>
        <source>The tunnel stands, but the database behind it does not answer. Is PostgreSQL running at home?</source>
        <translation>El túnel está establecido, pero la base de datos que hay detrás no responde. ¿Está en marcha PostgreSQL en casa?</translation>
    </message>
    <message>
        <source>The tunnel at home is not connected. Is the machine there running, and cloudflared on it?</source>
        <translation>El túnel de casa no está conectado. ¿Está encendido el equipo de allí, y cloudflared en marcha en él?</translation>
    </message>
    <message>
        <source>Cloudflare asks for patience: too many connections in a short time.</source>
        <translation>Cloudflare pide paciencia: demasiadas conexiones en poco tiempo.</translation>
    </message>
    <message>
        <source>Cloudflare has trouble of its own at the moment. It is tried again.</source>
        <translation>Cloudflare tiene problemas propios en este momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The sign-in did not work or took too long. Sign in again.</source>
        <translation>El inicio de sesión no ha funcionado o ha tardado demasiado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another cloudflared is waiting for a sign-in. Finish it there, or end it.</source>
        <translation>Otro cloudflared espera un inicio de sesión. Complételo allí, o ciérrelo.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Without it there is no connection.</source>
        <translation>El inicio de sesión se ha cancelado. Sin él no hay conexión.</translation>
    </message>
    <message>
        <source>Cloudflare Access does not accept this machine&apos;s time. Set the clock right.</source>
        <translation>Cloudflare Access no acepta la hora de este equipo. Ponga en hora el reloj.</translation>
    </message>
</context>
<context>
    <name>TunnelHostname</name>
    <message>
        <source>Enter the host name of the tunnel, such as db.example.org.</source>
        <translation>Escriba el nombre de host del túnel, por ejemplo db.example.org.</translation>
    </message>
    <message>
        <source>A host name has no spaces and no invisible characters: type it instead of pasting it.</source>
        <translation>Un nombre de host no contiene espacios ni caracteres invisibles: escríbalo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>A tunnel is entered by its host name alone or with https:// in front, whatever goes through it.</source>
        <translation>Un túnel se indica solo con su nombre de host, o con https:// delante, pase lo que pase por él.</translation>
    </message>
    <message>
        <source>A tunnel&apos;s host name has no user and no password in it; they are entered beside it.</source>
        <translation>El nombre de host de un túnel no incluye usuario ni contraseña; se escriben en sus propios campos.</translation>
    </message>
    <message>
        <source>After the colon of a tunnel&apos;s host name stands a port from 1 to 65535; without one it is 443.</source>
        <translation>Después de los dos puntos del nombre de host de un túnel va un puerto de 1 a 65535; si se omite, es el 443.</translation>
    </message>
    <message>
        <source>This is not a host name. One looks like db.example.org, or db.example.org:8443, and nothing follows it.</source>
        <translation>Esto no es un nombre de host. Debe ser como db.example.org o db.example.org:8443, sin nada detrás.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>This program was built without libxlsxwriter, which Excel&apos;s own files need. Choose CSV.</source>
        <translation>Este programa se compiló sin libxlsxwriter, que hace falta para los archivos propios de Excel. Elija CSV.</translation>
    </message>
</context>
<context>
    <name>alexandria::AboutBox</name>
    <message>
        <source>About Alexandria</source>
        <translation>Acerca de Alexandria</translation>
    </message>
    <message>
        <source>Alexandria %1</source>
        <translation>Alexandria %1</translation>
    </message>
    <message>
        <source>Searches a mirror of the Open Library catalogue.</source>
        <translation>Busca en una réplica del catálogo de Open Library.</translation>
    </message>
</context>
<context>
    <name>alexandria::BookListPages</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ejemplares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln libro</numerusform>
            <numerusform>%Ln libros</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <extracomment>Below each page of a printed list</extracomment>
        <translation>Página %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>alexandria::CacheCommand</name>
    <message>
        <source>cache does not know %1.</source>
        <translation>cache no conoce la acción %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Editions: %1</source>
        <translation>Ediciones: %1</translation>
    </message>
    <message>
        <source>Pages of searches: %1</source>
        <translation>Páginas de búsquedas: %1</translation>
    </message>
    <message>
        <source>Answers to ISBNs: %1</source>
        <translation>Respuestas a consultas por ISBN: %1</translation>
    </message>
    <message>
        <source>Oldest: %1</source>
        <translation>Más antigua: %1</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
</context>
<context>
    <name>alexandria::CachedEditionSource</name>
    <message>
        <source>The catalogue has not answered yet.</source>
        <translation>El catálogo todavía no ha respondido.</translation>
    </message>
</context>
<context>
    <name>alexandria::CatalogueCommand</name>
    <message>
        <source>The link to %1 is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>La conexión con %1 no está cifrada: añádale sslmode=verify-full.</translation>
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
        <translation>Debian, Ubuntu: descargue el .deb de la página indicada abajo y ejecute
    sudo apt install ./cloudflared-linux-amd64.deb
Fedora, openSUSE: descargue el .rpm de esa página y ejecute
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
        <translation>Falta cloudflared</translation>
    </message>
    <message>
        <source>A catalogue behind a Cloudflare tunnel is reached through cloudflared, a free program by Cloudflare. It has to be installed once; Alexandria then starts and ends it by itself.</source>
        <translation>A un catálogo situado detrás de un túnel de Cloudflare se llega mediante cloudflared, un programa gratuito de Cloudflare. Solo hay que instalarlo una vez; después, Alexandria lo inicia y lo cierra automáticamente.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Cómo instalar cloudflared</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>&amp;Choose the Program…</source>
        <translation>&amp;Elegir el programa…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Ubicación de cloudflared</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnOrder</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A column that was moved: its name, its place, and how many there are</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnsMenu</name>
    <message>
        <source>As They &amp;Came</source>
        <extracomment>Rows in the order in which the catalogue sent them, or in which they were scanned</extracomment>
        <translation>Orden de &amp;llegada</translation>
    </message>
    <message>
        <source>&amp;Lowest First</source>
        <translation>De &amp;menor a mayor</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>De m&amp;ayor a menor</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What the tunnel wrote</source>
        <translation>Mensajes del túnel</translation>
    </message>
    <message>
        <source>This connection has no tunnel, or the tunnel has said nothing yet.</source>
        <translation>Esta conexión no tiene túnel, o el túnel aún no ha emitido ningún mensaje.</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Connect to a Catalogue</source>
        <translation>Conectar con un catálogo</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Test goes the way to the catalogue stage by stage, and says where something is wrong and what would help.</source>
        <translation>«Probar» recorre el camino hasta el catálogo etapa por etapa e indica qué falla y cómo resolverlo.</translation>
    </message>
    <message>
        <source>Stages of the connection test</source>
        <translation>Etapas de la prueba de conexión</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Stop the &amp;Test</source>
        <translation>Detener la &amp;prueba</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in</source>
        <translation>Copiar la dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it. Or type the secrets here.</source>
        <translation>Esperando al llavero, que quizá pida que lo desbloquee. También puede escribir los secretos aquí.</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Inicie sesión en el navegador para continuar.</translation>
    </message>
    <message>
        <source>Open this page in a browser to go on: %1</source>
        <translation>Abra esta página en un navegador para continuar: %1</translation>
    </message>
    <message>
        <source>The catalogue can be searched.</source>
        <translation>Ya se puede buscar en el catálogo.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Cómo instalar cloudflared</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionPrompts</name>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it.</source>
        <translation>Esperando al llavero, que quizá pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>Type It Instead</source>
        <translation>Escribir el secreto</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Inicie sesión en el navegador para continuar.</translation>
    </message>
    <message>
        <source>Open the sign-in page in a browser to go on.</source>
        <translation>Abra la página de inicio de sesión en un navegador para continuar.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>How to Install It</source>
        <translation>Cómo instalarlo</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionTest</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>The link is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>La conexión no está cifrada: añádale sslmode=verify-full.</translation>
    </message>
    <message>
        <source>%1 ms a round trip</source>
        <translation>%1 ms de ida y vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Connections</name>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Un secreto permanece en el llavero: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionsMenu</name>
    <message>
        <source>&amp;Sample Catalogue</source>
        <translation>Catálogo de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Connect to a Catalogue…</source>
        <translation>&amp;Conectar con un catálogo…</translation>
    </message>
    <message>
        <source>&amp;Edit This Connection…</source>
        <translation>&amp;Editar esta conexión…</translation>
    </message>
    <message>
        <source>&amp;Remove This Connection…</source>
        <translation>E&amp;liminar esta conexión…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Its passwords leave the keychain too.</source>
        <translation>Sus contraseñas también se eliminarán del llavero.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>alexandria::CoverView</name>
    <message>
        <source>Cover</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cubierta de %1</translation>
    </message>
</context>
<context>
    <name>alexandria::CsvFillModel</name>
    <message>
        <source>%1, filled</source>
        <extracomment>Spoken of a cell; %1: its value</extracomment>
        <translation>%1, rellenada</translation>
    </message>
    <message>
        <source>%1, filled, was: %2</source>
        <translation>%1, rellenada, antes: %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rellenada</translation>
    </message>
    <message>
        <source>filled, was: %1</source>
        <translation>rellenada, antes: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::DetailPane</name>
    <message>
        <source>Details of the edition</source>
        <translation>Detalles de la edición</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>alexandria::Dragging</name>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::EditionCache</name>
    <message>
        <source>What was remembered of earlier searches was damaged and is gone; the old file is now %1.</source>
        <translation>Lo que se recordaba de búsquedas anteriores estaba dañado y se ha perdido; el archivo antiguo es ahora %1.</translation>
    </message>
    <message>
        <source>Nothing is remembered of searches for now, and all else works: %1</source>
        <translation>Por ahora no se recuerda nada de las búsquedas; todo lo demás funciona: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionHeading</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Works of this author</source>
        <translation>Obras de este autor</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionTableModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>alexandria::EmptyState</name>
    <message>
        <source>No edition has the ISBN %1</source>
        <translation>Ninguna edición tiene el ISBN %1</translation>
    </message>
    <message>
        <source>No title matches “%1”</source>
        <translation>Ningún título coincide con «%1»</translation>
    </message>
    <message>
        <source>No author matches “%1”</source>
        <translation>Ningún autor coincide con «%1»</translation>
    </message>
    <message>
        <source>No title matches “%1” by “%2”</source>
        <translation>Ningún título coincide con «%1» de «%2»</translation>
    </message>
    <message>
        <source>This work has no editions in the catalogue</source>
        <translation>Esta obra no tiene ediciones en el catálogo</translation>
    </message>
    <message>
        <source>This author has no works in the catalogue</source>
        <translation>Este autor no tiene obras en el catálogo</translation>
    </message>
    <message>
        <source>Fewer words, or another spelling, may find it.</source>
        <translation>Puede que se encuentre con menos palabras o con otra grafía.</translation>
    </message>
    <message>
        <source>It may be catalogued without its ISBN: try the title.</source>
        <translation>Puede que esté catalogado sin su ISBN: pruebe con el título.</translation>
    </message>
    <message>
        <source>Nor its ten-digit form, %1. It may be catalogued without its ISBN: try the title.</source>
        <translation>Tampoco su forma de diez dígitos, %1. Puede que esté catalogado sin su ISBN: pruebe con el título.</translation>
    </message>
    <message>
        <source>Search by Title</source>
        <translation>Buscar por título</translation>
    </message>
    <message>
        <source>Search the Title Alone</source>
        <translation>Buscar solo el título</translation>
    </message>
    <message>
        <source>Change the Title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Copy Open Library Link</source>
        <translation>Copiar el enlace de Open Library</translation>
    </message>
    <message>
        <source>Explore the Sample Catalogue</source>
        <translation>Explorar el catálogo de muestra</translation>
    </message>
    <message>
        <source>Which catalogue do you want to search?</source>
        <translation>¿En qué catálogo desea buscar?</translation>
    </message>
    <message>
        <source>The sample is on this computer and shows everything the program can do.</source>
        <translation>El de muestra está en este equipo y permite ver todo lo que puede hacer el programa.</translation>
    </message>
    <message>
        <source>Connect to Your Catalogue…</source>
        <translation>Conectar con su catálogo…</translation>
    </message>
    <message>
        <source>Type an ISBN, a title or an author</source>
        <translation>Escriba un ISBN, un título o un autor</translation>
    </message>
    <message>
        <source>Enter searches; F1 shows all keys.</source>
        <translation>La tecla Intro inicia la búsqueda; F1 muestra todos los atajos de teclado.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>alexandria::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportDialog</name>
    <message>
        <source>Opens with a double click: separator “%1”, ISBNs with hyphens so that they stay text, and an apostrophe before values that a spreadsheet would take for a formula.</source>
        <translation>Se abre con un doble clic: separador «%1», los ISBN con guiones para que sigan siendo texto y un apóstrofo delante de los valores que una hoja de cálculo tomaría por una fórmula.</translation>
    </message>
    <message>
        <source>For other programs: UTF-8, commas, values as they are, ISBNs as bare digits.</source>
        <translation>Para otros programas: UTF-8, comas, valores tal como están e ISBN sin guiones.</translation>
    </message>
    <message>
        <source>One line for each row; tabs and line breaks in values become spaces.</source>
        <translation>Una línea por fila; las tabulaciones y los saltos de línea de los valores se convierten en espacios.</translation>
    </message>
    <message>
        <source>A workbook with ISBNs as text.</source>
        <translation>Un libro de Excel con los ISBN como texto.</translation>
    </message>
    <message>
        <source>Everything that is known, as the command line prints it.</source>
        <translation>Todo lo que se sabe, tal como lo muestra la línea de órdenes.</translation>
    </message>
    <message>
        <source>For programs that manage references. What was not found is left out.</source>
        <translation>Para programas de gestión de referencias. Lo que no se encontró se omite.</translation>
    </message>
    <message>
        <source>Columns have names &amp;for programs</source>
        <translation>Nombres de columna para &amp;programas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenido:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>Co&amp;lumnas:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Choose the columns to export.</source>
        <translation>Elija las columnas que desea exportar.</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportFile</name>
    <message>
        <source>Whoever read the rows wanted no more of them.</source>
        <translation>El destinatario ha dejado de leer las filas.</translation>
    </message>
    <message>
        <source>Such a file holds %L1 rows at most.</source>
        <translation>Un archivo de este tipo admite %L1 filas como máximo.</translation>
    </message>
    <message>
        <source>After %L1 rows: %2</source>
        <translation>Después de %L1 filas: %2</translation>
    </message>
    <message>
        <source>They were found among everything kept on this computer. %1</source>
        <translation>Se encontraron entre todo lo guardado en este equipo. %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportStrip</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln fila escrita</numerusform>
            <numerusform>%Ln filas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went to %1.</source>
        <translation>
            <numerusform>Se ha enviado %Ln fila a %1.</numerusform>
            <numerusform>Se han enviado %Ln filas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>Hay %Ln fila en %1.</numerusform>
            <numerusform>Hay %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>La impresión se ha cancelado.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alexandria::FactsGrid</name>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>Copy the ISBN-13</source>
        <translation>Copiar el ISBN-13</translation>
    </message>
    <message>
        <source>ISBN-10</source>
        <translation>ISBN-10</translation>
    </message>
    <message>
        <source>Copy the ISBN-10</source>
        <translation>Copiar el ISBN-10</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>Copy the Open Library link</source>
        <translation>Copiar el enlace de Open Library</translation>
    </message>
</context>
<context>
    <name>alexandria::FillChoices</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Replace values that are there</source>
        <translation>&amp;Reemplazar los valores existentes</translation>
    </message>
    <message>
        <source>Rows without an ISBN are searched by their title, one by one; only exactly that title is taken.</source>
        <translation>Las filas sin ISBN se buscan por su título, una a una; solo se acepta un título idéntico.</translation>
    </message>
    <message>
        <source>&amp;ISBNs are in:</source>
        <translation>Los &amp;ISBN están en:</translation>
    </message>
    <message>
        <source>Column of the ISBNs</source>
        <translation>Columna de los ISBN</translation>
    </message>
    <message>
        <source>&amp;Titles are in:</source>
        <translation>Los &amp;títulos están en:</translation>
    </message>
    <message>
        <source>Column of the titles</source>
        <translation>Columna de los títulos</translation>
    </message>
    <message>
        <source>&amp;Columns to fill:</source>
        <translation>Co&amp;lumnas que rellenar:</translation>
    </message>
    <message>
        <source>Columns to fill</source>
        <translation>Columnas que rellenar</translation>
    </message>
    <message>
        <source>&amp;Another column:</source>
        <translation>&amp;Otra columna:</translation>
    </message>
    <message>
        <source>Another column to fill</source>
        <translation>Otra columna que rellenar</translation>
    </message>
    <message>
        <source>&amp;with:</source>
        <extracomment>before a choice of what a column is filled with: pages, publishers …</extracomment>
        <translation>co&amp;n:</translation>
    </message>
    <message>
        <source>What the other column is filled with</source>
        <translation>Con qué se rellena la otra columna</translation>
    </message>
    <message>
        <source>Add the other column to those that are filled</source>
        <translation>Añadir la otra columna a las que se rellenan</translation>
    </message>
    <message>
        <source>Anywhere in a row</source>
        <translation>Cualquier lugar de la fila</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>Choose the column that holds the ISBNs, or the one with the titles.</source>
        <translation>Elija la columna que contiene los ISBN o la de los títulos.</translation>
    </message>
    <message>
        <source>Choose the columns to fill.</source>
        <translation>Elija las columnas que rellenar.</translation>
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
        <translation>%1 (columna nueva)</translation>
    </message>
</context>
<context>
    <name>alexandria::FillCommand</name>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <translation>%1 no se puede rellenar. %2</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2 See alexandria-desktop fill --help.</source>
        <translation>%1 no se puede rellenar. %2 Consulte alexandria-desktop fill --help.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n celda rellenada</numerusform>
            <numerusform>%n celdas rellenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no encontrada</numerusform>
            <numerusform>%n no encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%n sin ISBN ni título por los que buscar</numerusform>
            <numerusform>%n sin ISBN ni título por los que buscar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong ISBN</source>
        <translation>
            <numerusform>%n con un ISBN incorrecto</numerusform>
            <numerusform>%n con un ISBN incorrecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stay empty: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%n celda queda vacía: la codificación de la tabla, Windows-1252, no tiene sus caracteres. Guarde la tabla en UTF-8 para rellenarla también.</numerusform>
            <numerusform>%n celdas quedan vacías: la codificación de la tabla, Windows-1252, no tiene sus caracteres. Guarde la tabla en UTF-8 para rellenarlas también.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::FillDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Rellenar %1</translation>
    </message>
    <message>
        <source>Progress of the look-up</source>
        <translation>Progreso de la consulta</translation>
    </message>
    <message>
        <source>The table as it will be</source>
        <translation>La tabla tal como quedará</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>Con&amp;sultar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %L1 are shown</source>
        <translation>se muestran las primeras %L1</translation>
    </message>
    <message>
        <source>Look Up asks the catalogue; until then nothing is asked.</source>
        <translation>Al pulsar «Consultar» se pregunta al catálogo; hasta entonces no se le pregunta nada.</translation>
    </message>
    <message>
        <source>The look-up was stopped; nothing is filled.</source>
        <translation>La consulta se ha detenido; no se ha rellenado nada.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Nothing is filled. Look Up starts again; what is kept on this computer is not asked for twice.</source>
        <translation>No se ha rellenado nada. Con «Consultar» se empieza de nuevo; no se vuelve a preguntar por lo que ya está guardado en este equipo.</translation>
    </message>
    <message>
        <source>Save the Filled Table</source>
        <translation>Guardar la tabla rellenada</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The filled table is not saved</source>
        <translation>La tabla rellenada no se ha guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were filled and are in no file yet.</source>
        <translation>
            <numerusform>Se ha rellenado %Ln celda de %1, que todavía no está en ningún archivo.</numerusform>
            <numerusform>Se han rellenado %Ln celdas de %1, que todavía no están en ningún archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Filling</name>
    <message>
        <source>Fill a CSV</source>
        <translation>Rellenar un CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>alexandria::FilterBar</name>
    <message>
        <source>Filter these results</source>
        <translation>Filtrar estos resultados</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Cerrar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the rows there are, as many are shown: &quot;12 of 50&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>alexandria::GuideDialog</name>
    <message>
        <source>Guide and Keys</source>
        <translation>Guía y atajos de teclado</translation>
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
        <translation>Buscar un libro</translation>
    </message>
    <message>
        <source>Type words of a title, of an author&apos;s name, or of both, and press Enter. Both together find less, and find it faster. Capital letters, accents and the order of the words do not matter, and the beginning of a word is enough.</source>
        <translation>Escriba palabras de un título, del nombre de un autor o de ambos, y pulse Intro. Con ambos a la vez se encuentra menos, y más deprisa. Las mayúsculas, los acentos y el orden de las palabras no importan, y basta con el principio de una palabra.</translation>
    </message>
    <message>
        <source>The ISBN field takes ten or thirteen digits, with or without hyphens, typed, pasted or scanned. A wrong digit is noticed before anything is asked.</source>
        <translation>El campo ISBN admite diez o trece dígitos, con o sin guiones, escritos, pegados o escaneados. Un dígito erróneo se detecta antes de preguntar nada al catálogo.</translation>
    </message>
    <message>
        <source>Rows come as they are found, and more of them while you scroll. %1 narrows what is there. Enter on a row opens its details, with the other editions of the same work.</source>
        <translation>Las filas aparecen a medida que se encuentran, y llegan más al desplazarse por ellas. «%1» acota lo que se muestra. La tecla Intro sobre una fila abre sus detalles, con las demás ediciones de la misma obra.</translation>
    </message>
    <message>
        <source>Scanning a shelf</source>
        <translation>Escanear un estante</translation>
    </message>
    <message>
        <source>A barcode scanner that types like a keyboard needs no setting up: it is heard wherever the focus is. Each scan is on the disk before its tone sounds, and a deeper tone says that something is wrong.</source>
        <translation>Un escáner de códigos de barras que escribe como un teclado no necesita configuración: sus escaneos se reciben dondequiera que esté el foco. Cada escaneo está en el disco antes de que suene su tono, y un tono más grave indica que algo va mal.</translation>
    </message>
    <message>
        <source>%1 shows the list. %2 takes the last scan back. ISBNs that stand in a file, a text or a picture go into the list together: choose %3, paste them, or drop the file on the list.</source>
        <translation>«%1» muestra la lista. «%2» quita de ella lo último que se escaneó. Los ISBN que haya en un archivo, un texto o una imagen pasan juntos a la lista: elija «%3», péguelos o suelte el archivo sobre la lista.</translation>
    </message>
    <message>
        <source>Taking a list away</source>
        <translation>Llevarse una lista</translation>
    </message>
    <message>
        <source>%1 writes the whole result or a scan list to a file, for a spreadsheet or for a program that cites. %2 and %3 put it on paper. Rows can be copied, and dragged into another program.</source>
        <translation>«%1» escribe el resultado completo o una lista de escaneos en un archivo, para una hoja de cálculo o un gestor de referencias. «%2» y «%3» sirven para llevarlo al papel. Las filas se pueden copiar y arrastrar a otro programa.</translation>
    </message>
    <message>
        <source>%1 takes a table of your own and fills its empty cells from the catalogue. You see what becomes of it before it is saved, and nothing else in it changes.</source>
        <translation>«%1» toma una tabla propia y rellena sus celdas vacías con los datos del catálogo. Antes de guardarla se ve cómo quedará, y no cambia nada más en ella.</translation>
    </message>
    <message>
        <source>Catalogues and the tunnel</source>
        <translation>Los catálogos y el túnel</translation>
    </message>
    <message>
        <source>The menu Catalogue opens the sample, or a server that you have kept by a name. A new connection is tested stage by stage, and the first stage that fails says what to do.</source>
        <translation>El menú «Catálogo» abre el catálogo de muestra o un servidor que se haya guardado con un nombre. Una conexión nueva se prueba etapa por etapa, y la primera etapa que falla indica qué hacer.</translation>
    </message>
    <message>
        <source>A server behind a Cloudflare tunnel is reached with cloudflared, which this program starts and ends by itself. The status bar says how the connection stands; press it for more.</source>
        <translation>A un servidor situado detrás de un túnel de Cloudflare se llega con cloudflared, que este programa inicia y cierra por sí solo. La barra de estado indica cómo está la conexión; púlsela para saber más.</translation>
    </message>
    <message>
        <source>How old an answer is</source>
        <translation>La antigüedad de una respuesta</translation>
    </message>
    <message>
        <source>Answers are kept on this computer, so that the second time needs no network. The status bar says whether what you see is live, or how old it is. %1 asks the catalogue again.</source>
        <translation>Las respuestas se guardan en este equipo, de modo que la segunda vez no hace falta la red. La barra de estado indica si lo que se ve llega en directo o qué antigüedad tiene. «%1» vuelve a preguntar al catálogo.</translation>
    </message>
    <message>
        <source>Without a connection, searches go over everything that was ever seen here, and say so.</source>
        <translation>Sin conexión, las búsquedas recorren todo lo que se haya visto alguna vez en este equipo, y así lo indican.</translation>
    </message>
    <message>
        <source>What is kept, and where it goes</source>
        <translation>Qué se guarda y adónde va</translation>
    </message>
    <message>
        <source>Searches go to your catalogue and to nobody else. Covers are off until you switch them on in %1, since whoever shows them learns which books you look at.</source>
        <translation>Las búsquedas van a su catálogo y a nadie más. Las cubiertas no se muestran hasta que se activan en «%1», ya que quien las suministra ve qué libros mira usted.</translation>
    </message>
    <message>
        <source>Answers, scan lists and settings stay on this computer. What is kept of answers can be cleared in the menu Catalogue, and nothing is remembered while you say so there. Passwords and tokens are in the keychain of your system and nowhere else.</source>
        <translation>Las respuestas, las listas de escaneos y las preferencias permanecen en este equipo. Las respuestas guardadas se pueden borrar en el menú «Catálogo», y no se recuerda nada mientras así se indique en él. Las contraseñas y los tokens están en el llavero del sistema y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>A notice above the results says what happened and what helps.</source>
        <translation>Un aviso encima de los resultados indica qué ha ocurrido y cómo resolverlo.</translation>
    </message>
    <message>
        <source>The program keeps a log of what it did in %1, without secrets and without what you searched for. %2 puts its end together with the versions of everything that matters, and shows it to you before you give it to anybody.</source>
        <extracomment>%1: a folder; %2: &quot;Copy Diagnostic Report&quot;</extracomment>
        <translation>El programa lleva en %1 un registro de lo que ha hecho, sin secretos y sin lo que usted ha buscado. «%2» reúne el final de ese registro con las versiones de todo lo que importa, y lo muestra antes de que usted se lo entregue a nadie.</translation>
    </message>
    <message>
        <source>Search for what the fields hold</source>
        <translation>Buscar lo que contienen los campos</translation>
    </message>
    <message>
        <source>Search by Author</source>
        <translation>Buscar por autor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Alexandria in Short</source>
        <translation>Alexandria en pocas palabras</translation>
    </message>
</context>
<context>
    <name>alexandria::Help</name>
    <message>
        <source>Diagnostic Report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>This is all that Copy puts on the clipboard; nothing is sent anywhere. Secrets, names of servers and what you searched for are left out.</source>
        <translation>Esto es todo lo que «Copiar» pone en el portapapeles; no se envía nada a ninguna parte. Se omiten los secretos, los nombres de servidores y lo que usted ha buscado.</translation>
    </message>
</context>
<context>
    <name>alexandria::IntakeStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %n entries so far</source>
        <translation>
            <numerusform>Leyendo la lista: %n entrada hasta ahora</numerusform>
            <numerusform>Leyendo la lista: %n entradas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n por consultar</numerusform>
            <numerusform>%n por consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n not looked up</source>
        <translation>
            <numerusform>Detenido; %n sin consultar</numerusform>
            <numerusform>Detenido; %n sin consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the connection</source>
        <translation>
            <numerusform>%n en espera de conexión</numerusform>
            <numerusform>%n en espera de conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>What came of a list: how many of its entries were found</extracomment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no encontrada</numerusform>
            <numerusform>%n no encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n corregida</numerusform>
            <numerusform>%n corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n no es un ISBN</numerusform>
            <numerusform>%n no son ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an ISBN were left out</source>
        <translation>
            <numerusform>se ha omitido %n fila sin ISBN</numerusform>
            <numerusform>se han omitido %n filas sin ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the list</source>
        <translation>
            <numerusform>%n entrada tomada de la lista</numerusform>
            <numerusform>%n entradas tomadas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnProblem</name>
    <message>
        <source>%1 has a wrong check digit: the last digit should be %2, or another one is mistyped.</source>
        <extracomment>%1: the number; %2: its right last digit, which may be X</extracomment>
        <translation>%1 tiene un dígito de control incorrecto: el último dígito debería ser %2, o hay otro mal escrito.</translation>
    </message>
    <message>
        <source>%1 is too short: an ISBN has 10 or 13 digits, so look for the missing ones.</source>
        <translation>%1 es demasiado corto: un ISBN tiene 10 o 13 dígitos, así que busque los que faltan.</translation>
    </message>
    <message>
        <source>There is more than one ISBN here: enter one at a time.</source>
        <translation>Aquí hay más de un ISBN: introdúzcalos de uno en uno.</translation>
    </message>
    <message>
        <source>%1 is too long: an ISBN has 10 or 13 digits, so enter one ISBN at a time.</source>
        <translation>%1 es demasiado largo: un ISBN tiene 10 o 13 dígitos, así que introdúzcalos de uno en uno.</translation>
    </message>
    <message>
        <source>%1 is the number of a periodical (ISSN), not of a book: search for its title instead.</source>
        <translation>%1 es el número de una publicación periódica (ISSN), no de un libro: búsquela por su título.</translation>
    </message>
    <message>
        <source>%1 is the number of printed music (ISMN), not of a book: search for its title instead.</source>
        <translation>%1 es el número de una publicación de música impresa (ISMN), no de un libro: búsquela por su título.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback, from a publisher not known here: type the ISBN printed on the copyright page.</source>
        <translation>%1 es el código de precio (UPC) de un libro de bolsillo antiguo, de una editorial desconocida aquí: escriba el ISBN impreso en la página de créditos.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback: set the scanner to read the five digits beside it too, or type the ISBN printed on the copyright page.</source>
        <translation>%1 es el código de precio (UPC) de un libro de bolsillo antiguo: configure el escáner para que lea también los cinco dígitos que lo acompañan, o escriba el ISBN impreso en la página de créditos.</translation>
    </message>
    <message>
        <source>%1 is what a spreadsheet left of an ISBN: its other digits are lost, so look for the ISBN where the list came from.</source>
        <translation>%1 es lo que una hoja de cálculo ha dejado de un ISBN: sus demás dígitos se han perdido, así que busque el ISBN en el origen de la lista.</translation>
    </message>
    <message>
        <source>%1 is a price code (UPC), not an ISBN: on a paperback the ISBN is printed inside the cover or on the copyright page.</source>
        <translation>%1 es un código de precio (UPC), no un ISBN: en un libro de bolsillo, el ISBN está impreso en el interior de la cubierta o en la página de créditos.</translation>
    </message>
    <message>
        <source>%1 is the barcode of another product: the one of a book begins with 978 or 979.</source>
        <translation>%1 es el código de barras de otro producto: el de un libro empieza por 978 o 979.</translation>
    </message>
    <message>
        <source>This is not an ISBN: enter the 10 or 13 digits printed above the barcode or on the copyright page.</source>
        <translation>Esto no es un ISBN: introduzca los 10 o 13 dígitos impresos sobre el código de barras o en la página de créditos.</translation>
    </message>
    <message>
        <source>%1 is not an ISBN: one of 13 digits begins with 978 or 979, so check the first digits.</source>
        <translation>%1 no es un ISBN: los de 13 dígitos empiezan por 978 o 979, así que compruebe los primeros dígitos.</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnRepair</name>
    <message>
        <source>A letter stands for a digit.</source>
        <translation>Hay una letra en lugar de un dígito.</translation>
    </message>
    <message>
        <source>A spreadsheet took it for a number.</source>
        <translation>Una hoja de cálculo lo ha tomado por un número.</translation>
    </message>
    <message>
        <source>978 was put before an ISBN of ten digits, but its last digit was not changed.</source>
        <translation>Se ha puesto 978 delante de un ISBN de diez dígitos, pero sin cambiar el último dígito.</translation>
    </message>
    <message>
        <source>The first three digits are wrong.</source>
        <translation>Los tres primeros dígitos son incorrectos.</translation>
    </message>
    <message>
        <source>The first digits are missing.</source>
        <translation>Faltan los primeros dígitos.</translation>
    </message>
    <message>
        <source>Two neighbouring digits are swapped.</source>
        <translation>Dos dígitos contiguos están intercambiados.</translation>
    </message>
    <message>
        <source>The last digit is wrong.</source>
        <translation>El último dígito es incorrecto.</translation>
    </message>
    <message>
        <source>One digit is wrong.</source>
        <translation>Un dígito es incorrecto.</translation>
    </message>
    <message>
        <source>One digit is missing.</source>
        <translation>Falta un dígito.</translation>
    </message>
    <message>
        <source>There is one digit too many.</source>
        <translation>Sobra un dígito.</translation>
    </message>
    <message>
        <source>Two digits are swapped across another.</source>
        <translation>Dos dígitos separados por otro están intercambiados.</translation>
    </message>
</context>
<context>
    <name>alexandria::ItemAccess</name>
    <message>
        <source>Sorted, lowest first</source>
        <translation>Ordenada de menor a mayor</translation>
    </message>
    <message>
        <source>Sorted, highest first</source>
        <translation>Ordenada de mayor a menor</translation>
    </message>
</context>
<context>
    <name>alexandria::KeepingMenu</name>
    <message>
        <source>&amp;Remember Nothing From Now On</source>
        <translation>&amp;No recordar nada a partir de ahora</translation>
    </message>
    <message>
        <source>Clear What This &amp;Catalogue Answered…</source>
        <translation>Borrar las respuestas de este &amp;catálogo…</translation>
    </message>
    <message>
        <source>Clear &amp;All…</source>
        <translation>Borrar &amp;todas…</translation>
    </message>
    <message>
        <source>Clear what this catalogue answered?</source>
        <translation>¿Borrar las respuestas de este catálogo?</translation>
    </message>
    <message>
        <source>Searches ask the catalogue again, and find nothing without it.</source>
        <translation>Las búsquedas volverán a preguntar al catálogo y no encontrarán nada sin él.</translation>
    </message>
    <message>
        <source>Clear all answers kept on this computer?</source>
        <translation>¿Borrar todas las respuestas guardadas en este equipo?</translation>
    </message>
    <message>
        <source>Of every catalogue. Searches ask again, and find nothing without a connection.</source>
        <translation>Las de todos los catálogos. Las búsquedas volverán a preguntar y no encontrarán nada sin conexión.</translation>
    </message>
    <message>
        <source>Answers Kept on This Computer</source>
        <translation>Respuestas guardadas en este equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear Answers</source>
        <translation>Borrar respuestas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>alexandria::ListText</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 ocupa más de 256 MB, más que cualquier lista de libros: elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the list in it.</source>
        <translation>%1 es una carpeta: elija dentro de ella el archivo de la lista.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the list again.</source>
        <translation>%1 no existe: elija de nuevo el archivo de la lista.</translation>
    </message>
    <message>
        <source>%1 is no file with a list: choose a text or a CSV.</source>
        <translation>%1 no es un archivo que contenga una lista: elija un texto o un CSV.</translation>
    </message>
    <message>
        <source>%1 is no text: save the list as text or as CSV, which every spreadsheet can.</source>
        <translation>%1 no es un texto: guarde la lista como texto o como CSV, formato que admite cualquier hoja de cálculo.</translation>
    </message>
</context>
<context>
    <name>alexandria::LookupCommand</name>
    <message>
        <source>Asked for</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 has no ISBN in it.</source>
        <translation>%1 no contiene ningún ISBN.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n ISBNs have no edition to cite and were left out.</source>
        <translation>
            <numerusform>%n ISBN no tiene ninguna edición que citar y se ha omitido.</numerusform>
            <numerusform>%n ISBN no tienen ninguna edición que citar y se han omitido.</numerusform>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>These are words, not an ISBN.</source>
        <translation>Esto son palabras, no un ISBN.</translation>
    </message>
    <message>
        <source>Search as a Title</source>
        <translation>Buscar como título</translation>
    </message>
    <message>
        <source>%1 — Alexandria</source>
        <extracomment>The window&apos;s title: what was searched for, and the program</extracomment>
        <translation>%1 — Alexandria</translation>
    </message>
    <message>
        <source>Results and scans</source>
        <translation>Resultados y escaneos</translation>
    </message>
</context>
<context>
    <name>alexandria::OtherEditions</name>
    <message>
        <source>Show all editions in the results</source>
        <translation>Mostrar todas las ediciones en los resultados</translation>
    </message>
    <message>
        <source>Other editions of this work</source>
        <translation>Otras ediciones de esta obra</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1+)</source>
        <extracomment>The number of other editions; the second form when there are more than that</extracomment>
        <translation>Otras ediciones de esta obra (%L1+)</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1)</source>
        <translation>Otras ediciones de esta obra (%L1)</translation>
    </message>
</context>
<context>
    <name>alexandria::PrintedBook</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>alexandria::Printing</name>
    <message>
        <source>Search: %1</source>
        <extracomment>Over a printed list: what was searched for</extracomment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileCommand</name>
    <message>
        <source>Say which: profile %1 NAME.</source>
        <translation>Indique cuál: profile %1 NAME.</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>profile does not know %1.</source>
        <translation>profile no conoce la acción %1.</translation>
    </message>
    <message>
        <source>Say where it is: profile add NAME --connect URI.</source>
        <translation>Indique dónde está: profile add NAME --connect URI.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Next time give it with: profile set-secret %1 password</source>
        <translation>Cualquier usuario de este equipo puede ver la contraseña en --connect, y el intérprete de órdenes puede conservarla. La próxima vez, indíquela con: profile set-secret %1 password</translation>
    </message>
    <message>
        <source>--sign-in takes service-token or browser.</source>
        <translation>--sign-in admite service-token o browser.</translation>
    </message>
    <message>
        <source>--tls takes automatic, off, require or verify-full.</source>
        <translation>--tls admite automatic, off, require o verify-full.</translation>
    </message>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Un secreto permanece en el llavero: %1</translation>
    </message>
    <message>
        <source>Say which secret: password or token.</source>
        <translation>Indique qué secreto: password o token.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>ID de cliente del token de servicio: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secreto de cliente: </translation>
    </message>
    <message>
        <source>The secret was not kept: %1</source>
        <translation>No se ha guardado el secreto: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileForm</name>
    <message>
        <source>&amp;Paste:</source>
        <translation>Pe&amp;gar:</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, if you have one</source>
        <translation>postgresql://user@host/database, si la tiene</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>El nombre que prefiera</translation>
    </message>
    <message>
        <source>&amp;Reached:</source>
        <translation>&amp;Acceso:</translation>
    </message>
    <message>
        <source>Through a Cloudflare tunnel</source>
        <translation>A través de un túnel de Cloudflare</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nombre de &amp;host:</translation>
    </message>
    <message>
        <source>catalogue.example.org</source>
        <translation>catalogue.example.org</translation>
    </message>
    <message>
        <source>S&amp;ign in:</source>
        <translation>&amp;Inicio de sesión:</translation>
    </message>
    <message>
        <source>With a service token</source>
        <translation>Con un token de servicio</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>I&amp;D de cliente:</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>Secre&amp;to de cliente:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>db.example.org, or an address</source>
        <translation>db.example.org, o una dirección</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Puert&amp;o:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Cont&amp;raseña:</translation>
    </message>
    <message>
        <source>&amp;Keep the secrets in the keychain</source>
        <translation>Guardar los secretos en el lla&amp;vero</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Cifrado, con certificado verificado</translation>
    </message>
    <message>
        <source>Name on the certi&amp;ficate:</source>
        <translation>Nombre en e&amp;l certificado:</translation>
    </message>
    <message>
        <source>db.example.org</source>
        <translation>db.example.org</translation>
    </message>
    <message>
        <source>Root certificate:</source>
        <translation>Certificado raíz:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Time li&amp;mit:</source>
        <translation>Tiempo &amp;máximo:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>cloudfl&amp;ared:</source>
        <translation>cloudflar&amp;ed:</translation>
    </message>
    <message>
        <source>Looked for on this computer</source>
        <translation>Se busca en este equipo</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Give the name that the server&apos;s certificate has.</source>
        <translation>Indique el nombre que figura en el certificado del servidor.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name or address.</source>
        <translation>Indique el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Ubicación de cloudflared</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileSettings</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>There is a connection named %1 already.</source>
        <translation>Ya hay una conexión llamada «%1».</translation>
    </message>
    <message>
        <source>The connection cannot be kept: writing %1 failed. Is the disk full?</source>
        <translation>No se puede guardar la conexión: ha fallado la escritura de %1. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>alexandria::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsPane</name>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy ISBN With Hyphens</source>
        <translation>Copiar ISBN con guiones</translation>
    </message>
    <message>
        <source>Copy ISBN as Bare Digits</source>
        <translation>Copiar ISBN sin guiones</translation>
    </message>
    <message>
        <source>Editions of This Work</source>
        <translation>Ediciones de esta obra</translation>
    </message>
    <message>
        <source>Works of This Author</source>
        <translation>Obras de este autor</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanChoices</name>
    <message>
        <source>&amp;Choose</source>
        <translation>E&amp;legir</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Posibles ediciones</translation>
    </message>
    <message>
        <source>Several editions bear this ISBN. Which one is it?</source>
        <translation>Varias ediciones llevan este ISBN. ¿Cuál es?</translation>
    </message>
    <message>
        <source>No book in this catalogue has an ISBN that is nearly this one.</source>
        <translation>Ningún libro de este catálogo tiene un ISBN parecido a este.</translation>
    </message>
    <message>
        <source>Was it one of these? Compare with the book before you choose.</source>
        <translation>¿Era uno de estos? Compare con el libro antes de elegir.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanDesk</name>
    <message>
        <source>Scans of %1</source>
        <translation>Escaneos del %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanFile</name>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there, and whether the disk is full.</source>
        <translation>No se pueden guardar las listas de escaneos porque no se puede escribir en %1. Compruebe quién tiene permiso para escribir ahí y si el disco está lleno.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>No se pueden guardar las listas de escaneos en %1: %2</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanLine</name>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListModel</name>
    <message>
        <source>No.</source>
        <extracomment>the head of a column with numbers from 1</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ejemplares</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListsMenu</name>
    <message>
        <source>&amp;New List…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>Name of the new list:</source>
        <translation>Nombre de la nueva lista:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Add the Entries of</source>
        <translation>Añadir las &amp;entradas de</translation>
    </message>
    <message>
        <source>Add ISBNs From a &amp;File…</source>
        <translation>Añadir ISBN de un archi&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>New name of the list:</source>
        <translation>Nuevo nombre de la lista:</translation>
    </message>
    <message>
        <source>&amp;Delete This List</source>
        <translation>E&amp;liminar esta lista</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scan list in a menu: its name, and how many books are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scan List</source>
        <translation>Lista de escaneos</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanPane</name>
    <message>
        <source>Look Up Not Found Again</source>
        <translation>Volver a consultar los no encontrados</translation>
    </message>
    <message>
        <source>Scan list</source>
        <translation>Lista de escaneos</translation>
    </message>
    <message>
        <source>Show scans that are</source>
        <translation>Mostrar los escaneos según su estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Sin consultar todavía</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Con varias ediciones</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrados</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>No son ISBN</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n libro</numerusform>
            <numerusform>%n libros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n ejemplar</numerusform>
            <numerusform>%n ejemplares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n por consultar</numerusform>
            <numerusform>%n por consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no encontrado</numerusform>
            <numerusform>%n no encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n no es un ISBN</numerusform>
            <numerusform>%n no son ISBN</numerusform>
        </translation>
    </message>
    <message>
        <source>One Copy More</source>
        <translation>Un ejemplar más</translation>
    </message>
    <message>
        <source>One Copy Less</source>
        <translation>Un ejemplar menos</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Remove From the List</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanQueries</name>
    <message>
        <source>Scan list with a damaged name</source>
        <translation>Lista de escaneos con el nombre dañado</translation>
    </message>
    <message>
        <source>The name of a scan list is damaged; its entries are there.</source>
        <translation>El nombre de una lista de escaneos está dañado; sus entradas se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a scan list are damaged and missing.</source>
        <translation>
            <numerusform>%n entrada de una lista de escaneos está dañada y falta.</numerusform>
            <numerusform>%n entradas de una lista de escaneos están dañadas y faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Esta lista de escaneos ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of an imported file are damaged and left out.</source>
        <translation>
            <numerusform>%n línea de un archivo importado está dañada y se ha omitido.</numerusform>
            <numerusform>%n líneas de un archivo importado están dañadas y se han omitido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanRowText</name>
    <message>
        <source>Number %1 in the list</source>
        <translation>Número %1 de la lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an ISBN or what was scanned in its place: what came of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No authors known</source>
        <translation>Autores desconocidos</translation>
    </message>
    <message>
        <source>No year known</source>
        <translation>Año desconocido</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Publicado en %1</translation>
    </message>
    <message>
        <source>ISBN %1</source>
        <translation>ISBN %1</translation>
    </message>
    <message>
        <source>Scanned as %1</source>
        <translation>Escaneado como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n ejemplar</numerusform>
            <numerusform>%n ejemplares</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n editions bear this ISBN; the first is shown.</source>
        <translation>
            <numerusform>%n edición lleva este ISBN; se muestra la primera.</numerusform>
            <numerusform>%n ediciones llevan este ISBN; se muestra la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre «%1» y «%2»</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Después de «%1»</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Antes de «%1»</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Varias ediciones</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>No es un ISBN</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanSession</name>
    <message>
        <source>The scan lists are damaged. Close every other window of Alexandria, so that they can be mended.</source>
        <translation>Las listas de escaneos están dañadas. Cierre todas las demás ventanas de Alexandria para que se puedan reparar.</translation>
    </message>
    <message>
        <source>What was scanned last may be missing: the disk did not give back what was written. A copy of the damaged file is %1.</source>
        <translation>Puede que falte lo último que se escaneó: el disco no ha devuelto lo que se había escrito. Una copia del archivo dañado es %1.</translation>
    </message>
    <message numerus="yes">
        <source>The scan lists were damaged. What could be read is here, %n entries; the damaged file is now %1.</source>
        <translation>
            <numerusform>Las listas de escaneos estaban dañadas. Aquí está lo que se ha podido leer (%n entrada); el archivo dañado es ahora %1.</numerusform>
            <numerusform>Las listas de escaneos estaban dañadas. Aquí está lo que se ha podido leer (%n entradas); el archivo dañado es ahora %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan lists were damaged and could not be read; the damaged file is now %1.</source>
        <translation>Las listas de escaneos estaban dañadas y no se han podido leer; el archivo dañado es ahora %1.</translation>
    </message>
    <message>
        <source>Another window of Alexandria has been writing for too long. Try again.</source>
        <translation>Otra ventana de Alexandria lleva demasiado tiempo escribiendo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more of the scan lists can be kept. Make room where %1 is.</source>
        <translation>El disco está lleno, así que no se puede guardar nada más de las listas de escaneos. Libere espacio donde está %1.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there.</source>
        <translation>No se pueden guardar las listas de escaneos porque no se puede escribir en %1. Compruebe quién tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>No se pueden guardar las listas de escaneos en %1: %2</translation>
    </message>
    <message>
        <source>The scan lists are damaged.</source>
        <translation>Las listas de escaneos están dañadas.</translation>
    </message>
    <message>
        <source>The scan lists were written by a newer version of Alexandria, and are left alone. Install that version to use them.</source>
        <translation>Las listas de escaneos las ha escrito una versión más reciente de Alexandria y se dejan intactas. Instale esa versión para usarlas.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanStation</name>
    <message>
        <source>The scanner types as if this computer had another keyboard; it was read as %1. Set the scanner&apos;s keyboard country to that of this computer: its manual has a code to scan for that.</source>
        <translation>El escáner escribe como si este equipo tuviera otro teclado; se ha interpretado como %1. Configure en el escáner el mismo país de teclado que el de este equipo: su manual tiene un código que se escanea para ello.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The place of a scan in its list</extracomment>
        <translation>N.º %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n ejemplar</numerusform>
            <numerusform>%n ejemplares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanUpkeep</name>
    <message>
        <source>Found again</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>A scan list had lost its name by damage; it is now “Found again”.</source>
        <translation>Una lista de escaneos había perdido su nombre al dañarse el archivo; ahora se llama «Recuperada».</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanWriting</name>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Esta lista de escaneos ya no existe.</translation>
    </message>
</context>
<context>
    <name>alexandria::Scanning</name>
    <message>
        <source>The list %1 is deleted.</source>
        <translation>La lista «%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <extracomment>A tab with the scans: how many there are</extracomment>
        <translation>Escaneos (%1)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>There is no ISBN in it.</source>
        <translation>No contiene ningún ISBN.</translation>
    </message>
    <message>
        <source>ISBNs From a File</source>
        <translation>ISBN de un archivo</translation>
    </message>
    <message>
        <source>Lists and pictures (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</source>
        <translation>Listas e imágenes (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>alexandria::ScansView</name>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeChoice</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln fila mostrada</numerusform>
            <numerusform>%Ln filas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole search, to its end</source>
        <translation>La búsqueda completa, hasta el final</translation>
    </message>
    <message>
        <source>The whole scan list</source>
        <translation>La lista de escaneos completa</translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeDialog</name>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenido:</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Siguiente…</translation>
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
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A scanner types here</source>
        <translation>Aquí escribe el escáner</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchCommand</name>
    <message numerus="yes">
        <source>%n editions</source>
        <translation>
            <numerusform>%n edición</numerusform>
            <numerusform>%n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows was found among everything kept on this computer.</source>
        <translation>Lo que sigue se ha encontrado entre todo lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Nothing has exactly these words; these are alike.</source>
        <translation>Nada contiene exactamente estas palabras; estos resultados son parecidos.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>No se ha encontrado nada para %1.</translation>
    </message>
    <message>
        <source>%1 of more than %1 editions; --all prints them all.</source>
        <translation>%1 de más de %1 ediciones; --all las muestra todas.</translation>
    </message>
    <message>
        <source>What stands above was found among everything kept on this computer.</source>
        <translation>Lo anterior se encontró entre todo lo guardado en este equipo.</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchNotices</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Found among what was seen before. %1</source>
        <translation>Encontrado entre lo visto anteriormente. %1</translation>
    </message>
    <message>
        <source>Nothing matches exactly; similar titles are shown.</source>
        <translation>Nada coincide exactamente; se muestran títulos parecidos.</translation>
    </message>
    <message>
        <source>This catalogue lacks tables or indexes, so some searches do not work.</source>
        <translation>A este catálogo le faltan tablas o índices, así que algunas búsquedas no funcionan.</translation>
    </message>
    <message>
        <source>The link to this catalogue is not encrypted: others on the way can read what you search.</source>
        <translation>La conexión con este catálogo no está cifrada: otros pueden leer por el camino lo que usted busca.</translation>
    </message>
    <message>
        <source>What the search needs</source>
        <translation>Qué necesita la búsqueda</translation>
    </message>
    <message>
        <source>What the catalogue lacks</source>
        <translation>Qué le falta al catálogo</translation>
    </message>
</context>
<context>
    <name>alexandria::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardar en el llavero</translation>
    </message>
    <message>
        <source>Access Service Token</source>
        <translation>Token de servicio de Access</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID de cliente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>&amp;Secreto de cliente:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
</context>
<context>
    <name>alexandria::ServerAccess</name>
    <message>
        <source>It is kept for this run only: %1</source>
        <translation>Solo se conserva durante esta sesión: %1</translation>
    </message>
    <message>
        <source>Cloudflare Access lets this program in with a service token. Give its client ID and its client secret.</source>
        <translation>Cloudflare Access permite el acceso a este programa con un token de servicio. Indique su ID de cliente y su secreto de cliente.</translation>
    </message>
    <message>
        <source>Without the secret there is no connection.</source>
        <translation>Sin el secreto no hay conexión.</translation>
    </message>
</context>
<context>
    <name>alexandria::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
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
        <translation>&amp;Mostrar las cubiertas de los libros</translation>
    </message>
    <message>
        <source>Show the covers of books</source>
        <translation>Mostrar las cubiertas de los libros</translation>
    </message>
    <message>
        <source>%id stands for the cover&apos;s number, %isbn for the book&apos;s ISBN.</source>
        <translation>%id representa el número de la cubierta; %isbn, el ISBN del libro.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>El cambio de idioma se aplicará la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>A &amp;tone for each scan</source>
        <translation>Un &amp;tono en cada escaneo</translation>
    </message>
    <message>
        <source>The &amp;newest scan on top</source>
        <translation>El escaneo más &amp;reciente, arriba</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Answers are fresh for:</source>
        <translation>&amp;Vigencia de las respuestas:</translation>
    </message>
    <message>
        <source>They take at &amp;most:</source>
        <translation>Ocupan como má&amp;ximo:</translation>
    </message>
    <message>
        <source>Cover a&amp;ddress:</source>
        <translation>&amp;Dirección de las cubiertas:</translation>
    </message>
    <message>
        <source>The scanner types &amp;before each code:</source>
        <translation>El escáner escribe &amp;antes de cada código:</translation>
    </message>
    <message>
        <source>The scanner types a&amp;fter each code:</source>
        <translation>El escáner escribe d&amp;espués de cada código:</translation>
    </message>
    <message>
        <source>Open Library then sees which books you look at.</source>
        <translation>Así, Open Library ve qué libros mira usted.</translation>
    </message>
    <message>
        <source>%1 then sees which books you look at.</source>
        <translation>Así, %1 ve qué libros mira usted.</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Cancelar la búsqueda</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Todavía sin conexión</translation>
    </message>
    <message>
        <source>%1, asking again…</source>
        <extracomment>Where what is shown came from; the catalogue is being asked for it again</extracomment>
        <translation>%1, preguntando de nuevo…</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusText</name>
    <message>
        <source>Not looked up yet</source>
        <translation>Sin consultar todavía</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Varias ediciones</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>No es un ISBN</translation>
    </message>
</context>
<context>
    <name>alexandria::SubjectChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>As many subjects are not shown yet</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
</context>
<context>
    <name>alexandria::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) below</source>
        <translation>
            <numerusform>%Ln sugerencia debajo</numerusform>
            <numerusform>%Ln sugerencias debajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::TerminalAnswers</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Sign in in the browser, at this address:</source>
        <translation>Inicie sesión en el navegador, en esta dirección:</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in PGPASSWORD or a password file.</source>
        <translation>Aquí no hay a quién pedirla: indíquela en PGPASSWORD o en un archivo de contraseñas.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET.</source>
        <translation>Aquí no hay a quién pedirlo: indíquelo en TUNNEL_SERVICE_TOKEN_ID y TUNNEL_SERVICE_TOKEN_SECRET.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>ID de cliente del token de servicio: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secreto de cliente: </translation>
    </message>
</context>
<context>
    <name>alexandria::WindowActions</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <source>Search by &amp;ISBN</source>
        <translation>Buscar por &amp;ISBN</translation>
    </message>
    <message>
        <source>Search by &amp;Title</source>
        <translation>Buscar por &amp;título</translation>
    </message>
    <message>
        <source>Search by &amp;Author</source>
        <translation>Buscar por &amp;autor</translation>
    </message>
    <message>
        <source>Search &amp;Again, Past the Cache</source>
        <translation>&amp;Repetir la búsqueda sin usar la caché</translation>
    </message>
    <message>
        <source>&amp;Cancel, Then Clear</source>
        <translation>&amp;Cancelar y luego vaciar</translation>
    </message>
    <message>
        <source>ISBNs From a &amp;File…</source>
        <translation>ISBN de un archi&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Open Catalogue</source>
        <translation>A&amp;brir catálogo</translation>
    </message>
    <message>
        <source>Answers &amp;Kept</source>
        <translation>Respuestas &amp;guardadas</translation>
    </message>
    <message>
        <source>Fi&amp;ll a CSV…</source>
        <translation>Re&amp;llenar un CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo Last Scan</source>
        <translation>&amp;Deshacer el último escaneo</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Paste Into Scan List</source>
        <translation>&amp;Pegar en la lista de escaneos</translation>
    </message>
    <message>
        <source>Copy ISBN With &amp;Hyphens</source>
        <translation>Copiar ISBN con &amp;guiones</translation>
    </message>
    <message>
        <source>Copy ISBN as &amp;Bare Digits</source>
        <translation>Copiar ISBN &amp;sin guiones</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>Copiar ci&amp;ta</translation>
    </message>
    <message>
        <source>Copy Citation as B&amp;ibTeX</source>
        <translation>Copiar cita como &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy Citation as RI&amp;S</source>
        <translation>Copiar cita como R&amp;IS</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>&amp;Filtrar resultados</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>&amp;Escaneos</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Alexandria</source>
        <translation>&amp;Acerca de Alexandria</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Guide and Keys</source>
        <translation>&amp;Guía y atajos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report…</source>
        <translation>Copiar informe de &amp;diagnóstico…</translation>
    </message>
</context>
</TS>
