// SPDX-License-Identifier: GPL-3.0-or-later
// The labels as data, and their recognition in a line word by word, longest first.
#include "kiosk/cards/card_labels.h"

#include <QHash>
#include <algorithm>

namespace foyer {
namespace {

struct Known {
    const char *spellings; // separated by '|'; compared after fold()
    std::optional<CardField> field;
    bool named;
};

// The marks between a label's words are dropped in comparing, so "ID #", "ID#" and "Id." are one
// spelling.
constexpr Known knownLabels[] = {
    {"member id|member id no|member id number|member number|member no|memberid|subscriber "
     "id|subscriber id no|"
     "subscriber id number|subscriber number|subscriber no|subscriberid|enrollee id|insured "
     "id|cardholder id|"
     "participant id|identification|identification no|identification number|member identification "
     "number|"
     "numero de miembro",
     CardField::MemberId, true},
    {"id|id no|id number|member|subscriber", CardField::MemberId, false},
    {"group number|group no|group id|grp no|grp number|group nbr|employer group|numero de grupo",
     CardField::GroupNumber, true},
    {"group|grp", CardField::GroupNumber, false},
    {"rxbin|rx bin|bin no|bin number|rx bin no|rxbin no|rxiin|rx iin", CardField::RxBin, true},
    {"bin|iin", CardField::RxBin, false},
    {"rxpcn|rx pcn|pcn no|pcn number", CardField::RxPcn, true},
    {"pcn", CardField::RxPcn, false},
    {"rxgrp|rx grp|rxgroup|rx group|rxgrp no|rx group no|rx grp no|rx group number",
     CardField::RxGroup, true},
    {"member name|subscriber name|name of member|insured name|enrollee name|cardholder name|name "
     "of insured|"
     "nombre del miembro",
     CardField::MemberName, true},
    {"name|insured|enrollee|cardholder", CardField::MemberName, false},
    {"payer id|payor id|payer no|payer number|edi payer id|electronic payer id|electronic payor "
     "id|payerid|payorid|"
     "claims payer id|edi payor id",
     CardField::PayorId, true},
    {"plan type|product|type of plan|plan name", CardField::Plan, true},
    {"plan", CardField::Plan, false},
    {"issuer 80840|issuer id 80840|issuer", CardField::Issuer80840, true},
    {"80840", CardField::Issuer80840, false},
    {"effective date|eff date|date effective|coverage effective|coverage effective date|coverage "
     "begins|"
     "effective date of coverage|fecha de vigencia",
     CardField::EffectiveDate, true},
    {"effective|eff", CardField::EffectiveDate, false},
    {"member services|member service|customer service|customer services|customer care|member "
     "phone|questions call|"
     "member services phone|servicio al cliente",
     CardField::Phone, true},
    {"phone|telephone|tel", CardField::Phone, false},
    // Not read, but a value ends in front of them, and their own values belong to nobody else.
    {"rx id|rxid|plan id|provider id|network id|account no|account "
     "number|dependents|dependent|group name|"
     "issue date|issued|member since|date of birth|birth date|dob|pcp|pcp name|pcp "
     "phone|specialist|urgent care|"
     "emergency|emergency room|office visit|copay|copays|deductible|out of "
     "pocket|coinsurance|network|division|"
     "pharmacy|provider services|providers call|providers|pharmacists|claims|mail claims to|submit "
     "claims to|website|"
     "suffix|relationship|prescription|nurse line|primary care",
     std::nullopt, true},
};

constexpr int longestLabel = 5; // words

// Lower case letters and digits; what a recogniser mixes up in small print is one character.
QString fold(QStringView text)
{
    QString folded;
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        if (lower == QLatin1Char('0'))
            folded.append(QLatin1Char('o'));
        else if (lower == QLatin1Char('1') || lower == QLatin1Char('l') ||
                 lower == QLatin1Char('|'))
            folded.append(QLatin1Char('i'));
        else if (lower.isLetterOrNumber())
            folded.append(lower);
    }
    return folded;
}

const QHash<QString, const Known *> &byFolding()
{
    static const QHash<QString, const Known *> table = [] {
        QHash<QString, const Known *> made;
        for (const Known &known : knownLabels) {
            const QString spellings = QString::fromLatin1(known.spellings);
            for (const QString &spelling : spellings.split(QLatin1Char('|')))
                made.insert(fold(spelling), &known);
        }
        return made;
    }();
    return table;
}

struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    bool marked = false; // ":" or "#" follows
};

bool isMark(QChar c)
{
    return c == QLatin1Char(':') || c == QLatin1Char('#');
}

// Words of letters and digits; other characters separate them.
QList<Piece> pieces(const QString &line)
{
    QList<Piece> found;
    qsizetype at = 0;
    while (at < line.size()) {
        if (!line[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        Piece piece{at, at, false};
        while (at < line.size() && (line[at].isLetterOrNumber() || line[at] == QLatin1Char('|')))
            ++at;
        piece.end = at;
        while (at < line.size() && !line[at].isLetterOrNumber()) {
            piece.marked = piece.marked || isMark(line[at]);
            ++at;
        }
        found.append(piece);
    }
    return found;
}

} // namespace

QList<CardLabel> findLabels(const QString &line)
{
    const QList<Piece> words = pieces(line);
    QList<CardLabel> labels;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = 0;
        for (qsizetype count = std::min<qsizetype>(longestLabel, words.size() - i);
             count > 0 && !taken; --count) {
            QString joined;
            for (qsizetype k = i; k < i + count; ++k)
                joined +=
                    fold(QStringView(line).sliced(words[k].start, words[k].end - words[k].start));
            const Known *known = byFolding().value(joined, nullptr);
            const Piece &last = words[i + count - 1];
            if (!known || !(i == 0 || last.marked || !labels.isEmpty()))
                continue;
            labels.append({known->field, words[i].start, last.end, known->named});
            taken = count;
        }
        i += std::max<qsizetype>(taken, 1);
    }
    return labels;
}

QString valueBehind(const QString &line, const QList<CardLabel> &labels, qsizetype index)
{
    const qsizetype end = index + 1 < labels.size() ? labels[index + 1].start : line.size();
    QStringView value =
        QStringView(line).sliced(labels[index].end, end - labels[index].end).trimmed();
    static constexpr QStringView between = u":#.)-=_";
    while (!value.isEmpty() && (between.contains(value.front()) || value.front().isSpace()))
        value = value.sliced(1);
    // The bracket of "(80840)" that opened in front of the next label.
    while (!value.isEmpty() && (value.back() == QLatin1Char('(') || value.back().isSpace()))
        value.chop(1);
    return value.toString();
}

} // namespace foyer
