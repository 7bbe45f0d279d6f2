// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a doubtful field, and what the person says. That is kept beside the reading and
// makes nothing certain: staff see both.
#include "kiosk/app/insurance_capture.h"

#include <algorithm>

namespace foyer {

void InsuranceCapture::say(const QString &key, bool right)
{
    CardField wanted{};
    if (!fieldFromKey(key, wanted))
        return;
    const auto field = std::ranges::find(m_card.fields, wanted, &Evidence::field);
    if (field != m_card.fields.end())
        field->said = right ? PatientSaid::Right : PatientSaid::NotSure;
}

void InsuranceCapture::settle(const QList<Evidence> &fields, const QList<CardField> &toAsk)
{
    if (m_state != State::Shown || fields != m_card.fields)
        return;
    m_asked = toAsk;
    m_asked.removeIf([&](CardField field) {
        const Evidence *read = m_card.find(field);
        return !read || read->grade != FieldGrade::PleaseCheck;
    });
    fillRows();
}

} // namespace foyer
