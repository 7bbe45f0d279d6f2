// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person, the matching of an arrival that came without the desk, and help calls.
#include "kiosk/desk/web_pages.h"

#include "kiosk/core/identity.h"
#include "kiosk/desk/web_parts.h"

#include <algorithm>

namespace foyer::web {
namespace {

QString id(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString headline(const AttentionRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    if (!row.number.isEmpty())
        return QStringLiteral("Ticket ") + row.number;
    return row.device.isEmpty() ? QStringLiteral("Someone at a kiosk") : row.device;
}

Html attentionCard(const Viewer &viewer, const AttentionRow &row)
{
    const QString title = headline(row);
    const QString beside = facts(
        {row.birthDate.isValid() ? QStringLiteral("born ") + shortDate(row.birthDate) : QString(),
         row.device == title ? QString() : row.device, ago(row.since, viewer.now)});
    const Html done = row.done.isEmpty()
                          ? Html()
                          : html(R"(<p class="done">{}{}</p>)", icon(Icon::Tick), row.done);
    const Html number = row.number.isEmpty()
                            ? html(R"(<span class="sign">{}</span>)",
                                   icon(row.visit.isNull() ? Icon::Kiosk : Icon::Hand))
                            : escape(row.number);
    Html actions;
    if (row.matchable)
        actions += html(
            R"(<a class="button primary" href="/match/{}" data-key-press="m" aria-keyshortcuts="m">Match to an appointment</a>)",
            id(row.visit));
    else if (!row.visit.isNull() && !row.number.isEmpty())
        actions += html(R"(<a class="button plain" href="/visit/{}" data-open>Open the visit</a>)",
                        id(row.visit));
    if (row.insuranceCard)
        actions += html(R"(<a class="button plain" href="/visit/{}/card">Insurance card</a>)",
                        id(row.visit));
    actions += postButton(QStringLiteral("/attention/%1/settle").arg(row.id), viewer.csrf,
                          QStringLiteral("Seen to"), QLatin1String("plain"), QLatin1String("d"));
    return html(R"(<li id="n-{}" data-row data-say="{}" tabindex="0" class="card case">
<p class="number">{}</p>
<div class="body"><h2>{} <small>{}</small></h2><p>{}</p>{}</div>
<div class="act">{}</div>
</li>
)",
                row.id, QStringLiteral("Someone needs a person"), number, title, beside, row.reason,
                done, actions);
}

Html candidateRow(const MatchCandidate &candidate)
{
    return html(
        R"(<tr data-row><td class="pick"><input type="radio" name="ref" value="{}" id="c-{}" required></td>
<td class="when">{}</td><td class="who"><label for="c-{}">{}</label><small>born {}</small></td>
<td>{}<small>{}</small></td><td class="notes">{}</td></tr>
)",
        candidate.ref, candidate.ref, timeOfDay(candidate.start), candidate.ref, candidate.name,
        shortDate(candidate.birthDate), candidate.practitioner, candidate.area,
        candidate.agrees ? chip(Tone::Good, QStringLiteral("Name and birth date agree")) : Html());
}

// Where in the visit a person stood, in words; the keys are core's stepKey().
QString stepWords(const QString &step)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("attract"), QStringLiteral("First screen")},
        {QStringLiteral("language"), QStringLiteral("Choosing a language")},
        {QStringLiteral("who-for"), QStringLiteral("Who the visit is for")},
        {QStringLiteral("identify"), QStringLiteral("Saying who they are")},
        {QStringLiteral("confirm-person"), QStringLiteral("Confirming the person")},
        {QStringLiteral("choose-appointment"), QStringLiteral("Choosing the appointment")},
        {QStringLiteral("details"), QStringLiteral("Address and phone")},
        {QStringLiteral("insurance"), QStringLiteral("Insurance card")},
        {QStringLiteral("review"), QStringLiteral("Reading it all once more")},
        {QStringLiteral("check-in"), QStringLiteral("Checking in")},
        {QStringLiteral("ticket"), QStringLiteral("Taking the ticket")},
        {QStringLiteral("feedback"), QStringLiteral("Feedback")},
    };
    return words.value(step, QString(step).replace(QLatin1Char('-'), QLatin1Char(' ')));
}

Html helpRow(const Viewer &viewer, const HelpRow &row)
{
    const Html state =
        row.answeredAt.isValid()
            ? html(R"(<span class="done">{}Answered {}</span>)", icon(Icon::Tick),
                   timeOfDay(row.answeredAt))
            : postButton(QStringLiteral("/help/%1/answer").arg(id(row.id)), viewer.csrf,
                         QStringLiteral("On my way"), QLatin1String("primary"), QLatin1String("h"));
    return html(
        R"(<tr id="h-{}" tabindex="-1" data-row><td class="when">{}<small>{}</small></td><td class="who">{}<small>{}</small></td><td>{}</td><td class="notes">{}</td><td class="act">{}</td></tr>
)",
        id(row.id), timeOfDay(row.since), ago(row.since, viewer.now), row.device, row.name,
        stepWords(row.step),
        row.urgent ? chip(Tone::Trouble, QStringLiteral("Feels very unwell")) : Html(), state);
}

} // namespace

