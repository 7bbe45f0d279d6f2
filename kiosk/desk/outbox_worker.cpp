// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox's loop, its pauses, and the sentence for reception.
#include "kiosk/desk/outbox_worker.h"

#include <QRandomGenerator>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 50;

// 5 s, 10 s ... at most 5 minutes, each a quarter shorter or longer, so that many desks do not come
// at once.
qint64 pauseMs(int tries)
{
    const qint64 base = 5000LL << std::min(tries, 6);
    const qint64 pause = std::min<qint64>(base, 300'000);
    return pause * 3 / 4 + QRandomGenerator::global()->bounded(pause / 2);
}

QString sentence(VisitChange::Kind kind)
{
    switch (kind) {
    case VisitChange::Kind::Arrived:
        return u"The records system did not accept this arrival. Please mark the patient as arrived there by hand."_s;
    case VisitChange::Kind::ContactChanged:
        return u"The records system did not accept the new contact details. Please enter them by hand."_s;
    case VisitChange::Kind::CoverageCaptured:
        return u"The records system did not accept the insurance card. Please enter it by hand."_s;
    }
    return {};
}

QString kindKey(VisitChange::Kind kind)
{
    switch (kind) {
    case VisitChange::Kind::Arrived:
        return u"arrived"_s;
    case VisitChange::Kind::ContactChanged:
        return u"contact-changed"_s;
    case VisitChange::Kind::CoverageCaptured:
        return u"coverage-captured"_s;
    }
    return {};
}

} // namespace

QCoro::Task<Result<>> OutboxWorker::run()
{
    if (m_running)
        co_return Result<>();
    m_running = true;
    Result<> outcome;
    for (;;) {
        const auto due = m_state.store.outbox().due(m_state.now(), batch);
        if (!due) {
            outcome = std::unexpected(due.error());
            break;
        }
        if (due->isEmpty())
            break;
        for (const OutboxRow &row : *due) {
            VisitChange change = row.change;
            addPictures(row.visit, change);
            const auto answer = co_await m_state.ehr.record(change);
            if (auto settled = settle(row, answer); !settled) {
                outcome = settled;
                break;
            }
        }
        if (!outcome)
            break;
    }
    m_running = false;
    co_return outcome;
}

// The pictures stay where they are until they are sent; past their days the fields go alone.
void OutboxWorker::addPictures(const QUuid &visit, VisitChange &change)
{
    if (change.kind != VisitChange::Kind::CoverageCaptured)
        return;
    change.front = m_state.store.visits().image(visit, false).value_or(QByteArray());
    change.back = m_state.store.visits().image(visit, true).value_or(QByteArray());
}

Result<> OutboxWorker::settle(const OutboxRow &row, const Result<> &answer)
{
    if (!answer && (mayRetry(answer.error()) || answer.error().kind == ErrorKind::Storage))
        return m_state.store.outbox().retryAt(row.sequence,
                                              m_state.now().addMSecs(pauseMs(row.tries)));
    const auto done = m_state.store.transaction([&]() -> Result<> {
        if (answer)
            return m_state.store.outbox().sent(row.sequence, m_state.now());
        if (auto given = m_state.store.outbox().toPerson(row.sequence, m_state.now()); !given)
            return given;
        AttentionRecord attention;
        attention.key = u"records:"_s + row.change.id.toString(QUuid::WithoutBraces);
        attention.kind = u"records"_s;
        attention.visit = row.visit;
        attention.at = m_state.now();
        attention.reason = sentence(row.change.kind);
        if (auto raised = m_state.store.attention().raise(attention); !raised)
            return raised;
        auto entry = m_state.entry(AuditEvent::RecordsRefused, row.visit);
        entry.detail = kindKey(row.change.kind);
        return m_state.store.audit().append(entry);
    });
    if (done) {
        Q_EMIT m_state.news.changed(answer ? Topic::Arrivals : Topic::Attention);
    }
    return done;
}

} // namespace foyer
