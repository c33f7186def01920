// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/connectionstate.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace alexandria {

class TextLabel;

/// Asks for what a connection needs: the password, or both halves of the service token. Shows nothing of it.
class SecretPrompt : public QDialog
{
    Q_OBJECT

public:
    /// @p kind ServiceTokenId stands for both halves.
    SecretPrompt(SecretKind kind, QWidget *parent = nullptr);

    /// Why it is asked for: the server's or the keychain's words. Clears what was typed.
    void setReason(const QString &sentence);
    [[nodiscard]] SecretKind kind() const { return m_kind; }

Q_SIGNALS:
    void passwordGiven(const alexandria::Secret &password, bool isToBeSaved);
    void serviceTokenGiven(const alexandria::Secret &id, const alexandria::Secret &secret, bool isToBeSaved);

private:
    void give();
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &objectName);

    SecretKind m_kind;
    TextLabel *m_reason;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr; ///< of a service token
    QCheckBox *m_isToBeSaved;
};

} // namespace alexandria
