// SPDX-License-Identifier: GPL-3.0-or-later
// An ESC/POS printer over any stream: the sequence of one ticket, its proof, and the recovery after
// trouble.
//
// A ticket goes out in small pieces, each behind an answered status question: when the paper ends,
// the rest, with the cut, was never sent, so no whole ticket can come out later. Behind the cut
// stands a request with this job's own id; only its answer says "printed". After trouble the
// printer's buffers are emptied before anything else is sent.
//
// A printer with a presenter hands the ticket out after the proof, never before: what was not
// proved stays inside and goes into its bin. A ticket that nobody takes is drawn back.
#pragma once

#include "drivers/io/connection.h"
#include "drivers/io/waiters.h"
#include "drivers/printer/escpos_reply.h"
#include "drivers/printer/models.h"
#include "drivers/printer/presenter.h"
#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <QTimer>
#include <optional>

namespace foyer {

class EscPosPrinter final : public Printer {
    Q_OBJECT
public:
    EscPosPrinter(std::unique_ptr<Stream> stream, PrinterModel model, const Clock &clock);
    ~EscPosPrinter() override;

    [[nodiscard]] QCoro::Task<PrintResult> print(TicketDocument document) override;
    [[nodiscard]] PrinterStatus status() const override { return m_status; }
    [[nodiscard]] QCoro::Task<PrinterStatus> ask() override;
    [[nodiscard]] DeviceHealth health() const override;

    // Looks at the clock: time limits, questions while idle, reconnects. Its own timer calls it; a
    // test with a manual clock may call it as well.
    void tick();

private:
    struct Job {
        enum class Phase { Connecting, Asking, Settling, Sending, Confirming, Presenting };
        Phase phase = Phase::Connecting;
        QList<QByteArray> pieces; // not sent yet
        qsizetype pieceCount = 0;
        qint64 paperMm = 0; // of all of them
        QByteArray id;
        qint64 startedAt = 0;
        qint64 resumeAt = 0; // not the next piece before
        bool begun = false;  // a piece was sent
        bool noise = false;  // the path cannot be trusted with a one-byte answer
    };

    void connected();
    void start(); // the job, or the first round of a connection
    void lost();
    void received(const QByteArray &bytes);
    void take(const EscPosReply &reply);

    [[nodiscard]] bool oneWay() const;
    [[nodiscard]] bool oneByteProof() const; // nothing in it tells one job from another
    [[nodiscard]] static bool usable(PrinterStatus status);
    void beginRound(); // clears the buffers first if that is owed
    void askNext();
    void endRound(PrinterStatus status);
    void learn(PrinterStatus status);

    void lookAtMouth(); // after a round
    void drawBack();
    void missed(const QString &error);

    void proceed(PrinterStatus status); // the job's next move, after a round
    void settle();
    void sendPiece();
    void sendAll();
    void proved();
    void trouble(PrinterStatus why);
    void finish(PrintResult result);

    Connection m_connection;
    PrinterModel m_model;
    const Clock &m_clock;
    QTimer m_timer;
    EscPosReplies m_replies;
    PrinterStatus m_status = PrinterStatus::NotConnected;

    int m_question =
        0; // the n of DLE EOT that is out (5: 20); 0: none; -1: waiting for the answer to a clear
    qint64 m_askedAt = 0; // also when the last round ended
    EscPosStatus m_answers;
    EscPosMouth m_mouth;
    Presenter m_presenter;
    // What an earlier program left behind, in the buffer or on the paper, is not ours to print.
    bool m_mustClear = true;
    bool m_hanging = true;   // the beginning of a ticket may hang from the printer, uncut
    bool m_owesRoll = false; // an answer to GS r of a job that ended without it may still come
    qint64 m_upSince = 0;
    std::optional<qint64> m_quietSince; // a new connection is listened to before it is asked
    std::optional<qint64> m_settledAt;  // when the queue's latest answer came
    std::optional<Job> m_job;
    quint32 m_nextId;
    Waiters<PrintResult> m_jobEnd;
    Waiters<PrinterStatus> m_roundEnd;
};

} // namespace foyer
