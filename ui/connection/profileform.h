// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connections.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace alexandria {

/// The fields of one connection. Secrets are typed unseen, and never shown again.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    /// Malformed, with a sentence, where a field is missing or wrong; the focus goes there.
    [[nodiscard]] Result<ConnectionProfile> profile();
    [[nodiscard]] Connections::TypedSecrets secrets() const;

Q_SIGNALS:
    void edited();
    void pasteRefused(const QString &sentence); ///< what was pasted is no connection string

private:
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &objectName,
                                      const QString &placeholder = {});
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QString &objectName,
                                       const QStringList &choices);
    void readPasted();
    void showFittingRows();
    [[nodiscard]] bool isTunnel() const;

    ConnectionProfile m_profile; ///< what no field shows: id, learnt facts, other keywords
    QFormLayout *m_rows;
    QLineEdit *m_pasted;
    QLineEdit *m_name;
    QComboBox *m_route;
    QLineEdit *m_tunnel;
    QComboBox *m_signIn;
    QLineEdit *m_tokenId;
    QLineEdit *m_tokenSecret;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLineEdit *m_rootCertificate;
    QCheckBox *m_isToBeSaved;
};

} // namespace alexandria
