// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that came from the console, on this kiosk's disk: on trial first, then kept or taken
// back. Whatever moment the plug is pulled in, the kiosk starts with the ones or with the others.
#pragma once

#include "kiosk/core/desk.h"

#include <QString>

namespace foyer {

class ConsoleSettingsFile {
public:
    explicit ConsoleSettingsFile(QString dataDir);
    // Another desk's settings are none: at enrolment.
    static Result<> forget(const QString &dataDir);

    // At the start, before settings are used: a trial that has ended twice without being kept is
    // taken back.
    void begin();

    [[nodiscard]] std::optional<QByteArray> onTrial() const;
    [[nodiscard]] std::optional<SettingsState> state() const; // none came yet

    // Each is on disk when it returns. Errors: Storage.
    Result<> tryOut(const ConsoleSettings &settings);
    Result<> refuse(const QUuid &id, const QString &sentence);
    Result<> keep();
    Result<> takeBack(const QString &why);

private:
    Result<> tell(const SettingsState &state, int starts = 0);

    QString m_folder;
    std::optional<SettingsState> m_state;
    int m_starts = 0; // of the trial
};

} // namespace foyer
