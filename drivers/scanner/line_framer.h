// SPDX-License-Identifier: GPL-3.0-or-later
// Where one scanned code ends and the next begins, in the bytes of a line scanner. Pure; time comes
// in as a number.
#pragma once

#include <QByteArray>
#include <QList>

namespace foyer {

// A code ends with CR, LF or both; with the suffix, if one is set, and then CR and LF are data; or
// when the line falls silent. A licence (AAMVA) holds CR and LF itself, so only the suffix or
// silence ends it. A code longer than maxScanBytes is dropped to its end. Control characters inside
// are data.
class LineFramer {
public:
    static constexpr int silenceMs = 80;

    explicit LineFramer(QByteArray suffix = {}) : m_suffix(std::move(suffix)) {}

    [[nodiscard]] QList<QByteArray> feed(const QByteArray &bytes, qint64 nowMs);
    [[nodiscard]] QList<QByteArray>
    silence(qint64 nowMs); // asked now and then while something is pending
    [[nodiscard]] bool pending() const { return !m_code.isEmpty() || m_tooLong; }
    void reset();

private:
    void end(QList<QByteArray> &codes);
    [[nodiscard]] bool holdsLines() const;

    QByteArray m_suffix;
    QByteArray m_code;
    bool m_tooLong = false;
    qint64 m_lastMs = 0;
};

} // namespace foyer
