// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the kiosk's settings.
#include "kiosk/core/settings_reader.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace foyer {

using namespace settings;

namespace {

constexpr double mmPerInch = 25.4;
constexpr double leastMm = 40, mostMm = 3000;

struct Diagonal {
    double inch = 0;
    QString resolution; // "1080x1920"
};

QString resolutionText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{2,4}x[1-9][0-9]{2,4}\\z"));
    return form.match(text).hasMatch()
               ? QString()
               : QStringLiteral(
                     "must be the panel's pixels, width x height, such as \"1080x1920\"");
}

QString colorText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return text.isEmpty() || form.match(text).hasMatch()
               ? QString()
               : QStringLiteral("must be a colour as \"#rrggbb\", such as \"#0b434a\"");
}

QString prefixText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z0-9]{1,4}\\z"));
    return text.isEmpty() || form.match(text).hasMatch()
               ? QString()
               : QStringLiteral("must be one to four capital letters or digits");
}

// A scanner's marks may well be control characters: "\r\n", "\u0003".
QString scannerMark(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return ascii && text.size() <= 16
               ? QString()
               : QStringLiteral("must be at most 16 ASCII characters; a control character is "
                                "written as \\t, \\r, \\n or \\u001d");
}

QString keyNames(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9, ]{0,200}\\z"));
    return form.match(text).hasMatch()
               ? QString()
               : QStringLiteral(
                     "must be names of keys with commas between them, such as \"F13, Tab\"");
}

QList<Key> shape(KioskSettings &s, Diagonal &diagonal)
{
    using enum Need;
    return {
        {"data_dir", Required, path(s.dataDir)},
        {"languages", Required, filledLanguages(s.languages)},
        {"unreviewed_languages", Optional, languages(s.unreviewedLanguages)},
        {"panel.width_mm", Optional, number(s.panel.widthMm, leastMm, mostMm)},
        {"panel.height_mm", Optional, number(s.panel.heightMm, leastMm, mostMm)},
        {"panel.diagonal_inch", Optional, number(diagonal.inch, 3, 120)},
        {"panel.resolution", Optional, text(diagonal.resolution, resolutionText)},
        {"panel.turned", Optional, whole(s.panel.turned, 0, 270)},
        {"look.accent", Optional, text(s.look.accent, colorText)},
        {"look.logo", Optional, path(s.look.logo)},
        {"devices.printer", Optional, text(s.devices.printer, deviceAddress)},
        {"devices.printer_model", Optional, text(s.devices.printerModel)},
        {"devices.scanner", Optional, text(s.devices.scanner, deviceAddress)},
        {"devices.scanner_prefix", Optional, text(s.devices.scannerPrefix, scannerMark)},
        {"devices.scanner_suffix", Optional, text(s.devices.scannerSuffix, scannerMark)},
        {"devices.scanner_aim", Optional, flag(s.devices.scannerAim)},
        {"devices.camera", Optional, text(s.devices.camera, deviceAddress)},
        {"devices.card_reader", Optional, text(s.devices.cardReader, deviceAddress)},
        {"devices.speaker", Optional, text(s.devices.speaker, deviceAddress)},
        {"keys.left", Optional, text(s.keys.left, keyNames)},
        {"keys.right", Optional, text(s.keys.right, keyNames)},
        {"keys.up", Optional, text(s.keys.up, keyNames)},
        {"keys.down", Optional, text(s.keys.down, keyNames)},
        {"keys.next", Optional, text(s.keys.next, keyNames)},
        {"keys.previous", Optional, text(s.keys.previous, keyNames)},
        {"keys.select", Optional, text(s.keys.select, keyNames)},
        {"keys.back", Optional, text(s.keys.back, keyNames)},
        {"keys.help", Optional, text(s.keys.help, keyNames)},
        {"keys.repeat", Optional, text(s.keys.repeat, keyNames)},
        {"keys.pause", Optional, text(s.keys.pause, keyNames)},
        {"keys.louder", Optional, text(s.keys.louder, keyNames)},
        {"keys.quieter", Optional, text(s.keys.quieter, keyNames)},
        {"keys.faster", Optional, text(s.keys.faster, keyNames)},
        {"keys.slower", Optional, text(s.keys.slower, keyNames)},
        {"desk.url", Optional, filledText(s.desk.url, webAddress)},
        {"desk.commands", Optional, filledText(s.desk.commands, socketAddress)},
        {"desk.token", Optional, filledText(s.desk.token)},
        {"desk.pin", Optional, text(s.desk.pin)},
        {"desk.next_pin", Optional, text(s.desk.nextPin)},
        {"desk.sealing_key", Optional, filledText(s.desk.sealingKey)},
        {"desk.device_id", Optional, filledText(s.desk.deviceId)},
        {"desk.name", Optional, text(s.desk.name)},
        {"desk.offline_prefix", Optional, text(s.desk.offlinePrefix, prefixText)},
        {"technician_code", Optional, text(s.technicianCode)},
        {"idle.cover_seconds", Optional, whole(s.coverSeconds, 15, 600)},
        {"idle.assisted_seconds", Optional, whole(s.assistedSeconds, 60, 1200)},
        {"idle.still_there_seconds", Optional, whole(s.stillThereSeconds, 20, 590)},
        {"survey", Optional, flag(s.survey)},
        {"steps", Optional, choices(s.steps, {"details", "insurance"})},
    };
}

