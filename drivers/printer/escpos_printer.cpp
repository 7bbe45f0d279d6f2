// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/escpos_printer.h"

#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/printer_words.h"

#include <QRandomGenerator>

namespace foyer {

namespace {

using Confirmation = PrinterModel::Confirmation;
using Clear = PrinterModel::Clear;

constexpr int tickMs = 50;
constexpr int connectMs = 3000;      // a job waits this long for a connection
constexpr int jobMs = 20'000;        // and ends within this
constexpr int answerMs = 1500;       // idle, or before the first byte
constexpr int busyAnswerMs = 5000;   // a printer busy with paper may answer late
constexpr int quietMs = 100;         // of silence: nothing older waits in the device
constexpr int longestQuietMs = 1500; // one that never stops talking is asked all the same
constexpr int idleMs = 2000;         // between rounds when nothing happens
constexpr int holdingMs = 500;       // while a ticket hangs in the mouth
constexpr int confirmingMs = 200;    // while the proof is awaited
constexpr int mouthRound = 5;        // its question is DLE EOT 20

// Four printable characters, different for each of 78 million jobs in a row.
QByteArray idFor(quint32 number)
{
    QByteArray id(4, ' ');
    for (char &c : id) {
        c = char(0x21 + number % 94);
        number /= 94;
    }
    return id;
}

} // namespace

EscPosPrinter::EscPosPrinter(std::unique_ptr<Stream> stream, PrinterModel model, const Clock &clock)
    : m_connection(std::move(stream), clock), m_model(std::move(model)), m_clock(clock),
      m_replies(m_model.presents()), m_presenter(m_model.presenter == PrinterModel::Presenter::FsP),
      m_nextId(QRandomGenerator::global()->generate())
{
    connect(&m_connection, &Connection::up, this, &EscPosPrinter::connected);
    connect(&m_connection, &Connection::down, this, &EscPosPrinter::lost);
    connect(&m_connection.stream(), &Stream::received, this, &EscPosPrinter::received);
    connect(&m_timer, &QTimer::timeout, this, &EscPosPrinter::tick);
    m_timer.start(tickMs);
    tick();
}

EscPosPrinter::~EscPosPrinter()
{
    // Whoever awaits the job hears of its end, once, before the device is gone; nobody else may ask
    // it for anything any more.
    blockSignals(true);
    if (m_job)
        finish({m_job->begun ? PrintOutcome::Unknown : PrintOutcome::NotPrinted, m_status});
    m_roundEnd.tell(PrinterStatus::NotConnected);
}

QCoro::Task<PrintResult> EscPosPrinter::print(TicketDocument document)
{
    if (m_job)
        co_return PrintResult{PrintOutcome::NotPrinted, m_status};
    Job job;
    EncodedTicket ticket = encodeTicket(document, m_model);
    job.pieces = std::move(ticket.pieces);
    job.pieceCount = job.pieces.size();
    job.paperMm = ticket.paperMm;
    // A path without a way back gets all bytes at once, so nothing hangs there.
    if (m_hanging && !oneWay())
        job.pieces.prepend(cutOff(m_model) + drawBackRequest(m_model));
    job.id = idFor(m_nextId++);
    job.startedAt = m_clock.monotonicMs();
    m_job = std::move(job);
    // The first move is made by the event loop, so that nobody can miss the end.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_job && m_connection.isUp() && !m_quietSince)
                start();
            else if (m_job && m_connection.state() == Connection::State::Down)
                m_connection.restart(); // someone waits: no more pause
        },
        Qt::QueuedConnection);
    const PrintResult result = co_await m_jobEnd.next();
    co_return result;
}

QCoro::Task<PrinterStatus> EscPosPrinter::ask()
{
    if (!m_connection.isUp())
        co_return PrinterStatus::NotConnected;
    if (oneWay())
        co_return PrinterStatus::Unknown;
    if (m_question == 0 && !m_quietSince)
        beginRound();
    const PrinterStatus status = co_await m_roundEnd.next();
    co_return status;
}

