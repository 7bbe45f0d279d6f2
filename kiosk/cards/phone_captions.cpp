// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand by a telephone number: in front of it, on its left, above or below.
#include "kiosk/cards/phone_captions.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr int widestGap = 34; // heights between a caption and its number
constexpr qsizetype mostNumbers = 100;
constexpr qsizetype longestWords = 9; // more are a sentence, of which the last count

const QRegularExpression &phonePattern()
{
    static const QRegularExpression made(
        QStringLiteral("(?<![0-9])(?:1[ .-]?)?\\(?[2-9][0-9]{2}\\)?[ .-]{0,2}[0-9]{3}[ "
                       ".-]{0,2}[0-9]{4}(?![0-9])"));
    return made;
}

bool hasWords(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 2;
}

bool isAddressOfWeb(const QString &text)
{
    static const QRegularExpression web(
        QStringLiteral("(?i)www|\\.(?:com|org|gov|net)\\b|@|\\bportal\\b|web ?site|online"));
    return web.match(text).hasMatch();
}

// The last words of what stands in front: behind a full stop, a bar, a semicolon.
QString lastWords(const QString &text, bool &sentence)
{
    static const QRegularExpression end(QStringLiteral("[.;!?](?= [^ ])|[|\u2022*]"));
    const qsizetype at = text.trimmed().lastIndexOf(end);
    QStringList words =
        text.trimmed().sliced(at < 0 ? 0 : at + 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > longestWords) {
        sentence = true;
        words = words.sliced(words.size() - longestWords);
    }
    return words.join(QLatin1Char(' '));
}

// "... calls 800-555-0100 before you are admitted": a sentence names no number of its own.
bool goesOn(const PhoneNumber &number)
{
    static const QRegularExpression lower(
        QStringLiteral("^[ ,)]*(?!(?:or|and|option|opt|ext|x|tty|toll|collect|o|y|for|from|ask)\\b)"
                       "\\p{Ll}+ \\p{L}"));
    return lower.match(number.cell->text.sliced(number.to)).hasMatch();
}

// "... calls 800-555-0100": the beginning is in the line above. "members" is a misread "Members".
bool startsWithin(const QString &words)
{
    return !words.isEmpty() && words.front().isLower() &&
           !phoneMeaning(words.section(QLatin1Char(' '), 0, 0)).known();
}

