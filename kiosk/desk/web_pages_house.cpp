// SPDX-License-Identifier: GPL-3.0-or-later
// The house: kiosks and their devices, enrolment, feedback, audit.
#include "kiosk/desk/web_pages.h"

#include "kiosk/desk/web_parts.h"
#include "kiosk/desk/web_qr.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace foyer::web {
namespace {

QString deviceWord(const QString &kind)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("printer"), QStringLiteral("Printer")},
        {QStringLiteral("scanner"), QStringLiteral("Scanner")},
        {QStringLiteral("camera"), QStringLiteral("Camera")},
        {QStringLiteral("cardReader"), QStringLiteral("Card reader")},
        {QStringLiteral("speaker"), QStringLiteral("Speaker")},
    };
    return words.value(kind, kind);
}

// "1204 tickets, 162 m of paper, 2 in 100 went wrong. Last on Nov 21, 09:12: The paper ran out."
QString tallyWords(const DeviceHealth &device)
{
    static const QMap<QString, std::array<QString, 2>> works{
        {QStringLiteral("printer"), {QStringLiteral("ticket"), QStringLiteral("tickets")}},
        {QStringLiteral("scanner"), {QStringLiteral("code"), QStringLiteral("codes")}},
        {QStringLiteral("camera"), {QStringLiteral("picture"), QStringLiteral("pictures")}},
        {QStringLiteral("cardReader"), {QStringLiteral("card"), QStringLiteral("cards")}},
    };
    const auto &tally = device.tally;
    const auto work = works.constFind(device.kind);
    QStringList words;
    if (work != works.cend() && tally.uses + tally.misses > 0) {
        words.append(plural(tally.uses, (*work)[0], (*work)[1]));
        if (tally.paperMm >= 1000)
            words.append(QStringLiteral("%1 m of paper").arg(tally.paperMm / 1000));
        if (tally.misses > 0)
            words.append(
                QStringLiteral("%1 in 100 went wrong")
                    .arg(tally.missesPerHundred(), 0, 'f', tally.missesPerHundred() < 10 ? 1 : 0));
    }
    QString counts = words.join(QStringLiteral(", "));
    if (tally.lastError.isEmpty())
        return counts;
    const QString when = tally.lastErrorAt.isValid()
                             ? tally.lastErrorAt.toString(QStringLiteral(" on MMM d, HH:mm"))
                             : QString();
    return (counts.isEmpty() ? QString() : counts + QStringLiteral(". ")) +
           QStringLiteral("Last trouble%1: %2").arg(when, tally.lastError);
}

Html deviceLine(const DeviceHealth &device)
{
    Tone tone = Tone::Good;
    QString word = QStringLiteral("Ready");
    switch (device.status) {
    case DeviceStatus::Ready:
        tone = device.sentence.isEmpty() ? Tone::Good : Tone::Attention;
        word = device.sentence.isEmpty() ? word : QStringLiteral("Soon");
        break;
    case DeviceStatus::Connecting:
        tone = Tone::Plain;
        word = QStringLiteral("Connecting");
        break;
    case DeviceStatus::NotConnected:
        tone = Tone::Attention;
        word = QStringLiteral("Not connected");
        break;
    case DeviceStatus::Trouble:
        tone = Tone::Trouble;
        word = QStringLiteral("Needs a hand");
        break;
    }
    const QString tally = tallyWords(device);
    return html(R"(<li>{}<p><b>{}</b> <small>{}</small>{}{}</p></li>
)",
                chip(tone, word), deviceWord(device.kind), device.model,
                device.sentence.isEmpty() ? Html() : html("<br>{}", device.sentence),
                tally.isEmpty() ? Html() : html("<br><small>{}</small>", tally));
}

Html kioskState(const DeviceRow &device)
{
    if (device.revoked)
        return chip(Tone::Plain, QStringLiteral("Revoked"));
    if (!device.online)
        return chip(Tone::Trouble, QStringLiteral("No contact"));
    if (device.health.closed)
        return chip(Tone::Attention, QStringLiteral("Closed for patients"));
    return needsHand(device) ? chip(Tone::Attention, QStringLiteral("Needs a hand"))
                             : chip(Tone::Good, QStringLiteral("Open for patients"));
}

