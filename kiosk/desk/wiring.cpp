// SPDX-License-Identifier: GPL-3.0-or-later
// The desk put together: store, records system, service, and its doors.
#include "kiosk/desk/wiring.h"

#include "kiosk/desk/command_line.h"
#include "kiosk/desk/command_socket.h"
#include "kiosk/desk/enrolment_text.h"
#include "kiosk/desk/kiosk_routes.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/service.h"
#include "kiosk/desk/staff_service.h"
#include "kiosk/desk/web_metrics.h"
#include "kiosk/desk/web_public.h"
#include "kiosk/desk/web_staff.h"
#include "kiosk/ehr/demo_ehr.h"
#include "kiosk/service/notice.h"
#include "kiosk/service/sole.h"
#include "kiosk/store/sql_store.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDir>
#include <QTimer>
#include <cstdio>

namespace foyer {

namespace {

using namespace Qt::StringLiterals;

constexpr int tickMs = 2000;

QCoro::Task<> wait(qint64 ms)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(ms));
}

Result<std::unique_ptr<Ehr>> openEhr(const DeskSettings &settings, const Clock &clock)
{
    auto ehr = DemoEhr::open(
        {.bundle = settings.ehrBundle, .folder = QDir(settings.dataDir).filePath(u"demo"_s)},
        clock);
    if (!ehr)
        return std::unexpected(ehr.error());
    return std::move(*ehr);
}

// Everything a running desk is made of; a later member may use an earlier one.
class Clinic final {
public:
    Clinic(const DeskSettings &settings, DeskKeys keys, std::unique_ptr<Store> store,
           std::unique_ptr<Ehr> ehr)
        : m_store(std::move(store)), m_ehr(std::move(ehr)),
          m_state(*m_store, *m_ehr, m_clock, settings, std::move(keys), &wait), m_service(m_state),
          m_staff(m_state),
          m_routes(m_service, QByteArray::fromBase64(settings.proxy.nextPin.toLatin1()),
                   UpdateFolder(settings.updatesDir)),
          m_commands(m_service), m_pages(m_staff, m_clock, settings.clinicName),
          m_staffDoor(web::withMetrics(
              m_pages.handler(),
              {.token = settings.metricsToken, .kiosks = [this] { return kioskRows(m_state); }})),
          m_publicDoor(web::publicHandler(
              {.form = [this](const QString &token) { return m_service.feedbackForm(token); },
               .submit =
                   [this](const QString &token, const FeedbackAnswer &answer) {
                       return m_service.submitFeedback(token, answer);
                   },
               .languages = settings.languages}))
    {
        m_state.enrolmentText = [this](const QString &secret) {
            return enrolmentText(m_state.settings, m_state.keys, secret);
        };
        m_routes.addTo(m_kioskDoor);
    }

    Result<> open()
    {
        const DeskSettings &settings = m_state.settings;
        if (auto kept = m_store->audit().append(m_state.entry(AuditEvent::DeskStarted)); !kept)
            return kept;
        for (const auto &opened :
             {m_kioskDoor.listen(settings.kiosks.port), m_commands.listen(settings.commands.port),
              m_staffDoor.listen(QHostAddress::LocalHost, settings.staff.port),
              m_publicDoor.listen(QHostAddress::LocalHost, settings.publicPages.port)}) {
            if (!opened)
                return std::unexpected(opened.error());
        }
        QObject::connect(&m_timer, &QTimer::timeout, &m_service, [this] { tick(); });
        m_timer.start(tickMs);
        tick();
        m_notice.ready();
        if (const auto rhythm = ServiceNotice::rhythm(); rhythm.count() > 0) {
            QObject::connect(&m_beat, &QTimer::timeout, &m_service, [this] { beat(); });
            m_beat.start(rhythm);
        }
        return {};
    }

private:
    // One round at a time: a records system that is slow must not gather a crowd of waiting rounds.
    void tick()
    {
        if (m_ticking)
            return;
        m_ticking = true;
        QCoro::connect(m_service.tick(), &m_service, [this] { m_ticking = false; });
    }

    // Alive is a desk whose store answers: one that does not is started anew by the service
    // manager.
    void beat()
    {
        if (m_store->audit().latest(1))
            m_notice.alive();
    }

    SystemClock m_clock;
    ServiceNotice m_notice;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Ehr> m_ehr;
    DeskState m_state;
    DeskService m_service;
    StaffService m_staff;
    KioskRoutes m_routes;
    CommandSocket m_commands;
    web::StaffWeb m_pages;
    LoopbackHttp m_kioskDoor;
    web::Listener m_staffDoor;
    web::Listener m_publicDoor;
    QTimer m_timer;
    QTimer m_beat;
    bool m_ticking = false;
};

} // namespace

QString lockFileOf(const DeskSettings &settings)
{
    return QDir(settings.dataDir).filePath(u"desk.lock"_s);
}

Result<> checkEhr(const DeskSettings &settings)
{
    const SystemClock clock;
    const auto ehr = openEhr(settings, clock);
    if (!ehr)
        return std::unexpected(ehr.error());
    return {};
}

int runDesk(const DeskSettings &settings)
{
    Sole lock(lockFileOf(settings));
    if (const auto taken = lock.take(); !taken) {
        const bool held = taken.error().kind == ErrorKind::Conflict;
        return complain(
            {held ? ErrorKind::Conflict : ErrorKind::Storage,
             held
                 ? u"A desk is running on this data already."_s
                 : u"The data folder is not there or cannot be written. Make it with foyer-desk init."_s,
             settings.dataDir});
    }
    auto store = openStore(settings.database);
    if (!store)
        return complain(store.error());
    const auto keys = loadKeys(settings.keysFile);
    if (!keys)
        return complain(keys.error());
    const SystemClock clock;
    auto ehr = openEhr(settings, clock);
    if (!ehr)
        return complain(ehr.error());
    Clinic clinic(settings, *keys, std::move(*store), std::move(*ehr));
    if (auto opened = clinic.open(); !opened)
        return complain(opened.error());
    std::printf("foyer-desk is open: kiosks %d, commands %d, staff %d, public %d\n",
                settings.kiosks.port, settings.commands.port, settings.staff.port,
                settings.publicPages.port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace foyer
