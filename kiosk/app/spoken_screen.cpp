// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/spoken_screen.h"

#include <algorithm>

namespace foyer {

namespace {

using Kind = SpokenLine::Kind;

Utterance said(const SpokenLine &line)
{
    return {line.text, line.language, line.personal, line.kind == Kind::Alert ? line.item : 0};
}

QStringList headingsOf(const SpokenScreen &screen)
{
    QStringList headings;
    for (const SpokenLine &line : screen.lines)
        if (line.kind == Kind::Heading && !line.quiet)
            headings.append(line.text);
    return headings;
}

const SpokenLine *sameItem(const SpokenScreen &screen, quintptr item)
{
    const auto found = std::ranges::find(screen.lines, item, &SpokenLine::item);
    return found == screen.lines.cend() ? nullptr : &*found;
}

bool stood(const SpokenScreen &screen, const SpokenLine &line)
{
    return std::ranges::any_of(screen.lines, [&](const SpokenLine &old) {
        return old.kind != Kind::Control && old.text == line.text;
    });
}

// What was typed is told by its last letter, not by the whole again.
QString echoOf(const QString &before, const QString &now, const SpokenWords &words)
{
    constexpr qsizetype letter = 2; // in UTF-16
    if (now.startsWith(before) && now.size() - before.size() <= letter)
        return now.mid(before.size());
    if (before.startsWith(now) && before.size() - now.size() <= letter)
        return words.deleted.arg(before.mid(now.size()));
    return now;
}

} // namespace

const SpokenLine *SpokenScreen::focused() const
{
    const auto found = std::ranges::find(lines, true, &SpokenLine::focused);
    return found == lines.cend() ? nullptr : &*found;
}

QList<Utterance> wholeScreen(const SpokenScreen &screen)
{
    QList<Utterance> all;
    for (const SpokenLine &line : screen.lines)
        if (line.kind != Kind::Control && !line.text.isEmpty())
            all.append(said(line));
    if (const SpokenLine *focused = screen.focused())
        all.append(said(*focused));
    return all;
}

SpokenChange whatIsNew(const SpokenScreen &before, const SpokenScreen &now, bool moved,
                       const SpokenWords &words)
{
    if (before.page != now.page || headingsOf(before) != headingsOf(now)) {
        SpokenScreen fresh = now;
        fresh.lines.removeIf([&](const SpokenLine &line) {
            return line.around && !line.focused && stood(before, line);
        });
        return {.replaces = true, .say = wholeScreen(fresh)};
    }
    SpokenChange change;
    for (const SpokenLine &line : now.lines) {
        const SpokenLine *old = sameItem(before, line.item);
        if (old && !line.announce.isEmpty() && line.announce != old->announce)
            change.say.append({line.announce, line.language, false, line.item});
        if (line.quiet)
            continue;
        if (old && line.echo != old->echo) {
            change.say.append(
                {echoOf(old->echo, line.echo, words), line.language, line.personal, 0});
            change.replaces = true;
        } else if (line.kind != Kind::Control && !line.text.isEmpty() && !stood(before, line)) {
            change.say.append(said(line));
            change.replaces = change.replaces || moved;
        }
    }
    const SpokenLine *was = before.focused();
    const SpokenLine *is = now.focused();
    const bool chosen =
        was && is && was->item == is->item && was->text != is->text && was->echo == is->echo;
    if (is && (!was || was->item != is->item || chosen)) {
        change.say.append(said(*is));
        change.replaces = change.replaces || moved;
    }
    return change;
}

} // namespace foyer
