// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_printer.h"

#include "drivers/io/tls_stream.h"
#include "drivers/printer/ipp_status.h"
#include "drivers/printer/printer_words.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int busyTickMs = 10;
constexpr int idleTickMs = 200;
constexpr int idleMs = 3000;    // between two looks
constexpr int answerMs = 1800;  // a short question
constexpr int askMs = 1950;     // the contract's two seconds
constexpr int connectMs = 3000; // a job waits this long for a first answer
constexpr int createMs = 4000;
constexpr int followMs = 15'000; // then the job is canceled
constexpr int jobMs = 19'500;    // and this is the end, known or not
constexpr int lostMs = 4000;     // a printer that is away this long in a job has lost it
constexpr int goneMs = 2000;     // and its cancellation waits no longer for it
constexpr int clearMs = 5000;    // for all leftovers
constexpr int soonMs = 10;       // between two questions about a job, growing to
constexpr int laterMs = 250;

constexpr int notFound = 0x0406;
constexpr int notSupported = 0x0501;

bool usable(PrinterStatus status)
{
    return status == PrinterStatus::Ready || status == PrinterStatus::PaperLow;
}

bool hasEnded(const IppJobFacts &job)
{
    return job.state >= 7 && job.state <= 9;
}

QString distrustWords(const QByteArray &pin)
{
    return QStringLiteral("The printer's certificate is not known. If it is the right printer, "
                          "write at the end of its address: ?pin=%1")
        .arg(QString::fromLatin1(pin));
}

} // namespace

IppPrinter::IppPrinter(std::unique_ptr<Stream> stream, IppAddress address, const QString &mark,
                       const Clock &clock)
    : m_address(std::move(address)), m_mark(mark), m_clock(clock),
      m_channel(std::move(stream), m_address.host, clock)
{
    if (const auto *tls = qobject_cast<TlsStream *>(&m_channel.stream()))
        connect(tls, &TlsStream::distrusted, this,
                [this](const QByteArray &pin) { m_distrusted = pin; });
    connect(&m_timer, &QTimer::timeout, this, &IppPrinter::tick);
    m_timer.start(idleTickMs);
    (void)work();
}

IppPrinter::~IppPrinter()
{
    // Whoever awaits the job hears of its end, once, before the device is gone. What is left in the
    // printer is canceled by the next program's first look.
    m_closing = true;
    m_channel.close();
    m_wake.tell(true);
    if (m_job) // it had not begun
        finish(notPrinted());
    m_roundEnd.tell(PrinterStatus::NotConnected);
}

QCoro::Task<PrintResult> IppPrinter::print(TicketDocument document)
{
    if (m_job || m_closing)
        co_return notPrinted();
    Job job;
    job.document = std::move(document);
    job.startedAt = m_clock.monotonicMs();
    m_job = std::move(job);
    m_timer.start(busyTickMs);
    // The first move is made by the event loop, so that nobody can miss the end.
    QMetaObject::invokeMethod(
        this, [this] { m_wake.tell(true); }, Qt::QueuedConnection);
    const PrintResult result = co_await m_jobEnd.next();
    co_return result;
}

QCoro::Task<PrinterStatus> IppPrinter::ask()
{
    if (m_closing)
        co_return PrinterStatus::NotConnected;
    if (!m_asked)
        m_askedAt = m_clock.monotonicMs();
    m_asked = true;
    QMetaObject::invokeMethod(
        this, [this] { m_wake.tell(true); }, Qt::QueuedConnection);
    const PrinterStatus status = co_await m_roundEnd.next();
    co_return status;
}

DeviceHealth IppPrinter::health() const
{
    const QString model =
        m_facts.model.isEmpty() ? QString::fromUtf8(m_address.uri) : m_facts.model;
    const auto state = m_tried ? Connection::State::Down : Connection::State::Connecting;
    DeviceHealth health = printerHealth(model, m_status, state, false);
    if (!m_problem.isEmpty())
        health.sentence = m_problem;
    health.tally = m_tally;
    return health;
}

QCoro::Task<> IppPrinter::work()
{
    while (!m_closing) {
        if (m_job) {
            const PrintResult result = co_await runJob();
            finish(result);
        } else {
            // What was left behind goes first: a printer that comes back would print it at once.
            if (m_leftovers)
                co_await clearLeftovers();
            co_await look();
        }
        if (!m_job && !m_asked)
            co_await pause(idleMs);
    }
}

QCoro::Task<> IppPrinter::pause(qint64 ms)
{
    if (m_closing)
        co_return;
    m_wakeAt = m_clock.monotonicMs() + ms;
    co_await m_wake.next();
    m_wakeAt.reset();
}

QCoro::Task<IppPrinter::Reply> IppPrinter::exchange(QByteArray message, qint64 limitMs)
{
    if (m_closing)
        co_return fail(ErrorKind::Unreachable, QStringLiteral("The program ends."));
    const quint32 request = m_request;
    const QByteArray type = QByteArrayLiteral("application/ipp");
    const Result<HttpReply> http = co_await m_channel.post(m_address.path, type, message, limitMs);
    m_tried = true;
    if (!http)
        co_return std::unexpected(http.error());
    if (http->status == 401 || http->status == 403 || http->status == 426)
        co_return fail(ErrorKind::Refused,
                       QStringLiteral("The printer wants a password or encryption. Let this kiosk "
                                      "print without, or use its ipps address."));
    if (http->status == 404)
        co_return fail(ErrorKind::NotFound,
                       QStringLiteral("There is no such printer at this address. Check the end of "
                                      "the address, or the queue's name."));
    if (http->status != 200)
        co_return fail(ErrorKind::BadInput,
                       QStringLiteral("The printer answers, but not as a printer."));
    Reply reply = readIppReply(http->body, request);
    co_return reply;
}

