// SPDX-License-Identifier: GPL-3.0-or-later
// What a settings value may be: each kind takes the value or says in words what it must be.
#include "kiosk/core/language.h"
#include "kiosk/core/settings_reader.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace foyer::settings {

namespace {

constexpr qsizetype longestText = 4096;

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") ||
           host == QLatin1String("localhost");
}

QString address(const QString &text, const QString &secure, const QString &plain)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool here = url.scheme() == plain && isThisMachine(url.host());
    if (url.isValid() && !url.host().isEmpty() && !url.hasQuery() && url.userInfo().isEmpty() &&
        (url.scheme() == secure || here))
        return {};
    return QStringLiteral("must be an address that starts with %1://, or %2:// on this machine")
        .arg(secure, plain);
}

Complaint takeText(const SettingsEntry &entry, QString &into, const Rule &rule)
{
    const QString *text = std::get_if<QString>(&entry.value);
    if (!text)
        return {QStringLiteral("must be a text in quotation marks"), {}};
    if (const QString must = rule(*text); !must.isEmpty())
        return {must, {}};
    into = *text;
    return {};
}

QString oneOf(const QStringList &known)
{
    return QStringLiteral("\"") + known.join(QStringLiteral("\", \"")) + QLatin1Char('"');
}

// "es-MX", "ES" and "Spanish" mean "es". Any two letters are near any other two, so tags are not
// compared by their letters.
QString nearestLanguage(const QString &written)
{
    QString main = written.section(QLatin1Char('-'), 0, 0).toLower();
    if (languageTags().contains(main))
        return main;
    if (written.size() < 4)
        return {};
    QMap<QString, QString> tags;
    for (const Language &language : allLanguages()) {
        tags.insert(language.english.section(QStringLiteral(" ("), 0, 0), language.tag);
        tags.insert(language.name, language.tag);
    }
    return tags.value(nearestWord(written, tags.keys()));
}

} // namespace

QString anyText(const QString &text)
{
    for (const QChar c : text)
        if (c.category() == QChar::Other_Control)
            return QStringLiteral("must be one line without control characters");
    return text.size() > longestText ? QStringLiteral("is too long") : QString();
}

QString webAddress(const QString &text)
{
    return address(text, QStringLiteral("https"), QStringLiteral("http"));
}

QString socketAddress(const QString &text)
{
    return address(text, QStringLiteral("wss"), QStringLiteral("ws"));
}

QString deviceAddress(const QString &text)
{
    // Spaces stand inside the names of card readers and cameras.
    static const QRegularExpression form(QStringLiteral(
        "\\A[a-z][a-z0-9+.-]{0,31}:([^\\x00-\\x20]([^\\x00-\\x1f]*[^\\x00-\\x20])?)?\\z"));
    if (text.isEmpty() || (text.size() <= longestText && form.match(text).hasMatch()))
        return {};
    return QStringLiteral(
        "must be a device such as \"tcp:192.0.2.7:9100\", or \"\" when none is fitted");
}

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"));
    return form.match(tag).hasMatch();
}

Take text(QString &into, Rule rule)
{
    return [&into, rule = std::move(rule)](const SettingsEntry &entry, const QString &) {
        return takeText(entry, into, rule);
    };
}

Take filledText(QString &into, Rule rule)
{
    return text(into, [rule = std::move(rule)](const QString &text) {
        return text.trimmed().isEmpty() ? QStringLiteral("must not be empty") : rule(text);
    });
}

Take path(QString &into, const QString &scheme)
{
    return [&into, scheme](const SettingsEntry &entry, const QString &folder) -> Complaint {
        QString path;
        if (const Complaint complaint = takeText(entry, path, anyText); !complaint.must.isEmpty())
            return complaint;
        if (!path.startsWith(scheme))
            return {QStringLiteral("must start with \"%1\"").arg(scheme), {}};
        path = path.mid(scheme.size());
        if (path.isEmpty())
            return {QStringLiteral("must name a file or folder"), {}};
        into = scheme + QDir::cleanPath(QDir(folder).absoluteFilePath(path));
        return {};
    };
}

Take flag(bool &into)
{
    return [&into](const SettingsEntry &entry, const QString &) -> Complaint {
        const bool *flag = std::get_if<bool>(&entry.value);
        if (!flag)
            return {QStringLiteral("must be true or false, without quotation marks"), {}};
        into = *flag;
        return {};
    };
}

Take whole(int &into, int least, int most)
{
    return [&into, least, most](const SettingsEntry &entry, const QString &) -> Complaint {
        const qint64 *number = std::get_if<qint64>(&entry.value);
        if (!number || *number < least || *number > most)
            return {QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most),
                    {}};
        into = static_cast<int>(*number);
        return {};
    };
}

