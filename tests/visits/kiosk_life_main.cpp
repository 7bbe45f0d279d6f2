// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one kiosk without a screen, to be ended at any moment: foyer-kiosk-life kiosk.toml code birth-date. Real
// session, real link, real printer driver; it walks one visit to its end and says aloud what the patient was told.
#include "drivers/printer/open_printer.h"
#include "kiosk/app/session.h"
#include "kiosk/link/delivery.h"
#include "kiosk/link/http_desk.h"
#include "kiosk/link/journal.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"

#include <QGuiApplication>

#include <cstdio>

using namespace foyer;
using Page = Session::Page;

namespace {

void say(const QString &what)
{
    std::printf("%s\n", qUtf8Printable(what));
    std::fflush(stdout);
}

// What the person does on each page; nothing twice on the same one.
void act(Session &session, QDate born)
{
    switch (session.page()) {
    case Page::WhoFor:
        return session.chooseWho(false);
    case Page::BirthDate:
        return session.enterBirthDate(born.year(), born.month(), born.day());
    case Page::ConfirmPerson:
        return session.confirmPerson(true);
    case Page::Details:
        return session.giveDetails({}, {}, {});
    case Page::InsuranceAsk:
        return session.payor().isEmpty() ? session.insuranceAtDesk() : session.insuranceStillRight();
    case Page::Review:
        return session.accept();
    case Page::Offline:
        return session.wantNumber();
    case Page::Stopped:
        if (session.stop() == Session::Stop::AlreadyArrived)
            say(QStringLiteral("ARRIVED ") + session.ticketNumber());
        else
            say(QStringLiteral("STOPPED %1").arg(int(session.stop())));
        return QCoreApplication::exit(0);
    default:
        return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (argc != 4)
        return 2;
    const auto settings = loadKioskSettings(QString::fromLocal8Bit(argv[1]));
    if (!settings)
        return 2;
    const auto code = QByteArray("FOYER:A:") + argv[2];
    const auto born = QDate::fromString(QString::fromLatin1(argv[3]), Qt::ISODate);
    SystemClock clock;
    KioskParts parts;
    parts.settings = *settings;
    parts.clock = &clock;
    auto desk = makeHttpDesk(*settings);
    Spool spool(settings->dataDir + QStringLiteral("/spool"), sealingKeyOf(*settings));
    OfflineNumbers numbers(settings->dataDir, settings->desk.offlinePrefix);
    PrintJournal journal(settings->dataDir + QStringLiteral("/journal"));
    auto printer = openPrinter(settings->devices.printer, settings->devices.printerModel, clock, nullptr);
    parts.desk = desk.get();
    parts.spool = &spool;
    parts.numbers = &numbers;
    parts.journal = &journal;
    parts.printer = printer ? printer->get() : nullptr;
    Delivery delivery(*desk, spool);
    Session session(parts);
    desk->start();
    auto last = Page::Attract;
    QObject::connect(
        &session, &Session::changed, &session,
        [&] {
            if (session.page() == Page::Ticket && session.paper() != Session::Paper::Printing) {
                say(QStringLiteral("PAPER %1").arg(int(session.paper())));
                // A moment for the report; then the visit is over.
                QTimer::singleShot(400, &session, [] { QCoreApplication::exit(0); });
                return;
            }
            if (session.page() == last || session.busy())
                return;
            last = session.page();
            if (last == Page::Ticket)
                say((session.ticketIsOffline() ? QStringLiteral("OFFLINE ") : QStringLiteral("TICKET ")) +
                    session.ticketNumber());
            act(session, born);
        },
        Qt::QueuedConnection);
    if (born.isValid()) // without one: only deliver and report what lies here from before
        QTimer::singleShot(300, &session, [&] { Q_EMIT session.scannedForTest(code); });
    else
        QTimer::singleShot(2500, &session, [] { QCoreApplication::exit(0); });
    return QGuiApplication::exec();
}
