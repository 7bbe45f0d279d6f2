// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the device's side of an exchange and holds ours against it. Pauses are not kept: what was
// waited for comes at once. Bytes behind the last step are not judged.
#pragma once

#include "drivers/io/exchange.h"
#include "drivers/io/stream.h"

#include <QHash>

namespace foyer {

class ReplayedStream final : public Stream {
    Q_OBJECT
public:
    explicit ReplayedStream(QList<ExchangeStep> steps);
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override { return m_unsent; }
    [[nodiscard]] bool answers() const override { return true; }

    [[nodiscard]] bool finished() const { return m_next >= m_steps.size(); }
    // Where ours first differed, or what is still awaited; empty when finished without a
    // difference.
    [[nodiscard]] QString difference() const;

private:
    void later(void (ReplayedStream::*what)(const QByteArray &), const QByteArray &bytes = {});
    void begin(const QByteArray &);
    void take(const QByteArray &bytes);
    void proceed();
    bool matches(const ExchangeStep &step);
    void gone(const QString &why);

    QList<ExchangeStep> m_steps;
    qsizetype m_next = 0;
    QByteArray m_heard; // of us, not matched yet
    QHash<char, char> m_names;
    QString m_difference;
    qint64 m_unsent = 0;
    int m_connection = 0; // what was under way on an earlier connection is lost
    bool m_open = false;
};

} // namespace foyer
