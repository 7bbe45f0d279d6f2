// SPDX-License-Identifier: GPL-3.0-or-later
// Is somebody there? Counts the seconds since the last touch or key; covers personal data, asks
// "are you still there?", and at last says that nobody is. It decides nothing about the visit.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Presence : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(
        bool asking READ asking NOTIFY changed) // personal data is covered, the question stands
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
public:
    explicit Presence(QObject *parent = nullptr);

    // Watch from now on; quietSeconds without a touch until the question, then answerSeconds until
    // gone().
    void watch(int quietSeconds, int answerSeconds);
    void rest(); // nothing to watch (attract screen)

    [[nodiscard]] bool asking() const { return m_secondsLeft > 0; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

public Q_SLOTS:
    void touched(); // any touch or key; while the question stands only stillHere() counts
    void stillHere();
    void ask(); // now; without a watch there is nobody to ask

Q_SIGNALS:
    void changed();
    void gone();

private:
    void begin();
    void tick();

    QTimer m_quiet;
    QTimer m_second;
    int m_answerSeconds = 0;
    int m_secondsLeft = 0;
};

} // namespace foyer
