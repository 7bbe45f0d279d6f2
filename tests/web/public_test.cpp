// SPDX-License-Identifier: GPL-3.0-or-later
// The page behind the feedback code: looking spends nothing, answering spends it once, strangers
// learn nothing.
#include "kiosk/desk/web_form.h"
#include "kiosk/desk/web_public.h"
#include "kiosk/desk/web_public_pages.h"
#include "tests/web/fake_staff.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::web;

namespace {

struct Phone {
    FakeFeedback desk;
    QStringList languages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")};

    Reply send(Method method, const QByteArray &path, const QByteArray &body = {},
               const QByteArray &language = {})
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.acceptLanguage = language;
        return answerPublic({[this](const QString &token) { return desk.ask(token); },
                             [this](const QString &token, const FeedbackAnswer &answer) {
                                 return desk.submit(token, answer);
                             },
                             languages},
                            request);
    }
    QByteArray path() const { return "/f/" + desk.token.toLatin1(); }
};

QByteArray header(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers)
        if (key == name)
            return value;
    return {};
}

} // namespace

TEST_CASE("a link preview does not spend the code; an answer does, once")
{
    Phone phone;
    for (int i = 0; i < 3; ++i) {
        CHECK(phone.send(Method::Get, phone.path()).status == 200);
        CHECK(phone.send(Method::Head, phone.path()).status == 200);
    }
    CHECK(phone.desk.answers.isEmpty());
    const Reply thanks = phone.send(Method::Post, phone.path(),
                                    "rating=2&recommend=no&comment=Too+long%0D%0Aand+cold");
    CHECK(thanks.status == 200);
    CHECK(thanks.body.contains("Our staff will see your answer"));
    REQUIRE(phone.desk.answers.size() == 1);
    CHECK(phone.desk.answers[0].rating == 2);
    CHECK(phone.desk.answers[0].recommend == QStringLiteral("no"));
    CHECK(phone.desk.answers[0].comment == QStringLiteral("Too long\nand cold"));
    CHECK(phone.send(Method::Post, phone.path(), "rating=5").status == 404);
    CHECK(phone.send(Method::Get, phone.path()).status == 404);
    CHECK(phone.desk.answers.size() == 1);
}

TEST_CASE("a spent code, an unknown code and any other path get the same bytes")
{
    Phone phone;
    const Reply unknown = phone.send(Method::Get, "/f/AAAAAAAAAAAAAAAAAAAAAA");
    CHECK(unknown.status == 404);
    CHECK(unknown.body.contains("thank you, we have it"));
    CHECK(phone.send(Method::Get, "/").body == unknown.body);
    CHECK(phone.send(Method::Get, "/today").body == unknown.body);
    CHECK(phone.send(Method::Get, "/f/../../etc/passwd").body == unknown.body);
    CHECK(phone.send(Method::Get, "/f/" + QByteArray(5000, 'a')).body == unknown.body);
    CHECK(phone.send(Method::Other, phone.path()).body == unknown.body);
    phone.send(Method::Post, phone.path(), "rating=5");
    CHECK(phone.send(Method::Get, phone.path()).body == unknown.body);
    CHECK(phone.send(Method::Get, phone.path(), {}, "es").body.contains("lang=\"es\""));
}

TEST_CASE("a phone that comes too late is answered in its language, if the site speaks it")
{
    Phone phone;
    const auto gone = [&](const char *wanted) {
        return phone.send(Method::Get, "/f/AAAAAAAAAAAAAAAAAAAAAA", {}, wanted).body;
    };
    CHECK(gone("ar-EG,fr;q=0.9").contains("lang=\"ar\" dir=\"rtl\""));
    CHECK(gone("fr-CA,fr;q=0.9,es;q=0.2").contains("lang=\"es\"")); // no French here
    phone.languages = {QStringLiteral("es"), QStringLiteral("en")};
    CHECK(gone("ar").contains("lang=\"es\"")); // the site's first
    CHECK(gone("ar,en;q=0.1").contains("lang=\"en\""));
}

TEST_CASE("without a rating the page comes back with what was written, and nothing is spent")
{
    Phone phone;
    phone.desk.form.language = QStringLiteral("es");
    const Reply again =
        phone.send(Method::Post, phone.path(), "recommend=yes&comment=Un+%22momento%22+%3Cb%3E");
    CHECK(again.status == 422);
    CHECK(again.body.contains("Elija una de las cinco caras"));
    CHECK(again.body.contains("Un &quot;momento&quot; &lt;b&gt;"));
    CHECK(again.body.contains("value=\"yes\" checked"));
    for (const char *rating : {"0", "6", "55", "-1", "five", "", "%D9%A5"})
        CHECK(phone.send(Method::Post, phone.path(), QByteArray("rating=") + rating).status == 422);
    CHECK(phone.desk.answers.isEmpty());
    CHECK(phone.send(Method::Post, phone.path(), "rating=5&recommend=%3Cscript%3E").status == 200);
    CHECK(phone.desk.answers[0].recommend.isEmpty());
}

TEST_CASE("too long an answer, a torn one and a huge one change nothing")
{
    Phone phone;
    CHECK(
        phone
            .send(Method::Post, phone.path(), "rating=5&comment=" + QByteArray(MaxComment + 1, 'a'))
            .status == 422);
    CHECK(phone.send(Method::Post, phone.path(), "rating=5&comment=%E2%28").status == 400);
    CHECK(phone.send(Method::Post, phone.path(), "rating=5&comment=" + QByteArray(10'000'000, 'a'))
              .status == 413);
    CHECK(phone.desk.answers.isEmpty());
    CHECK(phone.send(Method::Post, phone.path(), "rating=5&comment=" + QByteArray(MaxComment, 'a'))
              .status == 200);
}

TEST_CASE(
    "the page names neither its code nor anything but itself, and nobody may keep or frame it")
{
    Phone phone;
    const Reply page = phone.send(Method::Get, phone.path());
    CHECK_FALSE(page.body.contains(phone.desk.token.toLatin1()));
    CHECK(header(page, "Cache-Control") == "no-store");
    const QByteArray policy = header(page, "Content-Security-Policy");
    CHECK(policy.startsWith("default-src 'none'"));
    CHECK(policy.contains(publicStyleHash()));
    CHECK_FALSE(policy.contains("script-src"));
    CHECK_FALSE(policy.contains("unsafe-inline"));
    CHECK(policy.contains("frame-ancestors 'none'"));
}
