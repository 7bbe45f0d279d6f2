// SPDX-License-Identifier: GPL-3.0-or-later
// Staff on the device, behind the hidden corner: sign in with personal code and PIN, reprint, test
// print, device status, close for patients. The desk checks everything; no PIN is kept here.
#pragma once

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/app/row_model.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Session;

class StaffMode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed) // of the last request
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

    // What the page says about the last request; the words are the page's.
    enum class Outcome {
        None,
        WrongCodeOrPin,
        TooManyTries,
        DeskAway,
        Printed,
        NotPrinted,
        PrintUnknown,
        ReasonMissing,
        Failed,
    };
    Q_ENUM(Outcome)

    StaffMode(KioskParts &parts, Session &session, bool mayQuit, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] QString name() const { return m_staff.name; }
    [[nodiscard]] QString scannedCode() const { return m_scannedCode; }
    [[nodiscard]] bool technician() const { return m_technician; }
    [[nodiscard]] bool closed() const;
    [[nodiscard]] bool mayQuit() const { return m_mayQuit; }
    [[nodiscard]] RowModel *tickets() { return &m_tickets; }
    [[nodiscard]] RowModel *devices() { return &m_devices; }

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
    void restartWanted();
    void quitWanted();

private:
    QCoro::Task<> askDesk(QString code, QString pin);
    QCoro::Task<> fetchTickets();
    QCoro::Task<> fetchAndPrint(QUuid visit, QString why);
    QCoro::Task<> printTestTicket();
    void fillDevices();
    void go(State state);
    void say(Outcome outcome);
    void printed(const PrintResult &result);

    KioskParts &m_parts;
    Session &m_session;
    bool m_mayQuit;
    State m_state = State::Hidden;
    bool m_busy = false;
    Outcome m_outcome = Outcome::None;
    StaffSession m_staff;
    QString m_scannedCode;
    bool m_technician = false;
    RowModel m_tickets;
    RowModel m_devices;
    QTimer m_idle; // staff who walk away are signed out
};

} // namespace foyer
