// SPDX-License-Identifier: GPL-3.0-or-later
// Each route is one line here: which request, and which call of the desk answers it.
#include "kiosk/desk/kiosk_routes.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <utility>

namespace foyer {

namespace {

using Status = QHttpServerResponse::StatusCode;

constexpr char json[] = "application/json";

Status statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return Status::BadRequest;
    case ErrorKind::NotFound:
        return Status::NotFound;
    case ErrorKind::Refused:
        return Status::Forbidden;
    case ErrorKind::Conflict:
        return Status::Conflict;
    case ErrorKind::Unreachable:
        return Status::ServiceUnavailable;
    case ErrorKind::TimedOut:
        return Status::GatewayTimeout;
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        break;
    }
    return Status::InternalServerError;
}

QByteArray failure(Error error)
{
    // An answer the kiosk would refuse for its length helps nobody.
    error.message.truncate(1000);
    error.where.truncate(200);
    return toJson(error);
}

QString bearer(const QHttpServerRequest &request)
{
    constexpr qsizetype maxToken = 128;
    const QByteArray header = request.value("Authorization");
    if (!header.startsWith("Bearer ") || header.size() > 7 + maxToken)
        return {};
    return QString::fromLatin1(header.mid(7));
}

// What needs no waiting, as a work that could be waited for.
template <class Reply>
QCoro::Task<Result<Reply>> atOnce(Result<Reply> reply)
{
    co_return reply;
}

// Calls of the desk without a result answer {}.
template <class Reply>
Result<Reply> asReply(Result<Reply> result)
{
    return result;
}

Result<Done> asReply(const Result<> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return Done{};
}

Result<TicketList> asReply(const Result<QList<TicketSummary>> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return TicketList{*result};
}

} // namespace

KioskRoutes::KioskRoutes(KioskGate &gate, QByteArray nextPin, UpdateFolder updates)
    : m_gate(gate), m_nextPin(std::move(nextPin)), m_updates(std::move(updates))
{
}

// What is kept of a request until its answer; the request itself ends with the handler.
struct KioskRoutes::Call {
    QString token;
    QByteArray body;
    std::shared_ptr<LaterAnswer> answer;

    void send(const QByteArray &message, Status status) { answer->send(json, message, status); }
};

template <class Request, class Work>
QCoro::Task<> KioskRoutes::answer(std::shared_ptr<Call> call, Work work)
{
    const Result<Desk *> desk = m_gate.kiosk(call->token);
    if (!desk)
        co_return call->send(failure(desk.error()), Status::Unauthorized);
    const Result<Request> request = fromJson<Request>(std::exchange(call->body, {}));
    if (!request)
        co_return call->send(failure(request.error()), Status::BadRequest);
    const auto result = co_await work(**desk, *request);
    const auto reply = asReply(result);
    if (reply)
        call->send(toJson(*reply), Status::Ok);
    else
        call->send(failure(reply.error()), statusOf(reply.error().kind));
}

template <class Request, class Work>
void KioskRoutes::addForDevice(LoopbackHttp &http, Work work)
{
    http.server().route(
        Route<Request>::path, QHttpServerRequest::Method::Post,
        [this, work, &http](const QHttpServerRequest &request, ResponderArgument responder) {
            answer<Request>(
                std::make_shared<Call>(bearer(request), request.body(),
                                       http.later(static_cast<ResponderArgument>(responder))),
                work);
        });
}

template <class Request, class Work>
void KioskRoutes::addOpen(LoopbackHttp &http, Work work)
{
    const auto handle = [work](const QHttpServerRequest &request) -> QHttpServerResponse {
        const Result<Request> message = fromJson<Request>(request.body());
        if (!message)
            return {json, failure(message.error()), Status::BadRequest};
        const auto reply = work(*message);
        if (!reply)
            return {json, failure(reply.error()), statusOf(reply.error().kind)};
        return {json, toJson(*reply), Status::Ok};
    };
    http.server().route(Route<Request>::path, QHttpServerRequest::Method::Post, handle);
}

void KioskRoutes::addTo(LoopbackHttp &http)
{
    addOpen<Hello>(http, [this](const Hello &) -> Result<HelloReply> {
        return HelloReply{apiVersion, apiVersion, QStringLiteral(FOYER_VERSION), m_nextPin};
    });
    addOpen<EnrolRequest>(http, [this](const EnrolRequest &request) -> Result<EnrolReply> {
        const Result<Enrolled> device = m_gate.enrol(request.secret, request.name);
        if (!device)
            return std::unexpected(device.error());
        return EnrolReply{device->device, device->token, device->prefix, device->sealingKey};
    });

    addForDevice<SiteRequest>(http, [](Desk &desk, const SiteRequest &) { return desk.site(); });
    addForDevice<IdentifyRequest>(
        http, [](Desk &desk, const IdentifyRequest &request) { return desk.identify(request); });
    addForDevice<VisitProgress>(
        http, [](Desk &desk, const VisitProgress &progress) { return desk.save(progress); });
    addForDevice<Attachment>(
        http, [](Desk &desk, const Attachment &attachment) { return desk.attach(attachment); });
    addForDevice<CheckInRequest>(
        http, [](Desk &desk, const CheckInRequest &request) { return desk.checkIn(request); });
    addForDevice<CopyRequest>(http, [](Desk &desk, const CopyRequest &request) {
        return desk.copy(request.visit, request.appointmentRef);
    });
    addForDevice<PrintReport>(
        http, [](Desk &desk, const PrintReport &report) { return desk.printed(report); });
    addForDevice<FeedbackRequest>(http, [](Desk &desk, const FeedbackRequest &request) {
        return desk.feedback(request.visit, request.rating);
    });
    addForDevice<HelpRequest>(
        http, [](Desk &desk, const HelpRequest &request) { return desk.help(request); });
    addForDevice<KioskHealth>(
        http, [](Desk &desk, const KioskHealth &health) { return desk.health(health); });
    addForDevice<SettingsRequest>(http, [](Desk &desk, const SettingsRequest &request) {
        return desk.settings(request.known);
    });
    addForDevice<DeliverRequest>(http, [](Desk &desk, const DeliverRequest &request) {
        return desk.deliver(request.id, request.sealed);
    });
    addForDevice<StaffRequest>(http, [](Desk &desk, const StaffRequest &request) {
        return desk.staff(request.code, request.pin);
    });
    addForDevice<TicketsRequest>(http, [](Desk &desk, const TicketsRequest &request) {
        return desk.tickets(request.staffToken);
    });
    addForDevice<UpdateRequest>(http, [this](Desk &, const UpdateRequest &) {
        return atOnce(Result<UpdateOffer>(m_updates.offer()));
    });
    addForDevice<UpdatePartRequest>(http, [this](Desk &, const UpdatePartRequest &request) {
        return atOnce(m_updates.part(request));
    });
    addForDevice<ReprintRequest>(http, [](Desk &desk, const ReprintRequest &request) {
        return desk.reprint(request.staffToken, request.visit, request.why);
    });
}

} // namespace foyer