QCoro::Task<> IppPrinter::look()
{
    const QByteArray message = m_facts.model.isEmpty() ? ipp::askEverything(to(), ++m_request)
                                                       : ipp::askState(to(), ++m_request);
    const Reply reply = co_await exchange(message, answerMs);
    learn(reply);
}

void IppPrinter::learn(const Reply &reply)
{
    if (reply && reply->done() && reply->printers.size() == 1) {
        IppPrinterFacts facts = reply->printers.first();
        const PrinterStatus status = foldIppPrinter(facts);
        if (facts.formats.isEmpty()) { // only the state was asked
            m_facts.state = facts.state;
            m_facts.reasons = facts.reasons;
            m_facts.accepting = facts.accepting;
        } else {
            m_facts = std::move(facts);
        }
        become(status, {});
    } else if (reply && reply->status == notFound) {
        become(PrinterStatus::NotConnected,
               QStringLiteral("There is no such printer at this address. Check the end of the "
                              "address, or the queue's name."));
    } else if (reply || reply.error().kind == ErrorKind::BadInput) {
        become(PrinterStatus::Unknown,
               QStringLiteral("Something answers at the printer's address, but not as a printer "
                              "does. Check the address; switch the printer off and on."));
    } else if (!m_distrusted.isEmpty()) {
        become(PrinterStatus::NotConnected, distrustWords(std::exchange(m_distrusted, {})));
    } else if (reply.error().kind == ErrorKind::Unreachable) {
        become(PrinterStatus::NotConnected, {});
    } else if (reply.error().kind == ErrorKind::TimedOut) {
        become(PrinterStatus::Unknown, {});
    } else {
        become(PrinterStatus::NotConnected, reply.error().message);
    }
}

void IppPrinter::become(PrinterStatus status, const QString &problem)
{
    const bool changed = status != m_status || problem != m_problem;
    m_status = status;
    m_problem = problem;
    if (changed && !m_closing)
        Q_EMIT healthChanged();
    if (std::exchange(m_asked, false))
        m_roundEnd.tell(status);
}

// Cancels every job of this kiosk that has not ended, and sees it end. False: that is still owed.
QCoro::Task<bool> IppPrinter::clearLeftovers()
{
    const QByteArray question = ipp::myJobs(to(), ++m_request);
    const Reply reply = co_await exchange(question, answerMs);
    if (!reply || (!reply->done() && reply->status != notSupported))
        co_return false;
    for (const IppJobFacts &job : reply->jobs)
        if (job.id > 0 && job.name == jobName() && !hasEnded(job) && !m_owed.contains(job.id))
            m_owed << job.id;
    const qint64 until = m_clock.monotonicMs() + clearMs;
    while (!m_owed.isEmpty() && !m_closing && m_clock.monotonicMs() < until) {
        const int id = m_owed.first();
        const bool over = co_await seeEnded(id);
        if (over)
            m_owed.removeAll(id);
        else
            co_await pause(laterMs);
    }
    m_leftovers = !m_owed.isEmpty();
    co_return !m_leftovers;
}

QCoro::Task<bool> IppPrinter::seeEnded(int id)
{
    const QByteArray cancel = ipp::cancelJob(to(), ++m_request, id);
    const Reply canceled = co_await exchange(cancel, answerMs);
    const QByteArray question = ipp::askJob(to(), ++m_request, id);
    const Reply reply = co_await exchange(question, answerMs);
    if (!reply)
        co_return false;
    if (reply->status == notFound)
        co_return true;
    co_return reply->done() && reply->jobs.size() == 1 &&
        reply->jobs.first().id == id &&hasEnded(reply->jobs.first());
}

QCoro::Task<PrintResult> IppPrinter::runJob()
{
    const QByteArray question = ipp::askEverything(to(), ++m_request);
    const Reply reply = co_await exchange(question, connectMs);
    learn(reply);
    if (!usable(m_status))
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
                if (stopped || !usable(m_status))
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
    if (stands && !usable(m_status))
        outcome = PrintOutcome::Unknown;
    co_return PrintResult{outcome, m_status};
}

// Cancels the job until it is known to have ended, or the time is over; then it is owed.
QCoro::Task<PrintResult> IppPrinter::endJob()
{
    m_job->why = usable(m_status) ? PrinterStatus::Unknown : m_status;
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
    m_jobEnd.tell(result);
}

PrintResult IppPrinter::notPrinted() const
{
    return {PrintOutcome::NotPrinted, usable(m_status) ? PrinterStatus::Unknown : m_status};
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

QString IppPrinter::jobName() const
{
    return QStringLiteral("Foyer ticket ") + m_mark;
}

IppDestination IppPrinter::to() const
{
    return {m_address.uri, "foyer-" + m_mark.toUtf8()};
}

void IppPrinter::tick()
{
    m_channel.tick();
    const qint64 now = m_clock.monotonicMs();
    if (m_asked && now - m_askedAt >= askMs) {
        m_asked = false;
        m_roundEnd.tell(m_job ? m_status : PrinterStatus::Unknown);
    }
    if (m_wakeAt && now >= *m_wakeAt)
        m_wake.tell(true);
}

} // namespace foyer
