// SPDX-License-Identifier: GPL-3.0-or-later
// The sequence of one ticket: pieces, proof, handing out, and what is owed after trouble.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/printer/printer_words.h"

namespace foyer {

namespace {

using Confirmation = PrinterModel::Confirmation;
using Clear = PrinterModel::Clear;

constexpr int settledMs = 300;    // of silence: no older answer is under way
constexpr int settleMs = 5000;    // and it must have come by then
constexpr int drawnBackMs = 2500; // the second it is told, and the way in

} // namespace

bool EscPosPrinter::usable(PrinterStatus status)
{
    return status == PrinterStatus::Ready || status == PrinterStatus::PaperLow;
}

bool EscPosPrinter::oneByteProof() const
{
    return m_model.confirmation == Confirmation::GsR || m_model.confirmation == Confirmation::EscV;
}

void EscPosPrinter::proceed(PrinterStatus status)
{
    if (m_job->phase == Job::Phase::Presenting)
        return; // proved; the roll may well end behind it
    if (!usable(status))
        return trouble(status);
    switch (m_job->phase) {
    case Job::Phase::Connecting:
    case Job::Phase::Asking:
        if (m_mustClear && m_model.clear != Clear::None)
            return trouble(PrinterStatus::Unknown); // what is still in there would come out first
        // What hangs in the mouth is not for whoever waits for this ticket.
        if (m_presenter.holds()) {
            if (!m_presenter.leaving())
                drawBack();
            if (m_presenter.stuck(m_clock.monotonicMs()))
                trouble(PrinterStatus::Jammed);
            return;
        }
        if (m_owesRoll && oneByteProof()) {
            m_job->phase = Job::Phase::Settling;
            m_settledAt.reset();
            m_connection.stream().send(confirmationRequest(m_model, m_job->id));
            return;
        }
        m_job->phase = Job::Phase::Sending;
        return sendPiece();
    case Job::Phase::Sending:
        if (m_clock.monotonicMs() >= m_job->resumeAt)
            sendPiece();
        return;
    case Job::Phase::Settling:
    case Job::Phase::Confirming:
    case Job::Phase::Presenting:
        return;
    }
}

void EscPosPrinter::settle()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_settledAt && now - *m_settledAt >= settledMs) {
        m_owesRoll = false;
        m_job->phase = Job::Phase::Sending;
        return beginRound();
    }
    if (now - m_job->startedAt >= settleMs)
        trouble(PrinterStatus::Unknown);
}

void EscPosPrinter::sendPiece()
{
    Stream &stream = m_connection.stream();
    m_job->begun = true;
    m_hanging = true;
    stream.send(m_job->pieces.takeFirst());
    const qsizetype sent = m_job->pieceCount - m_job->pieces.size();
    if (sent == 0 && m_model.presenter == PrinterModel::Presenter::FsP)
        m_job->resumeAt = m_clock.monotonicMs() + drawnBackMs; // or it would be pushed out
    if (sent > 0)
        m_tally.paperMm += m_job->paperMm * sent / m_job->pieceCount -
                           m_job->paperMm * (sent - 1) / m_job->pieceCount;
    if (m_job->pieces.isEmpty()) {
        stream.send(confirmationRequest(m_model, m_job->id));
        if (m_model.confirmation == Confirmation::None)
            return finish({PrintOutcome::Unknown, PrinterStatus::Unknown});
        m_owesRoll = oneByteProof();
        m_job->phase = Job::Phase::Confirming;
    }
    beginRound();
}

// A path without a way back: everything at once, and nobody knows.
void EscPosPrinter::sendAll()
{
    for (const QByteArray &piece : std::as_const(m_job->pieces))
        m_connection.stream().send(piece);
    m_connection.stream().send(presentRequest(m_model));
    m_tally.paperMm += m_job->paperMm;
    m_job->begun = true;
    finish({PrintOutcome::Unknown, PrinterStatus::Unknown});
}

void EscPosPrinter::proved()
{
    if (!m_model.presents())
        return finish({PrintOutcome::Printed, m_status});
    m_connection.stream().send(presentRequest(m_model));
    m_presenter.presented(m_clock.monotonicMs());
    m_job->phase = Job::Phase::Presenting; // until the sensor sees it
}

void EscPosPrinter::trouble(PrinterStatus why)
{
    if (m_job->phase == Job::Phase::Presenting)
        m_presenter.giveUp();
    // The last piece cuts: while it was not sent, no whole ticket can come out.
    const bool rest = !m_job->pieces.isEmpty();
    if (m_job->begun) {
        m_mustClear = true;
        if (m_connection.isUp() && m_connection.stream().unsent() > 0)
            m_connection.restart(); // bytes the printer has not taken must never reach it
        else if (m_connection.isUp() && m_model.status && m_question == 0)
            beginRound();
        else if (m_connection.isUp())
            m_connection.stream().send(clearRequest(m_model));
    }
    finish({rest ? PrintOutcome::NotPrinted : PrintOutcome::Unknown, why});
}

void EscPosPrinter::finish(PrintResult result)
{
    m_job.reset();
    if (result.outcome == PrintOutcome::Printed) {
        m_hanging = false;
        ++m_tally.uses;
        Q_EMIT healthChanged();
    } else {
        missed(printerError(result));
    }
    m_jobEnd.tell(result);
}

} // namespace foyer