Html attentionContent(const Viewer &viewer, const QList<AttentionRow> &rows)
{
    const Html list =
        rows.isEmpty()
            ? emptyNote(
                  Icon::Tick, QStringLiteral("Nobody needs you right now"),
                  QStringLiteral(
                      "When a visit cannot go on at a kiosk, it appears here with the reason."))
            : html(R"(<ul class="cases">
{}</ul>)",
                   each(rows,
                        [&viewer](const AttentionRow &row) { return attentionCard(viewer, row); }));
    return html(
        R"(<div class="head"><h1>Needs a person</h1><p class="lead">The one who waits longest comes first.</p></div>
<div data-live="list">{}</div>)",
        list);
}

QList<MatchCandidate> searched(const QList<MatchCandidate> &all, const QString &search)
{
    QStringList words;
    for (const QString &word :
         search.left(100).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << foldName(word);
    words.removeAll(QString());
    QList<MatchCandidate> found;
    for (const MatchCandidate &candidate : all) {
        const QString text = foldName(candidate.name + candidate.practitioner +
                                      candidate.start.toString(QStringLiteral("HH:mm")));
        if (std::ranges::all_of(words,
                                [&text](const QString &word) { return text.contains(word); }))
            found << candidate;
    }
    std::ranges::stable_sort(found, [](const MatchCandidate &a, const MatchCandidate &b) {
        return a.agrees != b.agrees ? a.agrees : a.start < b.start;
    });
    return found;
}

Html matchContent(const Viewer &viewer, const AttentionRow &arrival, const QString &search,
                  const QList<MatchCandidate> &candidates)
{
    const QString path = QStringLiteral("/match/") + id(arrival.visit);
    const QString paper = arrival.number.isEmpty() ? QStringLiteral("no number") : arrival.number;
    const QString born = arrival.birthDate.isValid()
                             ? QStringLiteral("born ") + shortDate(arrival.birthDate)
                             : QString();
    const Html find = postForm(
        path + QStringLiteral("/search"), viewer.csrf,
        html(
            R"(<label class="find">{}<span class="unseen">Find an appointment</span><input type="search" name="search" data-filter value="{}" maxlength="100" placeholder="Name, clinician or time" autocomplete="off"><kbd>/</kbd></label>
<button class="plain">Find</button>)",
            icon(Icon::Search), search));
    const Html table = html(
        R"(<table class="list"><thead><tr><th><span class="unseen">Choose</span></th><th>Time</th><th>Person</th><th>With</th><th></th></tr></thead><tbody>
{}</tbody></table>
<div class="confirm"><label class="check"><input type="checkbox" name="checked" value="yes" required> I asked this person for name and birth date, and both agree.</label>
<button class="primary">Match {} to this appointment</button></div>)",
        each(candidates, candidateRow), paper);
    const Html choose =
        candidates.isEmpty()
            ? emptyNote(Icon::Search, QStringLiteral("No open appointment of today fits"),
                        QStringLiteral("Try fewer letters, or the time of the appointment."))
            : postForm(path, viewer.csrf, table);
    return html(R"(<p class="back"><a href="/attention">Needs a person</a></p>
<div class="head visit"><p class="number big">{}</p><h1>{}</h1><p class="lead">{}</p></div>
<p class="reason">{}</p>
<div class="searching"><h2>Which appointment is it?</h2>{}</div>
{})",
                paper, headline(arrival), born, arrival.reason, find, choose);
}

Html helpContent(const Viewer &viewer, const QList<HelpRow> &rows)
{
    const Html list =
        rows.isEmpty()
            ? emptyNote(Icon::Call, QStringLiteral("No help calls today"),
                        QStringLiteral(
                            "When someone touches \"Get help\" at a kiosk, you see it at once, "
                            "on every page."))
            : html(
                  R"(<table class="list"><thead><tr><th>When</th><th>Kiosk</th><th>Where in the visit</th><th></th><th><span class="unseen">Action</span></th></tr></thead><tbody>
{}</tbody></table>)",
                  each(rows, [&viewer](const HelpRow &row) { return helpRow(viewer, row); }));
    return html(
        R"(<div class="head"><h1>Help calls</h1><p class="lead">"On my way" appears on the kiosk, in the person's language.</p></div>
<div data-live="list">{}</div>)",
        list);
}

} // namespace foyer::web
