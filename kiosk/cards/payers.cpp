// SPDX-License-Identifier: GPL-3.0-or-later
// A line's words, in every run of them, against all spellings: at once when they are equal after
// folding, within few edits when they are nearly so.
#include "kiosk/cards/payers.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <tuple>
#include <vector>

namespace foyer {
namespace {

constexpr qsizetype mostCharacters = 160;
constexpr qsizetype mostWords = 14;
constexpr qsizetype mostWordsMisread = 9; // a longer line is a sentence: letter for letter only
constexpr int mostEdits = 3;
constexpr double editCost = 0.04;
constexpr double leastScore = 0.7;
constexpr double mostOthers = 0.6; // letters beside a name to letters of it: a score below 0.63
constexpr double leastGap = 0.06;  // more than one edit
constexpr double leastGapOfEqual = 0.03; // less than one
constexpr double crowdedCost = 0.07;

// Lower-case letters and digits without accents, word by word.
QStringList wordsOf(QStringView line)
{
    QString plain;
    for (const QChar c :
         line.left(mostCharacters).toString().normalized(QString::NormalizationForm_KD)) {
        const ushort u = c.toLower().unicode();
        if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u == '|')
            plain.append(QChar(u));
        else if (!c.isMark() && c != QLatin1Char('\'') && c != QChar(0x2019))
            plain.append(QLatin1Char(' '));
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = [] {
        const QString all = QStringLiteral("of the and inc llc ltd corp corporation company co");
        const QStringList words = all.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    return fillers.contains(word);
}

// Words that stand beside a payer's name without making it another's.
bool namesPlan(const QString &word)
{
    static const QSet<QString> plans = [] {
        const QString all = QStringLiteral(
            "insurance health plan plans ppo hmo epo pos hdhp hsa hra dhmo medicare medicaid "
            "advantage choice plus gold silver bronze platinum open access select member id card "
            "identification group commercial");
        const QStringList words = all.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    return plans.contains(word);
}

bool tellsMention(const QString &word)
{
    static const QSet<QString> telling = [] {
        const QString all = QStringLiteral(
            "administered underwritten serviced provided offered by not contract call claims send "
            "mail box www com org http https pharmacy pharmacists pharmacist licensee licensees "
            "association contact submit providers provider please visit through subsidiary using "
            "with street avenue road suite trademark registered owned division");
        const QStringList words = all.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    return telling.contains(word);
}

// What recognisers mix up is one character.
QByteArray fold(const QByteArray &plain)
{
    QByteArray folded;
    for (const char c : plain) {
        if (c == '0')
            folded.append('o');
        else if (c == '1' || c == 'l' || c == '|')
            folded.append('i');
        else if (c == '5')
            folded.append('s');
        else if (c == '8')
            folded.append('b');
        else if (c == 'n' && folded.endsWith('r'))
            folded.back() = 'm';
        else if (c == 'v' && folded.endsWith('v'))
            folded.back() = 'w';
        else
            folded.append(c);
    }
    return folded;
}

std::uint64_t lettersIn(const QByteArray &folded)
{
    std::uint64_t set = 0;
    for (const char c : folded)
        set |= std::uint64_t(1) << (unsigned(c) & 63U);
    return set;
}

// The least number of edits, or more than `most`.
int edits(const QByteArray &a, const QByteArray &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::array<int, mostCharacters + 2> row{};
    for (int j = 0; j <= b.size(); ++j)
        row[size_t(j)] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        int least = i;
        const int from = std::max(1, i - most);
        const int to = int(std::min<qsizetype>(b.size(), i + most));
        if (from > 1) {
            diagonal = row[size_t(from) - 1];
            row[size_t(from) - 1] = most + 1;
        }
        for (int j = from; j <= to; ++j) {
            const int above = j == i + most ? most + 1 : row[size_t(j)];
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            const int best = std::min({diagonal + cost, above + 1, row[size_t(j) - 1] + 1});
            diagonal = row[size_t(j)];
            row[size_t(j)] = best;
            least = std::min(least, best);
        }
        if (least > most)
            return most + 1;
    }
    return row[size_t(b.size())];
}

int editsAllowed(qsizetype length)
{
    return length < 6 ? 0 : length < 10 ? 1 : length < 18 ? 2 : mostEdits;
}

bool isAbbreviation(const QString &spelling)
{
    return spelling.size() <= 8 &&
           std::ranges::all_of(spelling, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

struct Key {
    QByteArray plain;
    QByteArray folded;
    QByteArray shorter; // without a "plan" at its end, which counts for little in a line
    std::uint64_t letters = 0;
    const Payer *payer = nullptr; // nothing: an ambiguous name
    QString spelling;
    int allowed = 0;
    bool crowded = false; // a slip away from another's name
};

// A run of the line's words that reads as a key.
struct Hit {
    const Key *key = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    double score = 0;
    int edits = 0;

    [[nodiscard]] bool holds(const Hit &other) const
    {
        return from <= other.from && to >= other.to && to - from > other.to - other.from;
    }
};

} // namespace

struct PayerTable::Index {
    PayerList list;
    std::vector<Key> keys;
    QHash<QByteArray, QList<const Key *>> byFolding;
    struct Near {
        std::uint64_t letters = 0;
        int allowed = 0;
        const Key *key = nullptr;
    };
    std::array<std::vector<Near>, mostCharacters> byLength; // what may be misread

    void addKey(const QStringList &words, const Payer *payer, const QString &spelling)
    {
        Key key;
        key.plain = words.join(QString()).toLatin1();
        key.folded = fold(key.plain);
        key.shorter = key.folded;
        const QString &last = words.constLast();
        if (last == QLatin1String("plan") || last == QLatin1String("plans"))
            key.shorter.chop(last.size());
        key.letters = lettersIn(key.folded);
        key.payer = payer;
        key.spelling = spelling;
        key.allowed = isAbbreviation(spelling) ? 0 : editsAllowed(key.folded.size());
        keys.push_back(key);
    }

    void add(const Payer *payer, const QString &spelling)
    {
        const QStringList words = wordsOf(spelling);
        QStringList telling = words;
        telling.removeIf(isFiller);
        addKey(words, payer, spelling);
        if (telling.size() != words.size() && !telling.isEmpty())
            addKey(telling, payer, spelling);
    }

    void close()
    {
        for (Key &key : keys) {
            byFolding[key.folded].append(&key);
            const int slips = key.folded.size() < 10 ? 2 : 1;
            key.crowded = std::ranges::any_of(keys, [&](const Key &other) {
                return other.payer != key.payer &&
                       (other.shorter == key.folded ||
                        (std::popcount(other.letters ^ key.letters) <= 2 * slips &&
                         edits(other.folded, key.folded, slips) <= slips));
            });
            if (key.allowed > 0)
                byLength[size_t(key.folded.size())].push_back({key.letters, key.allowed, &key});
        }
    }

    // Adds the hit when the run reads as the key; very short names letter for letter only.
    void consider(const Key &key, const QByteArray &plain, const QByteArray &folded, Hit hit,
                  QList<Hit> &hits) const
    {
        hit.key = &key;
        if (key.folded == folded) {
            if (key.plain.size() <= 4 && key.plain != plain)
                return;
            hit.score = 1;
        } else {
            const int count = edits(key.folded, folded, key.allowed);
            if (count > key.allowed)
                return;
            const double shortness = std::max(1.0, 16.0 / double(key.folded.size()));
            hit.edits = count;
            hit.score = 1 - editCost * count * shortness;
        }
        hits.append(hit);
    }

    void look(const QStringList &words, qsizetype from, qsizetype to, QList<Hit> &hits) const
    {
        QByteArray plain;
        for (qsizetype i = from; i < to; ++i)
            plain += words[i].toLatin1();
        const QByteArray folded = fold(plain);
        const Hit hit{nullptr, from, to, 0};
        if (const auto equal = byFolding.constFind(folded); equal != byFolding.constEnd())
            for (const Key *key : *equal)
                consider(*key, plain, folded, hit, hits);
        if (words.size() > mostWordsMisread)
            return;
        const std::uint64_t letters = lettersIn(folded);
        const auto last = std::min<qsizetype>(folded.size() + mostEdits, mostCharacters - 1);
        for (auto size = std::max<qsizetype>(folded.size() - mostEdits, 0); size <= last; ++size)
            for (const Near &near : byLength[size_t(size)])
                if (std::popcount(near.letters ^ letters) <= 2 * near.allowed &&
                    near.key->folded != folded)
                    consider(*near.key, plain, folded, hit, hits);
    }
};

PayerTable::PayerTable(PayerList list) : m_index(std::make_unique<Index>())
{
    m_index->list = std::move(list);
    for (const Payer &payer : std::as_const(m_index->list.payers)) {
        m_index->add(&payer, payer.name);
        for (const QString &alias : payer.aliases)
            m_index->add(&payer, alias);
    }
    for (const QString &name : std::as_const(m_index->list.ambiguous))
        m_index->add(nullptr, name);
    m_index->close();
}

PayerTable::~PayerTable() = default;

const QList<Payer> &PayerTable::payers() const
{
    return m_index->list.payers;
}

std::optional<PayerMatch> PayerTable::match(QStringView line) const
{
    const QStringList all = wordsOf(line);
    if (all.isEmpty() || all.size() > 3 * mostWords)
        return std::nullopt;
    QStringList words = all;
    words.removeIf(isFiller);
    words = words.mid(0, mostWords);
    // Words beside the name that no plan is called by speak against it.
    std::array<qsizetype, mostWords> weights{};
    qsizetype whole = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        weights[size_t(i)] = namesPlan(words[i]) || words[i].size() == 1 ? 0 : words[i].size();
        whole += weights[size_t(i)];
    }
    QList<Hit> hits;
    for (qsizetype from = 0; from < words.size(); ++from) {
        qsizetype others = whole;
        qsizetype own = 0;
        const qsizetype last = std::min(words.size(), from + mostWordsMisread);
        for (qsizetype to = from + 1; to <= last; ++to) {
            others -= weights[size_t(to - 1)];
            own += words[to - 1].size();
            if (double(others) > mostOthers * double(own + mostEdits))
                continue; // could neither win nor come near
            const qsizetype before = hits.size();
            m_index->look(words, from, to, hits);
            for (qsizetype i = before; i < hits.size(); ++i) {
                const double length = double(hits[i].key->folded.size());
                hits[i].score *= length / (length + double(others));
            }
        }
    }
    const auto better = [](const Hit &a, const Hit &b) {
        return std::tuple(a.score, a.to - a.from, a.key->payer == nullptr) >
               std::tuple(b.score, b.to - b.from, b.key->payer == nullptr);
    };
    std::ranges::sort(hits, better);
    if (hits.isEmpty())
        return std::nullopt;
    const Hit best = hits.first();
    if (!best.key->payer || best.score < leastScore)
        return std::nullopt;
    PayerMatch match{best.key->payer, best.key->spelling, best.score, 0, false};
    for (const Hit &hit : std::as_const(hits))
        if (hit.key->payer != best.key->payer && !best.holds(hit)) {
            match.runnerUpScore = hit.score;
            break;
        }
    const bool equal = best.edits == 0;
    if (match.score - match.runnerUpScore < (equal ? leastGapOfEqual : leastGap))
        return std::nullopt;
    if (best.key->crowded)
        match.score -= crowdedCost;
    match.mention = std::ranges::any_of(all, tellsMention);
    return match;
}

const PayerTable &knownPayers()
{
    static const PayerTable table = [] {
        QFile file(QStringLiteral(":/cards/payers.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        auto list = open ? parsePayers(file.readAll()) : Result<PayerList>(PayerList());
        return PayerTable(list ? std::move(*list) : PayerList()); // the tests read every entry
    }();
    return table;
}

std::optional<PayerMatch> matchPayer(QStringView line)
{
    return knownPayers().match(line);
}

} // namespace foyer
