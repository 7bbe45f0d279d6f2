// SPDX-License-Identifier: GPL-3.0-or-later
// Markup of the phone pages. No script, one style sheet inside the page: one request on a slow
// network.
#include "kiosk/desk/web_public_pages.h"

#include "kiosk/core/language.h"
#include "kiosk/desk/web_assets.h"
#include "kiosk/desk/web_words.h"

#include <algorithm>

namespace foyer::web {
namespace {

const QByteArray &style()
{
    static const QByteArray css = styleSheet(QStringLiteral("feedback.css"));
    return css;
}

Html document(const QString &language, const QString &title, const Html &content)
{
    return html(
        R"(<!doctype html>
<html lang="{}" dir="{}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{}</title>
<link rel="icon" href="data:,">
<style>{}</style>
</head>
<body>
<main>
{}
</main>
</body>
</html>
)",
        language, languageOf(language).rightToLeft ? "rtl" : "ltr", title,
        raw(std::string_view(style().constData(), static_cast<std::size_t>(style().size()))),
        content);
}

// A door that stands open.
Html clinicLine(const QString &clinic)
{
    return html(
        R"(<p class="clinic"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 21V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16M3 21h18M9 21V9l6-2v14"/></svg>{}</p>)",
        clinic);
}

// Five mouths from a deep bend down to a wide open smile: told apart by shape, not by colour.
Html face(int rating)
{
    static constexpr std::array<std::string_view, 5> mouths{"M10 26q8-10 16 0", "M11 25q7-5 14 0",
                                                            "M11 24h14", "M11 22q7 6 14 0",
                                                            "M9 20h18q-1 9-9 9t-9-9z"};
    return html(
        R"(<svg viewBox="0 0 36 36" aria-hidden="true"><circle cx="18" cy="18" r="16"/><path d="M12.5 13v1.5M23.5 13v1.5"/><path d="{}"/></svg>)",
        raw(mouths[static_cast<std::size_t>(rating - 1)]));
}

Html choice(QLatin1String name, const QString &value, const Html &picture, const QString &word,
            bool checked)
{
    return html(
        R"(<label class="choice"><input type="radio" name="{}" value="{}"{}><span>{}{}</span></label>
)",
        name, value, raw(checked ? " checked" : ""), picture, word);
}

Html ratingQuestion(const FeedbackWords &words, int chosen)
{
    Html faces;
    for (int rating = 1; rating <= 5; ++rating)
        faces += choice(QLatin1String("rating"), QString::number(rating), face(rating),
                        words.ratings[static_cast<std::size_t>(rating - 1)], rating == chosen);
    return html(R"(<fieldset><legend>{}</legend><div class="choices faces">
{}</div></fieldset>
)",
                words.ratingQuestion, faces);
}

Html recommendQuestion(const FeedbackWords &words, const QString &chosen)
{
    struct Answer {
        QString value;
        QString word;
        std::string_view path;
    };
    const std::array answers{
        Answer{QStringLiteral("yes"), words.recommendYes, "M4 12l6 6L20 6"},
        Answer{QStringLiteral("unsure"), words.recommendUnsure, "M4 14q4-6 8-2t8-2"},
        Answer{QStringLiteral("no"), words.recommendNo, "M6 6l12 12M18 6L6 18"},
    };
    const Html tiles = each(answers, [&chosen](const Answer &answer) {
        const Html sign =
            html(R"(<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>)",
                 raw(answer.path));
        return choice(QLatin1String("recommend"), answer.value, sign, answer.word,
                      answer.value == chosen);
    });
    return html(
        R"(<fieldset><legend>{} <span class="hint">{}</span></legend><div class="choices answers">
{}</div></fieldset>
)",
        words.recommendQuestion, words.optional, tiles);
}

Html flawLine(const FeedbackWords &words, AnswerFlaw flaw)
{
    if (flaw == AnswerFlaw::None)
        return {};
    return html(
        R"(<p class="missing" role="alert"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3l10 18H2zM12 10v5M12 18v.1"/></svg>{}</p>
)",
        flaw == AnswerFlaw::NoRating ? words.ratingMissing : words.commentTooLong);
}

} // namespace

Html feedbackPage(const FeedbackForm &form, const FeedbackAnswer &sofar, AnswerFlaw flaw)
{
    const FeedbackWords &words = feedbackWords(form.language);
    const Html comment =
        html(R"(<div class="comment"><label for="comment">{} <span class="hint">{}</span></label>
<p class="hint" id="comment-hint">{}</p>
<textarea id="comment" name="comment" rows="4" maxlength="{}" aria-describedby="comment-hint">{}</textarea></div>
)",
             words.commentQuestion, words.optional, words.commentHint, MaxComment, sofar.comment);
    const Html content =
        clinicLine(form.clinicName) +
        html(R"(<h1>{}</h1>
<p class="lead">{}</p>
{}<form method="post">
{}{}{}<button type="submit">{}</button>
<p class="once">{}</p>
</form>)",
             words.title, words.lead, flawLine(words, flaw), ratingQuestion(words, sofar.rating),
             recommendQuestion(words, sofar.recommend), comment, words.send, words.once);
    return document(form.language, words.title, content);
}

Html thanksPage(const FeedbackForm &form, int rating)
{
    const FeedbackWords &words = feedbackWords(form.language);
    const Html content =
        clinicLine(form.clinicName) +
        html(
            R"(<svg class="sign" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="M14 25l7 7 13-15"/></svg>
<h1>{}</h1>
<p class="said">{}</p>
<p class="said">{}</p>)",
            words.thanksTitle, rating <= 2 ? words.thanksLow : words.thanksGood, words.thanksClose);
    return document(form.language, words.thanksTitle, content);
}

Html gonePage(const QString &language)
{
    const FeedbackWords &words = feedbackWords(language);
    const Html content = html(
        R"(<svg class="sign" viewBox="0 0 48 48" aria-hidden="true"><path d="M7 44V6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v38M2 44h38M29 23v3"/></svg>
<h1>{}</h1>
<p class="said">{}</p>
<p class="said">{}</p>)",
        words.goneTitle, words.goneText, words.goneElse);
    return document(language, words.goneTitle, content);
}

QByteArray publicStyleHash()
{
    return cspHash(style());
}

} // namespace foyer::web
