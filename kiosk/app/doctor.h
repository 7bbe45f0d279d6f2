// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at each device that the settings name and tries it: a test ticket, a scan, a picture, a
// card, a spoken sentence. One line for each says what is right or how to mend it.
#pragma once

#include "kiosk/app/doctor_report.h"
#include "kiosk/app/kiosk_parts.h"

#include <QCoroTask>

#include <functional>

namespace foyer {

struct DoctorOptions {
    bool tries = true;                        // false: only looks; nothing is printed or said
    bool hands = false;                       // somebody is there to scan a code and put in a card
    int patienceMs = 4000;                    // for a device to be ready
    int handsMs = 20'000;                     // for a person to do what is asked
    std::function<void(const QString &)> ask; // tells that person
};

class Doctor {
public:
    // errors: what is wrong with an address, by key of the settings. found: what is attached.
    Doctor(const KioskParts &parts, QMap<QString, QString> errors, QList<FoundDevice> found,
           DoctorOptions options);

    [[nodiscard]] QCoro::Task<QList<Finding>> examine();

private:
    // Ready or not after the patience; health() tells.
    [[nodiscard]] QCoro::Task<bool> settled(Device *device);
    [[nodiscard]] QCoro::Task<Finding> examinePrinter();
    [[nodiscard]] QCoro::Task<Finding> examineScanner();
    [[nodiscard]] QCoro::Task<Finding> examineCamera();
    [[nodiscard]] QCoro::Task<Finding> examineCardReader();
    [[nodiscard]] QCoro::Task<Finding> examineSpeaker();
    [[nodiscard]] Finding about(const QString &kind, const QString &address,
                                const Device &device) const;
    [[nodiscard]] QList<Finding> unused() const;

    const KioskParts &m_parts;
    QMap<QString, QString> m_errors;
    QList<FoundDevice> m_found;
    DoctorOptions m_options;
};

} // namespace foyer
