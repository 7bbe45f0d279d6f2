// SPDX-License-Identifier: GPL-3.0-or-later
// The wire to the simulated printer: a stream without a descriptor, as asynchronous as a real one.
#pragma once

#include "drivers/io/stream.h"
#include "drivers/simulated/simulated_printer.h"

#include <QPointer>

namespace foyer {

class MemoryStream final : public Stream {
    Q_OBJECT
public:
    explicit MemoryStream(SimulatedPrinter &printer);
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override { return m_unsent; }
    [[nodiscard]] bool answers() const override { return true; }

private:
    void later(void (MemoryStream::*what)(const QByteArray &), const QByteArray &bytes = {});
    void opening(const QByteArray &);
    void deliver(const QByteArray &bytes);
    void hear(const QByteArray &bytes);
    void breakOff(const QByteArray &);

    QPointer<SimulatedPrinter> m_printer;
    bool m_open = false;
    int m_connection = 0; // what was under way on an earlier connection is lost
    qint64 m_unsent = 0;
};

} // namespace foyer
