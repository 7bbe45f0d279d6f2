// SPDX-License-Identifier: GPL-3.0-or-later
// Labels are recognised in a line word by word, longest first, letter for letter before nearly so.
#include "kiosk/cards/card_labels.h"

#include "kiosk/cards/confidence.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <vector>

namespace foyer {
namespace {

constexpr int longestLabel = 7;         // words
constexpr qsizetype leastMisread = 6;   // shorter labels are read letter for letter
constexpr qsizetype mostPieces = 60;    // a longer line is small print
constexpr qsizetype longestFolded = 48; // characters

// Lower case letters and digits; what a recogniser mixes up in small print is one character.
QString fold(QStringView text)
{
    QString folded;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        const QChar lower = c.toLower();
        if (lower == QLatin1Char('0'))
            folded.append(QLatin1Char('o'));
        else if (lower == QLatin1Char('1') || lower == QLatin1Char('l') ||
                 lower == QLatin1Char('|') || lower == QLatin1Char('!'))
            folded.append(QLatin1Char('i'));
        else if (lower.isLetterOrNumber())
            folded.append(lower);
    }
    return folded;
}

struct Table {
    QHash<QString, const LabelSpelling *> exact;
    std::array<std::vector<std::pair<QString, const LabelSpelling *>>, longestFolded + 2> byLength;
};

const Table &table()
{
    static const Table made = [] {
        Table filled;
        for (const LabelSpelling &known : labelSpellings())
            for (const QString &spelling :
                 QString::fromLatin1(known.spellings).split(QLatin1Char('|'))) {
                const QString folded = fold(spelling);
                if (filled.exact.contains(folded))
                    continue; // the earlier meaning holds
                filled.exact.insert(folded, &known);
                if (folded.size() >= leastMisread && folded.size() <= longestFolded)
                    filled.byLength[std::size_t(folded.size())].emplace_back(folded, &known);
            }
        return filled;
    }();
    return made;
}

// One character more, less or other.
bool oneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const qsizetype skip = a.size() == b.size() ? 1 : 0;
    return a.sliced(std::min(a.size(), same + skip)) == b.sliced(std::min(b.size(), same + 1));
}

const LabelSpelling *misread(const QString &folded)
{
    const LabelSpelling *found = nullptr;
    for (qsizetype size = std::max(folded.size() - 1, leastMisread);
         size <= std::min(folded.size() + 1, longestFolded); ++size)
        for (const auto &[spelling, known] : table().byLength[std::size_t(size)])
            if (oneSlip(spelling, folded)) {
                if (found && found->field != known->field)
                    return nullptr; // it might be either
                found = known;
            }
    return found;
}

struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    bool marked = false; // ":" or "#" follows
    bool number = false; // "#"
    bool digits = false;
    bool figure = false; // nothing but digits
    QString folded;
};

bool isMark(QChar c)
{
    return c == QLatin1Char(':') || c == QLatin1Char('#');
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('|');
}

// "|D" and "!D" are "ID".
bool startsWord(QStringView rest)
{
    return rest.front().isLetterOrNumber() ||
           (rest.size() > 1 && QStringView(u"|!").contains(rest.front()) &&
            rest[1] == QLatin1Char('D') && (rest.size() == 2 || !rest[2].isLetterOrNumber()));
}

// "RxBIN610014" is a label and its value.
qsizetype gluedLabel(QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && word[letters].isLetter())
        ++letters;
    const bool digits = word.size() - letters >= 5 && letters >= 5 && word[letters].isDigit();
    return digits && table().exact.contains(fold(word.first(letters))) ? letters : word.size();
}

// Words of letters and digits; other characters separate them.
QList<Piece> pieces(const QString &line)
{
    QList<Piece> found;
    qsizetype at = 0;
    while (at < line.size() && found.size() < mostPieces) {
        if (!startsWord(QStringView(line).sliced(at))) {
            ++at;
            continue;
        }
        Piece piece{at, at, false, false, false, {}};
        ++at;
        while (at < line.size() && isWord(line[at]))
            ++at;
        at = piece.start + gluedLabel(QStringView(line).sliced(piece.start, at - piece.start));
        piece.end = at;
        const QStringView word = QStringView(line).sliced(piece.start, piece.end - piece.start);
        piece.digits = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        piece.figure = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        piece.folded = fold(word);
        while (at < line.size() && !startsWord(QStringView(line).sliced(at))) {
            piece.marked = piece.marked || isMark(line[at]);
            piece.number = piece.number || line[at] == QLatin1Char('#');
            ++at;
        }
        found.append(piece);
    }
    return found;
}

struct Found {
    const LabelSpelling *known = nullptr;
    qsizetype words = 0;
    bool exact = true;
};

