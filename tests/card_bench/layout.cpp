// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the designs from layouts/*.txt.
#include "tests/card_bench/layout.h"

#include <QFile>

namespace foyer::bench {
namespace {

struct Token {
    QString text;
    bool quoted = false;
};

QList<Token> tokens(const QString &line)
{
    QList<Token> found;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        Token token;
        if (line[at] == QLatin1Char('"')) {
            const qsizetype end = line.indexOf(QLatin1Char('"'), at + 1);
            token = {line.mid(at + 1, (end < 0 ? line.size() : end) - at - 1), true};
            at = end < 0 ? line.size() : end + 1;
        } else {
            const qsizetype start = at;
            while (at < line.size() && !line[at].isSpace())
                ++at;
            token.text = line.mid(start, at - start);
        }
        found.append(token);
    }
    return found;
}

Element element(const QList<Token> &line, int number)
{
    Element made;
    made.verb = line.front().text;
    made.line = number;
    for (const Token &token : line.sliced(1)) {
        bool isNumber = false;
        const double value = token.text.toDouble(&isNumber);
        const qsizetype equals = token.text.indexOf(QLatin1Char('='));
        if (token.quoted)
            made.strings.append(token.text);
        else if (isNumber)
            made.numbers.append(value);
        else if (equals > 0)
            made.options.insert(token.text.left(equals), token.text.mid(equals + 1));
        else
            made.words.append(token.text);
    }
    return made;
}

} // namespace

QString setKey(CardSet set)
{
    return set == CardSet::Tuning ? QStringLiteral("tuning") : QStringLiteral("measured");
}

Result<QList<Layout>> parseLayouts(const QByteArray &text, CardSet set)
{
    QList<Layout> layouts;
    QList<Element> *side = nullptr;
    int number = 0;
    const auto bad = [&number](const QString &sentence) {
        return fail(ErrorKind::BadInput, sentence, QStringLiteral("line %1").arg(number));
    };
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        ++number;
        const QList<Token> words = tokens(line);
        if (words.isEmpty() || words.front().text.startsWith(QLatin1Char('#')))
            continue;
        const Element read = element(words, number);
        if (read.verb == QLatin1String("card")) {
            Layout layout;
            layout.set = set;
            layout.id = read.words.value(0);
            if (layout.id.isEmpty() || !kindFromKey(read.words.value(1), layout.kind))
                return bad(QStringLiteral("A card has a name and a kind."));
            layouts.append(layout);
            side = nullptr;
        } else if (layouts.isEmpty()) {
            return bad(QStringLiteral("A design begins with \"card\"."));
        } else if (read.verb == QLatin1String("fonts")) {
            layouts.back().fonts = read.strings;
        } else if (read.verb == QLatin1String("style")) {
            layouts.back().style.insert(read.options);
        } else if (read.verb == QLatin1String("choose")) {
            CardField field;
            if (!fieldFromKey(read.words.value(0), field) || read.strings.isEmpty())
                return bad(QStringLiteral("One chooses between values of a field."));
            layouts.back().choices.insert(field, read.strings);
        } else if (read.verb == QLatin1String("front")) {
            side = &layouts.back().front;
        } else if (read.verb == QLatin1String("back")) {
            side = &layouts.back().back;
        } else if (!side) {
            return bad(QStringLiteral("This belongs to no side."));
        } else {
            side->append(read);
        }
    }
    return layouts;
}

Result<QList<Layout>> layoutsOf(CardSet set)
{
    QStringList names{setKey(set)};
    if (set == CardSet::Tuning)
        names.append(QStringLiteral("tuning-more"));
    QList<Layout> all;
    for (int batch = 0; batch < names.size(); ++batch) {
        const QString name = QStringLiteral(CARD_BENCH_FOLDER "/layouts/%1.txt").arg(names[batch]);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::BadInput, QStringLiteral("The designs cannot be read."), name);
        auto read = parseLayouts(file.readAll(), set);
        if (!read)
            return fail(read.error().kind, read.error().message,
                        names[batch] + QStringLiteral(".txt ") + read.error().where);
        for (Layout &layout : *read) {
            layout.batch = batch;
            all.append(layout);
        }
    }
    return all;
}

} // namespace foyer::bench
