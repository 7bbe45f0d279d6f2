// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/doctor_report.h"

#include "kiosk/core/settings_toml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

QString wordOf(const QString &device)
{
    return device == u"cardReader" ? QStringLiteral("card reader") : device;
}

QString keyOf(const QString &kind)
{
    return kind == u"cardReader" ? QStringLiteral("card_reader") : kind;
}

QString markOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Right:
        return QStringLiteral("right");
    case Finding::Level::Note:
        return QStringLiteral("note");
    case Finding::Level::Trouble:
        break;
    }
    return QStringLiteral("TROUBLE");
}

QString comment(const FoundDevice &device)
{
    const auto name = device.name.isEmpty() ? wordOf(device.kind) : device.name;
    return device.why.isEmpty() ? name : name + QStringLiteral(": ") + device.why;
}

} // namespace

bool anyTrouble(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &f) { return f.level == Finding::Level::Trouble; });
}

QByteArray asText(const QList<Finding> &findings)
{
    QString text;
    for (const auto &finding : findings) {
        const auto beside = QStringList{finding.address, finding.name};
        QStringList known;
        for (const auto &part : beside)
            if (!part.isEmpty())
                known.append(part);
        text +=
            QStringLiteral("%1 %2 %3%4\n")
                .arg(markOf(finding.level), -8)
                .arg(wordOf(finding.device), -12)
                .arg(finding.sentence,
                     known.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(known.join(u", ")));
    }
    return text.toUtf8();
}

QByteArray asJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array.append(QJsonObject{{QStringLiteral("device"), finding.device},
                                 {QStringLiteral("level"), markOf(finding.level).toLower()},
                                 {QStringLiteral("address"), finding.address},
                                 {QStringLiteral("name"), finding.name},
                                 {QStringLiteral("sentence"), finding.sentence}});
    return QJsonDocument(array).toJson();
}

QByteArray suggestion(const QList<FoundDevice> &found)
{
    QString text = QStringLiteral("[devices]\n");
    QSet<QString> written;
    QStringList rules;
    for (const auto &device : found) {
        // One device of each kind is used; the others are there to choose from.
        const bool first = !written.contains(device.kind);
        written.insert(device.kind);
        text += QStringLiteral("%1%2 = %3 # %4\n")
                    .arg(first ? QString() : QStringLiteral("# or: "), keyOf(device.kind),
                         tomlString(device.address), comment(device));
        if (!device.model.isEmpty())
            text +=
                QStringLiteral("%1printer_model = %2\n")
                    .arg(first ? QString() : QStringLiteral("#     "), tomlString(device.model));
        const auto rule = udevRule(device);
        if (first && !rule.isEmpty() && !rules.contains(rule))
            rules.append(rule);
    }
    for (const auto *kind : {"printer", "scanner", "camera", "cardReader", "speaker"})
        if (!written.contains(QLatin1String(kind)))
            text += QStringLiteral("# %1: none is attached\n").arg(wordOf(QLatin1String(kind)));
    if (!rules.isEmpty())
        text += QStringLiteral("\n# So that the kiosk may open them, these lines belong in\n"
                               "# /etc/udev/rules.d/70-foyer.rules (without the \"# \"):\n# ") +
                rules.join(QStringLiteral("\n# ")) + u'\n';
    return text.toUtf8();
}

QByteArray listing(const QList<FoundDevice> &found)
{
    if (found.isEmpty())
        return "Nothing that a kiosk could use is attached.\n";
    QString text;
    for (const auto &device : found)
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(wordOf(device.kind), -12)
                    .arg(device.address, -28)
                    .arg(comment(device));
    return text.toUtf8();
}

} // namespace foyer