// "DoD Benefits #" is "DoD Benefits Number".
const LabelSpelling *spelled(const QString &folded, bool number)
{
    if (const auto *known = table().exact.value(folded, nullptr))
        return known;
    return number ? table().exact.value(folded + QStringLiteral("number"), nullptr) : nullptr;
}

Found labelAt(const QList<Piece> &words, qsizetype from, bool anywhere)
{
    const qsizetype most = std::min<qsizetype>(longestLabel, words.size() - from);
    QStringList joined{QString()};
    for (qsizetype count = 1; count <= most; ++count)
        joined.append(joined.last() + words[from + count - 1].folded);
    for (qsizetype count = most; count > 0; --count)
        if (anywhere || words[from + count - 1].marked)
            if (const auto *known = spelled(joined[count], words[from + count - 1].number))
                return {known, count, true};
    for (qsizetype count = most; count > 0; --count) {
        const Piece &last = words[from + count - 1];
        // A digit belongs to the value; only "ID" is read as "10" now and then.
        if (last.digits && last.folded != QLatin1String("io") && last.folded != QLatin1String("id"))
            continue;
        if (words[from].figure) // "$0 | Specialist"
            break;
        if (joined[count].size() < leastMisread || joined[count].size() > longestFolded)
            continue;
        if (anywhere || last.marked)
            if (const LabelSpelling *known = misread(joined[count]))
                return {known, count, false};
    }
    return {};
}

// Words in front of a label that do not change what it labels: "In-Network Deductible".
bool isPrefix(const QString &folded)
{
    static const QStringList known =
        QStringLiteral("in network individuai family ind fam annuai your my the co")
            .split(QLatin1Char(' '));
    return known.contains(folded);
}

// "Plan: Traditional Plan", "Miguel Group": the last word belongs to the value.
bool endsInWord(const QString &line, const QList<CardLabel> &labels)
{
    if (labels.size() < 2 || labels.last().marked || labels.last().named ||
        labels.last().end < line.size())
        return false;
    const qsizetype from = labels[labels.size() - 2].end;
    return std::ranges::any_of(QStringView(line).sliced(from, labels.last().start - from),
                               [](QChar c) { return c.isLetterOrNumber(); });
}

// "Employee Benefit Plan" and "International Student Plan" are names of plans, not labels in a row.
bool isPhrase(const QString &line, const QList<CardLabel> &labels)
{
    static const QRegularExpression plan(QStringLiteral("(?i) plan(?: 20[0-9]{2}\\b.*)?$"));
    if (labels.isEmpty() || labels.first().start > 1 || !plan.match(line).hasMatch())
        return false;
    qsizetype at = 0;
    bool nothingOurs = true;
    bool row = labels.size() > 1;
    for (const CardLabel &label : labels) {
        if (label.marked)
            return false;
        row = row && label.start - at <= 1;
        nothingOurs = nothingOurs && !label.field;
        at = label.end;
    }
    return (row && at == line.size()) || nothingOurs;
}

// "Name/Nombre" is one label in two languages.
bool continues(const QString &line, const CardLabel &first, const CardLabel &second)
{
    if (first.field != second.field)
        return false;
    const QStringView between =
        QStringView(line).sliced(first.end, second.start - first.end).trimmed();
    return between.isEmpty() || between == QLatin1String("/") || between == QLatin1String("(") ||
           between == QLatin1String("-") || between == QLatin1String("|");
}

} // namespace

bool isMoneyLabel(const Found &found)
{
    return found.known->field && classOf(*found.known->field) == FieldClass::Money;
}

// "primary care $10, specialty $45", "Network copay: primary care $10": a label in small letters.
bool followsAmount(const QString &line, const QList<Piece> &words, qsizetype at,
                   const QList<CardLabel> &labels)
{
    if (at == 0 || labels.isEmpty())
        return false;
    const Piece &before = words[at - 1];
    if (labels.last().end == before.end)
        return labels.last().marked;
    const QStringView between =
        QStringView(line).sliced(before.end, words[at].start - before.end).trimmed();
    static constexpr QStringView ends = u",;|/";
    const bool amount =
        before.digits && before.start > 0 &&
        (line[before.start - 1] == QLatin1Char('$') || between.startsWith(QLatin1Char('%')));
    return amount && !between.isEmpty() && ends.contains(between.back());
}

// "$60 ER 20%": the line above ended in the first amount's label.
bool startsAndEndsInAmount(const QString &line)
{
    static const QRegularExpression amounts(
        QStringLiteral("^(?:\\$ ?[0-9,.]+|[0-9]{1,3} ?%) .*(?:\\$ ?[0-9,.]+|[0-9]{1,3} ?%)$"));
    return amounts.match(line).hasMatch();
}

