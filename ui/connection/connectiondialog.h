// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connections.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace alexandria {

class LinkButton;
class ProfileForm;
class TextLabel;

/// A connection's fields, with a test that goes the way stage by stage.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows @p connections for life.
    ConnectionDialog(Connections &connections, const ConnectionProfile &profile, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

private:
    void layOut();
    [[nodiscard]] QWidget *testColumn();
    void startOrStopTest();
    void showStage();
    void showControl();
    void endTest(bool isPassed);
    void stopTest();
    void help();
    void save();
    void say(const QString &sentence);

    Connections &m_connections;
    ProfileForm *m_form;
    TextLabel *m_message;
    TextLabel *m_hint;
    QListWidget *m_stages;
    LinkButton *m_help; ///< copies the sign-in's address or the report, or tells how to install cloudflared
    QPushButton *m_testButton;
    std::unique_ptr<ConnectionTest> m_test;
    QString m_report; ///< of the last test
    bool m_lacksCloudflared = false;
};

} // namespace alexandria
