// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays for health care in the USA, as a table of facts, and the match of a line read from a
// card to one of them.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>
#include <memory>
#include <optional>

namespace foyer {

enum class PayerKind { Commercial, Medicare, Medicaid, Tricare, Bcbs };

struct Payer {
    QString id;          // slug, stable
    QString name;        // as printed
    QStringList aliases; // short forms, former names, what logos say
    PayerKind kind = PayerKind::Commercial;
    QStringList states; // two letters each; empty: national
    QString payerId;    // for electronic claims; empty when not known for sure
};

// Errors: BadInput, with the payer's id where there is one: unknown or missing keys, an unknown
// kind or state, an id or a spelling that stands twice.
struct PayerList {
    QList<Payer> payers;
    QStringList ambiguous; // printed on cards, and naming none or several of them
};
[[nodiscard]] Result<PayerList> parsePayers(const QByteArray &json);

struct PayerMatch {
    const Payer *payer = nullptr;
    QString spelling;         // the table's name or alias that stands in the line
    double score = 0;         // 1: letter for letter, but for what recognisers mix up
    double runnerUpScore = 0; // of the best other payer; 0: none is near
    bool mention = false;     // the line speaks of the payer ("Administered by ...") or gives an
                              // address, and does not head a card
};

// From here a match may be called certain by a caller who knows where the line stands.
constexpr double certainPayerScore = 0.95;

class PayerTable {
public:
    explicit PayerTable(PayerList list);
    ~PayerTable();
    PayerTable(const PayerTable &) = delete;
    PayerTable &operator=(const PayerTable &) = delete;

    [[nodiscard]] const QList<Payer> &payers() const;

    // Nothing when no payer is near, or two are equally near. Spaces, case, accents and
    // punctuation do not count, nor do words that name a plan ("PPO", "Medicare").
    [[nodiscard]] std::optional<PayerMatch> match(QStringView line) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

// The table that comes with the program.
[[nodiscard]] const PayerTable &knownPayers();
[[nodiscard]] std::optional<PayerMatch> matchPayer(QStringView line);

} // namespace foyer
