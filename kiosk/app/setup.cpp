// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/setup.h"

#include "kiosk/app/code_watch.h"
#include "kiosk/core/ticket.h"
#include "kiosk/core/visit_code.h"
#include "kiosk/core/wifi_code.h"

#include <QCoroTask>
#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace foyer {

namespace {

Q_LOGGING_CATEGORY(setup, "foyer.setup")

constexpr auto lookAgain = std::chrono::seconds(3);
constexpr qreal leastMm = 100, mostMm = 2000; // of a panel's width

QList<FoundDevice> ofKind(const QList<FoundDevice> &devices, const char *kind)
{
    QList<FoundDevice> some;
    for (const FoundDevice &device : devices)
        if (device.kind == QLatin1String(kind))
            some.append(device);
    return some;
}

} // namespace

Setup::Setup(KioskParts &parts, Tools tools, QObject *parent)
    : QObject(parent), m_parts(parts), m_tools(std::move(tools)), m_panel(parts.settings.panel),
      m_joining(m_tools.errands, QStringLiteral("network"), std::chrono::seconds(60)),
      m_stick(m_tools.errands, QStringLiteral("stick"), std::chrono::minutes(30))
{
    connect(&m_joining, &Errand::said, this, [this] {
        m_networkSentence = m_joining.sentence();
        Q_EMIT changed();
    });
    connect(&m_stick, &Errand::said, this, &Setup::changed);
    if (!settingUp() || !parts.settingsErrors.isEmpty())
        return;
    m_state = State::Overview;
    if (m_panel.assumed && !m_tools.panelMm.isEmpty()) {
        m_panel.widthMm = m_tools.panelMm.width();
        m_panel.heightMm = m_tools.panelMm.height();
        m_panelFound = true;
    }
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] { found(m_look.result()); });
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_look.isRunning())
            m_look.setFuture(QtConcurrent::run(m_tools.look));
    });
    if (m_parts.printer)
        connect(m_parts.printer, &Device::healthChanged, this, &Setup::changed);
    if (m_parts.scanner)
        connect(m_parts.scanner, &Scanner::scanned, this,
                [this](const QByteArray &bytes) { shown(bytes, {}); });
    if (m_parts.camera)
        watch({});
}

Setup::~Setup()
{
    blockSignals(true); // a ticket that is cut off here is nobody's news
    m_printer.reset();
}

void Setup::begin()
{
    if (m_state == State::None)
        return;
    m_look.setFuture(QtConcurrent::run(m_tools.look));
    m_again.start();
}

void Setup::found(const QList<FoundDevice> &devices)
{
    m_connection = m_tools.connection();
    const auto &named = m_parts.settings.devices;
    if (named.scanner.isEmpty())
        listen(ofKind(devices, "scanner"));
    if (named.camera.isEmpty() && !m_camera)
        watch(ofKind(devices, "camera"));
    if (named.printer.isEmpty())
        takePrinters(ofKind(devices, "printer"));
    const auto firstOf = [&](const char *kind) {
        const auto some = ofKind(devices, kind);
        return some.isEmpty() ? QString() : some.first().address;
    };
    m_found.cardReader = firstOf("cardReader");
    m_found.speaker = firstOf("speaker");
    Q_EMIT changed();
}

// Which of them is the kiosk's own shows itself: it reads the code.
void Setup::listen(const QList<FoundDevice> &devices)
{
    std::erase_if(m_listeners, [&](const Listener &listener) {
        return std::ranges::none_of(
            devices, [&](const FoundDevice &device) { return device.address == listener.address; });
    });
    for (const FoundDevice &device : devices) {
        const bool known = std::ranges::any_of(m_listeners, [&](const Listener &listener) {
            return listener.address == device.address;
        });
        if (known)
            continue;
        auto scanner = m_tools.openScanner(device);
        if (!scanner)
            continue;
        connect(
            scanner.get(), &Scanner::scanned, this,
            [this, address = device.address](const QByteArray &bytes) { shown(bytes, address); });
        m_listeners.push_back({device.address, device.name, std::move(scanner)});
    }
}

void Setup::watch(const QList<FoundDevice> &devices)
{
    auto *camera = m_parts.camera;
    if (!camera && !devices.isEmpty()) {
        m_camera = m_tools.openCamera(devices.first());
        camera = m_camera.get();
        m_cameraName = devices.first().name;
        m_found.camera = devices.first().address;
    }
    if (!camera || m_codes)
        return;
    m_codes = std::make_unique<CodeWatch>(camera, m_parts.reader);
    connect(m_codes.get(), &CodeWatch::found, this,
            [this](const QByteArray &bytes) { shown(bytes, {}); });
    m_codes->watch(true);
}

void Setup::takePrinters(const QList<FoundDevice> &devices)
{
    const QString used = m_printerIndex < 0 ? QString() : m_printers.at(m_printerIndex).address;
    m_printers = devices;
    const auto same = std::ranges::find(m_printers, used, &FoundDevice::address);
    if (!used.isEmpty() && same != m_printers.end())
        m_printerIndex = same - m_printers.begin();
    else if (m_proof != Proof::Printing) // a cable that slipped does not end a ticket
        usePrinter(m_printers.isEmpty() ? -1 : 0);
}

void Setup::usePrinter(qsizetype index)
{
    m_printerIndex = index;
    m_proof = Proof::Untried;
    m_printer = index < 0 ? nullptr : m_tools.openPrinter(m_printers.at(index));
    m_found.printer = m_printer ? m_printers.at(index).address : QString();
    m_found.printerModel = m_printer ? m_printers.at(index).model : QString();
    if (m_printer)
        connect(m_printer.get(), &Device::healthChanged, this, &Setup::changed);
}

