// SPDX-License-Identifier: GPL-3.0-or-later
// Small print in the manner of insurance cards, written for this bench.
#pragma once

#include <QString>
#include <array>

namespace foyer::bench {

[[nodiscard]] inline QString legalText(int number)
{
    static constexpr std::array texts{
        "This card is for identification only. It does not verify eligibility or guarantee "
        "payment. "
        "Benefits are subject to the terms and limits of the member's contract.",
        "Carry this card with you at all times and show it to your doctor, hospital or pharmacist "
        "before you receive care. In an emergency call 911 or go to the nearest hospital.",
        "Prior authorization is required for inpatient admissions and certain outpatient services. "
        "Failure to notify the plan may reduce your benefits.",
        "Possession of this card does not entitle the holder to benefits. Misuse of this card may "
        "be "
        "a crime. If found, please return to any post office.",
        "Providers: submit claims electronically where possible. Out-of-network services may be "
        "subject to higher cost sharing. Benefits are not insured by the network.",
        "For a directory of participating providers, claim status and cost estimates sign in to "
        "your "
        "account on our web site or use our mobile app.",
        "The plan sponsor is responsible for funding of claims. Administrative services only are "
        "provided by the claims administrator under contract.",
        "Emergency care is covered anywhere. Please notify us within 48 hours of an emergency "
        "admission. Mental health and substance use services need no referral.",
    };
    return QString::fromLatin1(texts[std::size_t(number) % texts.size()]);
}

} // namespace foyer::bench
