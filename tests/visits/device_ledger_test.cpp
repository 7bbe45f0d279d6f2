// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a device go on over restarts, and what is wrong with the file costs only them.
#include "kiosk/app/device_ledger.h"

#include <QFile>
#include <QTemporaryDir>

#include <doctest/doctest.h>

using namespace foyer;

namespace {

class CountingDevice final : public Device {
public:
    explicit CountingDevice(QString kind) : m_kind(std::move(kind)) {}
    [[nodiscard]] DeviceHealth health() const override
    {
        return {m_kind, QStringLiteral("model").repeated(100), m_status, {}, m_tally};
    }
    void turn(DeviceStatus status)
    {
        m_status = status;
        Q_EMIT healthChanged();
    }
    void work(int uses, int misses, int paperMm, const QString &error)
    {
        m_tally.uses += uses;
        m_tally.misses += misses;
        m_tally.paperMm += paperMm;
        if (!error.isEmpty())
            m_tally.lastError = error;
        Q_EMIT healthChanged();
    }

private:
    QString m_kind;
    DeviceStatus m_status = DeviceStatus::Ready;
};

const QDateTime morning({2026, 11, 22}, {9, 0}, Qt::UTC);

} // namespace

TEST_CASE("the counts go on over a restart; a last error keeps its time until the next one")
{
    const QTemporaryDir folder;
    ManualClock clock(morning);
    {
        DeviceLedger ledger(folder.path(), clock);
        CountingDevice printer(QStringLiteral("printer"));
        CountingDevice scanner(QStringLiteral("scanner"));
        ledger.follow(&printer);
        ledger.follow(&scanner);
        printer.work(10, 1, 1350, QStringLiteral("Paper is out."));
        clock.advance(60'000);
        printer.work(1, 0, 135, {});
        scanner.work(3, 0, 0, {});
        const auto health = ledger.health(printer);
        CHECK(health.tally.uses == 11);
        CHECK(health.tally.lastErrorAt == morning);
        CHECK(health.model.size() == 120);
    }
    DeviceLedger ledger(folder.path(), clock);
    CountingDevice printer(QStringLiteral("printer"));
    ledger.follow(&printer);
    CHECK(ledger.health(printer).tally.uses == 11);
    CHECK(ledger.health(printer).tally.lastError == u"Paper is out.");
    CHECK(ledger.health(printer).tally.lastErrorAt == morning);
    clock.advance(60'000);
    printer.work(1, 3, 135, QStringLiteral("The cover is open."));
    const auto tally = ledger.health(printer).tally;
    CHECK(tally.uses == 12);
    CHECK(tally.misses == 4);
    CHECK(tally.paperMm == 1620);
    CHECK(tally.missesPerHundred() == doctest::Approx(25));
    CHECK(tally.lastError == u"The cover is open.");
    CHECK(tally.lastErrorAt == clock.now());
    clock.advance(60'000);
    printer.work(0, 1, 0, QStringLiteral("The cover is open."));
    CHECK(ledger.health(printer).tally.lastErrorAt == clock.now());
}

TEST_CASE("what worked before is awaited after a start, until it works; what did not is not")
{
    const QTemporaryDir folder;
    const ManualClock clock(morning);
    const auto printerKind = QStringLiteral("printer");
    const auto scannerKind = QStringLiteral("scanner");
    {
        DeviceLedger first(folder.path(), clock);
        CountingDevice printer(printerKind);
        CountingDevice scanner(scannerKind);
        CountingDevice camera(QStringLiteral("camera"));
        for (auto *device : {&printer, &scanner, &camera})
            first.follow(device);
        CHECK(first.awaited().isEmpty());
        camera.turn(DeviceStatus::NotConnected); // somebody took it away
        first.look();
        scanner.turn(DeviceStatus::NotConnected); // the program ends
    }
    {
        DeviceLedger trial(folder.path(), clock);
        QStringList told;
        QObject::connect(&trial, &DeviceLedger::awaitedChanged, &trial,
                         [&] { told = trial.awaited(); });
        CountingDevice printer(printerKind);
        CountingDevice scanner(scannerKind);
        CountingDevice camera(QStringLiteral("camera"));
        for (auto *device : {&printer, &scanner, &camera})
            device->turn(DeviceStatus::Connecting);
        for (auto *device : {&printer, &scanner, &camera})
            trial.follow(device);
        CHECK(trial.awaited() == QStringList{printerKind, scannerKind});
        printer.turn(DeviceStatus::Ready);
        CHECK(told == QStringList{scannerKind});
        scanner.turn(DeviceStatus::NotConnected);
        CHECK(trial.awaited() == QStringList{scannerKind});
    }
    // The next start still waits for it; a device that the settings name no more is not awaited.
    DeviceLedger again(folder.path(), clock);
    CountingDevice printer(printerKind);
    again.follow(&printer);
    CHECK(again.awaited().isEmpty());
    CountingDevice scanner(scannerKind);
    scanner.turn(DeviceStatus::Connecting);
    again.follow(&scanner);
    CHECK(again.awaited() == QStringList{scannerKind});
    again.look();
    CHECK(again.awaited().isEmpty());
    DeviceLedger later(folder.path(), clock);
    later.follow(&scanner);
    CHECK(later.awaited().isEmpty());
}

TEST_CASE("a ledger of nonsense begins anew, and numbers do not run over")
{
    const QTemporaryDir folder;
    ManualClock clock(morning);
    const auto with = [&](const QByteArray &text) {
        QFile file(folder.filePath(QStringLiteral("devices.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        DeviceLedger ledger(folder.path(), clock);
        CountingDevice printer(QStringLiteral("printer"));
        ledger.follow(&printer);
        printer.work(5, 0, 0, {});
        return ledger.health(printer).tally.uses;
    };
    CHECK(with("") == 5);
    CHECK(with("{\"printer\": [1, 2]}") == 5);
    CHECK(with("{\"printer\": {\"uses\": -7}}") == 5);
    CHECK(with("{\"printer\": {\"uses\": \"many\"}") == 5);
    CHECK(with(QByteArray(100'000, '{')) == 5);
    CHECK(with("{\"printer\": {\"uses\": 2147483646}}") == 2147483647);
}
