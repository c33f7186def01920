// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace alexandria {

/// What to do where cloudflared is missing: install it, or say where it is.
class CloudflaredHelp : public QDialog
{
    Q_OBJECT

public:
    explicit CloudflaredHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    void lookAgainWanted();
    void programChosen(const QString &path);

private:
    void choose();
};

} // namespace alexandria
