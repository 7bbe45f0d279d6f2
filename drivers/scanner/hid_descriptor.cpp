// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/hid_descriptor.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace foyer {

namespace {

constexpr qsizetype longestDescriptor = 4096; // as the kernel has it
constexpr int longestReportBits = 4096 * 8;
constexpr size_t mostUsages = 256;
constexpr size_t deepestStack = 16;

constexpr quint32 byteCount = 0x01003b;
constexpr quint32 symbologyIdentifier1 = 0x8c00fb;
constexpr quint32 symbologyIdentifier3 = 0x8c00fd;
constexpr quint32 decodedData = 0x8c00fe;
constexpr quint32 decodeDataContinued = 0x8c00ff;

// Items of HID 1.11, 6.2.2.4 to 6.2.2.8: the upper six bits of the first byte.
enum Item : quint8 {
    Input = 0x80,
    Output = 0x90,
    Feature = 0xb0,
    Collection = 0xa0,
    EndCollection = 0xc0,
    UsagePage = 0x04,
    ReportSize = 0x74,
    ReportId = 0x84,
    ReportCount = 0x94,
    Push = 0xa4,
    Pop = 0xb4,
    Usage = 0x08,
    UsageMinimum = 0x18,
    UsageMaximum = 0x28,
};

struct Globals {
    quint32 page = 0;
    quint32 size = 0;
    quint32 count = 0;
    int id = 0;
};

struct Locals {
    std::vector<std::pair<quint32, bool>> usages; // and whether the page is in it
    std::pair<quint32, bool> minimum;
};

class Reading {
public:
    // False: nothing this descriptor says is to be believed.
    [[nodiscard]] bool item(quint8 kind, quint32 value, int size);
    [[nodiscard]] QList<ScanReport> result() const;

private:
    [[nodiscard]] bool addUsage(quint32 value, bool withPage);
    [[nodiscard]] bool addRange(quint32 value, bool withPage);
    [[nodiscard]] bool input();
    void place(ScanReport &report, quint32 usage, int bit) const;

    Globals m_global;
    std::vector<Globals> m_stack;
    Locals m_local;
    std::map<int, ScanReport> m_reports;
    std::map<int, int> m_bits; // how far each report is described
};

bool Reading::item(quint8 kind, quint32 value, int size)
{
    switch (kind) {
    case Input:
        return input();
    case Output:
    case Feature:
    case Collection:
    case EndCollection:
        m_local = {};
        return true;
    case UsagePage:
        m_global.page = value & 0xffff;
        return true;
    case ReportSize:
        m_global.size = value;
        return true;
    case ReportCount:
        m_global.count = value;
        return true;
    case ReportId:
        m_global.id = int(value);
        return value >= 1 && value <= 255;
    case Push:
        m_stack.push_back(m_global);
        return m_stack.size() <= deepestStack;
    case Pop:
        if (m_stack.empty())
            return false;
        m_global = m_stack.back();
        m_stack.pop_back();
        return true;
    case Usage:
        return addUsage(value, size == 4);
    case UsageMinimum:
        m_local.minimum = {value, size == 4};
        return true;
    case UsageMaximum:
        return addRange(value, size == 4);
    default:
        return true;
    }
}

bool Reading::addUsage(quint32 value, bool withPage)
{
    m_local.usages.emplace_back(value, withPage);
    return m_local.usages.size() <= mostUsages;
}

bool Reading::addRange(quint32 value, bool withPage)
{
    const auto [first, firstWithPage] = m_local.minimum;
    if (value < first || value - first >= mostUsages || firstWithPage != withPage)
        return false;
    for (quint32 usage = first; usage <= value; ++usage)
        if (!addUsage(usage, withPage))
            return false;
    return true;
}

bool Reading::input()
{
    const Locals local = std::exchange(m_local, {});
    const quint64 bits = quint64(m_global.size) * m_global.count;
    int &at = m_bits.try_emplace(m_global.id, m_global.id ? 8 : 0).first->second;
    if (bits > quint64(longestReportBits - at))
        return false;
    ScanReport &report = m_reports[m_global.id];
    report.id = m_global.id;
    // The last usage stands for all that follow; without any, this is padding.
    for (quint32 i = 0; i < m_global.count && !local.usages.empty() && m_global.size > 0; ++i) {
        const auto [usage, withPage] = local.usages[std::min<size_t>(i, local.usages.size() - 1)];
        place(report, withPage ? usage : m_global.page << 16 | usage, at + int(i * m_global.size));
    }
    at += int(bits);
    report.bytes = (at + 7) / 8;
    return true;
}

void Reading::place(ScanReport &report, quint32 usage, int bit) const
{
    const int size = int(m_global.size);
    const bool byte = size == 8 && bit % 8 == 0;
    const auto append = [&](BitField &field) {
        if (field.bits == 0)
            field.bit = bit;
        if (byte && field.bit + field.bits == bit)
            field.bits += size;
    };
    if (usage == decodedData)
        append(report.data);
    else if (usage >= symbologyIdentifier1 && usage <= symbologyIdentifier3)
        append(report.symbology);
    else if (usage == byteCount && report.length.bits == 0 && size <= 16)
        report.length = {bit, size};
    else if (usage == decodeDataContinued && report.continued.bits == 0)
        report.continued = {bit, size};
}

QList<ScanReport> Reading::result() const
{
    QList<ScanReport> found;
    const bool numbered =
        std::ranges::any_of(m_reports, [](const auto &r) { return r.first != 0; });
    for (const auto &[id, report] : m_reports)
        if (report.data.bits > 0 && (id != 0 || !numbered))
            found.append(report);
    return found;
}

} // namespace

QList<ScanReport> scanReports(QByteArrayView descriptor)
{
    if (descriptor.size() > longestDescriptor)
        return {};
    Reading reading;
    for (qsizetype at = 0; at < descriptor.size();) {
        const auto prefix = quint8(descriptor[at++]);
        const bool isLong = prefix == 0xfe;
        const qsizetype size = (prefix & 3) == 3 ? 4 : prefix & 3;
        if (isLong) {
            // Defined by nobody yet: its size, its tag, its data.
            if (at >= descriptor.size())
                return {};
            at += 2 + quint8(descriptor[at]);
            continue;
        }
        if (descriptor.size() - at < size)
            return {};
        quint32 value = 0;
        for (qsizetype i = 0; i < size; ++i)
            value |= quint32(quint8(descriptor[at + i])) << (8 * i);
        at += size;
        if (!reading.item(prefix & 0xfc, value, int(size)))
            return {};
    }
    return reading.result();
}

} // namespace foyer
