// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/web_metrics.h"

#include <QCryptographicHash>
#include <array>

namespace foyer::web {

namespace {

using Labels = QList<std::pair<const char *, QString>>;

QByteArray quoted(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == '"')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return '"' + out + '"';
}

// One figure with a line for each kiosk it is known of; of none, nothing is written.
class Figure {
public:
    Figure(const char *name, const char *type, const char *help)
        : m_name(name),
          m_head(QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n')
    {
    }
    void add(const DeviceRow &kiosk, qint64 value, const Labels &more = {})
    {
        m_lines += m_name + "{kiosk=" + quoted(kiosk.name) + ",id=" + quoted(kiosk.prefix);
        for (const auto &[key, text] : more)
            m_lines += QByteArray(",") + key + '=' + quoted(text);
        m_lines += "} " + QByteArray::number(value) + '\n';
    }
    void add(const DeviceRow &kiosk, std::optional<int> value, qint64 times)
    {
        if (value)
            add(kiosk, *value * times);
    }
    [[nodiscard]] QByteArray text() const { return m_lines.isEmpty() ? m_lines : m_head + m_lines; }

private:
    QByteArray m_name;
    QByteArray m_head;
    QByteArray m_lines;
};

struct PrinterWord {
    PrinterStatus status;
    QLatin1String word;
};
constexpr std::array printerWords{
    PrinterWord{PrinterStatus::Ready, QLatin1String("ready")},
    PrinterWord{PrinterStatus::PaperLow, QLatin1String("paper-low")},
    PrinterWord{PrinterStatus::PaperOut, QLatin1String("paper-out")},
    PrinterWord{PrinterStatus::CoverOpen, QLatin1String("cover-open")},
    PrinterWord{PrinterStatus::Jammed, QLatin1String("jammed")},
    PrinterWord{PrinterStatus::NotConnected, QLatin1String("not-connected")},
    PrinterWord{PrinterStatus::Unknown, QLatin1String("unknown")},
};

QByteArray contactText(const QList<DeviceRow> &kiosks)
{
    Figure up("foyer_kiosk_up", "gauge", "1 while the kiosk reports to its desk.");
    Figure seen("foyer_kiosk_last_report_timestamp_seconds", "gauge", "When it last reported.");
    Figure info("foyer_kiosk_info", "gauge",
                "Program version, version of the device image, and the slot it runs from.");
    Figure offered("foyer_kiosk_update_offered", "gauge",
                   "1 while the desk offers a version of the device image that it does not run.");
    Figure open("foyer_kiosk_open", "gauge", "1 while patients may use the kiosk.");
    Figure spooled("foyer_kiosk_spooled_arrivals", "gauge",
                   "Arrivals taken while the desk was away, not delivered yet.");
    for (const DeviceRow &kiosk : kiosks) {
        up.add(kiosk, kiosk.online ? 1 : 0);
        if (!kiosk.seenAt.isValid())
            continue;
        seen.add(kiosk, kiosk.seenAt.toSecsSinceEpoch());
        const Vitals vitals = kiosk.health.vitals.value_or(Vitals());
        info.add(
            kiosk, 1,
            {{"version", kiosk.health.version}, {"image", vitals.image}, {"slot", vitals.slot}});
        if (!vitals.image.isEmpty())
            offered.add(kiosk, kiosk.offered.isEmpty() ? 0 : 1);
        open.add(kiosk, kiosk.online && !kiosk.health.closed ? 1 : 0);
        spooled.add(kiosk, kiosk.health.spooled);
    }
    return up.text() + seen.text() + info.text() + offered.text() + open.text() + spooled.text();
}

QByteArray machineText(const QList<DeviceRow> &kiosks)
{
    constexpr qint64 mb = 1024 * 1024;
    Figure uptime("foyer_kiosk_uptime_seconds", "gauge", "Since the machine started.");
    Figure celsius("foyer_kiosk_temperature_celsius", "gauge", "Its hottest sensor.");
    Figure diskFree("foyer_kiosk_disk_free_bytes", "gauge", "Room where it keeps its data.");
    Figure disk("foyer_kiosk_disk_size_bytes", "gauge", "Size of that disk.");
    Figure memoryFree("foyer_kiosk_memory_available_bytes", "gauge", "What programs could have.");
    Figure memory("foyer_kiosk_memory_size_bytes", "gauge", "Memory of the machine.");
    for (const DeviceRow &kiosk : kiosks) {
        if (!kiosk.online || !kiosk.health.vitals)
            continue;
        const Vitals &vitals = *kiosk.health.vitals;
        uptime.add(kiosk, vitals.uptimeSeconds, 1);
        celsius.add(kiosk, vitals.hottestCelsius, 1);
        diskFree.add(kiosk, vitals.diskFreeMb, mb);
        disk.add(kiosk, vitals.diskMb, mb);
        memoryFree.add(kiosk, vitals.memoryFreeMb, mb);
        memory.add(kiosk, vitals.memoryMb, mb);
    }
    return uptime.text() + celsius.text() + diskFree.text() + disk.text() + memoryFree.text() +
           memory.text();
}

QByteArray devicesText(const QList<DeviceRow> &kiosks)
{
    Figure ready("foyer_kiosk_device_ready", "gauge", "1 while the device works.");
    Figure uses("foyer_kiosk_device_uses_total", "counter",
                "Tickets, codes, pictures, cards that came out right.");
    Figure misses("foyer_kiosk_device_misses_total", "counter", "Those that did not.");
    Figure trouble("foyer_kiosk_device_last_error_timestamp_seconds", "gauge",
                   "When it last had trouble.");
    Figure paper("foyer_kiosk_paper_fed_millimeters_total", "counter",
                 "Paper that the printer used.");
    Figure printer("foyer_kiosk_printer", "gauge", "1 at the state that the printer is in.");
    for (const DeviceRow &kiosk : kiosks) {
        if (!kiosk.online)
            continue;
        for (const DeviceHealth &device : kiosk.health.devices) {
            const Labels which{{"device", device.kind}};
            ready.add(kiosk, device.status == DeviceStatus::Ready ? 1 : 0, which);
            uses.add(kiosk, device.tally.uses, which);
            misses.add(kiosk, device.tally.misses, which);
            if (device.tally.lastErrorAt.isValid())
                trouble.add(kiosk, device.tally.lastErrorAt.toSecsSinceEpoch(), which);
            if (device.kind == QLatin1String("printer"))
                paper.add(kiosk, device.tally.paperMm);
        }
        if (kiosk.health.printer)
            for (const PrinterWord &known : printerWords)
                printer.add(kiosk, kiosk.health.printer == known.status ? 1 : 0,
                            {{"state", known.word}});
    }
    return ready.text() + uses.text() + misses.text() + trouble.text() + paper.text() +
           printer.text();
}

// Of hashes: how long it takes tells nothing of the token.
bool shows(const QByteArray &authorization, const QString &token)
{
    const auto hash = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    return hash(authorization) == hash("Bearer " + token.toLatin1());
}

Reply plain(int status, const QByteArray &body)
{
    return {.status = status,
            .type = "text/plain; version=0.0.4; charset=utf-8",
            .body = body,
            .headers = {{"Cache-Control", "no-store"}}};
}

QCoro::Task<Reply> answer(Handler pages, MetricsSource source, Request request)
{
    if (source.token.isEmpty() || request.path != "/metrics") {
        Reply reply = co_await pages(std::move(request));
        co_return reply;
    }
    if (!shows(request.authorization, source.token)) {
        Reply reply = plain(401, "Show the token of [metrics] in the desk's settings.\n");
        reply.headers.emplaceBack("WWW-Authenticate", "Bearer");
        co_return reply;
    }
    if (request.method != Method::Get && request.method != Method::Head)
        co_return plain(405, "Nothing was done.\n");
    const auto kiosks = source.kiosks();
    if (!kiosks)
        co_return plain(500, kiosks.error().message.toUtf8() + '\n');
    co_return plain(200, metricsText(*kiosks));
}

} // namespace

QByteArray metricsText(const QList<DeviceRow> &kiosks)
{
    QList<DeviceRow> ours = kiosks;
    ours.removeIf([](const DeviceRow &kiosk) { return kiosk.revoked; });
    return contactText(ours) + machineText(ours) + devicesText(ours);
}

Handler withMetrics(Handler pages, MetricsSource source)
{
    return [pages = std::move(pages), source = std::move(source)](Request request) {
        return answer(pages, source, std::move(request));
    };
}

} // namespace foyer::web
