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
    {0.81, -0.21, 1.04, 0.70, -1.59, 1.49, -1.48, -0.42, -0.58, -1.58, 0.26, -2.70, -1.73, 0.46, 0.25, 1.29, -0.02}, // Code
    {1.05, -0.13, 1.14, 0.78, -1.45, 1.59, -1.16, -0.21, -0.63, -1.52, 0.21, -2.24, -1.91, 0.76, 0.15, 1.48, 0.46}, // Digits
    {1.07, -0.20, 0.87, 0.58, -1.56, 1.53, -1.11, -0.17, -0.64, -1.52, 0.21, -2.21, -2.13, 0.50, -0.50, 1.15, 0.63}, // Money
    {1.00, -0.13, 1.12, 0.72, -1.44, 1.60, -1.14, -0.22, -0.64, -1.52, 0.21, -2.33, -1.92, 0.67, 0.14, 1.54, 0.23}, // Date
    {0.61, -0.05, 0.85, 0.62, -1.48, 1.60, -1.17, 0.54, -0.64, -1.52, 0.21, -2.73, -2.13, 0.67, -0.31, 1.11, 0.38}, // Phone
    {0.89, -0.14, 1.05, 0.51, -1.41, 1.23, -1.44, -0.29, -0.64, -1.52, 0.21, -2.08, -1.88, 0.67, 0.17, 1.13, 0.34}, // Address
    {1.11, -0.69, 0.85, 0.46, -1.39, 1.50, -1.05, -0.50, -0.64, -1.52, 0.21, -2.73, -1.95, 0.68, 0.00, 1.22, 0.13}, // Name
    {0.87, -0.34, 1.11, 0.81, -1.54, 1.48, -1.58, -0.79, -0.49, -1.52, 0.21, -2.31, -2.03, 0.73, 0.53, 0.88, 0.32}, // Words
}};
constexpr std::array<double, fieldClassCount> thresholds{0.963, 0.900, 0.900, 0.900, 0.900, 0.900, 0.900, 0.900};
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
