<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Barcodes</name>
    <message>
        <source>%1 is no picture that can be read: save it as JPEG or PNG.</source>
        <translation>%1 n’est pas une image lisible&#xa0;: enregistrez-la au format JPEG ou PNG.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the picture again.</source>
        <translation>%1 n’existe pas&#xa0;: choisissez à nouveau l’image.</translation>
    </message>
    <message>
        <source>%1 may not be read: change its permissions or choose another picture.</source>
        <translation>%1 ne peut pas être lu&#xa0;: modifiez ses droits d’accès ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>%1 has more than 100 megapixels: make the picture smaller.</source>
        <translation>%1 dépasse 100 mégapixels&#xa0;: réduisez la taille de l’image.</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1: number of a column without a name; %2: what stands in its first row</extracomment>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <extracomment>%1: name of a column that another one has too; %2: its number</extracomment>
        <translation>%1 (colonne %2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See alexandria-desktop --help.</source>
        <translation>Voir alexandria-desktop --help.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; les colonnes possibles sont %2.</translation>
    </message>
    <message>
        <source>--columns goes with the formats table, csv, tsv, spreadsheet and xlsx.</source>
        <translation>--columns s’utilise avec les formats table, csv, tsv, spreadsheet et xlsx.</translation>
    </message>
    <message>
        <source>The format %1 is unknown; there are %2.</source>
        <translation>Le format %1 est inconnu&#x202f;; les formats possibles sont %2.</translation>
    </message>
    <message>
        <source>The format xlsx needs --output FILE.</source>
        <translation>Le format xlsx exige --output FILE.</translation>
    </message>
    <message>
        <source>This build cannot write xlsx: choose spreadsheet, which every spreadsheet program opens.</source>
        <translation>Cette version compilée ne peut pas écrire le format xlsx&#xa0;: choisissez spreadsheet, que tous les tableurs savent ouvrir.</translation>
    </message>
    <message>
        <source>Give one of --sample, --profile and --connect.</source>
        <translation>Indiquez une seule des options --sample, --profile et --connect.</translation>
    </message>
    <message>
        <source>--tunnel goes with --connect, which names user and database.</source>
        <translation>--tunnel s’utilise avec --connect, qui désigne l’utilisateur et la base de données.</translation>
    </message>
    <message>
        <source>Give one of --refresh and --offline.</source>
        <translation>Indiquez une seule des options --refresh et --offline.</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty.</source>
        <translation>--%1 exige une valeur non vide.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds from 1 to %1.</source>
        <translation>--timeout attend un nombre de secondes compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>Say after --fill %1= which column it is.</source>
        <translation>Précisez après --fill %1= de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>Give one FILE to fill, or &apos;-&apos; for standard input.</source>
        <translation>Indiquez un seul FILE à remplir, ou &apos;-&apos; pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Say with --output where the filled table goes; it may be the same file.</source>
        <translation>Précisez avec --output la destination du tableau rempli&#x202f;; ce peut être le même fichier.</translation>
    </message>
    <message>
        <source>Give at least one ISBN, or --input FILE.</source>
        <translation>Indiquez au moins un ISBN, ou --input FILE.</translation>
    </message>
    <message>
        <source>--limit takes a number over 0.</source>
        <translation>--limit attend un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Say what to search for: WORDS, --title or --author.</source>
        <translation>Précisez l’objet de la recherche&#xa0;: WORDS, --title ou --author.</translation>
    </message>
    <message>
        <source>Give the title either as WORDS or with --title.</source>
        <translation>Indiquez le titre soit par WORDS, soit par --title.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: write it as alexandria:isbn/9780618260300.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: utilisez la forme alexandria:isbn/9780618260300.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 ne s’utilise pas avec %2.</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>La commande check n’accepte pas d’arguments.</translation>
    </message>
    <message>
        <source>Prints the editions that bear these ISBNs, in the order given. With --input FILE the ISBNs are taken out of any text.</source>
        <translation>Affiche les éditions qui portent ces ISBN, dans l’ordre indiqué. Avec --input FILE, les ISBN sont extraits d’un texte quelconque.</translation>
    </message>
    <message>
        <source>Searches by title, author or both. WORDS may be a title, an author, an ISBN or an Open Library key: the kind is detected.</source>
        <translation>Recherche par titre, par auteur ou les deux. WORDS peut être un titre, un auteur, un ISBN ou une clé Open Library&#xa0;: le type est reconnu automatiquement.</translation>
    </message>
    <message>
        <source>Fills the empty cells of a table, a CSV with any separator and encoding, with what the catalogue has; all else in it stays as it is, byte for byte. Rows are looked up by the column that is called ISBN; in a table that has none, the title has to be exactly the same. Filled are the columns whose names say what they hold, such as Pages, Publisher or Year Published. FILE may be &apos;-&apos; for standard input, and --output the same FILE.</source>
        <translation>Remplit les cellules vides d’un tableau (un CSV, quels que soient son séparateur et son encodage) avec les données du catalogue&#x202f;; tout le reste est conservé tel quel, octet pour octet. Les lignes sont recherchées d’après la colonne nommée ISBN&#x202f;; si le tableau n’en a pas, le titre doit être exactement identique. Sont remplies les colonnes dont le nom indique le contenu, par exemple Pages, Éditeurs ou Année. FILE peut être &apos;-&apos; pour l’entrée standard, et --output le même FILE.</translation>
    </message>
    <message>
        <source>Tests the connection stage by stage and says which tables and indexes are there.</source>
        <translation>Teste la connexion étape par étape et indique les tables et les index présents.</translation>
    </message>
    <message>
        <source>Says what is kept on disk of answers, or removes it: all, or what belongs to one connection.</source>
        <translation>Indique quelles réponses sont conservées sur le disque, ou les supprime&#xa0;: toutes, ou celles d’une seule connexion.</translation>
    </message>
    <message>
        <source>Keeps connections by name. Secrets are asked for at the terminal, or read from standard input, a line each, and kept in the keychain.</source>
        <translation>Conserve des connexions sous un nom. Les secrets sont demandés dans le terminal ou lus sur l’entrée standard, un par ligne, et conservés dans le trousseau.</translation>
    </message>
    <message>
        <source>Open the window with a new scan list.</source>
        <translation>Ouvrir la fenêtre avec une nouvelle liste de scans.</translation>
    </message>
    <message>
        <source>Use the sample catalogue.</source>
        <translation>Utiliser le catalogue de démonstration.</translation>
    </message>
    <message>
        <source>Use the PostgreSQL at postgresql://user@host:port/database or at libpq&apos;s &quot;host=… dbname=…&quot;; PGPASSWORD, PGPASSFILE and PGSERVICE are honoured.</source>
        <translation>Utiliser le serveur PostgreSQL à l’adresse postgresql://user@host:port/database ou selon la syntaxe «&#xa0;host=… dbname=…&#xa0;» de libpq&#x202f;; PGPASSWORD, PGPASSFILE et PGSERVICE sont pris en compte.</translation>
    </message>
    <message>
        <source>Use the connection kept under this name.</source>
        <translation>Utiliser la connexion conservée sous ce nom.</translation>
    </message>
    <message>
        <source>Reach the server of --connect through the Cloudflare tunnel at this host name, with the service token in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET, or by signing in.</source>
        <translation>Joindre le serveur de --connect par le tunnel Cloudflare portant ce nom d’hôte, avec le jeton de service indiqué dans TUNNEL_SERVICE_TOKEN_ID et TUNNEL_SERVICE_TOKEN_SECRET, ou en s’authentifiant.</translation>
    </message>
    <message>
        <source>Where cloudflared is, if it is not found by itself.</source>
        <translation>Emplacement de cloudflared, s’il n’est pas trouvé automatiquement.</translation>
    </message>
    <message>
        <source>automatic (the default), off, require or verify-full.</source>
        <translation>automatic (par défaut), off, require ou verify-full.</translation>
    </message>
    <message>
        <source>At the tunnel: service-token (the default) or browser.</source>
        <translation>Pour le tunnel&#xa0;: service-token (par défaut) ou browser.</translation>
    </message>
    <message>
        <source>Take the ISBNs from a text, &apos;-&apos; for standard input.</source>
        <translation>Extraire les ISBN d’un texte&#x202f;; &apos;-&apos; pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Words of the title.</source>
        <translation>Mots du titre.</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name.</source>
        <translation>Mots du nom de l’auteur.</translation>
    </message>
    <message>
        <source>Print the whole result.</source>
        <translation>Afficher le résultat complet.</translation>
    </message>
    <message>
        <source>Print at most N editions (50).</source>
        <translation>Afficher au plus N éditions (50).</translation>
    </message>
    <message>
        <source>table (the default), json; csv or tsv, with names of columns that never change, for programs; spreadsheet or xlsx for people; bibtex, ris or csl-json to cite.</source>
        <translation>table (par défaut), json&#x202f;; csv ou tsv, avec des noms de colonnes qui ne changent jamais, pour les programmes&#x202f;; spreadsheet ou xlsx pour les utilisateurs&#x202f;; bibtex, ris ou csl-json pour citer.</translation>
    </message>
    <message>
        <source>table (the default) or json.</source>
        <translation>table (par défaut) ou json.</translation>
    </message>
    <message>
        <source>The columns of a table by the names that csv has: isbn_13,title,year. A name that is unknown lists all.</source>
        <translation>Les colonnes d’un tableau, par leurs noms dans csv&#xa0;: isbn_13,title,year. Un nom inconnu fait afficher la liste complète.</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output.</source>
        <translation>Écrire dans un fichier plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>Where the filled table goes; FILE stays as it is until all of it is there.</source>
        <translation>Destination du tableau rempli&#x202f;; FILE reste inchangé tant que tout n’est pas écrit.</translation>
    </message>
    <message>
        <source>The column of the ISBNs, by its name or its number.</source>
        <translation>La colonne des ISBN, par son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Search rows without an ISBN by the title in this column.</source>
        <translation>Rechercher les lignes sans ISBN d’après le titre figurant dans cette colonne.</translation>
    </message>
    <message>
        <source>Fill this column and only those named so: pages, year, publishers; a name that is unknown lists all. With =NAME, the column of the table that is called NAME. One that the table does not have is added at its end.</source>
        <translation>Remplir cette colonne, et seulement celles désignées ainsi&#xa0;: pages, year, publishers&#x202f;; un nom inconnu fait afficher la liste complète. Avec =NAME, la colonne du tableau nommée NAME. Une colonne absente du tableau est ajoutée à la fin.</translation>
    </message>
    <message>
        <source>Fill cells that are not empty too.</source>
        <translation>Remplir aussi les cellules qui ne sont pas vides.</translation>
    </message>
    <message>
        <source>Give a statement up after so long (15).</source>
        <translation>Abandonner une requête au bout de ce nombre de secondes (15).</translation>
    </message>
    <message>
        <source>Keep files that can be made again there.</source>
        <translation>Conserver à cet endroit les fichiers qui peuvent être recréés.</translation>
    </message>
    <message>
        <source>Ask the catalogue, whatever is kept on disk.</source>
        <translation>Interroger le catalogue, quel que soit le contenu du cache sur le disque.</translation>
    </message>
    <message>
        <source>Answer from what is kept on disk, and connect nowhere.</source>
        <translation>Répondre à partir du cache sur le disque, sans se connecter nulle part.</translation>
    </message>
    <message>
        <source>No progress and no warnings.</source>
        <translation>Ni progression ni avertissements.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Searches a catalogue of books; without a command, in a window.</source>
        <translation>Recherche dans un catalogue de livres&#x202f;; sans commande, dans une fenêtre.</translation>
    </message>
    <message>
        <source>WHERE is --sample, --profile NAME or --connect URI [--tunnel HOSTNAME]; without it, the current connection is used, or the sample.</source>
        <translation>WHERE désigne --sample, --profile NAME ou --connect URI [--tunnel HOSTNAME]&#x202f;; à défaut, la connexion actuelle est utilisée, ou bien le catalogue de démonstration.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 not a valid ISBN, 4 no connection, 5 the query failed, 6 the output could not be written, 130 interrupted.</source>
        <translation>Codes de sortie&#xa0;: 0 trouvé, 1 rien trouvé, 2 utilisation incorrecte, 3 ISBN non valide, 4 pas de connexion, 5 échec de la requête, 6 écriture de la sortie impossible, 130 interruption.</translation>
    </message>
    <message>
        <source>Print this help, or that of a command.</source>
        <translation>Afficher cette aide, ou celle d’une commande.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Give it in PGPASSWORD or a password file (PGPASSFILE).</source>
        <translation>Tous les utilisateurs de cette machine peuvent voir le mot de passe donné dans --connect, et le shell peut le conserver. Indiquez-le dans PGPASSWORD ou dans un fichier de mots de passe (PGPASSFILE).</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Il n’existe aucune connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display here for the window. The commands lookup, search and check need none.</source>
        <translation>Aucun affichage graphique n’est disponible ici pour la fenêtre. Les commandes lookup, search et check n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>report takes no words.</source>
        <translation>La commande report n’accepte pas d’arguments.</translation>
    </message>
    <message>
        <source>Prints what to send along when something goes wrong: versions, settings and the end of the log, without secrets, names of servers, or what was searched for.</source>
        <translation>Affiche ce qu’il faut joindre à un signalement en cas de problème&#xa0;: versions, paramètres et fin du journal, sans les secrets, les noms de serveurs ni l’objet des recherches.</translation>
    </message>
</context>
<context>
    <name>ConnectionStage</name>
    <message>
        <source>cloudflared found</source>
        <translation>Recherche de cloudflared</translation>
    </message>
    <message>
        <source>cloudflared started</source>
        <translation>Démarrage de cloudflared</translation>
    </message>
    <message>
        <source>Our own cloudflared listens</source>
        <translation>Notre propre cloudflared à l’écoute</translation>
    </message>
    <message>
        <source>Cloudflare reached</source>
        <translation>Accès à Cloudflare</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>PostgreSQL answers</source>
        <translation>Réponse de PostgreSQL</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
</context>
<context>
    <name>CoverAddress</name>
    <message>
        <source>A web address has no spaces in it.</source>
        <translation>Une adresse web ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://books.example.org/covers/%id.jpg.</source>
        <translation>Ce n’est pas une adresse web. Elle doit ressembler à https://books.example.org/covers/%id.jpg.</translation>
    </message>
    <message>
        <source>The address is kept in a file that holds no secrets: leave out user and password.</source>
        <translation>L’adresse est conservée dans un fichier qui ne contient aucun secret&#xa0;: n’y mettez ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address needs %id where the cover&apos;s number belongs, or %isbn for the ISBN.</source>
        <translation>L’adresse doit contenir %id à la place du numéro de la couverture, ou %isbn à celle de l’ISBN.</translation>
    </message>
    <message>
        <source>%id and %isbn belong behind the host&apos;s name.</source>
        <translation>%id et %isbn doivent se trouver après le nom d’hôte.</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>The database did not answer in time. Check the network and the server&apos;s name, then try again.</source>
        <translation>La base de données n’a pas répondu à temps. Vérifiez le réseau et le nom du serveur, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>EditionCache</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>Impossible d’utiliser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Mention de responsabilité</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scanned as</source>
        <translation>Code scanné</translation>
    </message>
    <message>
        <source>Edition key</source>
        <translation>Clé de l’édition</translation>
    </message>
    <message>
        <source>Work key</source>
        <translation>Clé de l’œuvre</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Titre de l’œuvre</translation>
    </message>
    <message>
        <source>Open Library link</source>
        <translation>Lien Open Library</translation>
    </message>
    <message>
        <source>Cover link</source>
        <translation>Lien de la couverture</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableur</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180)</source>
        <translation>CSV simple (RFC 4180)</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
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
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>séparé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <extracomment>%1: an encoding</extracomment>
        <translation>%1 avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Looking up: %L1 found, %L2 not found.</source>
        <translation>Recherche en cours&#xa0;: %L1 avec résultat, %L2 sans résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <translation>
            <numerusform>%Ln cellule remplie</numerusform>
            <numerusform>%Ln cellules remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>lignes avec résultat&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%L1 not found</source>
        <translation>lignes sans résultat&#xa0;: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%Ln ligne sans ISBN ni titre à rechercher</numerusform>
            <numerusform>%Ln lignes sans ISBN ni titre à rechercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a wrong ISBN</source>
        <translation>
            <numerusform>%Ln ligne avec un ISBN erroné</numerusform>
            <numerusform>%Ln lignes avec un ISBN erroné</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled cells are bold in the table above.</source>
        <translation>Les cellules remplies apparaissent en gras dans le tableau ci-dessus.</translation>
    </message>
    <message>
        <source>The catalogue could not be asked for every row; what was seen before on this computer was used for those. %1</source>
        <translation>Le catalogue n’a pas pu être interrogé pour toutes les lignes&#x202f;; pour celles qui manquaient, ce qui avait déjà été consulté sur cet ordinateur a été utilisé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%Ln cellule reste inchangée&#xa0;: l’encodage du tableau, Windows-1252, ne contient pas les caractères nécessaires. Enregistrez le tableau en UTF-8 pour la remplir aussi.</numerusform>
            <numerusform>%Ln cellules restent inchangées&#xa0;: l’encodage du tableau, Windows-1252, ne contient pas les caractères nécessaires. Enregistrez le tableau en UTF-8 pour les remplir aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillPlan</name>
    <message numerus="yes">
        <source>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</source>
        <translation>
            <numerusform>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: ses colonnes n’ont pas de nom, et il en compte %n.</numerusform>
            <numerusform>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: ses colonnes n’ont pas de nom, et il en compte %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; it has %2.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; il contient %2.</translation>
    </message>
    <message>
        <source>The table has no column of ISBNs or titles that is called so: say which it is. It has %1.</source>
        <translation>Aucune colonne du tableau n’est désignée par son nom comme celle des ISBN ou des titres&#xa0;: précisez laquelle c’est. Il contient %1.</translation>
    </message>
    <message>
        <source>No column of the table says by its name what it is to be filled with: say which to fill.</source>
        <translation>Aucune colonne du tableau n’indique par son nom ce qu’il faut y mettre&#xa0;: précisez les colonnes à remplir.</translation>
    </message>
