// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/dock_panel.h"

#include "kiosk/core/visit_code.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QVariantMap>

namespace foyer {

namespace {

constexpr int readingMs = 1200; // about what a chip card takes

CardReading cardIn(const QByteArray &file)
{
    using Kind = CardReading::Kind;
    static const QHash<QByteArray, Kind> kinds{
        {"stripe", Kind::Stripe}, {"egk", Kind::Egk}, {"nhi", Kind::Nhi}, {"locked", Kind::Locked}};
    auto lines = file.trimmed().split('\n');
    CardReading card{kinds.value(lines.takeFirst().trimmed(), Kind::Unreadable), {}};
    for (const QByteArray &line : lines)
        card.parts.append(QByteArray::fromHex(line));
    return card;
}

} // namespace

DockPanel::DockPanel(Dock &dock, const QString &folder, QObject *parent)
    : QObject(parent), m_dock(dock)
{
    QVariantList rows;
    const auto files =
        QDir(folder).entryInfoList({QStringLiteral("*.txt"), QStringLiteral("*.jpg"),
                                    QStringLiteral("*.png"), QStringLiteral("*.card")},
                                   QDir::Files, QDir::Name);
    for (const auto &file : files)
        rows.append(QVariantMap{{QStringLiteral("name"), file.completeBaseName()},
                                {QStringLiteral("path"), file.filePath()}});
    m_things.setRows(rows);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingMs);
    connect(&m_reading, &QTimer::timeout, this, [this] { m_dock.finishCard(m_card); });
    connect(&m_dock, &Dock::headphonesChanged, this, &DockPanel::changed);
    connect(&m_dock, &Dock::saidChanged, this, &DockPanel::changed);
    connect(&m_dock, &Dock::printerChanged, this, [this] {
        m_paper.show(m_dock.lastTicket());
        Q_EMIT changed();
    });
}

void DockPanel::hold(const QString &path)
{
    QFile file(path);
    if (path.endsWith(QLatin1String(".card"))) {
        if (!file.open(QIODevice::ReadOnly))
            return;
        takeCardOut();
        m_card = cardIn(file.read(64 * 1024));
        m_dock.holdCard();
        m_reading.start();
        return;
    }
    if (!path.endsWith(QLatin1String(".txt")))
        m_dock.showPicture(path);
    else if (file.open(QIODevice::ReadOnly))
        m_dock.scanBytes(file.read(maxScanBytes).trimmed());
}

void DockPanel::takeAway()
{
    m_dock.takePictureAway();
}

void DockPanel::takeCardOut()
{
    m_reading.stop();
    m_dock.removeCard();
}

void DockPanel::plugHeadphones(bool in)
{
    m_dock.setHeadphones(in);
}

void DockPanel::printer(const QString &verb)
{
    m_dock.printer(verb);
}

} // namespace foyer
