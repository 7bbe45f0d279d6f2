// SPDX-License-Identifier: GPL-3.0-or-later
// Today: who has arrived and whom to call; and one arrival with its ticket.
#include "kiosk/desk/web_pages.h"

#include "kiosk/desk/web_parts.h"

#include <algorithm>
#include <array>

namespace foyer::web {
namespace {

QString visitPath(const ArrivalRow &row)
{
    return QStringLiteral("/visit/") + row.visit.toString(QUuid::WithoutBraces);
}

QString shownName(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("No longer on the schedule") : name;
}

Html person(const ArrivalRow &row)
{
    const bool english = row.language.isEmpty() || row.language.startsWith(QLatin1String("en"));
    const QString beside = facts(
        {row.birthDate.isValid() ? QStringLiteral("born ") + shortDate(row.birthDate) : QString(),
         english ? QString() : QStringLiteral("speaks ") + languageName(row.language)});
    return html(R"(<a href="{}" data-open>{}</a><small>{}</small>)", visitPath(row),
                shownName(row.name), beside);
}

// How the paper fared. Nothing is said of one that the printer answered for.
QString ticketNote(TicketState state)
{
    switch (state) {
    case TicketState::Shown:
        return QStringLiteral("On screen, no paper");
    case TicketState::Reserved:
    case TicketState::Sent:
        return QStringLiteral("Ticket is printing");
    case TicketState::Printed:
    case TicketState::Unknown:
        break;
    }
    return {};
}

QString changeWords(const QString &key)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("phone"), QStringLiteral("New phone")},
        {QStringLiteral("email"), QStringLiteral("New e-mail")},
        {QStringLiteral("address"), QStringLiteral("New address")},
        {QStringLiteral("insurance"), QStringLiteral("New insurance card")},
    };
    return words.value(key, key);
}

// What asks for somebody stands out; what is only good to know does not.
Html notes(const ArrivalRow &row)
{
    Html chips;
    if (row.ticket == TicketState::Unknown)
        chips += chip(Tone::Attention, QStringLiteral("Ticket may be missing"));
    if (row.insuranceAtDesk)
        chips += chip(Tone::Attention, QStringLiteral("Look at the card"));
    if (row.insuranceToCheck > 0)
        chips += html(R"(<a class="plainly" href="{}/card">{}</a>)", visitPath(row),
                      chip(Tone::Attention,
                           QStringLiteral("Insurance to check: %1").arg(row.insuranceToCheck)));
    QStringList quiet{ticketNote(row.ticket)};
    for (const QString &key : row.changed)
        quiet << changeWords(key);
    if (!row.inRecords)
        quiet << QStringLiteral("Records follow");
    return html("{}<small>{}</small>", chips, facts(quiet));
}

Html callCell(const Viewer &viewer, const ArrivalRow &row)
{
    if (row.calledAt.isValid())
        return html(R"(<span class="done">{}<span class="unseen">Called </span>{}</span>)",
                    icon(Icon::Tick), timeOfDay(row.calledAt));
    if (!row.callable)
        return html(R"(<span class="wait">Soon</span>)");
    return postButton(visitPath(row) + QStringLiteral("/call"), viewer.csrf, QStringLiteral("Call"),
                      QLatin1String("primary"), QLatin1String("c"));
}

Html arrivalRow(const Viewer &viewer, const ArrivalRow &row)
{
    const QString id = row.visit.toString(QUuid::WithoutBraces);
    const QString spoken = QStringLiteral("%1 arrived").arg(row.number);
    return html(R"(<tr id="v-{}" tabindex="-1" data-row data-say="{}">
<td class="number">{}</td>
<td class="when">{}<small>{}</small></td>
<td class="who">{}</td>
<td class="what">{} {}<small>{} · {}</small></td>
<td class="notes">{}</td>
<td class="act">{}</td>
</tr>
)",
                id, spoken, row.number, timeOfDay(row.arrivedAt), ago(row.arrivedAt, viewer.now),
                person(row), timeOfDay(row.appointmentAt), row.serviceType, row.practitioner,
                row.area, notes(row), callCell(viewer, row));
}

Html arrivalTable(const Viewer &viewer, const QString &title, const QList<ArrivalRow> &rows)
{
    return html(R"(<section><h2>{} <span class="tally">{}</span></h2>
<table class="list arrivals"><thead><tr><th>Number</th><th>Arrived</th><th>Person</th><th>Appointment</th><th>Good to know</th><th><span class="unseen">Action</span></th></tr></thead>
<tbody>
{}</tbody></table></section>
)",
                title, rows.size(),
                each(rows, [&viewer](const ArrivalRow &row) { return arrivalRow(viewer, row); }));
}

Html fact(const QString &name, const Html &value)
{
    return value.isEmpty() ? Html()
                           : html(R"(<div><dt>{}</dt><dd>{}</dd></div>
)",
                                  name, value);
}

Html cardLink(const ArrivalRow &row)
{
    if (!row.insuranceCard)
        return {};
    const QString waits = row.insuranceToCheck > 0
                              ? plural(row.insuranceToCheck, QStringLiteral("field to check"),
                                       QStringLiteral("fields to check"))
                              : QStringLiteral("Nothing to check");
    return html(R"(<a href="{}/card">The card and what was read</a><small>{}</small>)",
                visitPath(row), waits);
}

QString ticketSentence(TicketState state)
{
    switch (state) {
    case TicketState::Printed:
        return QStringLiteral("On paper. The printer answered for it.");
    case TicketState::Shown:
        return QStringLiteral("Shown on the screen. There was no paper.");
    case TicketState::Unknown:
        return QStringLiteral("Not known. The paper may not have come out.");
    case TicketState::Reserved:
    case TicketState::Sent:
        return QStringLiteral("On its way to the printer.");
    }
    return {};
}

