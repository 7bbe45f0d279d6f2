// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/wiring.h"

#include "drivers/simulated/dock.h"
#include "kiosk/app/brand.h"
#include "kiosk/app/comfort.h"
#include "kiosk/app/device_ledger.h"
#include "kiosk/app/dock_panel.h"
#include "kiosk/app/health_report.h"
#include "kiosk/app/keypad.h"
#include "kiosk/app/panel.h"
#include "kiosk/app/pulse.h"
#include "kiosk/app/session.h"
#include "kiosk/app/settings_trial.h"
#include "kiosk/app/setup.h"
#include "kiosk/app/speech.h"
#include "kiosk/app/staff_mode.h"
#include "kiosk/app/translation.h"
#include "kiosk/app/update_wish.h"
#include "kiosk/app/wiring_devices.h"
#include "kiosk/app/wiring_setup.h"
#include "kiosk/core/clock.h"
#include "kiosk/link/console_settings.h"
#include "kiosk/link/delivery.h"
#include "kiosk/link/desk_options.h"
#include "kiosk/link/enrolment.h"
#include "kiosk/link/http_desk.h"
#include "kiosk/link/journal.h"
#include "kiosk/link/known_site.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"
#include "kiosk/reader/client.h"

#include <QCoroTask>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <malloc.h>

Q_IMPORT_QML_PLUGIN(FoyerPlugin)
Q_IMPORT_QML_PLUGIN(Foyer_ScreenPlugin)

