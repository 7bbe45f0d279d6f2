// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated printer on an invented USB port (umockdev): what the driver meets over libusb. It
// answers usbfs as the kernel does, also what poll() says of it: writable when a transfer can be
// reaped, an error when the device is gone. Runs under umockdev-wrapper.
#pragma once

#include "drivers/simulated/simulated_printer.h"
#include "tests/bed/usb_make.h"

#include <QMutex>
#include <QObject>

#include <memory>

extern "C" {
typedef struct _UMockdevTestbed UMockdevTestbed;
typedef struct _UMockdevIoctlBase UMockdevIoctlBase;
typedef struct _UMockdevIoctlClient UMockdevIoctlClient;
}

namespace foyer {

class UsbBed final : public QObject {
    Q_OBJECT
public:
    // Testbed and printer must outlive it. It follows the printer's own plug: Fault::Unplug and
    // "replug" do what they say.
    UsbBed(UMockdevTestbed *testbed, SimulatedPrinter &printer, UsbMake make = {});
    ~UsbBed() override;

    [[nodiscard]] QString uri() const; // "usb:04b8:0e28"
    [[nodiscard]] bool plugged() const { return m_plugged; }
    void plug();
    void unplug();

    void hold(bool on);                // takes nothing: transfers towards it are never reaped
    void stall();                      // both endpoints halt until they are cured
    void chatter(bool);                // says nothing, at once, whenever it is asked
    void say(const QByteArray &bytes); // out of turn

    [[nodiscard]] int cures() const;      // halts cleared
    [[nodiscard]] int claims() const;     // claimed at this moment
    [[nodiscard]] bool usblpSits() const; // the kernel's driver
    [[nodiscard]] int asked() const;      // how often we wanted to hear something
    [[nodiscard]] qint64 bytesTaken() const;
    [[nodiscard]] QByteArray lastBytes() const; // of the latest transfer towards it

private:
    struct Urb;
    struct State;

    int answer(UMockdevIoctlClient *client, int &error); // on umockdev's thread
    int submit(UMockdevIoctlClient *client, int &error);
    int reap(UMockdevIoctlClient *client, int &error);
    int discard(UMockdevIoctlClient *client, int &error);
    void vanished(UMockdevIoctlClient *client);
    void work();
    void feed();
    void complete(std::unique_ptr<Urb> urb, int status, int length);
    void signal();

    UMockdevTestbed *m_testbed;
    SimulatedPrinter &m_printer;
    UsbMake m_make;
    UMockdevIoctlBase *m_handler;
    bool m_plugged = false;
    int m_address;
    QByteArray m_replies;  // said, not fetched
    mutable QMutex m_lock; // for all that follows
    std::unique_ptr<State> m_state;
};

} // namespace foyer
