// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/transcript.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickItem>

#include <utility>

namespace foyer {

namespace {

using Kind = SpokenLine::Kind;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Transcript)
public:
    static QString button(const QString &name)
    {
        //: Spoken: %1 is the name of a button.
        return tr("%1, button").arg(name);
    }
    static QString choice(const QString &name, bool chosen)
    {
        //: Spoken: %1 is one of several settings, and the one that is chosen.
        return chosen ? tr("%1, chosen").arg(name)
                      //: Spoken: %1 is one of several settings, and another one is chosen.
                      : tr("%1, not chosen").arg(name);
    }
    static QString field(const QString &name, const QString &value)
    {
        //: Spoken: %1 is what to type, such as "Family name"; nothing was typed yet.
        return value.isEmpty() ? tr("%1, empty").arg(name)
                               //: Spoken: %1 is what to type, such as "Family name"; %2 what was.
                               : tr("%1: %2").arg(name, value);
    }
};

// What an item hands down to those in it.
struct Manner {
    bool around = false;
    bool personal = false;
    bool quiet = false;
    QString language;
};

bool flag(const QQuickItem *item, const char *name)
{
    return item->property(name).toBool();
}

QString joined(const QString &name, const QString &more)
{
    return more.isEmpty() ? name : name.isEmpty() ? more : name + QStringLiteral(". ") + more;
}

SpokenLine lineOf(const QQuickItem *item, QAccessibleInterface &spoken, const Manner &manner)
{
    SpokenLine line;
    line.item = quintptr(item);
    line.echo = item->property("echo").toString();
    line.announce = item->property("announce").toString();
    line.personal = manner.personal;
    line.quiet = manner.quiet;
    line.around = manner.around;
    line.language = manner.language;
    const QString name = spoken.text(QAccessible::Name).simplified();
    const QString more = spoken.text(QAccessible::Description).simplified();
    if (flag(item, "choice")) { // its role does not reach Qt 6.4's interface
        line.kind = Kind::Control;
        line.text = Words::choice(joined(name, more), flag(item, "chosen"));
        return line;
    }
    switch (spoken.role()) {
    case QAccessible::Button:
        line.kind = Kind::Control;
        line.text = flag(item, "brief") ? name : Words::button(joined(name, more));
        break;
    case QAccessible::EditableText:
        line.text = Words::field(name, more);
        break;
    case QAccessible::Heading:
        line.kind = Kind::Heading;
        line.text = name;
        break;
    case QAccessible::AlertMessage:
        line.kind = Kind::Alert;
        line.text = name;
        break;
    default:
        line.text = joined(name, more);
    }
    return line;
}

bool isSpoken(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client &&
           role != QAccessible::Pane && role != QAccessible::Grouping;
}

class Reading {
public:
    Reading(SpokenScreen &screen, const QQuickItem *focus) : m_screen(screen), m_focus(focus) {}

    void read(QQuickItem *item, Manner manner)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        manner.personal = manner.personal || flag(item, "personal");
        manner.quiet = manner.quiet || flag(item, "quiet");
        if (const QString language = item->property("spokenIn").toString(); !language.isEmpty())
            manner.language = language;
        if (speak(item, manner))
            return;
        const auto children = item->childItems();
        for (QQuickItem *child : children)
            read(child, manner);
    }

private:
    // True: what lies in it is said with it.
    bool speak(QQuickItem *item, const Manner &manner)
    {
        auto *spoken = QAccessible::queryAccessibleInterface(item);
        const auto role = spoken ? spoken->role() : QAccessible::NoRole;
        if (!spoken || !isSpoken(role)) {
            // Not a thing to be read, but perhaps one to be followed.
            if (const QVariant announce = item->property("announce"); announce.isValid())
                m_screen.lines.append({.item = quintptr(item),
                                       .announce = announce.toString(),
                                       .language = manner.language});
            return false;
        }
        if (ignored(spoken))
            return false;
        SpokenLine line = lineOf(item, *spoken, manner);
        line.focused = item == m_focus;
        const bool whole = line.kind == Kind::Control || role == QAccessible::EditableText ||
                           line.kind == Kind::Alert;
        if (!line.text.isEmpty() || line.focused)
            m_screen.lines.append(std::move(line));
        return whole;
    }

    // An item that says Accessible.ignored is in nobody's list of children.
    static bool ignored(QAccessibleInterface *spoken)
    {
        const auto *parent = spoken->parent();
        return parent && parent->indexOfChild(spoken) < 0;
    }

    SpokenScreen &m_screen;
    const QQuickItem *m_focus;
};

} // namespace

SpokenScreen readScreen(QQuickItem *page, QQuickItem *strip, const QQuickItem *focus)
{
    SpokenScreen screen;
    screen.page = quintptr(page);
    Reading reading(screen, focus);
    for (QQuickItem *part : {page, strip})
        if (part)
            reading.read(part, {.around = part != page});
    return screen;
}

} // namespace foyer
