// SPDX-License-Identifier: GPL-3.0-or-later
// The console's door and its forms: who may come in, which form is ours, who may do what.
#include "kiosk/desk/web_staff.h"
#include "tests/web/fake_staff.h"

#include <QCoroTask>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::web;

namespace {

QByteArray header(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers)
        if (key == name)
            return value;
    return {};
}

// A browser with one tab: keeps cookies, knows the form token of the page it is on.
struct Browser {
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(9, 30))};
    FakeStaff staff;
    StaffWeb web{staff, clock, QStringLiteral("Riverside Clinic")};
    QMap<QByteArray, QByteArray> cookies;
    QString csrf;

    Browser() { fillWithMorning(staff, clock.now()); }

    Reply send(Request request)
    {
        for (auto it = cookies.cbegin(); it != cookies.cend(); ++it)
            request.cookies +=
                (request.cookies.isEmpty() ? "" : "; ") + it.key() + '=' + it.value();
        Reply reply = QCoro::waitFor(web.handle(std::move(request)));
        for (const auto &[name, value] : reply.headers)
            if (name == "Set-Cookie") {
                const QByteArray pair = value.left(value.indexOf(';'));
                const qsizetype equals = pair.indexOf('=');
                cookies[pair.left(equals)] = pair.mid(equals + 1);
            }
        const QByteArray mark = "name=\"csrf\" value=\"";
        if (const qsizetype at = reply.body.indexOf(mark); at >= 0) {
            const qsizetype from = at + mark.size();
            csrf = QString::fromLatin1(reply.body.mid(from, reply.body.indexOf('"', from) - from));
        }
        return reply;
    }
    Reply get(const QByteArray &path)
    {
        Request request;
        request.path = path;
        return send(std::move(request));
    }
    Reply post(const QByteArray &path, const QByteArray &fields = {},
               const QByteArray &from = "same-origin")
    {
        Request request;
        request.method = Method::Post;
        request.path = path;
        request.body = "csrf=" + csrf.toLatin1() + (fields.isEmpty() ? QByteArray() : '&' + fields);
        request.fetchSite = from;
        return send(std::move(request));
    }
    Reply signIn(const QByteArray &code)
    {
        get("/sign-in");
        Reply reply = post("/sign-in", "code=" + code + "&password=correct+horse");
        get("/today");
        return reply;
    }
    QByteArray visit(int index) const
    {
        return staff.arrivalRows[index].visit.toByteArray(QUuid::WithoutBraces);
    }
};

} // namespace

TEST_CASE("without a session every page leads to the door and every form does nothing")
{
    Browser browser;
    for (const char *path :
         {"/", "/today", "/attention", "/help", "/devices", "/feedback", "/audit", "/keys",
          "/visit/00000000-0000-4000-8000-000000000001", "/nowhere"}) {
        const Reply reply = browser.get(path);
        CHECK(reply.status == 303);
        CHECK(header(reply, "Location") == "/sign-in");
    }
    CHECK(browser.post("/visit/" + browser.visit(0) + "/call").status == 303);
    CHECK(browser.staff.done.isEmpty());
    browser.cookies["foyer_staff"] = "made-up-by-someone-0123456789";
    CHECK(browser.get("/today").status == 303);
    Request live;
    live.path = "/today";
    live.ifNoneMatch = "\"abc\"";
    CHECK(browser.send(live).status == 401);
}

TEST_CASE("signing in sets a cookie that scripts and other sites cannot have")
{
    Browser browser;
    CHECK(browser.get("/sign-in").status == 200);
    const Reply wrong = browser.post("/sign-in", "code=ana&password=guess");
    CHECK(wrong.status == 403);
    CHECK(wrong.body.contains("Code and password do not fit together."));
    CHECK_FALSE(wrong.body.contains("guess"));
    CHECK_FALSE(browser.cookies.contains("foyer_staff"));

    const Reply in = browser.signIn("ana");
    CHECK(in.status == 303);
    CHECK(header(in, "Location") == "/today");
    const QByteArray cookie = header(in, "Set-Cookie");
    CHECK(cookie.startsWith("foyer_staff="));
    CHECK(cookie.contains("HttpOnly"));
    CHECK(cookie.contains("SameSite=Strict"));
    CHECK_FALSE(cookie.contains("Secure")); // plain loopback
    CHECK(browser.get("/today").body.contains("Ana \xc3\x81vila"));
}

