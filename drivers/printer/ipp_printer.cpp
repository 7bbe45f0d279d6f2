// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_printer.h"

#include "drivers/io/tls_stream.h"
#include "drivers/printer/ipp_status.h"
#include "drivers/printer/printer_words.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int busyTickMs = 10;
constexpr int idleMs = 3000;      // between two looks
constexpr int askMs = 1950;       // the contract's two seconds
constexpr int clearMs = 5000;     // for all leftovers while idle
constexpr int clearByMs = 10'000; // of a ticket's time

constexpr int notSupported = 0x0501;

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
            if (!m_job)
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
    // A ticket that comes meanwhile asks again itself, and has not its whole time for it.
    const bool forJob = m_job.has_value();
    const qint64 until = m_clock.monotonicMs() + (forJob ? left(clearByMs) : clearMs);
    while (!m_owed.isEmpty() && !m_closing && m_clock.monotonicMs() < until &&
           forJob == m_job.has_value()) {
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

PrintResult IppPrinter::notPrinted() const
{
    return {PrintOutcome::NotPrinted, canPrint(m_status) ? PrinterStatus::Unknown : m_status};
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
