// SPDX-License-Identifier: GPL-3.0-or-later
// One loopback listener of the desk's web pages: a request in, a reply out. The only file of the
// web pages that knows Qt HTTP Server, whose interface changed between 6.4 and 6.8.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <utility>

namespace foyer::web {

enum class Method { Get, Head, Post, Other };

// path is percent-encoded as it came; query without "?". Header values are as they came, empty when
// absent.
struct Request {
    Method method = Method::Get;
    QByteArray path;
    QByteArray query;
    QByteArray body;
    QByteArray contentType;
    QByteArray cookies;
    QByteArray acceptLanguage;
    QByteArray ifNoneMatch;
    QByteArray fetchSite;      // Sec-Fetch-Site
    QByteArray forwardedProto; // X-Forwarded-Proto, set by the proxy that ends TLS
    QByteArray authorization;
};

struct Reply {
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

using Handler = std::function<QCoro::Task<Reply>(Request)>;

// What every reply of both listeners carries, whatever it is.
void addCommonHeaders(Reply &reply);
// 303: the answer to a POST is read with a GET, so that a reload does not send the form again.
[[nodiscard]] Reply redirect(const QByteArray &to);

class Listener : public QObject {
public:
    explicit Listener(Handler handler, QObject *parent = nullptr);
    ~Listener() override;

    // Port 0 takes any free one. Returns the port. The address is loopback unless the wiring says
    // otherwise.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace foyer::web
