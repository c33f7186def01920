// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"
#include "models/catalogue/cataloguereport.h"
#include "models/connection/connectionstage.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace alexandria {

class SecretStore;
struct OpenCatalogue;
struct ServerTarget;

/// Goes the way to a server stage by stage, on connections of its own, and stops at the first that fails.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// @p name is what a person calls the server. Borrows @p secrets for life.
    ConnectionTest(QString name, const ServerTarget &target, SecretStore &secrets, QObject *parent = nullptr);
    /// Breaks off what still runs; returns within a second.
    ~ConnectionTest() override;

    void start();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// All that was begun, in order; none but the last is Running.
    [[nodiscard]] const QList<ConnectionStage> &stages() const { return m_stages; }
    /// Once it passed so far: what the server has.
    [[nodiscard]] const std::optional<CatalogueReport> &report() const { return m_report; }
    /// For what the test needs of a person on the way: secrets, signing in.
    [[nodiscard]] ConnectionControl &control();

Q_SIGNALS:
    /// The last of stages() is new, or changed.
    void stageChanged(const alexandria::ConnectionStage &stage);
    void finished(bool isPassed);

private:
    using Kind = ConnectionStage::Kind;

    void findCloudflared();
    void connectToServer();
    void followAccess();
    void reach(Kind kind);
    void pass(const QString &finding);
    void fail(const Error &error);
    void reportServer(const CatalogueReport &report);
    void note(const Error &improvable);
    [[nodiscard]] bool reportPoints(Kind kind, ReportPoint::Subject subject);
    void setStage(const ConnectionStage &stage);

    const QString m_name;
    std::unique_ptr<OpenCatalogue> m_open;
    QList<ConnectionStage> m_stages;
    std::optional<CatalogueReport> m_report;
    bool m_isFinished = false;
};

} // namespace alexandria