</context>
<context>
    <name>FillTable</name>
    <message>
        <source>It is no text: save the table as CSV, which every spreadsheet can.</source>
        <translation>Ce n’est pas du texte&#xa0;: enregistrez le tableau au format CSV, comme le permet tout tableur.</translation>
    </message>
    <message>
        <source>It has bytes that are no characters in its encoding, and could not be written as they are: save it anew, in UTF-8.</source>
        <translation>Certains octets ne sont pas des caractères dans son encodage et ne pourraient pas être réécrits à l’identique&#xa0;: enregistrez à nouveau le tableau, en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Indexes</name>
    <message>
        <source>The table %1 is missing on this server, or this user may not read it, so this search cannot be answered.</source>
        <translation>La table %1 n’existe pas sur ce serveur, ou cet utilisateur n’a pas le droit de la lire&#x202f;; il est donc impossible de répondre à cette recherche.</translation>
    </message>
    <message>
        <source>This search would read the whole table %1, because it has no index on %2. The catalogue&apos;s owner can add one.</source>
        <translation>Cette recherche parcourrait toute la table %1, car celle-ci n’a pas d’index sur %2. Le propriétaire du catalogue peut en ajouter un.</translation>
    </message>
    <message>
        <source>Words of this kind cannot be searched on this server: the table %1 has no trigram index on %2. The catalogue&apos;s owner can add one; look-ups by ISBN still work.</source>
        <translation>Ce type de mots ne peut pas être recherché sur ce serveur&#xa0;: la table %1 n’a pas d’index trigramme sur %2. Le propriétaire du catalogue peut en ajouter un&#x202f;; la recherche par ISBN fonctionne toujours.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Présente et lisible.</translation>
    </message>
    <message>
        <source>Index on %1 (%2)</source>
        <translation>Index sur %1 (%2)</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Présent.</translation>
    </message>
    <message>
        <source>Words of titles</source>
        <translation>Mots des titres</translation>
    </message>
    <message>
        <source>Searchable by an index.</source>
        <translation>Recherche possible à l’aide d’un index.</translation>
    </message>
    <message>
        <source>Words of names</source>
        <translation>Mots des noms</translation>
    </message>
    <message>
        <source>Beginnings of titles</source>
        <translation>Débuts des titres</translation>
    </message>
    <message>
        <source>An index of some 2 GB for 55 million editions would bring exact titles first and answer the first page in the same time however large the catalogue is.</source>
        <translation>Un index d’environ 2&#xa0;Go pour 55 millions d’éditions placerait en tête les titres exacts et donnerait la première page dans le même délai, quelle que soit la taille du catalogue.</translation>
    </message>
    <message>
        <source>Full text of titles</source>
        <translation>Texte intégral des titres</translation>
    </message>
    <message>
        <source>An index of some 1.5 GB for 55 million editions would answer titles of several words up to five times faster.</source>
        <translation>Avec un index d’environ 1,5&#xa0;Go pour 55 millions d’éditions, la recherche de titres de plusieurs mots serait jusqu’à cinq fois plus rapide.</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean titles</source>
        <translation>Titres chinois, japonais et coréens</translation>
    </message>
    <message>
        <source>An index of some 250 MB for 55 million editions would find one or two characters anywhere in a title, not only where a word begins.</source>
        <translation>Un index d’environ 250&#xa0;Mo pour 55 millions d’éditions permettrait de trouver un ou deux caractères n’importe où dans un titre, et pas seulement en début de mot.</translation>
    </message>
    <message>
        <source>Misspelt titles</source>
        <translation>Titres mal orthographiés</translation>
    </message>
    <message>
        <source>A trigram index on the titles of works would find titles in spite of a typing error.</source>
        <translation>Un index trigramme sur les titres des œuvres permettrait de trouver un titre malgré une faute de frappe.</translation>
    </message>
    <message>
        <source>Language setting</source>
        <translation>Paramètre de langue</translation>
    </message>
    <message>
        <source>The database was made with lc_ctype C: Chinese, Japanese, Korean, Cyrillic and Greek titles cannot be searched. It would have to be made anew with a UTF-8 locale.</source>
        <translation>La base de données a été créée avec lc_ctype C&#xa0;: les titres chinois, japonais, coréens, cyrilliques et grecs ne peuvent pas être recherchés. Il faudrait la recréer avec une locale UTF-8.</translation>
    </message>
    <message>
        <source>The table %1 is on another server, which would have to send all of it for a search for words. Look-ups by ISBN still work.</source>
        <translation>La table %1 se trouve sur un autre serveur, qui devrait l’envoyer en entier pour une recherche de mots. La recherche par ISBN fonctionne toujours.</translation>
    </message>
    <message>
        <source>ISBNs in any spelling</source>
        <translation>ISBN sous toutes leurs formes</translation>
    </message>
    <message>
        <source>This database sorts hyphens, so an ISBN that is written with unusual ones is not found. An index of some 2 GB for 50 million ISBNs would find it.</source>
        <translation>Cette base de données tient compte des tirets dans son tri&#x202f;; un ISBN écrit avec des tirets inhabituels n’est donc pas trouvé. Un index d’environ 2&#xa0;Go pour 50 millions d’ISBN le trouverait.</translation>
    </message>
    <message>
        <source>Parts on other servers</source>
        <translation>Parties sur d’autres serveurs</translation>
    </message>
    <message>
        <source>Parts of the table %1 are on other servers. Look-ups by key use their indexes, but a search for words reads them whole unless the parts here fill its page.</source>
        <translation>Des parties de la table %1 se trouvent sur d’autres serveurs. Les recherches par clé utilisent leurs index, mais une recherche de mots les lit en entier, sauf si les parties locales remplissent sa page.</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>plus de 256&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>KeyboardLayout</name>
    <message>
        <source>French (AZERTY)</source>
        <translation>français (AZERTY)</translation>
    </message>
    <message>
        <source>Belgian (AZERTY) or French on a Mac</source>
        <translation>belge (AZERTY) ou français sur Mac</translation>
    </message>
    <message>
        <source>French (AZERTY of 2019)</source>
        <translation>français (AZERTY de 2019)</translation>
    </message>
    <message>
        <source>French (BÉPO)</source>
        <translation>français (BÉPO)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>English (US) with Shift</source>
        <translation>anglais (États-Unis) avec Maj</translation>
    </message>
    <message>
        <source>English (UK) with Shift</source>
        <translation>anglais (Royaume-Uni) avec Maj</translation>
    </message>
    <message>
        <source>German with Shift</source>
        <translation>allemand avec Maj</translation>
    </message>
    <message>
        <source>one with digits of its own</source>
        <translation>doté de ses propres chiffres</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, or did not allow this.</source>
        <translation>Le trousseau est verrouillé ou a refusé cette opération.</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>Aucun trousseau ne répond sur ce système.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Old English</source>
        <translation>vieil anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Aramaic</source>
        <translation>araméen</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Baluchi</source>
        <translation>baloutchi</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Berber</source>
        <translation>berbère</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>slavon d’église</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>copte</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Egyptian</source>
        <translation>égyptien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Middle English</source>
        <translation>moyen anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>féroïen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Middle French</source>
        <translation>moyen français</translation>
    </message>
    <message>
        <source>Old French</source>
        <translation>ancien français</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>frison</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélique écossais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Middle High German</source>
        <translation>moyen haut allemand</translation>
    </message>
    <message>
        <source>Old High German</source>
        <translation>vieux haut allemand</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>grec ancien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>hawaïen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanais</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Ladino</source>
        <translation>judéo-espagnol</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Moldavian</source>
        <translation>moldave</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>plusieurs langues</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>nahuatl</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>odia</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>turc ottoman</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>pali</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Prakrit</source>
        <translation>prakrit</translation>
    </message>
    <message>
        <source>Old Occitan</source>
        <translation>ancien occitan</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Rajasthani</source>
        <translation>rajasthani</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Sami</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Sotho</source>
        <translation>sotho</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>syriaque</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>tswana</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yiddish</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>sans contenu linguistique</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log in %1 cannot be written: %2</source>
        <translation>Impossible d’écrire le journal dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>OfflineSource</name>
    <message>
        <source>This is not kept on this computer, and the catalogue was not asked (--offline).</source>
        <translation>Cette réponse n’est pas conservée sur cet ordinateur, et le catalogue n’a pas été interrogé (--offline).</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>there is no room for all of it</source>
        <translation>place insuffisante</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1&#xa0;: écriture impossible (%2)</translation>
    </message>
