// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the settings files in their order, and words their mistakes.
#include "kiosk/core/settings.h"

#include "kiosk/core/settings_toml.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <numeric>

namespace foyer {

namespace {

constexpr qint64 moreThanAllowed = 512 * 1024; // what is longer is refused by the parser anyway

qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

std::expected<SettingsText, SettingsError> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(SettingsError{
            name, 0, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), {}});
    return SettingsText{name, file.read(moreThanAllowed)};
}

// Where enrolled.toml, link.toml and console.toml are. A file with other mistakes still tells its
// data_dir.
QString dataDirOf(const QList<SettingsText> &layers)
{
    QString dataDir;
    for (const SettingsText &layer : layers)
        if (const auto read = readToml(layer))
            for (const SettingsEntry &entry : read->entries)
                if (const QString *text = std::get_if<QString>(&entry.value);
                    text && !text->isEmpty() && entry.key == QLatin1String("data_dir"))
                    dataDir = QFileInfo(layer.file).dir().absoluteFilePath(*text);
    return dataDir;
}

const QString consoleName = QStringLiteral("the console's settings");

// A kiosk must not lose its desk by what that desk wrote.
QList<SettingsError> notOfTheConsole(const SettingsText &text)
{
    QList<SettingsError> errors;
    if (const auto read = readToml(text))
        for (const SettingsEntry &entry : read->entries)
            if (entry.key == QLatin1String("data_dir") ||
                entry.key.startsWith(QLatin1String("desk.")))
                errors += {text.file,
                           entry.line,
                           QStringLiteral("\"%1\" cannot be set from the console.").arg(entry.key),
                           {}};
    return errors;
}

} // namespace

QString SettingsError::text() const
{
    QString text = file;
    if (line > 0)
        text += QLatin1Char(':') + QString::number(line);
    text += QStringLiteral(": ") + message;
    if (!nearest.isEmpty())
        text += QStringLiteral(" Did you mean \"%1\"?").arg(nearest);
    return text;
}

QString nearestWord(const QString &written, const QStringList &known)
{
    constexpr qsizetype longest = 100; // what is longer resembles nothing we know
    if (written.size() > longest)
        return {};
    QString best;
    // A third of the letters wrong is a slip; more is another word.
    qsizetype bestDistance = std::max<qsizetype>(2, written.size() / 3) + 1;
    const QString writtenEnd = written.section(QLatin1Char('.'), -1);
    for (const QString &word : known) {
        qsizetype distance = editDistance(written, word);
        // The right key under the wrong group is near as well: "width_mm" for "panel.width_mm".
        if (writtenEnd.size() > 3 && writtenEnd == word.section(QLatin1Char('.'), -1))
            distance = std::min<qsizetype>(distance, 2);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = word;
        }
    }
    return best;
}

namespace {

// console: in the place of the file of that name.
SettingsResult<KioskSettings> load(const QString &file, const QString &defaults,
                                   const std::optional<QByteArray> &console)
{
    QList<SettingsText> layers;
    QList<SettingsError> errors;
    const auto add = [&](const QString &name, bool mayBeMissing) {
        if (mayBeMissing && !QFile::exists(name))
            return;
        if (const auto text = readFile(name))
            layers += *text;
        else
            errors += text.error();
    };
    add(defaults, true);
    add(file, false);
    if (!errors.isEmpty())
        return std::unexpected(errors);
    if (const QString dataDir = dataDirOf(layers); !dataDir.isEmpty()) {
        // What was found gives way to what the site wrote.
        const SettingsText named = layers.takeLast();
        add(QDir(dataDir).filePath(QStringLiteral("found.toml")), true);
        layers += named;
        add(QDir(dataDir).filePath(QStringLiteral("enrolled.toml")), true);
        add(QDir(dataDir).filePath(QStringLiteral("link.toml")), true);
        if (console) {
            const SettingsText text{consoleName, *console};
            layers += text;
            errors += notOfTheConsole(text);
        } else {
            add(QDir(dataDir).filePath(QStringLiteral("console.toml")), true);
        }
    }
    auto settings = parseKioskSettings(layers, file);
    if (!settings)
        errors += settings.error();
    if (!errors.isEmpty())
        return std::unexpected(errors);
    return settings;
}

} // namespace

SettingsResult<KioskSettings> loadKioskSettings(const QString &file, const QString &defaults)
{
    return load(file, defaults, std::nullopt);
}

SettingsResult<KioskSettings> tryKioskSettings(const QString &file, const QByteArray &console,
                                               const QString &defaults)
{
    return load(file, defaults, console);
}

SettingsResult<DeskSettings> loadDeskSettings(const QString &file)
{
    const auto text = readFile(file);
    if (!text)
        return std::unexpected(QList<SettingsError>{text.error()});
    return parseDeskSettings(*text);
}

} // namespace foyer