Html revokeForm(const Viewer &viewer, const DeviceRow &device)
{
    if (viewer.role != Role::Administrator || device.revoked)
        return {};
    return html(
        R"(<details class="revoke"><summary>Revoke this kiosk</summary>
<p>It closes at once and cannot check anybody in until it is enrolled again.</p>{}</details>)",
        postButton(
            QStringLiteral("/devices/%1/revoke").arg(device.id.toString(QUuid::WithoutBraces)),
            viewer.csrf, QStringLiteral("Revoke %1").arg(device.name), QLatin1String("danger")));
}

QString howLong(int seconds)
{
    const int minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return QStringLiteral("%1, %2 h")
        .arg(plural(minutes / (24 * 60), QStringLiteral("day"), QStringLiteral("days")))
        .arg(minutes / 60 % 24);
}

QString freeOf(std::optional<int> freeMb, std::optional<int> allMb)
{
    if (!freeMb || !allMb)
        return {};
    const auto gb = [](int mb) { return QString::number(mb / 1024.0, 'f', 1); };
    return QStringLiteral("%1 of %2 GB free").arg(gb(*freeMb), gb(*allMb));
}

Html figure(const char *name, const QString &value)
{
    return value.isEmpty() ? Html()
                           : html("<div><dt>{}</dt><dd>{}</dd></div>", QLatin1String(name), value);
}

// What the machine under the kiosk said of itself; of a silent one it is the last it said.
Html figures(const KioskHealth &health)
{
    const Vitals vitals = health.vitals.value_or(Vitals());
    QString runs = health.version;
    if (!vitals.image.isEmpty())
        runs =
            QStringLiteral("image %1%2, program %3")
                .arg(vitals.image,
                     vitals.slot.isEmpty() ? QString() : QStringLiteral(" in slot ") + vitals.slot,
                     health.version);
    const Html lines =
        figure("Version", runs) + figure("Update", vitals.update) +
        figure("Running for", vitals.uptimeSeconds ? howLong(*vitals.uptimeSeconds) : QString()) +
        figure("Temperature", vitals.hottestCelsius
                                  ? QStringLiteral("%1 °C").arg(*vitals.hottestCelsius)
                                  : QString()) +
        figure("Disk", freeOf(vitals.diskFreeMb, vitals.diskMb)) +
        figure("Memory", freeOf(vitals.memoryFreeMb, vitals.memoryMb));
    return lines.isEmpty() ? lines : html(R"(<dl class="facts figures">{}</dl>)", lines);
}

// What a machine cannot bear for long, as whole sentences.
QStringList machineTroubles(const KioskHealth &health)
{
    constexpr int fullMb = 500;
    constexpr int hotCelsius = 90;
    QStringList sentences;
    if (!health.vitals)
        return sentences;
    if (health.vitals->diskFreeMb.value_or(fullMb) < fullMb)
        sentences << QStringLiteral("Its disk is nearly full.");
    if (health.vitals->hottestCelsius.value_or(0) >= hotCelsius)
        sentences << QStringLiteral("It is too hot. Check that air reaches its vents.");
    return sentences;
}

Html warning(const QString &sentence)
{
    return html(R"(<p class="spooled">{}{}</p>)", icon(Icon::Warning), sentence);
}

