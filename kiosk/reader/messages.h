// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk asks the reader process and what it answers. Neither side trusts the other: all
// sizes are bounded and the parsers are pure.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/core/picture_limit.h"
#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace foyer {

inline constexpr qsizetype maxPicturePixels = 24'000'000;
inline constexpr qsizetype maxStraightenedBytes = 2 * 1024 * 1024;

// Codes: only look for machine-readable codes. Card: find and straighten a card, read its text and
// its codes.
enum class ReadFor { Codes, Card };

struct ReaderRequest {
    ReadFor what = ReadFor::Codes;
    QByteArray picture; // JPEG or PNG
    bool operator==(const ReaderRequest &) const = default;
};

enum class CodeFormat { Pdf417, QrCode, DataMatrix, Aztec, Code128 };

struct Code {
    CodeFormat format = CodeFormat::QrCode;
    QByteArray
        bytes; // raw, at most maxScanBytes; what it means is core's parseScan and cards' business
    bool operator==(const Code &) const = default;
};

// Why there is less than was hoped for; None when there is something to work with.
enum class Trouble { None, NothingThere, TooDark, TooBlurred, NoCard };

struct ReaderReply {
    QList<Code> codes;
    QByteArray straightenedJpeg; // without metadata; empty unless a card was found
    QList<TextLine> lines;       // boxes in the straightened card's pixels
    Trouble trouble = Trouble::None;
    bool operator==(const ReaderReply &) const = default;
};

[[nodiscard]] QByteArray encodeRequest(const ReaderRequest &request);
[[nodiscard]] Result<ReaderRequest> decodeRequest(const QByteArray &payload);
// A reply is a value or the reader's own sentence.
[[nodiscard]] QByteArray encodeReply(const Result<ReaderReply> &reply);
[[nodiscard]] Result<ReaderReply> decodeReply(const QByteArray &payload);

// A frame is a payload behind its length (4 bytes, big endian).
[[nodiscard]] QByteArray frame(const QByteArray &payload);
// Takes the first whole frame out of the buffer; nothing while it is not whole. Errors: BadInput
// when the length says more than any payload may have; the stream cannot be followed after that.
[[nodiscard]] Result<std::optional<QByteArray>> takeFrame(QByteArray &buffer);
// The payload's length from a frame's first four bytes, or BadInput.
[[nodiscard]] Result<qsizetype> frameLength(const QByteArray &head);

} // namespace foyer
