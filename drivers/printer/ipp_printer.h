// SPDX-License-Identifier: GPL-3.0-or-later
// An IPP printer, or a queue of a CUPS server: the sequence of one ticket, its proof, and the
// recovery after trouble.
//
// A job is made empty, so its id is known before a document exists that could print. It is followed
// to its end; only its own state "completed" says "printed". After any trouble it is canceled, and
// seen to have ended; while that is owed, also to an earlier program's jobs, nothing else is sent.
#pragma once

#include "drivers/io/http_channel.h"
#include "drivers/printer/ipp_address.h"
#include "drivers/printer/ipp_page.h"
#include "kiosk/core/devices.h"

#include <QTimer>
#include <optional>

namespace foyer {

class IppPrinter final : public Printer {
    Q_OBJECT
public:
    // mark: names this kiosk's jobs, letters only.
    IppPrinter(std::unique_ptr<Stream> stream, IppAddress address, const QString &mark,
               const Clock &clock);
    ~IppPrinter() override;

    [[nodiscard]] QCoro::Task<PrintResult> print(TicketDocument document) override;
    [[nodiscard]] PrinterStatus status() const override { return m_status; }
    [[nodiscard]] QCoro::Task<PrinterStatus> ask() override;
    [[nodiscard]] DeviceHealth health() const override;

    // Looks at the clock: time limits and pauses. Its own timer calls it; a test with a manual
    // clock may call it as well.
    void tick();

private:
    struct Job {
        TicketDocument document;
        qint64 startedAt = 0;
        int id = 0;
        bool sent = false;      // bytes of the document may have arrived
        bool worked = false;    // it was seen to be processed
        bool completed = false; // says who was asked, the printer or a server
        int paperMm = 0;
        PrinterStatus why = PrinterStatus::Unknown; // the trouble that ended it
    };
    using Reply = Result<IppReply>;

    static constexpr int idleTickMs = 200;
    static constexpr int answerMs = 1800; // a short question
    static constexpr int laterMs = 250;   // before it is asked again
    static constexpr int notFound = 0x0406;

    QCoro::Task<> work(); // as long as the device lives: the job, or a look while idle
    QCoro::Task<> look();
    QCoro::Task<bool> clearLeftovers();
    QCoro::Task<bool> seeEnded(int id);

    QCoro::Task<PrintResult> runJob();
    QCoro::Task<PrintResult> sendJob(IppForm form, QByteArray bytes);
    QCoro::Task<PrintResult> follow();
    QCoro::Task<PrintResult> completed(PrintOutcome outcome);
    QCoro::Task<PrintResult> endJob();
    void finish(PrintResult result);

    QCoro::Task<Reply> exchange(QByteArray message, qint64 limitMs);
    QCoro::Task<> pause(qint64 ms);
    void learn(const Reply &reply);
    void become(PrinterStatus status, const QString &problem);
    [[nodiscard]] qint64 left(qint64 limitMs) const; // of the job's time
    [[nodiscard]] const IppJobFacts *ours(const Reply &reply) const;
    [[nodiscard]] PrintResult notPrinted() const;
    [[nodiscard]] QString jobName() const;
    [[nodiscard]] IppDestination to() const;

    IppAddress m_address;
    QString m_mark;
    const Clock &m_clock;
    HttpChannel m_channel;
    QTimer m_timer;
    IppPrinterFacts m_facts;
    PrinterStatus m_status = PrinterStatus::NotConnected;
    QString m_problem;       // says more than the status can
    QByteArray m_distrusted; // the pin it showed instead
    quint32 m_request = 0;
    bool m_tried = false; // contact was tried at least once
    bool m_closing = false;
    // What an earlier program left in the printer is not ours to print.
    bool m_leftovers = true;
    QList<int> m_owed; // jobs that must be canceled before anything else
    std::optional<Job> m_job;
    bool m_asked = false;
    qint64 m_askedAt = 0;
    std::optional<qint64> m_wakeAt;
    Waiters<bool> m_wake;
    Waiters<PrintResult> m_jobEnd;
    Waiters<PrinterStatus> m_roundEnd;
};

} // namespace foyer