Html updateForm(const Viewer &viewer, const DeviceRow &device)
{
    if (device.offered.isEmpty() || device.revoked)
        return {};
    const Html words = html(R"(<p>Version {} is offered.</p>)", device.offered);
    if (viewer.role != Role::Administrator || !device.online)
        return html(R"(<div class="update">{}</div>)", words);
    return html(
        R"(<div class="update">{}{}<p class="hint">Tonight switches at night, now as soon as nobody is at the screen.</p></div>)",
        words,
        postForm(QStringLiteral("/devices/%1/update").arg(device.id.toString(QUuid::WithoutBraces)),
                 viewer.csrf,
                 html(R"(<button class="plain" name="when" value="tonight">Update tonight</button>
<button class="plain" name="when" value="now">Update now</button>)")));
}

Html settingsLink(const Viewer &viewer, const DeviceRow &device)
{
    if (viewer.role != Role::Administrator || device.revoked)
        return {};
    return html(R"(<p class="more"><a href="/devices/{}/settings">Settings of this kiosk</a></p>)",
                device.id.toString(QUuid::WithoutBraces));
}

Html kioskCard(const Viewer &viewer, const DeviceRow &device)
{
    const QString seen = device.seenAt.isValid()
                             ? QStringLiteral("Heard from ") + ago(device.seenAt, viewer.now)
                             : QStringLiteral("Never heard from");
    const QString beside =
        facts({seen, QStringLiteral("offline numbers start with ") + device.prefix});
    Html warnings = each(machineTroubles(device.health), warning);
    if (device.health.spooled > 0)
        warnings += warning(plural(device.health.spooled,
                                   QStringLiteral("arrival waits on it to be delivered"),
                                   QStringLiteral("arrivals wait on it to be delivered")));
    const auto &settings = device.health.settings;
    if (settings && settings->outcome == SettingsState::Outcome::Refused)
        warnings += warning(QStringLiteral("It refused its new settings."));
    if (settings && settings->outcome == SettingsState::Outcome::TakenBack)
        warnings += warning(QStringLiteral("It took its new settings back."));
    return html(
        R"(<li id="k-{}" data-row tabindex="0" class="card kiosk"><div class="top"><h2>{}</h2>{}</div>
<p class="lead">{}</p>{}<ul class="devices">
{}</ul>{}{}{}{}</li>
)",
        device.id.toString(QUuid::WithoutBraces), device.name, kioskState(device), beside,
        device.revoked ? Html() : warnings,
        device.revoked ? Html() : each(device.health.devices, deviceLine),
        device.revoked ? Html() : figures(device.health), updateForm(viewer, device),
        settingsLink(viewer, device), revokeForm(viewer, device));
}

QString ratingWord(int rating)
{
    static const std::array words{QLatin1String("No rating"), QLatin1String("Very bad"),
                                  QLatin1String("Bad"),       QLatin1String("Okay"),
                                  QLatin1String("Good"),      QLatin1String("Very good")};
    return words[static_cast<std::size_t>(std::clamp(rating, 0, 5))];
}

QString recommendSentence(const QString &answer)
{
    if (answer == QLatin1String("yes"))
        return QStringLiteral("Would tell a friend to come");
    if (answer == QLatin1String("no"))
        return QStringLiteral("Would not tell a friend to come");
    return answer == QLatin1String("unsure") ? QStringLiteral("Not sure about telling a friend")
                                             : QString();
}

Html feedbackItem(const FeedbackRow &row)
{
    Html bars;
    for (int i = 1; i <= 5; ++i)
        bars += raw(i <= row.rating ? "<i class=\"on\"></i>" : "<i></i>");
    const Html comment =
        row.comment.isEmpty() ? Html() : html(R"(<p class="words" dir="auto">{}</p>)", row.comment);
    return html(
        R"(<li data-row tabindex="0" class="card answer{}"><div class="score"><b>{}</b><span class="bars" role="img" aria-label="{} of 5">{}</span></div>
<div class="body">{}<p class="lead">{}</p></div>{}</li>
)",
        raw(row.low ? " low" : ""), ratingWord(row.rating), row.rating, bars, comment,
        facts({recommendSentence(row.recommend),
               row.fromKiosk ? QStringLiteral("At the kiosk") : QStringLiteral("On a phone"),
               row.at.toString(QStringLiteral("HH:mm, d MMM"))}),
        row.low ? chip(Tone::Attention, QStringLiteral("Read this")) : Html());
}

// The entry's payload without what the columns beside it say; long ids by their beginning, whole on
// hover. What is no JSON object is shown as it is.
Html auditFacts(const QString &text)
{
    const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object();
    if (entry.isEmpty())
        return html("<code>{}</code>", text);
    Html facts;
    for (auto fact = entry.begin(); fact != entry.end(); ++fact) {
        if (QStringList{QStringLiteral("at"), QStringLiteral("event"), QStringLiteral("seq")}
                .contains(fact.key()))
            continue;
        const QString value = fact->toVariant().toString();
        const bool id = !QUuid::fromString(value).isNull();
        facts += html(R"(<span class="fact" title="{}">{} <b>{}</b></span> )", value, fact.key(),
                      id ? value.left(8) : value);
    }
    return facts;
}