Html reprintForm(const Viewer &viewer, const ArrivalRow &row, const QList<DeviceRow> &devices)
{
    const bool onlyOne = std::ranges::count_if(devices, [](const DeviceRow &device) {
                             return device.online && !device.revoked;
                         }) == 1;
    const Html kiosks = each(devices, [onlyOne](const DeviceRow &device) {
        if (device.revoked)
            return Html();
        return html(
            R"(<label class="check"><input type="radio" name="device" value="{}" required{}> {}<small>{}</small></label>
)",
            device.id.toString(QUuid::WithoutBraces),
            raw(!device.online ? " disabled"
                : onlyOne      ? " checked"
                               : ""),
            device.name, device.online ? QString() : QStringLiteral("no contact"));
    });
    struct Reason {
        QLatin1String key;
        QLatin1String words;
    };
    static const std::array reasons{
        Reason{QLatin1String("lost"), QLatin1String("The ticket is lost")},
        Reason{QLatin1String("unreadable"), QLatin1String("It cannot be read")},
        Reason{QLatin1String("printer-trouble"), QLatin1String("The printer did not finish")},
        Reason{QLatin1String("other"), QLatin1String("Something else")},
    };
    const Html why = each(reasons, [](const Reason &reason) {
        return html(
            R"(<label class="check"><input type="radio" name="why" value="{}" required> {}</label>
)",
            reason.key, reason.words);
    });
    if (kiosks.isEmpty())
        return html(R"(<p class="lead">There is no kiosk that could print.</p>)");
    return postForm(visitPath(row) + QStringLiteral("/reprint"), viewer.csrf,
                    html(R"(<div class="columns"><fieldset><legend>Where?</legend>{}</fieldset>
<fieldset><legend>Why?</legend>{}</fieldset></div>
<button class="primary">Print a copy of {}</button>
<p class="hint">The copy carries the same number and is marked as a copy. Your name and the reason are kept.</p>)",
                         kiosks, why, row.number));
}

} // namespace

Html todayContent(const Viewer &viewer, const QList<ArrivalRow> &arrivals)
{
    QList<ArrivalRow> waiting;
    QList<ArrivalRow> called;
    for (const ArrivalRow &row : arrivals)
        (row.calledAt.isValid() ? called : waiting).append(row);
    std::ranges::sort(waiting, {}, &ArrivalRow::arrivedAt);
    std::ranges::sort(called, std::ranges::greater(), &ArrivalRow::calledAt);

    Html lists;
    if (arrivals.isEmpty())
        lists = emptyNote(Icon::Door, QStringLiteral("Nobody has arrived yet"),
                          QStringLiteral("The list fills by itself as people check in."));
    else if (waiting.isEmpty())
        lists = emptyNote(Icon::Tick, QStringLiteral("Nobody is waiting"),
                          QStringLiteral("Everyone who has arrived has been called."));
    else
        lists = arrivalTable(viewer, QStringLiteral("Waiting"), waiting);
    if (!called.isEmpty())
        lists += arrivalTable(viewer, QStringLiteral("Called"), called);
    return html(R"(<div class="head"><h1>Today</h1><p class="lead">{}</p>
<label class="find">{}<span class="unseen">Find</span><input type="search" data-filter placeholder="Find a name or number" autocomplete="off"><kbd>/</kbd></label></div>
<div data-live="list">
{}</div>)",
                longDay(viewer.now.date()), icon(Icon::Search), lists);
}

Html visitContent(const Viewer &viewer, const ArrivalRow &row, const QList<DeviceRow> &devices)
{
    const QString born = row.birthDate.isValid() ? shortDate(row.birthDate) : QString();
    const QString language = row.language.isEmpty() ? QString() : languageName(row.language);
    QStringList changes;
    for (const QString &key : row.changed)
        changes << changeWords(key);
    if (row.insuranceAtDesk)
        changes << QStringLiteral("The insurance card could not be read: look at it");
    const Html known =
        fact(QStringLiteral("Born"), escape(born)) +
        fact(QStringLiteral("Language"), escape(language)) +
        fact(QStringLiteral("Arrived"), timeOfDay(row.arrivedAt)) +
        fact(QStringLiteral("Appointment"),
             html(R"({} {}<small>{}</small>)", timeOfDay(row.appointmentAt), row.serviceType,
                  row.practitioner)) +
        fact(QStringLiteral("Place"), escape(row.area)) +
        fact(QStringLiteral("Changed"), escape(changes.join(QStringLiteral(". ")))) +
        fact(QStringLiteral("Insurance"), cardLink(row)) +
        fact(QStringLiteral("Records"),
             escape(row.inRecords ? QStringLiteral("The records know of it.")
                                  : QStringLiteral("Not told yet. We keep trying."))) +
        fact(QStringLiteral("Ticket"), escape(ticketSentence(row.ticket)));
    return html(R"(<p class="back"><a href="/today">Today</a></p>
<div class="head visit"><p class="number big">{}</p><h1>{}</h1><div data-row class="act">{}</div></div>
<div class="two">
<section class="card"><h2>This visit</h2><dl class="facts">
{}</dl></section>
<section class="card" id="copy" tabindex="-1"><h2>Print a copy</h2>
{}</section>
</div>)",
                row.number, shownName(row.name), callCell(viewer, row), known,
                reprintForm(viewer, row, devices));
}

} // namespace foyer::web