</context>
<context>
    <name>PaintPages</name>
    <message numerus="yes">
        <source>The list has %n page(s), and none of those that were asked for.</source>
        <translation>
            <numerusform>La liste compte %n page&#x202f;; aucune des pages demandées n’en fait partie.</numerusform>
            <numerusform>La liste compte %n pages&#x202f;; aucune des pages demandées n’en fait partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>The server took too long and stopped the search. A rarer word, or title and author together, is faster.</source>
        <translation>Le serveur a mis trop de temps et a interrompu la recherche. Un mot plus rare, ou le titre et l’auteur ensemble, donnera une réponse plus rapide.</translation>
    </message>
    <message>
        <source>The server ended the connection. Try again in a moment.</source>
        <translation>Le serveur a mis fin à la connexion. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server is out of connections, memory or disk. Try again later.</source>
        <translation>Le serveur n’a plus assez de connexions, de mémoire ou d’espace disque. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This user may not read the catalogue. Its owner can allow it with GRANT SELECT.</source>
        <translation>Cet utilisateur n’a pas le droit de lire le catalogue. Le propriétaire du catalogue peut le lui accorder avec GRANT SELECT.</translation>
    </message>
    <message>
        <source>A table or column of the catalogue is missing on this server.</source>
        <translation>Une table ou une colonne du catalogue manque sur ce serveur.</translation>
    </message>
    <message>
        <source>The server refused the search: %1</source>
        <translation>Le serveur a refusé la recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password: %2</source>
        <translation>%1 a refusé le nom d’utilisateur ou le mot de passe&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not let this user in from here (pg_hba.conf).</source>
        <translation>%1 n’autorise pas cet utilisateur à se connecter depuis cet endroit (pg_hba.conf).</translation>
    </message>
    <message>
        <source>%1 is starting, recovering or shutting down. It is tried again.</source>
        <translation>%1 démarre, se rétablit ou s’arrête. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>%1 has no connection left for this program. It is tried again.</source>
        <translation>%1 n’a plus de connexion libre pour ce programme. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>%1 knows no such user or database: %2</source>
        <translation>%1 ne connaît pas cet utilisateur ou cette base de données&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was made. It is tried again.</source>
        <translation>La connexion à %1 s’est rompue pendant son établissement. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: its certificate or TLS setting does not fit.</source>
        <translation>Aucune connexion de confiance avec %1&#xa0;: son certificat ou son réglage TLS ne convient pas.</translation>
    </message>
    <message>
        <source>The name of %1 is unknown. Check it, and the network.</source>
        <translation>Le nom %1 est inconnu. Vérifiez-le, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 does not let this program in: %2</source>
        <translation>%1 refuse l’accès à ce programme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that it runs and listens there.</source>
        <translation>%1 est injoignable. Vérifiez que le serveur fonctionne et qu’il est à l’écoute à cet endroit.</translation>
    </message>
    <message>
        <source>The server stopped the search to keep up with the one that it follows. Try again in a moment.</source>
        <translation>Le serveur a interrompu la recherche pour ne pas prendre de retard sur celui qu’il suit. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>PostgresSession</name>
    <message>
        <source>The connection word %1 cannot hold a semicolon.</source>
        <translation>Le mot-clé de connexion %1 ne peut pas contenir de point-virgule.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing. Install the package libqt6sql6-psql.</source>
        <translation>Le pilote PostgreSQL de Qt est absent. Installez le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The connection has gone silent: no answer for %1 seconds. It will be made anew with the next search.</source>
        <translation>La connexion ne répond plus&#xa0;: aucune réponse depuis %1 secondes. Elle sera rétablie à la prochaine recherche.</translation>
    </message>
    <message>
        <source>The connection to the database broke. Try again.</source>
        <translation>La connexion à la base de données s’est rompue. Réessayez.</translation>
    </message>
</context>
<context>
    <name>PostgresSettings</name>
    <message>
        <source>This is no PostgreSQL connection. Write it as postgresql://user@host:5432/database, with special characters as %40, or as host=… dbname=… user=….</source>
        <translation>Ce n’est pas une connexion PostgreSQL. Écrivez-la sous la forme postgresql://user@host:5432/database, avec les caractères spéciaux codés comme %40, ou sous la forme host=… dbname=… user=….</translation>
    </message>
</context>
<context>
    <name>PostgresStatements</name>
    <message>
        <source>This server&apos;s language setting (lc_ctype C) cannot search for words in this script. Search by ISBN.</source>
        <translation>Avec son paramètre de langue (lc_ctype C), ce serveur ne peut pas rechercher de mots dans cette écriture. Cherchez par ISBN.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the list. See whether it is on, or choose another.</source>
        <translation>L’imprimante %1 n’a pas accepté la liste. Vérifiez qu’elle est allumée ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>SampleCatalogue</name>
    <message>
        <source>The sample catalogue could not be made.</source>
        <translation>Impossible de créer le catalogue de démonstration.</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>Catalogue de démonstration</translation>
    </message>
</context>
<context>
    <name>SampleStatements</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>There, and may be read.</source>
        <translation>Présente et lisible.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Type a title, an author or an ISBN to search for.</source>
        <translation>Saisissez un titre, un auteur ou un ISBN à rechercher.</translation>
    </message>
    <message>
        <source>Signs alone cannot be searched for: type at least one letter or digit.</source>
        <translation>Des signes seuls ne peuvent pas être recherchés&#xa0;: saisissez au moins une lettre ou un chiffre.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain is locked, or the entry was removed from it. Unlock it and try again, or type what was saved.</source>
        <translation>Le trousseau est verrouillé, ou l’entrée en a été retirée. Déverrouillez-le et réessayez, ou saisissez ce qui y était enregistré.</translation>
    </message>
</context>
<context>
    <name>ServerSession</name>
    <message>
        <source>Another program has taken the place of the tunnel on this machine; nothing was sent to it.</source>
        <translation>Un autre programme a pris la place du tunnel sur cette machine&#x202f;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The server took too long to say which tables it has. It may be busy, or somebody works on them.</source>
        <translation>Le serveur a mis trop de temps à indiquer ses tables. Il est peut-être occupé, ou quelqu’un est en train d’y travailler.</translation>
    </message>
</context>
<context>
    <name>SqliteSession</name>
    <message>
        <source>A file of this program cannot be read: %1</source>
        <translation>Impossible de lire un fichier de ce programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>cached just now</source>
        <translation>mis en cache à l’instant</translation>
    </message>
    <message>
        <source>cached %1 min ago</source>
        <translation>mis en cache il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>cached %1 h ago</source>
        <translation>mis en cache il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>cached %1 days ago</source>
        <translation>mis en cache il y a %1&#xa0;jours</translation>
    </message>
    <message>
        <source>live · %1 ms</source>
        <translation>en direct · %1&#xa0;ms</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 édition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln editions</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of more than %Ln editions</source>
        <extracomment>The number shown so far, of a result that goes on: &quot;50 of more than 50 editions&quot;</extracomment>
        <translation>
            <numerusform>%Ln sur plus de %Ln édition</numerusform>
            <numerusform>%Ln sur plus de %Ln éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected through the tunnel · %1 ms</source>
        <translation>Connecté par le tunnel · %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Connected to %1 · %2 ms</source>
        <extracomment>The server&apos;s name, and how long a question and its answer are under way</extracomment>
        <translation>Connecté à %1 · %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Not connected; the next search connects</source>
        <translation>Non connecté&#x202f;; la prochaine recherche établira la connexion</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau de clés…</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Démarrage du tunnel…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser</source>
        <translation>En attente de votre authentification dans le navigateur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Connected through the tunnel</source>
        <translation>Connecté par le tunnel</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected; trying again in %1 s</source>
        <translation>Non connecté&#x202f;; nouvelle tentative dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>En attente de votre mot de passe</translation>
    </message>
    <message>
        <source>Waiting for the service token</source>
        <translation>En attente du jeton de service</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no room for %1 in %2. Free some, or choose another disk.</source>
        <translation>Il n’y a pas assez de place pour %1 dans %2. Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>%2 can only be read, so %1 was not written. Choose another folder.</source>
        <translation>%2 est en lecture seule&#xa0;: %1 n’a pas été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write %1 in %2. Choose another name or folder.</source>
        <translation>Vous n’avez pas le droit d’écrire %1 dans %2. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %2 is not there, so %1 was not written.</source>
        <translation>Le dossier %2 n’existe pas&#xa0;: %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The name %1 is too long for its disk. Choose a shorter one.</source>
        <translation>Le nom %1 est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 grew too large for its disk. Choose another disk.</source>
        <translation>%1 est devenu trop volumineux pour ce disque. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The disk failed while %1 was written in %2.</source>
        <translation>Le disque est tombé en panne pendant l’écriture de %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 could not be written in %2: %3</source>
        <translation>Impossible d’écrire %1 dans %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 dépasse 256&#xa0;Mo, ce qu’aucune liste de livres n’atteint&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the table in it.</source>
        <translation>%1 est un dossier&#xa0;: choisissez-y le fichier du tableau.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the table again.</source>
        <translation>%1 n’existe pas&#xa0;: choisissez à nouveau le fichier du tableau.</translation>
    </message>
    <message>
        <source>%1 is no file with a table: choose a CSV.</source>
        <translation>%1 n’est pas un fichier contenant un tableau&#xa0;: choisissez un CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <extracomment>%1: name of a file; %2: a sentence</extracomment>
        <translation>%1&#xa0;: remplissage impossible. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here, and stays as it is. Save under another name, or open it again.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture ici et n’a pas été remplacé. Enregistrez le tableau sous un autre nom ou rouvrez le fichier.</translation>
    </message>
