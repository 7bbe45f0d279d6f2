// SPDX-License-Identifier: GPL-3.0-or-later
// One insurance card with its whole evidence: both sides, and every field with what speaks for it
// and against it, what is on file, and what staff said.
#include "kiosk/core/evidence.h"
#include "kiosk/desk/web_card_words.h"
#include "kiosk/desk/web_pages.h"
#include "kiosk/desk/web_parts.h"

namespace foyer::web {
namespace {

QString cardPath(const CardView &card)
{
    return QStringLiteral("/visit/%1/card").arg(card.visit.toString(QUuid::WithoutBraces));
}

QString anchorOf(CardField field)
{
    return QStringLiteral("f-") + fieldKey(field);
}

const QSize &sizeOf(const CardView &card, CardSide side)
{
    return side == CardSide::Back ? card.back : card.front;
}

Html pictureHref(const CardView &card, CardSide side)
{
    return html("{}/{}.jpg", cardPath(card), sideKey(side));
}

// The picture with a frame around each field of this side; a frame leads to its field.
Html sidePicture(const CardView &card, CardSide side)
{
    const QSize &size = sizeOf(card, side);
    const QString title = side == CardSide::Back ? QStringLiteral("Back") : QStringLiteral("Front");
    if (size.isEmpty())
        return {};
    Html frames;
    for (const CardFieldRow &row : card.fields) {
        const QRect &box = row.read.crop;
        if (row.read.side != side || box.isEmpty())
            continue;
        frames += html(
            R"(<a href="#{}"><title>{}</title><rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="6"/></a>)",
            anchorOf(row.read.field), cardFieldWords(row.read.field),
            raw(row.toCheck ? "waits" : "fine"), box.x() - 6, box.y() - 6, box.width() + 12,
            box.height() + 12);
    }
    return html(
        R"(<figure><figcaption>{}</figcaption><svg class="side-picture" viewBox="0 0 {} {}" role="img" aria-label="{} of the card"><image href="{}" width="{}" height="{}"/>{}</svg></figure>
)",
        title, size.width(), size.height(), title, pictureHref(card, side), size.width(),
        size.height(), frames);
}

Html cutOut(const CardView &card, const Evidence &read)
{
    const QSize &size = sizeOf(card, read.side);
    const QRect part = withMargin(read.crop) & QRect(QPoint(0, 0), size);
    if (read.crop.isEmpty() || part.isEmpty())
        return html(R"(<span class="nocut">{}</span>)",
                    QString(read.source == FieldSource::Ocr
                                ? QStringLiteral("No picture of it")
                                : QStringLiteral("Not from a picture")));
    return html(
        R"(<svg class="cut" viewBox="{} {} {} {}" role="img" aria-label="As printed on the card"><image href="{}" width="{}" height="{}"/></svg>)",
        part.x(), part.y(), part.width(), part.height(), pictureHref(card, read.side), size.width(),
        size.height());
}

Html gradeChip(const CardFieldRow &row)
{
    if (row.seen == CardFieldRow::Seen::Corrected)
        return chip(Tone::Good, QStringLiteral("Corrected"));
    if (row.seen == CardFieldRow::Seen::Accepted)
        return chip(Tone::Good, QStringLiteral("Accepted"));
    switch (row.read.grade) {
    case FieldGrade::Certain:
        return chip(Tone::Good, QStringLiteral("Certain"));
    case FieldGrade::PleaseCheck:
        return chip(Tone::Attention, QStringLiteral("Please check"));
    case FieldGrade::Unreadable:
        return chip(Tone::Trouble, QStringLiteral("Not read"));
    }
    return {};
}

QString evidenceLine(const CardFieldRow &row)
{
    if (row.read.grade == FieldGrade::Unreadable)
        return QStringLiteral("Look at the card, or ask for it.");
    // Print is never wholly sure.
    const int percent = qRound(100 * row.read.confidence);
    const QString sure = percent > 99 ? QStringLiteral("over 99\u00a0%\u00a0sure")
                                      : QStringLiteral("%1\u00a0%\u00a0sure").arg(percent);
    return facts({sourceWords(row.read.source), sure});
}

// What is on file is said in words beside the value, so that nobody has to compare by eye.
Html fileCell(const CardView &card, const CardFieldRow &row)
{
    const CardField field = row.read.field;
    if (!fieldsOnFile().contains(field))
        return html(R"(<small>not kept on file</small>)");
    if (!card.fileKnown || row.onFile.isEmpty())
        return html(R"(<small>nothing on file</small>)");
    const bool same = !row.value.isEmpty() && sameValue(field, row.value, row.onFile);
    if (same)
        return html(R"(<span class="same">{}same</span>)", icon(Icon::Tick));
    return html(R"(<b class="differs">{}</b><small>{}</small>)", shownValue(field, row.onFile),
                QString(row.value.isEmpty() ? QStringLiteral("on file")
                                            : QStringLiteral("on file, differs")));
}

Html reasons(const Evidence &read)
{
    const QStringList against = reasonsAgainst(read);
    const QStringList speaksFor = reasonsFor(read);
    if (against.isEmpty() && speaksFor.isEmpty())
        return {};
    const auto items = [](const QStringList &all, Icon picture, const char *look) {
        return each(all, [&](const QString &text) {
            return html(R"(<li class="{}">{}{}</li>)", raw(look), icon(picture), text);
        });
    };
    return html(R"(<ul class="reasons">{}{}</ul>)", items(against, Icon::Warning, "against"),
                items(speaksFor, Icon::Tick, "for"));
}

Html seenBy(const CardFieldRow &row)
{
    if (row.seen == CardFieldRow::Seen::Open)
        return {};
    const bool changed = row.seen == CardFieldRow::Seen::Corrected;
    const QString before =
        changed && !row.read.value.isEmpty() && row.read.grade != FieldGrade::Unreadable
            ? QStringLiteral("It was read as %1.").arg(row.read.value)
            : QString();
    return html(R"(<p class="seen">{} by {} at {}. {}</p>)",
                QString(changed ? QStringLiteral("Corrected") : QStringLiteral("Accepted")),
                row.staff, timeOfDay(row.at), before);
}

Html actions(const Viewer &viewer, const CardView &card, const CardFieldRow &row)
{
    if (!card.open)
        return {};
    const QString key = fieldKey(row.read.field);
    const Html field = html(R"(<input type="hidden" name="field" value="{}">)", key);
    Html accept;
    if (row.toCheck)
        accept =
            postForm(cardPath(card) + QStringLiteral("/accept"), viewer.csrf,
                     field + html(R"(<button class="plain">{}</button>)",
                                  QString(row.value.isEmpty() ? QStringLiteral("Not on the card")
                                                              : QStringLiteral("Accept"))));
    const Html correct = postForm(
        cardPath(card) + QStringLiteral("/correct"), viewer.csrf,
        field +
            html(
                R"(<label><span class="unseen">{}</span><input name="value" value="{}" maxlength="200" autocomplete="off" spellcheck="false" required></label><button class="plain">Save</button>)",
                cardFieldWords(row.read.field), row.value));
    return html(
        R"({}<details class="correct"><summary>{}</summary>{}</details>)", accept,
        QString(row.value.isEmpty() ? QStringLiteral("Type it") : QStringLiteral("Correct")),
        correct);
}

Html fieldRow(const Viewer &viewer, const CardView &card, const CardFieldRow &row)
{
    const CardField field = row.read.field;
    return html(
        R"(<li class="field{}" id="{}" tabindex="-1">
<div class="name"><h3>{}</h3>{}</div>
<div class="cutout">{}</div>
<div class="value"><p>{}</p><small>{}</small></div>
<div class="file">{}</div>
<div class="does">{}</div>
<div class="why">{}{}</div>
</li>
)",
        raw(row.toCheck ? " waits" : ""), anchorOf(field), cardFieldWords(field), gradeChip(row),
        cutOut(card, row.read),
        row.value.isEmpty() ? html(R"(<span class="nothing">no value</span>)")
                            : escape(shownValue(field, row.value)),
        evidenceLine(row), fileCell(card, row), actions(viewer, card, row), seenBy(row),
        reasons(row.read));
}

