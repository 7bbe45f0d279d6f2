// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from both sides, as the rows that the person is asked about.
#include "kiosk/app/insurance_capture.h"

#include "kiosk/cards/insurance_text.h"
#include "kiosk/core/evidence.h"

#include <QVariantMap>

#include <algorithm>

namespace foyer {

void InsuranceCapture::readCard()
{
    m_card = readBothSides(m_front.lines, m_back.lines);
    if (!m_chip.isEmpty())
        m_card.fields = mergeSources({m_card.fields, m_chip});
    m_card.front = m_front.jpeg;
    m_card.back = m_back.jpeg;
    m_crops.clear();
    for (const auto &field : std::as_const(m_card.fields)) {
        const auto &image = sideOf(field.side).picture.image();
        auto crop = std::make_unique<FrameSource>();
        if (!field.crop.isEmpty() && !image.isNull())
            crop->show(image.copy(withMargin(field.crop) & image.rect()));
        m_crops.push_back(std::move(crop));
    }
    m_asked = fieldsToAsk(m_card, std::nullopt);
    fillRows();
}

void InsuranceCapture::addChip(const QList<Evidence> &fields)
{
    if (m_state == State::Idle || fields.isEmpty())
        return;
    m_chip = fields;
    if (m_state != State::Shown)
        return;
    readCard();
    Q_EMIT shown();
}

void InsuranceCapture::fillRows()
{
    QVariantList doubts;
    for (qsizetype i = 0; i < m_card.fields.size(); ++i) {
        const auto &field = m_card.fields[i];
        QVariantMap row{{QStringLiteral("key"), fieldKey(field.field)},
                        {QStringLiteral("value"), field.value}};
        if (m_asked.contains(field.field)) {
            row.insert(QStringLiteral("crop"), QVariant::fromValue(m_crops[std::size_t(i)].get()));
            doubts.append(row);
        }
    }
    m_doubts.setRows(doubts);
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

} // namespace foyer