</context>
<context>
    <name>TerminalPrompt</name>
    <message>
        <source>No secret was given on standard input.</source>
        <translation>Aucun secret n’a été fourni sur l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>TextStream</name>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>This version may ignore service tokens. Install a newer cloudflared.</source>
        <translation>Cette version peut ignorer les jetons de service. Installez une version plus récente de cloudflared.</translation>
    </message>
    <message>
        <source>cloudflared was not found, or cannot be run. Install it, or say where it is.</source>
        <translation>cloudflared est introuvable ou ne peut pas être exécuté. Installez-le ou indiquez son emplacement.</translation>
    </message>
    <message>
        <source>cloudflared was started but does not get ready. Try again.</source>
        <translation>cloudflared a été démarré, mais n’est toujours pas prêt. Réessayez.</translation>
    </message>
    <message>
        <source>Another program has the tunnel&apos;s port on this machine. It is tried again with another one.</source>
        <translation>Un autre programme occupe le port du tunnel sur cette machine. Une nouvelle tentative va suivre avec un autre port.</translation>
    </message>
    <message>
        <source>cloudflared does not accept the tunnel&apos;s settings. Check the host name.</source>
        <translation>cloudflared n’accepte pas les paramètres du tunnel. Vérifiez le nom d’hôte.</translation>
    </message>
    <message>
        <source>cloudflared ran out of connections and is started anew.</source>
        <translation>cloudflared n’a plus de connexions disponibles et est redémarré.</translation>
    </message>
    <message>
        <source>cloudflared ended unexpectedly and is started anew.</source>
        <translation>cloudflared s’est arrêté de façon inattendue et est redémarré.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s host name was not found. Check it, and the internet connection.</source>
        <translation>Le nom d’hôte du tunnel est introuvable. Vérifiez-le, ainsi que la connexion à Internet.</translation>
    </message>
    <message>
        <source>Cloudflare cannot be reached. Check the internet connection, or the proxy.</source>
        <translation>Cloudflare est injoignable. Vérifiez la connexion à Internet ou le proxy.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s certificate is not trusted. A proxy that looks into connections, or a wrong clock, may be the reason.</source>
        <translation>Le certificat de Cloudflare n’est pas jugé fiable. Un proxy qui inspecte les connexions ou une horloge mal réglée peuvent en être la cause.</translation>
    </message>
    <message>
        <source>What answers at the tunnel&apos;s host name is not Cloudflare. Check the name.</source>
        <translation>Ce qui répond au nom d’hôte du tunnel n’est pas Cloudflare. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Cloudflare dropped the connection. It is tried again.</source>
        <translation>Cloudflare a coupé la connexion. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>Cloudflare refused the connection and does not say why. Try again.</source>
        <translation>Cloudflare a refusé la connexion sans indiquer pourquoi. Réessayez.</translation>
    </message>
    <message>
        <source>Cloudflare Access asks for a sign-in: the service token is missing, wrong or expired, or its policy is not of the kind Service Auth.</source>
        <translation>Cloudflare Access demande une authentification&#xa0;: le jeton de service est absent, erroné ou expiré, ou sa politique n’est pas du type Service Auth.</translation>
    </message>
    <message>
        <source>Cloudflare Access refused this service token, or its policy does not let it in.</source>
        <translation>Cloudflare Access a refusé ce jeton de service, ou sa politique ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Cloudflare knows no application at this host name. Check the name, and the tunnel&apos;s public host name.</source>
        <translation>Cloudflare ne connaît aucune application à ce nom d’hôte. Vérifiez le nom, ainsi que le nom d’hôte public du tunnel.</translation>
    </message>
    <message>
        <source>The tunnel stands, but the database behind it does not answer. Is PostgreSQL running at home?</source>
        <translation>Le tunnel est établi, mais la base de données placée derrière ne répond pas. PostgreSQL fonctionne-t-il chez vous&#x202f;?</translation>
    </message>
    <message>
        <source>The tunnel at home is not connected. Is the machine there running, and cloudflared on it?</source>
        <translation>Le tunnel installé chez vous n’est pas connecté. La machine est-elle allumée, et cloudflared y fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Cloudflare asks for patience: too many connections in a short time.</source>
        <translation>Cloudflare demande de patienter&#xa0;: trop de connexions en peu de temps.</translation>
    </message>
    <message>
        <source>Cloudflare has trouble of its own at the moment. It is tried again.</source>
        <translation>Cloudflare rencontre lui-même des difficultés en ce moment. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>The sign-in did not work or took too long. Sign in again.</source>
        <translation>L’authentification a échoué ou a duré trop longtemps. Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Another cloudflared is waiting for a sign-in. Finish it there, or end it.</source>
        <translation>Un autre cloudflared attend une authentification. Terminez-la là-bas ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Without it there is no connection.</source>
        <translation>L’authentification a été annulée. Sans elle, aucune connexion n’est possible.</translation>
    </message>
    <message>
        <source>Cloudflare Access does not accept this machine&apos;s time. Set the clock right.</source>
        <translation>Cloudflare Access n’accepte pas l’heure de cette machine. Réglez l’horloge.</translation>
    </message>
</context>
<context>
    <name>TunnelHostname</name>
    <message>
        <source>Enter the host name of the tunnel, such as db.example.org.</source>
        <translation>Indiquez le nom d’hôte du tunnel, par exemple db.example.org.</translation>
    </message>
    <message>
        <source>A host name has no spaces and no invisible characters: type it instead of pasting it.</source>
        <translation>Un nom d’hôte ne contient ni espaces ni caractères invisibles&#xa0;: saisissez-le au lieu de le coller.</translation>
    </message>
    <message>
        <source>A tunnel is entered by its host name alone or with https:// in front, whatever goes through it.</source>
        <translation>Un tunnel se saisit par son seul nom d’hôte ou précédé de https://, quel que soit ce qui y transite.</translation>
    </message>
    <message>
        <source>A tunnel&apos;s host name has no user and no password in it; they are entered beside it.</source>
        <translation>Le nom d’hôte d’un tunnel ne contient ni utilisateur ni mot de passe&#x202f;; ceux-ci se saisissent à part.</translation>
    </message>
    <message>
        <source>After the colon of a tunnel&apos;s host name stands a port from 1 to 65535; without one it is 443.</source>
        <translation>Après le deux-points du nom d’hôte d’un tunnel doit figurer un port compris entre 1 et 65535&#x202f;; à défaut, c’est le port 443.</translation>
    </message>
    <message>
        <source>This is not a host name. One looks like db.example.org, or db.example.org:8443, and nothing follows it.</source>
        <translation>Ce n’est pas un nom d’hôte. Il doit ressembler à db.example.org ou à db.example.org:8443, sans rien à la suite.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1&#xa0;: écriture impossible (%2)</translation>
    </message>
    <message>
        <source>This program was built without libxlsxwriter, which Excel&apos;s own files need. Choose CSV.</source>
        <translation>Ce programme a été compilé sans libxlsxwriter, nécessaire pour les fichiers propres à Excel. Choisissez CSV.</translation>
    </message>
</context>
<context>
    <name>alexandria::AboutBox</name>
    <message>
        <source>About Alexandria</source>
        <translation>À propos d’Alexandria</translation>
    </message>
    <message>
        <source>Alexandria %1</source>
        <translation>Alexandria %1</translation>
    </message>
    <message>
        <source>Searches a mirror of the Open Library catalogue.</source>
        <translation>Recherche dans un miroir du catalogue d’Open Library.</translation>
    </message>
</context>
<context>
    <name>alexandria::BookListPages</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln livre</numerusform>
            <numerusform>%Ln livres</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <extracomment>Below each page of a printed list</extracomment>
        <translation>Page %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>alexandria::CacheCommand</name>
    <message>
        <source>cache does not know %1.</source>
        <translation>La commande cache ne connaît pas %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Editions: %1</source>
        <translation>Éditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages of searches: %1</source>
        <translation>Pages de résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers to ISBNs: %1</source>
        <translation>Réponses pour des ISBN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Oldest: %1</source>
        <translation>Entrée la plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Il n’existe aucune connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>alexandria::CachedEditionSource</name>
    <message>
        <source>The catalogue has not answered yet.</source>
        <translation>Le catalogue n’a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>alexandria::CatalogueCommand</name>
    <message>
        <source>The link to %1 is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>La liaison avec %1 n’est pas chiffrée&#xa0;: ajoutez sslmode=verify-full à la connexion.</translation>
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
        <translation>Debian, Ubuntu&#xa0;: téléchargez le .deb depuis la page ci-dessous, puis
    sudo apt install ./cloudflared-linux-amd64.deb
Fedora, openSUSE&#xa0;: téléchargez le .rpm depuis cette page, puis
    sudo rpm -i cloudflared-linux-x86_64.rpm
Arch Linux&#xa0;:
    sudo pacman -S cloudflared
macOS&#xa0;:
    brew install cloudflared
Windows&#xa0;:
    winget install --id Cloudflare.cloudflared</translation>
    </message>
    <message>
        <source>cloudflared Is Missing</source>
        <translation>cloudflared est introuvable</translation>
    </message>
    <message>
        <source>A catalogue behind a Cloudflare tunnel is reached through cloudflared, a free program by Cloudflare. It has to be installed once; Alexandria then starts and ends it by itself.</source>
        <translation>L’accès à un catalogue placé derrière un tunnel Cloudflare passe par cloudflared, un programme gratuit de Cloudflare. Il suffit de l’installer une fois&#x202f;; Alexandria se charge ensuite de le démarrer et de l’arrêter.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Comment installer cloudflared</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>&amp;Choose the Program…</source>
        <translation>&amp;Choisir le programme…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Emplacement de cloudflared</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnOrder</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A column that was moved: its name, its place, and how many there are</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>alexandria::ColumnsMenu</name>
    <message>
        <source>As They &amp;Came</source>
        <extracomment>Rows in the order in which the catalogue sent them, or in which they were scanned</extracomment>
        <translation>Ordre d’&amp;arrivée</translation>
    </message>
    <message>
        <source>&amp;Lowest First</source>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What the tunnel wrote</source>
        <translation>Journal du tunnel</translation>
    </message>
    <message>
        <source>This connection has no tunnel, or the tunnel has said nothing yet.</source>
        <translation>Cette connexion n’utilise pas de tunnel, ou le tunnel n’a encore rien signalé.</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Connect to a Catalogue</source>
        <translation>Connexion à un catalogue</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Test goes the way to the catalogue stage by stage, and says where something is wrong and what would help.</source>
        <translation>Le test parcourt étape par étape le chemin vers le catalogue&#x202f;; il indique où se situe un problème éventuel et comment y remédier.</translation>
    </message>
    <message>
        <source>Stages of the connection test</source>
        <translation>Étapes du test de connexion</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Stop the &amp;Test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in</source>
        <translation>Copier l’adresse d’authentification</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it. Or type the secrets here.</source>
        <translation>En attente de votre trousseau de clés, qui vous demande peut-être de le déverrouiller. Vous pouvez aussi saisir les secrets ici.</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Authentifiez-vous dans le navigateur pour continuer.</translation>
    </message>
    <message>
        <source>Open this page in a browser to go on: %1</source>
        <translation>Ouvrez cette page dans un navigateur pour continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The catalogue can be searched.</source>
        <translation>Le catalogue est prêt pour la recherche.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Comment installer cloudflared</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionPrompts</name>
    <message>
        <source>Waiting for your keyring, which may be asking you to unlock it.</source>
        <translation>En attente de votre trousseau de clés, qui vous demande peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>Type It Instead</source>
        <translation>Saisir plutôt le secret</translation>
    </message>
    <message>
        <source>Sign in in the browser to go on.</source>
        <translation>Authentifiez-vous dans le navigateur pour continuer.</translation>
    </message>
    <message>
        <source>Open the sign-in page in a browser to go on.</source>
        <translation>Ouvrez la page d’authentification dans un navigateur pour continuer.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>How to Install It</source>
        <translation>Comment l’installer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionTest</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The link is not encrypted: add sslmode=verify-full to the connection.</source>
        <translation>La liaison n’est pas chiffrée&#xa0;: ajoutez sslmode=verify-full à la connexion.</translation>
    </message>
    <message>
        <source>%1 ms a round trip</source>
        <translation>%1&#xa0;ms par aller-retour</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n en place</numerusform>
            <numerusform>%n en place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Connections</name>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Un secret est resté dans le trousseau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionsMenu</name>
    <message>
        <source>&amp;Sample Catalogue</source>
        <translation>Catalogue de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Connect to a Catalogue…</source>
        <translation>Se &amp;connecter à un catalogue…</translation>
    </message>
    <message>
        <source>&amp;Edit This Connection…</source>
        <translation>&amp;Modifier cette connexion…</translation>
    </message>
    <message>
        <source>&amp;Remove This Connection…</source>
        <translation>&amp;Supprimer cette connexion…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its passwords leave the keychain too.</source>
        <translation>Ses mots de passe seront aussi retirés du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>alexandria::CoverView</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Couverture de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>alexandria::CsvFillModel</name>
    <message>
        <source>%1, filled</source>
        <extracomment>Spoken of a cell; %1: its value</extracomment>
        <translation>%1, cellule remplie</translation>
    </message>
    <message>
        <source>%1, filled, was: %2</source>
        <translation>%1, cellule remplie, valeur précédente&#xa0;: %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>cellule remplie</translation>
    </message>
    <message>
        <source>filled, was: %1</source>
        <translation>cellule remplie, valeur précédente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::DetailPane</name>
    <message>
        <source>Details of the edition</source>
        <translation>Détails de l’édition</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>alexandria::Dragging</name>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::EditionCache</name>
    <message>
        <source>What was remembered of earlier searches was damaged and is gone; the old file is now %1.</source>
        <translation>Les réponses mémorisées des recherches précédentes étaient endommagées et sont perdues&#x202f;; l’ancien fichier s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>Nothing is remembered of searches for now, and all else works: %1</source>
        <translation>Les recherches ne sont pas mémorisées pour l’instant, mais tout le reste fonctionne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionHeading</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Works of this author</source>
        <translation>Œuvres de cet auteur</translation>
    </message>
