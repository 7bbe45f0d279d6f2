// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/hid_pos.h"

#include "kiosk/core/visit_code.h"

#include <algorithm>

namespace foyer {

namespace {

// Little-endian, as all of HID.
unsigned valueOf(const QByteArray &report, const BitField &field)
{
    unsigned value = 0;
    for (int i = 0; i < std::min(field.bits, 16); ++i) {
        const int bit = field.bit + i;
        value |= unsigned((quint8(report[bit / 8]) >> (bit % 8)) & 1) << i;
    }
    return value;
}

} // namespace

void HidPos::use(QList<ScanReport> reports)
{
    m_reports = std::move(reports);
    reset();
}

QList<QByteArray> HidPos::feed(const QByteArray &report, qint64 nowMs)
{
    (void)silence(nowMs);
    if (report.isEmpty() || m_reports.isEmpty())
        return {};
    const auto known = std::ranges::find_if(m_reports, [&](const ScanReport &candidate) {
        return candidate.id == 0 || candidate.id == quint8(report[0]);
    });
    if (known == m_reports.end())
        return {}; // its trigger, its state: nothing that was read
    m_lastMs = nowMs;
    if (m_dropping)
        return {};
    if (report.size() != known->bytes) {
        drop(QStringLiteral("A report was not as long as the scanner had said."));
        return {};
    }
    QByteArray data = report.mid(known->data.bit / 8, known->data.bits / 8);
    if (known->length.bits > 0) {
        const unsigned length = valueOf(report, known->length);
        if (length > unsigned(data.size())) {
            drop(QStringLiteral("A report claimed more data than it had."));
            return {};
        }
        data.truncate(length);
    } else {
        while (data.endsWith('\0'))
            data.chop(1);
    }
    m_code += data;
    m_open = valueOf(report, known->continued) & 1;
    if (m_code.size() > maxScanBytes) {
        drop(QStringLiteral("A code was longer than any real one."));
        return {};
    }
    if (m_open || m_code.isEmpty())
        return {};
    return {std::exchange(m_code, {})};
}

QList<QByteArray> HidPos::silence(qint64 nowMs)
{
    if (nowMs - m_lastMs < quietMs)
        return {};
    if (m_open)
        drop(QStringLiteral("A code was never ended."));
    m_dropping = false;
    return {};
}

void HidPos::torn(qint64 nowMs)
{
    m_lastMs = nowMs;
    drop(QStringLiteral("Part of a code was lost."));
}

void HidPos::reset()
{
    if (m_open)
        miss(QStringLiteral("The scanner was gone before a code ended."));
    m_code.clear();
    m_open = m_dropping = false;
}

void HidPos::drop(const QString &why)
{
    if (!m_dropping)
        miss(why);
    m_code.clear();
    m_open = false;
    m_dropping = true;
}

} // namespace foyer