// "RX discount only: BIN 016436": in the middle of a line a label of codes counts where a number
// follows it.
bool announcesCode(const QList<Piece> &words, qsizetype from, const Found &found)
{
    const qsizetype next = from + found.words;
    if (!found.known || !found.exact || !found.known->field || next >= words.size() ||
        !words[next].digits)
        return false;
    const FieldClass kind = classOf(*found.known->field);
    const bool pharmacy = found.known->field == CardField::RxBin ||
                          found.known->field == CardField::RxPcn ||
                          found.known->field == CardField::RxGroup;
    return pharmacy ||
           (found.known->named && (kind == FieldClass::Code || kind == FieldClass::Digits));
}

QList<CardLabel> findLabels(const QString &line)
{
    const QList<Piece> words = pieces(line);
    QList<CardLabel> labels;
    bool noise = true; // only specks of a logo so far
    for (qsizetype i = 0; i < words.size();) {
        const bool capital = line[words[i].start].isUpper() || line[words[i].start].isDigit();
        Found found = labelAt(words, i, noise || (!labels.isEmpty() && capital));
        if (!found.known && followsAmount(line, words, i, labels))
            if (const Found amount = labelAt(words, i, true);
                amount.known && amount.exact && isMoneyLabel(amount))
                found = amount;
        if (!found.known)
            if (const Found code = labelAt(words, i, true); announcesCode(words, i, code))
                found = code;
        const bool marked = found.known && words[i + found.words - 1].marked;
        // "Value Network" is a plan: what is not read cuts a value only where it is marked.
        if (!found.known || (!found.known->field && !labels.isEmpty() && !marked)) {
            noise = noise && (words[i].end - words[i].start == 1 || isPrefix(words[i].folded) ||
                              (i == 0 && startsAndEndsInAmount(line)));
            ++i;
            continue;
        }
        const Piece &last = words[i + found.words - 1];
        const CardLabel label{found.known->field, words[i].start, last.end,
                              found.known->named, found.exact,    last.marked};
        if (!labels.isEmpty() && continues(line, labels.last(), label)) {
            labels.last().end = label.end;
            labels.last().named = labels.last().named || label.named;
            labels.last().marked = label.marked;
        } else {
            labels.append(label);
        }
        i += found.words;
        noise = false;
    }
    if (endsInWord(line, labels))
        labels.removeLast();
    return isPhrase(line, labels) ? QList<CardLabel>() : labels;
}

qsizetype labelWithin(const QString &text)
{
    const QList<Piece> words = pieces(text);
    for (qsizetype i = 1; i + 1 < words.size(); ++i)
        if (const Found found = labelAt(words, i, true); found.known && found.words > 1)
            return words[i].start;
    return -1;
}

QList<CardLabel> findBoxLabels(const QString &line)
{
    static constexpr CardField boxes[] = {
        CardField::FamilyName, CardField::GivenNames, CardField::BirthDate, CardField::MemberId,
        CardField::PayorId,    CardField::CardNumber, CardField::ExpiryDate};
    QList<CardLabel> labels;
    const QList<Piece> words = pieces(line);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Piece &word = words[i];
        if (word.end - word.start != 1 || line[word.start] < QLatin1Char('3') ||
            line[word.start] > QLatin1Char('9'))
            continue;
        // The caption behind the number: words until the next number; it may be lost.
        qsizetype end = word.end;
        qsizetype next = i + 1;
        while (next < words.size() && !words[next].digits) {
            end = words[next].end;
            ++next;
        }
        const bool caption = next > i + 1;
        if (i > 0 && !caption)
            continue; // a digit of somebody's number
        const auto field = boxes[line[word.start].unicode() - u'3'];
        labels.append({field, word.start, end, true, caption, word.marked});
    }
    return labels;
}

QString valueBehind(const QString &line, const QList<CardLabel> &labels, qsizetype index)
{
    const qsizetype end = index + 1 < labels.size() ? labels[index + 1].start : line.size();
    QStringView value =
        QStringView(line).sliced(labels[index].end, end - labels[index].end).trimmed();
    static constexpr QStringView before = u":#.)-=_/&|*\u2022\u2026,;~\u2014\u2013";
    while (!value.isEmpty() && (before.contains(value.front()) || value.front().isSpace()))
        value = value.sliced(1);
    // What separates it from the next label, and the bracket of "(80840)" that opened there.
    static constexpr QStringView behind = u"(|/&\u2022,;";
    while (!value.isEmpty() && (behind.contains(value.back()) || value.back().isSpace()))
        value.chop(1);
    return value.toString();
}

} // namespace foyer
