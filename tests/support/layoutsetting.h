// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QSize>
#include <QTemporaryFile>
#include <QTranslator>

#include <memory>
#include <vector>

namespace alexandria {

/// A screen of a size that is known, where there is none to be seen. To be made before the application.
class TestScreen
{
public:
    explicit TestScreen(QSize size);

private:
    QTemporaryFile m_file;
};

/// The language, its direction and the size of text that windows are made with while this lives.
class LayoutSetting
{
public:
    /// @p language: one that is shipped, or "pseudo" for the PseudoTranslator's; @p textSize: times the
    /// usual.
    LayoutSetting(const QString &language, double textSize);
    ~LayoutSetting();
    Q_DISABLE_COPY_MOVE(LayoutSetting)

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    void install(const QString &language);

    QFont m_usualFont;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    bool m_isThere = true;
};

} // namespace alexandria
