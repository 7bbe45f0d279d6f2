// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the fleet: for who shows the token, in a form that Prometheus reads, and with
// nothing in it of a visit.
#include "kiosk/desk/web_metrics.h"
#include "tests/web/fake_staff.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::web;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(9, 30));

QList<DeviceRow> fleet()
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    return staff.deviceRows;
}

struct Door {
    Result<QList<DeviceRow>> kiosks = fleet();
    Handler handler(const QString &token)
    {
        const auto pages = [](Request) -> QCoro::Task<Reply> {
            Reply page;
            page.body = "a page";
            co_return page;
        };
        return withMetrics(pages, {.token = token, .kiosks = [this] { return kiosks; }});
    }
    Reply ask(const QString &token, const QByteArray &shown, const QByteArray &path = "/metrics",
              Method method = Method::Get)
    {
        Request request;
        request.method = method;
        request.path = path;
        request.authorization = shown;
        return QCoro::waitFor(handler(token)(std::move(request)));
    }
};

const QString token = QStringLiteral("0123456789abcdefghij");

} // namespace

TEST_CASE("the figures are for who shows the token; without one in the settings there are none")
{
    Door door;
    CHECK(door.ask(token, "Bearer 0123456789abcdefghij").status == 200);
    CHECK(door.ask(token, "Bearer 0123456789abcdefghij", "/metrics", Method::Head).status == 200);
    for (const char *wrong : {"", "Bearer ", "Bearer 0123456789abcdefghi", "0123456789abcdefghij",
                              "bearer 0123456789abcdefghij", "Bearer 0123456789abcdefghijk"}) {
        const Reply reply = door.ask(token, wrong);
        CHECK_MESSAGE(reply.status == 401, wrong);
        CHECK_FALSE(reply.body.contains("foyer_"));
    }
    CHECK(door.ask(token, "Bearer 0123456789abcdefghij", "/metrics", Method::Post).status == 405);
    CHECK(door.ask({}, "Bearer ").body == "a page");
    CHECK(door.ask(token, "Bearer 0123456789abcdefghij", "/today").body == "a page");
    door.kiosks = fail(ErrorKind::Storage, QStringLiteral("The store cannot be read."));
    CHECK(door.ask(token, "Bearer 0123456789abcdefghij").status == 500);
}

TEST_CASE("a kiosk's figures: version and slot, warmth, room, devices; of a silent one only that")
{
    const QByteArray text = metricsText(fleet());
    const auto has = [&text](const char *line) {
        return ('\n' + text).contains(QByteArray("\n") + line + '\n');
    };
    CHECK(has("foyer_kiosk_up{kiosk=\"Kiosk 1, entrance\",id=\"KA\"} 1"));
    CHECK(has("foyer_kiosk_up{kiosk=\"Kiosk 3, side door\",id=\"KC\"} 0"));
    CHECK(has("foyer_kiosk_info{kiosk=\"Kiosk 1, "
              "entrance\",id=\"KA\",version=\"0.1.0\",image=\"0.1.0\",slot=\"A\"} 1"));
    CHECK(has("foyer_kiosk_temperature_celsius{kiosk=\"Kiosk 1, entrance\",id=\"KA\"} 54"));
    CHECK(has("foyer_kiosk_disk_free_bytes{kiosk=\"Kiosk 1, entrance\",id=\"KA\"} 11811160064"));
    CHECK(has("foyer_kiosk_uptime_seconds{kiosk=\"Kiosk 1, entrance\",id=\"KA\"} 273600"));
    CHECK(has("foyer_kiosk_update_offered{kiosk=\"Kiosk 1, entrance\",id=\"KA\"} 1"));
    CHECK_FALSE(text.contains("foyer_kiosk_update_offered{kiosk=\"Kiosk 2"));
    CHECK(has("foyer_kiosk_printer{kiosk=\"Kiosk 2, entrance\",id=\"KB\",state=\"paper-low\"} 1"));
    CHECK(has("foyer_kiosk_printer{kiosk=\"Kiosk 2, entrance\",id=\"KB\",state=\"ready\"} 0"));
    CHECK(has(
        "foyer_kiosk_device_ready{kiosk=\"Kiosk 2, entrance\",id=\"KB\",device=\"cardReader\"} 0"));
    CHECK(has("foyer_kiosk_spooled_arrivals{kiosk=\"Kiosk 3, side door\",id=\"KC\"} 2"));
    CHECK_FALSE(text.contains("foyer_kiosk_device_ready{kiosk=\"Kiosk 3"));
    CHECK_FALSE(text.contains("foyer_kiosk_temperature_celsius{kiosk=\"Kiosk 3"));
    for (const char *personal : {"A017", "Whitfield", "Garcia", "1985"})
        CHECK_MESSAGE(!text.contains(personal), personal);
}

TEST_CASE(
    "every line is one that Prometheus reads, whatever a kiosk is called; no series comes twice")
{
    auto kiosks = fleet();
    kiosks[0].name = QStringLiteral("The \"new\"\\one\nat the door");
    kiosks[1].revoked = true;
    const QByteArray text = metricsText(kiosks);
    static const QRegularExpression line(QStringLiteral(
        R"re(\A(# (HELP|TYPE) foyer_[a-z_]+ .+|foyer_[a-z_]+\{([a-z]+="(\\[\\"n]|[^"\\\n])*",?)+\} -?[0-9]+)\z)re"));
    QStringList series;
    const auto lines = QString::fromUtf8(text).split(u'\n');
    REQUIRE(lines.constLast().isEmpty());
    for (const QString &each : lines.first(lines.size() - 1)) {
        CHECK_MESSAGE(line.match(each).hasMatch(), each.toStdString());
        series << each.section(QStringLiteral("} "), 0, 0);
    }
    CHECK(series.removeDuplicates() == 0);
    CHECK(text.contains(R"(kiosk="The \"new\"\\one\nat the door")"));
    CHECK_FALSE(text.contains("id=\"KB\""));
    CHECK(metricsText({}).isEmpty());
}
