// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scandesk.h"
#include "app/sound/tones.h"
#include "models/catalogue/searchquery.h"
#include "ui/scan/scanline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QLineEdit;

namespace alexandria {

class ScanKeys;
class ScanPane;
class ScanSettings;

/// What a person hears and sees of each scan: takes it from the keys to the desk, and answers with a tone and
/// a title.
class ScanStation : public QObject
{
    Q_OBJECT

public:
    /// Borrows all for life.
    ScanStation(ScanDesk &desk, ScanSettings &settings, ScanKeys &keys, ScanLine &line, ScanPane &pane,
                QObject *parent);

    /// Takes over what the settings say now.
    void followSettings();

Q_SIGNALS:
    void scanning(); ///< a scan has come: what was typed before is past
    void toneWanted(alexandria::Tone tone);
    /// Nothing has been scanned for a moment: the results are to be those of the last one.
    void searchWanted(const alexandria::SearchQuery &query);
    void refused(const QString &sentence); ///< that was no ISBN
    void layoutExplained(const QString &sentence); ///< once: how to set the scanner right

private:
    void onScanned(const QString &keys);
    void onTaken(const ScanReceipt &receipt);
    void onAnswered(const QList<qint64> &entries);
    void explainLayout(KeyboardLayout layout);
    void planSearch(const ScanEntry &entry);
    void showEntry(qint64 id);
    void show(const ScanEntry &entry, int position);

    ScanDesk &m_desk;
    ScanSettings &m_settings;
    ScanKeys &m_keys;
    ScanLine &m_line;
    ScanPane &m_pane;
    qint64 m_last = 0; ///< the entry of the last scan
    QElapsedTimer m_sinceLast;
    QTimer m_pause; ///< in scanning, after which the results follow
    std::optional<Isbn> m_toSearch;
};

} // namespace alexandria
