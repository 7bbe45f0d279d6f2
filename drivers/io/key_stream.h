// SPDX-License-Identifier: GPL-3.0-or-later
// What a keyboard with certain ids types, as bytes. All its event nodes are grabbed: nothing it
// types reaches the screen. Not grabbed, it is not read.
#pragma once

#include "drivers/io/attached.h"
#include "drivers/io/descriptor.h"
#include "drivers/io/keyboard.h"
#include "drivers/io/stream.h"

#include <QSocketNotifier>
#include <vector>

namespace foyer {

class KeyStream final : public Stream {
    Q_OBJECT
public:
    // ids: "05e0:1200" or "05e0:1200:serial".
    KeyStream(QString ids, KeyLayout layout);
    ~KeyStream() override;
    void open() override;
    void send(const QByteArray &) override {}
    void close() override;
    [[nodiscard]] bool isOpen() const override { return !m_nodes.empty(); }
    [[nodiscard]] qint64 unsent() const override { return 0; }
    [[nodiscard]] bool answers() const override { return true; }
    [[nodiscard]] Absence absence() const override { return m_absence; }
    [[nodiscard]] QString deviceName() const override { return m_name; }

private:
    struct Node {
        QString path;
        Descriptor descriptor;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    void find();
    void look();
    [[nodiscard]] bool takeAll();
    [[nodiscard]] bool take(const AttachedDevice &device);
    void readKeys(int descriptor);
    void lost();

    QString m_ids;
    Keyboard m_keyboard;
    bool m_overrun = false; // the kernel dropped keys; what follows counts from the next report
    AttachWatch m_watch;
    std::vector<Node> m_nodes;
    QString m_name;
    Absence m_absence = Absence::Unknown;
    bool m_wanted = false; // open() was called, and nothing came of it yet
};

} // namespace foyer
