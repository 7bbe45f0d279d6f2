// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand by a telephone number.
#pragma once

#include "kiosk/cards/card_layout.h"
#include "kiosk/cards/phone_words.h"

namespace foyer {

// A number and where it stands.
struct PhoneNumber {
    const CardCell *cell = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype before = 0; // where the number in front of it ends

    [[nodiscard]] QRect box() const { return cell->part(from, to); }
    [[nodiscard]] QString front() const { return cell->text.sliced(before, from - before); }
};
[[nodiscard]] QList<PhoneNumber> phoneNumbersIn(const CardCell &cell);

struct PhoneCaption {
    PhoneMeaning meaning;
    const CardCell *cell = nullptr;
    QString how;
    bool sentence = false;
    bool rival = false; // another caption is as near
    int gap = 0;
};

// How the numbers and words of one side stand to each other.
class PhoneCaptions {
public:
    explicit PhoneCaptions(const QList<CardCell> &cells);

    [[nodiscard]] const QList<PhoneNumber> &numbers() const { return m_numbers; }
    // Nothing: no words that tell anything.
    [[nodiscard]] std::optional<PhoneCaption> captionOf(const PhoneNumber &number) const;
    // "PCP: Grace Chen, MD", "Eastside Pediatrics", and then a number: the doctor's.
    [[nodiscard]] bool underDoctor(const CardCell &own, QRect box) const;

private:
    struct Near {
        const CardCell *cell = nullptr;
        QString text;
        int gap = 0;
    };

    [[nodiscard]] std::optional<PhoneCaption> judged(PhoneCaption caption,
                                                     const PhoneNumber &number) const;
    [[nodiscard]] std::optional<PhoneCaption> leftOf(const PhoneNumber &number) const;
    [[nodiscard]] std::optional<PhoneCaption> stackedAt(const PhoneNumber &number) const;
    [[nodiscard]] std::optional<Near> neighbour(const PhoneNumber &number, bool under) const;
    [[nodiscard]] QString pieceBefore(const PhoneNumber &number) const;
    [[nodiscard]] bool isFree(const CardCell &cell) const;
    void vote();

    const QList<CardCell> &m_cells;
    QList<PhoneNumber> m_numbers;
    int m_above = 0;
    int m_below = 0;
};

} // namespace foyer
