// SPDX-License-Identifier: GPL-3.0-or-later
// Staff on the device, behind the hidden corner: sign in with personal code and PIN, reprint, test
// print, device status, close for patients. The desk checks everything; no PIN is kept here.
#pragma once

#include "kiosk/app/row_model.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace foyer {

struct KioskParts;

class StaffMode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY
                   changed) // the last answer: "Printed.", "Code or PIN is wrong."
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString scannedCode READ scannedCode NOTIFY
                   changed) // a badge was scanned on the sign-in page
    Q_PROPERTY(bool technician READ technician NOTIFY
                   changed) // desk unreachable: status, test print, restart only
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool mayQuit READ mayQuit CONSTANT)
    Q_PROPERTY(
        foyer::RowModel *tickets READ tickets CONSTANT) // rows: visit, number, time, area, state
    Q_PROPERTY(
        foyer::RowModel *devices READ devices CONSTANT) // rows: kind, model, ready (bool), sentence
public:
    enum class State { Hidden, SignIn, Menu, Tickets, Devices };
    Q_ENUM(State)

    StaffMode(KioskParts &parts, bool mayQuit, QObject *parent = nullptr);
    ~StaffMode() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool busy() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString scannedCode() const;
    [[nodiscard]] bool technician() const;
    [[nodiscard]] bool closed() const;
    [[nodiscard]] bool mayQuit() const;
    [[nodiscard]] RowModel *tickets();
    [[nodiscard]] RowModel *devices();

public Q_SLOTS:
    void open(); // the hidden corner
    void signIn(const QString &code, const QString &pin);
    void showMenu();
    void showTickets();
    void showDevices();
    void reprint(const QString &visit, const QString &why); // why is required
    void testPrint();
    void closeForPatients(bool closed);
    void restart(); // the program; the system starts it again
    void quit();    // only with --window
    void leave();   // signs out

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