Printer *Setup::fittedPrinter() const
{
    return m_parts.printer ? m_parts.printer : m_printer.get();
}

QString Setup::printer() const
{
    const auto *printer = fittedPrinter();
    if (!printer)
        return {};
    const QString model = printer->health().model;
    return m_parts.printer || m_printerIndex < 0 ? model : m_printers.at(m_printerIndex).name;
}

bool Setup::otherPrinter() const
{
    return !m_parts.printer && m_printers.size() > 1;
}

QString Setup::printerSentence() const
{
    const auto *printer = fittedPrinter();
    return printer ? printer->health().sentence : QString();
}

QString Setup::scanner() const
{
    QStringList names;
    if (m_parts.scanner && m_parts.scanner->health().status == DeviceStatus::Ready)
        names.append(m_parts.scanner->health().model);
    for (const Listener &listener : m_listeners)
        names.append(listener.name);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString Setup::camera() const
{
    return m_parts.camera ? m_parts.camera->health().model : m_cameraName;
}

void Setup::shown(const QByteArray &bytes, const QString &scanner)
{
    if (m_state == State::None)
        return;
    if (!scanner.isEmpty())
        m_found.scanner = scanner;
    if (isWifiCode(bytes.trimmed()))
        return joinShown(bytes.trimmed());
    const auto scan = parseScan(bytes);
    if (scan && scan->kind == ScanKind::Enrolment)
        Q_EMIT enrolmentShown(scan->payload);
}

void Setup::joinShown(const QByteArray &bytes)
{
    go(State::Network);
    if (const auto network = wifiNetworkIn(bytes)) {
        send(asWish(*network));
    } else {
        m_networkSentence = network.error().message;
        Q_EMIT changed();
    }
}

void Setup::join(const QString &name, const QString &passphrase)
{
    if (const auto network = wifiNetwork(name.toUtf8(), passphrase.toUtf8())) {
        send(asWish(*network));
    } else {
        m_joining.forget();
        m_networkSentence = network.error().message;
        Q_EMIT changed();
    }
}

void Setup::send(const QByteArray &wish)
{
    if (!mayAsk() || m_joining.running())
        return;
    if (const auto asked =
            m_joining.ask(wish, {QStringLiteral("connected"), QStringLiteral("failed")});
        !asked) {
        m_networkSentence = asked.error().message;
        Q_EMIT changed();
    }
}

void Setup::readStick()
{
    if (!mayAsk() || m_stick.running())
        return;
    const auto asked = m_stick.ask({}, {QStringLiteral("settings"), QStringLiteral("update"),
                                        QStringLiteral("nothing"), QStringLiteral("refused")});
    if (!asked)
        qCWarning(setup).noquote() << asked.error().message;
}

void Setup::sayEnrolment(const QString &sentence)
{
    m_sentence = sentence;
    Q_EMIT changed();
}

Result<> Setup::keep()
{
    if (m_panelFound)
        m_found.panel = m_panel;
    return keepFound(m_found, m_parts.settings.dataDir);
}

void Setup::showScreen()
{
    if (settingUp())
        go(State::Screen);
}

void Setup::showPrinter()
{
    if (settingUp() && fittedPrinter())
        go(State::Printer);
}

void Setup::showNetwork()
{
    if (settingUp() && mayAsk())
        go(State::Network);
}

void Setup::showStick()
{
    if (mayAsk())
        go(State::Stick);
}

void Setup::leave()
{
    if (m_state == State::Screen)
        if (const auto kept = keep(); !kept)
            qCWarning(setup).noquote() << kept.error().message << kept.error().where;
    if (!m_stick.running())
        m_stick.forget();
    if (!m_joining.running())
        m_joining.forget();
    go(settingUp() ? State::Overview : State::None);
}

void Setup::go(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

// What is drawn larger belongs to a panel that is smaller.
void Setup::resize(qreal factor)
{
    const qreal width = m_panel.widthMm / factor;
    if (m_state != State::Screen || width < leastMm || width > mostMm)
        return;
    m_panel.widthMm = width;
    m_panel.heightMm /= factor;
    m_panelFound = true;
    Q_EMIT panelChanged();
}

void Setup::turn()
{
    if (m_state != State::Screen)
        return;
    m_panel.turned = (m_panel.turned + 90) % 360;
    std::swap(m_panel.widthMm, m_panel.heightMm);
    m_panelFound = true;
    Q_EMIT panelChanged();
}

void Setup::printTest()
{
    if (m_state == State::Printer && m_proof != Proof::Printing && fittedPrinter())
        printAndAsk();
}

QCoro::Task<> Setup::printAndAsk()
{
    m_proof = Proof::Printing;
    Q_EMIT changed();
    const QPointer<Setup> self(this);
    const auto document = testTicket({}, m_parts.clock->now());
    const auto result = co_await fittedPrinter()->print(document);
    if (!self)
        co_return;
    m_proof = result.outcome == PrintOutcome::Printed      ? Proof::Printed
              : result.outcome == PrintOutcome::NotPrinted ? Proof::NotPrinted
                                                           : Proof::Sent;
    Q_EMIT changed();
}

void Setup::judge(bool right)
{
    if (m_state != State::Printer || (m_proof != Proof::Printed && m_proof != Proof::Sent))
        return;
    m_proof = right ? Proof::Right : Proof::Untried;
    if (right)
        leave();
    else
        Q_EMIT changed();
}

void Setup::useOtherPrinter()
{
    if (m_state != State::Printer || m_proof == Proof::Printing || !otherPrinter())
        return;
    usePrinter((m_printerIndex + 1) % m_printers.size());
    Q_EMIT changed();
}

} // namespace foyer
