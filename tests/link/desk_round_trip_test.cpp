// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's client, spool and enrolment against the real desk on its real store: what one side
// promises, the other keeps.
#include "kiosk/desk/command_socket.h"
#include "kiosk/desk/kiosk_routes.h"
#include "kiosk/link/delivery.h"
#include "kiosk/link/enrolment.h"
#include "kiosk/link/http_desk.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"
#include "tests/desk/clinic.h"
#include "tests/link/wire.h"

#include <QFile>
#include <QTemporaryDir>

using namespace foyer;
using foyer::tests::Clinic;
using foyer::tests::maria;
using foyer::tests::typed;

namespace {

// The clinic's desk behind its routes, as foyer-desk wires it.
struct Site {
    Clinic clinic;
    std::unique_ptr<KioskRoutes> routes;
    std::unique_ptr<LoopbackHttp> http;
    std::unique_ptr<CommandSocket> commands;
    quint16 httpPort = 0;
    quint16 commandPort = 0;

    Site() { open(); }
    ~Site() { close(); }
    void open()
    {
        routes = std::make_unique<KioskRoutes>(*clinic.service);
        http = std::make_unique<LoopbackHttp>();
        routes->addTo(*http);
        httpPort = http->listen(httpPort).value();
        commands = std::make_unique<CommandSocket>(*clinic.service);
        commandPort = commands->listen(commandPort).value();
        clinic.state->enrolmentText = [this](const QString &secret) {
            const EnrolmentCode code{QStringLiteral("http://127.0.0.1:%1").arg(httpPort),
                                     QStringLiteral("ws://127.0.0.1:%1").arg(commandPort),
                                     {},
                                     secret,
                                     clinic.state->keys.sealing.publicKey};
            return QString::fromLatin1(enrolmentText(code));
        };
    }
    void close()
    {
        commands.reset();
        http.reset();
        routes.reset();
    }
    void restart()
    {
        close();
        clinic.restart();
        open();
    }
};

// One device: what enrolment left in its folder, and what runs on that.
struct Lobby {
    QTemporaryDir folder;
    KioskSettings settings;
    std::unique_ptr<HttpDesk> desk;

    explicit Lobby(Site &site, const QString &administrator)
    {
        const auto offer = site.clinic.staff->offerEnrolment(administrator);
        REQUIRE(offer.has_value());
        REQUIRE(
            QCoro::waitFor(enrol(offer->code.toLatin1(), folder.path(), QStringLiteral("Lobby")))
                .has_value());
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("data_dir = \"" + folder.path().toUtf8() +
                   "\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 300\nheight_mm = 500\n");
        file.close();
        const auto read = loadKioskSettings(file.fileName(), QString());
        REQUIRE(read.has_value());
        settings = *read;
        desk = std::make_unique<HttpDesk>(settings.desk);
    }
    [[nodiscard]] QUuid id() const { return QUuid::fromString(settings.desk.deviceId); }
    [[nodiscard]] Result<IdentifyReply> identify(QUuid visit, const Facts &facts) const
    {
        return QCoro::waitFor(desk->identify({visit, facts, false, QStringLiteral("en")}));
    }
    [[nodiscard]] QCoro::Task<Result<CheckInReply>> checkIn(QUuid visit) const
    {
        CheckInRequest request;
        request.visit = visit;
        request.appointmentRef = QStringLiteral("1");
        request.language = QStringLiteral("en");
        return desk->checkIn(request);
    }
};

} // namespace

TEST_CASE("a new kiosk enrols, a patient checks in, the printer's word arrives, and a restart "
          "changes nothing")
{
    Site site;
    const QString administrator = site.clinic.signIn();
    const Lobby device(site, administrator);
    CHECK(QCoro::waitFor(device.desk->site()).value().clinicName == "Juniper Row Clinic");
    const QUuid visit = QUuid::createUuid();
    const auto found = device.identify(visit, maria());
    REQUIRE(found.has_value());
    REQUIRE(found->view.has_value());
    CHECK(found->view->greetingName == "Maria");
    const auto first = QCoro::waitFor(device.checkIn(visit));
    REQUIRE(first.has_value());
    REQUIRE(first->ticket.has_value());
    CHECK(QCoro::waitFor(device.desk->printed({visit, QUuid::createUuid(), TicketState::Printed,
                                               false, PrinterStatus::Ready}))
              .has_value());
    CHECK(QCoro::waitFor(device.desk->feedback(visit, 5)).has_value());

    site.restart();
    const auto again = QCoro::waitFor(device.checkIn(visit));
    REQUIRE(again.has_value());
    CHECK(again->ticket->number == first->ticket->number);
    const auto rows = site.clinic.staff->arrivals(site.clinic.signIn());
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().ticket == TicketState::Printed);
}

TEST_CASE("an enrolment code is good once")
{
    Site site;
    const QString administrator = site.clinic.signIn();
    const auto offer = site.clinic.staff->offerEnrolment(administrator);
    const QTemporaryDir one;
    const QTemporaryDir two;
    CHECK(QCoro::waitFor(enrol(offer->code.toLatin1(), one.path(), QString())).has_value());
    CHECK(QCoro::waitFor(enrol(offer->code.toLatin1(), two.path(), QString())).error().kind ==
          ErrorKind::Refused);
    CHECK_FALSE(QFile::exists(two.filePath(QStringLiteral("enrolled.toml"))));
}