</context>
<context>
    <name>alexandria::EditionTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>alexandria::EmptyState</name>
    <message>
        <source>No edition has the ISBN %1</source>
        <translation>Aucune édition ne porte l’ISBN %1</translation>
    </message>
    <message>
        <source>No title matches “%1”</source>
        <translation>Aucun titre ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No author matches “%1”</source>
        <translation>Aucun auteur ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No title matches “%1” by “%2”</source>
        <translation>Aucun titre de «&#xa0;%2&#xa0;» ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This work has no editions in the catalogue</source>
        <translation>Cette œuvre n’a aucune édition dans le catalogue</translation>
    </message>
    <message>
        <source>This author has no works in the catalogue</source>
        <translation>Cet auteur n’a aucune œuvre dans le catalogue</translation>
    </message>
    <message>
        <source>Fewer words, or another spelling, may find it.</source>
        <translation>Essayez avec moins de mots ou une autre orthographe.</translation>
    </message>
    <message>
        <source>It may be catalogued without its ISBN: try the title.</source>
        <translation>L’édition est peut-être cataloguée sans son ISBN&#xa0;: essayez par titre.</translation>
    </message>
    <message>
        <source>Nor its ten-digit form, %1. It may be catalogued without its ISBN: try the title.</source>
        <translation>Sa forme à dix chiffres, %1, n’a rien donné non plus. L’édition est peut-être cataloguée sans son ISBN&#xa0;: essayez par titre.</translation>
    </message>
    <message>
        <source>Search by Title</source>
        <translation>Rechercher par titre</translation>
    </message>
    <message>
        <source>Search the Title Alone</source>
        <translation>Rechercher le titre seul</translation>
    </message>
    <message>
        <source>Change the Title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Copy Open Library Link</source>
        <translation>Copier le lien Open Library</translation>
    </message>
    <message>
        <source>Explore the Sample Catalogue</source>
        <translation>Explorer le catalogue de démonstration</translation>
    </message>
    <message>
        <source>Which catalogue do you want to search?</source>
        <translation>Dans quel catalogue voulez-vous chercher&#x202f;?</translation>
    </message>
    <message>
        <source>The sample is on this computer and shows everything the program can do.</source>
        <translation>Le catalogue de démonstration se trouve sur cet ordinateur et montre tout ce que le programme sait faire.</translation>
    </message>
    <message>
        <source>Connect to Your Catalogue…</source>
        <translation>Se connecter à votre catalogue…</translation>
    </message>
    <message>
        <source>Type an ISBN, a title or an author</source>
        <translation>Saisissez un ISBN, un titre ou un auteur</translation>
    </message>
    <message>
        <source>Enter searches; F1 shows all keys.</source>
        <translation>Entrée lance la recherche&#x202f;; F1 affiche tous les raccourcis clavier.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>alexandria::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportDialog</name>
    <message>
        <source>Opens with a double click: separator “%1”, ISBNs with hyphens so that they stay text, and an apostrophe before values that a spreadsheet would take for a formula.</source>
        <translation>S’ouvre d’un double-clic&#xa0;: séparateur «&#xa0;%1&#xa0;», ISBN avec tirets pour qu’ils restent du texte, et apostrophe devant les valeurs qu’un tableur prendrait pour une formule.</translation>
    </message>
    <message>
        <source>For other programs: UTF-8, commas, values as they are, ISBNs as bare digits.</source>
        <translation>Pour d’autres programmes&#xa0;: UTF-8, virgules, valeurs telles quelles, ISBN en chiffres seuls.</translation>
    </message>
    <message>
        <source>One line for each row; tabs and line breaks in values become spaces.</source>
        <translation>Une ligne de texte par enregistrement&#x202f;; dans les valeurs, les tabulations et les sauts de ligne deviennent des espaces.</translation>
    </message>
    <message>
        <source>A workbook with ISBNs as text.</source>
        <translation>Un classeur où les ISBN sont du texte.</translation>
    </message>
    <message>
        <source>Everything that is known, as the command line prints it.</source>
        <translation>Tout ce qui est connu, comme l’affiche la ligne de commande.</translation>
    </message>
    <message>
        <source>For programs that manage references. What was not found is left out.</source>
        <translation>Pour les logiciels de gestion de références bibliographiques. Ce qui n’a pas été trouvé est omis.</translation>
    </message>
    <message>
        <source>Columns have names &amp;for programs</source>
        <translation>Noms de colonnes &amp;pour les programmes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>Co&amp;lonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Choose the columns to export.</source>
        <translation>Choisissez les colonnes à exporter.</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportFile</name>
    <message>
        <source>Whoever read the rows wanted no more of them.</source>
        <translation>Le destinataire n’a pas voulu recevoir davantage de lignes.</translation>
    </message>
    <message>
        <source>Such a file holds %L1 rows at most.</source>
        <translation>Un fichier de ce type contient au plus %L1 lignes.</translation>
    </message>
    <message>
        <source>After %L1 rows: %2</source>
        <translation>Après %L1 lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>They were found among everything kept on this computer. %1</source>
        <translation>Elles ont été trouvées dans tout ce qui est conservé sur cet ordinateur. %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ExportStrip</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln ligne écrite</numerusform>
            <numerusform>%Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été envoyée à l’imprimante %1.</numerusform>
            <numerusform>%Ln lignes ont été envoyées à l’imprimante %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln ligne a été enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’exportation a été annulée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alexandria::FactsGrid</name>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>Copy the ISBN-13</source>
        <translation>Copier l’ISBN-13</translation>
    </message>
    <message>
        <source>ISBN-10</source>
        <translation>ISBN-10</translation>
    </message>
    <message>
        <source>Copy the ISBN-10</source>
        <translation>Copier l’ISBN-10</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>Copy the Open Library link</source>
        <translation>Copier le lien Open Library</translation>
    </message>
</context>
<context>
    <name>alexandria::FillChoices</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Replace values that are there</source>
        <translation>&amp;Remplacer les valeurs existantes</translation>
    </message>
    <message>
        <source>Rows without an ISBN are searched by their title, one by one; only exactly that title is taken.</source>
        <translation>Les lignes sans ISBN sont recherchées d’après leur titre, une par une&#x202f;; seul un titre exactement identique est retenu.</translation>
    </message>
    <message>
        <source>&amp;ISBNs are in:</source>
        <translation>Colonne des &amp;ISBN&#xa0;:</translation>
    </message>
    <message>
        <source>Column of the ISBNs</source>
        <translation>Colonne des ISBN</translation>
    </message>
    <message>
        <source>&amp;Titles are in:</source>
        <translation>Colonne des &amp;titres&#xa0;:</translation>
    </message>
    <message>
        <source>Column of the titles</source>
        <translation>Colonne des titres</translation>
    </message>
    <message>
        <source>&amp;Columns to fill:</source>
        <translation>&amp;Colonnes à remplir&#xa0;:</translation>
    </message>
    <message>
        <source>Columns to fill</source>
        <translation>Colonnes à remplir</translation>
    </message>
    <message>
        <source>&amp;Another column:</source>
        <translation>A&amp;utre colonne&#xa0;:</translation>
    </message>
    <message>
        <source>Another column to fill</source>
        <translation>Autre colonne à remplir</translation>
    </message>
    <message>
        <source>&amp;with:</source>
        <extracomment>before a choice of what a column is filled with: pages, publishers …</extracomment>
        <translation>a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>What the other column is filled with</source>
        <translation>Contenu à mettre dans l’autre colonne</translation>
    </message>
    <message>
        <source>Add the other column to those that are filled</source>
        <translation>Ajouter l’autre colonne à celles à remplir</translation>
    </message>
    <message>
        <source>Anywhere in a row</source>
        <translation>N’importe où dans la ligne</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Choose the column that holds the ISBNs, or the one with the titles.</source>
        <translation>Choisissez la colonne qui contient les ISBN, ou celle des titres.</translation>
    </message>
    <message>
        <source>Choose the columns to fill.</source>
        <translation>Choisissez les colonnes à remplir.</translation>
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
        <translation>%1 (nouvelle colonne)</translation>
    </message>