// Of a row of captions the words over this number, up to the next number's left edge.
QString wordsOver(const CardCell &cell, const PhoneNumber &number)
{
    const QRect box = number.box();
    int right = std::max(box.right() + box.height(), cell.box.right() + 1);
    for (const PhoneNumber &other : phoneNumbersIn(*number.cell))
        if (other.from > number.from)
            right = std::min(right, other.box().left() - box.height() / 2);
    QStringList words;
    qsizetype at = 0;
    for (const QString &word : cell.text.split(QLatin1Char(' '))) {
        const int middle = cell.part(at, at + word.size()).center().x();
        if (middle >= box.left() - 2 * box.height() && middle < right)
            words.append(word);
        at += word.size() + 1;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QList<PhoneNumber> phoneNumbersIn(const CardCell &cell)
{
    QList<PhoneNumber> numbers;
    qsizetype before = 0;
    auto matches = phonePattern().globalMatch(cell.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        numbers.append({&cell, match.capturedStart(), match.capturedEnd(), before});
        before = match.capturedEnd();
    }
    return numbers;
}
PhoneCaptions::PhoneCaptions(const QList<CardCell> &cells) : m_cells(cells)
{
    for (const CardCell &cell : cells)
        if (m_numbers.size() < mostNumbers)
            m_numbers.append(phoneNumbersIn(cell));
    vote();
}

// Words in front of it, on its left, above or below it, behind it.
std::optional<PhoneCaption> PhoneCaptions::captionOf(const PhoneNumber &number) const
{
    PhoneCaption own{{}, number.cell, QStringLiteral("label-beside")};
    const QString front = lastWords(pieceBefore(number) + number.front(), own.sentence);
    own.sentence = own.sentence || goesOn(number) || startsWithin(front);
    const QString rest = number.cell->text.sliced(number.to);
    QString behind = rest.left(rest.indexOf(phonePattern()));
    static const QRegularExpression deaf(QStringLiteral("TT[YD](?:/TDD)?:? *(?:711)?"));
    behind.remove(deaf);
    const bool few = behind.count(QLatin1Char(' ')) < 4;
    if (hasWords(front)) {
        own.meaning = phoneMeaning(front);
        // "At night: 800-555-0100 (nurses)"
        if (few && !own.meaning.named && phoneMeaning(behind).other)
            own.meaning = {.other = true};
        return judged(own, number);
    }
    if (number.before == 0) {
        auto left = leftOf(number);
        if (left && !left->meaning.known() && !left->meaning.vague)
            left.reset();
        auto stacked = stackedAt(number);
        const bool rivals = left && stacked && isFree(*stacked->cell);
        if (rivals && left->gap > 6 * number.box().height())
            left.reset();
        if (left)
            return judged(*left, number);
        if (stacked)
            return stacked;
    }
    own.meaning = phoneMeaning(behind);
    if (number.before == 0 && own.meaning.known() && own.meaning.clean)
        return own;
    return std::nullopt;
}

// A caption that says "Phone" and no more belongs to what stands above it.
std::optional<PhoneCaption> PhoneCaptions::judged(PhoneCaption caption,
                                                  const PhoneNumber &number) const
{
    if (!caption.meaning.known())
        return std::nullopt;
    if (caption.meaning.clean && !caption.meaning.named &&
        underDoctor(*caption.cell, caption.cell->box))
        caption.meaning = {.other = true};
    for (const bool under : {false, true})
        if (const auto near = neighbour(number, under);
            near && near->gap * 2 < number.cell->box.height() && isFree(*near->cell)) {
            const PhoneMeaning other = phoneMeaning(near->text);
            caption.rival = caption.rival ||
                            (other.fields != caption.meaning.fields && !other.fields.isEmpty());
        }
    return caption;
}

std::optional<PhoneCaption> PhoneCaptions::leftOf(const PhoneNumber &number) const
{
    const CardCell *best = nullptr;
    const QRect box = number.box();
    for (const CardCell &cell : m_cells) {
        const int slack = box.height() / 2;
        if (&cell == number.cell || !sameRow(cell.box, box) || !hasWords(cell.text) ||
            isAddressOfWeb(cell.text) || cell.box.left() >= box.left() - slack ||
            cell.box.center().x() >= box.left() ||
            box.left() - cell.box.right() > widestGap * box.height())
            continue;
        if (!best || cell.box.right() > best->box.right())
            best = &cell;
    }
    if (!best)
        return std::nullopt;
    const QList<PhoneNumber> numbers = phoneNumbersIn(*best);
    const QString text = numbers.isEmpty() ? best->text : best->text.sliced(numbers.last().to);
    PhoneCaption caption{{}, best, QStringLiteral("label-beside")};
    const QString words = lastWords(text, caption.sentence);
    if (!hasWords(words) || words.endsWith(QLatin1Char('.')))
        return std::nullopt;
    if (text.count(QLatin1Char(' ')) > 8 || text.contains(QStringLiteral(". ")))
        return std::nullopt; // small print
    caption.meaning = phoneMeaning(words);
    caption.gap = box.left() - best->box.right();
    return caption;
}

// A line that was torn: its beginning is another piece close by.
QString PhoneCaptions::pieceBefore(const PhoneNumber &number) const
{
    if (number.before > 0 || number.from == 0 || !hasWords(number.front()) ||
        !number.front().front().isLower())
        return {};
    const QRect box = number.cell->box;
    for (const CardCell &cell : m_cells) {
        const int gap = box.left() - cell.box.right();
        if (&cell != number.cell && sameRow(cell.box, box) && cell.box.left() < box.left() &&
            gap < box.height() && phoneNumbersIn(cell).isEmpty())
            return cell.text + QLatin1Char(' ');
    }
    return {};
}

// The words straight above or below.
std::optional<PhoneCaptions::Near> PhoneCaptions::neighbour(const PhoneNumber &number,
                                                            bool under) const
{
    const QRect box = number.box();
    const int height = box.height();
    std::optional<Near> best;
    for (const CardCell &cell : m_cells) {
        const int gap = under ? cell.box.top() - box.bottom() : box.top() - cell.box.bottom();
        const int middles = under ? cell.box.center().y() - box.center().y()
                                  : box.center().y() - cell.box.center().y();
        if (&cell == number.cell || middles * 2 < height ||
            gap > std::max(height, cell.box.height()) * 5 / 4 || sameRow(cell.box, box) ||
            cell.box.left() > box.right() || cell.box.right() < box.left())
            continue;
        if (!best || gap < best->gap)
            best = Near{&cell, wordsOver(cell, number), gap};
    }
    if (!best || !hasWords(best->text) || isAddressOfWeb(best->text) ||
        phonePattern().match(best->text).hasMatch())
        return std::nullopt;
    return best;
}

std::optional<PhoneCaption> PhoneCaptions::stackedAt(const PhoneNumber &number) const
{
    const auto over = neighbour(number, false);
    const auto under = neighbour(number, true);
    const PhoneMeaning overSays = over ? phoneMeaning(over->text) : PhoneMeaning{};
    const PhoneMeaning underSays = under ? phoneMeaning(under->text) : PhoneMeaning{};
    const bool overReads = overSays.known();
    const bool underReads = underSays.known();
    if (!overReads && !underReads)
        return std::nullopt;
    const bool both = overReads && underReads;
    const bool clear = both && std::abs(over->gap - under->gap) * 3 > number.box().height();
    const bool below = both ? (clear ? under->gap < over->gap : m_below > m_above) : underReads;
    PhoneCaption caption{below ? underSays : overSays, below ? under->cell : over->cell,
                         below ? QStringLiteral("label-below") : QStringLiteral("label-above")};
    const int with = below ? m_below : m_above;
    const int against = below ? m_above : m_below;
    caption.rival = (both && !clear && with <= 2 * against) || (!both && against > with);
    return caption;
}

// Numbers without words beside them vote where the words of this side's numbers stand.
void PhoneCaptions::vote()
{
    for (const PhoneNumber &number : std::as_const(m_numbers)) {
        if (number.before > 0 || hasWords(number.front()) || leftOf(number))
            continue;
        const auto over = neighbour(number, false);
        const auto under = neighbour(number, true);
        const bool overReads = over && phoneMeaning(over->text).known();
        const bool underReads = under && phoneMeaning(under->text).known();
        m_above += overReads && (!underReads || over->gap < under->gap) ? 1 : 0;
        m_below += underReads && (!overReads || under->gap < over->gap) ? 1 : 0;
    }
}

// No number stands in its row beside it.
bool PhoneCaptions::isFree(const CardCell &cell) const
{
    return phoneNumbersIn(cell).isEmpty() &&
           std::ranges::none_of(m_numbers, [&](const PhoneNumber &number) {
               return sameRow(number.cell->box, cell.box) &&
                      number.box().left() > cell.box.left() &&
                      number.box().left() - cell.box.right() < widestGap * cell.box.height();
           });
}

// "PCP: Grace Chen, MD", "Eastside Pediatrics", and then a number: the doctor's.
bool PhoneCaptions::underDoctor(const CardCell &own, QRect box) const
{
    for (int lines = 0; lines < 4; ++lines) {
        const CardCell *above = nullptr;
        for (const CardCell &cell : m_cells) {
            const int gap = box.top() - cell.box.bottom();
            if (&cell == &own || gap < -box.height() / 2 || gap > 2 * box.height() ||
                cell.box.center().y() >= box.top() ||
                std::abs(cell.box.left() - box.left()) > 2 * box.height())
                continue;
            if (!above || cell.box.bottom() > above->box.bottom())
                above = &cell;
        }
        if (!above)
            return false;
        if (namesDoctor(above->text))
            return true;
        if (!phoneNumbersIn(*above).isEmpty())
            return false;
        box = above->box;
    }
    return false;
}

} // namespace foyer