namespace foyer {

namespace {

// Everything that is owned, in the order in which it may be destroyed from the end.
struct Kiosk {
    SystemClock clock;
    KioskParts parts;
    Dock dock;
    std::unique_ptr<HttpDesk> desk;
    std::unique_ptr<Spool> spool;
    std::unique_ptr<OfflineNumbers> numbers;
    std::unique_ptr<KnownSite> knownSite;
    std::unique_ptr<PrintJournal> journal;
    std::unique_ptr<ConsoleSettingsFile> consoleSettings;
    std::unique_ptr<Delivery> delivery;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Reader> guide;
    std::unique_ptr<DeviceLedger> ledger;
    FittedDevices devices;
};

void useDevices(Kiosk &kiosk)
{
    auto &parts = kiosk.parts;
    kiosk.devices = fitDevices(parts.settings.devices, kiosk.clock, kiosk.dock);
    for (auto it = kiosk.devices.errors.cbegin(); it != kiosk.devices.errors.cend(); ++it)
        parts.settingsErrors.append(QStringLiteral("devices.%1: %2").arg(it.key(), it.value()));
    kiosk.devices.lendTo(parts);
    kiosk.ledger = std::make_unique<DeviceLedger>(parts.settings.dataDir, kiosk.clock);
    parts.ledger = kiosk.ledger.get();
    for (auto *device : parts.devices())
        kiosk.ledger->follow(device);
    const auto tell = [ledger = kiosk.ledger.get()] {
        const auto awaited = ledger->awaited().join(QLatin1String(", ")).toUtf8();
        ServiceNotice().status(awaited.isEmpty()
                                   ? QByteArrayLiteral("All that worked before works.")
                                   : "Waits for " + awaited);
    };
    QObject::connect(kiosk.ledger.get(), &DeviceLedger::awaitedChanged, kiosk.ledger.get(), tell);
    tell();
}

bool simulated(const KioskSettings::Devices &devices)
{
    for (const auto &uri :
         {devices.printer, devices.scanner, devices.camera, devices.cardReader, devices.speaker})
        if (uri.startsWith(QLatin1String("simulated:")))
            return true;
    return false;
}

void connectDesk(Kiosk &kiosk)
{
    const auto &settings = kiosk.parts.settings;
    kiosk.spool =
        std::make_unique<Spool>(settings.dataDir + QStringLiteral("/spool"), sealingKey(settings));
    kiosk.numbers = std::make_unique<OfflineNumbers>(settings.dataDir, settings.desk.offlinePrefix);
    kiosk.knownSite = std::make_unique<KnownSite>(settings.dataDir, settings.desk.offlinePrefix);
    kiosk.journal = std::make_unique<PrintJournal>(settings.dataDir + QStringLiteral("/journal"));
    kiosk.desk = std::make_unique<HttpDesk>(httpDeskOptions(settings));
    kiosk.delivery = std::make_unique<Delivery>(*kiosk.desk, *kiosk.spool);
    kiosk.parts.spool = kiosk.spool.get();
    kiosk.parts.numbers = kiosk.numbers.get();
    kiosk.parts.knownSite = kiosk.knownSite.get();
    kiosk.parts.journal = kiosk.journal.get();
    kiosk.parts.desk = kiosk.desk.get();
}

// The end of these ends what they were asked for; whoever awaits it must still be there to hear it.
// The printer first: what became of its last ticket is kept for the desk.
void endCalls(Kiosk &kiosk)
{
    kiosk.devices.printer.reset();
    kiosk.desk.reset();
}

// What the engine made for the screen.
template <class T>
T *single(QQmlEngine &engine, const char *name)
{
    return engine.singletonInstance<T *>(qmlTypeId("Foyer", 1, 0, name));
}

void useKeys(Keypad &keypad, const KioskSettings &settings, Session &session)
{
    if (const auto map = KeyMap::from(settings.keys))
        keypad.use(*map);
    QObject::connect(&keypad, &Keypad::usedChanged, &session,
                     [&] { session.setAssisted(keypad.used()); });
}

void useSpeech(Speech &speech, Speaker *speaker, Keypad &keypad, Session &session)
{
    const auto tell = [&] { speech.setLanguage(session.language()); };
    tell();
    QObject::connect(&session, &Session::changed, &speech, tell);
    QObject::connect(&speech, &Speech::unplugged, session.presence(), &Presence::ask);
    speech.use(speaker, keypad);
}

QCoro::Task<> enrolAndRestart(QByteArray code, KioskSettings settings, Setup &setup)
{
    if (const auto kept = setup.keep(); !kept) {
        setup.sayEnrolment(kept.error().message);
        co_return;
    }
    const auto enrolled = co_await enrol(std::move(code), settings.dataDir, settings.desk.name);
    if (enrolled)
        QCoreApplication::exit(restartCode);
    else
        setup.sayEnrolment(enrolled.error().message);
}

// With settings of the console that wait for their trial, when there are some and they can be used.
std::optional<KioskSettings> onTrial(ConsoleSettingsFile &console, const KioskOptions &options)
{
    console.begin();
    const auto text = console.onTrial();
    if (!text)
        return std::nullopt;
    auto tried = tryKioskSettings(options.settings, *text);
    if (!tried) {
        (void)console.takeBack(tried.error().first().text());
        return std::nullopt;
    }
    return *std::move(tried);
}

// The first picture waits for nobody: the desk is asked, with all that a connection loads, once it
// stands. A screen that draws nothing is no reason never to ask.
void onceDrawn(QQuickWindow *window, QObject &context, std::function<void()> begin)
{
    auto *timer = new QTimer(&context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &context, std::move(begin));
    timer->start(std::chrono::seconds(1));
    if (window)
        QObject::connect(window, &QQuickWindow::frameSwapped, timer, [timer] {
            if (timer->isActive())
                timer->start(0);
        });
}

} // namespace

int runKiosk(const KioskOptions &options)
{
    // The screen's files are read beside all that follows.
    const QUrl screen(QStringLiteral("qrc:/qt/qml/Foyer/Screen/Main.qml"));
    auto engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(QStringLiteral(":/qt/qml"));
    new QQmlComponent(engine.get(), screen, QQmlComponent::Asynchronous, engine.get());
    Kiosk kiosk;
    kiosk.parts.clock = &kiosk.clock;
    // Where whoever shows or tests this program finds the bench of its simulated devices.
    kiosk.dock.setObjectName(QStringLiteral("dock"));
    kiosk.dock.setParent(QCoreApplication::instance());
    auto settings = loadKioskSettings(options.settings);
    // What the console wrote once may be wrong for this version: a kiosk goes on without it.
    QString wrongConsole;
    if (!settings)
        if (auto own = tryKioskSettings(options.settings, {})) {
            wrongConsole = settings.error().first().text();
            settings = std::move(own);
        }
    std::optional<Sole> lock;
    if (settings) {
        lock.emplace(lockFileOf(*settings));
        if (isHeld(*lock))
            return complain({ErrorKind::Conflict,
                             QStringLiteral("A kiosk is running on this data already."),
                             settings->dataDir});
        kiosk.consoleSettings = std::make_unique<ConsoleSettingsFile>(settings->dataDir);
        kiosk.parts.consoleSettings = kiosk.consoleSettings.get();
        if (const auto state = kiosk.consoleSettings->state(); state && !wrongConsole.isEmpty())
            (void)kiosk.consoleSettings->refuse(state->id, wrongConsole);
        kiosk.parts.settings = onTrial(*kiosk.consoleSettings, options).value_or(*settings);
        if (settings->enrolled())
            connectDesk(kiosk);
        const ReaderProgram reader{
            QCoreApplication::applicationDirPath() + QStringLiteral("/foyer-reader"), {}};
        kiosk.reader = std::make_unique<Reader>(reader);
        kiosk.guide = std::make_unique<Reader>(reader);
        kiosk.parts.reader = kiosk.reader.get();
        kiosk.parts.guide = kiosk.guide.get();
        useDevices(kiosk);
        if (const auto keys = KeyMap::from(settings->keys); !keys)
            kiosk.parts.settingsErrors.append(keys.error().where + QStringLiteral(": ") +
                                              keys.error().message);
    } else {
        for (const auto &error : settings.error()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.text()));
            kiosk.parts.settingsErrors.append(error.text());
        }
    }

    const auto logo = readLogo(kiosk.parts.settings.look.logo);
    if (!logo)
        kiosk.parts.settingsErrors.append(QStringLiteral("look.logo: ") + logo.error().message);

    Session session(kiosk.parts);
    Setup setup(kiosk.parts, setupTools(kiosk.parts.settings, kiosk.clock, kiosk.dock));
    StaffMode staff(kiosk.parts, session, options.window);
    // Staff who walk away, or sign out, leave no page open.
    QObject::connect(&staff, &StaffMode::changed, &setup, [&] {
        if (kiosk.desk && staff.state() == StaffMode::State::Hidden)
            setup.leave();
    });
    HealthReport health(kiosk.parts, session);
    std::optional<UpdateWish> update;
    if (kiosk.desk)
        update.emplace(*kiosk.desk, session, kiosk.parts.settings.dataDir,
                       UpdateWish::runDirOr(kiosk.parts.settings.dataDir));

    std::optional<SettingsTrial> trial;
    if (kiosk.desk) {
        trial.emplace(kiosk.parts, *kiosk.consoleSettings,
                      SettingsTrial::Kiosk{options.settings, [&] {
                                               return session.page() == Session::Page::Attract &&
                                                      staff.state() == StaffMode::State::Hidden;
                                           }});
        QObject::connect(&session, &Session::changed, &*trial, &SettingsTrial::rest);
        QObject::connect(&staff, &StaffMode::changed, &*trial, &SettingsTrial::rest);
        QObject::connect(&*trial, &SettingsTrial::told, &health, &HealthReport::soon);
        QObject::connect(&*trial, &SettingsTrial::restartWanted, engine.get(),
                         [] { QCoreApplication::exit(restartCode); });
    }
    // What the screen made of these goes before they do.
    const auto ends = qScopeGuard([&engine] { engine.reset(); });
    Translation translation(*engine);
    translation.use(session.language());
    QObject::connect(&session, &Session::changed, &translation,
                     [&] { translation.use(session.language()); });
    // What the screen's scripts still hold of the last person is let go once the last page is gone;
    // freed memory is wiped.
    QTimer forget;
    forget.setSingleShot(true);
    forget.setInterval(std::chrono::seconds(1));
    QObject::connect(&forget, &QTimer::timeout, engine.get(), [&] {
        engine->collectGarbage();
        // A third of what a visit took would otherwise stay with the C library until the next one.
        ::malloc_trim(0);
    });
    QObject::connect(&session, &Session::wiped, engine.get(), [&] {
        if (auto *comfort = single<Comfort>(*engine, "Comfort"))
            comfort->reset();
        if (auto *keypad = single<Keypad>(*engine, "Keypad"))
            keypad->reset();
        if (auto *speech = single<Speech>(*engine, "Speech"))
            speech->reset();
        forget.start();
    });
    QObject::connect(&staff, &StaffMode::restartWanted, engine.get(),
                     [] { QCoreApplication::exit(restartCode); });
    QObject::connect(&staff, &StaffMode::quitWanted, engine.get(),
                     [] { QCoreApplication::exit(0); });
    engine->setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)},
                                  {QStringLiteral("staff"), QVariant::fromValue(&staff)},
                                  {QStringLiteral("setup"), QVariant::fromValue(&setup)},
                                  {QStringLiteral("windowed"), options.window}});
    engine->load(screen);
    if (engine->rootObjects().isEmpty())
        return 1;
    std::optional<Pulse> pulse;
    auto *window = qobject_cast<QQuickWindow *>(engine->rootObjects().constFirst());
    if (window)
        pulse.emplace(*window, ServiceNotice(), ServiceNotice::rhythm());
    // Known once the screen has imported it; nothing is drawn before the event loop runs.
    if (auto *brand = engine->singletonInstance<Brand *>(qmlTypeId("Foyer", 1, 0, "Brand"))) {
        if (!kiosk.parts.settings.look.accent.isEmpty())
            brand->setWish(QColor(kiosk.parts.settings.look.accent));
        brand->setLogo(logo.value_or(QByteArray()));
    }

    auto *keypad = single<Keypad>(*engine, "Keypad");
    useKeys(*keypad, kiosk.parts.settings, session);
    useSpeech(*single<Speech>(*engine, "Speech"), kiosk.parts.speaker, *keypad, session);

    // In a window, the simulated devices have theirs beside it.
    std::unique_ptr<DockPanel> dock;
    if (options.window && simulated(kiosk.parts.settings.devices)) {
        dock = std::make_unique<DockPanel>(kiosk.dock,
                                           kiosk.parts.settings.dataDir + QStringLiteral("/dock"));
        engine->setInitialProperties({{QStringLiteral("dock"), QVariant::fromValue(dock.get())}});
        engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Foyer/Screen/dev/DockWindow.qml")));
    }
    // Shown to its own scanner, a code enrols a kiosk that has no desk yet; then everything is
    // built anew.
    if (!kiosk.desk && kiosk.parts.settingsErrors.isEmpty()) {
        QObject::connect(&setup, &Setup::enrolmentShown, &setup, [&](const QByteArray &code) {
            enrolAndRestart(code, kiosk.parts.settings, setup);
        });
        onceDrawn(window, setup, [&setup] { setup.begin(); });
    }
    if (kiosk.desk) {
        QObject::connect(kiosk.desk.get(), &HttpDesk::turnedAway, &session,
                         [&](const Error &error) { session.turnAway(error.message); });
        QObject::connect(kiosk.desk.get(), &HttpDesk::pinAnnounced, &session,
                         [&](const QByteArray &pin) {
                             // A disk that does not take it now is asked again at the desk's next
                             // hello.
                             [[maybe_unused]] const auto kept =
                                 rememberNextPin(kiosk.parts.settings.dataDir, pin);
                         });
        onceDrawn(window, *trial, [&] {
            session.begin();
            kiosk.desk->start();
            trial->begin();
        });
        if (window)
            QObject::connect(window, &QQuickWindow::frameSwapped, &*trial, &SettingsTrial::drawn,
                             Qt::SingleShotConnection);
    }
    const int code = QGuiApplication::exec();
    endCalls(kiosk);
    return code;
}

int enrolNow(const KioskOptions &options)
{
    const auto settings = loadKioskSettings(options.settings);
    if (!settings)
        return checkSettings(options);
    const auto enrolled = QCoro::waitFor(
        enrol(options.enrolmentCode.toLatin1(), settings->dataDir, settings->desk.name));
    if (!enrolled)
        return complain(enrolled.error());
    std::printf("This kiosk is enrolled.\n");
    return 0;
}

} // namespace foyer