</context>
<context>
    <name>alexandria::FillCommand</name>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1&#xa0;: lecture impossible (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2</source>
        <translation>%1&#xa0;: remplissage impossible. %2</translation>
    </message>
    <message>
        <source>%1 cannot be filled. %2 See alexandria-desktop fill --help.</source>
        <translation>%1&#xa0;: remplissage impossible. %2 Voir alexandria-desktop fill --help.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n cellule remplie</numerusform>
            <numerusform>%n cellules remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n ligne sans résultat</numerusform>
            <numerusform>%n lignes sans résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%n ligne sans ISBN ni titre à rechercher</numerusform>
            <numerusform>%n lignes sans ISBN ni titre à rechercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong ISBN</source>
        <translation>
            <numerusform>%n ligne avec un ISBN erroné</numerusform>
            <numerusform>%n lignes avec un ISBN erroné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stay empty: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%n cellule reste vide&#xa0;: l’encodage du tableau, Windows-1252, ne contient pas les caractères nécessaires. Enregistrez le tableau en UTF-8 pour la remplir aussi.</numerusform>
            <numerusform>%n cellules restent vides&#xa0;: l’encodage du tableau, Windows-1252, ne contient pas les caractères nécessaires. Enregistrez le tableau en UTF-8 pour les remplir aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::FillDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Remplir %1</translation>
    </message>
    <message>
        <source>Progress of the look-up</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>The table as it will be</source>
        <translation>Aperçu du tableau rempli</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %L1 are shown</source>
        <translation>affichage des %L1 premières</translation>
    </message>
    <message>
        <source>Look Up asks the catalogue; until then nothing is asked.</source>
        <translation>«&#xa0;Rechercher&#xa0;» interroge le catalogue&#x202f;; d’ici là, aucune requête n’est envoyée.</translation>
    </message>
    <message>
        <source>The look-up was stopped; nothing is filled.</source>
        <translation>La recherche a été arrêtée&#x202f;; rien n’a été rempli.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Enregistré sous le nom %1.</translation>
    </message>
    <message>
        <source>Nothing is filled. Look Up starts again; what is kept on this computer is not asked for twice.</source>
        <translation>Rien n’a été rempli. «&#xa0;Rechercher&#xa0;» recommence la recherche&#x202f;; ce qui est conservé sur cet ordinateur n’est pas demandé à nouveau.</translation>
    </message>
    <message>
        <source>Save the Filled Table</source>
        <translation>Enregistrer le tableau rempli</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The filled table is not saved</source>
        <translation>Le tableau rempli n’est pas enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were filled and are in no file yet.</source>
        <translation>
            <numerusform>%Ln cellule de %1 a été remplie et n’est encore enregistrée dans aucun fichier.</numerusform>
            <numerusform>%Ln cellules de %1 ont été remplies et ne sont encore enregistrées dans aucun fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Filling</name>
    <message>
        <source>Fill a CSV</source>
        <translation>Remplir un CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>alexandria::FilterBar</name>
    <message>
        <source>Filter these results</source>
        <translation>Filtrer ces résultats</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Fermer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the rows there are, as many are shown: &quot;12 of 50&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>alexandria::GuideDialog</name>
    <message>
        <source>Guide and Keys</source>
        <translation>Guide et raccourcis clavier</translation>
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
        <translation>Trouver un livre</translation>
    </message>
    <message>
        <source>Type words of a title, of an author&apos;s name, or of both, and press Enter. Both together find less, and find it faster. Capital letters, accents and the order of the words do not matter, and the beginning of a word is enough.</source>
        <translation>Saisissez des mots d’un titre, du nom d’un auteur ou des deux, puis appuyez sur Entrée. Ensemble, titre et auteur donnent moins de résultats, mais plus vite. Les majuscules, les accents et l’ordre des mots n’ont pas d’importance, et le début d’un mot suffit.</translation>
    </message>
    <message>
        <source>The ISBN field takes ten or thirteen digits, with or without hyphens, typed, pasted or scanned. A wrong digit is noticed before anything is asked.</source>
        <translation>Le champ ISBN accepte dix ou treize chiffres, avec ou sans tirets, saisis, collés ou scannés. Un chiffre erroné est signalé avant toute requête.</translation>
    </message>
    <message>
        <source>Rows come as they are found, and more of them while you scroll. %1 narrows what is there. Enter on a row opens its details, with the other editions of the same work.</source>
        <translation>Les lignes s’affichent à mesure qu’elles sont trouvées, et d’autres s’ajoutent quand vous faites défiler la liste. La commande «&#xa0;%1&#xa0;» permet de restreindre ce qui est affiché. La touche Entrée sur une ligne ouvre ses détails, avec les autres éditions de la même œuvre.</translation>
    </message>
    <message>
        <source>Scanning a shelf</source>
        <translation>Scanner un rayon</translation>
    </message>
    <message>
        <source>A barcode scanner that types like a keyboard needs no setting up: it is heard wherever the focus is. Each scan is on the disk before its tone sounds, and a deeper tone says that something is wrong.</source>
        <translation>Une douchette qui tape comme un clavier ne demande aucun réglage&#xa0;: elle est prise en compte où que soit le focus. Chaque scan est enregistré sur le disque avant l’émission du son, et un son plus grave signale un problème.</translation>
    </message>
    <message>
        <source>%1 shows the list. %2 takes the last scan back. ISBNs that stand in a file, a text or a picture go into the list together: choose %3, paste them, or drop the file on the list.</source>
        <translation>La commande «&#xa0;%1&#xa0;» affiche la liste. La commande «&#xa0;%2&#xa0;» retire le dernier scan. Les ISBN qui figurent dans un fichier, un texte ou une image peuvent être ajoutés à la liste en une fois&#xa0;: choisissez «&#xa0;%3&#xa0;», collez-les ou déposez le fichier sur la liste.</translation>
    </message>
    <message>
        <source>Taking a list away</source>
        <translation>Emporter une liste</translation>
    </message>
    <message>
        <source>%1 writes the whole result or a scan list to a file, for a spreadsheet or for a program that cites. %2 and %3 put it on paper. Rows can be copied, and dragged into another program.</source>
        <translation>La commande «&#xa0;%1&#xa0;» écrit tous les résultats ou une liste de scans dans un fichier, pour un tableur ou un logiciel de gestion de références. Les commandes «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» les mettent en page pour l’impression. Les lignes peuvent être copiées, ou glissées dans un autre programme.</translation>
    </message>
    <message>
        <source>%1 takes a table of your own and fills its empty cells from the catalogue. You see what becomes of it before it is saved, and nothing else in it changes.</source>
        <translation>La commande «&#xa0;%1&#xa0;» prend un de vos tableaux et en remplit les cellules vides à partir du catalogue. Vous voyez le résultat avant de l’enregistrer, et rien d’autre n’y est modifié.</translation>
    </message>
    <message>
        <source>Catalogues and the tunnel</source>
        <translation>Les catalogues et le tunnel</translation>
    </message>
    <message>
        <source>The menu Catalogue opens the sample, or a server that you have kept by a name. A new connection is tested stage by stage, and the first stage that fails says what to do.</source>
        <translation>Le menu Catalogue permet d’ouvrir le catalogue de démonstration ou un serveur que vous avez conservé sous un nom. Une nouvelle connexion est testée étape par étape, et la première étape qui échoue indique quoi faire.</translation>
    </message>
    <message>
        <source>A server behind a Cloudflare tunnel is reached with cloudflared, which this program starts and ends by itself. The status bar says how the connection stands; press it for more.</source>
        <translation>Un serveur situé derrière un tunnel Cloudflare est joint au moyen de cloudflared, que ce programme démarre et arrête lui-même. La barre d’état indique où en est la connexion&#x202f;; cliquez dessus pour en savoir plus.</translation>
    </message>
    <message>
        <source>How old an answer is</source>
        <translation>De quand date une réponse</translation>
    </message>
    <message>
        <source>Answers are kept on this computer, so that the second time needs no network. The status bar says whether what you see is live, or how old it is. %1 asks the catalogue again.</source>
        <translation>Les réponses sont conservées sur cet ordinateur&#xa0;: la deuxième fois, le réseau n’est plus nécessaire. La barre d’état indique si ce que vous voyez est en direct, ou de quand cela date. La commande «&#xa0;%1&#xa0;» interroge de nouveau le catalogue.</translation>
    </message>
    <message>
        <source>Without a connection, searches go over everything that was ever seen here, and say so.</source>
        <translation>Sans connexion, les recherches portent sur tout ce qui a déjà été consulté ici, et le signalent.</translation>
    </message>
    <message>
        <source>What is kept, and where it goes</source>
        <translation>Ce qui est conservé, et ce qui est transmis</translation>
    </message>
    <message>
        <source>Searches go to your catalogue and to nobody else. Covers are off until you switch them on in %1, since whoever shows them learns which books you look at.</source>
        <translation>Les recherches ne sont envoyées qu’à votre catalogue, et à personne d’autre. Les couvertures restent masquées tant que vous ne les activez pas dans «&#xa0;%1&#xa0;», car le site qui les fournit peut voir quels livres vous consultez.</translation>
    </message>
    <message>
        <source>Answers, scan lists and settings stay on this computer. What is kept of answers can be cleared in the menu Catalogue, and nothing is remembered while you say so there. Passwords and tokens are in the keychain of your system and nowhere else.</source>
        <translation>Les réponses, les listes de scans et les paramètres restent sur cet ordinateur. Les réponses conservées peuvent être effacées dans le menu Catalogue, où vous pouvez aussi choisir de ne plus rien mémoriser. Les mots de passe et les jetons se trouvent dans le trousseau de votre système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>A notice above the results says what happened and what helps.</source>
        <translation>Un message au-dessus des résultats indique ce qui s’est passé et comment y remédier.</translation>
    </message>
    <message>
        <source>The program keeps a log of what it did in %1, without secrets and without what you searched for. %2 puts its end together with the versions of everything that matters, and shows it to you before you give it to anybody.</source>
        <extracomment>%1: a folder; %2: &quot;Copy Diagnostic Report&quot;</extracomment>
        <translation>Le programme tient dans %1 un journal de ce qu’il a fait, sans y inscrire ni secrets ni l’objet de vos recherches. La commande «&#xa0;%2&#xa0;» en réunit la fin avec les versions de tout ce qui compte, et vous montre l’ensemble avant que vous ne le transmettiez à qui que ce soit.</translation>
    </message>
    <message>
        <source>Search for what the fields hold</source>
        <translation>Rechercher ce que contiennent les champs</translation>
    </message>
    <message>
        <source>Search by Author</source>
        <translation>Rechercher par auteur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Alexandria in Short</source>
        <translation>Alexandria en bref</translation>
    </message>
</context>
<context>
    <name>alexandria::Help</name>
    <message>
        <source>Diagnostic Report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This is all that Copy puts on the clipboard; nothing is sent anywhere. Secrets, names of servers and what you searched for are left out.</source>
        <translation>Voici tout ce que «&#xa0;Copier&#xa0;» place dans le presse-papiers&#x202f;; rien n’est envoyé nulle part. Les secrets, les noms de serveurs et l’objet de vos recherches en sont exclus.</translation>
    </message>
</context>
<context>
    <name>alexandria::IntakeStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %n entries so far</source>
        <translation>
            <numerusform>Lecture de la liste&#xa0;: %n entrée pour l’instant</numerusform>
            <numerusform>Lecture de la liste&#xa0;: %n entrées pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n à rechercher</numerusform>
            <numerusform>%n à rechercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n not looked up</source>
        <translation>
            <numerusform>Recherche arrêtée&#x202f;; %n entrée non recherchée</numerusform>
            <numerusform>Recherche arrêtée&#x202f;; %n entrées non recherchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the connection</source>
        <translation>
            <numerusform>%n en attente de la connexion</numerusform>
            <numerusform>%n en attente de la connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>What came of a list: how many of its entries were found</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n introuvable</numerusform>
            <numerusform>%n introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n corrigée</numerusform>
            <numerusform>%n corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n n’est pas un ISBN</numerusform>
            <numerusform>%n ne sont pas des ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an ISBN were left out</source>
        <translation>
            <numerusform>%n ligne sans ISBN ignorée</numerusform>
            <numerusform>%n lignes sans ISBN ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the list</source>
        <translation>
            <numerusform>%n entrée reprise de la liste</numerusform>
            <numerusform>%n entrées reprises de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnProblem</name>
    <message>
        <source>%1 has a wrong check digit: the last digit should be %2, or another one is mistyped.</source>
        <extracomment>%1: the number; %2: its right last digit, which may be X</extracomment>
        <translation>%1 a une clé de contrôle erronée&#xa0;: le dernier caractère devrait être %2, à moins qu’un autre chiffre n’ait été mal saisi.</translation>
    </message>
    <message>
        <source>%1 is too short: an ISBN has 10 or 13 digits, so look for the missing ones.</source>
        <translation>%1 est trop court&#xa0;: un ISBN comporte 10 ou 13 chiffres&#x202f;; cherchez ceux qui manquent.</translation>
    </message>
    <message>
        <source>There is more than one ISBN here: enter one at a time.</source>
        <translation>Il y a ici plusieurs ISBN&#xa0;: saisissez-en un seul à la fois.</translation>
    </message>
    <message>
        <source>%1 is too long: an ISBN has 10 or 13 digits, so enter one ISBN at a time.</source>
        <translation>%1 est trop long&#xa0;: un ISBN comporte 10 ou 13 chiffres&#x202f;; saisissez un seul ISBN à la fois.</translation>
    </message>
    <message>
        <source>%1 is the number of a periodical (ISSN), not of a book: search for its title instead.</source>
        <translation>%1 est le numéro d’un périodique (ISSN), non d’un livre&#xa0;: recherchez plutôt son titre.</translation>
    </message>
    <message>
        <source>%1 is the number of printed music (ISMN), not of a book: search for its title instead.</source>
        <translation>%1 est le numéro d’une partition (ISMN), non d’un livre&#xa0;: recherchez plutôt son titre.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback, from a publisher not known here: type the ISBN printed on the copyright page.</source>
        <translation>%1 est le code-barres de prix (UPC) d’un ancien livre de poche, d’un éditeur inconnu du programme&#xa0;: saisissez l’ISBN imprimé au verso de la page de titre.</translation>
    </message>
    <message>
        <source>%1 is the price code (UPC) of an old paperback: set the scanner to read the five digits beside it too, or type the ISBN printed on the copyright page.</source>
        <translation>%1 est le code-barres de prix (UPC) d’un ancien livre de poche&#xa0;: réglez la douchette pour qu’elle lise aussi les cinq chiffres placés à côté, ou saisissez l’ISBN imprimé au verso de la page de titre.</translation>
    </message>
    <message>
        <source>%1 is what a spreadsheet left of an ISBN: its other digits are lost, so look for the ISBN where the list came from.</source>
        <translation>%1 est ce qu’un tableur a laissé d’un ISBN&#xa0;: les autres chiffres sont perdus&#x202f;; cherchez l’ISBN là d’où provient la liste.</translation>
    </message>
    <message>
        <source>%1 is a price code (UPC), not an ISBN: on a paperback the ISBN is printed inside the cover or on the copyright page.</source>
        <translation>%1 est un code-barres de prix (UPC), non un ISBN&#xa0;: sur un livre de poche, l’ISBN est imprimé à l’intérieur de la couverture ou au verso de la page de titre.</translation>
    </message>
    <message>
        <source>%1 is the barcode of another product: the one of a book begins with 978 or 979.</source>
        <translation>%1 est le code-barres d’un autre produit&#xa0;: celui d’un livre commence par 978 ou 979.</translation>
    </message>
    <message>
        <source>This is not an ISBN: enter the 10 or 13 digits printed above the barcode or on the copyright page.</source>
        <translation>Ce n’est pas un ISBN&#xa0;: saisissez les 10 ou 13 chiffres imprimés au-dessus du code-barres ou au verso de la page de titre.</translation>
    </message>
    <message>
        <source>%1 is not an ISBN: one of 13 digits begins with 978 or 979, so check the first digits.</source>
        <translation>%1 n’est pas un ISBN&#xa0;: un ISBN à 13 chiffres commence par 978 ou 979&#x202f;; vérifiez les premiers chiffres.</translation>
    </message>
</context>
<context>
    <name>alexandria::IsbnRepair</name>
    <message>
        <source>A letter stands for a digit.</source>
        <translation>Une lettre a pris la place d’un chiffre.</translation>
    </message>
    <message>
        <source>A spreadsheet took it for a number.</source>
        <translation>Un tableur l’a pris pour un nombre.</translation>
    </message>
    <message>
        <source>978 was put before an ISBN of ten digits, but its last digit was not changed.</source>
        <translation>Le préfixe 978 a été ajouté à un ISBN à dix chiffres sans que le dernier chiffre soit modifié.</translation>
    </message>
    <message>
        <source>The first three digits are wrong.</source>
        <translation>Les trois premiers chiffres sont faux.</translation>
    </message>
    <message>
        <source>The first digits are missing.</source>
        <translation>Les premiers chiffres manquent.</translation>
    </message>
    <message>
        <source>Two neighbouring digits are swapped.</source>
        <translation>Deux chiffres voisins sont intervertis.</translation>
    </message>
    <message>
        <source>The last digit is wrong.</source>
        <translation>Le dernier chiffre est faux.</translation>
    </message>
    <message>
        <source>One digit is wrong.</source>
        <translation>Un chiffre est faux.</translation>
    </message>
    <message>
        <source>One digit is missing.</source>
        <translation>Il manque un chiffre.</translation>
    </message>
    <message>
        <source>There is one digit too many.</source>
        <translation>Il y a un chiffre de trop.</translation>
    </message>
    <message>
        <source>Two digits are swapped across another.</source>
        <translation>Deux chiffres sont intervertis de part et d’autre d’un troisième.</translation>
    </message>
