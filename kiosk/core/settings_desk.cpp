// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the desk's settings.
#include "kiosk/core/settings_reader.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {

using namespace settings;

namespace {

QString keyPin(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 32
               ? QString()
               : QStringLiteral("must be the SHA-256 of a public key in base64");
}

// What stands in an Authorization header as it is (RFC 6750), and is not guessed.
QString secret(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._~+/=-]{20,128}\\z"));
    return form.match(text).hasMatch()
               ? QString()
               : QStringLiteral("must be 20 to 128 letters, digits or . _ ~ + / = -");
}

QList<Key> shape(DeskSettings &s)
{
    using enum Need;
    return {
        {"data_dir", Required, path(s.dataDir)},
        {"database", Required, path(s.database, "sqlite:")},
        {"keys_file", Required, path(s.keysFile)},
        {"updates_dir", Optional, path(s.updatesDir)},
        {"images_days", Optional, whole(s.imagesDays, 1, 365)},
        {"insurance.accept", Optional, choice(s.insuranceAccept, {"staff", "certain"})},
        {"insurance.keep_corrections_days", Optional, whole(s.keepCorrectionsDays, 0, 365)},
        {"public_url", Optional, filledText(s.publicUrl, webAddress)},
        {"listen.kiosks", Required, hostPort(s.kiosks)},
        {"listen.commands", Required, hostPort(s.commands)},
        {"listen.staff", Required, hostPort(s.staff)},
        {"listen.public", Required, hostPort(s.publicPages)},
        {"proxy.kiosks", Optional, filledText(s.proxy.kiosks, webAddress)},
        {"proxy.commands", Optional, filledText(s.proxy.commands, socketAddress)},
        {"proxy.pin", Optional, filledText(s.proxy.pin, keyPin)},
        {"proxy.next_pin", Optional, filledText(s.proxy.nextPin, keyPin)},
        {"clinic.name", Required, filledText(s.clinicName)},
        {"clinic.site", Required, filledText(s.clinicSite)},
        {"clinic.languages", Required, filledLanguages(s.languages)},
        {"clinic.unreviewed_languages", Optional, languages(s.unreviewedLanguages)},
        {"clinic.notice.*", Optional, localText(s.notice)},
        {"clinic.towns.*", Optional, towns(s.towns)},
        {"rules.earliest_minutes", Optional, whole(s.rules.earliestMinutes, 0, 1440)},
        {"rules.latest_minutes", Optional, whole(s.rules.latestMinutes, 0, 1440)},
        {"rules.adult_age", Optional, whole(s.rules.adultAge, 0, 30)},
        {"rules.minor_needs_adult", Optional, flag(s.rules.minorNeedsAdult)},
        {"ehr.kind", Required, choice(s.ehrKind, {"demo"})},
        {"ehr.bundle", Required, path(s.ehrBundle)},
        {"ticket.show_name", Optional, flag(s.ticketShowName)},
        {"wait.show", Optional, flag(s.showWait)},
        {"metrics.token", Optional, text(s.metricsToken, secret)},
    };
}

// A kiosk elsewhere needs all three to find this desk and to know it.
void checkProxy(Reading &reading, const DeskSettings &s)
{
    const QList<std::pair<QString, QString>> parts{
        {QStringLiteral("proxy.kiosks"), s.proxy.kiosks},
        {QStringLiteral("proxy.commands"), s.proxy.commands},
        {QStringLiteral("proxy.pin"), s.proxy.pin}};
    const auto missing =
        std::ranges::count_if(parts, [](const auto &p) { return p.second.isEmpty(); });
    if (missing == 0 || missing == qsizetype(parts.size()))
        return;
    for (const auto &[key, value] : parts) {
        if (value.isEmpty())
            reading.complain(
                key, QStringLiteral("\"%1\" is missing beside the others of [proxy].").arg(key));
    }
}

// Each listener is its own door: two at one address would open one of them to the other's guests.
void checkDoors(Reading &reading, const DeskSettings &s)
{
    const QList<std::pair<QString, HostPort>> doors{{"listen.kiosks", s.kiosks},
                                                    {"listen.commands", s.commands},
                                                    {"listen.staff", s.staff},
                                                    {"listen.public", s.publicPages}};
    for (qsizetype i = 0; i < doors.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (doors[i].second.port != 0 && doors[i].second.port == doors[j].second.port)
                reading.complain(doors[i].first,
                                 QStringLiteral("\"%1\" and \"%2\" have the same port.")
                                     .arg(doors[i].first, doors[j].first));
}

} // namespace

SettingsResult<DeskSettings> parseDeskSettings(const SettingsText &text)
{
    DeskSettings settings;
    Reading reading = read({text}, shape(settings), text.file);
    checkDoors(reading, settings);
    checkProxy(reading, settings);
    checkReviews(reading, QStringLiteral("clinic.languages"), settings.languages,
                 QStringLiteral("clinic.unreviewed_languages"), settings.unreviewedLanguages);
    for (auto it = settings.notice.byLanguage.begin(); it != settings.notice.byLanguage.end(); ++it)
        if (!settings.languages.isEmpty() && !settings.languages.contains(it.key()))
            reading.complain(
                QStringLiteral("clinic.notice.") + it.key(),
                QStringLiteral("\"clinic.notice.%1\" is in a language that \"clinic.languages\" "
                               "does not list.")
                    .arg(it.key()));
    settings.rules.site = settings.clinicSite;
    if (!reading.errors.isEmpty())
        return std::unexpected(reading.errors);
    return settings;
}

} // namespace foyer
