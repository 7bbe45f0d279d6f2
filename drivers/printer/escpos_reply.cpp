// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/escpos_reply.h"

#include <algorithm>

namespace foyer {

namespace {

using Kind = EscPosReply::Kind;

constexpr quint8 blockHeader = 0x37;
constexpr quint8 processIdBlock = 0x22;
constexpr quint8 clearedBlock = 0x25;

constexpr bool isStatus(quint8 b)
{
    return (b & 0x93) == 0x12;
}
constexpr bool startsAutomatic(quint8 b)
{
    return (b & 0x93) == 0x10;
}
constexpr bool continuesAutomatic(quint8 b)
{
    return (b & 0x90) == 0x00;
}

// GS r 1: two bits near end, two bits end, each pair alike, nothing else set.
constexpr bool isRoll(quint8 b)
{
    return (b & 0xf0) == 0 && ((b & 3) == 0 || (b & 3) == 3) && ((b & 12) == 0 || (b & 12) == 12);
}

enum class Fit { No, Begins, Whole };

struct Match {
    Fit fit = Fit::No;
    qsizetype length = 1;
    EscPosReply reply{};
};

// Does data begin with a reply of this length, whose byte at each place must please the check?
template <class Check>
Match match(const QByteArray &data, qsizetype length, qsizetype skip, qsizetype keep, Kind kind,
            Check check)
{
    for (qsizetype i = 0; i < std::min(length, data.size()); ++i)
        if (!check(i, quint8(data[i])))
            return {};
    if (data.size() < length)
        return {Fit::Begins};
    return {Fit::Whole, length, {kind, data.mid(skip, keep)}};
}

// 10 0f, then the paper byte, of which three bits are always off.
Match fullStatus(const QByteArray &data)
{
    return match(data, 6, 2, 4, Kind::Full, [](qsizetype i, quint8 byte) {
        return i == 0 || (i == 1 && byte == 0x0f) || (i == 2 && (byte & 0x1a) == 0) || i > 2;
    });
}

Match first(const QByteArray &data, bool full)
{
    const quint8 b = quint8(data[0]);
    if (full && b == 0x10)
        return fullStatus(data);
    if (isStatus(b))
        return {Fit::Whole, 1, {Kind::Status, data.left(1)}};
    if (isRoll(b))
        return {Fit::Whole, 1, {Kind::Roll, data.left(1)}};
    if (startsAutomatic(b))
        return match(data, 4, 0, 4, Kind::Automatic,
                     [](qsizetype i, quint8 byte) { return i == 0 || continuesAutomatic(byte); });
    if (b != blockHeader)
        return {};
    if (data.size() > 1 && quint8(data[1]) == clearedBlock)
        return match(data, 3, 0, 0, Kind::Cleared,
                     [](qsizetype i, quint8 byte) { return i < 2 || byte == 0; });
    return match(data, 7, 2, 4, Kind::ProcessId, [](qsizetype i, quint8 byte) {
        return i == 0 || (i == 1 && byte == processIdBlock) ||
               (i >= 2 && i < 6 && byte >= 0x20 && byte <= 0x7e) || (i == 6 && byte == 0);
    });
}

enum class Pair { Off, On, Odd };

constexpr Pair pair(quint8 byte, quint8 mask)
{
    return (byte & mask) == 0 ? Pair::Off : (byte & mask) == mask ? Pair::On : Pair::Odd;
}

struct Facts {
    bool offline, coverOpen, paperStop, error;
    Pair nearEnd, end;
};

PrinterStatus judge(const Facts &f)
{
    if (f.nearEnd == Pair::Odd || f.end == Pair::Odd)
        return PrinterStatus::Unknown;
    if (f.coverOpen)
        return PrinterStatus::CoverOpen; // an open cover often reports no paper as well
    if (f.end == Pair::On || f.paperStop)
        return PrinterStatus::PaperOut;
    if (f.error)
        return PrinterStatus::Jammed;
    if (f.offline)
        return PrinterStatus::Unknown; // offline without a reason we know
    return f.nearEnd == Pair::On ? PrinterStatus::PaperLow : PrinterStatus::Ready;
}

} // namespace

QList<EscPosReply> EscPosReplies::feed(const QByteArray &bytes)
{
    QList<EscPosReply> replies;
    QByteArray data = m_pending + bytes;
    while (!data.isEmpty()) {
        const Match found = first(data, m_full);
        if (found.fit == Fit::Begins)
            break;
        replies << (found.fit == Fit::Whole ? found.reply : EscPosReply{Kind::Noise, data.left(1)});
        data.remove(0, found.length);
    }
    m_pending = data;
    return replies;
}

PrinterStatus fold(const EscPosStatus &answers)
{
    const auto complete = [](const std::optional<quint8> &b) { return b && isStatus(*b); };
    if (!std::ranges::all_of(answers, complete))
        return PrinterStatus::Unknown;
    const quint8 printer = *answers[0];
    const quint8 cause = *answers[1];
    const quint8 error = *answers[2];
    const quint8 roll = *answers[3];
    if ((cause & 0x40) && !(error & 0x6c))
        return PrinterStatus::Unknown; // an error that names no cause
    return judge({.offline = (printer & 0x08) != 0,
                  .coverOpen = (cause & 0x04) != 0,
                  .paperStop = (cause & 0x20) != 0,
                  .error = (error & 0x6c) != 0,
                  .nearEnd = pair(roll, 0x0c),
                  .end = pair(roll, 0x60)});
}

PrinterStatus foldAutomatic(const QByteArray &b)
{
    if (b.size() != 4 || !startsAutomatic(quint8(b[0])))
        return PrinterStatus::Unknown;
    return judge({.offline = (b[0] & 0x08) != 0,
                  .coverOpen = (b[0] & 0x20) != 0,
                  .paperStop = false,
                  .error = (b[1] & 0x6c) != 0,
                  .nearEnd = pair(quint8(b[2]), 0x03),
                  .end = pair(quint8(b[2]), 0x0c)});
}

PrinterStatus foldRoll(quint8 byte)
{
    if (!isRoll(byte))
        return PrinterStatus::Unknown;
    return judge({.offline = false,
                  .coverOpen = false,
                  .paperStop = false,
                  .error = false,
                  .nearEnd = pair(byte, 0x03),
                  .end = pair(byte, 0x0c)});
}

EscPosMouth mouthOf(const QByteArray &b)
{
    if (b.size() != 4)
        return {};
    return {.ticket = (b[0] & 0x20) != 0, .jammed = (b[2] & 0x40) != 0};
}

} // namespace foyer
