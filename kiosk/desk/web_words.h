// SPDX-License-Identifier: GPL-3.0-or-later
// What the feedback page says, in each language it speaks (i18n/languages.json).
#pragma once

#include <QString>
#include <array>

namespace foyer::web {

struct FeedbackWords {
    QString title;
    QString lead;
    QString ratingQuestion;
    std::array<QString, 5> ratings; // 1 to 5
    QString ratingMissing;
    QString recommendQuestion;
    QString recommendYes;
    QString recommendUnsure;
    QString recommendNo;
    QString commentQuestion;
    QString commentHint;
    QString commentTooLong;
    QString optional;
    QString send;
    QString once;
    QString thanksTitle;
    QString thanksGood;
    QString thanksLow;
    QString thanksClose;
    QString goneTitle;
    QString goneText;
    QString goneElse;
};

// Falls back to English.
[[nodiscard]] const FeedbackWords &feedbackWords(const QString &language);

} // namespace foyer::web
