// SPDX-License-Identifier: GPL-3.0-or-later
// What the value of each card field may look like.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

struct ShapedValue {
    QString value;          // as it is kept (core/insurance.h); empty when nothing has the shape
    QStringList passed;     // names of validators, for the evidence
    QStringList failed;     // not empty: never certain
    int lookAlikes = 0;     // characters that could as well be the other class: O 0, I 1 l
    int nearLookAlikes = 0; // S 5, B 8, Z 2, G 6
    bool proven = false;    // a check digit, position rules or a closed list speak for the value
};

[[nodiscard]] ShapedValue shapeValue(CardField field, const QString &text,
                                     CardKind kind = CardKind::Unknown);

// Parts of shapeValue, each for a family of fields.
struct CodeShape {
    int shortest = 1;
    int longest = 24;
    int digits = 0;      // at least
    bool pieces = false; // may be printed in groups, "W1234 56789"
};
[[nodiscard]] ShapedValue shapeCode(const QString &text, const CodeShape &shape);
// A processor control number: no doubt about its letters when it is one of the known ones.
[[nodiscard]] ShapedValue shapeProcessor(const QString &text, const CodeShape &shape);
// Digits alone, of one of these lengths; letters that look like digits are taken for them and
// named in `failed`, "repaired".
[[nodiscard]] ShapedValue shapeDigits(const QString &text, std::initializer_list<int> lengths);
// The last ten digits of 80840 and a number, by Luhn.
[[nodiscard]] ShapedValue shapeIssuer(const QString &text);
// Medicare Beneficiary Identifier, CMS: 11 characters, letters without S L O I B Z at 2, 5, 8, 9,
// letters or digits at 3 and 6.
[[nodiscard]] ShapedValue shapeMedicareNumber(const QString &text);
// One amount or share, or several: "$25", "20%", "$10/$35/$60", "$1,500 Ind / $3,000 Fam".
[[nodiscard]] ShapedValue shapeMoney(CardField field, const QString &text);
// "after deductible": words that stand between a label and its amount.
[[nodiscard]] bool saysNoAmount(const QString &text);
[[nodiscard]] ShapedValue shapeDate(const QString &text, bool dayFirst);
[[nodiscard]] ShapedValue shapePhone(const QString &text);
// With what no name is written like put right: "Ill" behind a name, "lliana".
[[nodiscard]] QString mendedName(const QString &text);
[[nodiscard]] ShapedValue shapeName(const QString &text, int words);

// A plan type that stands in the text as a word: "PPO".
[[nodiscard]] QString planTypeIn(const QString &text);

} // namespace foyer
