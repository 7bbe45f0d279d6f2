// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/simulated_printer.h"

#include <QRandomGenerator>
#include <limits>
#include <utility>

namespace foyer {

namespace {

using Kind = EscPosCommand::Kind;
using Fault = SimulatedPrinter::Fault;
using Moment = SimulatedPrinter::Moment;

constexpr int middleRows = 150;
constexpr int ticksASecond = 50;
constexpr int keptTickets = 50;

bool printsCode(const EscPosCommand &command)
{
    return command.kind == Kind::Symbol2D && command.data.size() > 1 && command.data[1] == 81;
}

bool leavesMarks(const EscPosCommand &command)
{
    return command.kind == Kind::Text || command.kind == Kind::Raster ||
           command.kind == Kind::Cut || printsCode(command);
}

} // namespace

SimulatedPrinter::SimulatedPrinter(PrinterModel model) : m_model(model), m_paper(std::move(model))
{
}

void SimulatedPrinter::receive(const QByteArray &bytes)
{
    if (!m_powered)
        return;
    if (m_hung)
        m_waiting += bytes;
    else
        absorb(bytes);
}

// Real-time commands act on arrival, ahead of everything that waits in the buffer.
void SimulatedPrinter::absorb(const QByteArray &bytes)
{
    for (const EscPosCommand &command : m_parser.feed(bytes)) {
        if (!isRealTime(command.kind))
            m_queue << command;
        else if (command.kind == Kind::AskStatus)
            answer(status(command.data.isEmpty() ? 0 : command.data[0]));
        else if (command.kind == Kind::Recover && m_model.clear == PrinterModel::Clear::DleEnq2) {
            // DLE ENQ 1 keeps the buffer and goes on printing; that is why the driver never sends
            // it.
            if (command.data == QByteArray(1, 2))
                m_queue.clear();
            m_jammed = false;
        } else if (command.kind == Kind::ClearBuffers &&
                   m_model.clear == PrinterModel::Clear::DleDc4) {
            m_queue.clear();
            answer(QByteArray("\x37\x25\x00", 3));
        }
    }
    if (!m_slow)
        work(std::numeric_limits<int>::max());
}

void SimulatedPrinter::tick()
{
    if (m_slow)
        work(1);
    if (m_drawBackIn > 0 && m_powered && --m_drawBackIn == 0)
        drawBack();
}

bool SimulatedPrinter::stopped() const
{
    return !m_powered || m_hung || m_paperOut || m_coverOpen || m_jammed;
}

void SimulatedPrinter::work(int most)
{
    for (; most > 0 && !m_queue.isEmpty(); --most) {
        springTrap(m_queue.first());
        if (stopped() || m_queue.isEmpty() || (m_slow && most > 1))
            return;
        execute(m_queue.takeFirst());
    }
}

void SimulatedPrinter::execute(const EscPosCommand &command)
{
    m_marks += leavesMarks(command);
    m_paper.execute(command);
    if (command.kind == Kind::ProcessId && m_model.confirmation == PrinterModel::Confirmation::GsH)
        return answer(QByteArrayLiteral("\x37\x22") + command.data.mid(2, 4) + '\0');
    if (command.kind == Kind::RollStatus)
        return answer(QByteArray(1, m_paperLow ? 0x03 : 0x00));
    m_sinceCut += command.raw;
    m_marked = m_marked || (leavesMarks(command) && command.kind != Kind::Cut);
    for (const QImage &image : m_paper.takeCut()) {
        const Ticket piece{image, std::exchange(m_sinceCut, {})};
        if (!std::exchange(m_marked, false))
            continue; // a blank strip
        if (m_model.presents())
            m_behind << piece;
        else
            handOut(piece);
    }
    if (command.kind == Kind::Present)
        present(command);
    else if (command.kind == Kind::DrawBack)
        drawBack();
    else if (command.kind == Kind::Eject && m_mouth) {
        m_mouth.reset();
        ++m_dropped;
    }
}

void SimulatedPrinter::handOut(const Ticket &piece)
{
    ++m_ticketCount;
    m_tickets << piece;
    if (m_tickets.size() > keptTickets)
        m_tickets.removeFirst();
    Q_EMIT ticket(piece);
    Q_EMIT changed();
}

// GS e 3 m, or FS P a b c d: out by a steps, and when c is R back in after d seconds.
void SimulatedPrinter::present(const EscPosCommand &command)
{
    const bool timed = command.data.size() == 4;
    // With nothing cut behind it, what hangs there is presented anew, for another time.
    if (!m_behind.isEmpty()) {
        m_dropped += int(m_behind.size()) - 1 + (m_mouth ? 1 : 0);
        m_mouth = m_behind.takeLast();
        m_behind.clear();
    }
    m_drawBackIn = timed && command.data[2] == 'R' ? quint8(command.data[3]) * ticksASecond : 0;
    Q_EMIT changed();
}

void SimulatedPrinter::drawBack()
{
    m_drawnBack += int(m_behind.size()) + (m_mouth ? 1 : 0);
    m_behind.clear();
    m_mouth.reset();
    m_drawBackIn = 0;
    Q_EMIT changed();
}

void SimulatedPrinter::take()
{
    if (!m_mouth)
        return;
    const Ticket piece = *std::exchange(m_mouth, std::nullopt);
    m_drawBackIn = 0;
    handOut(piece);
}

void SimulatedPrinter::springTrap(const EscPosCommand &next)
{
    const auto reached = [&] {
        switch (m_armed.moment) {
        case Moment::Header:
            return leavesMarks(next);
        case Moment::Middle:
            return m_paper.rows() >= middleRows;
        case Moment::Code:
            return printsCode(next);
        case Moment::Cut:
            return next.kind == Kind::Cut;
        case Moment::Confirmation:
            return next.kind == Kind::ProcessId || next.kind == Kind::RollStatus;
        }
        Q_UNREACHABLE();
    };
    if (!m_armed.set || !reached())
        return;
    m_armed.set = false;
    strike(m_armed.fault);
}

void SimulatedPrinter::strike(Fault fault)
{
    switch (fault) {
    case Fault::PaperOut:
        m_paperOut = true;
        break;
    case Fault::CoverOpen:
        m_coverOpen = true;
        break;
    case Fault::Jam:
        m_jammed = true;
        break;
    case Fault::PowerOff:
        m_powered = false;
        m_queue.clear();
        m_waiting.clear();
        [[fallthrough]];
    case Fault::Unplug:
        m_plugged = false;
        m_parser.reset();
        Q_EMIT unplugged();
        break;
    case Fault::Mute:
        m_mute = true;
        break;
    case Fault::Hang:
        m_hung = true;
        break;
    case Fault::Garbage:
        m_garbage = true;
        break;
    case Fault::Slow:
        m_slow = true;
        break;
    }
    Q_EMIT changed();
}

void SimulatedPrinter::mend(Fault fault)
{
    switch (fault) {
    case Fault::PaperOut:
        m_paperOut = m_paperLow = false;
        break;
    case Fault::CoverOpen:
        m_coverOpen = false;
        break;
    case Fault::Jam:
        m_jammed = false;
        break;
    case Fault::PowerOff:
    case Fault::Unplug:
        m_powered = true;
        if (!std::exchange(m_plugged, true))
            Q_EMIT replugged();
        break;
    case Fault::Mute:
        m_mute = false;
        break;
    case Fault::Hang:
        m_hung = false;
        absorb(std::exchange(m_waiting, {}));
        break;
    case Fault::Garbage:
        m_garbage = false;
        break;
    case Fault::Slow:
        m_slow = false;
        break;
    }
    if (!m_slow)
        work(std::numeric_limits<int>::max()); // a mended printer goes on with what it holds
    Q_EMIT changed();
}

void SimulatedPrinter::setPaperLow(bool low)
{
    m_paperLow = low;
    Q_EMIT changed();
}

void SimulatedPrinter::answer(QByteArray bytes)
{
    if (m_mute || !m_plugged || !m_powered || bytes.isEmpty())
        return;
    if (m_garbage)
        for (char &byte : bytes)
            byte = char(QRandomGenerator::global()->bounded(256));
    Q_EMIT reply(bytes);
}

// 10 0f, then paper, user, recoverable and unrecoverable errors.
QByteArray SimulatedPrinter::fullStatus() const
{
    QByteArray bytes("\x10\x0f\0\0\0\0", 6);
    bytes[2] = char((m_paperOut ? 0x01 : 0) | (m_paperOut || m_paperLow ? 0x04 : 0) |
                    (m_mouth ? 0x20 : 0));
    bytes[3] = char(m_coverOpen ? 0x02 : 0);
    bytes[4] = char(m_jammed ? 0x40 : 0);
    return bytes;
}

QByteArray SimulatedPrinter::status(int n) const
{
    if (!m_model.status)
        return {};
    if (n == 20 && m_model.presents())
        return fullStatus();
    const bool offline = m_coverOpen || m_paperOut || m_jammed;
    int byte = 0x12;
    switch (n) {
    case 1:
        byte |= offline ? 0x08 : 0;
        break;
    case 2:
        byte |= (m_coverOpen ? 0x04 : 0) | (m_paperOut ? 0x20 : 0) | (m_jammed ? 0x40 : 0);
        break;
    case 3:
        byte |= m_jammed ? 0x08 : 0;
        break;
    case 4:
        byte |= (m_paperOut || m_paperLow ? 0x0c : 0) | (m_paperOut ? 0x60 : 0);
        break;
    default:
        return {};
    }
    return QByteArray(1, char(byte));
}

} // namespace foyer
