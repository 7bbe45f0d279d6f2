// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer's bytes mean: statuses by their fixed bits, blocks by their shape, everything else
// noise.
#include "drivers/printer/escpos_reply.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

using Kind = EscPosReply::Kind;

QList<Kind> kinds(const QByteArray &bytes)
{
    EscPosReplies replies;
    QList<Kind> list;
    for (const EscPosReply &reply : replies.feed(bytes))
        list << reply.kind;
    return list;
}

PrinterStatus folded(quint8 printer, quint8 cause, quint8 error, quint8 roll)
{
    return fold({printer, cause, error, roll});
}

} // namespace

TEST_CASE("a byte is a status only with its four fixed bits; of 256 exactly 16 are")
{
    int statuses = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const auto list = kinds(QByteArray(1, char(byte)));
        const bool status = list == QList<Kind>{Kind::Status};
        CHECK(status == ((byte & 1) == 0 && (byte & 2) && (byte & 16) && (byte & 128) == 0));
        statuses += status;
    }
    CHECK(statuses == 16);
}

TEST_CASE("a process id is read whole, also in two parts and behind noise")
{
    EscPosReplies replies;
    CHECK(replies.feed(QByteArray("\xff\x37\x22"
                                  "ab",
                                  5)) == QList<EscPosReply>{{Kind::Noise, "\xff"}});
    CHECK(replies.feed(QByteArray("12\x00\x12", 4)) ==
          QList<EscPosReply>{{Kind::ProcessId, "ab12"}, {Kind::Status, "\x12"}});
}

TEST_CASE("a block with a wrong byte inside is noise, and what follows is read")
{
    CHECK(kinds(QByteArray("\x37\x22"
                           "ab\x01"
                           "2\x00",
                           7))
              .contains(Kind::Noise));
    CHECK(!kinds(QByteArray("\x37\x22"
                            "ab\x01"
                            "2\x00",
                            7))
               .contains(Kind::ProcessId));
    CHECK(kinds(QByteArray("\x37\x37\x25\x00", 4)) == QList<Kind>{Kind::Noise, Kind::Cleared});
}

TEST_CASE("automatic status is four bytes; torn, it does not swallow the answer behind it")
{
    CHECK(kinds(QByteArray("\x10\x00\x00\x0f", 4)) == QList<Kind>{Kind::Automatic});
    CHECK(kinds(QByteArray("\x10\x00\x12", 3)).last() == Kind::Status);
}

TEST_CASE("noise of any length leaves at most six bytes waiting")
{
    EscPosReplies replies;
    qsizetype told = 0;
    const QByteArray noise(100'000, '\x37');
    for (const EscPosReply &reply : replies.feed(noise))
        told += reply.bytes.size();
    CHECK(told >= noise.size() - 6);
}

TEST_CASE("four answers become one state a person can be shown")
{
    CHECK(folded(0x12, 0x12, 0x12, 0x12) == PrinterStatus::Ready);
    CHECK(folded(0x12, 0x12, 0x12, 0x1e) == PrinterStatus::PaperLow);
    CHECK(folded(0x1a, 0x32, 0x12, 0x7e) == PrinterStatus::PaperOut);
    CHECK(folded(0x1a, 0x16, 0x12, 0x12) == PrinterStatus::CoverOpen);
    CHECK(folded(0x1a, 0x36, 0x12, 0x7e) == PrinterStatus::CoverOpen);
    CHECK(folded(0x1a, 0x52, 0x1a, 0x12) == PrinterStatus::Jammed);
}

TEST_CASE("what is missing, contradicts itself or names no cause is unknown, never ready")
{
    CHECK(fold({0x12, 0x12, std::nullopt, 0x12}) == PrinterStatus::Unknown);
    CHECK(folded(0x00, 0x12, 0x12, 0x12) == PrinterStatus::Unknown); // without the fixed bits
    CHECK(folded(0x1a, 0x12, 0x12, 0x12) == PrinterStatus::Unknown); // offline, no cause
    CHECK(folded(0x12, 0x52, 0x12, 0x12) == PrinterStatus::Unknown); // error, no cause
    CHECK(folded(0x12, 0x12, 0x12, 0x32) == PrinterStatus::Unknown); // half an end sensor
    CHECK(folded(0x12, 0x12, 0x12, 0x16) == PrinterStatus::Unknown); // half a near-end sensor
}

TEST_CASE("of all 65536 combinations only one set of causes is ready: none")
{
    int ready = 0;
    for (int bits = 0; bits < 1 << 16; ++bits) {
        EscPosStatus answers;
        for (int i = 0; i < 4; ++i) {
            const int free = bits >> (4 * i) & 15; // bits 2, 3, 5, 6
            answers[std::size_t(i)] = quint8(0x12 | (free & 3) << 2 | (free & 12) << 3);
        }
        if (fold(answers) != PrinterStatus::Ready)
            continue;
        ++ready;
        CHECK((*answers[0] & 0x08) == 0);
        CHECK((*answers[1] & 0x64) == 0);
        CHECK((*answers[2] & 0x6c) == 0);
        CHECK(*answers[3] == 0x12);
    }
    CHECK(ready == 16); // what stays free: drawer, feed button, waiting for online
}

TEST_CASE("automatic status and the roll answer fold to the same states")
{
    CHECK(foldAutomatic(QByteArray("\x10\x00\x00\x00", 4)) == PrinterStatus::Ready);
    CHECK(foldAutomatic(QByteArray("\x18\x00\x0f\x00", 4)) == PrinterStatus::PaperOut);
    CHECK(foldAutomatic(QByteArray("\x38\x00\x00\x00", 4)) == PrinterStatus::CoverOpen);
    CHECK(foldAutomatic(QByteArray("\x18\x08\x00\x00", 4)) == PrinterStatus::Jammed);
    CHECK(foldAutomatic(QByteArray("\x10\x00", 2)) == PrinterStatus::Unknown);
    CHECK(foldRoll(0x00) == PrinterStatus::Ready);
    CHECK(foldRoll(0x03) == PrinterStatus::PaperLow);
    CHECK(foldRoll(0x0f) == PrinterStatus::PaperOut);
    CHECK(foldRoll(0x04) == PrinterStatus::Unknown);
}

TEST_CASE("the full status of a kiosk printer is six bytes, and tells what is in the mouth")
{
    EscPosReplies replies(true);
    CHECK(replies.feed(QByteArray("\x10\x0f\x20", 3)).isEmpty());
    const auto got = replies.feed(QByteArray("\0\x40\0\x12", 4));
    REQUIRE(got.size() == 2);
    CHECK(got[0].kind == EscPosReply::Kind::Full);
    CHECK(mouthOf(got[0].bytes).ticket);
    CHECK(mouthOf(got[0].bytes).jammed);
    CHECK(got[1].kind == EscPosReply::Kind::Status);
    // A paper byte with bits that are always off, and a header that goes on otherwise.
    CHECK(replies.feed(QByteArray("\x10\x0f\x02", 3)).first().kind == EscPosReply::Kind::Noise);
    replies.reset();
    CHECK(replies.feed(QByteArray("\x10\x00", 2)).first().kind == EscPosReply::Kind::Noise);
    CHECK_FALSE(mouthOf("abc").ticket);
}
