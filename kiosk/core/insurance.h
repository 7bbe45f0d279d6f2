// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from an insurance card: each field with the evidence for it. The rule above all others: a wrong value
// is never graded Certain.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

namespace foyer {

enum class CardField {
    Payor, PayorId, Plan, MemberName, MemberId, GroupNumber, RxBin, RxPcn, RxGroup, Issuer80840, EffectiveDate, Phone,
};

// One line of recognised text: where it stands in the straightened card's pixels, and how sure the recogniser is (0..1).
// pass says which look it comes from: 0 the whole card, 1 an enlarged crop, so that two looks can be compared.
struct TextLine {
    QString text;
    QRect box;
    double confidence = 0;
    int pass = 0;
    bool operator==(const TextLine &) const = default;
};

enum class FieldSource { SignedCode, Chip, Stripe, Barcode, Ocr, Typed };

enum class FieldGrade { Certain, PleaseCheck, Unreadable };

struct Evidence {
    CardField field = CardField::Payor;
    QString value;
    FieldSource source = FieldSource::Ocr;
    double confidence = 0; // 0..1
    FieldGrade grade = FieldGrade::Unreadable;
    QStringList validatorsPassed; // "luhn-80840", "digits", "label-beside", "two-passes-agree", ...
    QStringList validatorsFailed;
    QRect crop; // in the straightened card's pixels; empty when there is no image
    bool operator==(const Evidence &) const = default;
};

struct InsuranceCard {
    QList<Evidence> fields; // at most one per CardField
    QByteArray front;       // the straightened card as JPEG without metadata, at most 2 MB; empty when not taken
    QByteArray back;

    [[nodiscard]] const Evidence *find(CardField field) const;
    [[nodiscard]] QString value(CardField field) const;
};

[[nodiscard]] QString fieldKey(CardField field); // stable name for JSON: "memberId"
[[nodiscard]] QString sourceKey(FieldSource source);
[[nodiscard]] QString gradeKey(FieldGrade grade);
[[nodiscard]] bool fieldFromKey(const QString &key, CardField &field);
[[nodiscard]] bool sourceFromKey(const QString &key, FieldSource &source);
[[nodiscard]] bool gradeFromKey(const QString &key, FieldGrade &grade);

struct Coverage;

// The fields of a card that differ from the coverage on file, ignoring case, spaces and punctuation. A field the card
// does not show, or that is unreadable, is no difference.
[[nodiscard]] QList<CardField> differences(const InsuranceCard &card, const Coverage &onFile);

} // namespace foyer
