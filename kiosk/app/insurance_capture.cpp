// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/insurance_capture.h"

#include "kiosk/cards/insurance_text.h"
#include "kiosk/reader/client.h"

#include <QImage>
#include <QVariantMap>

#include <algorithm>

namespace foyer {

InsuranceCapture::InsuranceCapture(Camera *camera, Reader *reader, QObject *parent)
    : QObject(parent), m_camera(camera), m_reader(reader)
{
    if (!m_camera)
        return;
    connect(m_camera, &Camera::frame, this, [this](const Frame &frame) {
        if (m_state == State::Looking || m_state == State::Failed)
            m_preview.show(frame);
    });
    connect(m_camera, &Camera::exposure, this, &InsuranceCapture::see);
}

void InsuranceCapture::begin()
{
    wipe();
    if (!m_camera || !m_reader) {
        set(State::Failed, Trouble::CameraGone);
        return;
    }
    set(State::Looking, Trouble::None);
    m_camera->start();
}

void InsuranceCapture::wipe()
{
    ++m_round; // a reading under way belongs to a picture that is gone
    if (m_camera && m_state == State::Looking)
        m_camera->stop();
    m_card = {};
    m_crops.clear();
    forgetSeen();
    m_preview.clear();
    m_picture.clear();
    m_doubts.setRows({});
    m_summary.setRows({});
    set(State::Idle, Trouble::None);
}

// What the camera says between visits, or while a code is looked for, belongs to no card.
void InsuranceCapture::see(Exposure exposure)
{
    if (m_state != State::Looking && m_state != State::Failed)
        return;
    forgetSeen();
    switch (exposure) {
    case Exposure::Good:
        m_looksGood = true;
        break;
    case Exposure::NothingThere:
        m_hint = Trouble::NothingThere;
        break;
    case Exposure::TooDark:
        m_hint = Trouble::TooDark;
        break;
    case Exposure::Glare:
        m_hint = Trouble::Glare;
        break;
    case Exposure::TooBlurred:
        m_hint = Trouble::TooBlurred;
        break;
    case Exposure::TooNear:
        m_hint = Trouble::TooNear;
        break;
    }
    Q_EMIT changed();
}

void InsuranceCapture::forgetSeen()
{
    m_hint = Trouble::None;
    m_looksGood = false;
}

void InsuranceCapture::retake()
{
    begin();
}

void InsuranceCapture::capture()
{
    if (m_state == State::Looking || m_state == State::Failed)
        takePicture(m_round);
}

QCoro::Task<> InsuranceCapture::takePicture(int round)
{
    forgetSeen();
    set(State::Reading, Trouble::None);
    auto picture = co_await m_camera->capture();
    if (round != m_round)
        co_return;
    if (!picture) {
        const bool empty = picture.error().kind == ErrorKind::NotFound;
        fail(empty ? Trouble::NothingThere : Trouble::CameraGone);
        co_return;
    }
    ReaderRequest request{.what = ReadFor::Card, .picture = picture->encoded};
    const auto reply = co_await m_reader->read(std::move(request));
    if (round != m_round)
        co_return;
    if (!reply) {
        fail(Trouble::NothingRead);
        co_return;
    }
    take(*reply);
}

void InsuranceCapture::take(const ReaderReply &reply)
{
    switch (reply.trouble) {
    case foyer::Trouble::NothingThere:
        return fail(Trouble::NothingThere);
    case foyer::Trouble::TooDark:
        return fail(Trouble::TooDark);
    case foyer::Trouble::TooBlurred:
        return fail(Trouble::TooBlurred);
    case foyer::Trouble::Glare:
        return fail(Trouble::Glare);
    case foyer::Trouble::NoCard:
    case foyer::Trouble::HalfACard:
    case foyer::Trouble::TooSmall:
    case foyer::Trouble::Screen:
        return fail(Trouble::NoCard);
    case foyer::Trouble::None:
        break;
    }
    if (showsPaymentCard(reply.lines))
        return fail(Trouble::PaymentCard);
    m_card.fields = readInsurance(reply.lines);
    if (m_card.fields.isEmpty())
        return fail(Trouble::NothingRead);
    m_card.front = reply.straightenedJpeg;
    const auto image = QImage::fromData(m_card.front);
    m_picture.show(image);
    m_crops.clear();
    for (const auto &field : std::as_const(m_card.fields)) {
        auto crop = std::make_unique<FrameSource>();
        if (!field.crop.isEmpty())
            crop->show(image.copy(field.crop.adjusted(-8, -8, 8, 8) & image.rect()));
        m_crops.push_back(std::move(crop));
    }
    m_camera->stop();
    fillRows();
    set(State::Read, Trouble::None);
}

void InsuranceCapture::fillRows()
{
    QVariantList doubts;
    QVariantList summary;
    for (qsizetype i = 0; i < m_card.fields.size(); ++i) {
        const auto &field = m_card.fields[i];
        QVariantMap row{{QStringLiteral("key"), fieldKey(field.field)},
                        {QStringLiteral("value"), field.value}};
        if (field.grade != FieldGrade::Unreadable)
            summary.append(row);
        if (field.grade == FieldGrade::PleaseCheck) {
            row.insert(QStringLiteral("crop"), QVariant::fromValue(m_crops[std::size_t(i)].get()));
            doubts.append(row);
        }
    }
    m_doubts.setRows(doubts);
    m_summary.setRows(summary);
}

void InsuranceCapture::correct(const QString &key, const QString &value)
{
    CardField wanted{};
    if (!fieldFromKey(key, wanted))
        return;
    const auto field = std::ranges::find(m_card.fields, wanted, &Evidence::field);
    if (field == m_card.fields.end())
        return;
    if (field->value != value.trimmed()) {
        field->value = value.trimmed();
        field->source = FieldSource::Typed;
        field->validatorsPassed.clear();
        field->validatorsFailed.clear();
    }
    fillRows();
    Q_EMIT changed();
}

void InsuranceCapture::fail(Trouble trouble)
{
    set(State::Failed, trouble);
}

void InsuranceCapture::set(State state, Trouble trouble)
{
    m_state = state;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace foyer
