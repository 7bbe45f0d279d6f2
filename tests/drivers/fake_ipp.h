// SPDX-License-Identifier: GPL-3.0-or-later
// A driverless printer on a loopback port that goes wrong when told: just enough HTTP and IPP, on
// the test's clock, and the truth about what came out of it.
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <cups/cups.h>
#include <memory>
#include <optional>

namespace foyer {

class FakeIpp final : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        Offline,  // the network is gone; the printer works on
        PowerOff, // all is gone, jobs too
        PaperOut, // it stands still, and does the job again when mended
        CoverOpen,
        Jam,
        Mute,     // does what it is asked and answers nothing
        Hang,     // stands still altogether, goes on when mended
        Garbage,  // does what it is asked and answers noise
        OtherJob, // answers for another job, one that is completed
        OddTypes, // answers with values of other kinds
        Slow,     // each answer after half a second, a ticket takes four
        TooSlow,  // a ticket takes a minute and a half
    };
    enum class Moment { Create, Send, Start, Paper, Out, After };

    struct Options {
        bool cancelsAfter = true;   // knows job-cancel-after
        bool cancelsWorking = true; // a job that is being printed can be canceled
        bool listsJobs = true;      // Get-Jobs tells of them
        QByteArray format = "image/pwg-raster";
    };

    FakeIpp() : FakeIpp(Options()) {}
    explicit FakeIpp(Options options);

    void strike(Fault fault);
    void arm(Fault fault, Moment moment);
    void mendAll();
    void tick(qint64 now); // the time in ms; only differences mean anything

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QList<QByteArray> &tickets() const { return m_tickets; } // whole ones
    void forget()
    {
        m_tickets.clear();
        m_jobs.clear();
    } // an old printer keeps no history
    [[nodiscard]] int begunSheets() const { return m_begunSheets; }
    [[nodiscard]] int openJobs() const;
    [[nodiscard]] int made() const { return m_made; } // jobs, by Create-Job
    // A job somebody left, with its document when there is one.
    int leave(const QByteArray &name, const QByteArray &document);

private:
    struct Job {
        int id = 0;
        int state = 3;
        QByteArray name;
        QByteArray document;
        bool closed = false; // its document is whole
        bool begun = false;
        bool sheet = false; // paper has marks of it
        bool out = false;
        double workedMs = 0;
        qint64 madeAt = 0;
        int cancelAfter = 0;
    };
    struct Answer {
        QTcpSocket *socket = nullptr;
        QByteArray bytes;
        qint64 dueAt = 0;
    };
    using Message = std::unique_ptr<ipp_t, void (*)(ipp_t *)>;

    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &body);
    Message act(const QByteArray &body);
    Message createJob(ipp_t *request, Message answer);
    void describe(ipp_t *answer) const;
    void describe(ipp_t *answer, const Job &job) const;
    void reach(Moment moment);
    void work(double ms);
    void end(Job &job, int state);
    Job *find(ipp_t *request);
    [[nodiscard]] bool has(Fault fault) const { return m_faults.contains(fault); }
    [[nodiscard]] bool stands() const;

    Options m_options;
    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_peers;
    QList<Answer> m_answers;
    QList<Fault> m_faults;
    std::optional<std::pair<Fault, Moment>> m_armed;
    QList<Job> m_jobs;
    int m_nextId = 40;
    qint64 m_now = 0;
    QList<QByteArray> m_tickets;
    int m_begunSheets = 0;
    int m_made = 0;
};

} // namespace foyer
