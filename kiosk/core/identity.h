// SPDX-License-Identifier: GPL-3.0-or-later
// Who is this? The match policy and the masking. Two facts and exactly one match, or a person helps.
#pragma once

#include "kiosk/core/model.h"

#include <QString>
#include <optional>
#include <vector>

namespace foyer {

enum class FactSource { AppointmentCode, CardNumber, Licence, ChipCard, Typed };

// What this person showed or typed. Valid are: code + birthDate, cardNumber + birthDate, family + given + birthDate.
struct Facts {
    FactSource source = FactSource::Typed;
    QString appointmentCode;
    QString cardNumber; // member number from a stripe, barcode or chip
    QString family;
    QString given; // all given names in one string, as shown
    QDate birthDate;
    bool operator==(const Facts &) const = default;
};

// A name of two or more Chinese characters: written in one, family name first, as a chip card may carry it. Where the
// family name ends is not said, and not guessed.
[[nodiscard]] bool writtenInOne(const QString &name);

// Two facts are there and each is within bounds (names 1..90 characters, birth date not in the future, age < 130).
[[nodiscard]] bool complete(const Facts &facts, QDate today);

// For comparing only, never for showing: lower case, accents folded, spaces, hyphens, apostrophes and points dropped.
[[nodiscard]] QString foldName(const QString &name);

// True when every fact given agrees with this patient. Family: any of the patient's names, whole after folding;
// spaces and hyphens do not matter, letters do, and a letter that documents spell out (Müller, MUELLER) is either.
// Family and given are never exchanged.
// Given: the shown first name equals the record's first name (a record's "Maria" matches a licence's "MARIA LUISA" and
// the reverse when all names both sides show agree in order); never by initial, likeness or nickname. A name entry of
// use "nickname" counts as a given name of its own beside each family name. A chip card's name written in one equals a
// record's family and given name of one entry, written in one.
[[nodiscard]] bool agrees(const Facts &facts, const ScheduledVisit &visit);

// The one patient of the day's list that the facts name: the indexes of all of that patient's visits. Empty when
// none or more than one patient agrees: the caller cannot tell which, and must not.
[[nodiscard]] std::vector<std::size_t> match(const Facts &facts, const QList<ScheduledVisit> &day, QDate today);

// "ends in 17" data: the last two characters of a number, the first letter and the domain's ending of an e-mail, the
// house number's last digit for an address. Never more than a quarter of the characters.
[[nodiscard]] QString maskNumber(const QString &number); // "••17"; empty in, empty out
[[nodiscard]] QString maskEmail(const QString &email);   // "m•••@•••.org"
[[nodiscard]] QString maskAddress(const Address &address); // "••• 4•••" style: city is not shown either

// "Maria G." for greeting and confirming: the usual or nickname given name where the record has one.
[[nodiscard]] QString greetingName(const Patient &patient);
[[nodiscard]] QString shortName(const Patient &patient);

[[nodiscard]] int ageOn(QDate birthDate, QDate day);

} // namespace foyer
