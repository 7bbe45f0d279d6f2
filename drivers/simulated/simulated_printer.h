// SPDX-License-Identifier: GPL-3.0-or-later
// A whole ESC/POS printer without the hardware: it parses, buffers, draws, cuts, answers, and
// breaks on demand. The real driver talks to it through a stream; nothing can tell it from a
// printer but its wire.
#pragma once

#include "drivers/simulated/escpos_parser.h"
#include "drivers/simulated/paper.h"

#include <QImage>
#include <QObject>
#include <optional>

namespace foyer {

class SimulatedPrinter final : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        PaperOut,
        CoverOpen,
        Jam,
        Unplug,   // the wire is gone; the printer prints what it has
        PowerOff, // the wire and all buffers are gone
        Mute,     // prints, answers nothing
        Hang,     // does nothing at all; what arrives waits
        Garbage,  // answers are random bytes
        Slow,     // one command each tick
    };
    // When an armed fault strikes: before the command that would be next there.
    enum class Moment { Header, Middle, Code, Cut, Confirmation };

    // One cut piece of paper with something on it.
    struct Ticket {
        QImage image;
        QByteArray bytes; // executed for it, without real-time commands
    };

    explicit SimulatedPrinter(PrinterModel model);

    void receive(const QByteArray &bytes); // from the wire
    [[nodiscard]] bool plugged() const { return m_plugged; }
    void tick(); // 20 ms: the pace of a slow printer, and the clock of one that draws back itself

    void strike(Fault fault);
    void mend(Fault fault); // puts paper in, closes the cover, plugs in ...
    void mendAll();
    void arm(Fault fault, Moment moment) { m_armed = {true, fault, moment}; }
    void setPaperLow(bool low);
    void take(); // the ticket that hangs in the mouth

    // "paper out", "paper in", "paper low", "cover open", "cover closed", "jam", "unplug",
    // "replug", "power off", "power on", "mute", "hang", "garbage", "slow", "mend", "arm <fault>
    // <moment>", "take". False: not understood.
    bool perform(const QString &verb);

    // What came out, the last 50; of a printer with a presenter: what was taken out of its mouth.
    [[nodiscard]] const QList<Ticket> &tickets() const { return m_tickets; }
    [[nodiscard]] int ticketCount() const { return m_ticketCount; }
    [[nodiscard]] const std::optional<Ticket> &mouth() const { return m_mouth; }
    [[nodiscard]] int drawnBack() const { return m_drawnBack; } // pieces in the bin
    [[nodiscard]] int dropped() const { return m_dropped; }     // pieces pushed out onto the floor
    [[nodiscard]] QImage hanging() const { return m_paper.hanging(); }
    [[nodiscard]] int marks() const
    {
        return m_marks;
    } // commands executed that left something on paper
    [[nodiscard]] const QStringList &unknownCommands() const { return m_paper.unknown(); }
    [[nodiscard]] QString sentence() const; // how the printer is, for the dock

Q_SIGNALS:
    void reply(const QByteArray &bytes);
    void unplugged();
    void replugged();
    void ticket(const foyer::SimulatedPrinter::Ticket &ticket);
    void changed();

private:
    struct Armed {
        bool set = false;
        Fault fault = Fault::PaperOut;
        Moment moment = Moment::Header;
    };

    void absorb(const QByteArray &bytes);
    void work(int most);
    void execute(const EscPosCommand &command);
    void handOut(const Ticket &piece);
    void present(const EscPosCommand &command);
    void drawBack();
    void springTrap(const EscPosCommand &next);
    void answer(QByteArray bytes);
    [[nodiscard]] QByteArray status(int n) const;
    [[nodiscard]] QByteArray fullStatus() const;
    [[nodiscard]] bool stopped() const;

    PrinterModel m_model;
    EscPosParser m_parser;
    Paper m_paper;
    QList<EscPosCommand> m_queue;
    QByteArray m_waiting; // arrived while hung
    QByteArray m_sinceCut;
    QList<Ticket> m_tickets;
    QList<Ticket> m_behind; // cut, not presented
    std::optional<Ticket> m_mouth;
    int m_drawBackIn = 0; // ticks; 0: not by itself
    int m_drawnBack = 0;
    int m_dropped = 0;
    Armed m_armed;
    bool m_plugged = true;
    bool m_powered = true;
    bool m_paperOut = false;
    bool m_paperLow = false;
    bool m_coverOpen = false;
    bool m_jammed = false;
    bool m_mute = false;
    bool m_hung = false;
    bool m_garbage = false;
    bool m_slow = false;
    int m_marks = 0;
    bool m_marked = false; // since the last cut
    int m_ticketCount = 0;
};

} // namespace foyer
