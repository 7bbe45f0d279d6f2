// SPDX-License-Identifier: GPL-3.0-or-later
// Each call is a request of routes.h; reachable is what the last exchange, the socket and the probe
// together know.
#include "kiosk/link/http_desk.h"

#include <QPointer>
#include <QRandomGenerator>

namespace foyer {

namespace {

HttpDeskOptions optionsOf(const KioskSettings::DeskLink &link)
{
    HttpDeskOptions options;
    options.address = QUrl(link.url);
    options.commands = QUrl(link.commands);
    options.token = link.token;
    for (const QString &pin : {link.pin, link.nextPin})
        if (!pin.isEmpty())
            options.pins.append(QByteArray::fromBase64(pin.toLatin1()));
    options.version = QStringLiteral(FOYER_VERSION);
    return options;
}

} // namespace

Result<> mayTalk(const HelloReply &desk)
{
    const QString where = QStringLiteral("version");
    if (apiVersion < desk.oldestApi)
        return fail(ErrorKind::Refused,
                    QStringLiteral("This kiosk is too old for its desk. Please update the kiosk."),
                    where);
    if (apiVersion > desk.newestApi)
        return fail(ErrorKind::Refused,
                    QStringLiteral("This kiosk is too new for its desk. Please update the desk."),
                    where);
    return {};
}

HttpDesk::HttpDesk(HttpDeskOptions options)
    : m_options(std::move(options)),
      m_exchange(m_options.address, m_options.token.toLatin1(), m_options.pins),
      m_channel(m_options.commands, m_options.token, m_options.pins, m_options.times.channel)
{
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, [this] { probe(); });
    connect(&m_channel, &CommandChannel::command, this, &Desk::command);
    connect(&m_channel, &CommandChannel::listeningChanged, this, [this](bool listening) {
        if (listening)
            setReachable(true);
    });
    connect(&m_channel, &CommandChannel::lost, this, [this] {
        if (m_reachable)
            probe(); // the socket is lost; is the desk?
    });
}

HttpDesk::HttpDesk(const KioskSettings::DeskLink &link) : HttpDesk(optionsOf(link)) {}

HttpDesk::~HttpDesk()
{
    blockSignals(true); // nobody is told of an end that is no news
    m_channel.disconnect(this);
    m_exchange.close(); // what still waits ends here, while this is whole
}

void HttpDesk::start()
{
    m_channel.start();
    probe();
}

void HttpDesk::setReachable(bool reachable)
{
    if (reachable) {
        m_failures = 0;
        m_probe.stop();
    } else if (!m_probe.isActive() && !m_probing) {
        m_probe.start(retryDelay(m_failures++, m_options.times.probeMinMs,
                                 m_options.times.probeMaxMs,
                                 QRandomGenerator::global()->generateDouble()));
    }
    if (std::exchange(m_reachable, reachable) != reachable)
        Q_EMIT reachableChanged(reachable);
}

// No whole answer came. A refused connection is certain; after a time-out a short question decides.
void HttpDesk::doubt(const Error &error)
{
    if (error.kind == ErrorKind::Unreachable)
        setReachable(false);
    else
        probe();
}

QCoro::Task<> HttpDesk::probe()
{
    if (m_probing)
        co_return;
    m_probing = true;
    m_probe.stop();
    const QPointer<HttpDesk> alive(this);
    const Result<HelloReply> reply = co_await hello();
    if (!alive)
        co_return;
    m_probing = false;
    setReachable(reply.has_value());
    if (!reply && !mayRetry(reply.error()))
        Q_EMIT turnedAway(reply.error());
}

QCoro::Task<Result<HelloReply>> HttpDesk::hello()
{
    const QByteArray body = toJson(Hello{apiVersion, m_options.version});
    const QPointer<HttpDesk> alive(this);
    const Result<Answer> answer =
        co_await m_exchange.post(Route<Hello>::path, body, m_options.times.helloMs);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Result<QByteArray> json = bodyOf(*answer);
    if (!json)
        co_return std::unexpected(json.error());
    const Result<HelloReply> reply = fromJson<HelloReply>(*json);
    if (!reply)
        co_return fail(ErrorKind::TimedOut,
                       QStringLiteral("What answers at the desk's address is no desk."),
                       QString::fromLatin1(Route<Hello>::path));
    if (const Result<> met = mayTalk(*reply); !met)
        co_return std::unexpected(met.error());
    const QByteArray next = reply->nextPin;
    if (alive && next.size() == 32 && !m_exchange.pins().contains(next)) {
        m_exchange.trustAlso(next);
        m_channel.trustAlso(next);
        Q_EMIT pinAnnounced(next);
    }
    co_return *reply;
}

