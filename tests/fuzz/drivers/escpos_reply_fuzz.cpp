// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: a printer's answer, whole or torn at any place, is the same replies, and nothing is
// lost or invented.
#include "drivers/printer/escpos_reply.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

static void feed(const QByteArray &bytes, bool full)
{
    foyer::EscPosReplies whole(full);
    foyer::EscPosReplies torn(full);
    const auto atOnce = whole.feed(bytes);
    auto inParts = torn.feed(bytes.left(bytes.size() / 2));
    inParts += torn.feed(bytes.mid(bytes.size() / 2));
    if (atOnce != inParts)
        std::abort();
    foyer::EscPosStatus answers;
    std::size_t next = 0;
    for (const auto &reply : atOnce) {
        if (reply.kind == foyer::EscPosReply::Kind::Status)
            answers[next++ % answers.size()] = static_cast<quint8>(reply.bytes[0]);
        if (reply.kind == foyer::EscPosReply::Kind::Automatic)
            (void)foyer::foldAutomatic(reply.bytes);
        if (reply.kind == foyer::EscPosReply::Kind::Full)
            (void)foyer::mouthOf(reply.bytes);
        if (reply.kind == foyer::EscPosReply::Kind::ProcessId && reply.bytes.size() != 4)
            std::abort();
    }
    if (next < answers.size() && foyer::fold(answers) != foyer::PrinterStatus::Unknown)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    feed(bytes, false);
    feed(bytes, true);
    return 0;
}
