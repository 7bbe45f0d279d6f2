// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions, form tokens, sign-in, and the routing of the console.
#include "kiosk/desk/web_staff.h"

#include "kiosk/desk/web_assets.h"
#include "kiosk/desk/web_staff_visitor.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace foyer::web {
namespace {

constexpr auto sessionCookie = "foyer_staff";
constexpr auto signInCookie =
    "foyer_form"; // before there is a session: ties the sign-in form to this browser

QByteArray setCookie(const Request &request, const QByteArray &name, const QByteArray &value)
{
    QByteArray header = name + '=' + value + "; Path=/; HttpOnly; SameSite=Strict";
    if (value.isEmpty())
        header += "; Max-Age=0";
    if (request.forwardedProto == "https")
        header += "; Secure";
    return header;
}

// Same length and every byte looked at, whatever differs.
bool same(const QString &given, const QString &expected)
{
    if (given.size() != expected.size())
        return false;
    ushort difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given[i].unicode() ^ expected[i].unicode();
    return difference == 0;
}

// Browsers say where a request comes from; a form on another site is turned away before its token
// is looked at.
bool fromElsewhere(const Request &request)
{
    return !request.fetchSite.isEmpty() && request.fetchSite != "same-origin" &&
           request.fetchSite != "none";
}

Reply markup(const Html &content, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = content.bytes();
    reply.headers = {{"Content-Security-Policy",
                      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src "
                      "'self'; img-src 'self' data:; "
                      "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
                     {"Cache-Control", "no-store"}};
    return reply;
}

Reply assetReply(const QByteArray &content, const QByteArray &type)
{
    Reply reply;
    reply.type = type;
    reply.body = content;
    reply.headers = {{"Cache-Control", "public, max-age=31536000, immutable"}};
    return reply;
}

} // namespace

QString formToken(const QByteArray &cookie)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash("foyer form", cookie, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

StaffWeb::StaffWeb(Staff &staff, const Clock &clock, QString clinic)
    : m_staff(staff), m_clock(clock), m_clinic(std::move(clinic))
{
}

Handler StaffWeb::handler()
{
    return [this](Request request) { return handle(std::move(request)); };
}

QCoro::Task<Reply> StaffWeb::handle(Request request)
{
    if (request.path == "/assets/console.css")
        co_return assetReply(styleSheet(QStringLiteral("console.css")), "text/css; charset=utf-8");
    if (request.path == "/assets/console.js")
        co_return assetReply(asset(QStringLiteral("console.js")), "text/javascript; charset=utf-8");
    if (request.method == Method::Other)
        co_return signInForm(request, {}, QStringLiteral("Nothing was done."), 405);
    if (request.method == Method::Post && fromElsewhere(request))
        co_return signInForm(request, {},
                             QStringLiteral("This form came from another site. Nothing was done."),
                             403);
    if (request.path == "/sign-in") {
        if (request.method == Method::Post)
            co_return co_await signIn(std::move(request));
        co_return signInForm(request, {}, {}, 200);
    }

    const QByteArray token = cookie(request.cookies, sessionCookie);
    const Result<StaffSession> session =
        token.isEmpty() ? fail(ErrorKind::Refused, QStringLiteral("Please sign in."))
                        : m_staff.session(QString::fromLatin1(token));
    if (!session) {
        if (!request.ifNoneMatch
                 .isEmpty()) // the live list asks: a page of another kind would puzzle it
            co_return Reply{.status = 401,
                            .type = "text/plain",
                            .body = {},
                            .headers = {{"Cache-Control", "no-store"}}};
        co_return redirect("/sign-in");
    }
    Visitor visitor{QString::fromLatin1(token),
                    Viewer{m_clinic, session->name, session->role, formToken(token), m_clock.now()},
                    {}};
    if (request.method != Method::Post)
        co_return show(request, visitor);

    const Result<Form> form = parseForm(request.body);
    if (!form)
        co_return page(visitor, Section::Today, QStringLiteral("Not done"),
                       troubleContent(form.error().message), {},
                       request.body.size() > MaxFormBytes ? 413 : 400);
    if (!same(form->value(QStringLiteral("csrf")), visitor.viewer.csrf))
        co_return page(
            visitor, Section::Today, QStringLiteral("Not done"),
            troubleContent(QStringLiteral("This page was open too long. Nothing was done.")), {},
            403);
    visitor.form = *form;
    if (request.path == "/sign-out") {
        Reply reply = signOut(visitor);
        reply.headers.emplaceBack("Set-Cookie", setCookie(request, sessionCookie, {}));
        co_return reply;
    }
    co_return act(request, visitor);
}

Reply StaffWeb::signInForm(const Request &request, const QString &code, const QString &said,
                           int status)
{
    QByteArray tie = cookie(request.cookies, signInCookie);
    const bool fresh = tie.size() < 22;
    if (fresh) {
        std::array<quint32, 4> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        tie = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random))
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    Reply reply = markup(signInPage(m_clinic, formToken(tie), code, said), status);
    if (fresh)
        reply.headers.emplaceBack("Set-Cookie", setCookie(request, signInCookie, tie));
    return reply;
}

QCoro::Task<Reply> StaffWeb::signIn(Request request)
{
    const Result<Form> form = parseForm(request.body);
    if (!form)
        co_return signInForm(request, {}, form.error().message,
                             request.body.size() > MaxFormBytes ? 413 : 400);
    const QByteArray tie = cookie(request.cookies, signInCookie);
    const QString code = form->value(QStringLiteral("code")).trimmed().left(64);
    if (tie.isEmpty() || !same(form->value(QStringLiteral("csrf")), formToken(tie)))
        co_return signInForm(request, code,
                             QStringLiteral("This page was open too long. Please sign in again."),
                             403);
    const QString password = form->value(QStringLiteral("password")).left(200);
    const Result<StaffSession> session = co_await m_staff.signIn(code, password);
    if (!session)
        co_return signInForm(request, code, session.error().message, 403);
    Reply reply = redirect("/today");
    reply.headers.emplaceBack("Set-Cookie",
                              setCookie(request, sessionCookie, session->token.toLatin1()));
    reply.headers.emplaceBack("Set-Cookie", setCookie(request, signInCookie, {}));
    co_return reply;
}

Reply StaffWeb::signOut(const Visitor &visitor)
{
    if (const Result<> done = m_staff.signOut(visitor.token); !done)
        return page(visitor, Section::Today, QStringLiteral("Not done"),
                    troubleContent(done.error().message), {}, 500);
    return redirect("/sign-in");
}

Reply StaffWeb::page(const Visitor &visitor, Section section, const QString &title,
                     const Result<Html> &content, const QString &said, int status)
{
    Surroundings around;
    around.section = section;
    around.said = said;
    around.trouble = status >= 400;
    // The surroundings must not take the page down with them: what cannot be read is shown as
    // nothing waiting.
    if (const auto attention = m_staff.attention(visitor.token))
        around.attention = attention->size();
    if (const auto devices = m_staff.devices(visitor.token))
        around.devices = std::ranges::count_if(*devices, needsHand);
    if (const auto help = m_staff.help(visitor.token))
        for (const HelpRow &row : *help)
            if (!row.answeredAt.isValid())
                around.openHelp << row;
    if (!content)
        return markup(consolePage(visitor.viewer, around, QStringLiteral("Not shown"),
                                  troubleContent(content.error().message)),
                      statusOf(content.error()));
    Reply reply = markup(consolePage(visitor.viewer, around, title, *content), status);
    reply.headers.emplaceBack(
        "ETag",
        '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex().left(32) +
            '"');
    return reply;
}

} // namespace foyer::web
