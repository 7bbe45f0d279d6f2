// SPDX-License-Identifier: GPL-3.0-or-later
// A logistic model for each class of fields. The weights are fitted on the tuning set of the bench
// by tests/card_bench/fit.py, which prints this table.
#include "kiosk/cards/confidence.h"

#include <algorithm>
#include <cmath>

namespace foyer {
namespace {

// clang-format off
constexpr std::array<Features, fieldClassCount> weights{{
    // one  first second agree differ named exact beside proven alike near doubts small short
    {-2.5,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -1.2, -0.3, -1.0,  -0.4, -0.5}, // Code
    {-2.0,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4, -0.5}, // Digits
    {-2.0,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4,  0.0}, // Money
    {-2.0,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4,  0.0}, // Date
    {-2.0,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4,  0.0}, // Phone
    {-2.0,  1.0,  1.0,   3.5,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4, -0.5}, // Name
    {-2.0,  1.0,  1.0,   3.0,  -2.0,  0.5,  0.5,  0.3,   2.5,   -0.5, -0.1, -1.0,  -0.4, -0.5}, // Words
}};
constexpr std::array<double, fieldClassCount> thresholds{0.97, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97};
// clang-format on

// How sure the recogniser is, in powers of ten: 0.9 -> 1, 0.99 -> 2.
double sureness(double confidence)
{
    return -std::log10(std::max(0.01, 1 - confidence));
}

} // namespace

FieldClass classOf(CardField field)
{
    switch (field) {
    case CardField::RxBin:
    case CardField::Issuer80840:
    case CardField::DependentCode:
        return FieldClass::Digits;
    case CardField::CopayPcp:
    case CardField::CopaySpecialist:
    case CardField::CopayUrgentCare:
    case CardField::CopayEmergency:
    case CardField::CopayPharmacy:
    case CardField::Deductible:
    case CardField::OutOfPocketMax:
        return FieldClass::Money;
    case CardField::EffectiveDate:
    case CardField::ExpiryDate:
    case CardField::PartAStart:
    case CardField::PartBStart:
    case CardField::BirthDate:
        return FieldClass::Date;
    case CardField::Phone:
    case CardField::ProviderPhone:
    case CardField::PharmacyPhone:
        return FieldClass::Phone;
    case CardField::MemberName:
    case CardField::FamilyName:
    case CardField::GivenNames:
    case CardField::Dependents:
        return FieldClass::Name;
    case CardField::Payor:
    case CardField::Plan:
    case CardField::PlanType:
    case CardField::GroupName:
    case CardField::ClaimsAddress:
        return FieldClass::Words;
    case CardField::PayorId:
    case CardField::MemberId:
    case CardField::GroupNumber:
    case CardField::RxPcn:
    case CardField::RxGroup:
    case CardField::RxId:
    case CardField::CardNumber:
        break;
    }
    return FieldClass::Code;
}

Features featuresOf(const Witness &w)
{
    return {1,
            sureness(w.first),
            sureness(w.second),
            w.agree ? 1.0 : 0.0,
            w.differ ? 1.0 : 0.0,
            w.named ? 1.0 : 0.0,
            w.labelled && w.exact ? 1.0 : 0.0,
            w.beside ? 1.0 : 0.0,
            w.proven ? 1.0 : 0.0,
            std::min(2.0, double(w.lookAlikes)),
            std::min(3.0, double(w.nearLookAlikes)),
            std::min(3.0, double(w.doubts)),
            std::clamp((30.0 - w.height) / 10.0, 0.0, 2.0),
            w.length <= 3 ? 1.0 : 0.0};
}

double probabilityOf(FieldClass kind, const Features &features)
{
    const Features &own = weights[std::size_t(kind)];
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += own[i] * features[i];
    return 1 / (1 + std::exp(-sum));
}

double certainFrom(FieldClass kind)
{
    return thresholds[std::size_t(kind)];
}

} // namespace foyer
