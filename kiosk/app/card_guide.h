// SPDX-License-Identifier: GPL-3.0-or-later
// The camera's preview, looked at by a reader process of its own: where the card lies, what to say
// about it, and when to take its picture. The preview itself never waits for it.
#pragma once

#include "kiosk/app/card_face.h"
#include "kiosk/app/steady_card.h"
#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <QObject>
#include <QTimer>

namespace foyer {

class Reader;

class CardGuide : public QObject {
    Q_OBJECT
public:
    // reader: for this alone, so that a look never waits for a card being read. Null: no guidance.
    CardGuide(Camera *camera, Reader *reader, const Clock *clock, QObject *parent = nullptr);

    void watch(bool on);
    // What lies there now is this side, and is not wanted any more.
    void taken(CardSide side);
    // This side is wanted once more, but not for a while as it lies there now. sameFace: it must
    // look as it did.
    void wantAgain(CardSide side, bool sameFace);
    void forget(); // faces and frames

Q_SIGNALS:
    void sighted(const foyer::CardSight &sight);

private:
    QCoro::Task<> look();
    void use(const Guidance &guidance, const GreyPicture &grey, qint64 at);
    void tell(qint64 at);
    [[nodiscard]] Lying lying(qint64 nowMs);

    Camera *m_camera;
    Reader *m_reader;
    const Clock *m_clock;
    SteadyCard m_steady;
    bool m_on = false;
    int m_watch = 0; // how often it began or ended: a look belongs to one
    bool m_looking = false;
    bool m_resting = false; // the reader does not answer
    Frame m_frame;
    qint64 m_frameAt = 0; // when it came: a slow answer makes no card lie longer
    bool m_fresh = false; // m_frame has not been looked at
    Guidance m_seen;      // in the last frame looked at
    CardFace m_face{};
    std::array<std::optional<CardFace>, 2> m_taken; // by side
    std::optional<CardFace> m_sought;
    std::optional<CardCorners> m_moveFrom;
    qint64 m_moveUntil = 0;
    QTimer m_again; // a camera that sends nothing new sees the same
};

} // namespace foyer
