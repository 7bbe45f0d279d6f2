// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/doctor.h"

#include <QBuffer>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QImageReader>

namespace foyer {

namespace {

using Level = Finding::Level;

constexpr int pictureMs = 8000;
constexpr int speechMs = 20'000; // the first sentence of a slow voice

// A program with nothing else to do may look now and then instead of listening.
QCoro::Task<bool> becomes(std::function<bool()> true_, int withinMs)
{
    QElapsedTimer time;
    time.start();
    while (!true_() && time.elapsed() < withinMs)
        co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    co_return true_();
}

QString sentenceOf(const PrintResult &result)
{
    switch (result.outcome) {
    case PrintOutcome::Printed:
        return QStringLiteral("A test ticket was printed, and the printer confirmed it.");
    case PrintOutcome::NotPrinted:
        return QStringLiteral("The test ticket was not printed.");
    case PrintOutcome::Unknown:
        break;
    }
    return QStringLiteral("The test ticket was sent, but the printer did not confirm it. Look "
                          "whether it came out whole. With this printer a ticket counts as "
                          "printed only when staff say so.");
}

QString seconds(int ms)
{
    return QString::number(ms / 1000);
}

} // namespace

Doctor::Doctor(const KioskParts &parts, QMap<QString, QString> errors, QList<FoundDevice> found,
               DoctorOptions options)
    : m_parts(parts), m_errors(std::move(errors)), m_found(std::move(found)),
      m_options(std::move(options))
{
}

QCoro::Task<QList<Finding>> Doctor::examine()
{
    const auto &settings = m_parts.settings.devices;
    QList<Finding> findings;
    const auto wrong = [&](const QString &kind, const QString &key, const QString &address) {
        if (m_errors.contains(key))
            findings.append({Level::Trouble, kind, address, {}, m_errors.value(key)});
    };
    wrong(QStringLiteral("printer"), QStringLiteral("printer"), settings.printer);
    if (m_parts.printer)
        findings.append(co_await examinePrinter());
    wrong(QStringLiteral("scanner"), QStringLiteral("scanner"), settings.scanner);
    if (m_parts.scanner)
        findings.append(co_await examineScanner());
    wrong(QStringLiteral("camera"), QStringLiteral("camera"), settings.camera);
    if (m_parts.camera)
        findings.append(co_await examineCamera());
    wrong(QStringLiteral("cardReader"), QStringLiteral("card_reader"), settings.cardReader);
    if (m_parts.cardReader)
        findings.append(co_await examineCardReader());
    wrong(QStringLiteral("speaker"), QStringLiteral("speaker"), settings.speaker);
    if (m_parts.speaker)
        findings.append(co_await examineSpeaker());
    findings.append(unused());
    if (findings.isEmpty())
        findings.append({Level::Note,
                         QStringLiteral("settings"),
                         {},
                         {},
                         QStringLiteral("The settings name no device, and none is attached.")});
    co_return findings;
}

QCoro::Task<bool> Doctor::settled(Device *device)
{
    const auto ready = [device] { return device->health().status == DeviceStatus::Ready; };
    co_return co_await becomes(ready, m_options.patienceMs);
}

Finding Doctor::about(const QString &kind, const QString &address, const Device &device) const
{
    const auto health = device.health();
    return {health.status == DeviceStatus::Ready ? Level::Right : Level::Trouble, kind, address,
            health.model,
            !health.sentence.isEmpty()                  ? health.sentence
            : health.status == DeviceStatus::Ready      ? QStringLiteral("It is connected.")
            : health.status == DeviceStatus::Connecting ? QStringLiteral("It does not answer.")
                                                        : QStringLiteral("It is not connected.")};
}

QCoro::Task<Finding> Doctor::examinePrinter()
{
    const bool ready = co_await settled(m_parts.printer);
    auto finding =
        about(QStringLiteral("printer"), m_parts.settings.devices.printer, *m_parts.printer);
    if (!ready || !m_options.tries)
        co_return finding;
    const auto document = testTicket({}, m_parts.clock->now());
    const auto result = co_await m_parts.printer->print(document);
    // A warning such as little paper stays beside the result.
    const auto warning = m_parts.printer->health().sentence;
    finding.level = result.outcome == PrintOutcome::Printed   ? Level::Right
                    : result.outcome == PrintOutcome::Unknown ? Level::Note
                                                              : Level::Trouble;
    finding.sentence = sentenceOf(result);
    if (!warning.isEmpty())
        finding.sentence += u' ' + warning;
    co_return finding;
}

QCoro::Task<Finding> Doctor::examineScanner()
{
    const bool ready = co_await settled(m_parts.scanner);
    auto finding =
        about(QStringLiteral("scanner"), m_parts.settings.devices.scanner, *m_parts.scanner);
    if (!ready || !m_options.tries || !m_options.hands)
        co_return finding;
    qsizetype bytes = -1;
    const auto listening =
        QObject::connect(m_parts.scanner, &Scanner::scanned, m_parts.scanner,
                         [&bytes](const QByteArray &code) { bytes = code.size(); });
    m_options.ask(
        QStringLiteral("Scan any code now (%1 seconds).").arg(seconds(m_options.handsMs)));
    const auto scanned = [&bytes] { return bytes >= 0; };
    const bool done = co_await becomes(scanned, m_options.handsMs);
    QObject::disconnect(listening);
    finding.level = done ? Level::Right : Level::Note;
    finding.sentence =
        done ? QStringLiteral("A code of %1 bytes was scanned.").arg(bytes)
             : QStringLiteral("It is connected, but no code came. If one was scanned, look at the "
                              "scanner's interface and suffix in its manual.");
    co_return finding;
}

QCoro::Task<Finding> Doctor::examineCamera()
{
    const bool ready = co_await settled(m_parts.camera);
    auto finding =
        about(QStringLiteral("camera"), m_parts.settings.devices.camera, *m_parts.camera);
    if (!ready || !m_options.tries)
        co_return finding;
    bool seen = false;
    const auto watching = QObject::connect(m_parts.camera, &Camera::frame, m_parts.camera,
                                           [&seen](const Frame &) { seen = true; });
    m_parts.camera->start();
    const auto sees = [&seen] { return seen; };
    const bool preview = co_await becomes(sees, pictureMs);
    const auto still = co_await m_parts.camera->capture();
    m_parts.camera->stop();
    QObject::disconnect(watching);
    if (!still) {
        finding.level = Level::Trouble;
        finding.sentence = still.error().message;
        co_return finding;
    }
    QByteArray encoded = still->encoded;
    QBuffer buffer(&encoded);
    const QSize size = QImageReader(&buffer).size();
    finding.level = preview ? Level::Right : Level::Trouble;
    finding.sentence =
        preview
            ? QStringLiteral("A picture of %1 x %2 was taken.").arg(size.width()).arg(size.height())
            : QStringLiteral("It takes pictures, but shows no preview.");
    co_return finding;
}

QCoro::Task<Finding> Doctor::examineCardReader()
{
    const bool ready = co_await settled(m_parts.cardReader);
    auto finding = about(QStringLiteral("cardReader"), m_parts.settings.devices.cardReader,
                         *m_parts.cardReader);
    if (!ready || !m_options.tries || !m_options.hands)
        co_return finding;
    std::optional<CardReading::Kind> kind;
    const auto listening =
        QObject::connect(m_parts.cardReader, &CardReader::read, m_parts.cardReader,
                         [&kind](const CardReading &card) { kind = card.kind; });
    m_options.ask(QStringLiteral("Put in a card now, or swipe it (%1 seconds).")
                      .arg(seconds(m_options.handsMs)));
    const auto wasRead = [&kind] { return kind.has_value(); };
    co_await becomes(wasRead, m_options.handsMs);
    QObject::disconnect(listening);
    if (!kind) {
        finding.level = Level::Note;
        finding.sentence = QStringLiteral("It is connected, but no card came.");
        co_return finding;
    }
    switch (*kind) {
    case CardReading::Kind::Stripe:
        finding.sentence = QStringLiteral("A magnetic stripe was read.");
        break;
    case CardReading::Kind::Egk:
        finding.sentence = QStringLiteral("A German health card was read.");
        break;
    case CardReading::Kind::Nhi:
        finding.sentence = QStringLiteral("A Taiwanese health card was read.");
        break;
    case CardReading::Kind::Locked:
        finding.sentence = QStringLiteral("A health card answered that it is locked.");
        break;
    case CardReading::Kind::Unreadable:
        finding.level = Level::Note;
        finding.sentence = QStringLiteral("A card was in, but it is none that a kiosk can read.");
        break;
    }
    co_return finding;
}

QCoro::Task<Finding> Doctor::examineSpeaker()
{
    const bool ready = co_await settled(m_parts.speaker);
    auto finding =
        about(QStringLiteral("speaker"), m_parts.settings.devices.speaker, *m_parts.speaker);
    if (!ready || !m_options.tries)
        co_return finding;
    bool said = false;
    const auto listening = QObject::connect(m_parts.speaker, &Speaker::finished, m_parts.speaker,
                                            [&said] { said = true; });
    m_parts.speaker->say(QStringLiteral("This is a test."), QStringLiteral("en"));
    const auto finished = [&said] { return said; };
    const bool done = co_await becomes(finished, speechMs);
    QObject::disconnect(listening);
    finding = about(finding.device, finding.address, *m_parts.speaker);
    if (!done && finding.level == Level::Right) {
        finding.level = Level::Trouble;
        finding.sentence = QStringLiteral("It did not finish a test sentence.");
    } else if (done && finding.level == Level::Right) {
        finding.sentence =
            m_parts.speaker->headphones()
                ? QStringLiteral("A test sentence was spoken. Headphones are plugged in.")
                : QStringLiteral("A test sentence was spoken. No headphones are plugged in.");
    }
    co_return finding;
}

QList<Finding> Doctor::unused() const
{
    const auto &settings = m_parts.settings.devices;
    const QMap<QString, QString> used{{QStringLiteral("printer"), settings.printer},
                                      {QStringLiteral("scanner"), settings.scanner},
                                      {QStringLiteral("camera"), settings.camera},
                                      {QStringLiteral("cardReader"), settings.cardReader},
                                      {QStringLiteral("speaker"), settings.speaker}};
    QList<Finding> findings;
    for (const auto &device : m_found)
        if (used.value(device.kind).isEmpty())
            findings.append({Level::Note, device.kind, device.address, device.name,
                             QStringLiteral("Attached, but the settings do not name one. "
                                            "\"foyer-kiosk devices --suggest\" writes the line.")});
    return findings;
}

} // namespace foyer