TEST_CASE("nobody and two of the same name are the same bytes on the wire")
{
    Site site;
    const Lobby device(site, site.clinic.signIn());
    Exchange wire(QUrl(device.settings.desk.url), device.settings.desk.token.toLatin1(), {});
    const auto ask = [&](const Facts &facts) {
        const IdentifyRequest request{QUuid::createUuid(), facts, false, QStringLiteral("en")};
        const auto answer =
            QCoro::waitFor(wire.post(Route<IdentifyRequest>::path, toJson(request), 5000));
        return QByteArray::number(answer.value().status) + ' ' + answer.value().body;
    };
    const QByteArray several =
        ask(typed(QStringLiteral("Sam"), QStringLiteral("Lee"), QDate(1990, 1, 1)));
    const QByteArray nobody =
        ask(typed(QStringLiteral("No"), QStringLiteral("Body"), QDate(1990, 1, 1)));
    CHECK(several == "200 {}");
    CHECK(nobody == several);
}

TEST_CASE("two kiosks check the same appointment in at once: one arrival, one number")
{
    Site site;
    const QString administrator = site.clinic.signIn();
    const Lobby left(site, administrator);
    const Lobby right(site, administrator);
    const QUuid here = QUuid::createUuid();
    const QUuid there = QUuid::createUuid();
    REQUIRE(left.identify(here, maria())->view.has_value());
    REQUIRE(right.identify(there, maria())->view.has_value());
    auto one = left.checkIn(here);
    auto two = right.checkIn(there);
    const auto first = QCoro::waitFor(std::move(one));
    const auto second = QCoro::waitFor(std::move(two));
    const int tickets =
        (first.has_value() && first->ticket) + (second.has_value() && second->ticket);
    CHECK(tickets == 1);
    CHECK(site.clinic.staff->arrivals(administrator)->size() == 1);
}

TEST_CASE("an arrival taken offline is delivered once and waits for a person")
{
    Site site;
    const QString administrator = site.clinic.signIn();
    const Lobby device(site, administrator);
    Spool spool(device.folder.filePath(QStringLiteral("spool")),
                QByteArray::fromBase64(device.settings.desk.sealingKey.toLatin1()));
    OfflineNumbers numbers(device.folder.path(), device.settings.desk.offlinePrefix);
    OfflineArrival arrival;
    arrival.visit = QUuid::createUuid();
    arrival.number = numbers.next().value();
    arrival.at = site.clinic.clock.now();
    arrival.facts = maria();
    arrival.language = QStringLiteral("en");
    arrival.ticket = TicketState::Printed;

    site.close();
    REQUIRE(spool.put(arrival).has_value());
    Delivery delivery(*device.desk, spool);
    int refused = 0;
    QObject::connect(&delivery, &Delivery::refused, &delivery, [&refused] { ++refused; });
    device.desk->start();
    delivery.start();
    site.open();
    until([&] { return spool.list().isEmpty(); });
    CHECK(refused == 0);
    REQUIRE(spool.put(arrival).has_value()); // as after a crash before it was removed
    delivery.start();
    until([&] { return spool.list().isEmpty(); });
    CHECK(refused == 0);
    CHECK(spool.aside() == 0);

    const auto rows = site.clinic.staff->attention(administrator);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().kind == "not-matched");
    CHECK(rows->first().number == arrival.number);
    CHECK(site.clinic.staff->arrivals(administrator)->isEmpty());
}

TEST_CASE("a torn sealed record is refused for good and set aside")
{
    Site site;
    const Lobby device(site, site.clinic.signIn());
    const auto answer = QCoro::waitFor(device.desk->deliver(QUuid::createUuid(), "torn"));
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == ErrorKind::BadInput);
}

TEST_CASE("a copy asked for at the console comes out of this kiosk; a revoked kiosk is turned away")
{
    Site site;
    const QString administrator = site.clinic.signIn();
    const Lobby device(site, administrator);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(device.identify(visit, maria())->view.has_value());
    const auto ticket = QCoro::waitFor(device.checkIn(visit)).value().ticket;
    QList<Command> heard;
    int away = 0;
    bool listening = false;
    QObject::connect(device.desk.get(), &Desk::command, device.desk.get(),
                     [&heard](const Command &command) { heard.append(command); });
    QObject::connect(device.desk.get(), &HttpDesk::turnedAway, device.desk.get(),
                     [&away] { ++away; });
    QObject::connect(site.commands.get(), &CommandSocket::listening, device.desk.get(),
                     [&listening](const QUuid &, bool on) { listening = on; });
    device.desk->start();
    until([&] { return listening; });
    REQUIRE(
        QCoro::waitFor(device.desk->health({QStringLiteral("0.1.0"), {}, false, 0})).has_value());
    REQUIRE(site.clinic.staff->reprint(administrator, visit, device.id(), QStringLiteral("lost"))
                .has_value());
    until([&] { return !heard.isEmpty(); });
    CHECK(heard.first().kind == Command::Kind::Reprint);
    CHECK(heard.first().ticket->number == ticket->number);
    CHECK(heard.first().ticket->copy);

    REQUIRE(site.clinic.staff->revoke(administrator, device.id()).has_value());
    until([&] { return !listening; });
    CHECK(QCoro::waitFor(device.checkIn(visit)).error().kind == ErrorKind::Refused);
    CHECK(away > 0);
}
