// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any lines of text as a card, one a row of the input, laid out by its first bytes.
#include "kiosk/cards/insurance_text.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<foyer::TextLine> lines;
    for (const QByteArray &row : bytes.left(20000).split('\n')) {
        if (row.size() < 4)
            continue;
        const auto at = [&](int i) { return int(uchar(row[i])); };
        lines.append({QString::fromUtf8(row.sliced(3)),
                      QRect(at(0) * 6, at(1) * 4, 200, 10 + at(2) / 4), 0.95, at(2) & 1});
    }
    (void)foyer::showsPaymentCard(lines);
    for (const foyer::Evidence &evidence : foyer::readInsurance(lines))
        if (evidence.grade == foyer::FieldGrade::Certain && !evidence.validatorsFailed.isEmpty())
            std::abort();
    // Half of the lines as the back: certain stays certain for a reason, and boxes stay few.
    const qsizetype half = lines.size() / 2;
    const foyer::InsuranceCard card = foyer::readBothSides(lines.first(half), lines.sliced(half));
    for (const foyer::Evidence &evidence : card.fields)
        if (evidence.grade == foyer::FieldGrade::Certain && !evidence.validatorsFailed.isEmpty())
            std::abort();
    if (foyer::worthASecondLook(lines).size() > foyer::mostSecondLooks)
        std::abort();
    (void)foyer::wrongCard(lines);
    return 0;
}