DeviceHealth EscPosPrinter::health() const
{
    DeviceHealth health = printerHealth(m_model.name, m_status, m_connection.state(), oneWay());
    if (health.sentence.isEmpty() && m_presenter.stuck(m_clock.monotonicMs()))
        health.sentence = QStringLiteral("A ticket is stuck in the printer's mouth. Take it out.");
    // What the wire says of it may not be the cable: a missing right, another program.
    if (m_status == PrinterStatus::NotConnected && !m_connection.why().isEmpty())
        health.sentence += u' ' + m_connection.why() +
                           (m_connection.why().endsWith(u'.') ? QString() : QStringLiteral("."));
    health.tally = m_tally;
    return health;
}

bool EscPosPrinter::oneWay() const
{
    return !m_connection.stream().answers() || !m_model.status;
}

void EscPosPrinter::connected()
{
    m_replies.reset();
    m_upSince = m_clock.monotonicMs();
    // Answers that an earlier connection or program asked for would shift all of ours by one.
    if (m_connection.stream().lingers() && !oneWay())
        m_quietSince = m_upSince;
    else
        start();
}

void EscPosPrinter::start()
{
    if (oneWay()) {
        learn(PrinterStatus::Unknown);
        if (m_job)
            sendAll();
        return;
    }
    if (m_job && m_job->phase == Job::Phase::Connecting)
        m_job->phase = Job::Phase::Asking;
    if (m_question == 0)
        beginRound();
}

void EscPosPrinter::lost()
{
    m_question = 0;
    m_quietSince.reset();
    m_replies.reset();
    learn(PrinterStatus::NotConnected);
    m_roundEnd.tell(PrinterStatus::NotConnected);
    if (m_job && m_job->phase != Job::Phase::Connecting)
        trouble(PrinterStatus::NotConnected);
}

void EscPosPrinter::received(const QByteArray &bytes)
{
    if (m_quietSince) {
        m_quietSince = m_clock.monotonicMs();
        return;
    }
    for (const EscPosReply &reply : m_replies.feed(bytes))
        take(reply);
}

void EscPosPrinter::take(const EscPosReply &reply)
{
    using Kind = EscPosReply::Kind;
    const bool confirming = m_job && m_job->phase == Job::Phase::Confirming;
    switch (reply.kind) {
    case Kind::Status:
        if (m_question < 1 || m_question == mouthRound)
            return;
        m_answers[std::size_t(m_question - 1)] = quint8(reply.bytes[0]);
        return askNext();
    case Kind::Automatic:
        learn(foldAutomatic(reply.bytes));
        if (m_job && m_job->begun && !usable(m_status))
            trouble(m_status);
        return;
    case Kind::Cleared:
        m_mustClear = false;
        if (m_question == -1)
            askNext();
        return;
    case Kind::ProcessId:
        if (confirming && m_model.confirmation == Confirmation::GsH && reply.bytes == m_job->id)
            proved();
        return;
    case Kind::Roll:
        if (m_job && m_job->phase == Job::Phase::Settling)
            m_settledAt = m_clock.monotonicMs();
        if (!confirming || !oneByteProof())
            return;
        m_owesRoll = false;
        if (m_job->noise)
            return trouble(PrinterStatus::Unknown);
        if (!usable(foldRoll(quint8(reply.bytes[0]))))
            return trouble(foldRoll(quint8(reply.bytes[0])));
        return proved();
    case Kind::Full:
        if (m_question != mouthRound)
            return;
        m_mouth = mouthOf(reply.bytes);
        return askNext();
    case Kind::Noise:
        if (m_job)
            m_job->noise = true;
        return;
    }
}

void EscPosPrinter::beginRound()
{
    m_answers = {};
    m_askedAt = m_clock.monotonicMs();
    m_question = 0;
    if (m_mustClear && m_model.clear != Clear::None) {
        m_connection.stream().send(clearRequest(m_model));
        // Nothing may follow DLE DC4 before its answer; DLE ENQ has none.
        if (m_model.clear == Clear::DleDc4) {
            m_question = -1;
            return;
        }
    }
    askNext();
}