template <class Request>
QCoro::Task<Result<typename Route<Request>::Reply>> HttpDesk::ask(Request request, int timeoutMs)
{
    using Reply = typename Route<Request>::Reply;
    const QByteArray body = toJson(request);
    const QPointer<HttpDesk> alive(this);
    const Result<Answer> answer = co_await m_exchange.post(Route<Request>::path, body, timeoutMs);
    if (!answer) {
        if (alive)
            doubt(answer.error());
        co_return std::unexpected(answer.error());
    }
    const Result<QByteArray> json = bodyOf(*answer);
    if (alive) {
        if (deskAnswered(*answer))
            setReachable(true);
        else
            doubt(json.error());
        if (answer->status == 401)
            Q_EMIT turnedAway(json.error());
    }
    if (!json)
        co_return std::unexpected(json.error());
    const Result<Reply> reply = fromJson<Reply>(*json);
    // 200 with something else in it: a portal of the network, or a torn answer. The work may be
    // done.
    if (!reply)
        co_return fail(ErrorKind::TimedOut,
                       QStringLiteral("The desk's answer could not be understood."),
                       QString::fromLatin1(Route<Request>::path));
    co_return *reply;
}

template <class Request>
QCoro::Task<Result<>> HttpDesk::tell(Request request, int timeoutMs)
{
    const Result<Done> done = co_await ask<Request>(std::move(request), timeoutMs);
    if (!done)
        co_return std::unexpected(done.error());
    co_return Result<>{};
}

QCoro::Task<Result<SiteInfo>> HttpDesk::site()
{
    return ask(SiteRequest{}, m_options.times.callMs);
}

QCoro::Task<Result<IdentifyReply>> HttpDesk::identify(IdentifyRequest request)
{
    return ask(std::move(request), m_options.times.callMs);
}

QCoro::Task<Result<SaveReply>> HttpDesk::save(VisitProgress progress)
{
    return ask(std::move(progress), m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::attach(Attachment attachment)
{
    return tell(std::move(attachment), m_options.times.uploadMs);
}

QCoro::Task<Result<CheckInReply>> HttpDesk::checkIn(CheckInRequest request)
{
    return ask(std::move(request), m_options.times.callMs);
}

QCoro::Task<Result<Ticket>> HttpDesk::copy(QUuid visit, QString appointmentRef)
{
    return ask(CopyRequest{visit, std::move(appointmentRef)}, m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::printed(PrintReport report)
{
    return tell(std::move(report), m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::feedback(QUuid visit, int rating)
{
    return tell(FeedbackRequest{visit, rating}, m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::help(HelpRequest request)
{
    return tell(std::move(request), m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::health(KioskHealth health)
{
    return tell(std::move(health), m_options.times.callMs);
}

QCoro::Task<Result<ConsoleSettings>> HttpDesk::settings(QUuid known)
{
    return ask(SettingsRequest{known}, m_options.times.callMs);
}

QCoro::Task<Result<>> HttpDesk::deliver(QUuid id, QByteArray sealed)
{
    return tell(DeliverRequest{id, std::move(sealed)}, m_options.times.callMs);
}

QCoro::Task<Result<StaffSession>> HttpDesk::staff(QString code, QString pin)
{
    return ask(StaffRequest{std::move(code), std::move(pin)}, m_options.times.callMs);
}

QCoro::Task<Result<QList<TicketSummary>>> HttpDesk::tickets(QString staffToken)
{
    // Bound to a name first: GCC 12 destroys an aggregate made within a co_await expression twice.
    TicketsRequest request{std::move(staffToken)};
    const Result<TicketList> list = co_await ask(std::move(request), m_options.times.callMs);
    if (!list)
        co_return std::unexpected(list.error());
    co_return list->tickets;
}

QCoro::Task<Result<Ticket>> HttpDesk::reprint(QString staffToken, QUuid visit, QString why)
{
    return ask(ReprintRequest{std::move(staffToken), visit, std::move(why)},
               m_options.times.callMs);
}

} // namespace foyer
