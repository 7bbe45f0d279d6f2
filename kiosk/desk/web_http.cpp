// SPDX-License-Identifier: GPL-3.0-or-later
// Qt HTTP Server behind web_http.h.
#include "kiosk/desk/web_http.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace foyer::web {
namespace {

Request read(const QHttpServerRequest &from)
{
    Request request;
    switch (from.method()) {
    case QHttpServerRequest::Method::Get:
        request.method = Method::Get;
        break;
    case QHttpServerRequest::Method::Head:
        request.method = Method::Head;
        break;
    case QHttpServerRequest::Method::Post:
        request.method = Method::Post;
        break;
    default:
        request.method = Method::Other;
    }
    const QUrl url = from.url();
    request.path = url.path(QUrl::FullyEncoded).toLatin1();
    request.query = url.query(QUrl::FullyEncoded).toLatin1();
    request.body = from.body();
    request.contentType = from.value("content-type");
    request.cookies = from.value("cookie");
    request.acceptLanguage = from.value("accept-language");
    request.ifNoneMatch = from.value("if-none-match");
    request.fetchSite = from.value("sec-fetch-site");
    request.forwardedProto = from.value("x-forwarded-proto");
    request.authorization = from.value("authorization");
    return request;
}

QHttpServerResponse respond(const Reply &reply)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
    QHttpServerResponse response(reply.type, reply.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : reply.headers)
        response.addHeader(name, value);
#endif
    return response;
}

using Send = std::function<void(const Reply &)>;

// A coroutine frame of its own, which owns what it uses until the answer is out.
QCoro::Task<> answer(Handler handler, Request request, Send send)
{
    const bool bodyless = request.method == Method::Head;
    Reply reply = co_await handler(std::move(request));
    addCommonHeaders(reply);
    if (bodyless)
        reply.body.clear();
    send(reply);
}

} // namespace

void addCommonHeaders(Reply &reply)
{
    reply.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    reply.headers.emplaceBack("Referrer-Policy", "no-referrer");
    reply.headers.emplaceBack("Cross-Origin-Opener-Policy", "same-origin");
    reply.headers.emplaceBack("Cross-Origin-Resource-Policy", "same-origin");
    reply.headers.emplaceBack("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    reply.headers.emplaceBack("X-Robots-Tag", "noindex, nofollow");
}

Reply redirect(const QByteArray &to)
{
    Reply reply;
    reply.status = 303;
    reply.headers = {{"Location", to}, {"Cache-Control", "no-store"}};
    return reply;
}

// Every request goes through the one handler, so that no path is answered by accident. A Qt 6.4
// responder crashes when the client hung up before the answer: there it is made only when the
// answer is ready and the socket still lives.
class Listener::Server final : public QAbstractHttpServer {
public:
    explicit Server(Handler handler) : m_handler(std::move(handler)) {}

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        answer(m_handler, read(request), [kept](const Reply &reply) {
            const QHttpServerResponse response = respond(reply);
            kept->sendResponse(response);
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        // The server keeps the request as long as its socket.
        answer(m_handler, read(request),
               [&request, client = QPointer<QTcpSocket>(socket)](const Reply &reply) {
                   if (client && client->state() == QAbstractSocket::ConnectedState)
                       respond(reply).write(makeResponder(request, client));
               });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

    Handler m_handler;
};

Listener::Listener(Handler handler, QObject *parent)
    : QObject(parent), m_server(std::make_unique<Server>(std::move(handler)))
{
}

Listener::~Listener() = default;

Result<quint16> Listener::listen(const QHostAddress &address, quint16 port)
{
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(address, port))
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The port is already in use or not allowed."),
                    QStringLiteral("%1:%2").arg(address.toString()).arg(port));
    const quint16 taken = tcp->serverPort();
    (void)m_server->bind(
        tcp.release()); // the server takes it over; 6.4 returns nothing, 6.8 whether it worked
    return taken;
}

} // namespace foyer::web
