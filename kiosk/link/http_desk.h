// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as the kiosk has it: core's Desk over HTTPS, commands over one WebSocket. Answers on the
// thread that asks.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/settings.h"
#include "kiosk/link/command_channel.h"
#include "kiosk/link/exchange.h"
#include "kiosk/link/routes.h"

namespace foyer {

struct HttpDeskTimes {
    int callMs = 8000;
    int uploadMs = 30'000; // of an image
    int helloMs = 4000;
    int probeMinMs = 1000; // while unreachable; doubles up to the largest, with jitter
    int probeMaxMs = 30'000;
    ChannelTimes channel;
};

struct HttpDeskOptions {
    QUrl address;  // https://desk.example.org; http only for loopback
    QUrl commands; // wss://desk.example.org/kiosk/v1/commands; ws only for loopback
    QString token;
    Pins pins; // for https and wss
    QString version;
    HttpDeskTimes times;
};

class HttpDesk final : public Desk {
    Q_OBJECT
public:
    explicit HttpDesk(HttpDeskOptions options);
    explicit HttpDesk(const KioskSettings::DeskLink &link); // as enrolment left it
    ~HttpDesk() override;

    // Says hello and opens the command socket; from here on reachableChanged tells how it goes.
    void start();
    [[nodiscard]] bool reachable() const { return m_reachable; }
    // May these two talk? Refused, with a sentence, when the kiosk is too old or too new for its
    // desk.
    [[nodiscard]] QCoro::Task<Result<HelloReply>> hello();

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
    // The desk answers, but not to this kiosk: revoked, or of another version. It must not open for
    // patients.
    void turnedAway(const foyer::Error &error);
    void pinAnnounced(const QByteArray &pin); // keep it: a coming certificate will have this key

private:
    template <class Request>
    QCoro::Task<Result<typename Route<Request>::Reply>> ask(Request request, int timeoutMs);
    template <class Request>
    QCoro::Task<Result<>> tell(Request request, int timeoutMs);
    QCoro::Task<> probe();
    void setReachable(bool reachable);
    void doubt(const Error &error);

    HttpDeskOptions m_options;
    Exchange m_exchange;
    CommandChannel m_channel;
    QTimer m_probe;
    int m_failures = 0;
    bool m_probing = false;
    bool m_reachable = false;
};

// A kiosk speaks apiVersion; the desk all from oldest to newest. Refused when these do not meet.
// Pure.
[[nodiscard]] Result<> mayTalk(const HelloReply &desk);

} // namespace foyer
