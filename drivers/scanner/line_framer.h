// SPDX-License-Identifier: GPL-3.0-or-later
// Where one scanned code ends and the next begins, in the bytes of a line scanner. Pure; time comes
// in as a number.
#pragma once

#include "drivers/scanner/scan_decoder.h"

namespace foyer {

struct LineFraming {
    QByteArray prefix;    // only to find a licence behind it; it stays
    QByteArray suffix;    // taken off
    int silenceMs = 80;   // a pause this long ends a code
    bool tabEnds = false; // a HT before the silence was the scanner's end of line
};

// A code ends with CR, LF or both; with the suffix, if one is set, and then CR and LF are data; or
// when the line falls silent. A licence (AAMVA) holds CR and LF itself, so only the suffix or
// silence ends it. A code longer than maxScanBytes is dropped to its end, a torn one to the suffix
// or the next silence. Control characters inside are data.
class LineFramer final : public ScanDecoder {
public:
    static constexpr int silenceMs = 80; // a pause this long ends a code

    LineFramer() = default;
    explicit LineFramer(QByteArray suffix) { m_framing.suffix = std::move(suffix); }
    explicit LineFramer(LineFraming framing) : m_framing(std::move(framing)) {}

    [[nodiscard]] QList<QByteArray> feed(const QByteArray &bytes, qint64 nowMs) override;
    [[nodiscard]] QList<QByteArray> silence(qint64 nowMs) override;
    void torn(qint64 nowMs) override;
    void reset() override;
    [[nodiscard]] bool pending() const { return !m_code.isEmpty() || m_drop != Drop::No; }

private:
    enum class Drop { No, TooLong, Torn };

    void end(QList<QByteArray> &codes);
    void drop(Drop why);
    [[nodiscard]] bool holdsLines() const;

    LineFraming m_framing;
    QByteArray m_code;
    Drop m_drop = Drop::No;
    bool m_dropLines = false; // what is dropped holds line ends itself
    qint64 m_lastMs = 0;
};

} // namespace foyer
