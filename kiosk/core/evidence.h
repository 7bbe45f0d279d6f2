// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which evidence is weighed: several sources into one value a field, a card against
// the coverage on file, and what the patient is asked. Pure.
#pragma once

#include "kiosk/core/identity.h"
#include "kiosk/core/insurance.h"
#include "kiosk/core/model.h"

#include <optional>

namespace foyer {

inline constexpr int mostAsked = 5;

// One value a field from several readings of one card, each of one source (two sides read by the
// camera are two readings of the same source).
// - Trust: signed code, chip, stripe, barcode, typed, OCR. The value of the most trusted source
// that
//   could be read stands; of one source, the better graded, then the surer one. A person types only
//   what we were not sure of, with the card in hand: that stands above what the camera saw.
// - Agreement of two machines that see different things (print and code, chip and stripe) is
//   evidence: a value of at least four letters or digits that each of them held likelier right than
//   wrong, and in which no validator failed, is Certain. Typed agrees with nothing: the person saw
//   our reading.
// - Disagreement is never Certain, whoever it is.
// In the order of the card's fields; agreeing and disagreeing are filled.
[[nodiscard]] QList<Evidence> mergeSources(const QList<QList<Evidence>> &readings);

// Whose chip it was, by the fields that came from one. Nothing when there was none, or it does not
// know the whole of its owner.
[[nodiscard]] std::optional<Facts> chipOwner(const QList<Evidence> &fields);

// The card as it stands to the coverage on file: onFile is filled for every field that a coverage
// knows. A doubtful value that is on file already was read right: it becomes Certain under the same
// conditions as agreement, with the validator "same-as-file". For the desk, which has the file.
[[nodiscard]] InsuranceCard weighedAgainst(const InsuranceCard &card, const Coverage &onFile);

// What the patient is asked about, in the order of a card, at most mostAsked. A field is asked
// only when all of this holds:
// - it was read, and is doubtful (PleaseCheck): what is certain needs no answer, what is unreadable
//   goes to staff, and so does what the patient was asked before;
// - a patient can judge it and the clinic cannot bill without it: company, name on the card, member
//   number, group number (of a European card: names, personal number, card number); the plan only
//   where another one is on file. Pharmacy numbers, copays, dates, phones are marked for staff;
// - it differs from what is on file, or nothing is known of the file (the kiosk asks without it,
//   the desk with it).
[[nodiscard]] QList<CardField> fieldsToAsk(const InsuranceCard &card,
                                           const std::optional<Coverage> &onFile);

// What is shown of a crop, on the kiosk and in the console: with the margin of about a letter, for
// a recogniser's box may end inside the first or last one.
[[nodiscard]] QRect withMargin(const QRect &crop);

// Fields that a member of staff should look at: read, but neither certain nor settled by the
// patient as right; and what could not be read of the fields that a clinic bills by.
[[nodiscard]] QList<CardField> fieldsForStaff(const InsuranceCard &card);

} // namespace foyer
