// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback from kiosk and page.
#include "kiosk/desk/feedback.h"

#include "kiosk/desk/tickets.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxComment = 2000;

std::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, u"This page has been used, or its time is over."_s);
}

// What still may be sent for this token.
Result<FeedbackRecord> expected(DeskState &state, const QString &token)
{
    const auto record = state.store.feedback().find(tokenHash(token));
    if (!record)
        return std::unexpected(record.error());
    if (!*record || (*record)->at.isValid() || (*record)->validUntil < state.now())
        return gone();
    return **record;
}

} // namespace

Result<> rateAtKiosk(DeskState &state, const QUuid &device, const QUuid &visit, int rating)
{
    if (rating < 1 || rating > 5)
        return fail(ErrorKind::BadInput, u"A rating is a number from 1 to 5."_s);
    const auto ticket = ticketOf(state, device, visit);
    if (!ticket)
        return std::unexpected(ticket.error());
    const auto rated = state.store.transaction([&]() -> Result<> {
        if (auto kept =
                state.store.feedback().rateAtKiosk(ticket->ticket.visit, rating, state.now());
            !kept)
            return kept;
        auto entry = state.entry(AuditEvent::FeedbackGiven, ticket->ticket.visit, device);
        entry.detail = u"kiosk"_s;
        return state.store.audit().append(entry);
    });
    if (rated) {
        Q_EMIT state.news.changed(Topic::Feedback);
    }
    return rated;
}

Result<FeedbackForm> feedbackForm(DeskState &state, const QString &token)
{
    const auto record = expected(state, token);
    if (!record)
        return std::unexpected(record.error());
    return FeedbackForm{.language = record->language, .clinicName = state.settings.clinicName};
}

Result<> submitFeedback(DeskState &state, const QString &token, const FeedbackAnswer &answer)
{
    static const QStringList recommendations{QString(), u"yes"_s, u"no"_s, u"unsure"_s};
    if (answer.rating < 1 || answer.rating > 5 || !recommendations.contains(answer.recommend) ||
        answer.comment.size() > maxComment)
        return fail(ErrorKind::BadInput, u"The form was not filled in as it can be."_s);
    auto record = expected(state, token);
    if (!record)
        return std::unexpected(record.error());
    record->rating = answer.rating;
    record->recommend = answer.recommend;
    record->comment = answer.comment.trimmed();
    record->at = state.now();
    const auto sent = state.store.transaction([&]() -> Result<> {
        if (auto kept = state.store.feedback().submit(tokenHash(token), *record); !kept)
            return kept;
        auto entry = state.entry(AuditEvent::FeedbackGiven, record->visit);
        entry.detail = u"page"_s;
        return state.store.audit().append(entry);
    });
    if (!sent)
        return sent.error().kind == ErrorKind::Conflict ? gone() : sent;
    Q_EMIT state.news.changed(Topic::Feedback);
    return {};
}

} // namespace foyer