void EscPosPrinter::askNext()
{
    const int last = m_model.presents() ? mouthRound : 4;
    if (m_question == last) {
        const PrinterStatus status = fold(m_answers);
        const bool jammed = m_model.presents() && m_mouth.jammed && usable(status);
        return endRound(jammed ? PrinterStatus::Jammed : status);
    }
    m_question = m_question < 1 ? 1 : m_question + 1;
    m_connection.stream().send(statusRequest(m_question == mouthRound ? 20 : m_question));
}

void EscPosPrinter::endRound(PrinterStatus status)
{
    // All answers behind DLE ENQ 2: the printer has read it.
    if (m_question >= 4 && m_model.clear != Clear::DleDc4)
        m_mustClear = false;
    m_question = 0;
    m_askedAt = m_clock.monotonicMs();
    learn(status);
    m_roundEnd.tell(status);
    lookAtMouth();
    if (m_job)
        proceed(status);
}

void EscPosPrinter::lookAtMouth()
{
    // A long ticket may look out of the mouth before it is cut.
    const bool printing =
        m_job && (m_job->phase == Job::Phase::Sending || m_job->phase == Job::Phase::Confirming);
    if (!m_model.presents() || printing)
        return;
    switch (m_presenter.saw(m_mouth.ticket, m_clock.monotonicMs())) {
    case Presenter::News::None:
        return;
    case Presenter::News::Arrived:
        if (m_job)
            finish({PrintOutcome::Printed, m_status});
        return;
    case Presenter::News::Taken:
        Q_EMIT ticketTaken();
        return;
    case Presenter::News::Overdue:
        return drawBack();
    case Presenter::News::DrawnBack:
        missed(QStringLiteral("A ticket was not taken and was drawn back."));
        Q_EMIT ticketDrawnBack();
        return;
    }
}

void EscPosPrinter::drawBack()
{
    m_connection.stream().send(drawBackRequest(m_model));
    m_presenter.drawingBack(m_clock.monotonicMs());
}

void EscPosPrinter::missed(const QString &error)
{
    ++m_tally.misses;
    m_tally.lastError = error;
    Q_EMIT healthChanged();
}

void EscPosPrinter::learn(PrinterStatus status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT healthChanged();
}

void EscPosPrinter::tick()
{
    m_connection.tick();
    const qint64 now = m_clock.monotonicMs();
    const bool busy = m_job && m_job->begun;
    const bool confirming = m_job && m_job->phase >= Job::Phase::Confirming;
    if (m_quietSince && m_connection.isUp() &&
        (now - *m_quietSince >= quietMs || now - m_upSince >= longestQuietMs)) {
        m_quietSince.reset();
        start();
    }
    // While the proof is awaited a silent printer may still give it, so only the whole job's limit
    // counts.
    if (m_question != 0 && !confirming && now - m_askedAt >= (busy ? busyAnswerMs : answerMs)) {
        m_question = 0;
        m_askedAt = now;
        learn(PrinterStatus::Unknown);
        m_roundEnd.tell(PrinterStatus::Unknown);
        if (m_job)
            trouble(PrinterStatus::Unknown);
        // A late answer would be taken for the answer to the next question: the path starts anew.
        if (m_connection.isUp())
            m_connection.restart();
        return;
    }
    if (m_job && m_job->phase == Job::Phase::Connecting && now - m_job->startedAt >= connectMs)
        return trouble(PrinterStatus::NotConnected);
    if (m_job && now - m_job->startedAt >= jobMs)
        return trouble(usable(m_status) ? PrinterStatus::Unknown : m_status);
    if (m_job && m_job->phase == Job::Phase::Presenting && m_presenter.stuck(now))
        return trouble(PrinterStatus::Jammed);
    if (m_job && m_job->phase == Job::Phase::Settling)
        return settle();
    if (m_job && now < m_job->resumeAt)
        return;
    const bool soon = confirming || (m_job && m_presenter.leaving());
    const int pause = soon ? confirmingMs : m_presenter.holds() ? holdingMs : idleMs;
    if (m_connection.isUp() && !m_quietSince && !oneWay() && m_question == 0 &&
        now - m_askedAt >= pause)
        beginRound();
}

} // namespace foyer
