// SPDX-License-Identifier: GPL-3.0-or-later
// What the person says of a doubtful field. It is kept beside the reading and makes nothing
// certain: staff see both.
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

} // namespace foyer
