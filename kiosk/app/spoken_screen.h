// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen says, as lines, and what of it is spoken when: everything when a page comes, and
// then what is new. Pure; where the lines come from stands in transcript.
#pragma once

#include <QList>
#include <QString>

namespace foyer {

// One thing to say, in one go.
struct Utterance {
    QString text;
    QString language;      // empty: the screen's
    bool personal = false; // only through headphones
    quintptr source = 0;   // of a notice: what waits of it is old when it says something new
    bool operator==(const Utterance &) const = default;
};

struct SpokenLine {
    enum class Kind {
        Heading, // what the page is about; with another it is another page
        Text,
        Alert, // said also when it changes
        Control,
    };
    Kind kind = Kind::Text;
    quintptr item = 0; // whose line this is; not to be followed
    QString text;      // complete, as it is spoken
    QString echo;      // of something typed into: what is in it now
    QString announce;  // said once, when it comes
    QString language;
    bool personal = false;
    bool quiet = false; // changes by itself: read with the page, not followed
    bool focused = false;
    bool around = false; // of what stands around every page: said when it is new
    bool operator==(const SpokenLine &) const = default;
};

struct SpokenScreen {
    quintptr page = 0;
    QList<SpokenLine> lines; // in reading order

    [[nodiscard]] const SpokenLine *focused() const;
};

// Words around the lines, in the language of the screen.
struct SpokenWords {
    QString deleted; // "%1 deleted"
};

struct SpokenChange {
    bool replaces = false; // what was being said: it is another page, or the person moved
    QList<Utterance> say;
};

// All texts, then the control that has the focus.
[[nodiscard]] QList<Utterance> wholeScreen(const SpokenScreen &screen);

// moved: a key was pressed since the last look, so a new focus is what the person wants to hear.
[[nodiscard]] SpokenChange whatIsNew(const SpokenScreen &before, const SpokenScreen &now,
                                     bool moved, const SpokenWords &words);

} // namespace foyer
