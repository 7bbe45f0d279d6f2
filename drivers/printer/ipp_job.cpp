// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket's way through an IPP printer: asked, made, sent, followed, or taken back.
#include "drivers/printer/ipp_printer.h"
#include "drivers/printer/ipp_status.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int connectMs = 3000; // a job waits this long for a first answer
constexpr int createMs = 4000;
constexpr int followMs = 15'000; // then the job is canceled
constexpr int jobMs = 19'500;    // and this is the end, known or not
constexpr int lostMs = 4000;     // a printer that is away this long in a job has lost it
constexpr int goneMs = 2000;     // and its cancellation waits no longer for it
constexpr int soonMs = 10;       // between two questions about a job, growing to

} // namespace

QCoro::Task<PrintResult> IppPrinter::runJob()
{
    const QByteArray question = ipp::askEverything(to(), ++m_request);
    const Reply reply = co_await exchange(question, connectMs);
    learn(reply);
    if (!canPrint(m_status))
        co_return notPrinted();
    const std::optional<IppForm> form = chooseForm(m_facts, m_address.queue);
    if (!form || !m_facts.operations.contains(ippCreateJob)) {
        become(PrinterStatus::Unknown,
               QStringLiteral("This printer takes neither PWG raster, PDF nor JPEG. A driverless "
                              "printer (IPP Everywhere, AirPrint) is needed."));
        co_return notPrinted();
    }
    if (m_leftovers) {
        const bool clear = co_await clearLeftovers();
        if (!clear)
            co_return notPrinted();
    }
    const IppPage page = drawPage(m_job->document, *form);
    m_job->paperMm = page.media.length / 100;
    IppForm made = *form;
    made.media = page.media;
    const QByteArray bytes = encodePage(page, made);
    const PrintResult result = co_await sendJob(made, bytes);
    co_return result;
}

QCoro::Task<PrintResult> IppPrinter::sendJob(IppForm form, QByteArray bytes)
{
    const bool told = !m_facts.ready.isEmpty() || m_facts.standard;
    const std::optional<IppMedia> media = told ? std::optional(form.media) : std::nullopt;
    const QByteArray create =
        ipp::createJob(to(), ++m_request, jobName(), m_facts.jobAttributes, media);
    const Reply made = co_await exchange(create, std::min<qint64>(createMs, left(followMs)));
    // Until it is known to have ended. An empty job prints nothing, but it is ours to remove.
    m_leftovers = made || made.error().kind != ErrorKind::Unreachable;
    if (!made || !made->done() || made->jobs.size() != 1 || made->jobs.first().id <= 0) {
        if (!made)
            learn(made);
        co_return notPrinted();
    }
    m_job->id = made->jobs.first().id;
    m_job->sent = true;
    const QByteArray head = ipp::sendDocument(to(), ++m_request, m_job->id, form.format());
    const Reply sent = co_await exchange(head + bytes, left(followMs));
    if (!sent && sent.error().kind == ErrorKind::Unreachable)
        m_job->sent = false;
    PrintResult result;
    if (m_job->sent && (!sent || sent->done()))
        result = co_await follow();
    else
        result = co_await endJob();
    co_return result;
}

QCoro::Task<PrintResult> IppPrinter::follow()
{
    qint64 heardAt = m_clock.monotonicMs();
    qint64 wait = soonMs;
    for (int round = 1; left(followMs) > 0 && !m_closing; ++round) {
        const QByteArray question = ipp::askJob(to(), ++m_request, m_job->id);
        const Reply reply = co_await exchange(question, std::min<qint64>(answerMs, left(followMs)));
        if (const IppJobFacts *job = ours(reply)) {
            heardAt = m_clock.monotonicMs();
            m_job->worked =
                m_job->worked || job->state == 5 || job->state == 6 || job->begun == true;
            const auto outcome = judgeIppJob(*job, m_job->worked, !m_address.queue);
            if (outcome && job->state == 9) {
                m_job->completed = true;
                const PrintResult result = co_await completed(*outcome);
                co_return result;
            }
            if (outcome)
                break;
            if (job->state == 6 || round % 4 == 0) {
                const bool stopped = job->state == 6;
                co_await look();
                if (stopped || !canPrint(m_status))
                    break;
            }
        } else if (reply && reply->status == notFound) {
            break;
        } else if (m_clock.monotonicMs() - heardAt >= lostMs) {
            learn(reply);
            break;
        }
        co_await pause(wait);
        wait = std::min<qint64>(wait * 5 / 4 + 1, laterMs);
    }
    const PrintResult result = co_await endJob();
    co_return result;
}

