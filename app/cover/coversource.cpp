// SPDX-License-Identifier: MIT
#include "app/cover/coversource.h"

#include "app/cover/coverstore.h"
#include "models/core/whendone.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::chrono::milliseconds RestBeforeRequest{150}; // while walking through rows none is asked for
constexpr qint64 MostBytes = 2LL * 1024 * 1024;
constexpr int MostRedirects = 5; // Open Library sends on to an archive's server, which does so too
constexpr int Ok = 200;
constexpr int NotFound = 404;
constexpr int Gone = 410;
constexpr int Forbidden = 403; // what Open Library says to who asked too often
constexpr int TooManyRequests = 429;
constexpr int Unavailable = 503;

/// By the first bytes, whatever the server calls it.
bool beginsLikeAPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff"_ba) || bytes.startsWith("\x89PNG\r\n\x1a\n"_ba)
        || bytes.startsWith("GIF8"_ba) || (bytes.startsWith("RIFF"_ba) && bytes.mid(8, 4) == "WEBP"_ba);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Alexandria/"_s + QCoreApplication::applicationVersion());
    request.setRawHeader("Accept"_ba, "image/*"_ba);
    request.setRawHeader("Accept-Language"_ba, "*"_ba); // else the person's own
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(MostRedirects);
    return request;
}

} // namespace

CoverSource::CoverSource(const QString &folder, Privacy isPrivate, QObject *parent)
    : QObject(parent)
    , m_isPrivate(std::move(isPrivate))
    , m_store(std::make_shared<CoverStore>(folder))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeRequest);
    connect(&m_rest, &QTimer::timeout, this, &CoverSource::request);
}

CoverSource::~CoverSource()
{
    stop();
}

void CoverSource::setAddress(const std::optional<CoverAddress> &address)
{
    if (address == m_address)
        return;
    stop();
    m_address = address;
    m_lacking.clear();
    m_refusal = {};
    Q_EMIT changed();
}

void CoverSource::fetch(const Edition &edition)
{
    stop();
    const auto url = m_address ? m_address->of(edition) : std::nullopt;
    if (!url || m_lacking.contains(*url))
        return;
    m_key = edition.key;
    m_url = *url;
    whenDone(kept(m_url), this, [this, turn = m_turn](const std::optional<QByteArray> &picture) {
        if (turn != m_turn)
            return;
        if (picture)
            Q_EMIT arrived(m_key, *picture);
        else if (!m_isOffline && m_refusal.hasExpired())
            m_rest.start();
    });
}

void CoverSource::clear()
{
    m_pool.start([store = m_store] { store->clear(); });
}

QFuture<std::optional<QByteArray>> CoverSource::kept(const QUrl &url)
{
    auto promise = std::make_shared<QPromise<std::optional<QByteArray>>>();
    promise->start();
    m_pool.start([store = m_store, promise, url] {
        promise->addResult(store->find(url));
        promise->finish();
    });
    return promise->future();
}

void CoverSource::keep(const QUrl &url, const QByteArray &picture)
{
    if (m_isPrivate && m_isPrivate())
        return;
    m_pool.start([store = m_store, url, picture] { store->keep(url, picture); });
}

void CoverSource::stop()
{
    ++m_turn;
    m_rest.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void CoverSource::request()
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request = requestFor(m_url);
    request.setTransferTimeout(int(m_patience.count()));
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::redirected, this, &CoverSource::onRedirected);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &CoverSource::onProgress);
    connect(m_reply, &QNetworkReply::readyRead, this, &CoverSource::onProgress);
    connect(m_reply, &QNetworkReply::finished, this, &CoverSource::onFinished);
}

void CoverSource::onRedirected(const QUrl &target)
{
    if (target.scheme() == "https"_L1)
        Q_EMIT m_reply->redirectAllowed();
    else
        giveUp(true);
}

void CoverSource::onProgress()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > MostBytes || m_reply->bytesAvailable() > MostBytes)
        giveUp(true);
}

/// Ends the request without a picture. @p isForGood: it would be so the next time too.
void CoverSource::giveUp(bool isForGood)
{
    if (isForGood)
        m_lacking.insert(m_url);
    stop();
    Q_EMIT arrived(m_key, {});
}

void CoverSource::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == Forbidden || status == TooManyRequests || status == Unavailable)
        m_refusal.setRemainingTime(m_restAfterRefusal);
    if (m_reply->error() != QNetworkReply::NoError)
        return giveUp(status == NotFound || status == Gone);
    const QByteArray picture = m_reply->readAll();
    if (status != Ok || picture.size() > MostBytes || !beginsLikeAPicture(picture))
        return giveUp(true);
    stop();
    keep(m_url, picture);
    Q_EMIT arrived(m_key, picture);
}

} // namespace alexandria
