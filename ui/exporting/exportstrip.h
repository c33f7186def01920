// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/exportfile.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace alexandria {

class LinkButton;
class TextLabel;

/// How far an export is, with a way to stop it, and in the end what came of it. Hidden else.
class ExportStrip : public QWidget
{
    Q_OBJECT

public:
    /// Borrows @p file for life.
    explicit ExportStrip(ExportFile &file, QWidget *parent = nullptr);

    /// An export to @p path has begun.
    void begin(const QString &path);
    /// Rows are on their way to @p printer.
    void beginPrinting(const QString &printer);
    /// It came to nothing, or something else that leaves the program did.
    void showFailure(const alexandria::Error &error);

private:
    void showProgress(const ExportProgress &progress);
    void showSummary(const ExportSummary &summary);
    void showBegun(const QString &words);
    void end(const QString &words, bool isThere);

    ExportFile &m_file;
    QString m_path; ///< empty where it is none
    QString m_printer;
    TextLabel *m_words;
    QProgressBar *m_bar;
    LinkButton *m_open; ///< opens the folder of what was written
    QPushButton *m_button; ///< stops it, or closes the strip
};

} // namespace alexandria
