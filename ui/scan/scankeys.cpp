// SPDX-License-Identifier: MIT
#include "ui/scan/scankeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::chrono::milliseconds RecentLimit(1000);
constexpr qsizetype MostRecent = 24;
constexpr int RoundsOfTheLoop = 2;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

/// What a scanner may send; control characters (STX, GS) come with Ctrl held, as nothing else of it does.
bool isScannable(const QKeyEvent &event)
{
    const QString text = event.text();
    const int key = event.key();
    if (text.isEmpty() || key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Escape)
        return false;
    return !(event.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
}

bool isControl(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ControlModifier;
}

/// As many letters as words have: "The Hobbit" typed by a program, and no code.
bool isMostlyLetters(const QString &text)
{
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return letters * 2 > text.size();
}

} // namespace

ScanKeys::ScanKeys(QLineEdit &isbnField, const QList<QLineEdit *> &wordFields, QObject *parent)
    : QObject(parent)
    , m_isbnField(isbnField)
    , m_wordFields(wordFields)
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    // Keys that came while the window was busy are heard first: two rounds of the loop bring them all.
    m_hearing.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_rounds = RoundsOfTheLoop;
        m_hearing.start();
    });
    connect(&m_hearing, &QTimer::timeout, this, [this] {
        if (--m_rounds > 0)
            m_hearing.start();
        else
            onSilence();
    });
    qApp->installEventFilter(this);
}

void ScanKeys::setScanner(const ScannerSettings &scanner)
{
    m_scanner = scanner;
    giveBack(m_held.size());
    m_buffer = ScanBuffer(scanner);
}

ScanKeys::Place ScanKeys::placeOf(const QWidget &target) const
{
    if (const QWidget *field = target.focusProxy()) // the list below a field has the keys typed into it
        return placeOf(*field);
    if (&target == &m_isbnField)
        return Place::IsbnField;
    if (std::any_of(m_wordFields.cbegin(), m_wordFields.cend(),
                    [&target](const QLineEdit *field) { return field == &target; }))
        return Place::WordField;
    const auto *list = qobject_cast<const QComboBox *>(&target);
    const bool isEditor = qobject_cast<const QLineEdit *>(&target) || qobject_cast<const QTextEdit *>(&target)
        || qobject_cast<const QPlainTextEdit *>(&target) || qobject_cast<const QAbstractSpinBox *>(&target)
        || (list && list->isEditable());
    return isEditor ? Place::Editor : Place::Elsewhere;
}

/// The same key, offered to a parent of whoever did not want it.
bool ScanKeys::isPassedOn(const QWidget &target, const QKeyEvent &event) const
{
    return &event == m_passed && m_passedTo && &target != m_passedTo && target.isAncestorOf(m_passedTo);
}

bool ScanKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    auto *target = isOurs && !m_isGivingBack ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!target)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (m_held.empty() || !isScannable(key) || placeOf(*target) == Place::Editor)
            return false;
        event->accept(); // in the middle of a scan no key is a shortcut
        return true;
    }
    if (isPassedOn(*target, key))
        return false;
    if (event->type() == QEvent::KeyRelease)
        return release(key);
    const bool isKept = press(*target, key);
    m_passed = isKept ? nullptr : &key;
    m_passedTo = target;
    return isKept;
}

std::chrono::milliseconds ScanKeys::timeOf(const QKeyEvent &event) const
{
    return std::chrono::milliseconds(event.timestamp() != 0 ? qint64(event.timestamp()) : m_clock.elapsed());
}

