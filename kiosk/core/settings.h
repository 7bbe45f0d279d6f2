// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of both programs: plain structs, read from TOML. Either everything is right, or
// every mistake is told with file, line and a sentence. The documented examples are
// assets/settings/kiosk.toml and desk.toml.
#pragma once

#include "kiosk/core/decide.h"
#include "kiosk/core/model.h"
#include "kiosk/core/towns.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <expected>

namespace foyer {

struct SettingsError {
    QString file;
    int line = 0;    // 0: the file as a whole
    QString message; // a plain sentence
    QString nearest; // the known key or word that was probably meant; may be empty

    [[nodiscard]] QString text() const; // "kiosk.toml:7: Unknown key ... Did you mean ...?"
    bool operator==(const SettingsError &) const = default;
};

template <class T>
using SettingsResult = std::expected<T, QList<SettingsError>>;

struct KioskSettings {
    struct Panel { // the lit area, in the direction it is mounted
        double widthMm = 0;
        double heightMm = 0;
        int turned = 0;       // degrees clockwise, for a panel mounted on its side: 0, 90, 180, 270
        bool assumed = false; // nothing but the defaults says so
    };
    struct Devices { // "scheme:rest" as drivers/ understands it; empty: not fitted
        QString printer;
        QString printerModel; // id of a record in the printer models; empty: the generic one
        QString scanner;
        QString scannerPrefix; // what the scanner was told to send before and behind a code, ASCII
        QString scannerSuffix; // empty: CR, LF or both
        bool scannerAim = false; // the AIM identifier stands before each code
        QString camera;
        QString cardReader;
        QString speaker;
    };
    struct DeskLink {     // written by enrolment; all empty while not enrolled
        QString url;      // https, or http to this machine
        QString commands; // wss, or ws to this machine
        QString token;
        QString pin;
        QString nextPin; // announced ahead of a renewal; may be empty
        QString sealingKey;
        QString deviceId;
        QString name;
        QString offlinePrefix;
    };

    // Keys by what they mean, as Qt names them, with commas between them; empty: the usual ones
    // (app/key_map).
    struct Keys {
        QString left, right, up, down, next, previous, select, back, help;
        QString repeat, pause, louder, quieter, faster, slower;
    };

    QString dataDir;
    QStringList languages;           // BCP 47, the first is the default
    QStringList unreviewedLanguages; // offered though no qualified translator has reviewed them
    Panel panel;
    Devices devices;
    Keys keys;
    DeskLink desk;
    struct Look {       // what a site makes its own
        QString accent; // "#rrggbb"; empty: ours
        QString logo;   // an SVG or PNG file; empty: the first letter of the clinic's name
    };
    Look look;
    QString technicianCode; // a hash
    int coverSeconds =
        60; // without a touch until personal data is covered and "still there?" is asked
    int assistedSeconds = 300;  // the same for someone who uses keys, switches or speech
    int stillThereSeconds = 45; // to answer that; then the visit is wiped
    bool survey = true;
    QStringList steps{QStringLiteral("details"), QStringLiteral("insurance")};

    [[nodiscard]] bool enrolled() const { return !desk.token.isEmpty(); }
};

struct HostPort {
    QString host;     // of this machine only: nginx stands in front
    quint16 port = 0; // 0: any free one
    bool operator==(const HostPort &) const = default;
};

struct DeskSettings {
    // How kiosks on other machines reach this desk: what an enrolment code tells them.
    struct Proxy {
        QString kiosks;   // https; empty: kiosks run on this machine
        QString commands; // wss
        QString pin;      // base64 of the SHA-256 of the certificate's public key
        QString nextPin;  // of the one that will follow it; may be empty
    };

    QString dataDir;
    QString database; // "sqlite:" + absolute path
    HostPort kiosks;
    HostPort commands;
    HostPort staff;
    HostPort publicPages; // feedback
    Proxy proxy;
    QString publicUrl; // how phones reach publicPages; empty: no feedback code is printed
    QString clinicName;
    QString clinicSite; // id of the site the kiosks stand in
    QStringList languages;
    QStringList unreviewedLanguages; // offered though no qualified translator has reviewed them
    LocalText notice;                // on the attract screen
    Towns towns;                     // where people who come here live
    SiteRules rules;                 // rules.site is clinicSite
    QString ehrKind;                 // "demo"
    QString ehrBundle;
    int imagesDays = 30;
    // Who lets a captured card become the coverage in the records: "staff", or "certain": a card
    // that leaves no doubt needs nobody.
    QString insuranceAccept = QStringLiteral("staff");
    int keepCorrectionsDays = 0; // crop and corrected value, as labelled data; 0: none is kept
    QString keysFile;            // the private half of the sealing key
    bool ticketShowName = false;
    bool showWait = true;
    QString updatesDir;   // updates of the device image for its kiosks; empty: none
    QString metricsToken; // who shows it may read the figures; empty: nobody
};

// One layer. The text is bounded: more than 256 kB is refused.
struct SettingsText {
    QString file; // for messages, and the folder that relative paths in it start from
    QByteArray text;
};

// A later layer wins key by key. ownFile is where a missing value belongs. Pure, but for making
// relative paths absolute.
[[nodiscard]] SettingsResult<KioskSettings> parseKioskSettings(const QList<SettingsText> &layers,
                                                               const QString &ownFile);
[[nodiscard]] SettingsResult<DeskSettings> parseDeskSettings(const SettingsText &text);

// Reads, in this order: the defaults, found.toml (what the kiosk found at its first start), the
// named file, enrolled.toml (written by enrolment), link.toml (by the desk's link) and console.toml
// (by an administrator at the console). Those without a path lie in data_dir; all but the named
// file may be missing.
[[nodiscard]] SettingsResult<KioskSettings>
loadKioskSettings(const QString &file,
                  const QString &defaults = QStringLiteral("/usr/share/foyer/kiosk.toml"));
// The same with this text in the place of console.toml, which may not say what enrolment says or
// where the data lie.
[[nodiscard]] SettingsResult<KioskSettings>
tryKioskSettings(const QString &file, const QByteArray &console,
                 const QString &defaults = QStringLiteral("/usr/share/foyer/kiosk.toml"));
[[nodiscard]] SettingsResult<DeskSettings> loadDeskSettings(const QString &file);

// The known word nearest to what was written, by edit distance; empty when none is near.
[[nodiscard]] QString nearestWord(const QString &written, const QStringList &known);

} // namespace foyer
