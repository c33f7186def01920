// SPDX-License-Identifier: MIT
#include "app/secrets/redaction.h"

#include "app/secrets/secret.h"

#include <QDir>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto Hidden = "•••";
constexpr qsizetype ShortestHidden = 4; ///< shorter ones would be told by the very places they are missing in

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = char(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// How many bytes at the beginning of @p text stand for @p byte after @p prefix, as two hexadecimal digits.
qsizetype encodedLength(QByteArrayView text, QByteArrayView prefix, char byte)
{
    const qsizetype length = prefix.size() + 2;
    if (text.size() < length || !text.startsWith(prefix))
        return 0;
    const int high = hexValue(text[length - 2]);
    const int low = hexValue(text[length - 1]);
    return high >= 0 && low >= 0 && high * 16 + low == uchar(byte) ? length : 0;
}

/// The length of @p secret at the beginning of @p text, whatever of it is encoded and how; 0: it is not
/// there.
qsizetype lengthAt(QByteArrayView text, QByteArrayView secret)
{
    if (secret.isEmpty())
        return 0;
    const char byte = secret.front();
    const auto rest = [&](qsizetype length) -> qsizetype {
        if (length == 0 || secret.size() == 1)
            return length;
        const qsizetype more = lengthAt(text.sliced(length), secret.sliced(1));
        return more > 0 ? length + more : 0;
    };
    if (text.isEmpty())
        return 0;
    for (const char *prefix : {"%", "\\u00", "\\x"}) { // addresses, JSON, C
        if (const qsizetype found = rest(encodedLength(text, prefix, byte)); found > 0)
            return found;
    }
    const bool isEscaped = text.size() > 1 && text[0] == '\\' && text[1] == byte;
    if (const qsizetype found = rest(isEscaped ? 2 : 0); found > 0)
        return found;
    const bool isForm = byte == ' ' && text[0] == '+';
    return rest(text[0] == byte || isForm ? 1 : 0);
}

QByteArray withoutSecret(const QByteArray &text, QByteArrayView secret)
{
    QByteArray left;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const bool mayBegin = text[at] == secret.front() || text[at] == '%' || text[at] == '\\'
            || text[at] == '+'; // a flood of lines is looked through
        const qsizetype length = mayBegin ? lengthAt(QByteArrayView(text).sliced(at), secret) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        left += QByteArrayView(text).sliced(copied, at - copied);
        left += Hidden;
        at += length;
        copied = at;
    }
    if (copied == 0)
        return text;
    left += QByteArrayView(text).sliced(copied);
    return left;
}

QString withoutSecrets(const QString &text)
{
    QByteArray bytes;
    for (const Secret &secret : Secret::allInMemory()) {
        if (secret.utf8().size() < ShortestHidden)
            continue;
        if (bytes.isEmpty())
            bytes = text.toUtf8();
        bytes = withoutSecret(bytes, secret.utf8());
        if (const QByteArray base64 = secret.utf8().toByteArray().toBase64(QByteArray::OmitTrailingEquals);
            base64.size() > ShortestHidden)
            bytes = withoutSecret(bytes, base64);
    }
    return bytes.isEmpty() ? text : QString::fromUtf8(bytes);
}

/// What says by its looks that nobody else may read it; the first group, if there is one, stays.
struct Telltale
{
    /// In lower case; one of them is in every text that matches.
    QList<QLatin1StringView> signs;
    QRegularExpression pattern;
};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const auto &telltales()
{
    static const std::array telltales{
        Telltale{
            {"private key"_L1},
            anyCase(u"(?s)-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"_s)},
        // postgresql://reader:secret@host; a password that should have been encoded may hold "@" and "/"
        Telltale{{"://"_L1}, anyCase(u"([a-z][a-z0-9+.-]*://[^\\s:/@?#\"'<>]*:)[^\\s\"'<>]*(?=@)"_s)},
        Telltale{{"cf-access-"_L1, "cf_"_L1},
                 anyCase(u"((?:Cf-Access-[A-Za-z-]++|CF_(?:Authorization|AppSession|Session))[\":=\\s\\\\]*)"
                         "[^\\s\"\\\\,;}]+"_s)},
        Telltale{
            {"authorization"_L1},
            anyCase(
                u"(Authorization[\"'\\\\]*\\s*[:=][\\s\"'\\\\\\[]*(?:(?:Basic|Bearer|Digest|Negotiate)\\s+)?)"
                "[^\\s\"'\\\\,}\\]]+"_s)},
        Telltale{{"eyj"_L1}, QRegularExpression(u"eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]+)*"_s)},
        Telltale{{"passw"_L1, "passphrase"_L1, "secret"_L1, "token"_L1, "pwd"_L1, "api_key"_L1, "apikey"_L1},
                 anyCase(u"((?<![\\w-])[\\w-]*(?:passw(?:or)?d|passphrase|secret|token|pwd|api_?key)[\\w-]*"
                         "(?:\\\\?[\"'])?\\s*(?:[=:]|%3D)\\s*)"
                         "(?:\\\\?\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?|[^\\s&,;}\\]\"']+)"_s)},
        Telltale{{"--"_L1}, anyCase(u"(--[\\w-]*(?:passw(?:or)?d|secret|token)[\\w-]*\\s+)[^\\s-]\\S*"_s)},
        Telltale{{"?"_L1, "&"_L1, "%3f"_L1, "%26"_L1},
                 anyCase(u"((?:[?&]|%3F|%26)(?:aud|code|state|nonce|jwt|sig(?:nature)?|meta|session|key|kid|"
                         "auth)(?:=|%3D))[^&\\s\"]+"_s)},
    };
    return telltales;
}

bool hasSign(const QString &lowerText, const Telltale &telltale)
{
    return std::any_of(telltale.signs.begin(), telltale.signs.end(),
                       [&lowerText](QLatin1StringView sign) { return lowerText.contains(sign); });
}

/// The folder itself and what is in it, not one whose name only begins so.
QString withoutHome(QString text)
{
    constexpr qsizetype ShortestHome = 2;
    const QString home = QDir::homePath();
    if (home.size() < ShortestHome || !text.contains(home))
        return text;
    const QRegularExpression pattern(QRegularExpression::escape(home) + u"(?![\\w.-])"_s);
    return text.replace(pattern, u"~"_s);
}

} // namespace

QString redacted(const QString &text)
{
    QString left = withoutSecrets(text);
    const QString lower = left.toLower();
    for (const Telltale &telltale : telltales()) {
        if (!hasSign(lower, telltale))
            continue;
        QRegularExpression pattern = telltale.pattern;
        const bool staysPartly = pattern.captureCount() > 0;
        left.replace(pattern, (staysPartly ? u"\\1"_s : QString()) + QString::fromUtf8(Hidden));
    }
    return withoutHome(left);
}

} // namespace alexandria
