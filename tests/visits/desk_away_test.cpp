// SPDX-License-Identifier: GPL-3.0-or-later
// The desk cannot be reached: nothing is promised that is not kept, and what is kept arrives once.
#include "kiosk/link/arrival_json.h"
#include "tests/visits/kiosk_bench.h"

using namespace foyer;
using Page = Session::Page;

namespace {

Result<OfflineArrival> opened(const KioskBench &kiosk, const QByteArray &box)
{
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    REQUIRE(crypto_box_seal_open(
                reinterpret_cast<unsigned char *>(plain.data()),
                reinterpret_cast<const unsigned char *>(box.constData()),
                static_cast<unsigned long long>(box.size()),
                reinterpret_cast<const unsigned char *>(kiosk.publicKey.constData()),
                reinterpret_cast<const unsigned char *>(kiosk.secretKey.constData())) == 0);
    return arrivalFromJson(plain);
}

} // namespace

TEST_CASE("away before identifying: a number for reception, sealed, delivered once")
{
    KioskBench kiosk;
    kiosk.desk.goUnreachable();
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::Offline));
    CHECK(kiosk.spool->list().isEmpty());
    kiosk.session->wantNumber();
    REQUIRE(kiosk.onPage(Page::Ticket));
    CHECK(kiosk.session->ticketIsOffline());
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("KA-001"));
    CHECK(kiosk.session->ticketArea().isEmpty());
    CHECK(kiosk.session->feedbackUrl().isEmpty());
    REQUIRE(kiosk.spool->list().size() == 1);
    const auto id = kiosk.spool->list().first();
    CHECK_FALSE(kiosk.spool->sealed(id)->contains("Garcia"));

    kiosk.desk.comeBack();
    REQUIRE(kiosk.until([&] { return kiosk.spool->list().isEmpty(); }));
    REQUIRE(kiosk.desk.delivered.size() == 1);
    const auto arrival = opened(kiosk, kiosk.desk.delivered.first());
    REQUIRE(arrival);
    CHECK(arrival->visit == id);
    CHECK(arrival->number == QStringLiteral("KA-001"));
    CHECK(arrival->facts.family == QStringLiteral("Garcia"));
}

TEST_CASE("started while the desk is away, the kiosk says whose it is; what was true only then it "
          "does not say")
{
    KioskBench kiosk;
    auto said = *kiosk.desk.siteAnswer;
    said.languages = {QStringLiteral("es"), QStringLiteral("en")};
    said.wait = WaitRange{10, 25};
    said.notice.byLanguage[QStringLiteral("es")] = QStringLiteral("Cerrado al mediodia");
    kiosk.desk.siteAnswer = said;
    kiosk.start();
    REQUIRE(kiosk.until([&] { return kiosk.session->waitTo() == 25; }));
    kiosk.desk.goUnreachable();
    kiosk.start();
    CHECK(kiosk.session->clinicName() == said.clinicName);
    CHECK(kiosk.session->languages() == said.languages);
    CHECK(kiosk.session->language() == u"es");
    CHECK(kiosk.session->waitTo() == 0);
    CHECK(kiosk.session->notice().isEmpty());
    // Half a file, and one of another enrolment, are nothing.
    QFile file(kiosk.folder.filePath(QStringLiteral("site-KA.json")));
    REQUIRE(file.resize(file.size() / 2));
    kiosk.start();
    CHECK(kiosk.session->clinicName().isEmpty());
    CHECK_FALSE(KnownSite(kiosk.folder.path(), QStringLiteral("KB")).read());
}

TEST_CASE("of a newer desk's languages the kiosk offers those it speaks")
{
    static int warnings;
    warnings = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            warnings += text.contains(QStringLiteral("does not speak"));
        });
    KioskBench kiosk;
    const auto ask = [&](const QStringList &languages) {
        kiosk.desk.siteAnswer->languages = languages;
        kiosk.desk.send(Command{.kind = Command::Kind::SiteChanged});
    };
    const QStringList spoken{QStringLiteral("ar"), QStringLiteral("en")};
    ask({QStringLiteral("so"), QStringLiteral("ar"), QStringLiteral("../en"),
         QStringLiteral("en")});
    REQUIRE(kiosk.until([&] { return kiosk.session->languages() == spoken; }));
    CHECK(kiosk.session->language() == QStringLiteral("ar"));
    CHECK(kiosk.session->mirrored());
    const int told = warnings;
    CHECK(told == 1);
    // Asked every minute, told once; and something is always spoken.
    kiosk.desk.siteAnswer->clinicName = QStringLiteral("Harbor House");
    ask({QStringLiteral("so"), QStringLiteral("../en")});
    REQUIRE(
        kiosk.until([&] { return kiosk.session->clinicName() == QStringLiteral("Harbor House"); }));
    CHECK(kiosk.session->languages() == spoken);
    CHECK(warnings == told);
    qInstallMessageHandler(before);
}

TEST_CASE("a check-in whose answer is lost is asked again and stays one check-in")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.desk.timeOutNext(1);
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("A001"));
    CHECK(kiosk.desk.given.size() == 1);
    CHECK(kiosk.spool->list().isEmpty());
}

TEST_CASE(
    "a check-in that never answers: our own number, under the same visit, so the desk can adopt it")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.desk.timeOutNext(3);
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    CHECK(kiosk.session->ticketIsOffline());
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("KA-001"));
    REQUIRE(kiosk.desk.given.size() == 1); // it did happen there
    REQUIRE(kiosk.until(
        [&] { return kiosk.desk.delivered.size() == 1 || !kiosk.spool->list().isEmpty(); }));
    kiosk.delivery->start();
    REQUIRE(kiosk.until([&] { return kiosk.desk.delivered.size() == 1; }));
    CHECK(kiosk.desk.delivered.firstKey() == kiosk.desk.given.keys().first());
}

TEST_CASE("numbers go on after a restart and are never given twice")
{
    KioskBench kiosk;
    CHECK(kiosk.numbers->next() == QStringLiteral("KA-001"));
    kiosk.start();
    CHECK(kiosk.numbers->next() == QStringLiteral("KA-002"));
    CHECK(OfflineNumbers(kiosk.folder.path(), QStringLiteral("KB")).next() ==
          QStringLiteral("KB-001"));
    QFile counter(kiosk.folder.filePath(QStringLiteral("offline-counter-KA")));
    REQUIRE(counter.open(QIODevice::WriteOnly));
    counter.write("torn");
    counter.close();
    CHECK_FALSE(kiosk.numbers->next());
}

TEST_CASE("a disk that takes nothing: no number is given and nothing is promised")
{
    KioskBench kiosk;
    kiosk.parts.spool = nullptr;
    Spool broken(QStringLiteral("/proc/nowhere"), kiosk.publicKey);
    kiosk.parts.spool = &broken;
    kiosk.desk.goUnreachable();
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::Offline));
    kiosk.session->wantNumber();
    REQUIRE(kiosk.onPage(Page::Stopped));
    CHECK(kiosk.session->stop() == Session::Stop::RecordsFailed);
    CHECK(kiosk.dock.tickets() == 0);
    // The hand-over is tried again, and arrives when the desk is back.
    kiosk.desk.comeBack();
    REQUIRE(kiosk.until([&] { return !kiosk.desk.saved.isEmpty(); }));
    CHECK(kiosk.desk.saved.last().handover == QStringLiteral("records-failed"));
}
