// SPDX-License-Identifier: GPL-3.0-or-later
// Routes of the public listener.
#include "kiosk/desk/web_public.h"

#include "kiosk/desk/web_form.h"
#include "kiosk/desk/web_public_pages.h"
#include "kiosk/desk/web_words.h"

#include <algorithm>

namespace foyer::web {
namespace {

Reply page(const Html &content, int status)
{
    static const QByteArray policy =
        "default-src 'none'; img-src data:; style-src " + publicStyleHash() +
        "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    Reply reply;
    reply.status = status;
    reply.body = content.bytes();
    reply.headers = {{"Content-Security-Policy", policy}, {"Cache-Control", "no-store"}};
    return reply;
}

// 128 random bits in base64url are 22 characters; anything else is not asked of the store.
QString token(const QByteArray &path)
{
    const QByteArray name = path.startsWith("/f/") ? path.mid(3) : QByteArray();
    const bool plain =
        name.size() >= 16 && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                   c == '-' || c == '_';
        });
    return plain ? QString::fromLatin1(name) : QString();
}

FeedbackAnswer readAnswer(const Form &form)
{
    FeedbackAnswer answer;
    const QString rating = form.value(QStringLiteral("rating"));
    if (rating.size() == 1 && rating >= QLatin1String("1") && rating <= QLatin1String("5"))
        answer.rating = rating.toInt();
    const QString recommend = form.value(QStringLiteral("recommend"));
    if (QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unsure")}.contains(
            recommend))
        answer.recommend = recommend;
    answer.comment = form.value(QStringLiteral("comment")).trimmed();
    return answer;
}

Reply submit(const FeedbackDesk &desk, const QString &token, const FeedbackForm &form,
             const QByteArray &body)
{
    if (body.size() > MaxFormBytes)
        return page(feedbackPage(form, {}, AnswerFlaw::CommentTooLong), 413);
    const Result<Form> fields = parseForm(body);
    if (!fields)
        return page(feedbackPage(form, {}, AnswerFlaw::NoRating), 400);
    const FeedbackAnswer answer = readAnswer(*fields);
    if (answer.rating == 0)
        return page(feedbackPage(form, answer, AnswerFlaw::NoRating), 422);
    if (answer.comment.size() > MaxComment)
        return page(feedbackPage(form, answer, AnswerFlaw::CommentTooLong), 422);
    if (const Result<> done = desk.submit(token, answer); !done)
        return page(gonePage(form.language), 404);
    return page(thanksPage(form, answer.rating), 200);
}

} // namespace

Reply answerPublic(const FeedbackDesk &desk, const Request &request)
{
    const QString code = token(request.path);
    Reply gone = page(gonePage(preferredLanguage(request.acceptLanguage, desk.languages)), 404);
    if (code.isEmpty() || request.method == Method::Other)
        return gone;
    const Result<FeedbackForm> form = desk.form(code);
    if (!form)
        return gone;
    if (request.method == Method::Post)
        return submit(desk, code, *form, request.body);
    return page(feedbackPage(*form), 200);
}

Handler publicHandler(FeedbackDesk desk)
{
    return [desk = std::move(desk)](Request request) -> QCoro::Task<Reply> {
        return [](FeedbackDesk ask, Request asked) -> QCoro::Task<Reply> {
            co_return answerPublic(ask, asked);
        }(desk, std::move(request));
    };
}

} // namespace foyer::web
