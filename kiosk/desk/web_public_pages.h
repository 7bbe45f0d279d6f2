// SPDX-License-Identifier: GPL-3.0-or-later
// The three pages a phone can see: the question, the thanks, and "nothing to do here". Pure: data
// in, markup out.
#pragma once

#include "kiosk/desk/service.h"
#include "kiosk/desk/web_html.h"

namespace foyer::web {

inline constexpr qsizetype MaxComment = 2000; // characters

// What is wrong with an answer that came; the page says it and keeps what was written.
enum class AnswerFlaw { None, NoRating, CommentTooLong };

[[nodiscard]] Html feedbackPage(const FeedbackForm &form, const FeedbackAnswer &sofar = {},
                                AnswerFlaw flaw = AnswerFlaw::None);
[[nodiscard]] Html thanksPage(const FeedbackForm &form, int rating);
// The same page for a code that is unknown, spent or too old, and for any other path.
[[nodiscard]] Html gonePage(const QString &language);

// "style-src" needs to name the one style sheet these pages carry within them.
[[nodiscard]] QByteArray publicStyleHash();

} // namespace foyer::web
