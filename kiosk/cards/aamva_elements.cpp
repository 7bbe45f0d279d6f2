// SPDX-License-Identifier: GPL-3.0-or-later
// Reads AAMVA data by designators and element names; offsets and lengths in the header are never
// used, because real cards (and the standard's own sample) carry wrong ones.
#include "kiosk/cards/aamva_elements.h"

#include <QByteArrayView>
#include <QList>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace foyer {
namespace {

constexpr qsizetype longestValue = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == 0x7f;
}

// DAA..DDZ: the element names of the DL and ID subfiles; those of a jurisdiction's own subfile
// begin with Z.
bool isElement(QByteArrayView text)
{
    return text.size() >= 3 && text[0] == 'D' && text[1] >= 'A' && text[1] <= 'D' &&
           isUpper(text[2]);
}

struct Header {
    int version = 0;
    QByteArray issuer;
    qsizetype end = 0; // where the subfiles begin
};

std::optional<Header> readHeader(const QByteArray &bytes)
{
    qsizetype at = 1;
    while (at < bytes.size() && (isControl(bytes[at]) || bytes[at] == ' '))
        ++at;
    const QByteArray word = bytes.mid(at, 5).toUpper(); // some issuers write it small
    if (!bytes.startsWith('@') || (word != "ANSI " && word != "AAMVA"))
        return std::nullopt;
    at += 5;
    const QByteArray digits = bytes.mid(at, 8);
    if (digits.size() < 8 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    Header header{digits.sliced(6).toInt(), digits.first(6), at + 8};
    // Jurisdiction version (absent in version 1) and number of entries, then ten characters an
    // entry. The count is not trusted: whatever looks like an entry is one.
    for (int i = 0; i < 4 && header.end < bytes.size() && isDigit(bytes[header.end]); ++i)
        ++header.end;
    const auto isEntry = [&](qsizetype from) {
        const QByteArrayView entry =
            QByteArrayView(bytes).sliced(from, std::min<qsizetype>(10, bytes.size() - from));
        return entry.size() == 10 && isUpper(entry[0]) && isUpper(entry[1]) &&
               std::ranges::all_of(entry.sliced(2), isDigit);
    };
    while (isEntry(header.end))
        header.end += 10;
    return header;
}

// The start of the first element of the DL or ID subfile, and which of the two it is.
struct Subfile {
    qsizetype start = 0;
    bool identityCard = false;
};

std::optional<Subfile> findSubfile(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at + 5 <= bytes.size(); ++at) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (!rest.startsWith("DL") && !rest.startsWith("ID"))
            continue;
        qsizetype start = 2;
        while (start < rest.size() && isControl(rest[start]))
            ++start;
        if (isElement(rest.sliced(start)))
            return Subfile{at + start, rest.startsWith("ID")};
    }
    return std::nullopt;
}

// Names that a card carries once; two different values make the whole card untrustworthy.
bool decides(const QByteArray &name)
{
    static const QList<QByteArray> names{"DAA", "DAB", "DAC", "DAD", "DAQ", "DBB", "DCS", "DCT"};
    return names.contains(name);
}

bool keep(Elements &elements, const QByteArray &name, const QByteArray &value)
{
    if (value.size() > longestValue)
        return !decides(name);
    if (const auto known = elements.constFind(name); known != elements.cend())
        return known.value() == value || !decides(name);
    elements.insert(name, value);
    return true;
}

// Keyboard-wedge scanners may drop every separator. Two dates in one piece show it: a value never
// holds another date.
bool lostSeparators(QByteArrayView piece)
{
    int dates = 0;
    for (qsizetype at = 0; at + 11 <= piece.size(); ++at)
        if (piece[at] == 'D' && piece[at + 1] == 'B' && isUpper(piece[at + 2]) &&
            std::ranges::all_of(piece.sliced(at + 3, 8), isDigit))
            ++dates;
    return dates >= 2;
}

// Where a jurisdiction's own subfile begins ("ZVZVA..."), or the end.
qsizetype jurisdictionStart(QByteArrayView piece)
{
    for (qsizetype at = piece.size() - 5; at >= 0; --at)
        if (piece[at] == 'Z' && piece[at + 2] == 'Z' && isUpper(piece[at + 1]) &&
            piece[at + 1] == piece[at + 3] && isUpper(piece[at + 4]))
            return at;
    return piece.size();
}

// An element of the standard and what its value begins with: d eight digits, n a digit, t
// truncation (T, N, U), c compliance (M, F, N), s sex, l two capital letters, x anything.
struct Known {
    QByteArrayView name;
    char shape;
};

