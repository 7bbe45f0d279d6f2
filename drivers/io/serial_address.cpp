// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/serial_address.h"

#include "kiosk/core/settings.h"

#include <QSet>

namespace foyer {

namespace {

constexpr qsizetype longestAddress = 512;

struct Option {
    QString key;
    QStringList values;
    void (*set)(SerialLine &, qsizetype index, int number);
};

const QList<Option> &options()
{
    static const auto words = [](const char *list) {
        return QString::fromLatin1(list).split(u' ');
    };
    static const QList<Option> all{
        {QStringLiteral("baud"),
         words("1200 2400 4800 9600 19200 38400 57600 115200 230400 460800 921600"),
         [](SerialLine &line, qsizetype, int number) { line.baud = number; }},
        {QStringLiteral("bits"), words("7 8"),
         [](SerialLine &line, qsizetype, int number) { line.bits = number; }},
        {QStringLiteral("parity"), words("none even odd"),
         [](SerialLine &line, qsizetype index, int) { line.parity = SerialLine::Parity(index); }},
        {QStringLiteral("stop"), words("1 2"),
         [](SerialLine &line, qsizetype, int number) { line.stop = number; }},
        {QStringLiteral("flow"), words("none rtscts xonxoff"),
         [](SerialLine &line, qsizetype index, int) { line.flow = SerialLine::Flow(index); }},
    };
    return all;
}

std::unexpected<Error> wrong(QString sentence, const QString &meant, const QString &uri)
{
    if (!meant.isEmpty())
        sentence += QStringLiteral(" Did you mean \"%1\"?").arg(meant);
    return fail(ErrorKind::BadInput, sentence, uri.left(longestAddress));
}

// For numbers, the nearest number.
QString nearest(const QString &written, const QStringList &known)
{
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (!isNumber || known.first().front().isLetter())
        return nearestWord(written, known);
    return *std::ranges::min_element(
        known, {}, [&](const QString &value) { return std::abs(value.toLongLong() - number); });
}

} // namespace

Result<SerialLine> parseSerialAddress(const QString &uri)
{
    const auto form = QStringLiteral(
        "A serial line is written serial:/dev/ttyUSB0?baud=9600, with its whole path.");
    const qsizetype question = uri.indexOf(u'?');
    SerialLine line;
    line.node = uri.mid(7, question < 0 ? -1 : question - 7);
    if (!uri.startsWith(QStringLiteral("serial:")) || uri.size() > longestAddress ||
        !line.node.startsWith(u'/') || line.node.contains(QChar(0)))
        return wrong(form, {}, uri);
    if (question < 0)
        return line;

    QStringList keys;
    for (const Option &option : options())
        keys << option.key;
    QSet<QString> seen;
    for (const QString &part : uri.sliced(question + 1).split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals);
        const QString value = equals < 0 ? QString() : part.mid(equals + 1);
        const qsizetype which = keys.indexOf(key);
        if (which < 0)
            return wrong(QStringLiteral("A serial line has no \"%1\".").arg(key),
                         nearestWord(key, keys), uri);
        if (seen.contains(key))
            return wrong(QStringLiteral("\"%1\" is given twice.").arg(key), {}, uri);
        seen.insert(key);
        const Option &option = options()[which];
        const qsizetype index = option.values.indexOf(value);
        if (index < 0)
            return wrong(QStringLiteral("\"%1\" is one of %2, not \"%3\".")
                             .arg(key, option.values.join(QStringLiteral(", ")), value),
                         nearest(value, option.values), uri);
        option.set(line, index, value.toInt());
    }
    return line;
}

} // namespace foyer