</context>
<context>
    <name>alexandria::ItemAccess</name>
    <message>
        <source>Sorted, lowest first</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sorted, highest first</source>
        <translation>Tri décroissant</translation>
    </message>
</context>
<context>
    <name>alexandria::KeepingMenu</name>
    <message>
        <source>&amp;Remember Nothing From Now On</source>
        <translation>&amp;Ne plus rien mémoriser</translation>
    </message>
    <message>
        <source>Clear What This &amp;Catalogue Answered…</source>
        <translation>Effacer les réponses de ce &amp;catalogue…</translation>
    </message>
    <message>
        <source>Clear &amp;All…</source>
        <translation>&amp;Tout effacer…</translation>
    </message>
    <message>
        <source>Clear what this catalogue answered?</source>
        <translation>Effacer les réponses de ce catalogue&#x202f;?</translation>
    </message>
    <message>
        <source>Searches ask the catalogue again, and find nothing without it.</source>
        <translation>Les recherches interrogeront de nouveau le catalogue et ne trouveront rien sans lui.</translation>
    </message>
    <message>
        <source>Clear all answers kept on this computer?</source>
        <translation>Effacer toutes les réponses conservées sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Of every catalogue. Searches ask again, and find nothing without a connection.</source>
        <translation>Celles de tous les catalogues. Les recherches les interrogeront de nouveau et ne trouveront rien sans connexion.</translation>
    </message>
    <message>
        <source>Answers Kept on This Computer</source>
        <translation>Réponses conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear Answers</source>
        <translation>Effacer les réponses</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>alexandria::ListText</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: name of a file; %2: why, in the words of the system</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB, which no list of books is: choose another file.</source>
        <translation>%1 dépasse 256&#xa0;Mo, ce qu’aucune liste de livres n’atteint&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose the file of the list in it.</source>
        <translation>%1 est un dossier&#xa0;: choisissez-y le fichier de la liste.</translation>
    </message>
    <message>
        <source>%1 does not exist: choose the file of the list again.</source>
        <translation>%1 n’existe pas&#xa0;: choisissez à nouveau le fichier de la liste.</translation>
    </message>
    <message>
        <source>%1 is no file with a list: choose a text or a CSV.</source>
        <translation>%1 n’est pas un fichier contenant une liste&#xa0;: choisissez un fichier texte ou CSV.</translation>
    </message>
    <message>
        <source>%1 is no text: save the list as text or as CSV, which every spreadsheet can.</source>
        <translation>%1 n’est pas un fichier texte&#xa0;: enregistrez la liste au format texte ou CSV, comme le permet tout tableur.</translation>
    </message>
</context>
<context>
    <name>alexandria::LookupCommand</name>
    <message>
        <source>Asked for</source>
        <translation>ISBN demandé</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1&#xa0;: lecture impossible (%2)</translation>
    </message>
    <message>
        <source>%1 has no ISBN in it.</source>
        <translation>%1&#xa0;: aucun ISBN trouvé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n ISBNs have no edition to cite and were left out.</source>
        <translation>
            <numerusform>%n ISBN n’a aucune édition à citer et a été ignoré.</numerusform>
            <numerusform>%n ISBN n’ont aucune édition à citer et ont été ignorés.</numerusform>
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
        <translation>Résultats</translation>
    </message>
    <message>
        <source>These are words, not an ISBN.</source>
        <translation>Ce sont des mots, pas un ISBN.</translation>
    </message>
    <message>
        <source>Search as a Title</source>
        <translation>Rechercher comme titre</translation>
    </message>
    <message>
        <source>%1 — Alexandria</source>
        <extracomment>The window&apos;s title: what was searched for, and the program</extracomment>
        <translation>%1 — Alexandria</translation>
    </message>
    <message>
        <source>Results and scans</source>
        <translation>Résultats et scans</translation>
    </message>
</context>
<context>
    <name>alexandria::OtherEditions</name>
    <message>
        <source>Show all editions in the results</source>
        <translation>Afficher toutes les éditions dans les résultats</translation>
    </message>
    <message>
        <source>Other editions of this work</source>
        <translation>Autres éditions de cette œuvre</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1+)</source>
        <extracomment>The number of other editions; the second form when there are more than that</extracomment>
        <translation>Autres éditions de cette œuvre (%L1+)</translation>
    </message>
    <message>
        <source>Other editions of this work (%L1)</source>
        <translation>Autres éditions de cette œuvre (%L1)</translation>
    </message>
</context>
<context>
    <name>alexandria::PrintedBook</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>alexandria::Printing</name>
    <message>
        <source>Search: %1</source>
        <extracomment>Over a printed list: what was searched for</extracomment>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileCommand</name>
    <message>
        <source>Say which: profile %1 NAME.</source>
        <translation>Précisez laquelle&#xa0;: profile %1 NAME.</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Il n’existe aucune connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>profile does not know %1.</source>
        <translation>La commande profile ne connaît pas %1.</translation>
    </message>
    <message>
        <source>Say where it is: profile add NAME --connect URI.</source>
        <translation>Précisez l’adresse&#xa0;: profile add NAME --connect URI.</translation>
    </message>
    <message>
        <source>Every user of this machine can see the password in --connect, and the shell may keep it. Next time give it with: profile set-secret %1 password</source>
        <translation>Tous les utilisateurs de cette machine peuvent voir le mot de passe donné dans --connect, et le shell peut le conserver. La prochaine fois, indiquez-le avec&#xa0;: profile set-secret %1 password</translation>
    </message>
    <message>
        <source>--sign-in takes service-token or browser.</source>
        <translation>--sign-in accepte service-token ou browser.</translation>
    </message>
    <message>
        <source>--tls takes automatic, off, require or verify-full.</source>
        <translation>--tls accepte automatic, off, require ou verify-full.</translation>
    </message>
    <message>
        <source>A secret stays in the keychain: %1</source>
        <translation>Un secret est resté dans le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say which secret: password or token.</source>
        <translation>Précisez quel secret&#xa0;: password ou token.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>ID client du jeton de service&#xa0;: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secret client&#xa0;: </translation>
    </message>
    <message>
        <source>The secret was not kept: %1</source>
        <translation>Le secret n’a pas été conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileForm</name>
    <message>
        <source>&amp;Paste:</source>
        <translation>Co&amp;ller&#xa0;:</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, if you have one</source>
        <translation>postgresql://user@host/database, si vous l’avez</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>&amp;Reached:</source>
        <translation>Accè&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>Through a Cloudflare tunnel</source>
        <translation>Par un tunnel Cloudflare</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nom d’&amp;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>catalogue.example.org</source>
        <translation>catalogue.example.org</translation>
    </message>
    <message>
        <source>S&amp;ign in:</source>
        <translation>&amp;Authentification&#xa0;:</translation>
    </message>
    <message>
        <source>With a service token</source>
        <translation>Avec un jeton de service</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>S&amp;ecret client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>db.example.org, or an address</source>
        <translation>db.example.org, ou une adresse</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep the secrets in the keychain</source>
        <translation>C&amp;onserver les secrets dans le trousseau</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Chi&amp;ffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Activé, avec vérification du certificat</translation>
    </message>
    <message>
        <source>Name on the certi&amp;ficate:</source>
        <translation>Nom sur le ce&amp;rtificat&#xa0;:</translation>
    </message>
    <message>
        <source>db.example.org</source>
        <translation>db.example.org</translation>
    </message>
    <message>
        <source>Root certificate:</source>
        <translation>Certificat racine&#xa0;:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Time li&amp;mit:</source>
        <translation>Délai ma&amp;ximal&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>cloudfl&amp;ared:</source>
        <translation>clou&amp;dflared&#xa0;:</translation>
    </message>
    <message>
        <source>Looked for on this computer</source>
        <translation>Recherché sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Give the name that the server&apos;s certificate has.</source>
        <translation>Indiquez le nom inscrit sur le certificat du serveur.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name or address.</source>
        <translation>Indiquez le nom ou l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Where cloudflared is</source>
        <translation>Emplacement de cloudflared</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>alexandria::ProfileSettings</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>There is a connection named %1 already.</source>
        <translation>Il existe déjà une connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection cannot be kept: writing %1 failed. Is the disk full?</source>
        <translation>La connexion ne peut pas être conservée&#xa0;: l’écriture de %1 a échoué. Le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>alexandria::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsPane</name>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
</context>
<context>
    <name>alexandria::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy ISBN With Hyphens</source>
        <translation>Copier l’ISBN avec tirets</translation>
    </message>
    <message>
        <source>Copy ISBN as Bare Digits</source>
        <translation>Copier l’ISBN en chiffres seuls</translation>
    </message>
    <message>
        <source>Editions of This Work</source>
        <translation>Éditions de cette œuvre</translation>
    </message>
    <message>
        <source>Works of This Author</source>
        <translation>Œuvres de cet auteur</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanChoices</name>
    <message>
        <source>&amp;Choose</source>
        <translation>Choi&amp;sir</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Several editions bear this ISBN. Which one is it?</source>
        <translation>Plusieurs éditions portent cet ISBN. De laquelle s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>No book in this catalogue has an ISBN that is nearly this one.</source>
        <translation>Aucun livre de ce catalogue n’a d’ISBN proche de celui-ci.</translation>
    </message>
    <message>
        <source>Was it one of these? Compare with the book before you choose.</source>
        <translation>Était-ce l’un de ceux-ci&#x202f;? Comparez avec le livre avant de choisir.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanDesk</name>
    <message>
        <source>Scans of %1</source>
        <translation>Scans du %1</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanFile</name>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there, and whether the disk is full.</source>
        <translation>Les listes de scans ne peuvent pas être conservées, car l’écriture dans %1 est impossible. Vérifiez qui a le droit d’y écrire et si le disque est plein.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>Les listes de scans ne peuvent pas être conservées dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanLine</name>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListModel</name>
    <message>
        <source>No.</source>
        <extracomment>the head of a column with numbers from 1</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanListsMenu</name>
    <message>
        <source>&amp;New List…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>Name of the new list:</source>
        <translation>Nom de la nouvelle liste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Add the Entries of</source>
        <translation>&amp;Ajouter les entrées de</translation>
    </message>
    <message>
        <source>Add ISBNs From a &amp;File…</source>
        <translation>Ajouter les ISBN d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>New name of the list:</source>
        <translation>Nouveau nom de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete This List</source>
        <translation>&amp;Supprimer cette liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scan list in a menu: its name, and how many books are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scan List</source>
        <translation>Liste de scans</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanPane</name>
    <message>
        <source>Look Up Not Found Again</source>
        <translation>Rechercher à nouveau les introuvables</translation>
    </message>
    <message>
        <source>Scan list</source>
        <translation>Liste de scans</translation>
    </message>
    <message>
        <source>Show scans that are</source>
        <translation>État des scans affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Pas encore recherchés</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Plusieurs éditions</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Pas un ISBN</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n à rechercher</numerusform>
            <numerusform>%n à rechercher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n introuvable</numerusform>
            <numerusform>%n introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n n’est pas un ISBN</numerusform>
            <numerusform>%n ne sont pas des ISBN</numerusform>
        </translation>
    </message>
    <message>
        <source>One Copy More</source>
        <translation>Un exemplaire de plus</translation>
    </message>
    <message>
        <source>One Copy Less</source>
        <translation>Un exemplaire de moins</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove From the List</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanQueries</name>
    <message>
        <source>Scan list with a damaged name</source>
        <translation>Liste de scans au nom endommagé</translation>
    </message>
    <message>
        <source>The name of a scan list is damaged; its entries are there.</source>
        <translation>Le nom d’une liste de scans est endommagé&#x202f;; ses entrées sont toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a scan list are damaged and missing.</source>
        <translation>
            <numerusform>%n entrée d’une liste de scans est endommagée et n’a pas pu être reprise.</numerusform>
            <numerusform>%n entrées d’une liste de scans sont endommagées et n’ont pas pu être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Cette liste de scans n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of an imported file are damaged and left out.</source>
        <translation>
            <numerusform>%n ligne d’un fichier importé est endommagée et a été ignorée.</numerusform>
            <numerusform>%n lignes d’un fichier importé sont endommagées et ont été ignorées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanRowText</name>
    <message>
        <source>Number %1 in the list</source>
        <translation>Numéro %1 de la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an ISBN or what was scanned in its place: what came of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No authors known</source>
        <translation>Auteurs inconnus</translation>
    </message>
    <message>
        <source>No year known</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Publié en %1</translation>
    </message>
    <message>
        <source>ISBN %1</source>
        <translation>ISBN %1</translation>
    </message>
    <message>
        <source>Scanned as %1</source>
        <translation>Scanné sous la forme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n editions bear this ISBN; the first is shown.</source>
        <translation>
            <numerusform>%n édition porte cet ISBN&#x202f;; la première est affichée.</numerusform>
            <numerusform>%n éditions portent cet ISBN&#x202f;; la première est affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Plusieurs éditions</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Pas un ISBN</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanSession</name>
    <message>
        <source>The scan lists are damaged. Close every other window of Alexandria, so that they can be mended.</source>
        <translation>Les listes de scans sont endommagées. Fermez toutes les autres fenêtres d’Alexandria afin qu’elles puissent être réparées.</translation>
    </message>
    <message>
        <source>What was scanned last may be missing: the disk did not give back what was written. A copy of the damaged file is %1.</source>
        <translation>Les derniers scans peuvent manquer&#xa0;: le disque n’a pas restitué ce qui avait été écrit. Une copie du fichier endommagé se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>The scan lists were damaged. What could be read is here, %n entries; the damaged file is now %1.</source>
        <translation>
            <numerusform>Les listes de scans étaient endommagées. %n entrée a pu être lue et se trouve ici&#x202f;; le fichier endommagé s’appelle désormais %1.</numerusform>
            <numerusform>Les listes de scans étaient endommagées. %n entrées ont pu être lues et se trouvent ici&#x202f;; le fichier endommagé s’appelle désormais %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan lists were damaged and could not be read; the damaged file is now %1.</source>
        <translation>Les listes de scans étaient endommagées et n’ont pas pu être lues&#x202f;; le fichier endommagé s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>Another window of Alexandria has been writing for too long. Try again.</source>
        <translation>Une autre fenêtre d’Alexandria écrit depuis trop longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more of the scan lists can be kept. Make room where %1 is.</source>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être conservé des listes de scans. Libérez de l’espace là où se trouve %1.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept, since %1 cannot be written to. See who may write there.</source>
        <translation>Les listes de scans ne peuvent pas être conservées, car l’écriture dans %1 est impossible. Vérifiez qui a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Scan lists cannot be kept in %1: %2</source>
        <translation>Les listes de scans ne peuvent pas être conservées dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The scan lists are damaged.</source>
        <translation>Les listes de scans sont endommagées.</translation>
    </message>
    <message>
        <source>The scan lists were written by a newer version of Alexandria, and are left alone. Install that version to use them.</source>
        <translation>Les listes de scans ont été écrites par une version plus récente d’Alexandria et sont laissées telles quelles. Installez cette version pour les utiliser.</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanStation</name>
    <message>
        <source>The scanner types as if this computer had another keyboard; it was read as %1. Set the scanner&apos;s keyboard country to that of this computer: its manual has a code to scan for that.</source>
        <translation>La douchette tape comme si cet ordinateur avait un autre clavier&#x202f;; le code a été lu comme venant d’un clavier %1. Réglez le pays du clavier de la douchette sur celui de cet ordinateur&#xa0;: son manuel contient un code à scanner à cet effet.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The place of a scan in its list</extracomment>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanUpkeep</name>
    <message>
        <source>Found again</source>
        <translation>Retrouvée</translation>
    </message>
    <message>
        <source>A scan list had lost its name by damage; it is now “Found again”.</source>
        <translation>Une liste de scans endommagée avait perdu son nom&#x202f;; elle s’appelle désormais «&#xa0;Retrouvée&#xa0;».</translation>
    </message>
