// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(keychainEvents, "alexandria.keychain", QtInfoMsg)

/// The context of this file's texts.
class KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

QString service()
{
    return u"io.github.alexandria_desktop.Alexandria"_s;
}

QString nameOf(const SecretKey &key)
{
    switch (key.kind) {
    case SecretKind::DatabasePassword:
        return key.profileId + "/database-password"_L1;
    case SecretKind::ServiceTokenId:
        return key.profileId + "/service-token-id"_L1;
    case SecretKind::ServiceTokenSecret:
        return key.profileId + "/service-token-secret"_L1;
    }
    Q_UNREACHABLE();
}

/// QtKeychain's own text may hold what a backend says, never a secret.
Error errorOf(const QKeychain::Job &job)
{
    const QString detail = u"%1: %2"_s.arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::Denied,
                KeychainText::tr("The keychain is locked, or did not allow this."),
                detail,
                {}};
    default:
        return {Error::Kind::Unreachable,
                KeychainText::tr("There is no keychain on this system that answers."),
                detail,
                {}};
    }
}

/// For the log and for reports.
QString wordsOn(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return u"answered"_s;
    if (job.error() == QKeychain::EntryNotFound)
        return u"answered that there is no such entry"_s;
    return u"failed, error %1: %2"_s.arg(int(job.error())).arg(job.errorString());
}

/// Starts @p job and answers with what @p read makes of it when it ends.
template <typename Answer, typename Job, typename Read>
QFuture<Answer> answerOf(Job *job, const SecretKey &key, const std::shared_ptr<QString> &words, Read read)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    job->setKey(nameOf(key));
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, words, read] {
        *words = wordsOn(*job);
        if (job->error() != QKeychain::NoError)
            qCWarning(keychainEvents).noquote() << *words;
        promise->addResult(read(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<> doneOrError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return Failure(errorOf(job));
}

} // namespace

KeychainSecretStore::KeychainSecretStore()
    : m_lastAnswer(std::make_shared<QString>(u"not asked in this run"_s))
{ }

QFuture<Result<std::optional<Secret>>> KeychainSecretStore::read(const SecretKey &key)
{
    using Answer = Result<std::optional<Secret>>;
    return answerOf<Answer>(new QKeychain::ReadPasswordJob(service()), key, m_lastAnswer,
                            [](const QKeychain::ReadPasswordJob &job) -> Answer {
                                if (job.error() == QKeychain::EntryNotFound)
                                    return std::optional<Secret>();
                                if (job.error() != QKeychain::NoError)
                                    return Failure(errorOf(job));
                                return std::optional(Secret::fromUtf8(job.binaryData()));
                            });
}

QFuture<Result<>> KeychainSecretStore::write(const SecretKey &key, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.utf8().toByteArray());
    return answerOf<Result<>>(job, key, m_lastAnswer, &doneOrError);
}

QFuture<Result<>> KeychainSecretStore::remove(const SecretKey &key)
{
    return answerOf<Result<>>(new QKeychain::DeletePasswordJob(service()), key, m_lastAnswer,
                              [](const QKeychain::DeletePasswordJob &job) -> Result<> {
                                  if (job.error() == QKeychain::EntryNotFound)
                                      return {};
                                  return doneOrError(job);
                              });
}

} // namespace alexandria
