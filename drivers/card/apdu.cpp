// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/apdu.h"

namespace foyer::apdu {

namespace {

constexpr int mostTurns = 8; // a file of 256 bytes in pieces of 32

QByteArray command(int cla, int ins, int p1, int p2)
{
    QByteArray bytes;
    for (const int byte : {cla, ins, p1, p2})
        bytes += char(byte);
    return bytes;
}

Answer::Kind meaning(int sw1, int sw2)
{
    switch (sw1 << 8 | sw2) {
    case 0x9000:
        return Answer::Kind::Done;
    case 0x6283:
        return Answer::Kind::Disabled;
    case 0x6282:
    case 0x6b00:
        return Answer::Kind::End;
    case 0x6a82:
    case 0x6a83:
    case 0x6a88:
        return Answer::Kind::NotThere;
    default:
        break;
    }
    if (sw1 == 0x61)
        return Answer::Kind::More;
    if (sw1 == 0x6c)
        return Answer::Kind::Again;
    return Answer::Kind::Refused;
}

} // namespace

Answer interpret(const QByteArray &raw, qsizetype asked)
{
    if (raw.size() < 2 || raw.size() - 2 > asked)
        return {};
    const int sw1 = quint8(raw[raw.size() - 2]);
    const int sw2 = quint8(raw[raw.size() - 1]);
    Answer answer{meaning(sw1, sw2), raw.chopped(2), 0};
    if (answer.kind == Answer::Kind::More || answer.kind == Answer::Kind::Again)
        answer.wait = sw2 == 0 ? 256 : sw2;
    return answer;
}

QByteArray selectApplication(const QByteArray &aid)
{
    return command(0x00, 0xa4, 0x04, 0x0c) + char(aid.size()) + aid;
}

QByteArray readShort(int shortFile, int length)
{
    return command(0x00, 0xb0, 0x80 | (shortFile & 0x1f), 0x00) + char(length);
}

QByteArray readBinary(int offset, int length)
{
    return command(0x00, 0xb0, (offset >> 8) & 0x7f, offset & 0xff) + char(length);
}

namespace {

std::unexpected<Error> broken()
{
    return fail(ErrorKind::BadInput,
                QStringLiteral("The card's answer is not what was asked for."));
}

} // namespace

Result<Answer> exchange(const Transmit &transmit, const QByteArray &first, qsizetype asked)
{
    QByteArray data;
    QByteArray next = first;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const auto raw = transmit(next);
        if (!raw)
            return std::unexpected(raw.error());
        Answer answer = interpret(*raw, asked - data.size());
        data += answer.data;
        switch (answer.kind) {
        case Answer::Kind::More:
            if (answer.wait > asked - data.size())
                return broken();
            next = command(0x00, 0xc0, 0x00, 0x00) + char(answer.wait);
            break;
        case Answer::Kind::Again:
            if (!data.isEmpty() || answer.wait > asked || next.size() != 5)
                return broken();
            next.back() = char(answer.wait);
            break;
        case Answer::Kind::Broken:
            return broken();
        default:
            answer.data = data;
            return answer;
        }
    }
    return broken();
}

} // namespace foyer::apdu
