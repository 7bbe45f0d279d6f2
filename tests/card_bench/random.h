// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that can be repeated: the same numbers for the same seed and purpose, on every machine.
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <cmath>
#include <utility>

namespace foyer::bench {

class Chance {
public:
    // The purpose keeps the streams apart: a new mark on the drawing does not move the light.
    Chance(quint32 seed, quint32 index, quint32 purpose) : m_random(mixed(seed, index, purpose)) {}

    double unit() { return m_random.generateDouble(); }
    double between(double low, double high) { return low + unit() * (high - low); }
    int whole(int low, int high) { return low + int(m_random.bounded(quint32(high - low + 1))); }
    bool happens(double share) { return unit() < share; }
    quint32 bits() { return m_random.generate(); }
    template <typename List>
    auto pick(const List &list)
    {
        return list[m_random.bounded(int(std::size(list)))];
    }
    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, m_random.bounded(int(i + 1)));
    }

    // 'a' a capital (without I and O, as insurers do), '9' a digit, 'n' a digit but 0; all else
    // stands for itself.
    QString shaped(const QString &pattern)
    {
        QString text;
        for (const QChar c : pattern)
            text.append(one(c));
        return text;
    }

private:
    QChar one(QChar kind)
    {
        static constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
        if (kind == QLatin1Char('a'))
            return letters[m_random.bounded(int(letters.size()))];
        if (kind == QLatin1Char('9'))
            return QChar(u'0' + m_random.bounded(10));
        if (kind == QLatin1Char('n'))
            return QChar(u'1' + m_random.bounded(9));
        return kind;
    }

    static quint32 mixed(quint32 seed, quint32 index, quint32 purpose)
    {
        quint64 x = (quint64(seed) << 32 | index) + 0x9e3779b97f4a7c15ull * (purpose + 1);
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
        return quint32(x ^ (x >> 31));
    }

    QRandomGenerator m_random;
};

} // namespace foyer::bench
