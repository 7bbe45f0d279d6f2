// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner sends to what it has read: one decoder for each manner of speaking. Time comes in
// as a number.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace foyer {

class ScanDecoder {
public:
    virtual ~ScanDecoder() = default;
    // The codes that became whole. bytes as the stream gave them: for HID one report.
    [[nodiscard]] virtual QList<QByteArray> feed(const QByteArray &bytes, qint64 nowMs) = 0;
    // Asked now and then: the codes that silence has ended.
    [[nodiscard]] virtual QList<QByteArray> silence(qint64 nowMs) = 0;
    virtual void torn(qint64 nowMs) = 0; // something was lost here
    virtual void reset() = 0;            // the device is gone: half a code is no code

    // Codes dropped so far, and why the last was; without content.
    [[nodiscard]] qint64 misses() const { return m_misses; }
    [[nodiscard]] QString lastMiss() const { return m_lastMiss; }

protected:
    void miss(const QString &why)
    {
        ++m_misses;
        m_lastMiss = why;
    }

private:
    qint64 m_misses = 0;
    QString m_lastMiss;
};

} // namespace foyer
