// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/device_ledger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr auto looksEvery = std::chrono::minutes(10);
constexpr qint64 largestLedger = 64 * 1024;
constexpr qsizetype longestModel = 120;
constexpr qsizetype longestSentence = 500;

int sum(int before, int now)
{
    return int(std::min(qint64(before) + now, qint64(std::numeric_limits<int>::max())));
}

DeviceTally sum(const DeviceTally &before, const DeviceTally &now)
{
    DeviceTally all = now;
    all.uses = sum(before.uses, now.uses);
    all.misses = sum(before.misses, now.misses);
    all.paperMm = sum(before.paperMm, now.paperMm);
    if (all.lastError.isEmpty()) {
        all.lastError = before.lastError;
        all.lastErrorAt = before.lastErrorAt;
    }
    return all;
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestLedger)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QSet<QString> workedIn(const QJsonObject &kinds)
{
    QSet<QString> worked;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        if (it->toObject()["works"_L1].toBool())
            worked.insert(it.key());
    return worked;
}

QMap<QString, DeviceTally> talliesIn(const QJsonObject &kinds)
{
    QMap<QString, DeviceTally> tallies;
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const auto entry = it->toObject();
        const auto count = [&entry](QLatin1StringView key) {
            return std::max(0, entry[key].toInt());
        };
        tallies[it.key()] = {
            .uses = count("uses"_L1),
            .misses = count("misses"_L1),
            .paperMm = count("paperMm"_L1),
            .lastError = entry["lastError"_L1].toString().left(longestSentence),
            .lastErrorAt = QDateTime::fromString(entry["lastErrorAt"_L1].toString(), Qt::ISODate)};
    }
    return tallies;
}

} // namespace

DeviceLedger::DeviceLedger(const QString &folder, const Clock &clock)
    : m_file(folder + "/devices.json"_L1), m_clock(clock)
{
    const auto kinds = read(m_file);
    m_before = talliesIn(kinds);
    m_awaited = m_worked = workedIn(kinds);
    connect(&m_looks, &QTimer::timeout, this, &DeviceLedger::look);
    m_looks.start(looksEvery);
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::minutes(1));
    connect(&m_later, &QTimer::timeout, this, &DeviceLedger::save);
}

DeviceLedger::~DeviceLedger()
{
    if (m_later.isActive())
        save();
}

void DeviceLedger::follow(Device *device)
{
    connect(device, &Device::healthChanged, this, [this, device] { note(*device); });
    m_followed.insert(device->health().kind);
    note(*device);
}

void DeviceLedger::note(const Device &device)
{
    const auto health = device.health();
    auto tally = health.tally;
    auto &known = m_now[health.kind];
    // The same words after another miss are another trouble.
    const bool same = tally.lastError == known.lastError && tally.misses == known.misses;
    tally.lastErrorAt = tally.lastError.isEmpty() ? QDateTime()
                        : same                    ? known.lastErrorAt
                                                  : m_clock.now();
    const bool news = tally.uses != known.uses || tally.misses != known.misses ||
                      tally.paperMm != known.paperMm || tally.lastError != known.lastError;
    known = tally;
    m_ready.remove(health.kind);
    bool first = false;
    if (health.status == DeviceStatus::Ready) {
        m_ready.insert(health.kind);
        first = !m_worked.contains(health.kind);
        m_worked.insert(health.kind);
    }
    if ((news || first) && !m_later.isActive())
        m_later.start();
    if (m_ready.contains(health.kind) && m_awaited.remove(health.kind))
        Q_EMIT awaitedChanged();
}

void DeviceLedger::look()
{
    const auto gone = m_followed - m_ready;
    if (!m_worked.intersects(gone))
        return;
    m_worked -= gone;
    m_awaited -= gone;
    save();
    Q_EMIT awaitedChanged();
}

QStringList DeviceLedger::awaited() const
{
    QStringList kinds((m_awaited & m_followed).values());
    kinds.sort();
    return kinds;
}

DeviceHealth DeviceLedger::health(const Device &device) const
{
    auto health = device.health();
    auto now = health.tally;
    now.lastErrorAt = m_now.value(health.kind).lastErrorAt;
    health.tally = sum(m_before.value(health.kind), now);
    health.tally.lastError.truncate(longestSentence);
    health.model.truncate(longestModel);
    health.sentence.truncate(longestSentence);
    return health;
}

void DeviceLedger::save()
{
    m_later.stop();
    QJsonObject kinds;
    auto all = m_before;
    for (auto it = m_now.begin(); it != m_now.end(); ++it)
        all[it.key()] = sum(m_before.value(it.key()), *it);
    for (const auto &kind : m_worked)
        all[kind]; // worked, and did nothing that is counted
    for (auto it = all.begin(); it != all.end(); ++it)
        kinds[it.key()] = QJsonObject{{"uses"_L1, it->uses},
                                      {"misses"_L1, it->misses},
                                      {"paperMm"_L1, it->paperMm},
                                      {"lastError"_L1, it->lastError},
                                      {"lastErrorAt"_L1, it->lastErrorAt.toString(Qt::ISODate)},
                                      {"works"_L1, m_worked.contains(it.key())}};
    // A disk that does not take it costs the counts of today, no more.
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(kinds).toJson());
        file.commit();
    }
}

} // namespace foyer
