// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file's shape as data: one record per key says what it may hold and where it goes. For
// the two shapes, settings_kiosk.cpp and settings_desk.cpp, only.
#pragma once

#include "kiosk/core/settings_toml.h"

#include <functional>

namespace foyer::settings {

// Takes the value, or says what it must be: "must be a whole number from 1 to 90".
struct Complaint {
    QString must; // empty: the value was taken
    QString nearest;
};
using Take = std::function<Complaint(const SettingsEntry &entry, const QString &folder)>;

enum class Need { Optional, Required };

struct Key {
    QString path; // a last part "*" stands for any word, such as a language
    Need need = Need::Optional;
    Take take;
};

// Checks for words of a closed or open form; an empty answer means it is fine.
using Rule = std::function<QString(const QString &text)>;
[[nodiscard]] QString anyText(const QString &text);       // up to 4096 characters on one line
[[nodiscard]] QString webAddress(const QString &text);    // https, or http on this machine
[[nodiscard]] QString socketAddress(const QString &text); // wss, or ws on this machine
[[nodiscard]] QString deviceAddress(const QString &text); // "scheme:rest", or empty
[[nodiscard]] bool isLanguage(const QString &tag);

[[nodiscard]] Take text(QString &into, Rule rule = anyText);
[[nodiscard]] Take filledText(QString &into, Rule rule = anyText);
[[nodiscard]] Take path(QString &into,
                        const QString &scheme = {}); // made absolute; with the scheme in front
[[nodiscard]] Take flag(bool &into);
[[nodiscard]] Take whole(int &into, int least, int most);
[[nodiscard]] Take number(double &into, double least, double most);
[[nodiscard]] Take choice(QString &into, const QStringList &known);
[[nodiscard]] Take choices(QStringList &into, const QStringList &known); // none twice; may be empty
[[nodiscard]] Take languages(QStringList &into); // of ours, none twice; may be empty
[[nodiscard]] Take filledLanguages(QStringList &into);
[[nodiscard]] Take localText(LocalText &into);
[[nodiscard]] Take towns(Towns &into);
[[nodiscard]] Take hostPort(HostPort &into);

// What is wrong in all the layers together. Later checks may add to it with the line of a key.
struct Reading {
    struct Place {
        QString file;
        int line = 0;
    };

    QList<SettingsError> errors;
    QMap<QString, Place> taken;  // where the winning entry of each key stands
    QMap<QString, Place> groups; // where each [group] was last opened
    QString ownFile;
    bool readable = true; // every layer is TOML

    [[nodiscard]] bool has(const QString &key) const { return taken.contains(key); }
    // At the key; where it is missing, at its group, or at the file as a whole.
    void complain(const QString &key, const QString &message);
};
[[nodiscard]] Reading read(const QList<SettingsText> &layers, const QList<Key> &keys,
                           const QString &ownFile);

// Of a language that no qualified translator has reviewed (i18n/languages.json) a site says twice
// that it is offered: in the list of languages, and in the list of those it accepts as they are.
void checkReviews(Reading &reading, const QString &offeredKey, const QStringList &offered,
                  const QString &acceptedKey, const QStringList &accepted);

} // namespace foyer::settings
