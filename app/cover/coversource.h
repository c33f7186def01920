// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/coveraddress.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace alexandria {

class CoverStore;

/// Fetches the picture of one edition's cover at a time: from the disk, else, after a short rest, from the
/// web. Off, with not one request, until it has an address.
///
/// Every call returns at once; a failure is silence. At most 2 MiB of a JPEG, PNG, GIF or WebP are taken, 10
/// s after the last byte at the latest, and redirects only to https. No cookie, no referrer, no language is
/// sent. Used from one thread, with a loop.
class CoverSource final : public QObject
{
    Q_OBJECT

public:
    /// Whether nothing may be written to the disk at this moment.
    using Privacy = std::function<bool()>;

    /// Keeps pictures in @p folder, which is for this alone. Nothing is opened before the first fetch().
    explicit CoverSource(const QString &folder, Privacy isPrivate = {}, QObject *parent = nullptr);
    ~CoverSource() override;
    Q_DISABLE_COPY_MOVE(CoverSource)

    /// Where from; nothing switches it off.
    void setAddress(const std::optional<CoverAddress> &address);
    /// While offline only the disk is asked.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }
    /// How long a server that says nothing is waited for; 10 s if not said.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// For how long only the disk is asked once the server had enough; 5 minutes if not said.
    void setRestAfterRefusal(std::chrono::milliseconds rest) { m_restAfterRefusal = rest; }

    /// Drops what was fetched before, and fetches this.
    void fetch(const Edition &edition);
    /// Forgets every picture on the disk.
    void clear();

Q_SIGNALS:
    /// The cover of the edition that was last asked for. The bytes begin as those of a picture do, no more
    /// is promised of them; empty when a request ended without one.
    void arrived(const QString &editionKey, const QByteArray &picture);
    /// The address is another: what is shown is to be fetched again.
    void changed();

private:
    [[nodiscard]] QFuture<std::optional<QByteArray>> kept(const QUrl &url);
    void keep(const QUrl &url, const QByteArray &picture);
    void stop();
    void request();
    void onRedirected(const QUrl &target);
    void onProgress();
    void onFinished();
    void giveUp(bool isForGood);

    Privacy m_isPrivate;
    std::optional<CoverAddress> m_address;
    bool m_isOffline = false;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    std::chrono::milliseconds m_restAfterRefusal = std::chrono::minutes(5);
    QDeadlineTimer m_refusal; ///< until then the server had enough of us
    quint64 m_turn = 0; ///< one more with every fetch(): older answers are nobody's
    QString m_key; ///< of the edition that is fetched
    QUrl m_url; ///< of its cover
    QSet<QUrl> m_lacking; ///< asked in this run, and no picture
    QTimer m_rest;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made for the first request
    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<CoverStore> m_store; ///< used in the pool only
    QThreadPool m_pool; ///< one thread: the store is used by one at a time
};

} // namespace alexandria
