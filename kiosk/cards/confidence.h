// SPDX-License-Identifier: GPL-3.0-or-later
// From what is known about a reading to the probability that its value is right, and to its grade.
#pragma once

#include "kiosk/core/insurance.h"

#include <array>

namespace foyer {

// Fields that go wrong in the same ways share their weights.
enum class FieldClass { Code, Digits, Money, Date, Phone, Address, Name, Words };
inline constexpr int fieldClassCount = int(FieldClass::Words) + 1;
[[nodiscard]] FieldClass classOf(CardField field);

// What speaks for and against a reading.
struct Witness {
    double first = 0; // the recogniser's confidence of either look; 0: did not look
    double second = 0;
    bool agree = false;    // both looks read this value
    bool differ = false;   // they read two values
    bool labelled = false; // a label stands by the value
    bool named = false;    // and says the field in full
    bool exact = false;    // and is itself read letter for letter
    bool beside = false;   // in the same row, and not above
    bool proven = false;   // check digit, position rules, closed list
    int lookAlikes = 0;
    int nearLookAlikes = 0;
    int doubts = 0;       // failed validators
    int height = 0;       // of the text, in the straightened card's pixels
    int length = 0;       // of the value
    int confirmed = 0;    // networks taught on other languages that read the same
    int contradicted = 0; // and that read something else
    double steady = 1;    // the share of the side's lines that both looks read alike
};

inline constexpr int featureCount = 17;
using Features = std::array<double, featureCount>;
[[nodiscard]] Features featuresOf(const Witness &witness);

[[nodiscard]] double probabilityOf(FieldClass kind, const Features &features);

// A value is certain from here on, if nothing at all speaks against it.
[[nodiscard]] double certainFrom(FieldClass kind);
// Below, it is not worth a question.
inline constexpr double checkableFrom = 0.03;

} // namespace foyer
