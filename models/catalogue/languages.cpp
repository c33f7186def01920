// SPDX-License-Identifier: MIT
#include "models/catalogue/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace alexandria {

namespace {

struct Language
{
    std::u16string_view marcCode;
    const char *name; ///< in English, to be translated
};

/// The codes that are most frequent in library catalogues, in order.
constexpr Language Languages[] = {
    {u"afr", QT_TRANSLATE_NOOP("Languages", "Afrikaans")},
    {u"alb", QT_TRANSLATE_NOOP("Languages", "Albanian")},
    {u"amh", QT_TRANSLATE_NOOP("Languages", "Amharic")},
    {u"ang", QT_TRANSLATE_NOOP("Languages", "Old English")},
    {u"ara", QT_TRANSLATE_NOOP("Languages", "Arabic")},
    {u"arc", QT_TRANSLATE_NOOP("Languages", "Aramaic")},
    {u"arm", QT_TRANSLATE_NOOP("Languages", "Armenian")},
    {u"asm", QT_TRANSLATE_NOOP("Languages", "Assamese")},
    {u"aze", QT_TRANSLATE_NOOP("Languages", "Azerbaijani")},
    {u"bal", QT_TRANSLATE_NOOP("Languages", "Baluchi")},
    {u"baq", QT_TRANSLATE_NOOP("Languages", "Basque")},
    {u"bel", QT_TRANSLATE_NOOP("Languages", "Belarusian")},
    {u"ben", QT_TRANSLATE_NOOP("Languages", "Bengali")},
    {u"ber", QT_TRANSLATE_NOOP("Languages", "Berber")},
    {u"bos", QT_TRANSLATE_NOOP("Languages", "Bosnian")},
    {u"bre", QT_TRANSLATE_NOOP("Languages", "Breton")},
    {u"bul", QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    {u"bur", QT_TRANSLATE_NOOP("Languages", "Burmese")},
    {u"cam", QT_TRANSLATE_NOOP("Languages", "Khmer")},
    {u"cat", QT_TRANSLATE_NOOP("Languages", "Catalan")},
    {u"chi", QT_TRANSLATE_NOOP("Languages", "Chinese")},
    {u"chu", QT_TRANSLATE_NOOP("Languages", "Church Slavic")},
    {u"cop", QT_TRANSLATE_NOOP("Languages", "Coptic")},
    {u"cze", QT_TRANSLATE_NOOP("Languages", "Czech")},
    {u"dan", QT_TRANSLATE_NOOP("Languages", "Danish")},
    {u"dut", QT_TRANSLATE_NOOP("Languages", "Dutch")},
    {u"egy", QT_TRANSLATE_NOOP("Languages", "Egyptian")},
    {u"eng", QT_TRANSLATE_NOOP("Languages", "English")},
    {u"enm", QT_TRANSLATE_NOOP("Languages", "Middle English")},
    {u"epo", QT_TRANSLATE_NOOP("Languages", "Esperanto")},
    {u"esp", QT_TRANSLATE_NOOP("Languages", "Esperanto")},
    {u"est", QT_TRANSLATE_NOOP("Languages", "Estonian")},
    {u"fao", QT_TRANSLATE_NOOP("Languages", "Faroese")},
    {u"fin", QT_TRANSLATE_NOOP("Languages", "Finnish")},
    {u"fre", QT_TRANSLATE_NOOP("Languages", "French")},
    {u"frm", QT_TRANSLATE_NOOP("Languages", "Middle French")},
    {u"fro", QT_TRANSLATE_NOOP("Languages", "Old French")},
    {u"fry", QT_TRANSLATE_NOOP("Languages", "Frisian")},
    {u"gae", QT_TRANSLATE_NOOP("Languages", "Scottish Gaelic")},
    {u"gag", QT_TRANSLATE_NOOP("Languages", "Galician")},
    {u"geo", QT_TRANSLATE_NOOP("Languages", "Georgian")},
    {u"ger", QT_TRANSLATE_NOOP("Languages", "German")},
    {u"gla", QT_TRANSLATE_NOOP("Languages", "Scottish Gaelic")},
    {u"gle", QT_TRANSLATE_NOOP("Languages", "Irish")},
    {u"glg", QT_TRANSLATE_NOOP("Languages", "Galician")},
    {u"gmh", QT_TRANSLATE_NOOP("Languages", "Middle High German")},
    {u"goh", QT_TRANSLATE_NOOP("Languages", "Old High German")},
    {u"grc", QT_TRANSLATE_NOOP("Languages", "Ancient Greek")},
    {u"gre", QT_TRANSLATE_NOOP("Languages", "Greek")},
    {u"guj", QT_TRANSLATE_NOOP("Languages", "Gujarati")},
    {u"hau", QT_TRANSLATE_NOOP("Languages", "Hausa")},
    {u"haw", QT_TRANSLATE_NOOP("Languages", "Hawaiian")},
    {u"heb", QT_TRANSLATE_NOOP("Languages", "Hebrew")},
    {u"hin", QT_TRANSLATE_NOOP("Languages", "Hindi")},
    {u"hrv", QT_TRANSLATE_NOOP("Languages", "Croatian")},
    {u"hun", QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    {u"ibo", QT_TRANSLATE_NOOP("Languages", "Igbo")},
    {u"ice", QT_TRANSLATE_NOOP("Languages", "Icelandic")},
    {u"ind", QT_TRANSLATE_NOOP("Languages", "Indonesian")},
    {u"iri", QT_TRANSLATE_NOOP("Languages", "Irish")},
    {u"ita", QT_TRANSLATE_NOOP("Languages", "Italian")},
    {u"jav", QT_TRANSLATE_NOOP("Languages", "Javanese")},
    {u"jpn", QT_TRANSLATE_NOOP("Languages", "Japanese")},
    {u"kan", QT_TRANSLATE_NOOP("Languages", "Kannada")},
    {u"kaz", QT_TRANSLATE_NOOP("Languages", "Kazakh")},
    {u"khm", QT_TRANSLATE_NOOP("Languages", "Khmer")},
    {u"kir", QT_TRANSLATE_NOOP("Languages", "Kyrgyz")},
    {u"kor", QT_TRANSLATE_NOOP("Languages", "Korean")},
    {u"kur", QT_TRANSLATE_NOOP("Languages", "Kurdish")},
    {u"lad", QT_TRANSLATE_NOOP("Languages", "Ladino")},
    {u"lan", QT_TRANSLATE_NOOP("Languages", "Occitan")},
    {u"lao", QT_TRANSLATE_NOOP("Languages", "Lao")},
    {u"lat", QT_TRANSLATE_NOOP("Languages", "Latin")},
    {u"lav", QT_TRANSLATE_NOOP("Languages", "Latvian")},
    {u"lit", QT_TRANSLATE_NOOP("Languages", "Lithuanian")},
    {u"ltz", QT_TRANSLATE_NOOP("Languages", "Luxembourgish")},
    {u"mac", QT_TRANSLATE_NOOP("Languages", "Macedonian")},
    {u"mal", QT_TRANSLATE_NOOP("Languages", "Malayalam")},
    {u"mao", QT_TRANSLATE_NOOP("Languages", "Māori")},
    {u"mar", QT_TRANSLATE_NOOP("Languages", "Marathi")},
    {u"may", QT_TRANSLATE_NOOP("Languages", "Malay")},
    {u"mlg", QT_TRANSLATE_NOOP("Languages", "Malagasy")},
    {u"mlt", QT_TRANSLATE_NOOP("Languages", "Maltese")},
    {u"mol", QT_TRANSLATE_NOOP("Languages", "Moldavian")},
    {u"mon", QT_TRANSLATE_NOOP("Languages", "Mongolian")},
    {u"mul", QT_TRANSLATE_NOOP("Languages", "Several languages")},
    {u"nah", QT_TRANSLATE_NOOP("Languages", "Nahuatl")},
    {u"nep", QT_TRANSLATE_NOOP("Languages", "Nepali")},
    {u"nno", QT_TRANSLATE_NOOP("Languages", "Norwegian Nynorsk")},
    {u"nob", QT_TRANSLATE_NOOP("Languages", "Norwegian Bokmål")},
    {u"nor", QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    {u"oci", QT_TRANSLATE_NOOP("Languages", "Occitan")},
    {u"ori", QT_TRANSLATE_NOOP("Languages", "Odia")},
    {u"ota", QT_TRANSLATE_NOOP("Languages", "Ottoman Turkish")},
    {u"pan", QT_TRANSLATE_NOOP("Languages", "Punjabi")},
    {u"per", QT_TRANSLATE_NOOP("Languages", "Persian")},
    {u"pli", QT_TRANSLATE_NOOP("Languages", "Pali")},
    {u"pol", QT_TRANSLATE_NOOP("Languages", "Polish")},
    {u"por", QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    {u"pra", QT_TRANSLATE_NOOP("Languages", "Prakrit")},
    {u"pro", QT_TRANSLATE_NOOP("Languages", "Old Occitan")},
    {u"pus", QT_TRANSLATE_NOOP("Languages", "Pashto")},
    {u"que", QT_TRANSLATE_NOOP("Languages", "Quechua")},
    {u"raj", QT_TRANSLATE_NOOP("Languages", "Rajasthani")},
    {u"roh", QT_TRANSLATE_NOOP("Languages", "Romansh")},
    {u"rum", QT_TRANSLATE_NOOP("Languages", "Romanian")},
    {u"rus", QT_TRANSLATE_NOOP("Languages", "Russian")},
    {u"san", QT_TRANSLATE_NOOP("Languages", "Sanskrit")},
    {u"scc", QT_TRANSLATE_NOOP("Languages", "Serbian")},
    {u"scr", QT_TRANSLATE_NOOP("Languages", "Croatian")},
    {u"sin", QT_TRANSLATE_NOOP("Languages", "Sinhala")},
    {u"slo", QT_TRANSLATE_NOOP("Languages", "Slovak")},
    {u"slv", QT_TRANSLATE_NOOP("Languages", "Slovenian")},
    {u"smi", QT_TRANSLATE_NOOP("Languages", "Sami")},
    {u"sna", QT_TRANSLATE_NOOP("Languages", "Shona")},
    {u"snd", QT_TRANSLATE_NOOP("Languages", "Sindhi")},
    {u"snh", QT_TRANSLATE_NOOP("Languages", "Sinhala")},
    {u"som", QT_TRANSLATE_NOOP("Languages", "Somali")},
    {u"sot", QT_TRANSLATE_NOOP("Languages", "Sotho")},
    {u"spa", QT_TRANSLATE_NOOP("Languages", "Spanish")},
    {u"srp", QT_TRANSLATE_NOOP("Languages", "Serbian")},
    {u"sun", QT_TRANSLATE_NOOP("Languages", "Sundanese")},
    {u"swa", QT_TRANSLATE_NOOP("Languages", "Swahili")},
    {u"swe", QT_TRANSLATE_NOOP("Languages", "Swedish")},
    {u"syr", QT_TRANSLATE_NOOP("Languages", "Syriac")},
    {u"tag", QT_TRANSLATE_NOOP("Languages", "Tagalog")},
    {u"taj", QT_TRANSLATE_NOOP("Languages", "Tajik")},
    {u"tam", QT_TRANSLATE_NOOP("Languages", "Tamil")},
    {u"tar", QT_TRANSLATE_NOOP("Languages", "Tatar")},
    {u"tat", QT_TRANSLATE_NOOP("Languages", "Tatar")},
    {u"tel", QT_TRANSLATE_NOOP("Languages", "Telugu")},
    {u"tgk", QT_TRANSLATE_NOOP("Languages", "Tajik")},
    {u"tgl", QT_TRANSLATE_NOOP("Languages", "Tagalog")},
    {u"tha", QT_TRANSLATE_NOOP("Languages", "Thai")},
    {u"tib", QT_TRANSLATE_NOOP("Languages", "Tibetan")},
    {u"tsn", QT_TRANSLATE_NOOP("Languages", "Tswana")},
    {u"tuk", QT_TRANSLATE_NOOP("Languages", "Turkmen")},
    {u"tur", QT_TRANSLATE_NOOP("Languages", "Turkish")},
    {u"uig", QT_TRANSLATE_NOOP("Languages", "Uighur")},
    {u"ukr", QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
    {u"und", QT_TRANSLATE_NOOP("Languages", "Unknown language")},
    {u"urd", QT_TRANSLATE_NOOP("Languages", "Urdu")},
    {u"uzb", QT_TRANSLATE_NOOP("Languages", "Uzbek")},
    {u"vie", QT_TRANSLATE_NOOP("Languages", "Vietnamese")},
    {u"wel", QT_TRANSLATE_NOOP("Languages", "Welsh")},
    {u"xho", QT_TRANSLATE_NOOP("Languages", "Xhosa")},
    {u"yid", QT_TRANSLATE_NOOP("Languages", "Yiddish")},
    {u"yor", QT_TRANSLATE_NOOP("Languages", "Yoruba")},
    {u"zul", QT_TRANSLATE_NOOP("Languages", "Zulu")},
    {u"zxx", QT_TRANSLATE_NOOP("Languages", "No language")},
};

constexpr bool isBefore(const Language &first, const Language &second)
{
    return first.marcCode < second.marcCode;
}

static_assert(std::is_sorted(std::begin(Languages), std::end(Languages), isBefore));

} // namespace

QString languageName(QStringView marcCode)
{
    const Language wanted{std::u16string_view(marcCode.utf16(), static_cast<std::size_t>(marcCode.size())),
                          ""};
    const auto *found = std::lower_bound(std::begin(Languages), std::end(Languages), wanted, isBefore);
    if (found == std::end(Languages) || found->marcCode != wanted.marcCode)
        return marcCode.toString();
    return QCoreApplication::translate("Languages", found->name);
}

} // namespace alexandria