TEST_CASE("behind TLS the cookie never travels without it")
{
    Browser browser;
    browser.get("/sign-in");
    Request request;
    request.method = Method::Post;
    request.path = "/sign-in";
    request.forwardedProto = "https";
    request.body = "csrf=" + browser.csrf.toLatin1() + "&code=ana&password=correct+horse";
    CHECK(header(browser.send(request), "Set-Cookie").contains("Secure"));
}

TEST_CASE("a form without our token, or from another site, does nothing")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray call = "/visit/" + browser.visit(0) + "/call";
    const QString token = browser.csrf;
    for (const char *forged : {"", "abc", "session-of-ana-0123456789abcdef"}) {
        browser.csrf = QString::fromLatin1(forged);
        CHECK(browser.post(call).status == 403);
    }
    browser.csrf = token;
    CHECK(browser.post(call, {}, "cross-site").status == 403);
    browser.csrf = token;
    CHECK(browser.post(call, {}, "same-site").status == 403);
    CHECK(browser.staff.done.isEmpty());
    browser.csrf = token;
    CHECK(browser.post(call).status == 303);
    CHECK(browser.staff.done == QStringList{QStringLiteral("call A017")});
}

TEST_CASE("nobody can be signed in to a session of somebody else's choosing")
{
    Browser browser;
    browser.get("/sign-in");
    browser.csrf = formToken("another-browsers-cookie-0123");
    CHECK(browser.post("/sign-in", "code=ana&password=correct+horse").status == 403);
    CHECK_FALSE(browser.cookies.contains("foyer_staff"));
}

TEST_CASE("looking never acts: the same paths by GET change nothing")
{
    Browser browser;
    browser.signIn("root");
    for (const QByteArray &path :
         {"/visit/" + browser.visit(0) + "/call", QByteArray("/attention/1/settle"),
          QByteArray("/devices/enrol"), QByteArray("/sign-out")})
        CHECK(browser.get(path).status != 303);
    CHECK(browser.staff.done.isEmpty());
    CHECK(browser.get("/today").status == 200);
}

TEST_CASE("reception calls, reprints, answers, matches and sees to things")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray kiosk = browser.staff.deviceRows[0].id.toByteArray(QUuid::WithoutBraces);
    CHECK(browser.post("/visit/" + browser.visit(1) + "/reprint", "device=" + kiosk + "&why=lost")
              .status == 303);
    CHECK(browser.post("/visit/" + browser.visit(1) + "/reprint", "device=" + kiosk).status == 400);
    const QByteArray help = browser.staff.helpRows[0].id.toByteArray(QUuid::WithoutBraces);
    CHECK(browser.post("/help/" + help + "/answer").status == 303);
    const QByteArray match =
        "/match/" + browser.staff.attentionRows[0].visit.toByteArray(QUuid::WithoutBraces);
    CHECK(browser.get(match).body.contains("Name and birth date agree"));
    CHECK(browser.post(match + "/search", "search=duarte").body.contains("Isabel Duarte"));
    CHECK_FALSE(browser.post(match + "/search", "search=duarte").body.contains("Elena Petrov<"));
    CHECK(browser.post(match, "ref=r1").status == 400); // the person was not asked
    CHECK(browser.post(match, "ref=r1&checked=yes").status == 303);
    CHECK(browser.post("/attention/2/settle").status == 303);
    CHECK(browser.staff.done == QStringList{QStringLiteral("reprint A018 Kiosk 1, entrance lost"),
                                            QStringLiteral("help Kiosk 3, side door"),
                                            QStringLiteral("match r1"),
                                            QStringLiteral("settle 2")});
    const Reply twice = browser.post("/attention/2/settle");
    CHECK(twice.status == 404);
    CHECK(twice.body.contains("seen to already"));
}

