// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from an insurance card: each field with the evidence for it. The rule above all
// others: a wrong value is never graded Certain.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

namespace foyer {

// Who stands behind the card: it decides which fields may be on it and what they look like.
enum class CardKind { Unknown, Commercial, Medicare, Medicaid, Tricare, Ehic };

enum class CardSide { Front, Back };

// Values as they are kept: dates yyyy-MM-dd; money in whole dollars without sign and commas ("25",
// "1500"), a share as "20%", several tiers or individual and family separated by "/" ("10/35/60");
// phones as ten digits; codes in the card's spelling; dependents and the lines of an address
// separated by "; ".
enum class CardField {
    Payor,
    PayorId,
    Plan,
    PlanType,
    MemberName,
    MemberId,
    Dependents,
    DependentCode,
    GroupNumber,
    GroupName,
    RxBin,
    RxPcn,
    RxGroup,
    RxId,
    Issuer80840,
    CopayPcp,
    CopaySpecialist,
    CopayUrgentCare,
    CopayEmergency,
    CopayPharmacy,
    Deductible,
    OutOfPocketMax,
    EffectiveDate,
    ExpiryDate,
    PartAStart,
    PartBStart, // Medicare
    FamilyName,
    GivenNames,
    BirthDate,
    CardNumber, // EHIC, boxes 3, 4, 5 and 8; box 6 is MemberId, box 7 PayorId and Payor
    Phone,
    ProviderPhone,
    PharmacyPhone,
    ClaimsAddress,
};
inline constexpr int cardFieldCount = int(CardField::ClaimsAddress) + 1;

// One line of recognised text: where it stands in the straightened card's pixels, and how sure the
// recogniser is (0..1) of its worst word. pass says which look it comes from: 0 the whole card, 1
// and 2 enlarged crops, from firstOtherNetwork on the same crops read by networks that were taught
// on other languages (Spanish, German, French), so that looks can be compared.
inline constexpr int firstOtherNetwork = 3;
inline constexpr int lastPass = 5;
struct TextLine {
    QString text;
    QRect box;
    double confidence = 0;
    int pass = 0;
    QByteArray words{}; // of each word of the text in percent; empty when only the line's is known
    bool operator==(const TextLine &) const = default;
};

enum class FieldSource { SignedCode, Chip, Stripe, Barcode, Ocr, Typed };
inline constexpr int fieldSourceCount = int(FieldSource::Typed) + 1;

enum class FieldGrade { Certain, PleaseCheck, Unreadable };

// How a value stands to the coverage on file. Known at the desk alone: no kiosk hears it.
enum class OnFile { NotCompared, Missing, Same, Differs };

// What the patient said of a value that we were not sure of. What was typed in its place has the
// source Typed.
enum class PatientSaid { NotAsked, Right, NotSure };

struct Evidence {
    CardField field = CardField::Payor;
    QString value;
    FieldSource source = FieldSource::Ocr;
    double confidence = 0; // 0..1
    FieldGrade grade = FieldGrade::Unreadable;
    QStringList validatorsPassed; // "luhn-80840", "digits", "label-beside", "two-passes-agree", ...
    QStringList validatorsFailed;
    QRect crop; // in the straightened card's pixels of that side; empty when there is no image
    CardSide side = CardSide::Front;
    QList<FieldSource> agreeing{};    // other sources that show the same value
    QList<FieldSource> disagreeing{}; // other sources that show another one: never Certain then
    OnFile onFile = OnFile::NotCompared;
    PatientSaid said = PatientSaid::NotAsked;
    bool operator==(const Evidence &) const = default;
};

struct InsuranceCard {
    CardKind kind = CardKind::Unknown;
    QList<Evidence> fields; // at most one per CardField
    // The straightened sides as JPEG without metadata, at most 2 MB each; empty when not taken.
    QByteArray front;
    QByteArray back;

    [[nodiscard]] const Evidence *find(CardField field) const;
    [[nodiscard]] QString value(CardField field) const;
};

[[nodiscard]] QString fieldKey(CardField field); // stable name for JSON: "memberId"
[[nodiscard]] QString kindKey(CardKind kind);    // "medicare"; "unknown"
[[nodiscard]] QString sideKey(CardSide side);    // "front", "back"
[[nodiscard]] QString sourceKey(FieldSource source);
[[nodiscard]] QString gradeKey(FieldGrade grade);
[[nodiscard]] bool fieldFromKey(const QString &key, CardField &field);
[[nodiscard]] bool kindFromKey(const QString &key, CardKind &kind);
[[nodiscard]] bool sideFromKey(const QString &key, CardSide &side);
[[nodiscard]] bool sourceFromKey(const QString &key, FieldSource &source);
[[nodiscard]] bool gradeFromKey(const QString &key, FieldGrade &grade);
[[nodiscard]] QString saidKey(PatientSaid said); // "notAsked", "right", "notSure"
[[nodiscard]] bool saidFromKey(const QString &key, PatientSaid &said);

struct Coverage;

// The fields that a coverage in the records knows too, in the order of the card's fields.
[[nodiscard]] const QList<CardField> &fieldsOnFile();
[[nodiscard]] QString valueOnFile(const Coverage &onFile, CardField field); // empty: none

// The same, whatever the case, spaces and punctuation; of a person's name also whatever the order.
[[nodiscard]] bool sameValue(CardField field, const QString &one, const QString &other);

// The fields of a card that differ from the coverage on file, ignoring case, spaces and
// punctuation. A field the card does not show, or that is unreadable, is no difference.
[[nodiscard]] QList<CardField> differences(const InsuranceCard &card, const Coverage &onFile);

} // namespace foyer
