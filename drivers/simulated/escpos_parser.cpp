// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/escpos_parser.h"

#include <algorithm>
#include <array>

namespace foyer {

namespace {

using Kind = EscPosCommand::Kind;

constexpr qsizetype largest = 1 << 20;
constexpr char escape = 0x1b;
constexpr char group = 0x1d;
constexpr char file = 0x1c;
constexpr char dataLink = 0x10;

struct Fixed {
    char lead;
    char letter;
    qsizetype parameters;
    Kind kind;
};

constexpr std::array<Fixed, 21> fixedCommands{{
    {escape, '@', 0, Kind::Initialize},
    {escape, '2', 0, Kind::LineSpacing},
    {escape, '3', 1, Kind::LineSpacing},
    {escape, 't', 1, Kind::CodePage},
    {escape, 'a', 1, Kind::Justify},
    {escape, 'E', 1, Kind::Bold},
    {escape, '-', 1, Kind::Underline},
    {escape, 'M', 1, Kind::Font},
    {escape, 'R', 1, Kind::International},
    {escape, 'd', 1, Kind::FeedLines},
    {escape, 'J', 1, Kind::FeedDots},
    {group, '!', 1, Kind::Size},
    {group, 'r', 1, Kind::RollStatus},
    {escape, 'v', 0, Kind::RollStatus},
    {group, 'a', 1, Kind::AutomaticStatus},
    {file, 'P', 4, Kind::Present},
    {file, '.', 0, Kind::KanjiOff},
    {dataLink, 0x04, 1, Kind::AskStatus},
    {dataLink, 0x05, 1, Kind::Recover},
    {dataLink, 0x14, 8, Kind::ClearBuffers},
    {group, 'V', 1, Kind::Cut}, // GS V 65.. and 66.. have one more
}};

quint8 at(const QByteArray &data, qsizetype i)
{
    return quint8(data[i]);
}

struct Cut {
    Kind kind = Kind::Unknown;
    qsizetype length = 0; // 0: not complete yet
    qsizetype letters = 0;
};

Cut text(const QByteArray &data)
{
    const auto control = [](char c) { return quint8(c) < 0x20; };
    return {Kind::Text, std::find_if(data.begin(), data.end(), control) - data.begin(), 0};
}

Cut parenthesis(const QByteArray &data)
{
    if (data.size() < 5)
        return {};
    const qsizetype length = 5 + at(data, 3) + 256 * at(data, 4);
    const Kind kind = data[2] == 'k'   ? Kind::Symbol2D
                      : data[2] == 'H' ? Kind::ProcessId
                                       : Kind::Unknown;
    return {kind, data.size() >= length ? length : 0, 5};
}

Cut raster(const QByteArray &data)
{
    if (data.size() < 8)
        return {};
    const qsizetype bytes =
        qsizetype(at(data, 4) + 256 * at(data, 5)) * (at(data, 6) + 256 * at(data, 7));
    if (bytes > largest)
        return {Kind::Unknown, 8, 2};
    return {Kind::Raster, data.size() >= 8 + bytes ? 8 + bytes : 0, 3};
}

// GS e n: 2 retract, 3 present by m steps, 5 eject.
Cut ejector(const QByteArray &data)
{
    if (data.size() < 3)
        return {};
    const qsizetype length = data[2] == 3 ? 4 : 3;
    const Kind kind = data[2] == 2   ? Kind::DrawBack
                      : data[2] == 3 ? Kind::Present
                      : data[2] == 5 ? Kind::Eject
                                     : Kind::Unknown;
    return {kind, data.size() >= length ? length : 0, 2};
}

// Where does the first command of data end?
Cut first(const QByteArray &data)
{
    const char lead = data[0];
    if (quint8(lead) >= 0x20)
        return text(data);
    if (lead == '\n')
        return {Kind::LineFeed, 1, 1};
    if (lead == '\r')
        return {Kind::CarriageReturn, 1, 1};
    if (lead != escape && lead != group && lead != file && lead != dataLink)
        return {Kind::Unknown, 1, 1};
    if (data.size() < 2)
        return {};
    if (lead == group && data[1] == '(')
        return parenthesis(data);
    if (lead == group && data[1] == 'v')
        return raster(data);
    if (lead == group && data[1] == 'e')
        return ejector(data);
    const auto found = std::ranges::find_if(
        fixedCommands, [&](const Fixed &f) { return f.lead == lead && f.letter == data[1]; });
    if (found == fixedCommands.end())
        return {Kind::Unknown, 2, 2};
    qsizetype length = 2 + found->parameters;
    if (found->kind == Kind::Cut && data.size() > 2 && at(data, 2) >= 65)
        ++length;
    return {found->kind, data.size() >= length ? length : 0, 2};
}

} // namespace

QList<EscPosCommand> EscPosParser::feed(const QByteArray &bytes)
{
    QList<EscPosCommand> commands;
    const QByteArray data = m_pending + bytes;
    qsizetype begin = 0;
    while (begin < data.size()) {
        const QByteArray rest =
            QByteArray::fromRawData(data.constData() + begin, data.size() - begin);
        const Cut cut = first(rest);
        if (cut.length == 0)
            break;
        const QByteArray raw = data.mid(begin, cut.length);
        commands << EscPosCommand{cut.kind, raw, raw.mid(cut.letters)};
        begin += cut.length;
    }
    m_pending = data.mid(begin);
    return commands;
}

bool isRealTime(EscPosCommand::Kind kind)
{
    return kind == Kind::AskStatus || kind == Kind::Recover || kind == Kind::ClearBuffers;
}

} // namespace foyer