Take number(double &into, double least, double most)
{
    return [&into, least, most](const SettingsEntry &entry, const QString &) -> Complaint {
        double number = 0;
        if (const qint64 *whole = std::get_if<qint64>(&entry.value))
            number = static_cast<double>(*whole);
        else if (const double *real = std::get_if<double>(&entry.value))
            number = *real;
        else
            return {QStringLiteral("must be a number"), {}};
        if (number < least || number > most)
            return {QStringLiteral("must be a number from %1 to %2").arg(least).arg(most), {}};
        into = number;
        return {};
    };
}

Take choice(QString &into, const QStringList &known)
{
    return [&into, known](const SettingsEntry &entry, const QString &) -> Complaint {
        const QString *text = std::get_if<QString>(&entry.value);
        if (!text || !known.contains(*text))
            return {QStringLiteral("must be one of %1").arg(oneOf(known)),
                    text ? nearestWord(*text, known) : QString()};
        into = *text;
        return {};
    };
}

Take choices(QStringList &into, const QStringList &known)
{
    return [&into, known](const SettingsEntry &entry, const QString &) -> Complaint {
        const QStringList *list = std::get_if<QStringList>(&entry.value);
        if (!list)
            return {QStringLiteral("must be a list such as [%1]").arg(oneOf(known)), {}};
        for (const QString &word : *list) {
            if (!known.contains(word))
                return {QStringLiteral("may only hold %1").arg(oneOf(known)),
                        nearestWord(word, known)};
            if (list->count(word) > 1)
                return {QStringLiteral("holds \"%1\" twice").arg(word), {}};
        }
        into = *list;
        return {};
    };
}

Take languages(QStringList &into)
{
    return [&into](const SettingsEntry &entry, const QString &) -> Complaint {
        const QStringList *list = std::get_if<QStringList>(&entry.value);
        if (!list)
            return {QStringLiteral("must be a list of languages such as [\"en\", \"es\"]"), {}};
        into = *list; // checks of the whole go on with it, even where a word of it is wrong
        for (const QString &tag : *list) {
            if (!languageTags().contains(tag))
                return {QStringLiteral("may only hold %1").arg(oneOf(languageTags())),
                        nearestLanguage(tag)};
            if (list->count(tag) > 1)
                return {QStringLiteral("holds \"%1\" twice").arg(tag), {}};
        }
        return {};
    };
}

Take filledLanguages(QStringList &into)
{
    return [&into, take = languages(into)](const SettingsEntry &entry, const QString &folder) {
        const Complaint complaint = take(entry, folder);
        return complaint.must.isEmpty() && into.isEmpty()
                   ? Complaint{QStringLiteral("must name at least one language"), {}}
                   : complaint;
    };
}

void checkReviews(Reading &reading, const QString &offeredKey, const QStringList &offered,
                  const QString &acceptedKey, const QStringList &accepted)
{
    for (const QString &tag : offered) {
        if (!languageTags().contains(tag) || languageOf(tag).reviewed() || accepted.contains(tag))
            continue; // what we do not speak was refused already
        reading.complain(offeredKey,
                         QStringLiteral("No qualified translator has reviewed %1. Take \"%2\" out "
                                        "of \"%3\", or add it to \"%4\" to offer it all the same.")
                             .arg(languageOf(tag).english, tag, offeredKey, acceptedKey));
    }
}

Take localText(LocalText &into)
{
    return [&into](const SettingsEntry &entry, const QString &) -> Complaint {
        const QString language = entry.key.section(QLatin1Char('.'), -1);
        if (!isLanguage(language))
            return {QStringLiteral("must end in a language such as \"en\""), {}};
        return takeText(entry, into.byLanguage[language], anyText);
    };
}

Take towns(Towns &into)
{
    return [&into](const SettingsEntry &entry, const QString &) -> Complaint {
        const QString code = entry.key.section(QLatin1Char('.'), 2);
        if (!isPostalCode(code))
            return {QStringLiteral("must end in a postal code such as \"97201\""), {}};
        if (into.size() == maxTowns)
            return {QStringLiteral("is one too many; %1 are enough").arg(maxTowns), {}};
        return takeText(entry, into[code], [](const QString &text) {
            return text.size() > maxTownLine
                       ? QStringLiteral("must be at most %1 characters").arg(maxTownLine)
                       : anyText(text);
        });
    };
}

Take hostPort(HostPort &into)
{
    return [&into](const SettingsEntry &entry, const QString &) -> Complaint {
        const QString *text = std::get_if<QString>(&entry.value);
        const QUrl url(text ? QStringLiteral("tcp://") + *text : QString(), QUrl::StrictMode);
        const bool plain = url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() &&
                           !url.hasQuery() && !url.hasFragment();
        if (!plain || !isThisMachine(url.host()) || url.port() < 0 || url.port() > 65535)
            return {
                QStringLiteral(
                    "must be an address of this machine with a port, such as \"127.0.0.1:7801\""),
                {}};
        into = {url.host(), static_cast<quint16>(url.port())};
        return {};
    };
}

} // namespace foyer::settings
