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
    // one weaker surer agree differ named exact beside proven alike near doubts small short unsteady
    {0.63, 0.17, 1.34, 0.81, 0.14, 1.75, 1.25, -0.71, 1.33, -1.04, -0.05, -2.06, 0.56, 0.49, 0.0}, // Code
    {0.67, 0.20, 1.33, 0.88, 0.14, 1.61, 1.28, -0.44, 1.34, -0.78, 0.06, -2.02, 0.55, 0.46, 0.0}, // Digits
    {0.56, -0.00, 1.17, 0.76, 0.16, 1.62, 1.14, -0.51, 1.33, -0.78, 0.06, -2.11, 0.56, 0.45, 0.0}, // Money
    {0.65, 0.21, 1.36, 0.89, 0.14, 1.56, 1.27, -0.48, 1.33, -0.78, 0.06, -1.99, 0.55, 0.43, 0.0}, // Date
    {0.48, 0.06, 1.05, 0.80, 0.15, 1.66, 1.31, -0.36, 1.33, -0.78, 0.06, -2.37, 0.64, 0.43, 0.0}, // Phone
    {0.27, -0.17, 1.03, 0.65, 0.19, 0.96, 1.20, -0.63, 1.33, -0.78, 0.06, -2.03, 0.55, 0.43, 0.0}, // Name
    {0.58, -0.04, 1.49, 0.94, 0.12, 1.25, 1.00, -0.45, 1.51, -0.78, 0.06, -2.15, 0.58, 0.28, 0.0}, // Words
}};
constexpr std::array<double, fieldClassCount> thresholds{0.95, 0.95, 0.95, 0.95, 0.95, 0.88, 0.95};
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
            sureness(std::min(w.first, w.second)),
            sureness(std::max(w.first, w.second)),
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
            w.length <= 3 ? 1.0 : 0.0,
            std::clamp(1 - w.steady, 0.0, 0.6) * 5};
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