// The job says it is done. A printer that stands still with its paper in trouble says otherwise.
QCoro::Task<PrintResult> IppPrinter::completed(PrintOutcome outcome)
{
    m_leftovers = !m_owed.isEmpty();
    const QByteArray question = ipp::askState(to(), ++m_request);
    const Reply reply = co_await exchange(question, answerMs);
    learn(reply);
    const bool stands = reply && !reply->printers.isEmpty() && reply->printers.first().state == 5;
    if (stands && !canPrint(m_status))
        outcome = PrintOutcome::Unknown;
    co_return PrintResult{outcome, m_status};
}

// Cancels the job until it is known to have ended, or the time is over; then it is owed.
QCoro::Task<PrintResult> IppPrinter::endJob()
{
    m_job->why = canPrint(m_status) ? PrinterStatus::Unknown : m_status;
    const int id = m_job->id;
    qint64 heardAt = m_clock.monotonicMs();
    while (left(jobMs) > 0 && !m_closing) {
        const QByteArray cancel = ipp::cancelJob(to(), ++m_request, id);
        const Reply canceled = co_await exchange(cancel, std::min<qint64>(answerMs, left(jobMs)));
        const QByteArray question = ipp::askJob(to(), ++m_request, id);
        const Reply reply = co_await exchange(question, std::min<qint64>(answerMs, left(jobMs)));
        if (const IppJobFacts *job = ours(reply)) {
            heardAt = m_clock.monotonicMs();
            m_job->worked =
                m_job->worked || job->state == 5 || job->state == 6 || job->begun == true;
            if (const auto outcome = judgeIppJob(*job, m_job->worked, !m_address.queue)) {
                m_leftovers = !m_owed.isEmpty();
                if (!m_job->sent)
                    co_return PrintResult{PrintOutcome::NotPrinted, m_job->why};
                co_return PrintResult{*outcome, m_job->why};
            }
        } else if (reply && reply->status == notFound) {
            m_leftovers = !m_owed.isEmpty();
            break;
        } else if (m_clock.monotonicMs() - heardAt >= goneMs) {
            learn(reply);
            break;
        }
        co_await pause(laterMs);
    }
    if (m_leftovers)
        m_owed << id;
    co_return PrintResult{m_job->sent ? PrintOutcome::Unknown : PrintOutcome::NotPrinted,
                          m_job->why};
}

void IppPrinter::finish(PrintResult result)
{
    // What a server calls completed is no proof, and no trouble either.
    if (result.outcome == PrintOutcome::Printed || (m_job->completed && m_address.queue)) {
        ++m_tally.uses;
        m_tally.paperMm += m_job->paperMm;
    } else {
        ++m_tally.misses;
        m_tally.lastError = health().sentence;
        if (m_tally.lastError.isEmpty())
            m_tally.lastError = QStringLiteral("A ticket did not come out.");
    }
    m_job.reset();
    m_timer.start(idleTickMs);
    if (!m_closing)
        Q_EMIT healthChanged(); // the tally
    m_jobEnd.tell(result);
}

qint64 IppPrinter::left(qint64 limitMs) const
{
    return m_job->startedAt + limitMs - m_clock.monotonicMs();
}

// An answer about another job is none.
const IppJobFacts *IppPrinter::ours(const Reply &reply) const
{
    if (!reply || !reply->done() || reply->jobs.size() != 1 || reply->jobs.first().id != m_job->id)
        return nullptr;
    return &reply->jobs.first();
}

} // namespace foyer
