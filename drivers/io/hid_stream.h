// SPDX-License-Identifier: GPL-3.0-or-later
// The input reports of a HID device, through hidraw: each received() is one report as the kernel
// gave it, with its number in front when the device numbers them. The kernel keeps its own driver.
#pragma once

#include "drivers/io/attached.h"
#include "drivers/io/descriptor.h"
#include "drivers/io/stream.h"

#include <QSocketNotifier>
#include <functional>

namespace foyer {

// What the device says its reports look like (HID 1.11, 6.2.2); empty when it cannot be read.
[[nodiscard]] QByteArray reportDescriptor(const AttachedDevice &device);

class HidStream final : public Stream {
    Q_OBJECT
public:
    // Asked with the report descriptor of each part of the device; the first that is accepted is
    // read.
    using Accepts = std::function<bool(const QByteArray &descriptor)>;

    // ids: "05e0:1200" or "05e0:1200:serial".
    HidStream(QString ids, Accepts accepts);
    ~HidStream() override;
    void open() override;
    void send(const QByteArray &) override {}
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_node.isOpen(); }
    [[nodiscard]] qint64 unsent() const override { return 0; }
    [[nodiscard]] bool answers() const override { return true; }
    [[nodiscard]] Absence absence() const override { return m_absence; }
    [[nodiscard]] QString deviceName() const override { return m_name; }

private:
    void find();
    void readReport();

    QString m_ids;
    Accepts m_accepts;
    AttachWatch m_watch;
    Descriptor m_node;
    std::unique_ptr<QSocketNotifier> m_notifier; // goes before the descriptor it watches
    QString m_name;
    Absence m_absence = Absence::Unknown;
    bool m_wanted = false; // open() was called, and nothing came of it yet
};

} // namespace foyer
