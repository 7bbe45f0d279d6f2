// SPDX-License-Identifier: GPL-3.0-or-later
// Reads layers of settings against a shape and collects every mistake.
#include "kiosk/core/settings_reader.h"

#include <algorithm>

namespace foyer::settings {

namespace {

const Key *findKey(const QList<Key> &keys, const QString &path)
{
    const QString any = path.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".*");
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key &key) {
        return key.path == path || key.path == any;
    });
    return found == keys.end() ? nullptr : &*found;
}

bool isGroup(const QList<Key> &keys, const QString &path)
{
    return std::any_of(keys.begin(), keys.end(), [&](const Key &key) {
        return key.path.startsWith(path + QLatin1Char('.'));
    });
}

SettingsError unknownKey(const QList<Key> &keys, const QString &file, const SettingsEntry &entry)
{
    if (isGroup(keys, entry.key))
        return {
            file,
            entry.line,
            QStringLiteral("\"%1\" is a group of keys and takes no value itself.").arg(entry.key),
            {}};
    QStringList known;
    for (const Key &key : keys)
        known += key.path;
    return {file, entry.line, QStringLiteral("Unknown key \"%1\".").arg(entry.key),
            nearestWord(entry.key, known)};
}

// A header of an unknown group with nothing in it; one with keys is told by its keys.
void checkGroups(const QString &file, const SettingsEntries &read, const QList<Key> &keys,
                 QList<SettingsError> &errors)
{
    QStringList known;
    for (const Key &key : keys)
        known += key.path.section(QLatin1Char('.'), 0, -2);
    known.removeDuplicates();
    known.removeAll(QString());
    for (auto it = read.tables.begin(); it != read.tables.end(); ++it) {
        const QString inside = it.key() + QLatin1Char('.');
        const bool told =
            std::any_of(read.entries.begin(), read.entries.end(),
                        [&](const auto &entry) { return entry.key.startsWith(inside); });
        if (!told && !isGroup(keys, it.key()))
            errors +=
                SettingsError{file, it.value(), QStringLiteral("Unknown group [%1].").arg(it.key()),
                              nearestWord(it.key(), known)};
    }
}

QString folderOf(const QString &file)
{
    const qsizetype slash = file.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : file.left(slash);
}

void takeEntry(const QString &file, const SettingsEntry &entry, const QList<Key> &keys,
               Reading &reading)
{
    const Key *key = findKey(keys, entry.key);
    if (!key) {
        reading.errors += unknownKey(keys, file, entry);
        return;
    }
    const Complaint complaint = key->take(entry, folderOf(file));
    if (!complaint.must.isEmpty())
        reading.errors += SettingsError{file, entry.line,
                                        QStringLiteral("\"%1\" %2.").arg(entry.key, complaint.must),
                                        complaint.nearest};
    reading.taken.insert(entry.key, {file, entry.line});
}

} // namespace

void Reading::complain(const QString &key, const QString &message)
{
    const QString group = key.section(QLatin1Char('.'), 0, -2);
    const Place place = taken.value(key, groups.value(group, {ownFile, 0}));
    errors += SettingsError{place.file, place.line, message, {}};
}

Reading read(const QList<SettingsText> &layers, const QList<Key> &keys, const QString &ownFile)
{
    Reading reading;
    reading.ownFile = ownFile;
    for (const SettingsText &layer : layers) {
        const auto read = readToml(layer);
        if (!read) {
            reading.errors += read.error();
            reading.readable = false;
            continue;
        }
        for (auto it = read->tables.begin(); it != read->tables.end(); ++it)
            reading.groups.insert(it.key(), {layer.file, it.value()});
        for (const SettingsEntry &entry : read->entries)
            takeEntry(layer.file, entry, keys, reading);
        checkGroups(layer.file, *read, keys, reading.errors);
    }
    if (reading.readable)
        for (const Key &key : keys)
            if (key.need == Need::Required && !reading.has(key.path))
                reading.complain(key.path,
                                 QStringLiteral("The value \"%1\" is missing.").arg(key.path));
    return reading;
}

} // namespace foyer::settings
