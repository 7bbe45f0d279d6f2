// SPDX-License-Identifier: GPL-3.0-or-later
// What is spoken of a screen when it comes, and what when something on it changes.
#include "kiosk/app/spoken_screen.h"

#include <doctest/doctest.h>

#include <QStringList>

using namespace foyer;

namespace {

using Kind = SpokenLine::Kind;

const SpokenWords words{QStringLiteral("%1 deleted")};

SpokenLine line(Kind kind, quintptr item, const char *text)
{
    return {.kind = kind, .item = item, .text = QString::fromLatin1(text)};
}

// "Is this you?", a name, two buttons, the first of which has the focus.
SpokenScreen confirm()
{
    SpokenScreen screen{
        .page = 1,
        .lines = {line(Kind::Heading, 10, "Is this you?"), line(Kind::Text, 11, "Maria G."),
                  line(Kind::Control, 12, "No, button"), line(Kind::Control, 13, "Yes, button")}};
    screen.lines[2].focused = true;
    return screen;
}

QString said(const QList<Utterance> &all)
{
    QStringList texts;
    for (const Utterance &one : all)
        texts.append(one.text);
    return texts.join(QStringLiteral(" / "));
}

SpokenChange change(const SpokenScreen &before, const SpokenScreen &now, bool moved = false)
{
    return whatIsNew(before, now, moved, words);
}

} // namespace

TEST_CASE("a page is told whole: its texts in order, then where the focus is; the other controls "
          "when one moves")
{
    const auto now = change({}, confirm());
    CHECK(now.replaces);
    CHECK(said(now.say) == u"Is this you? / Maria G. / No, button");
    CHECK(change(confirm(), confirm()).say.isEmpty());
}

TEST_CASE("another heading is another page")
{
    SpokenScreen now = confirm();
    now.lines[0].text = QStringLiteral("There is no such day");
    const auto told = change(confirm(), now);
    CHECK(told.replaces);
    CHECK(told.say.size() == 3);
}

TEST_CASE("what stands around every page is told with the first one, and then when it is another")
{
    SpokenScreen before = confirm();
    before.lines.append(line(Kind::Text, 30, "Riverside"));
    before.lines.append(line(Kind::Text, 31, "Step 2 of 5"));
    before.lines[4].around = before.lines[5].around = true;
    CHECK(said(change({}, before).say).contains(QStringLiteral("Riverside / Step 2 of 5")));
    SpokenScreen now = before;
    now.page = 2;
    now.lines[5].text = QStringLiteral("Step 3 of 5");
    const QString next = said(change(before, now).say);
    CHECK_FALSE(next.contains(QStringLiteral("Riverside")));
    CHECK(next.contains(QStringLiteral("Step 3 of 5")));
}

TEST_CASE("a key that moves the focus is answered at once; a focus that moves by itself waits for "
          "the page")
{
    SpokenScreen now = confirm();
    now.lines[2].focused = false;
    now.lines[3].focused = true;
    CHECK(said(change(confirm(), now, true).say) == u"Yes, button");
    CHECK(change(confirm(), now, true).replaces);
    CHECK_FALSE(change(confirm(), now, false).replaces);
}

TEST_CASE("a notice is told when it comes or changes, a clock never")
{
    SpokenScreen before = confirm();
    before.lines.append(line(Kind::Alert, 14, "Your ticket is printing"));
    before.lines.append(line(Kind::Text, 15, "9:41"));
    before.lines[5].quiet = true;
    SpokenScreen now = before;
    now.lines[4].text = QStringLiteral("Take your ticket");
    now.lines[5].text = QStringLiteral("9:42");
    CHECK(said(change(before, now).say) == u"Take your ticket");
    CHECK(said(wholeScreen(now)).contains(QStringLiteral("9:42"))); // it is read with the page
}

TEST_CASE("what is typed is told by its last letter, and so is what is taken away")
{
    SpokenScreen before = confirm();
    before.lines[1].personal = true;
    before.lines[1].echo = QStringLiteral("Gar");
    SpokenScreen now = before;
    now.lines[1].echo = QStringLiteral("Garc");
    now.lines[1].text = QStringLiteral("Family name: Garc");
    const auto typed = change(before, now, true);
    CHECK(said(typed.say) == u"c");
    CHECK(typed.say.first().personal);
    CHECK(said(change(now, before, true).say) == u"c deleted");
    now.lines[1].echo = QStringLiteral("Lopez");
    CHECK(said(change(before, now, true).say) == u"Lopez");
}

TEST_CASE("a control that says of itself that it is chosen now is told again")
{
    SpokenScreen now = confirm();
    now.lines[2].text = QStringLiteral("Dark, chosen");
    CHECK(said(change(confirm(), now, true).say) == u"Dark, chosen");
}

TEST_CASE("what counts down is told when it announces itself")
{
    SpokenScreen before = confirm();
    SpokenScreen now = before;
    now.lines[0].announce = QStringLiteral("30 seconds left");
    CHECK(said(change(before, now).say) == u"30 seconds left");
    CHECK(change(now, now).say.isEmpty());
    CHECK(change(now, before).say.isEmpty());
}

TEST_CASE("the rest of a page, behind \"More\", is told as new")
{
    SpokenScreen now = confirm();
    now.lines[1] = line(Kind::Text, 20, "Insurance");
    CHECK(said(change(confirm(), now, true).say) == u"Insurance");
}
