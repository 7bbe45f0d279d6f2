// SPDX-License-Identifier: GPL-3.0-or-later
// Passes a stream on and writes down what is said. Patients' tickets never go through it: only a
// program that prints the test ticket makes one.
#pragma once

#include "drivers/io/stream.h"
#include "kiosk/core/clock.h"

#include <functional>

namespace foyer {

class RecordingStream final : public Stream {
    Q_OBJECT
public:
    using Write = std::function<void(const QByteArray &lines)>;

    RecordingStream(std::unique_ptr<Stream> stream, const Clock &clock, Write write);
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_stream->isOpen(); }
    [[nodiscard]] qint64 unsent() const override { return m_stream->unsent(); }
    [[nodiscard]] bool answers() const override { return m_stream->answers(); }
    [[nodiscard]] bool lingers() const override { return m_stream->lingers(); }

private:
    void note(const QByteArray &lines);

    std::unique_ptr<Stream> m_stream;
    const Clock &m_clock;
    Write m_write;
    qint64 m_last;
    qsizetype m_written = 0;
};

} // namespace foyer
