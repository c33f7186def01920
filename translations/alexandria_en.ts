<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