TEST_CASE("what belongs to administrators is refused to reception, page and button alike")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray kiosk = browser.staff.deviceRows[0].id.toByteArray(QUuid::WithoutBraces);
    CHECK(browser.get("/audit").status == 403);
    CHECK_FALSE(browser.get("/today").body.contains("href=\"/audit\""));
    CHECK(browser.post("/devices/" + kiosk + "/revoke").status == 403);
    CHECK(browser.post("/devices/enrol").status == 403);
    CHECK(browser.post("/devices/" + kiosk + "/update", "when=now").status == 403);
    CHECK(browser.staff.done.isEmpty());
    CHECK(browser.get("/devices/" + kiosk + "/settings").status == 403);
    CHECK(browser.post("/devices/" + kiosk + "/settings", "toml=survey+%3D+false").status == 403);
    CHECK(browser.staff.settingsText.isEmpty());
    CHECK_FALSE(browser.get("/devices").body.contains("/settings"));
    CHECK_FALSE(browser.staff.deviceRows[0].revoked);

    Browser other;
    other.signIn("root");
    CHECK(other.get("/audit").body.contains("visit.checked-in"));
    CHECK(other.post("/devices/enrol").body.contains("<svg class=\"code\""));
    CHECK(other.post("/devices/" + kiosk + "/update", "when=later").status == 400);
    CHECK(other.post("/devices/" + kiosk + "/update").status == 400);
    CHECK(other.staff.done.isEmpty());
    const Reply told = other.post("/devices/" + kiosk + "/update", "when=tonight");
    CHECK(told.status == 303);
    CHECK(header(told, "Location") == "/devices?said=update#k-" + kiosk);
    CHECK(other.staff.done == QStringList{QStringLiteral("update Kiosk 1, entrance tonight")});
    CHECK(other.get("/devices").body.contains("/devices/" + kiosk + "/settings"));
    CHECK(other.get("/devices/" + kiosk + "/settings")
              .body.contains("Nothing was changed from here"));
    const Reply written =
        other.post("/devices/" + kiosk + "/settings", "toml=survey+%3D+false%0D%0A%5Bpanel%5D");
    CHECK(header(written, "Location") == "/devices/" + kiosk + "/settings?said=settings");
    CHECK(other.staff.settingsText == u"survey = false\n[panel]");
    CHECK(other.get("/devices/" + kiosk + "/settings").body.contains("has not taken them yet"));
    CHECK(other.get("/devices/nobody/settings").status == 404);
    CHECK(other.post("/devices/" + kiosk + "/revoke").status == 303);
    CHECK(other.staff.deviceRows[0].revoked);
}

TEST_CASE("signing out ends it")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray kept = browser.cookies["foyer_staff"];
    const Reply out = browser.post("/sign-out");
    CHECK(header(out, "Location") == "/sign-in");
    CHECK(header(out, "Set-Cookie").contains("Max-Age=0"));
    browser.cookies["foyer_staff"] = kept;
    CHECK(browser.get("/today").status == 303);
}

TEST_CASE("a list that has not changed is not sent again; one that has is")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray tag = header(browser.get("/today"), "ETag");
    REQUIRE_FALSE(tag.isEmpty());
    Request again;
    again.path = "/today";
    again.ifNoneMatch = tag;
    CHECK(browser.send(again).status == 304);
    browser.staff.arrivalRows[0].calledAt = browser.clock.now();
    CHECK(browser.send(again).status == 200);
}

TEST_CASE("an oversize or torn form is turned away with a sentence")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray call = "/visit/" + browser.visit(0) + "/call";
    CHECK(browser.post(call, "x=" + QByteArray(MaxFormBytes, 'a')).status == 413);
    browser.get("/today");
    CHECK(browser.post(call, "x=%").status == 400);
    CHECK(browser.staff.done.isEmpty());
}

TEST_CASE(
    "an address can make the console say nothing but its own sentences, and redirects stay inside")
{
    Browser browser;
    browser.signIn("ana");
    Request request;
    request.path = "/today";
    request.query = "said=%3Cb%3Ehello";
    CHECK_FALSE(browser.send(request).body.contains("hello"));
    request.query = "said=called";
    CHECK(browser.send(request).body.contains("Called."));
    const Reply reply = browser.post("/help/%0d%0aSet-Cookie:x/answer");
    CHECK(reply.status == 404);
}

