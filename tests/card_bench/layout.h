// SPDX-License-Identifier: GPL-3.0-or-later
// A design of card as data: what stands where, in which words and colours. README.md explains the
// text form.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/core/result.h"

#include <QHash>
#include <QMap>

namespace foyer::bench {

// Tuning is looked at while the reader is improved; measured never is.
enum class CardSet { Tuning, Measured };
[[nodiscard]] QString setKey(CardSet set);

// One line of a design: "pair 40 200 28 "Member ID:" memberId plain color=#222".
struct Element {
    QString verb;
    QList<double> numbers; // thousandths of the card's width, from its upper left corner
    QStringList strings;   // in quotes
    QStringList words;     // field names, colours, flags
    QHash<QString, QString> options;
    int line = 0; // in the file, for messages

    [[nodiscard]] bool says(const QString &word) const { return words.contains(word); }
    [[nodiscard]] double number(qsizetype index) const { return numbers.value(index); }
};

struct Layout {
    QString id;
    CardSet set = CardSet::Tuning;
    CardKind kind = CardKind::Commercial;
    QStringList fonts;             // of headings, of the rest, of special lines
    QHash<QString, QString> style; // how values are spelled: "dates" -> "us", "ids" -> "aaa999"
    QMap<CardField, QStringList> choices; // values of its own, one of which is printed
    int batch = 0; // designs of a later file follow the older ones: those keep their numbers
    QList<Element> front;
    QList<Element> back;
};

// Errors: BadInput with the line.
[[nodiscard]] Result<QList<Layout>> parseLayouts(const QByteArray &text, CardSet set);
// Those that come with the bench. Errors: as above, or a file cannot be read.
[[nodiscard]] Result<QList<Layout>> layoutsOf(CardSet set);

} // namespace foyer::bench