Html section(const Viewer &viewer, const CardView &card, const QString &title, bool waiting,
             const Html &beside)
{
    QList<CardFieldRow> rows;
    for (const CardFieldRow &row : card.fields)
        if (row.toCheck == waiting)
            rows.append(row);
    if (rows.isEmpty())
        return {};
    return html(
        R"(<section><div class="over"><h2>{} <span class="tally">{}</span></h2>{}</div>
<div class="legend" aria-hidden="true"><span>Field</span><span>As printed</span><span>As read</span><span>On file</span></div>
<ul class="fields">
{}</ul></section>
)",
        title, rows.size(), beside,
        each(rows, [&](const CardFieldRow &row) { return fieldRow(viewer, card, row); }));
}

Html standing(const CardView &card, qsizetype waiting)
{
    if (!card.open)
        return chip(Tone::Plain, QStringLiteral("The patient has not checked in"));
    return waiting > 0
               ? chip(Tone::Attention,
                      QStringLiteral("A draft in the records until %1")
                          .arg(waiting == 1 ? QStringLiteral("this field is seen to")
                                            : QStringLiteral("these %1 are seen to").arg(waiting)))
               : chip(Tone::Good, QStringLiteral("Checked. It counts in the records"));
}

} // namespace

Html cardContent(const Viewer &viewer, const CardView &card)
{
    const QString visit = card.visit.toString(QUuid::WithoutBraces);
    qsizetype waiting = 0;
    qsizetype acceptable = 0;
    for (const CardFieldRow &row : card.fields) {
        waiting += row.toCheck ? 1 : 0;
        acceptable += row.toCheck && !row.value.isEmpty() ? 1 : 0;
    }
    const Html all =
        card.open && acceptable > 1
            ? postForm(
                  cardPath(card) + QStringLiteral("/accept"), viewer.csrf,
                  html(
                      R"(<input type="hidden" name="field" value="all"><button class="primary">Accept these {} as read</button>)",
                      acceptable))
            : Html();
    const Html pictures = sidePicture(card, CardSide::Front) + sidePicture(card, CardSide::Back);
    const Html none = html(
        R"(<p class="lead">There is no picture of this card. Pictures are deleted after the days that the site has set.</p>)");
    return html(R"(<p class="back"><a href="/visit/{}">{}</a></p>
<div class="head visit"><p class="number big">{}</p><h1>{}</h1>{}</div>
<div class="insurance">
<div class="sides">{}</div>
<div class="read">
{}{}</div>
</div>)",
                visit, card.name.isEmpty() ? QStringLiteral("The visit") : card.name, card.number,
                cardKindWords(card.kind), standing(card, waiting),
                pictures.isEmpty() ? none : pictures,
                section(viewer, card, QStringLiteral("To check"), true, all),
                section(viewer, card, QStringLiteral("In order"), false, {}));
}

} // namespace foyer::web
