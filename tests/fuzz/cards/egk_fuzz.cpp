// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as the files of a health card, packed or plain, end in a card within bounds
// or an error. The first two bytes say how long the first file is; if the third is 'x' the files
// are XML.
#include "kiosk/cards/egk.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

QByteArray stored(const QByteArray &xml) // gzip without compression, so that the fuzzer sees text
{
    const auto length = quint16(std::min<qsizetype>(xml.size(), 4000));
    const QByteArray text = xml.left(length);
    quint32 crc = 0xffffffff;
    for (const char byte : text) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    QByteArray out = QByteArray::fromHex("1f8b08000000000000ff01");
    for (const int byte : {length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff})
        out += char(byte);
    out += text;
    for (const quint32 word : {crc, quint32(length)})
        for (int shift = 0; shift < 32; shift += 8)
            out += char(word >> shift);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.size() < 3)
        return 0;
    const qsizetype first = quint8(bytes[0]) << 8 | quint8(bytes[1]);
    QByteArray pd = bytes.mid(3, first);
    QByteArray vd = bytes.mid(3 + std::min(first, bytes.size() - 3));
    if (bytes[2] == 'x') {
        const QByteArray person = stored(pd);
        const QByteArray insured = stored(vd);
        const auto two = [](qsizetype n) { return QByteArray(1, char(n >> 8)) + char(n & 0xff); };
        pd = two(person.size()) + person;
        vd = two(8) + two(7 + insured.size()) + QByteArray(4, '\0') + insured;
    }
    const auto card = foyer::parseEgk({pd, vd, bytes.right(1)});
    if (!card)
        return 0;
    for (const QString &text : {card->number, card->family, card->given, card->payor,
                                card->address.city, card->prefix, card->addition})
        if (text.size() > 200)
            std::abort();
    (void)foyer::toFacts(*card);
    return 0;
}
