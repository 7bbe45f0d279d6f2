// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/dock_panel.h"

#include "kiosk/core/visit_code.h"

#include <QDir>
#include <QFile>
#include <QVariantMap>

namespace foyer {

DockPanel::DockPanel(Dock &dock, const QString &folder, QObject *parent)
    : QObject(parent), m_dock(dock)
{
    QVariantList rows;
    const auto files = QDir(folder).entryInfoList(
        {QStringLiteral("*.txt"), QStringLiteral("*.jpg"), QStringLiteral("*.png")}, QDir::Files,
        QDir::Name);
    for (const auto &file : files)
        rows.append(QVariantMap{{QStringLiteral("name"), file.completeBaseName()},
                                {QStringLiteral("path"), file.filePath()}});
    m_things.setRows(rows);
    connect(&m_dock, &Dock::printerChanged, this, [this] {
        m_paper.show(m_dock.lastTicket());
        Q_EMIT changed();
    });
}

void DockPanel::hold(const QString &path)
{
    QFile file(path);
    if (!path.endsWith(QLatin1String(".txt")))
        m_dock.showPicture(path);
    else if (file.open(QIODevice::ReadOnly))
        m_dock.scanBytes(file.read(maxScanBytes).trimmed());
}

void DockPanel::takeAway()
{
    m_dock.takePictureAway();
}

void DockPanel::printer(const QString &verb)
{
    m_dock.printer(verb);
}

} // namespace foyer
