// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/line_framer.h"

#include "kiosk/core/visit_code.h"

namespace foyer {

QList<QByteArray> LineFramer::feed(const QByteArray &bytes, qint64 nowMs)
{
    QList<QByteArray> codes = silence(nowMs);
    m_lastMs = nowMs;
    for (const char byte : bytes) {
        const bool lineEnd = m_suffix.isEmpty() && (byte == '\r' || byte == '\n');
        if (lineEnd && !holdsLines()) {
            end(codes);
            continue;
        }
        m_code += byte;
        if (!m_suffix.isEmpty() && m_code.endsWith(m_suffix)) {
            m_code.chop(m_suffix.size());
            end(codes);
        } else if (m_code.size() > maxScanBytes + m_suffix.size()) {
            m_tooLong = true;
            m_code = m_code.right(m_suffix.size()); // only its end still matters
        }
    }
    return codes;
}

QList<QByteArray> LineFramer::silence(qint64 nowMs)
{
    QList<QByteArray> codes;
    if (pending() && nowMs - m_lastMs >= silenceMs)
        end(codes);
    return codes;
}

void LineFramer::reset()
{
    m_code.clear();
    m_tooLong = false;
}

// "@" alone may be the beginning of a licence: its line feed decides nothing yet.
bool LineFramer::holdsLines() const
{
    return m_code.startsWith('@') && (m_code.size() < 16 || m_code.left(32).contains("ANSI ") ||
                                      m_code.left(32).contains("AAMVA"));
}

void LineFramer::end(QList<QByteArray> &codes)
{
    if (!m_tooLong && !m_code.isEmpty() && m_code.size() <= maxScanBytes)
        codes << m_code;
    reset();
}

} // namespace foyer
