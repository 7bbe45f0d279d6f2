// SPDX-License-Identifier: GPL-3.0-or-later
// One card read by the real reader process and by plain Tesseract, judged against the truth.
#pragma once

#include "tests/card_bench/bench_card.h"

#include "kiosk/reader/client.h"
#include "tests/card_bench/plain_tesseract.h"

#include <QJsonObject>

namespace foyer::bench {

// What became of one field: printed or reported or both.
struct Verdict {
    CardField field = CardField::Payor;
    CardSide side = CardSide::Front;
    bool printed = true; // else reported though nobody printed it
    QString truth;
    QString value;
    FieldGrade grade = FieldGrade::Unreadable; // also when nothing was reported
    bool right = false;
    double confidence = 0;
    QStringList passed;
    QStringList failed;
    QRect crop;
    bool plainWhole = false; // plain Tesseract found it in the whole picture
    bool plainStraight = false;
};

struct Trial {
    quint32 index = 0;
    QString layout;
    CardKind kind = CardKind::Unknown;
    bool kindRight = false;
    QList<Distortion> distortions;
    QString frontTrouble; // why there was nothing, in the reader's words
    QString backTrouble;
    double oursMs = 0; // of the processor, both sides
    double plainMs = 0;
    double straightMs = 0;
    QList<Verdict> verdicts;
};

struct TrialOptions {
    bool plain = true; // also Tesseract
    QString keepWrong; // a folder for pictures and crops of wrong values
};

[[nodiscard]] Trial tryCard(const BenchCard &card, Reader &reader, PlainTesseract &tesseract,
                            const TrialOptions &options);

[[nodiscard]] QJsonObject toJson(const Trial &trial);
[[nodiscard]] Trial trialFrom(const QJsonObject &json);

// Letters and digits in lower case; of money also what separates its parts and the percent sign.
[[nodiscard]] QString bare(CardField field, const QString &value);

} // namespace foyer::bench
