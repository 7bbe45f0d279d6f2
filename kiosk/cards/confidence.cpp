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
    {2.30, -0.63, 2.53, 1.56, -1.98, 1.59, -1.84, -0.38, -0.42, -1.53, 0.18, -2.20, -1.02, 0.35, -0.30, 0, 0}, // Code
    {2.23, -0.55, 2.48, 1.81, -1.76, 1.54, -1.55, -0.00, -0.44, -1.36, 0.23, -2.12, -1.28, 0.50, -0.37}, // Digits
    {2.38, -0.49, 2.34, 1.44, -1.28, 1.74, -1.36, -0.05, -0.46, -1.36, 0.23, -2.13, -1.50, 0.24, -1.24}, // Money
    {2.38, -0.44, 2.62, 1.70, -1.44, 1.70, -1.38, -0.05, -0.46, -1.36, 0.23, -2.17, -1.30, 0.42, -0.24}, // Date
    {1.96, -0.64, 2.19, 1.54, -1.91, 1.75, -1.49, 0.41, -0.46, -1.36, 0.23, -2.51, -1.51, 0.42, -0.66}, // Phone
    {2.36, -1.10, 2.26, 1.20, -1.00, 1.28, -1.46, -0.18, -0.46, -1.36, 0.23, -2.70, -1.21, 0.35, -0.31}, // Name
    {1.97, -0.82, 2.17, 1.65, -1.17, 1.62, -1.78, -0.67, -0.37, -1.36, 0.23, -2.20, -1.47, 0.37, -0.10}, // Words
}};
constexpr std::array<double, fieldClassCount> thresholds{0.978, 0.900, 0.900, 0.900, 0.969, 0.900, 0.900};
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
        return FieldClass::Words;
    case CardField::PayorId:
    case CardField::MemberId:
    case CardField::GroupNumber:
    case CardField::RxPcn:
    case CardField::RxGroup:
    case CardField::RxId:
    case CardField::CardNumber:
    case CardField::ClaimsAddress: // its digits go wrong, not its words
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
            std::clamp(1 - w.steady, 0.0, 0.6) * 5,
            std::min(3.0, double(w.confirmed)),
            std::min(3.0, double(w.contradicted))};
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
