// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for tests: answers what it was told to answer, keeps what it was asked, and has verbs for
// its bad days.
#pragma once

#include "kiosk/core/desk.h"

#include <QHash>
#include <QMap>

namespace foyer {

class FakeDesk : public Desk {
    Q_OBJECT
public:
    using Desk::Desk;

    // Answers; a test sets what it needs. A check-in without checkInAnswer gives "A001", "A002",
    // ... once per visit.
    Result<SiteInfo> siteAnswer = SiteInfo{QStringLiteral("Riverside Clinic"),
                                           QStringLiteral("Main house"),
                                           {QStringLiteral("en"), QStringLiteral("es")},
                                           {},
                                           {},
                                           true};
    Result<IdentifyReply> identifyAnswer = IdentifyReply{};
    Result<SaveReply> saveAnswer = SaveReply{};
    std::optional<Result<CheckInReply>> checkInAnswer;
    std::optional<Result<Ticket>> copyAnswer; // without one: the visit's ticket, marked as a copy
    Result<StaffSession> staffAnswer =
        fail(ErrorKind::Refused, QStringLiteral("That code or PIN is not right."));
    Result<QList<TicketSummary>> ticketsAnswer = QList<TicketSummary>{};

    // Verbs
    void
    goUnreachable(); // every call answers Unreachable and changes nothing; reachableChanged(false)
    void comeBack(); // reachableChanged(true)
    void timeOutNext(int calls = 1); // the work is done, the answer is lost: TimedOut
    void failNext(Error error);      // the next call changes nothing and answers this
    void hold();                     // calls wait ...
    void release();                  // ... until now
    void send(const Command &command) { Q_EMIT this->command(command); }

    // What it was asked, in order. Nothing of a call that answered Unreachable or failNext's error
    // is here.
    QStringList calls; // "identify", "save", ...
    QList<IdentifyRequest> identified;
    QList<VisitProgress> saved;
    QList<Attachment> attached;
    QList<CheckInRequest> checkIns;
    QList<PrintReport> reports;
    QList<std::pair<QUuid, int>> ratings;
    QList<HelpRequest> helps;
    QList<KioskHealth> healths;
    ConsoleSettings consoleSettings;   // of this kiosk; none
    QMap<QUuid, QByteArray> delivered; // accepted once per id
    int deliveries = 0;                // however often they were sent
    QHash<QUuid, Ticket> given;        // by visit: what was given out

    QCoro::Task<Result<SiteInfo>> site() override;
    QCoro::Task<Result<IdentifyReply>> identify(IdentifyRequest request) override;
    QCoro::Task<Result<SaveReply>> save(VisitProgress progress) override;
    QCoro::Task<Result<>> attach(Attachment attachment) override;
    QCoro::Task<Result<CheckInReply>> checkIn(CheckInRequest request) override;
    QCoro::Task<Result<Ticket>> copy(QUuid visit, QString appointmentRef) override;
    QCoro::Task<Result<>> printed(PrintReport report) override;
    QCoro::Task<Result<>> feedback(QUuid visit, int rating) override;
    QCoro::Task<Result<>> help(HelpRequest request) override;
    QCoro::Task<Result<>> health(KioskHealth health) override;
    QCoro::Task<Result<ConsoleSettings>> settings(QUuid known) override;
    QCoro::Task<Result<>> deliver(QUuid id, QByteArray sealed) override;
    QCoro::Task<Result<StaffSession>> staff(QString code, QString pin) override;
    QCoro::Task<Result<QList<TicketSummary>>> tickets(QString staffToken) override;
    QCoro::Task<Result<Ticket>> reprint(QString staffToken, QUuid visit, QString why) override;

Q_SIGNALS:
    void released();

private:
    // Passes when the call may do its work; the error it answers otherwise.
    QCoro::Task<Result<>> begin(QString call);
    // The error that hides an answer although the work was done.
    [[nodiscard]] Result<> end();
    [[nodiscard]] Result<CheckInReply> giveTicket(const CheckInRequest &request);
    void accept(QUuid id, const QByteArray &sealed);
    [[nodiscard]] Result<Ticket> copyOf(QUuid visit) const;

    bool m_reachable = true;
    bool m_held = false;
    int m_timeOuts = 0;
    std::optional<Error> m_failure;
};

} // namespace foyer
