// SPDX-License-Identifier: GPL-3.0-or-later
// The card in the reader, as the person meets it: it is being read, it can be taken, or it is of no
// use and why. What it proves goes on as facts; nothing of the card is kept here.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"
#include "kiosk/core/identity.h"
#include "kiosk/core/insurance.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace foyer {

class CardWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
public:
    // Take: it was read and is still in. Pulled: it came out too soon. NotValid: a health card that
    // is locked or has run out. OfCompanion: the patient is somebody else. OfAnother: it was put in
    // for its insurance, and is not the patient's.
    enum class State {
        None,
        Reading,
        Take,
        Unreadable,
        Pulled,
        NotValid,
        OfCompanion,
        PaymentCard,
        OfAnother
    };
    Q_ENUM(State)

    // wanted: whether a card means something now. refusal: why this one is of no use now; None when
    // it is. coverage: what its chip says of the insurance.
    struct Visit {
        std::function<bool()> wanted;
        std::function<State(const Facts &facts, const QList<Evidence> &coverage)> refusal;
    };

    CardWatch(CardReader *reader, const Clock &clock, Visit visit, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void forget(); // the visit ended

public Q_SLOTS:
    void dismiss(); // the person has seen it and goes on

Q_SIGNALS:
    void changed();
    void shown(const foyer::Facts &facts, const QList<foyer::Evidence> &coverage);

private:
    void begin();
    void take(const CardReading &card);
    void pulled();
    void enter(State state);

    const Clock &m_clock;
    Visit m_visit;
    State m_state = State::None;
    QTimer m_seen;
};

} // namespace foyer
