// SPDX-License-Identifier: GPL-3.0-or-later
// One icon family: 24 x 24, round 2-unit strokes.
#include "kiosk/desk/web_parts.h"

#include "kiosk/core/language.h"

#include <QLocale>

namespace foyer::web {
namespace {

std::string_view path(Icon which)
{
    switch (which) {
    case Icon::Tick:
        return "M4 12.5l5.5 5.5L20 7";
    case Icon::Warning:
        return "M12 3.5L22 20.5H2zM12 10v5M12 17.8v.1";
    case Icon::Stop:
        return "M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM9 9l6 6M15 9l-6 6";
    case Icon::Dot:
        return "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z";
    case Icon::Today:
        return "M4 6h16M4 12h16M4 18h10";
    case Icon::Hand:
        return "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6 8-6s8 2 8 6";
    case Icon::Call:
        return "M5 10a7 7 0 0 1 14 0c0 6 2 7 2 7H3s2-1 2-7zM10 20.5h4";
    case Icon::Kiosk:
        return "M6 3h12v12H6zM12 15v6M8 21h8";
    case Icon::Star:
        return "M4 5h16v11H11l-5 4v-4H4zM8 9.5h8M8 12.5h5";
    case Icon::Book:
        return "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3";
    case Icon::Keys:
        return "M3 7h18v10H3zM7 11v.1M11 11v.1M15 11v.1M18 11v.1M8 14h8";
    case Icon::Search:
        return "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21";
    case Icon::Printer:
        return "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z";
    case Icon::Door:
        return "M5 21V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16M3 21h18M9 21V9l6-2v14";
    case Icon::Out:
        return "M10 4H5v16h5M10 12h10M16 8l4 4-4 4";
    }
    return {};
}

std::string_view toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "plain";
    case Tone::Good:
        return "good";
    case Tone::Attention:
        return "attention";
    case Tone::Trouble:
        return "trouble";
    }
    return {};
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Tick;
    case Tone::Attention:
        return Icon::Warning;
    case Tone::Trouble:
        return Icon::Stop;
    case Tone::Plain:
        break;
    }
    return Icon::Dot;
}

} // namespace

Html icon(Icon which)
{
    return html(R"(<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>)",
                raw(path(which)));
}

Html chip(Tone tone, const QString &words)
{
    return html(R"(<span class="chip {}">{}{}</span>)", raw(toneClass(tone)), icon(toneIcon(tone)),
                words);
}

Html postForm(const QString &action, const QString &csrf, const Html &inside)
{
    return html(
        R"(<form method="post" action="{}"><input type="hidden" name="csrf" value="{}">{}</form>)",
        action, csrf, inside);
}

Html postButton(const QString &action, const QString &csrf, const QString &words,
                QLatin1String look, QLatin1String key)
{
    const Html shortcut =
        key.isEmpty() ? Html() : html(R"( data-key-press="{}" aria-keyshortcuts="{}")", key, key);
    return postForm(action, csrf,
                    html(R"(<button class="{}"{}>{}</button>)", look, shortcut, words));
}

Html timeOfDay(const QDateTime &at)
{
    return html(R"(<time datetime="{}">{}</time>)", at.toString(Qt::ISODate),
                at.toString(QStringLiteral("HH:mm")));
}

QString longDay(QDate day)
{
    return QLocale(QLocale::English).toString(day, QStringLiteral("dddd d MMMM"));
}

QString shortDate(QDate day)
{
    return QLocale(QLocale::English).toString(day, QStringLiteral("d MMM yyyy"));
}

QString ago(const QDateTime &from, const QDateTime &now)
{
    const qint64 minutes = from.secsTo(now) / 60;
    if (minutes < 1)
        return QStringLiteral("just now");
    if (minutes < 60)
        return QStringLiteral("%1 min ago").arg(minutes);
    if (minutes < 24 * 60)
        return QStringLiteral("%1 h %2 min ago").arg(minutes / 60).arg(minutes % 60);
    return shortDate(from.date());
}

QString languageName(const QString &tag)
{
    // Qt knows fewer languages than we do; one that we do not speak is named by Qt.
    const Language &near = languageOf(tag);
    return tag.section(u'-', 0, 0) == near.tag ? near.english
                                               : QLocale::languageToString(QLocale(tag).language());
}

QString plural(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString facts(const QStringList &each)
{
    QStringList there = each;
    there.removeAll(QString());
    return there.join(QStringLiteral(" \u00b7 "));
}

Html emptyNote(Icon picture, const QString &title, const QString &text)
{
    return html(R"(<div class="empty">{}<p><b>{}</b></p><p>{}</p></div>)", icon(picture), title,
                text);
}

} // namespace foyer::web
