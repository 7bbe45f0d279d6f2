// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of keys before they come to the screen.
#include "kiosk/app/keypad.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

// The screen, as far as keys know it.
class Glass : public QWindow {
public:
    QList<int> keys;

    void send(Qt::Key key, bool held = false)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), held);
        QCoreApplication::sendEvent(this, &press);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

} // namespace

TEST_CASE("a key held down counts once")
{
    Keypad keypad;
    Glass glass;
    int told = 0;
    QObject::connect(&keypad, &Keypad::pressed, &keypad, [&] { ++told; });
    glass.send(Qt::Key_Tab);
    for (int i = 0; i < 20; ++i)
        glass.send(Qt::Key_Tab, true);
    CHECK(glass.keys == QList<int>{KeyMap::keyOf(KeyRole::Next)});
    CHECK(told == 1);
    glass.send(Qt::Key_Tab);
    CHECK(glass.keys.size() == 2);
}

TEST_CASE("what was meant for the page before chooses nothing, and may still move on")
{
    Keypad keypad;
    Glass glass;
    keypad.rest(60000);
    glass.send(Qt::Key_Return);
    CHECK(glass.keys.isEmpty());
    glass.send(Qt::Key_Down);
    CHECK(glass.keys.size() == 1);
    keypad.reset(); // a visit has ended
    glass.send(Qt::Key_Return);
    CHECK(glass.keys.size() == 2);
}
