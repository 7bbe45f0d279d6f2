// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP as the kiosk speaks it. What may have reached the desk is TimedOut; what surely has not is
// Unreachable.
#include "kiosk/link/exchange.h"

#include "kiosk/link/messages.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <coroutine>

namespace foyer {

struct Exchange::Progress {
    bool sent = false;
    bool late = false;
    bool tooLarge = false;
    bool foreignKey = false;
};

// Awaits the end of a reply. Unlike QCoro's own it can be ended at once, which close() needs:
// nothing may be resumed after its Exchange is gone.
class Exchange::Finished {
public:
    Finished(QNetworkReply *reply, QSet<Finished *> &open) : m_reply(reply), m_open(open)
    {
        m_open.insert(this);
    }
    ~Finished() { m_open.remove(this); }
    Q_DISABLE_COPY_MOVE(Finished)

    // QCoro copies what it awaits.
    struct Wait {
        Finished &finished;
        [[nodiscard]] bool await_ready() const { return finished.m_reply->isFinished(); }
        void await_suspend(std::coroutine_handle<> waiting) { finished.suspend(waiting); }
        void await_resume() const {}
    };

    void end()
    {
        m_reply->abort();
        resume();
    }

private:
    void suspend(std::coroutine_handle<> waiting)
    {
        m_waiting = waiting;
        // Queued: what follows may delete the reply, which must not happen within its own signal.
        QObject::connect(
            m_reply, &QNetworkReply::finished, m_reply, [this] { resume(); }, Qt::QueuedConnection);
    }
    void resume()
    {
        if (m_waiting)
            std::exchange(m_waiting, nullptr).resume();
    }

    QNetworkReply *m_reply;
    QSet<Finished *> &m_open;
    std::coroutine_handle<> m_waiting;
};

namespace {

Result<Answer> lost(bool sent, const QString &where)
{
    if (sent)
        return fail(ErrorKind::TimedOut, QStringLiteral("The desk did not answer in time."), where);
    return fail(ErrorKind::Unreachable, QStringLiteral("The desk cannot be reached."), where);
}

} // namespace

Exchange::Exchange(QUrl desk, QByteArray token, Pins pins)
    : m_desk(std::move(desk)), m_token(std::move(token)), m_pins(std::move(pins))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
}

Exchange::~Exchange()
{
    close();
}

void Exchange::close()
{
    m_closed = true;
    while (!m_open.isEmpty())
        (*m_open.begin())->end(); // its coroutine runs to its end and leaves the set
}

void Exchange::trustAlso(const QByteArray &pin)
{
    if (!m_pins.contains(pin))
        m_pins.append(pin);
}

void Exchange::watch(QNetworkReply *reply, const std::shared_ptr<Progress> &progress, int timeoutMs)
{
    QObject::connect(reply, &QNetworkReply::requestSent, reply,
                     [progress] { progress->sent = true; });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, progress] {
        if (reply->bytesAvailable() <= maxBodyBytes)
            return;
        progress->tooLarge = true;
        reply->abort();
    });
    const auto checkKey = [this, reply, progress] {
        progress->foreignKey = !trusted(reply->sslConfiguration().peerCertificate(), m_pins);
        return !progress->foreignKey;
    };
    // Comes for every certificate, because no authority is known; before anything is sent.
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [reply, checkKey](const QList<QSslError> &errors) {
                         if (checkKey())
                             reply->ignoreSslErrors(errors);
                     });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [reply, checkKey] {
        if (!checkKey())
            reply->abort();
    });
    // A whole-exchange limit: Qt's own transfer time-out starts anew with each byte.
    QTimer::singleShot(timeoutMs, reply, [reply, progress] {
        progress->late = true;
        reply->abort();
    });
}

QCoro::Task<Result<Answer>> Exchange::post(QByteArray path, QByteArray body, int timeoutMs)
{
    QUrl url = m_desk;
    url.setPath(QString::fromLatin1(path));
    const QString where = QString::fromLatin1(path);
    if (m_closed)
        co_return lost(false, where);

    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept-Encoding", "identity"); // no body grows on arrival
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(pinnedConfiguration());

    const auto progress = std::make_shared<Progress>();
    QNetworkReply *reply = m_network.post(request, body);
    watch(reply, progress, timeoutMs);
    {
        Finished finished(reply, m_open);
        Finished::Wait wait{finished};
        co_await wait;
    }

    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const QNetworkReply::NetworkError error = reply->error();
    const Answer answer{status.toInt(), reply->isOpen() ? reply->readAll() : QByteArray()};
    reply->deleteLater();

    if (progress->foreignKey)
        co_return fail(ErrorKind::Unreachable,
                       QStringLiteral("What answers at the desk's address has not the desk's key."),
                       where);
    if (progress->tooLarge || answer.body.size() > maxBodyBytes)
        co_return fail(ErrorKind::TimedOut, QStringLiteral("The desk's answer is too long."),
                       where);
    // Statuses of 400 and more are errors for Qt too; they are answers here. A torn one is not.
    const bool whole =
        error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    if (progress->late || !status.isValid() || !whole)
        co_return lost(progress->sent, where);
    co_return answer;
}

bool deskAnswered(const Answer &answer)
{
    const bool gateway = answer.status >= 502 && answer.status <= 504;
    return !gateway || fromJson<Error>(answer.body).has_value();
}

Result<QByteArray> bodyOf(const Answer &answer)
{
    if (answer.status == 200)
        return answer.body;
    if (const Result<Error> error = fromJson<Error>(answer.body); error && answer.status >= 400)
        return std::unexpected(*error);
    switch (answer.status) {
    case 400:
    case 413:
        return fail(ErrorKind::BadInput, QStringLiteral("The desk did not accept the message."));
    case 401:
    case 403:
        return fail(ErrorKind::Refused, QStringLiteral("The desk does not know this kiosk."));
    case 404:
        return fail(
            ErrorKind::Refused,
            QStringLiteral("What answers at the desk's address does not speak with kiosks of "
                           "this version."));
    case 429:
    case 503:
        return fail(ErrorKind::Unreachable, QStringLiteral("The desk is busy or starting."));
    default:
        // A proxy, a portal, a desk that broke off: whether the work was done is unknown.
        return fail(ErrorKind::TimedOut,
                    QStringLiteral("The desk's answer could not be understood."));
    }
}

} // namespace foyer
