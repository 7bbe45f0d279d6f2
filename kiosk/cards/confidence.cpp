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
    // one weaker surer agree differ named exact beside proven alike near doubts small short unsteady confirmed contradicted
    {0.82, -0.19, 1.02, 0.75, -1.58, 1.46, -1.48, -0.44, -0.29, -1.57, 0.26, -2.71, -1.75, 0.43, 0.26, 1.28, -0.04}, // Code
    {1.07, -0.12, 1.10, 0.80, -1.45, 1.58, -1.16, -0.24, -0.33, -1.53, 0.19, -2.21, -1.93, 0.71, 0.15, 1.48, 0.45}, // Digits
    {1.09, -0.18, 0.83, 0.60, -1.56, 1.52, -1.10, -0.20, -0.34, -1.53, 0.19, -2.19, -2.15, 0.47, -0.50, 1.15, 0.63}, // Money
    {1.01, -0.12, 1.07, 0.74, -1.44, 1.58, -1.15, -0.25, -0.34, -1.53, 0.19, -2.30, -1.95, 0.62, 0.13, 1.55, 0.23}, // Date
    {0.63, -0.04, 0.81, 0.63, -1.47, 1.60, -1.16, 0.52, -0.34, -1.53, 0.19, -2.71, -2.16, 0.62, -0.31, 1.12, 0.38}, // Phone
    {0.91, -0.13, 1.00, 0.52, -1.41, 1.22, -1.44, -0.32, -0.34, -1.53, 0.19, -2.05, -1.91, 0.62, 0.16, 1.13, 0.34}, // Address
    {1.12, -0.66, 0.77, 0.50, -1.35, 1.49, -1.10, -0.54, -0.34, -1.53, 0.19, -2.49, -2.02, 0.63, 0.00, 1.24, 0.08}, // Name
    {0.88, -0.32, 1.08, 0.81, -1.56, 1.49, -1.64, -0.86, -0.16, -1.53, 0.19, -2.26, -2.04, 0.66, 0.51, 0.87, 0.33}, // Words
}};
constexpr std::array<double, fieldClassCount> thresholds{0.900, 0.900, 0.900, 0.900, 0.900, 0.900, 0.900, 0.900};
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
    case CardField::ClaimsAddress:
        return FieldClass::Address;
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