</context>
<context>
    <name>alexandria::ScanWriting</name>
    <message>
        <source>This scan list does not exist any more.</source>
        <translation>Cette liste de scans n’existe plus.</translation>
    </message>
</context>
<context>
    <name>alexandria::Scanning</name>
    <message>
        <source>The list %1 is deleted.</source>
        <translation>La liste «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Aucun ISBN n’y figure.</translation>
    </message>
    <message>
        <source>ISBNs From a File</source>
        <translation>Importer les ISBN d’un fichier</translation>
    </message>
    <message>
        <source>Lists and pictures (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</source>
        <translation>Listes et images (*.csv *.tsv *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln ligne affichée</numerusform>
            <numerusform>%Ln lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole search, to its end</source>
        <translation>Tous les résultats de la recherche, jusqu’au dernier</translation>
    </message>
    <message>
        <source>The whole scan list</source>
        <translation>Toute la liste de scans</translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeDialog</name>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Suivant…</translation>
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
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A scanner types here</source>
        <translation>La douchette tape ici</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchCommand</name>
    <message numerus="yes">
        <source>%n editions</source>
        <translation>
            <numerusform>%n édition</numerusform>
            <numerusform>%n éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows was found among everything kept on this computer.</source>
        <translation>Les résultats suivants proviennent de tout ce qui est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing has exactly these words; these are alike.</source>
        <translation>Rien ne contient exactement ces mots&#x202f;; voici ce qui s’en rapproche.</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Aucun résultat pour %1.</translation>
    </message>
    <message>
        <source>%1 of more than %1 editions; --all prints them all.</source>
        <translation>%1 sur plus de %1 éditions&#x202f;; --all les affiche toutes.</translation>
    </message>
    <message>
        <source>What stands above was found among everything kept on this computer.</source>
        <translation>Ce qui précède a été trouvé dans tout ce qui est conservé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>alexandria::SearchNotices</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Found among what was seen before. %1</source>
        <translation>Résultats trouvés parmi ce qui a déjà été consulté. %1</translation>
    </message>
    <message>
        <source>Nothing matches exactly; similar titles are shown.</source>
        <translation>Rien ne correspond exactement&#x202f;; voici des titres similaires.</translation>
    </message>
    <message>
        <source>This catalogue lacks tables or indexes, so some searches do not work.</source>
        <translation>Il manque à ce catalogue des tables ou des index&#x202f;; certaines recherches ne fonctionnent donc pas.</translation>
    </message>
    <message>
        <source>The link to this catalogue is not encrypted: others on the way can read what you search.</source>
        <translation>La liaison avec ce catalogue n’est pas chiffrée&#xa0;: d’autres peuvent lire en chemin ce que vous recherchez.</translation>
    </message>
    <message>
        <source>What the search needs</source>
        <translation>Ce dont la recherche a besoin</translation>
    </message>
    <message>
        <source>What the catalogue lacks</source>
        <translation>Ce qui manque au catalogue</translation>
    </message>
</context>
<context>
    <name>alexandria::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Conserver dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Access Service Token</source>
        <translation>Jeton de service Access</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>&amp;Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
</context>
<context>
    <name>alexandria::ServerAccess</name>
    <message>
        <source>It is kept for this run only: %1</source>
        <translation>Le secret n’est conservé que pour cette session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cloudflare Access lets this program in with a service token. Give its client ID and its client secret.</source>
        <translation>Cloudflare Access autorise ce programme au moyen d’un jeton de service. Indiquez son ID client et son secret client.</translation>
    </message>
    <message>
        <source>Without the secret there is no connection.</source>
        <translation>Sans le secret, aucune connexion n’est possible.</translation>
    </message>
</context>
<context>
    <name>alexandria::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Show the &amp;covers of books</source>
        <translation>Afficher les &amp;couvertures des livres</translation>
    </message>
    <message>
        <source>Show the covers of books</source>
        <translation>Afficher les couvertures des livres</translation>
    </message>
    <message>
        <source>%id stands for the cover&apos;s number, %isbn for the book&apos;s ISBN.</source>
        <translation>%id représente le numéro de la couverture, %isbn l’ISBN du livre.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Le changement de langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>A &amp;tone for each scan</source>
        <translation>Émettre un so&amp;n à chaque scan</translation>
    </message>
    <message>
        <source>The &amp;newest scan on top</source>
        <translation>Le scan le plus &amp;récent en haut</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answers are fresh for:</source>
        <translation>Durée de &amp;fraîcheur des réponses&#xa0;:</translation>
    </message>
    <message>
        <source>They take at &amp;most:</source>
        <translation>Espace &amp;maximal des réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Cover a&amp;ddress:</source>
        <translation>A&amp;dresse des couvertures&#xa0;:</translation>
    </message>
    <message>
        <source>The scanner types &amp;before each code:</source>
        <translation>La douchette tape a&amp;vant chaque code&#xa0;:</translation>
    </message>
    <message>
        <source>The scanner types a&amp;fter each code:</source>
        <translation>La douchette tape aprè&amp;s chaque code&#xa0;:</translation>
    </message>
    <message>
        <source>Open Library then sees which books you look at.</source>
        <translation>Open Library peut alors voir quels livres vous consultez.</translation>
    </message>
    <message>
        <source>%1 then sees which books you look at.</source>
        <translation>%1 peut alors voir quels livres vous consultez.</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler l’authentification</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Non connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>%1, asking again…</source>
        <extracomment>Where what is shown came from; the catalogue is being asked for it again</extracomment>
        <translation>%1, actualisation…</translation>
    </message>
</context>
<context>
    <name>alexandria::StatusText</name>
    <message>
        <source>Not looked up yet</source>
        <translation>Pas encore recherché</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Several editions</source>
        <translation>Plusieurs éditions</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not an ISBN</source>
        <translation>Pas un ISBN</translation>
    </message>
</context>
<context>
    <name>alexandria::SubjectChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>As many subjects are not shown yet</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>alexandria::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) below</source>
        <translation>
            <numerusform>%Ln suggestion ci-dessous</numerusform>
            <numerusform>%Ln suggestions ci-dessous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::TerminalAnswers</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau de clés…</translation>
    </message>
    <message>
        <source>Sign in in the browser, at this address:</source>
        <translation>Authentifiez-vous dans le navigateur, à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in PGPASSWORD or a password file.</source>
        <translation>Impossible de le demander ici&#xa0;: indiquez-le dans PGPASSWORD ou dans un fichier de mots de passe.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here: give it in TUNNEL_SERVICE_TOKEN_ID and TUNNEL_SERVICE_TOKEN_SECRET.</source>
        <translation>Impossible de le demander ici&#xa0;: indiquez-le dans TUNNEL_SERVICE_TOKEN_ID et TUNNEL_SERVICE_TOKEN_SECRET.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Client ID of the service token: </source>
        <translation>ID client du jeton de service&#xa0;: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secret client&#xa0;: </translation>
    </message>
</context>
<context>
    <name>alexandria::WindowActions</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catalogue</translation>
    </message>
    <message>
        <source>Search by &amp;ISBN</source>
        <translation>Rechercher par &amp;ISBN</translation>
    </message>
    <message>
        <source>Search by &amp;Title</source>
        <translation>Rechercher par &amp;titre</translation>
    </message>
    <message>
        <source>Search by &amp;Author</source>
        <translation>Rechercher par &amp;auteur</translation>
    </message>
    <message>
        <source>Search &amp;Again, Past the Cache</source>
        <translation>&amp;Relancer la recherche sans le cache</translation>
    </message>
    <message>
        <source>&amp;Cancel, Then Clear</source>
        <translation>A&amp;nnuler, puis effacer</translation>
    </message>
    <message>
        <source>ISBNs From a &amp;File…</source>
        <translation>Importer les ISBN d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Open Catalogue</source>
        <translation>&amp;Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Answers &amp;Kept</source>
        <translation>Réponses &amp;conservées</translation>
    </message>
    <message>
        <source>Fi&amp;ll a CSV…</source>
        <translation>Remp&amp;lir un CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo Last Scan</source>
        <translation>&amp;Annuler le dernier scan</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Paste Into Scan List</source>
        <translation>C&amp;oller dans la liste de scans</translation>
    </message>
    <message>
        <source>Copy ISBN With &amp;Hyphens</source>
        <translation>Copier l’ISBN avec &amp;tirets</translation>
    </message>
    <message>
        <source>Copy ISBN as &amp;Bare Digits</source>
        <translation>Copier l’ISBN en c&amp;hiffres seuls</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>Copier la ré&amp;férence</translation>
    </message>
    <message>
        <source>Copy Citation as B&amp;ibTeX</source>
        <translation>Copier la référence en &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy Citation as RI&amp;S</source>
        <translation>Copier la référence en RI&amp;S</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>&amp;Filtrer les résultats</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>&amp;Scans</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Alexandria</source>
        <translation>À propos d’&amp;Alexandria</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Guide and Keys</source>
        <translation>&amp;Guide et raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report…</source>
        <translation>Copier le rapport de &amp;diagnostic…</translation>
    </message>
</context>
</TS>
