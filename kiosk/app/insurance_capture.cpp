// SPDX-License-Identifier: GPL-3.0-or-later
// The order of things: front, back, both read, shown. What was read is in insurance_capture_read.
#include "kiosk/app/insurance_capture.h"

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/cards/insurance_text.h"
#include "kiosk/reader/client.h"

#include <QImage>
#include <QPointer>

#include <chrono>

namespace foyer {

namespace {

constexpr auto troubleIsSaidFor = std::chrono::seconds(6);

using Trouble = InsuranceCapture::Trouble;

Trouble troubleOf(const ReaderReply &reply, CardSide side)
{
    const bool front = side == CardSide::Front;
    switch (reply.trouble) {
    case foyer::Trouble::NothingThere:
        return Trouble::NothingThere;
    case foyer::Trouble::TooDark:
        return Trouble::TooDark;
    case foyer::Trouble::TooBlurred:
        return Trouble::TooBlurred;
    case foyer::Trouble::Glare:
        return Trouble::Glare;
    case foyer::Trouble::NoCard:
        return Trouble::NoCard;
    case foyer::Trouble::HalfACard:
        return Trouble::HalfACard;
    case foyer::Trouble::TooSmall:
        return Trouble::TooSmall;
    case foyer::Trouble::Screen:
        return Trouble::Display;
    case foyer::Trouble::None:
        break;
    }
    switch (wrongCard(reply.lines)) {
    case WrongCard::Payment:
        return Trouble::PaymentCard;
    case WrongCard::Licence:
        return Trouble::Licence;
    case WrongCard::NotInsurance:
        return front ? Trouble::NotInsurance : Trouble::None; // a back may say anything
    case WrongCard::None:
        break;
    }
    return front && readInsurance(reply.lines).isEmpty() ? Trouble::NothingRead : Trouble::None;
}

InsuranceCapture::Hint hintOf(CardHint hint, CardSide wanted)
{
    using Hint = InsuranceCapture::Hint;
    const bool back = wanted == CardSide::Back;
    switch (hint) {
    case CardHint::None:
        return Hint::None;
    case CardHint::LayDown: // it is in the person's hand, being turned
    case CardHint::Another:
        return back ? Hint::Turn : Hint::LayDown;
    case CardHint::MoveIn:
        return Hint::MoveIn;
    case CardHint::Nearer:
        return Hint::Nearer;
    case CardHint::TooDark:
        return Hint::TooDark;
    case CardHint::Glare:
        return Hint::Glare;
    case CardHint::HoldStill:
        return Hint::HoldStill;
    }
    return Hint::None;
}

} // namespace

InsuranceCapture::InsuranceCapture(KioskParts &parts, QObject *parent)
    : QObject(parent), m_camera(parts.camera), m_reader(parts.reader),
      m_guide(parts.camera, parts.guide, parts.clock)
{
    m_said.setSingleShot(true);
    m_said.setInterval(troubleIsSaidFor);
    connect(&m_said, &QTimer::timeout, this, [this] {
        if (m_state == State::Failed && m_trouble != Trouble::CameraGone)
            set(State::Looking);
    });
    if (!m_camera)
        return;
    connect(m_camera, &Camera::frame, this, [this](const Frame &frame) {
        if (looks() || m_state == State::Taking)
            m_preview.show(frame);
    });
    connect(m_camera, &Camera::exposure, this,
            [this](Exposure seen) { m_tooNear = seen == Exposure::TooNear; });
    connect(m_camera, &Device::healthChanged, this, &InsuranceCapture::watchCamera);
    connect(&m_guide, &CardGuide::sighted, this, &InsuranceCapture::see);
}

bool InsuranceCapture::live() const
{
    return m_camera && m_camera->isLive();
}

bool InsuranceCapture::looks() const
{
    return m_state == State::Looking || m_state == State::Failed;
}

bool InsuranceCapture::ready() const
{
    return m_camera->health().status == DeviceStatus::Ready;
}

void InsuranceCapture::begin()
{
    wipe();
    m_failures = 0;
    if (!m_camera || !m_reader) {
        set(State::Failed, Trouble::CameraGone);
        return;
    }
    want(CardSide::Front);
}

void InsuranceCapture::wipe()
{
    if (m_state == State::Idle)
        return;
    run(false);
    m_guide.forget();
    drop(m_front);
    drop(m_back);
    m_card = {};
    m_chip.clear();
    m_asked.clear();
    m_crops.clear();
    m_preview.clear();
    m_doubts.setRows({});
    set(State::Idle);
}

void InsuranceCapture::drop(Side &side)
{
    ++side.attempt; // a reading under way belongs to a picture that is gone
    side.stage = Side::Stage::Wanted;
    side.lines.clear();
    side.jpeg.fill('\0');
    side.jpeg.clear();
    side.picture.clear();
}

void InsuranceCapture::want(CardSide side)
{
    m_wanted = side;
    if (!ready())
        return lose();
    run(true);
    set(State::Looking);
    // Said at once: who hears it begins to turn the card while its front is still being read.
    if (live() && side == CardSide::Back) {
        m_hint = Hint::Turn;
        Q_EMIT changed();
    }
}

void InsuranceCapture::run(bool on)
{
    m_guide.watch(on);
    if (m_running == on)
        return;
    m_running = on;
    if (on)
        m_camera->start();
    else
        m_camera->stop();
}

void InsuranceCapture::retakeFront()
{
    again(CardSide::Front);
}

void InsuranceCapture::retakeBack()
{
    again(CardSide::Back);
}

void InsuranceCapture::again(CardSide side)
{
    if (m_state != State::Shown || !ready()) // the picture that is there is better than none
        return;
    drop(sideOf(side));
    m_guide.wantAgain(side, false);
    goOn();
}

void InsuranceCapture::skipBack()
{
    if (!looks() || m_wanted != CardSide::Back)
        return;
    m_back.stage = Side::Stage::Left;
    goOn();
}

void InsuranceCapture::confirm()
{
    if (m_state == State::Shown)
        set(State::Read);
}

void InsuranceCapture::capture()
{
    if (looks() && m_trouble != Trouble::CameraGone)
        take(m_wanted);
}

void InsuranceCapture::see(const CardSight &sight)
{
    if (!looks())
        return;
    m_preview.setOutline(sight.outline
                             ? QList<QPointF>(sight.outline->begin(), sight.outline->end())
                             : QList<QPointF>());
    const auto hint = hintOf(sight.hint, m_wanted);
    const auto told = hint == Hint::HoldStill && m_tooNear ? Hint::TooNear : hint;
    if (told != m_hint) {
        m_hint = told;
        Q_EMIT changed();
    }
    if (sight.take)
        capture();
}

QCoro::Task<> InsuranceCapture::take(CardSide side)
{
    const QPointer<InsuranceCapture> self(this);
    const int attempt = ++sideOf(side).attempt;
    set(State::Taking);
    auto picture = co_await m_camera->capture();
    if (!self || attempt != sideOf(side).attempt)
        co_return;
    if (!picture) {
        // A camera that is gone says so itself, with the next word of its health.
        const bool empty = picture.error().kind == ErrorKind::NotFound;
        fail(side, empty ? Trouble::NothingThere : Trouble::NothingRead);
        co_return;
    }
    m_guide.taken(side);
    sideOf(side).stage = Side::Stage::Reading;
    goOn();
    // The next side is laid down meanwhile.
    ReaderRequest request{.what = ReadFor::Card, .picture = picture->encoded};
    const auto reply = co_await m_reader->read(std::move(request));
    if (!self || attempt != sideOf(side).attempt)
        co_return;
    const auto trouble = reply ? troubleOf(*reply, side) : Trouble::NothingRead;
    if (trouble == Trouble::None)
        use(side, *reply);
    else
        fail(side, trouble);
}

// The first thing that is missing decides.
void InsuranceCapture::goOn()
{
    using Stage = Side::Stage;
    if (m_front.stage == Stage::Wanted)
        return want(CardSide::Front);
    if (m_back.stage == Stage::Wanted)
        return want(CardSide::Back);
    run(false);
    m_preview.setOutline({});
    if (m_front.stage == Stage::Reading || m_back.stage == Stage::Reading)
        return set(State::Reading);
    readCard();
    set(State::Shown);
    Q_EMIT shown();
}

void InsuranceCapture::use(CardSide side, const ReaderReply &reply)
{
    auto &read = sideOf(side);
    read.stage = Side::Stage::Read;
    read.lines = reply.lines;
    read.jpeg = reply.straightenedJpeg;
    read.picture.show(QImage::fromData(read.jpeg));
    if (m_state == State::Reading)
        goOn();
}

// Nothing of the picture stays. Nor does the other side of a card that is not wanted, or a picture
// under way of the side that was wanted next.
void InsuranceCapture::fail(CardSide side, Trouble trouble)
{
    ++m_failures;
    drop(sideOf(side));
    const bool wrongCard = trouble == Trouble::PaymentCard || trouble == Trouble::Licence ||
                           trouble == Trouble::NotInsurance;
    if (wrongCard)
        drop(m_back);
    else if (m_state == State::Taking && m_wanted != side)
        drop(sideOf(m_wanted));
    if (!wrongCard)
        m_guide.wantAgain(side, trouble == Trouble::TooBlurred || trouble == Trouble::TooDark ||
                                    trouble == Trouble::Glare);
    want(side);
    if (m_trouble == Trouble::CameraGone)
        return;
    set(State::Failed, trouble);
    m_said.start();
}

// A camera that is unplugged while it looks costs the pictures not yet taken. What was taken is
// read on.
void InsuranceCapture::watchCamera()
{
    if (!ready() && m_running)
        lose();
    else if (ready() && m_state == State::Failed && m_trouble == Trouble::CameraGone)
        want(m_wanted);
}

void InsuranceCapture::lose()
{
    ++sideOf(m_wanted).attempt;
    run(false);
    m_preview.clear();
    set(State::Failed, Trouble::CameraGone);
}

void InsuranceCapture::set(State state, Trouble trouble)
{
    m_state = state;
    m_trouble = trouble;
    m_hint = Hint::None;
    if (!m_running)
        m_tooNear = false;
    Q_EMIT changed();
}

} // namespace foyer
