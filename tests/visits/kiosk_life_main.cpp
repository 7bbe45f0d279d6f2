// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one kiosk without a screen, to be ended at any moment. Real session, real link, real
// printer driver.
//   foyer-kiosk-life kiosk.toml visit code birth-date   one visit to its end; says aloud what the
//   patient was told foyer-kiosk-life kiosk.toml deliver                 until nothing waits here
//   for the desk any more foyer-kiosk-life kiosk.toml staff code pin why      staff on the device
//   print a copy of the newest ticket foyer-kiosk-life kiosk.toml numbers number ...      how these
//   numbers look in bytes on a ticket, one a line foyer-kiosk-life kiosk.toml stand until ended;
//   prints what the desk sends
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/open_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/simulated/dock.h"
#include "kiosk/app/health_report.h"
#include "kiosk/app/session.h"
#include "kiosk/app/staff_mode.h"
#include "kiosk/link/delivery.h"
#include "kiosk/link/desk_options.h"
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

void endSoon(QObject *context)
{
    // A moment for the report to the desk.
    QTimer::singleShot(400, context, [] { QCoreApplication::exit(0); });
}

// The patient: answers each page once, and says what the kiosk told.
class Visitor {
public:
    Visitor(Session &session, QDate born) : m_session(session), m_born(born) {}

    void look()
    {
        if (m_session.page() != m_last && !m_session.busy()) {
            m_last = m_session.page();
            act();
        }
        if (m_last == Page::Ticket && !m_paperSaid &&
            m_session.paper() != Session::Paper::Printing) {
            m_paperSaid = true;
            say(QStringLiteral("PAPER %1").arg(int(m_session.paper())));
            endSoon(&m_session);
        }
    }

private:
    void act()
    {
        switch (m_last) {
        case Page::WhoFor:
            return m_session.chooseWho(false);
        case Page::BirthDate:
            return m_session.enterBirthDate(m_born.year(), m_born.month(), m_born.day());
        case Page::ConfirmPerson:
            return m_session.confirmPerson(true);
        case Page::Details:
            return m_session.giveDetails({}, {}, {});
        case Page::InsuranceAsk:
            return m_session.payor().isEmpty() ? m_session.insuranceAtDesk()
                                               : m_session.insuranceStillRight();
        case Page::Review:
            say(QStringLiteral("ACCEPTED"));
            return m_session.accept();
        case Page::Offline:
            say(QStringLiteral("OFFERED"));
            return m_session.wantNumber();
        case Page::Ticket:
            return say((m_session.ticketIsOffline() ? QStringLiteral("OFFLINE ")
                                                    : QStringLiteral("TICKET ")) +
                       m_session.ticketNumber());
        case Page::Stopped:
            say(QStringLiteral("STOPPED %1 ").arg(int(m_session.stop())) +
                m_session.ticketNumber());
            return endSoon(&m_session);
        default:
            return;
        }
    }

    Session &m_session;
    QDate m_born;
    Page m_last = Page::Attract;
    bool m_paperSaid = false;
};

// Reception at the device: signs in, takes the first ticket of the list, gives the reason.
class Colleague {
public:
    Colleague(StaffMode &staff, QString why) : m_staff(staff), m_why(std::move(why)) {}

    void look()
    {
        if (m_staff.busy())
            return;
        if (m_staff.outcome() != StaffMode::Outcome::None) {
            say(QStringLiteral("OUTCOME %1").arg(int(m_staff.outcome())));
            endSoon(&m_staff);
        } else if (m_staff.state() == StaffMode::State::Menu) {
            m_staff.showTickets();
        } else if (m_staff.state() == StaffMode::State::Tickets &&
                   m_staff.tickets()->rowCount() > 0) {
            const auto row = m_staff.tickets()->rows().first().toMap();
            say(QStringLiteral("COPY ") + row.value(QStringLiteral("number")).toString());
            m_staff.reprint(row.value(QStringLiteral("visit")).toString(), m_why);
        }
    }

private:
    StaffMode &m_staff;
    QString m_why;
};

// Large words are drawn, so a paper's bytes tell its number by its picture only.
int drawNumbers(const QString &model, const QStringList &numbers)
{
    const auto known = printerModel(model);
    if (!known)
        return 2;
    for (const auto &number : numbers) {
        auto document = layOut({.number = number, .language = QStringLiteral("en")});
        document.lines.removeIf(
            [](const TicketLine &line) { return line.size != TicketLine::Size::Number; });
        say(QString::fromLatin1(encode(document, *known).join().toHex()));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    const auto settings = loadKioskSettings(words.value(0));
    if (!settings || words.size() < 2)
        return 2;
    const auto what = words[1];
    if (what == u"numbers")
        return drawNumbers(settings->devices.printerModel, words.mid(2));
    SystemClock clock;
    Dock dock;
    auto printer =
        openPrinter(settings->devices.printer, settings->devices.printerModel, clock, nullptr);
    auto scanner = openScanner(QStringLiteral("simulated:"), clock, &dock);
    if (!printer || !scanner)
        return 2;
    auto desk = std::make_unique<HttpDesk>(httpDeskOptions(*settings));
    Spool spool(settings->dataDir + QStringLiteral("/spool"), sealingKey(*settings));
    OfflineNumbers numbers(settings->dataDir, settings->desk.offlinePrefix);
    PrintJournal journal(settings->dataDir + QStringLiteral("/journal"));
    KioskParts parts;
    parts.settings = *settings;
    parts.clock = &clock;
    parts.desk = desk.get();
    parts.spool = &spool;
    parts.numbers = &numbers;
    parts.journal = &journal;
    parts.printer = printer->get();
    parts.scanner = scanner->get();
    const Delivery delivery(*desk, spool);
    Session session(parts);
    StaffMode staff(parts, session, false);
    const HealthReport health(parts, session);
    session.begin();
    desk->start();

    Visitor visitor(session, QDate::fromString(words.value(3), Qt::ISODate));
    Colleague colleague(staff, words.value(4));
    QTimer poll;
    if (what == u"visit") {
        QObject::connect(
            &session, &Session::changed, &session, [&] { visitor.look(); }, Qt::QueuedConnection);
        QTimer::singleShot(0, &session,
                           [&] { dock.scanText(QStringLiteral("FOYER:A:") + words.value(2)); });
    } else if (what == u"staff") {
        QObject::connect(
            &staff, &StaffMode::changed, &staff, [&] { colleague.look(); }, Qt::QueuedConnection);
        QTimer::singleShot(0, &staff, [&] {
            staff.open();
            staff.signIn(words.value(2), words.value(3));
        });
    } else if (what == u"deliver") {
        QObject::connect(desk.get(), &Desk::reachableChanged, &session,
                         [] { say(QStringLiteral("REACHED")); });
        QObject::connect(&poll, &QTimer::timeout, &session, [&] {
            if (spool.list().isEmpty() && journal.unreported().isEmpty())
                QCoreApplication::exit(0);
        });
        poll.start(30);
    } else if (what != u"stand") {
        return 2;
    }
    const int code = QGuiApplication::exec();
    printer->reset(); // as in the kiosk's wiring: before those who await their answers
    desk.reset();
    return code;
}
