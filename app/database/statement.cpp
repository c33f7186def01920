// SPDX-License-Identifier: MIT
#include "app/database/statement.h"

#include <QFile>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

bool isNameCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
        || character == u'_';
}

/// Leaves comments out: they are for us, and every byte would travel with every statement.
QString withoutComments(const QString &sql)
{
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        const QString code = line.left(line.indexOf("--"_L1)).trimmed();
        if (!code.isEmpty())
            lines << code;
    }
    return lines.join(u'\n');
}

QString readResource(const QString &path)
{
    QFile file(u":/sql/"_s + path + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement %ls", qUtf16Printable(path));
    return withoutComments(QString::fromUtf8(file.readAll()));
}

} // namespace

Statement Statement::fromResource(const QString &path)
{
    static QMutex mutex;
    static QHash<QString, QString> statements;
    const QMutexLocker locker(&mutex);
    auto statement = statements.constFind(path);
    if (statement == statements.cend())
        statement = statements.insert(path, readResource(path));
    return Statement(*statement);
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    m_parameters.emplace_back(name, value);
    return *this;
}

Statement &Statement::insert(const QString &name, const QString &sql)
{
    const QString place = u'{' + name + u'}';
    Q_ASSERT(m_sql.contains(place));
    m_sql.replace(place, sql);
    return *this;
}

Statement Statement::prefixed(const QString &sql) const
{
    Statement statement = *this;
    statement.m_sql.prepend(sql);
    return statement;
}

Statement &Statement::set(const QByteArray &setting, const QByteArray &value)
{
    m_settings.emplace_back(setting, value);
    return *this;
}

std::pair<QByteArray, QList<QByteArray>> Statement::numbered() const
{
    QString text;
    text.reserve(m_sql.size());
    QList<QByteArray> values;
    QHash<QStringView, int> numbers;
    for (qsizetype at = 0; at < m_sql.size(); ++at) {
        qsizetype end = at + 1;
        while (m_sql[at] == u':' && end < m_sql.size() && isNameCharacter(m_sql[end]))
            ++end;
        const bool isCast = end < m_sql.size() && m_sql.mid(at, 2) == "::"_L1;
        if (isCast || end == at + 1) {
            text += m_sql.mid(at, isCast ? 2 : 1);
            at += isCast ? 1 : 0;
            continue;
        }
        const QStringView name = QStringView(m_sql).mid(at + 1, end - at - 1);
        int &number = numbers[name];
        if (number == 0) {
            const auto parameter =
                std::find_if(m_parameters.cbegin(), m_parameters.cend(),
                             [name](const auto &candidate) { return candidate.first == name; });
            Q_ASSERT(parameter != m_parameters.cend());
            values << parameter->second;
            number = int(values.size());
        }
        text += u'$' + QString::number(number);
        at = end - 1;
    }
    return {text.toUtf8(), values};
}

QByteArray textArray(const QStringList &values)
{
    QByteArray text = "{";
    for (const QString &value : values) {
        QByteArray escaped = value.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        text += (text.size() > 1 ? ",\"" : "\"") + escaped + '"';
    }
    return text + '}';
}

} // namespace alexandria