constexpr std::array known{
    Known{"DAQ", 'x'}, Known{"DCS", 'x'}, Known{"DAC", 'x'}, Known{"DAD", 'x'}, Known{"DCT", 'x'},
    Known{"DAA", 'x'}, Known{"DCU", 'x'}, Known{"DCA", 'x'}, Known{"DCB", 'x'}, Known{"DCD", 'x'},
    Known{"DAG", 'x'}, Known{"DAH", 'x'}, Known{"DAI", 'x'}, Known{"DAK", 'x'}, Known{"DCF", 'x'},
    Known{"DCK", 'x'}, Known{"DCL", 'x'}, Known{"DCI", 'x'}, Known{"DCJ", 'x'}, Known{"DCG", 'l'},
    Known{"DAJ", 'l'}, Known{"DAY", 'l'}, Known{"DAZ", 'l'}, Known{"DAU", 'n'}, Known{"DAW", 'n'},
    Known{"DAX", 'n'}, Known{"DDD", 'n'}, Known{"DDK", 'n'}, Known{"DDL", 'n'}, Known{"DBC", 's'},
    Known{"DDA", 'c'}, Known{"DDE", 't'}, Known{"DDF", 't'}, Known{"DDG", 't'}, Known{"DBA", 'd'},
    Known{"DBB", 'd'}, Known{"DBD", 'd'}, Known{"DDB", 'd'}, Known{"DDC", 'd'}, Known{"DDH", 'd'},
    Known{"DDI", 'd'}, Known{"DDJ", 'd'},
};

bool fits(char shape, QByteArrayView value)
{
    const char first = value.isEmpty() ? '\0' : value.front();
    switch (shape) {
    case 'd':
        return value.size() >= 8 && std::ranges::all_of(value.first(8), isDigit);
    case 'n':
        return isDigit(first);
    case 't':
        return first == 'T' || first == 'N' || first == 'U';
    case 'c':
        return first == 'M' || first == 'F' || first == 'N';
    case 's':
        return first == '1' || first == '2' || first == '9';
    case 'l':
        return value.size() >= 2 && isUpper(value[0]) && isUpper(value[1]);
    default:
        return true;
    }
}

// Where an element begins in an unseparated piece.
struct Cut {
    qsizetype at = 0;
    QByteArrayView name;
};

// A name may hold what looks like an element (LINDAHL, MADDEN, DAZA). Only the three truncation
// flags, each one letter long and right behind its name, prove where the names end.
bool namesEndCertainly(const QList<Cut> &cuts)
{
    constexpr std::array flags{std::pair{QByteArrayView("DCS"), QByteArrayView("DDE")},
                               std::pair{QByteArrayView("DAC"), QByteArrayView("DDF")},
                               std::pair{QByteArrayView("DAD"), QByteArrayView("DDG")}};
    return std::ranges::all_of(flags, [&](const auto &pair) {
        const auto it = std::ranges::find(cuts, pair.first, &Cut::name);
        return cuts.end() - it >= 3 && (it + 1)->name == pair.second &&
               (it + 2)->at - (it + 1)->at == 4;
    });
}

// Cuts an unseparated piece at the element names of the standard whose value looks right. Two
// overlapping names, or one seen twice (a family called DACOSTA), make the cut ambiguous, and then
// nothing is taken.
bool readUnseparated(QByteArrayView piece, Elements &elements)
{
    piece.truncate(jurisdictionStart(piece));
    QList<Cut> cuts;
    for (qsizetype at = 0; at + 3 <= piece.size(); ++at) {
        const auto it = std::ranges::find(known, piece.sliced(at, 3), &Known::name);
        if (it == known.end() || !fits(it->shape, piece.sliced(at + 3)))
            continue;
        if (!cuts.isEmpty() && at < cuts.last().at + 3)
            return false;
        cuts.append({at, it->name});
    }
    if (!namesEndCertainly(cuts))
        return false;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        const qsizetype begin = cuts[i].at + 3;
        const qsizetype end = i + 1 < cuts.size() ? cuts[i + 1].at : piece.size();
        const QByteArray name = cuts[i].name.toByteArray();
        if (elements.contains(name) ||
            !keep(elements, name, piece.sliced(begin, end - begin).toByteArray().trimmed()))
            return false;
    }
    return true;
}

// False when the elements contradict each other.
bool readElements(QByteArrayView body, Elements &elements)
{
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = at;
        while (end < body.size() && !isControl(body[end]))
            ++end;
        // What no separator ends may go on where the data was torn; a date shows that it is whole.
        const bool torn = end == body.size();
        QByteArrayView piece = body.sliced(at, end - at);
        at = end + 1;
        if ((piece.startsWith("DL") || piece.startsWith("ID")) && isElement(piece.sliced(2)))
            piece = piece.sliced(2);
        if (!isElement(piece))
            continue;
        const QByteArray name = piece.first(3).toByteArray();
        if (lostSeparators(piece)) {
            if (!readUnseparated(piece, elements))
                return false;
        } else if (!(torn && decides(name) && name != "DBB") &&
                   !keep(elements, name, piece.sliced(3).toByteArray().trimmed())) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<AamvaData> readAamva(const QByteArray &bytes)
{
    const auto header = readHeader(bytes);
    if (!header)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("This is not the code of a driver's licence."));
    const auto subfile = findSubfile(bytes, header->end);
    if (!subfile)
        return fail(ErrorKind::BadInput, QStringLiteral("The code of the licence is incomplete."));
    AamvaData data{header->version, header->issuer, subfile->identityCard, {}};
    if (!readElements(QByteArrayView(bytes).sliced(subfile->start), data.elements))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The code of the licence cannot be read without doubt."));
    return data;
}

} // namespace foyer
