// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/found_settings.h"

#include "kiosk/core/edid.h"
#include "kiosk/core/settings_toml.h"
#include "kiosk/link/durable.h"

#include <QDir>
#include <QFile>

namespace foyer {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxEdidBytes) : QByteArray();
}

} // namespace

QByteArray asToml(const FoundSettings &found)
{
    QString text = QStringLiteral(
        "# Written by this kiosk before it had a desk. The site's own settings win.\n");
    if (found.panel.widthMm > 0)
        text += QStringLiteral("[panel]\nwidth_mm = %1\nheight_mm = %2\nturned = %3\n")
                    .arg(found.panel.widthMm, 0, 'f', 1)
                    .arg(found.panel.heightMm, 0, 'f', 1)
                    .arg(found.panel.turned);
    text += QStringLiteral("[devices]\n");
    const auto line = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("%1 = %2\n").arg(QLatin1String(key), tomlString(value));
    };
    line("printer", found.printer);
    line("printer_model", found.printerModel);
    line("scanner", found.scanner);
    line("camera", found.camera);
    line("card_reader", found.cardReader);
    line("speaker", found.speaker);
    return text.toUtf8();
}

Result<> keepFound(const FoundSettings &found, const QString &dataDir)
{
    if (const auto folder = makeFolder(dataDir); !folder)
        return folder;
    return writeDurably(dataDir + QStringLiteral("/found.toml"), asToml(found));
}

QSizeF panelOfMachine(QSize pixels, const QString &root)
{
    const QDir connectors(root + QStringLiteral("/sys/class/drm"));
    for (const QString &name :
         connectors.entryList({QStringLiteral("card*-*")}, QDir::AllEntries)) {
        const QString connector = connectors.filePath(name);
        if (bytesOf(connector + QStringLiteral("/status")).trimmed() != "connected")
            continue;
        const QSizeF mm = panelSizeIn(bytesOf(connector + QStringLiteral("/edid")));
        if (mm.isEmpty())
            continue;
        const bool upright = pixels.height() > pixels.width();
        return upright == (mm.height() > mm.width()) ? mm : mm.transposed();
    }
    return {};
}

} // namespace foyer
