// SPDX-License-Identifier: GPL-3.0-or-later
// Invented HID devices and keyboards (umockdev): what the drivers meet as /dev/hidrawN and
// /dev/input/eventN. Each read gives one report or one group of key events, as the kernel does:
// the node is a pipe in packet mode. Runs under umockdev-wrapper.
#pragma once

#include "tests/bed/typist.h"

#include <QString>

#include <map>
#include <memory>

extern "C" {
typedef struct _UMockdevTestbed UMockdevTestbed;
typedef struct _UMockdevIoctlBase UMockdevIoctlBase;
}

namespace foyer {

struct HidMake {
    QByteArray node = "hidraw0";
    QByteArray ids = "05e0:1300";
    QByteArray serial = "S01";
    QByteArray name = "Scanner";
    QByteArray descriptor;
    int port = 1;
};

struct KeysMake {
    QByteArray node = "event3";
    QByteArray ids = "05e0:1200";
    QByteArray serial = "S02";
    QByteArray name = "Scanner";
    bool bluetooth = false; // its ids are its own, there is no USB device
    QByteArray property = "ID_INPUT_KEYBOARD";
    int port = 2;
};

// A HID POS scanner's report descriptor as the makers have it: report 2, 64 bytes with count, AIM
// identifier, 56 bytes of data and the flag that it goes on; and a trigger report 4.
[[nodiscard]] QByteArray hidPosDescriptor();
// The reports of that descriptor that carry a code.
[[nodiscard]] QList<QByteArray> hidPosReports(const QByteArray &code,
                                              const QByteArray &aim = "]C0");

class InputBed {
public:
    explicit InputBed(UMockdevTestbed *testbed); // must outlive it
    ~InputBed();
    InputBed(const InputBed &) = delete;
    InputBed &operator=(const InputBed &) = delete;

    void plug(const HidMake &make);
    void plug(const KeysMake &make);
    void unplug(const QByteArray &node);

    // One report. False: the kiosk has not read what came before.
    [[nodiscard]] bool report(const QByteArray &node, const QByteArray &bytes);
    [[nodiscard]] bool press(const QByteArray &node, const QList<KeyPress> &keys);
    [[nodiscard]] bool overrun(const QByteArray &node); // SYN_DROPPED: the kernel lost keys

    // The jack of a sound card (a KeysMake with ID_INPUT_SWITCH): its state, and an event that
    // tells.
    [[nodiscard]] bool setHeadphones(const QByteArray &node, bool inserted);

    [[nodiscard]] bool grabbed(const QByteArray &node) const; // since it was plugged in
    void holdGrab(const QByteArray &node, bool held);         // another program has it

private:
    struct Node;
    void add(const QByteArray &name, const QList<QByteArray> &paths,
             const QList<QByteArray> &texts);
    [[nodiscard]] bool has(const QByteArray &path) const;

    UMockdevTestbed *m_testbed;
    std::map<QByteArray, std::unique_ptr<Node>> m_nodes;
    std::map<QByteArray, bool> m_held;
    std::map<QByteArray, bool> m_inserted;
};

} // namespace foyer
