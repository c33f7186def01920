// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace alexandria {

class FlowLayout;

/// Subjects as chips: eight, then *more*.
class SubjectChips : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectChips(QWidget *parent = nullptr);

    void setSubjects(const QStringList &subjects);

private:
    void fill(qsizetype count);

    FlowLayout *m_flow;
    QStringList m_subjects;
};

} // namespace alexandria
