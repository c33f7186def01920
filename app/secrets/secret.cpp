// SPDX-License-Identifier: MIT
#include "app/secrets/secret.h"

#include <algorithm>
#include <mutex>

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

/// Knows every secret for as long as somebody has it, and keeps none alive.
class SecretsInMemory
{
public:
    void add(const std::shared_ptr<const Bytes> &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_known.erase(
            std::remove_if(m_known.begin(), m_known.end(), [](const auto &known) { return known.expired(); }),
            m_known.end());
        m_known.push_back(bytes);
    }

    [[nodiscard]] std::vector<std::shared_ptr<const Bytes>> all()
    {
        std::vector<std::shared_ptr<const Bytes>> all;
        const std::scoped_lock lock(m_mutex);
        for (const auto &known : m_known) {
            if (auto bytes = known.lock())
                all.push_back(std::move(bytes));
        }
        return all;
    }

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<const Bytes>> m_known;
};

/// Never destroyed: something may be written down until the very end.
SecretsInMemory &secretsInMemory()
{
    static auto &secrets = *new SecretsInMemory;
    return secrets;
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
    if (!secret.isEmpty())
        secretsInMemory().add(secret.m_bytes);
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret = fromUtf8(bytes);
    bytes.fill('\0');
    return secret;
}

QList<Secret> Secret::allInMemory()
{
    QList<Secret> secrets;
    for (auto &bytes : secretsInMemory().all()) {
        secrets.emplaceBack();
        secrets.last().m_bytes = std::move(bytes);
    }
    return secrets;
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
