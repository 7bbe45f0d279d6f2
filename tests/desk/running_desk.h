// SPDX-License-Identifier: GPL-3.0-or-later
// The real foyer-desk in a folder of its own, on the demo clinic: started, killed, started again;
// and two enrolled kiosks that talk to it over HTTP.
#pragma once

#include "kiosk/core/ehr.h"
#include "kiosk/link/http_desk.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace foyer::tests {

class RunningDesk {
public:
    RunningDesk(); // made by "foyer-desk init"; not running
    ~RunningDesk();

    void start(const QStringList &before = {}); // before: a program in front, such as strace
    void kill();                                // SIGKILL, and gone when it returns
    void enrol(int kiosks);
    // A copy of all data as it is now, and back to it: a fresh morning without a new init.
    void remember();
    void forget();

    [[nodiscard]] std::unique_ptr<HttpDesk> kiosk(int index) const;
    [[nodiscard]] QString database() const;     // URI
    [[nodiscard]] QString recordedFile() const; // what the records system was told
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    // People of today who can check in now with two facts, each with one patient.
    [[nodiscard]] QList<Facts> people() const;

private:
    QByteArray run(const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0; // of the kiosks' door
    QStringList m_tokens;
};

} // namespace foyer::tests
