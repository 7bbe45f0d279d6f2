// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any report descriptor, and any reports after it, give fields inside their reports
// and codes that are neither empty nor longer than allowed.
#include "drivers/scanner/hid_pos.h"
#include "kiosk/core/visit_code.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    // The first two bytes choose where the descriptor ends and how long the reports are.
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2),
                           static_cast<qsizetype>(size - 2));
    const auto reports =
        foyer::scanReports(QByteArrayView(bytes).first(std::min<qsizetype>(data[0], bytes.size())));
    for (const foyer::ScanReport &report : reports)
        for (const foyer::BitField &field :
             {report.length, report.symbology, report.data, report.continued})
            if (field.bit < 0 || field.bits < 0 || field.bit + field.bits > report.bytes * 8)
                std::abort();
    foyer::HidPos pos;
    pos.use(reports);
    QList<QByteArray> codes;
    qint64 now = 0;
    const qsizetype part = data[1] ? data[1] : reports.value(0).bytes + 1;
    for (qsizetype i = 0; i < bytes.size(); i += part) {
        codes += pos.feed(bytes.mid(i, part), now);
        now += quint8(bytes[i]) % 128;
    }
    for (const QByteArray &code : codes)
        if (code.isEmpty() || code.size() > foyer::maxScanBytes)
            std::abort();
    return 0;
}
