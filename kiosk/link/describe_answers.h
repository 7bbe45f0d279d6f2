// SPDX-License-Identifier: GPL-3.0-or-later
// What the patient answered, on the wire: shared by every save and by the check-in.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/link/describe_ticket.h"

namespace foyer {

inline constexpr int maxRef = 16;
inline constexpr int maxFields = cardFieldCount; // a card has each field once

template <class Archive>
void describe(Archive &a, DetailAnswer &answer)
{
    a.choice("kind", answer.kind);
    a.text("value", answer.value, maxSentence);
}

template <class Archive>
void describe(Archive &a, DetailsAnswers &answers)
{
    a.object("phone", answers.phone);
    a.object("email", answers.email);
    a.object("address", answers.address);
}

template <class Archive>
void describe(Archive &a, QRect &rect)
{
    constexpr int most = 16384; // pixels of a card image's side
    int x = rect.x();
    int y = rect.y();
    int width = rect.width();
    int height = rect.height();
    a.number("x", x, -most, most);
    a.number("y", y, -most, most);
    a.number("width", width, 0, most);
    a.number("height", height, 0, most);
    rect = QRect(x, y, width, height);
}

template <class Archive>
void describe(Archive &a, Evidence &evidence)
{
    constexpr int maxValidators = 16;
    constexpr int maxValidator = 40;
    a.choice("field", evidence.field);
    a.text("value", evidence.value, maxLine);
    a.choice("source", evidence.source);
    a.fraction("confidence", evidence.confidence);
    a.choice("grade", evidence.grade);
    a.texts("validatorsPassed", evidence.validatorsPassed, maxValidators, maxValidator);
    a.texts("validatorsFailed", evidence.validatorsFailed, maxValidators, maxValidator);
    a.choice("side", evidence.side);
    a.object("crop", evidence.crop);
    a.choices("agreeing", evidence.agreeing, fieldSourceCount);
    a.choices("disagreeing", evidence.disagreeing, fieldSourceCount);
    a.choice("said", evidence.said);
    // How it stands to the file is known at the desk and stays there.
}

template <class Archive>
void describe(Archive &a, InsuranceAnswer &answer)
{
    a.choice("kind", answer.kind);
    a.objects("fields", answer.fields, maxFields);
    a.choices("changed", answer.changed, maxFields);
    a.choice("card", answer.card);
}

} // namespace foyer