TEST_CASE(
    "pages may load only the console's own style and script, and nobody may frame or keep them")
{
    Browser browser;
    browser.signIn("ana");
    const Reply page = browser.get("/today");
    CHECK(header(page, "Content-Security-Policy")
              .startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    CHECK(header(page, "Content-Security-Policy").contains("frame-ancestors 'none'"));
    CHECK(header(page, "Cache-Control") == "no-store");
    CHECK_FALSE(page.body.contains(" style=\""));
    CHECK_FALSE(page.body.contains(" onclick"));
    CHECK(browser.get("/assets/console.css").body.contains("--accent"));
    CHECK(browser.get("/assets/console.js").body.contains("use strict"));
    CHECK(browser.get("/assets/../main.cpp").status != 200);
}

TEST_CASE("a card and its pictures are shown to staff alone, and kept by no browser")
{
    Browser browser;
    const QByteArray card = "/visit/" + browser.visit(2) + "/card";
    for (const QByteArray &path : {card, card + "/front.jpg", card + "/back.jpg"}) {
        const Reply reply = browser.get(path);
        CHECK(reply.status == 303);
        CHECK(header(reply, "Location") == "/sign-in");
    }
    browser.signIn("ana");
    const Reply page = browser.get(card);
    CHECK(page.status == 200);
    CHECK(header(page, "Cache-Control") == "no-store");
    for (const char *words : {"Please check", "71", "On file", "BHX552910088", "on file, differs",
                              "Two readings differ.", "The patient was not sure.", "Not read"})
        CHECK_MESSAGE(page.body.contains(words), words);
    const Reply picture = browser.get(card + "/back.jpg");
    CHECK(picture.status == 200);
    CHECK(picture.type == "image/jpeg");
    CHECK(header(picture, "Cache-Control") == "no-store");
    CHECK(picture.body.startsWith("\xff\xd8"));
    CHECK(browser.get(card + "/side.jpg").status == 404);
    CHECK(browser.get("/visit/" + browser.visit(0) + "/card").status == 404);
    CHECK(browser.get("/visit/" + browser.visit(0) + "/card/front.jpg").status == 404);
    CHECK(browser.get("/today").body.contains("Insurance to check: 3"));
}

TEST_CASE("a field is accepted or corrected by a form of ours, and by no other")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray card = "/visit/" + browser.visit(2) + "/card";
    CHECK(browser.post(card + "/accept", "field=memberId", "cross-site").status == 403);
    browser.get(card);
    const QString good = browser.csrf;
    browser.csrf = QStringLiteral("guessed");
    CHECK(browser.post(card + "/accept", "field=memberId").status == 403);
    browser.csrf = good;
    CHECK(browser.post(card + "/accept", "field=shoeSize").status == 400);
    CHECK(browser.post(card + "/burn", "field=memberId").status == 404);
    CHECK(browser.post("/visit/" + browser.visit(0) + "/card/accept", "field=memberId").status ==
          404);
    CHECK(browser.staff.done.isEmpty());

    const Reply accepted = browser.post(card + "/accept", "field=memberId");
    CHECK(accepted.status == 303);
    CHECK(header(accepted, "Location") == card + "?said=card-accepted#f-memberId");
    CHECK(browser.post(card + "/correct", "field=groupNumber&value=%3Cb%3E88120").status == 303);
    CHECK(browser.staff.done ==
          QStringList{QStringLiteral("accept memberId"), QStringLiteral("correct groupNumber")});
    const Reply page = browser.get(card);
    CHECK(page.body.contains("Corrected by ana"));
    CHECK(page.body.contains("&lt;b&gt;88120"));
    CHECK_FALSE(page.body.contains("<b>88120"));
}

TEST_CASE("all that was read is accepted at once; what was not read still waits")
{
    Browser browser;
    browser.signIn("ana");
    const QByteArray card = "/visit/" + browser.visit(2) + "/card";
    CHECK(browser.get(card).body.contains("Accept these 2 as read"));
    CHECK(browser.post(card + "/accept", "field=all").status == 303);
    CHECK(browser.staff.done.size() == 2);
    CHECK(browser.get(card).body.contains("Not on the card"));
}
