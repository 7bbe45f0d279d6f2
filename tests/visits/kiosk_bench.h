// SPDX-License-Identifier: GPL-3.0-or-later
// A whole kiosk without a screen: the real session, printing, spool and journal, the fake desk, the
// simulated devices.
#pragma once

#include "drivers/printer/open_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/simulated/dock.h"
#include "kiosk/app/session.h"
#include "kiosk/app/staff_mode.h"
#include "kiosk/link/delivery.h"
#include "kiosk/link/journal.h"
#include "kiosk/link/known_site.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"
#include "tests/link/fake_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <doctest/doctest.h>
#include <sodium.h>

namespace foyer {

class KioskBench {
public:
    QTemporaryDir folder;
    SystemClock clock;
    FakeDesk desk;
    Dock dock;
    KioskParts parts;
    QByteArray publicKey{qsizetype(crypto_box_PUBLICKEYBYTES), '\0'};
    QByteArray secretKey{qsizetype(crypto_box_SECRETKEYBYTES), '\0'};
    std::unique_ptr<Printer> printer;
    std::unique_ptr<Scanner> scanner;
    std::unique_ptr<Spool> spool;
    std::unique_ptr<OfflineNumbers> numbers;
    std::unique_ptr<KnownSite> knownSite;
    std::unique_ptr<PrintJournal> journal;
    std::unique_ptr<Delivery> delivery;
    std::unique_ptr<Session> session;
    std::unique_ptr<StaffMode> staff;

    KioskBench()
    {
        REQUIRE(sodium_init() >= 0);
        crypto_box_keypair(bytes(publicKey), bytes(secretKey));
        printer = take(openPrinter(QStringLiteral("simulated:"), QStringLiteral("epson-tm-m30"),
                                   clock, &dock));
        scanner = take(openScanner(QStringLiteral("simulated:"), clock, &dock));
        start();
        until([&] { return printer->health().status == DeviceStatus::Ready; });
    }

    // As in the program: what others await ends before those who await it.
    ~KioskBench()
    {
        printer.reset();
        scanner.reset();
        staff.reset();
        session.reset();
    }

    // The program's objects; called again, it is the program started anew after a crash.
    void start()
    {
        session.reset();
        spool = std::make_unique<Spool>(folder.filePath(QStringLiteral("spool")), publicKey);
        numbers = std::make_unique<OfflineNumbers>(folder.path(), QStringLiteral("KA"));
        journal = std::make_unique<PrintJournal>(folder.filePath(QStringLiteral("journal")));
        delivery = std::make_unique<Delivery>(desk, *spool);
        parts.clock = &clock;
        parts.desk = &desk;
        parts.spool = spool.get();
        knownSite = std::make_unique<KnownSite>(folder.path(), QStringLiteral("KA"));
        parts.numbers = numbers.get();
        parts.knownSite = knownSite.get();
        parts.journal = journal.get();
        parts.printer = printer.get();
        parts.scanner = scanner.get();
        parts.settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
        session = std::make_unique<Session>(parts);
        session->begin();
        staff = std::make_unique<StaffMode>(parts, *session, false);
    }

    // Runs the event loop until it is so; at most ten seconds, which no story needs.
    template <class Condition>
    static bool until(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            20);
        return condition();
    }

    bool onPage(Session::Page page)
    {
        return until([&] { return session->page() == page; });
    }

    void found(Decision decision = Decision::CheckIn)
    {
        VisitView view;
        view.greetingName = QStringLiteral("Maria");
        view.shortName = QStringLiteral("Maria G.");
        view.maskedPhone = QStringLiteral("••17");
        view.payor = QStringLiteral("Cedar Mutual");
        AppointmentView appointment;
        appointment.ref = QStringLiteral("1");
        appointment.decision = decision;
        appointment.start = clock.now().addSecs(900);
        if (decision == Decision::AlreadyArrived)
            appointment.ticketNumber = QStringLiteral("A001");
        view.appointments = {appointment};
        desk.identifyAnswer = IdentifyReply{view};
    }

    void typeWho()
    {
        session->touch(QStringLiteral("en"));
        session->chooseWho(false);
        session->chooseTyping();
        session->enterName(QStringLiteral("Garcia"), QStringLiteral("Maria"));
        session->enterBirthDate(1961, 3, 4);
    }

    // From the first touch to the review page.
    void toReview()
    {
        found();
        typeWho();
        REQUIRE(onPage(Session::Page::ConfirmPerson));
        session->confirmPerson(true);
        session->giveDetails({}, {}, {});
        session->insuranceStillRight();
        REQUIRE(session->page() == Session::Page::Review);
    }

    // The states that the desk was told for originals, in order.
    [[nodiscard]] QList<TicketState> told(bool copy = false) const
    {
        QList<TicketState> states;
        for (const auto &report : desk.reports)
            if (report.copy == copy && report.state != TicketState::Sent)
                states.append(report.state);
        return states;
    }

private:
    static unsigned char *bytes(QByteArray &array)
    {
        return reinterpret_cast<unsigned char *>(array.data());
    }

    template <class T>
    static std::unique_ptr<T> take(Result<std::unique_ptr<T>> opened)
    {
        REQUIRE(opened);
        return std::move(*opened);
    }
};

} // namespace foyer