/// Whether nobody else is to have it.
bool ScanKeys::press(QWidget &target, const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return false;
    const bool isCommand = isControl(event) && m_held.empty();
    if (!isScannable(event) || isCommand || placeOf(target) == Place::Editor) {
        giveBack(m_held.size());
        m_buffer = ScanBuffer(m_scanner);
        return false;
    }
    const auto at = timeOf(event);
    if (at - std::exchange(m_last, at) > RecentLimit)
        m_recent.clear();
    m_sinceLast.start();
    const auto step = m_buffer.add(event.text(), m_last);
    giveBackTyped();
    switch (step) {
    case ScanBuffer::Step::Typing:
        noteTyped(event.text());
        waitForSilence();
        return false;
    case ScanBuffer::Step::Waiting:
    case ScanBuffer::Step::Gathering:
        m_held.push_back({&target, std::unique_ptr<QKeyEvent>(event.clone()), {}});
        waitForSilence();
        return true;
    case ScanBuffer::Step::Ignored:
        return true;
    case ScanBuffer::Step::Complete:
        m_silence.stop();
        m_hearing.stop();
        return take(m_buffer.takeScan());
    }
    return false;
}

/// Never before the press it belongs to, or a button would stay down.
bool ScanKeys::release(const QKeyEvent &event)
{
    if (m_held.empty())
        return false;
    m_held.back().releases.emplace_back(event.clone());
    return true;
}

void ScanKeys::noteTyped(const QString &text)
{
    m_recent = (m_recent + text).right(MostRecent);
}

/// On a busy machine the first keys of a scan may come slowly, and pass as a person's.
QString ScanKeys::withRecent(const QString &scan) const
{
    if (readScan(scan, m_scanner).isbn)
        return scan;
    for (qsizetype length = 1; length <= m_recent.size(); ++length) {
        const QString whole = m_recent.right(length) + scan;
        if (readScan(whole, m_scanner).isbn)
            return whole;
    }
    return scan;
}

/// Whether it was a scan; else all its keys have been given back but the one that ended it.
bool ScanKeys::take(const QString &burst)
{
    const QString scan = withRecent(burst);
    const QPointer<QWidget> target = m_held.empty() ? nullptr : m_held.front().target;
    const Place place = target ? placeOf(*target) : Place::Elsewhere;
    const bool isWords = (place == Place::WordField && !readScan(scan, m_scanner).isbn)
        || (place == Place::IsbnField && isMostlyLetters(scan) && !readScan(scan, m_scanner).isbn);
    if (isWords) {
        giveBack(m_held.size());
        return false;
    }
    m_held.clear();
    m_recent.clear();
    Q_EMIT scanned(scan);
    return true;
}

void ScanKeys::waitForSilence()
{
    m_hearing.stop();
    const auto until = m_buffer.waitsUntil();
    if (until)
        m_silence.start(std::max(*until - m_last, std::chrono::milliseconds(0))
                        + std::chrono::milliseconds(1));
    else
        m_silence.stop();
}

void ScanKeys::onSilence()
{
    const auto now = m_last + std::chrono::milliseconds(m_sinceLast.elapsed());
    if (m_held.empty() || m_silence.isActive())
        return; // a key came meanwhile
    const auto step = m_buffer.silence(now);
    giveBackTyped();
    if (step == ScanBuffer::Step::Complete)
        (void)take(m_buffer.takeScan());
    else if (m_buffer.waitsUntil())
        waitForSilence();
}

void ScanKeys::giveBackTyped()
{
    giveBack(std::size_t(m_buffer.takeTyped().size()));
}

void ScanKeys::giveBack(std::size_t count)
{
    count = std::min(count, m_held.size());
    std::vector<HeldKey> keys(std::make_move_iterator(m_held.begin()),
                              std::make_move_iterator(m_held.begin() + std::ptrdiff_t(count)));
    m_held.erase(m_held.begin(), m_held.begin() + std::ptrdiff_t(count));
    m_isGivingBack = true;
    for (const HeldKey &key : keys) {
        noteTyped(key.event->text());
        if (key.target)
            QCoreApplication::sendEvent(key.target, key.event.get());
        for (const auto &released : key.releases) {
            if (key.target)
                QCoreApplication::sendEvent(key.target, released.get());
        }
    }
    m_isGivingBack = false;
}

} // namespace alexandria
