// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the staff console. Pure: rows in, markup out. Each takes the Viewer, who is looking
// and when.
#pragma once

#include "kiosk/desk/staff.h"
#include "kiosk/desk/web_html.h"

namespace foyer::web {

enum class Section { Today, Attention, Help, Devices, Feedback, Audit, Keys };

// A page's address, and back: the key a form carries to say where it came from. Anything else is
// Today.
[[nodiscard]] QString sectionPath(Section section);
[[nodiscard]] Section sectionOf(const QString &path);

struct Viewer {
    QString clinic;
    QString name;
    Role role = Role::Reception;
    QString csrf;
    QDateTime now;
};

// What stands around every page: how much waits where, who asks for help, and what the last press
// of a button did.
struct Surroundings {
    Section section = Section::Today;
    qsizetype attention = 0;
    qsizetype devices = 0; // kiosks that need a hand
    QList<HelpRow> openHelp;
    QString said;         // a sentence, or empty
    bool trouble = false; // said tells of something that did not work
};

// A whole page: navigation, help calls, and content under the heading of the section.
[[nodiscard]] Html consolePage(const Viewer &viewer, const Surroundings &around,
                               const QString &title, const Html &content);

[[nodiscard]] Html signInPage(const QString &clinic, const QString &csrf, const QString &code,
                              const QString &said);

[[nodiscard]] Html todayContent(const Viewer &viewer, const QList<ArrivalRow> &arrivals);
[[nodiscard]] Html visitContent(const Viewer &viewer, const ArrivalRow &arrival,
                                const QList<DeviceRow> &devices);

// The whole evidence of one insurance card.
[[nodiscard]] Html cardContent(const Viewer &viewer, const CardView &card);

[[nodiscard]] Html attentionContent(const Viewer &viewer, const QList<AttentionRow> &rows);
// search: what was typed; candidates are already the ones that agree with it.
[[nodiscard]] Html matchContent(const Viewer &viewer, const AttentionRow &arrival,
                                const QString &search, const QList<MatchCandidate> &candidates);
[[nodiscard]] QList<MatchCandidate> searched(const QList<MatchCandidate> &all,
                                             const QString &search);

[[nodiscard]] Html helpContent(const Viewer &viewer, const QList<HelpRow> &rows);

[[nodiscard]] Html devicesContent(const Viewer &viewer, const QList<DeviceRow> &rows);
// The settings of one kiosk, for an administrator.
[[nodiscard]] Html settingsContent(const Viewer &viewer, const KioskSettingsView &view);
[[nodiscard]] bool needsHand(const DeviceRow &device);
[[nodiscard]] Html enrolmentContent(const EnrolmentOffer &offer);

[[nodiscard]] Html feedbackContent(const Viewer &viewer, const QList<FeedbackRow> &rows);
[[nodiscard]] Html auditContent(const QList<AuditRow> &rows);
[[nodiscard]] Html keysContent();
// When something cannot be shown: why, and the way back.
[[nodiscard]] Html troubleContent(const QString &sentence);

} // namespace foyer::web
