// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/card_files.h"

#include <algorithm>

namespace foyer {

namespace {

using apdu::Answer;

constexpr int maxFile = 4096; // EF.PD has 850 bytes, EF.VD 1250
constexpr int piece = 253;    // every reader of the last twenty years can take it

const QByteArray egkRoot = QByteArray::fromHex("d2760001448000");
const QByteArray egkHealth = QByteArray::fromHex("d27600000102"); // DF.HCA
const QByteArray nhi = QByteArray::fromHex("d1580000010000000000000000001100");

// Of the chosen application's files, by short id (gematik, Speicherstrukturen der eGK).
enum EgkFile { Person = 0x01, Insurance = 0x02, StatusOfData = 0x0c };

quint16 number(const QByteArray &bytes, qsizetype at)
{
    return quint16(quint8(bytes[at]) << 8 | quint8(bytes[at + 1]));
}

const CardReading unreadable{CardReading::Kind::Unreadable, {}};

// The file that was read last, from its head to the given length. Empty: it is shorter, or lies.
Result<QByteArray> whole(const apdu::Transmit &transmit, QByteArray head, int length)
{
    if (length > maxFile)
        return QByteArray();
    while (head.size() < length) {
        const int want = int(std::min<qsizetype>(piece, length - head.size()));
        const auto next = apdu::exchange(transmit, apdu::readBinary(int(head.size()), want), want);
        if (!next)
            return std::unexpected(next.error());
        head += next->data;
        if (next->kind == Answer::Kind::End)
            return head; // the parser decides whether it is enough
        if (next->kind != Answer::Kind::Done || next->data.size() != want)
            return QByteArray();
    }
    return head;
}

// The first bytes of a file; empty when it cannot be read.
Result<QByteArray> head(const apdu::Transmit &transmit, int file, int length)
{
    const auto answer = apdu::exchange(transmit, apdu::readShort(file, length), length);
    if (!answer)
        return std::unexpected(answer.error());
    const bool read = answer->kind == Answer::Kind::Done && answer->data.size() == length;
    return read ? answer->data : QByteArray();
}

Result<CardReading> readEgk(const apdu::Transmit &transmit)
{
    auto person = head(transmit, Person, 2);
    if (person && !person->isEmpty())
        person = whole(transmit, *person, 2 + number(*person, 0));
    if (!person)
        return std::unexpected(person.error());
    if (person->isEmpty())
        return unreadable;

    auto insurance = head(transmit, Insurance, 8);
    if (insurance && !insurance->isEmpty())
        insurance = whole(transmit, *insurance, number(*insurance, 2) + 1);
    if (!insurance)
        return std::unexpected(insurance.error());

    const auto status = head(transmit, StatusOfData, 25);
    if (!status)
        return std::unexpected(status.error());
    return CardReading{CardReading::Kind::Egk, {*person, *insurance, *status}};
}

Result<CardReading> readNhi(const apdu::Transmit &transmit)
{
    // GET DATA of the basic data; no length is sent with it.
    constexpr int basicData = 57;
    const auto answer = apdu::exchange(transmit, QByteArray::fromHex("00ca1100020000"), basicData);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->kind != Answer::Kind::Done || answer->data.size() != basicData)
        return unreadable;
    return CardReading{CardReading::Kind::Nhi, {answer->data}};
}

} // namespace

CardChip chipOf(const QByteArray &atr)
{
    // ISO 7816-3: TS, then T0 with the number of historical bytes, each Y announcing the next
    // bytes.
    if (atr.size() < 2 || (atr[0] != '\x3b' && atr[0] != '\x3f'))
        return CardChip::None;
    const int historical = atr[1] & 0x0f;
    qsizetype at = 1;
    bool sum = false;
    for (bool first = true;; first = false) {
        const auto y = quint8(atr[at]);
        if (!first)
            sum = sum || (y & 0x0f) != 0; // another protocol than T=0: a check byte ends it
        for (const int bit : {0x10, 0x20, 0x40, 0x80})
            at += (y & bit) != 0;
        if (at >= atr.size())
            return CardChip::None;
        if (!(y & 0x80))
            break;
    }
    if (at + 1 + historical + sum > atr.size())
        return CardChip::None;
    // PC/SC part 3: a memory card's reader makes one up with the registered id of storage cards.
    return atr.contains(QByteArray::fromHex("4f0ca000000306")) ? CardChip::Storage
                                                               : CardChip::Processor;
}

Result<CardReading> readHealthCard(const apdu::Transmit &transmit)
{
    const auto choose = [&](const QByteArray &aid) {
        return apdu::exchange(transmit, apdu::selectApplication(aid), 0);
    };
    const auto root = choose(egkRoot);
    if (!root)
        return std::unexpected(root.error());
    const auto health = choose(egkHealth);
    if (!health)
        return std::unexpected(health.error());
    if (health->kind == Answer::Kind::Disabled)
        return CardReading{CardReading::Kind::Locked, {}};
    if (health->kind == Answer::Kind::Done)
        return readEgk(transmit);

    // The Taiwanese card answers with its own data if it is asked for nothing: 00 A4 04 00.
    QByteArray select = apdu::selectApplication(nhi);
    select[3] = '\x00';
    constexpr int fileInfo = 256;
    const auto taiwan = apdu::exchange(transmit, select, fileInfo);
    if (!taiwan)
        return std::unexpected(taiwan.error());
    return taiwan->kind == Answer::Kind::Done ? readNhi(transmit) : unreadable;
}

} // namespace foyer
