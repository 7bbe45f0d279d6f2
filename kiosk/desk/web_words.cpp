// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the feedback page, translated like those of the screen (i18n/*.ts).
#include "kiosk/desk/web_words.h"

#include "kiosk/core/language.h"
#include "kiosk/core/words.h"

#include <QCoreApplication>
#include <QMap>

namespace foyer::web {
namespace {

FeedbackWords wordsIn(const QString &language)
{
    const auto say = [&](const char *source) { return word(language, "Feedback", source); };
    return {
        //: Heading of the page that a phone shows after a visit.
        .title = say(QT_TRANSLATE_NOOP("Feedback", "How was your visit?")),
        //: Under the heading.
        .lead = say(QT_TRANSLATE_NOOP("Feedback", "It takes a minute, and it helps us do better.")),
        //: Question above five faces.
        .ratingQuestion = say(QT_TRANSLATE_NOOP("Feedback", "How did we do today?")),
        .ratings =
            {//: One of the five faces, from worst to best.
             say(QT_TRANSLATE_NOOP("Feedback", "Very bad")),
             //: One of the five faces, from worst to best.
             say(QT_TRANSLATE_NOOP("Feedback", "Bad")),
             //: One of the five faces, from worst to best.
             say(QT_TRANSLATE_NOOP("Feedback", "Okay")),
             //: One of the five faces, from worst to best.
             say(QT_TRANSLATE_NOOP("Feedback", "Good")),
             //: One of the five faces, from worst to best.
             say(QT_TRANSLATE_NOOP("Feedback", "Very good"))},
        //: No face was chosen.
        .ratingMissing = say(
            QT_TRANSLATE_NOOP("Feedback", "Choose one of the five faces. Then we can send it.")),
        //: Question with three answers.
        .recommendQuestion =
            say(QT_TRANSLATE_NOOP("Feedback", "Would you tell a friend to come here?")),
        //: Answer to: Would you tell a friend to come here?
        .recommendYes = say(QT_TRANSLATE_NOOP("Feedback", "Yes")),
        //: Answer to: Would you tell a friend to come here?
        .recommendUnsure = say(QT_TRANSLATE_NOOP("Feedback", "Not sure")),
        //: Answer to: Would you tell a friend to come here?
        .recommendNo = say(QT_TRANSLATE_NOOP("Feedback", "No")),
        //: Above a box for free text.
        .commentQuestion = say(QT_TRANSLATE_NOOP("Feedback", "What should we know?")),
        //: Under the question above the box.
        .commentHint = say(QT_TRANSLATE_NOOP(
            "Feedback", "Please leave out names and anything about your health.")),
        //: The text in the box is too long.
        .commentTooLong = say(QT_TRANSLATE_NOOP(
            "Feedback", "That is more than we can take. Make it a little shorter.")),
        //: Beside a question that need not be answered.
        .optional = say(QT_TRANSLATE_NOOP("Feedback", "(if you like)")),
        //: Button.
        .send = say(QT_TRANSLATE_NOOP("Feedback", "Send my answer")),
        //: Under the button.
        .once =
            say(QT_TRANSLATE_NOOP("Feedback", "You can answer once. We do not ask for your name.")),
        //: Heading after the answer was sent.
        .thanksTitle = say(QT_TRANSLATE_NOOP("Feedback", "Thank you")),
        //: After a good or middling answer.
        .thanksGood =
            say(QT_TRANSLATE_NOOP("Feedback", "Your answer is with us. We are glad you told us.")),
        //: After a bad answer.
        .thanksLow = say(QT_TRANSLATE_NOOP(
            "Feedback", "We are sorry it was not better. Our staff will see your answer.")),
        //: Last line after the answer was sent.
        .thanksClose = say(QT_TRANSLATE_NOOP("Feedback", "You can close this page now.")),
        //: Heading when the code was used before or is too old.
        .goneTitle = say(QT_TRANSLATE_NOOP("Feedback", "Nothing to do here")),
        //: When the code was used before or is too old.
        .goneText = say(QT_TRANSLATE_NOOP("Feedback",
                                          "This page is open once, for a short time after a visit. "
                                          "If you have already answered: thank you, we have it.")),
        //: When the code was used before or is too old: whom to ask.
        .goneElse = say(
            QT_TRANSLATE_NOOP("Feedback", "Is there something else? Please talk to reception.")),
    };
}

QMap<QString, FeedbackWords> wordsInAll()
{
    QMap<QString, FeedbackWords> words;
    for (const Language &language : allLanguages())
        words.insert(language.tag, wordsIn(language.tag));
    return words;
}

} // namespace

const FeedbackWords &feedbackWords(const QString &language)
{
    static const QMap<QString, FeedbackWords> words = wordsInAll();
    return *words.constFind(languageOf(language).tag);
}

} // namespace foyer::web
