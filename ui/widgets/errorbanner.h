// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace alexandria {

class SignView;
class TextLabel;

/// Something a person should know, with the one action that helps.
struct Notice
{
    enum class Severity { Error, Warning, Hint };

    Severity severity = Severity::Hint;
    QString sentence;
    QString action; ///< the button's words; empty: no button

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// A notice above the results: sign, sentence, one button, and a cross to close it.
class ErrorBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void present(const Notice &notice);

Q_SIGNALS:
    void actionPressed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SignView *m_sign;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
    Notice::Severity m_severity = Notice::Severity::Hint;
};

} // namespace alexandria
