// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/sane_words.h"

#include <QRegularExpression>

namespace foyer {

namespace {

constexpr qsizetype longestWords = 64 * 1024;
constexpr qsizetype mostDevices = 32;
constexpr int mostSide = 9'000; // A4 at 600 dpi, with room
constexpr qint64 mostPixels = 24'000'000;

QString readable(const QByteArray &raw)
{
    QString cleaned = QString::fromUtf8(raw.left(128));
    for (QChar &c : cleaned)
        if (!c.isPrint())
            c = u' ';
    return cleaned.simplified();
}

// "    --mode Gray|Color [Color]": the line of an option that can be set now.
QByteArray lineOf(const QByteArray &help, const QByteArray &option)
{
    for (const QByteArray &line : help.left(longestWords).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const bool this_ = trimmed.startsWith(option) && trimmed.size() > option.size() &&
                           (trimmed[option.size()] == ' ' || trimmed[option.size()] == '[');
        if (this_ && !trimmed.endsWith("[inactive]"))
            return trimmed;
    }
    return {};
}

} // namespace

QList<SaneDevice> saneDevices(const QByteArray &listing)
{
    QList<SaneDevice> found;
    for (const QByteArray &line : listing.left(longestWords).split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        const QString device = readable(line.left(std::max<qsizetype>(tab, 0)));
        if (!device.isEmpty() && found.size() < mostDevices)
            found.append({QStringLiteral("sane:") + device, readable(line.mid(tab + 1))});
    }
    return found;
}

SaneAbilities saneAbilities(const QByteArray &help)
{
    static const QRegularExpression colour(QStringLiteral("[ |]Color[ |]"));
    return {.colour = colour.match(QString::fromLatin1(lineOf(help, "--mode"))).hasMatch(),
            .resolution = !lineOf(help, "--resolution").isEmpty(),
            .preview = !lineOf(help, "--preview").isEmpty()};
}

QStringList SaneAbilities::arguments(bool forPreview) const
{
    QStringList arguments{QStringLiteral("--format=pnm")};
    if (colour)
        arguments << QStringLiteral("--mode=Color");
    if (resolution)
        arguments << QStringLiteral("--resolution=%1").arg(forPreview ? 75 : 300);
    if (preview)
        arguments << (forPreview ? QStringLiteral("--preview=yes")
                                 : QStringLiteral("--preview=no"));
    return arguments;
}

Error saneError(const QByteArray &words)
{
    struct Known {
        const char *words;
        ErrorKind kind;
        const char *sentence;
    };
    constexpr Known known[] = {
        {"Operation was cancel", ErrorKind::Conflict, "The scan was stopped."},
        {"out of documents", ErrorKind::NotFound, "There is nothing in the scanner."},
        {"feeder jammed", ErrorKind::Unreachable,
         "The paper is stuck in the scanner. Take it out."},
        {"cover is open", ErrorKind::Unreachable, "The scanner's cover is open. Close it."},
        {"Device busy", ErrorKind::Unreachable,
         "Another program uses the document scanner. Close it."},
        {"has been denied", ErrorKind::Unreachable,
         "The kiosk may not use the document scanner. Check its udev rule."},
    };
    for (const Known &one : known)
        if (words.left(longestWords).contains(one.words))
            return {one.kind, QString::fromLatin1(one.sentence), {}};
    return {ErrorKind::Unreachable,
            QStringLiteral("The document scanner is not connected. Check that its cable is "
                           "plugged in."),
            {}};
}

Result<QSize> pnmSize(const QByteArray &head)
{
    static const QRegularExpression pnm(
        QStringLiteral("^P[56]\\s(?:#[^\\n]{0,100}\\n){0,4}(\\d{1,5})\\s(\\d{1,5})\\s255\\s"));
    const auto found = pnm.match(QString::fromLatin1(head.left(512)));
    const QSize size(found.captured(1).toInt(), found.captured(2).toInt());
    if (!found.hasMatch() || size.width() < 16 || size.height() < 16 || size.width() > mostSide ||
        size.height() > mostSide || qint64(size.width()) * size.height() > mostPixels)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The document scanner sent a picture that the kiosk cannot "
                                   "use."));
    return size;
}

} // namespace foyer
