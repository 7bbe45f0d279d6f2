// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk asks the reader process and what it answers. Neither side trusts the other: all
// sizes are bounded and the parsers are pure.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/core/picture_limit.h"
#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <array>
#include <optional>

namespace foyer {

inline constexpr qsizetype maxPicturePixels = 24'000'000;
inline constexpr qsizetype maxStraightenedBytes = 2 * 1024 * 1024;

// Codes: only look for machine-readable codes. Card: find and straighten a card, read its text and
// its codes. Guide: say in a few milliseconds how the card lies in a frame of the preview, and
// nothing about what is on it.
enum class ReadFor { Codes, Card, Guide };

struct ReaderRequest {
    ReadFor what = ReadFor::Codes;
    // JPEG, PNG, or a frame of the preview as grey PGM ("P5", see picture.h), which costs no
    // unpacking.
    QByteArray picture;
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
enum class Trouble {
    None,
    NothingThere, // an even surface
    TooDark,
    TooBlurred,
    NoCard,
    HalfACard, // a card reaches beyond the picture
    Glare,     // a reflection hides so much of the card that too little could be read
    TooSmall,  // a card so far away that its print is lost
    Screen,    // a display showing a card: the card itself is asked for
};

// Where the four corners lie, as fractions (0..1) of the picture's width and height. Clockwise as
// seen in the picture; the first two span a long side. Of a card that was read, they begin at the
// corner which is the upper left one of the card the right way up.
using CardCorners = std::array<QPointF, 4>;

// How the card lies in a frame of the preview.
struct Guidance {
    std::optional<CardCorners> corners; // nothing when no whole card was found
    bool halfACard = false;             // it reaches beyond the frame; corners are then unknown
    bool tooDark = false;
    bool glare = false;   // a reflection on the card
    double sharpness = 0; // 0..1 of the card (of the frame when there is none); 0.4 can be read
    double fills = 0;     // the card's long side as part of the frame's, 0..1
    bool operator==(const Guidance &) const = default;
};

struct ReaderReply {
    QList<Code> codes;
    QByteArray straightenedJpeg; // without metadata; empty unless a card was found
    QList<TextLine> lines;       // boxes in the straightened card's pixels
    Trouble trouble = Trouble::None;
    std::optional<CardCorners> corners; // of the card in the picture, when one was found
    int turned = 0; // quarter turns clockwise (0..3) that brought the card the right way up
    std::optional<Guidance> guidance; // the answer to Guide, and to nothing else
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
