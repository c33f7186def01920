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

class LinkButton;

/// The fields of one connection; those that few need are folded away. Secrets are typed unseen, and never
/// shown again.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    /// Malformed, with a sentence, where a field is missing or wrong; the focus goes there.
    [[nodiscard]] Result<ConnectionProfile> profile();
    [[nodiscard]] Connections::TypedSecrets secrets() const;

    void setCloudflared(const QString &path);
    [[nodiscard]] QString cloudflared() const; ///< a path; empty: it is looked for

Q_SIGNALS:
    void edited();
    void pasteRefused(const QString &sentence); ///< what was pasted is no connection string

private:
    void addEssentials();
    void addMore();
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &objectName,
                                      const QString &placeholder = {});
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QString &objectName,
                                       const QStringList &choices);
    [[nodiscard]] QSpinBox *addNumber(const QString &label, const QString &objectName, int from, int to);
    void onPasteEdited(const QString &text);
    void readPasted();
    void chooseCloudflared();
    void showFittingRows();
    [[nodiscard]] bool isTunnel() const;
    [[nodiscard]] bool usesServiceToken() const;

    ConnectionProfile m_profile; ///< what no field shows: id, learnt facts, other keywords
    QFormLayout *m_rows;
    QLineEdit *m_pasted = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_route = nullptr;
    QLineEdit *m_tunnel = nullptr;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_tokenId = nullptr;
    QLineEdit *m_tokenSecret = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_isToBeSaved = nullptr;
    LinkButton *m_more;
    QComboBox *m_tls = nullptr;
    QLineEdit *m_serverName = nullptr; ///< through a tunnel, for its certificate
    QLineEdit *m_rootCertificate = nullptr;
    QSpinBox *m_timeout = nullptr;
    QLineEdit *m_cloudflared = nullptr;
    qsizetype m_pastedLength = 0; ///< before the last edit
    bool m_showsMore = false;
};

} // namespace alexandria
