// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace alexandria {

class TextLabel;

/// Narrows the rows that are there already: a field, how many are left, and a cross.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows itself with the field ready for typing.
    void open();
    /// Hides itself and filters no more.
    void close();
    void setCounts(int shown, int all);

Q_SIGNALS:
    void textChanged(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_field;
    TextLabel *m_count;
};

} // namespace alexandria