Html spread(const QList<FeedbackRow> &rows)
{
    std::array<qsizetype, 6> counts{};
    for (const FeedbackRow &row : rows)
        ++counts[static_cast<std::size_t>(std::clamp(row.rating, 0, 5))];
    Html lines;
    for (int rating = 5; rating >= 1; --rating) {
        const qsizetype count = counts[static_cast<std::size_t>(rating)];
        lines +=
            html(R"(<li><span>{}</span><progress max="{}" value="{}"></progress><b>{}</b></li>)",
                 ratingWord(rating), rows.size(), count, count);
    }
    return html(R"(<div class="spread"><h2>{}</h2><ol>{}</ol></div>)",
                plural(rows.size(), QStringLiteral("answer"), QStringLiteral("answers")), lines);
}

} // namespace

bool needsHand(const DeviceRow &device)
{
    if (device.revoked)
        return false;
    return !device.online || device.health.closed || device.health.spooled > 0 ||
           !machineTroubles(device.health).isEmpty() ||
           std::ranges::any_of(device.health.devices, [](const DeviceHealth &health) {
               return health.status != DeviceStatus::Ready || !health.sentence.isEmpty();
           });
}

Html devicesContent(const Viewer &viewer, const QList<DeviceRow> &rows)
{
    const Html add = viewer.role != Role::Administrator
                         ? Html()
                         : postButton(QStringLiteral("/devices/enrol"), viewer.csrf,
                                      QStringLiteral("Add a kiosk"), QLatin1String("plain"));
    const Html list =
        rows.isEmpty()
            ? emptyNote(
                  Icon::Kiosk, QStringLiteral("No kiosk yet"),
                  QStringLiteral("An administrator adds one with a code that the kiosk scans."))
            : html(R"(<ul class="kiosks">
{}</ul>)",
                   each(rows, [&viewer](const DeviceRow &row) { return kioskCard(viewer, row); }));
    return html(R"(<div class="head"><h1>Kiosks</h1><div class="act">{}</div></div>
<div data-live="list">{}</div>)",
                add, list);
}

Html enrolmentContent(const EnrolmentOffer &offer)
{
    return html(R"(<p class="back"><a href="/devices">Kiosks</a></p>
<div class="head"><h1>Add a kiosk</h1></div>
<div class="enrol"><div class="qr">{}</div>
<ol class="steps"><li>Start the new kiosk. It asks for its code.</li><li>Hold this screen, or a print of it, in front of the kiosk's scanner.</li><li>The kiosk appears in the list by itself.</li></ol>
<p class="lead">The code works once, until {}. Anyone who scans it first becomes the kiosk: do not leave it lying about.</p></div>)",
                qrSvg(offer.code), timeOfDay(offer.validUntil));
}

Html feedbackContent(const Viewer &, const QList<FeedbackRow> &rows)
{
    if (rows.isEmpty())
        return html(
            R"(<div class="head"><h1>Feedback</h1></div><div data-live="list">{}</div>)",
            emptyNote(Icon::Star, QStringLiteral("Nobody has answered yet"),
                      QStringLiteral("Answers from kiosks and phones appear here as they come.")));
    return html(R"(<div class="head"><h1>Feedback</h1></div>
<div data-live="list" class="feedback">{}<ul class="answers">
{}</ul></div>)",
                spread(rows), each(rows, feedbackItem));
}

Html auditContent(const QList<AuditRow> &rows)
{
    const Html lines = each(rows, [](const AuditRow &row) {
        return html(
            R"(<tr data-row><td class="seq">{}</td><td class="when">{}<small>{}</small></td><td class="event">{}</td><td>{}</td></tr>
)",
            row.sequence, timeOfDay(row.at), shortDate(row.at.date()), row.event,
            auditFacts(row.text));
    });
    return html(
        R"(<div class="head"><h1>Audit</h1><p class="lead">The latest {} entries. Each is chained to the one before it.</p>
<label class="find">{}<span class="unseen">Find</span><input type="search" data-filter placeholder="Find an event" autocomplete="off"><kbd>/</kbd></label></div>
<div data-live="list"><table class="list audit"><thead><tr><th>No.</th><th>When</th><th>Event</th><th>What</th></tr></thead><tbody>
{}</tbody></table></div>)",
        rows.size(), icon(Icon::Search), lines);
}

} // namespace foyer::web
