<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Fill</name>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <translation>
            <numerusform>%Ln cell filled</numerusform>
            <numerusform>%Ln cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%Ln without an ISBN or a title to search by</numerusform>
            <numerusform>%Ln without an ISBN or a title to search by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a wrong ISBN</source>
        <translation>
            <numerusform>%Ln with a wrong ISBN</numerusform>
            <numerusform>%Ln with a wrong ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%Ln cell stays as it is: the encoding of the table, Windows-1252, does not have its characters. Save the table in UTF-8 to fill it too.</numerusform>
            <numerusform>%Ln cells stay as they are: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillPlan</name>
    <message numerus="yes">
        <source>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</source>
        <translation>
            <numerusform>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</numerusform>
            <numerusform>The table has no column &quot;%1&quot;: it has no names of columns, and %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaintPages</name>
    <message numerus="yes">
        <source>The list has %n page(s), and none of those that were asked for.</source>
        <translation>
            <numerusform>The list has %n page, and it is none of those that were asked for.</numerusform>
            <numerusform>The list has %n pages, and none of those that were asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln of more than %Ln editions</source>
        <extracomment>The number shown so far, of a result that goes on: &quot;50 of more than 50 editions&quot;</extracomment>
        <translation>
            <numerusform>%Ln of more than %Ln edition</numerusform>
            <numerusform>%Ln of more than %Ln editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln editions</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::BookListPages</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ConnectionTest</name>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n there</numerusform>
            <numerusform>%n there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Dragging</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ExportStrip</name>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) went to %1.</source>
        <translation>
            <numerusform>%Ln row went to %1.</numerusform>
            <numerusform>%Ln rows went to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::FillCommand</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an ISBN or a title to search by</source>
        <translation>
            <numerusform>%n without an ISBN or a title to search by</numerusform>
            <numerusform>%n without an ISBN or a title to search by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong ISBN</source>
        <translation>
            <numerusform>%n with a wrong ISBN</numerusform>
            <numerusform>%n with a wrong ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stay empty: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</source>
        <translation>
            <numerusform>%n cell stays empty: the encoding of the table, Windows-1252, does not have its characters. Save the table in UTF-8 to fill it too.</numerusform>
            <numerusform>%n cells stay empty: the encoding of the table, Windows-1252, does not have their characters. Save the table in UTF-8 to fill them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::FillDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were filled and are in no file yet.</source>
        <translation>
            <numerusform>%Ln cell of %1 was filled and is in no file yet.</numerusform>
            <numerusform>%Ln cells of %1 were filled and are in no file yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::IntakeStrip</name>
    <message numerus="yes">
        <source>Reading the list: %n entries so far</source>
        <translation>
            <numerusform>Reading the list: %n entry so far</numerusform>
            <numerusform>Reading the list: %n entries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n to look up</numerusform>
            <numerusform>%n to look up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n not looked up</source>
        <translation>
            <numerusform>Stopped; %n not looked up</numerusform>
            <numerusform>Stopped; %n not looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the connection</source>
        <translation>
            <numerusform>%n waits for the connection</numerusform>
            <numerusform>%n wait for the connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>What came of a list: how many of its entries were found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n not an ISBN</numerusform>
            <numerusform>%n not an ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repaired</numerusform>
            <numerusform>%n repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an ISBN were left out</source>
        <translation>
            <numerusform>%n row without an ISBN was left out</numerusform>
            <numerusform>%n rows without an ISBN were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the list</source>
        <translation>
            <numerusform>%n taken from the list</numerusform>
            <numerusform>%n taken from the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::LookupCommand</name>
    <message numerus="yes">
        <source>%n ISBNs have no edition to cite and were left out.</source>
        <translation>
            <numerusform>%n ISBN has no edition to cite and was left out.</numerusform>
            <numerusform>%n ISBNs have no edition to cite and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanPane</name>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n book</numerusform>
            <numerusform>%n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n to look up</numerusform>
            <numerusform>%n to look up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an ISBN</source>
        <translation>
            <numerusform>%n not an ISBN</numerusform>
            <numerusform>%n not an ISBN</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanQueries</name>
    <message numerus="yes">
        <source>%n entries of a scan list are damaged and missing.</source>
        <translation>
            <numerusform>%n entry of a scan list are damaged and missing.</numerusform>
            <numerusform>%n entries of a scan list are damaged and missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of an imported file are damaged and left out.</source>
        <translation>
            <numerusform>%n line of an imported file is damaged and left out.</numerusform>
            <numerusform>%n lines of an imported file are damaged and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanRowText</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editions bear this ISBN; the first is shown.</source>
        <translation>
            <numerusform>%n edition bear this ISBN; the first is shown.</numerusform>
            <numerusform>%n editions bear this ISBN; the first is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanSession</name>
    <message numerus="yes">
        <source>The scan lists were damaged. What could be read is here, %n entries; the damaged file is now %1.</source>
        <translation>
            <numerusform>The scan lists were damaged. What could be read is here, %n entry; the damaged file is now %1.</numerusform>
            <numerusform>The scan lists were damaged. What could be read is here, %n entries; the damaged file is now %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScanStation</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::ScopeChoice</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln row shown</numerusform>
            <numerusform>%Ln rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::SearchCommand</name>
    <message numerus="yes">
        <source>%n editions</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::SubjectChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>As many subjects are not shown yet</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alexandria::Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) below</source>
        <translation>
            <numerusform>%Ln suggestion below</numerusform>
            <numerusform>%Ln suggestions below</numerusform>
        </translation>
    </message>
</context>
</TS>
