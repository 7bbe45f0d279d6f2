// SPDX-License-Identifier: GPL-3.0-or-later
// Places on one side that claim a field, as one look sees them.
#pragma once

#include "kiosk/cards/card_layout.h"
#include "kiosk/cards/card_values.h"

namespace foyer {

struct Claim {
    CardField field = CardField::Payor;
    ShapedValue shaped;
    QString raw;           // the text it was made of
    double confidence = 0; // of the value's line, and of the label's where that is another
    QRect crop;
    int height = 0; // of the text
    bool labelled = false;
    bool named = false;
    bool exact = false;
    bool beside = false;
    bool again = false; // the value's text is of this look, and not of the first

    [[nodiscard]] bool readable() const { return !shaped.value.isEmpty(); }
};

[[nodiscard]] QList<Claim> labelledClaims(const QList<CardCell> &cells, CardKind kind);

// The claim of a label on a value in that place; how: "label-beside", "label-above", "label-below".
[[nodiscard]] Claim claimAt(const QList<CardCell> &cells, CardKind kind, const CardCell &own,
                            const CardLabel &label, const Place &place, const QString &how);

// Values of several lines, from their label on.
[[nodiscard]] std::optional<Claim> dependentsOf(const QList<CardCell> &cells, const CardCell &own,
                                                qsizetype index);

// Telephone numbers, each by the words that stand by it.
[[nodiscard]] QList<Claim> phoneClaims(const QList<CardCell> &cells);

// The postal address for medical claims, by the words that stand by it.
[[nodiscard]] QList<Claim> addressClaims(const QList<CardCell> &cells);

// Amounts that stand in tables of several columns, and what a card says of all its amounts.
void settleMoney(const QList<CardCell> &cells, QList<Claim> &claims);

// A table of people with their codes, the member first.
void addPersonList(const QList<CardCell> &cells, QList<Claim> &claims);

// What carries no label: the insurer, a plan type, the payers that are one programme.
void addHeadings(const QList<CardCell> &cells, CardKind kind, CardSide side, QList<Claim> &claims);

// Two to four words of letters, none of which insurers, plans or employers are called by.
[[nodiscard]] bool soundsLikePerson(const QString &text);

// The member and the employer where no label names them: proposals.
void addPeople(const QList<CardCell> &cells, QList<Claim> &claims);

// The European card's values by their order, where the captions are lost: proposals.
void addByOrder(const QList<CardCell> &cells, QList<Claim> &claims);

} // namespace foyer
