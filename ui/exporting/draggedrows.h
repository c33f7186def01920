// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportrow.h"

#include <QMimeData>
#include <QUrl>

#include <functional>
#include <memory>

namespace alexandria {

/// Rows on their way to another program: what copying gives it, and a file of them for a file manager. Each
/// is made when it is asked for, and once.
///
/// Of more than MostInFile rows there is the text alone, as nothing else is made in the blink of an eye.
class DraggedRows : public QMimeData
{
    Q_OBJECT

public:
    static constexpr qsizetype MostInFile = 10'000;

    /// Writes a file; no address where that failed.
    using WriteFile = std::function<QUrl(const QByteArray &csv)>;

    DraggedRows(QList<ExportRow> rows, QList<ExportColumn> columns, WriteFile writeFile);
    ~DraggedRows() override;

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    [[nodiscard]] const QMimeData &words() const;
    [[nodiscard]] const QUrl &file() const;

    const QList<ExportRow> m_rows;
    const QList<ExportColumn> m_columns;
    const WriteFile m_writeFile;
    mutable std::unique_ptr<QMimeData> m_words;
    mutable std::optional<QUrl> m_file;
};

} // namespace alexandria
