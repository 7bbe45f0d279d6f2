// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/card_guide.h"

#include "kiosk/reader/client.h"
#include "kiosk/reader/picture.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <limits>

namespace foyer {

namespace {

constexpr auto againAfter = std::chrono::milliseconds(150);
constexpr auto restAfterTrouble = std::chrono::seconds(1); // a reader that cannot be started
constexpr double alike = 0.6;                              // fingers on the card included
constexpr qint64 unmovedIsRefusedMs = 6000;
constexpr double movedFrom = 0.04; // of the picture's width

} // namespace

CardGuide::CardGuide(Camera *camera, Reader *reader, const Clock *clock, QObject *parent)
    : QObject(parent), m_camera(camera), m_reader(reader), m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_resting = false;
        if (m_fresh)
            look();
        else
            tell(m_clock->monotonicMs());
    });
    if (m_camera && m_reader && m_clock)
        connect(m_camera, &Camera::frame, this, [this](const Frame &frame) {
            if (!m_on)
                return;
            m_frame = frame;
            m_frameAt = m_clock->monotonicMs();
            m_fresh = true;
            if (!m_looking && !m_resting)
                look();
        });
}

void CardGuide::watch(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    ++m_watch;
    m_steady.reset();
    m_again.stop();
    m_resting = false;
    // A frame from before tells nothing: the camera may have been unplugged since, the card be
    // gone.
    m_fresh = false;
}

void CardGuide::taken(CardSide side)
{
    if (m_seen.corners)
        m_taken[std::size_t(side)] = m_face;
    // It must leave its place too: a hand that reaches for it changes its face.
    m_moveFrom = m_seen.corners;
    m_moveUntil = std::numeric_limits<qint64>::max();
    m_sought.reset();
    m_steady.reset();
}

void CardGuide::wantAgain(CardSide side, bool sameFace)
{
    auto &face = m_taken[std::size_t(side)];
    m_sought = sameFace ? face : std::nullopt;
    face.reset();
    m_moveFrom = m_seen.corners;
    m_moveUntil = m_clock->monotonicMs() + unmovedIsRefusedMs;
    m_steady.reset();
}

void CardGuide::forget()
{
    watch(false);
    m_frame.pixels.fill('\0');
    m_frame = {};
    m_fresh = false;
    m_seen = {};
    m_face = {};
    m_taken = {};
    m_sought.reset();
    m_moveFrom.reset();
}

// One frame at a time; those that come meanwhile are looked at as one, the newest.
QCoro::Task<> CardGuide::look()
{
    const QPointer<CardGuide> self(this);
    m_looking = true;
    while (m_on && m_fresh) {
        m_fresh = false;
        m_again.stop();
        const int watch = m_watch;
        const qint64 at = m_frameAt;
        const GreyPicture grey = greyOf(m_frame);
        if (grey.pixels.isEmpty())
            continue;
        ReaderRequest request{.what = ReadFor::Guide,
                              .picture = greyFrameOf({grey.width, grey.height}, grey.pixels)};
        const auto reply = co_await m_reader->read(std::move(request));
        if (!self)
            co_return;
        if (watch != m_watch)
            continue;
        if (!reply || !reply->guidance) {
            m_fresh = m_resting = true;
            m_again.start(restAfterTrouble);
            break;
        }
        use(*reply->guidance, grey, at);
    }
    m_looking = false;
}

void CardGuide::use(const Guidance &guidance, const GreyPicture &grey, qint64 at)
{
    m_seen = guidance;
    if (m_seen.corners)
        m_face = faceOf(grey, *m_seen.corners);
    tell(at);
}

Lying CardGuide::lying(qint64 nowMs)
{
    if (!m_seen.corners || nowMs >= m_moveUntil ||
        (m_moveFrom && movement(*m_moveFrom, *m_seen.corners) > movedFrom))
        m_moveFrom.reset();
    if (!m_seen.corners)
        return Lying::Wanted; // whatever will be laid down
    const bool known = std::ranges::any_of(m_taken, [this](const std::optional<CardFace> &face) {
        return face && likeness(*face, m_face) > alike;
    });
    if (known || (m_sought && likeness(*m_sought, m_face) <= alike))
        return Lying::Known;
    return m_moveFrom ? Lying::Unmoved : Lying::Wanted;
}

void CardGuide::tell(qint64 at)
{
    if (!m_on)
        return;
    m_again.start(againAfter);
    Q_EMIT sighted(m_steady.see(m_seen, lying(at), at));
}

} // namespace foyer
