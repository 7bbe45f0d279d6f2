// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/line_framer.h"

#include "drivers/scanner/code_text.h"
#include "kiosk/core/visit_code.h"

namespace foyer {

QList<QByteArray> LineFramer::feed(const QByteArray &bytes, qint64 nowMs)
{
    QList<QByteArray> codes = silence(nowMs);
    const QByteArray &suffix = m_framing.suffix;
    m_lastMs = nowMs;
    for (const char byte : bytes) {
        const bool lineEnd = suffix.isEmpty() && (byte == '\r' || byte == '\n');
        if (lineEnd && !holdsLines()) {
            end(codes);
            continue;
        }
        m_code += byte;
        if (!suffix.isEmpty() && m_code.endsWith(suffix)) {
            m_code.chop(suffix.size());
            end(codes);
        } else if (m_drop != Drop::No || m_code.size() > maxScanBytes + suffix.size()) {
            drop(Drop::TooLong);
        }
    }
    return codes;
}

QList<QByteArray> LineFramer::silence(qint64 nowMs)
{
    QList<QByteArray> codes;
    if (!pending() || nowMs - m_lastMs < m_framing.silenceMs)
        return codes;
    if (m_framing.tabEnds && m_code.endsWith('\t'))
        m_code.chop(1);
    end(codes);
    return codes;
}

void LineFramer::torn(qint64 nowMs)
{
    m_lastMs = nowMs;
    drop(Drop::Torn);
}

void LineFramer::reset()
{
    if (pending())
        miss(QStringLiteral("The scanner was gone before a code ended."));
    m_code.clear();
    m_drop = Drop::No;
}

// Only its end still matters.
void LineFramer::drop(Drop why)
{
    if (m_drop == Drop::No) {
        m_dropLines = why == Drop::Torn || holdsLines();
        m_drop = why;
    }
    m_code = m_code.right(m_framing.suffix.size());
}

// "@" alone may be the beginning of a licence: its line feed decides nothing yet.
bool LineFramer::holdsLines() const
{
    if (m_drop != Drop::No)
        return m_dropLines;
    if (!m_code.startsWith(m_framing.prefix))
        return false;
    qsizetype at = m_framing.prefix.size();
    if (hasAimIdentifier(m_code, at))
        at += 3;
    const QByteArray head = m_code.mid(at, 32);
    return head.startsWith('@') &&
           (head.size() < 16 || head.contains("ANSI ") || head.contains("AAMVA"));
}

void LineFramer::end(QList<QByteArray> &codes)
{
    if (m_drop != Drop::No || m_code.size() > maxScanBytes)
        miss(m_drop == Drop::Torn ? QStringLiteral("Part of a code was lost.")
                                  : QStringLiteral("A code was longer than any real one."));
    else if (!m_code.isEmpty())
        codes << m_code;
    m_code.clear();
    m_drop = Drop::No;
}

} // namespace foyer