// Everything on the screen is sized in millimetres, so a panel of unknown density cannot work. Of
// several files the last one that says anything of the size says all of it.
void settlePanel(Reading &reading, const QList<SettingsText> &layers, KioskSettings::Panel &panel,
                 const Diagonal &diagonal)
{
    if (panel.turned % 90 != 0)
        reading.complain("panel.turned", "\"panel.turned\" must be 0, 90, 180 or 270.");
    QString decides;
    for (const SettingsText &layer : layers)
        for (const char *key :
             {"panel.diagonal_inch", "panel.resolution", "panel.width_mm", "panel.height_mm"})
            if (reading.taken.value(key).file == layer.file)
                decides = layer.file;
    const auto has = [&](const char *key) {
        return reading.has(key) && reading.taken.value(key).file == decides;
    };
    // What is made for any kiosk says nothing of this one's panel.
    panel.assumed = decides != reading.ownFile && decides == layers.first().file;
    const bool byDiagonal = has("panel.diagonal_inch") || has("panel.resolution");
    const bool bySides = has("panel.width_mm") || has("panel.height_mm");
    if (byDiagonal && bySides) {
        const QString later =
            has("panel.diagonal_inch") ? "panel.diagonal_inch" : "panel.resolution";
        reading.complain(later, "Give the panel's width_mm and height_mm, or its diagonal_inch and "
                                "resolution, not both.");
        return;
    }
    const bool complete = byDiagonal ? has("panel.diagonal_inch") && has("panel.resolution")
                                     : has("panel.width_mm") && has("panel.height_mm");
    if (!complete) {
        const QString half =
            byDiagonal ? (has("panel.diagonal_inch") ? "panel.diagonal_inch" : "panel.resolution")
                       : (has("panel.width_mm") ? "panel.width_mm" : "panel.height_mm");
        reading.complain(half,
                         "The panel's size is missing: give width_mm and height_mm of the lit area "
                         "under [panel], or diagonal_inch and resolution.");
        return;
    }
    if (!byDiagonal || diagonal.resolution.isEmpty())
        return;
    const double width = diagonal.resolution.section(QLatin1Char('x'), 0, 0).toDouble();
    const double height = diagonal.resolution.section(QLatin1Char('x'), 1, 1).toDouble();
    const double mmPerPixel = diagonal.inch * mmPerInch / std::hypot(width, height);
    panel.widthMm = width * mmPerPixel;
    panel.heightMm = height * mmPerPixel;
}

// Half an enrolment cannot work: either every part of the link is there or none.
void checkLink(Reading &reading)
{
    const QStringList needed{"desk.url",         "desk.commands",  "desk.token",
                             "desk.sealing_key", "desk.device_id", "desk.offline_prefix"};
    QString present;
    for (const QString &key : needed)
        if (present.isEmpty() && reading.has(key))
            present = key;
    if (present.isEmpty())
        return;
    for (const QString &key : needed)
        if (!reading.has(key))
            reading.complain(
                present, QStringLiteral("\"%1\" is missing beside \"%2\": enrol this kiosk again.")
                             .arg(key, present));
}

} // namespace

SettingsResult<KioskSettings> parseKioskSettings(const QList<SettingsText> &layers,
                                                 const QString &ownFile)
{
    KioskSettings settings;
    Diagonal diagonal;
    Reading reading = read(layers, shape(settings, diagonal), ownFile);
    if (reading.readable) {
        settlePanel(reading, layers, settings.panel, diagonal);
        checkLink(reading);
        checkReviews(reading, QStringLiteral("languages"), settings.languages,
                     QStringLiteral("unreviewed_languages"), settings.unreviewedLanguages);
    }
    if (!reading.errors.isEmpty())
        return std::unexpected(reading.errors);
    return settings;
}

} // namespace foyer
