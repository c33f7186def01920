// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connections.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace alexandria {

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
    void test();
    void showStage();
    void showControl();
    void endTest(bool isPassed);
    void save();
    void say(const QString &sentence);

    Connections &m_connections;
    ProfileForm *m_form;
    TextLabel *m_message;
    QListWidget *m_stages;
    QPushButton *m_testButton;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace alexandria
