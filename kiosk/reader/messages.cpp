// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's messages as CBOR (RFC 8949) behind a length.
#include "kiosk/reader/messages.h"

#include "kiosk/core/visit_code.h"
#include "kiosk/reader/picture.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace foyer {
namespace {

constexpr qsizetype maxPayload = maxPictureBytes + 1024;
constexpr qsizetype maxCodes = 32;
constexpr qsizetype maxLines = 600;
constexpr qsizetype maxLineText = 400;
constexpr int maxCoordinate = 20000;

// Keys of the maps; stable, both ends are the same program.
enum Key {
    What,
    Picture,
    Codes,
    Card,
    Lines,
    TroubleKey,
    Sentence,
    Kind,
    CornersKey,
    Turned,
    GuidanceKey
};

std::unexpected<Error> torn()
{
    return fail(ErrorKind::BadInput, QStringLiteral("The reader's message cannot be understood."));
}

std::optional<QCborMap> mapOf(const QByteArray &payload)
{
    if (payload.size() > maxPayload)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

// An enumeration value between the first and the last, or nothing.
template <class E>
std::optional<E> enumOf(const QCborValue &value, E last)
{
    if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > qint64(last))
        return std::nullopt;
    return E(value.toInteger());
}

QCborArray boxOf(const QRect &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

std::optional<TextLine> lineOf(const QCborArray &fields)
{
    if (fields.size() != 8 || !fields[0].isString() || !fields[1].isDouble() ||
        !fields[7].isByteArray())
        return std::nullopt;
    TextLine line;
    line.text = fields[0].toString();
    line.confidence = fields[1].toDouble();
    qint64 numbers[5];
    for (int i = 0; i < 5; ++i) {
        if (!fields[2 + i].isInteger())
            return std::nullopt;
        numbers[i] = fields[2 + i].toInteger();
        if (numbers[i] < 0 || numbers[i] > maxCoordinate)
            return std::nullopt;
    }
    line.pass = int(numbers[0]);
    line.box = QRect(int(numbers[1]), int(numbers[2]), int(numbers[3]), int(numbers[4]));
    line.words = fields[7].toByteArray();
    if (line.text.size() > maxLineText || !(line.confidence >= 0 && line.confidence <= 1) ||
        line.pass > lastPass || line.words.size() > maxLineText)
        return std::nullopt;
    return line;
}

bool readCodes(const QCborArray &array, QList<Code> &codes)
{
    if (array.size() > maxCodes)
        return false;
    for (const QCborValue &value : array) {
        const QCborArray fields = value.toArray();
        const auto format = enumOf(fields.at(0), CodeFormat::Code128);
        const QByteArray bytes = fields.at(1).toByteArray();
        if (!format || fields.size() != 2 || bytes.isEmpty() || bytes.size() > maxScanBytes)
            return false;
        codes.append({*format, bytes});
    }
    return true;
}

bool readLines(const QCborArray &array, QList<TextLine> &lines)
{
    if (array.size() > maxLines)
        return false;
    for (const QCborValue &value : array) {
        const auto line = lineOf(value.toArray());
        if (!line)
            return false;
        lines.append(*line);
    }
    return true;
}

// A fraction of something, and a number at all.
std::optional<double> shareOf(const QCborValue &value)
{
    if (!value.isDouble() || !(value.toDouble() >= 0 && value.toDouble() <= 1))
        return std::nullopt;
    return value.toDouble();
}

QCborValue cornersValue(const std::optional<CardCorners> &corners)
{
    if (!corners)
        return {};
    QCborArray numbers;
    for (const QPointF &corner : *corners) {
        numbers.append(corner.x());
        numbers.append(corner.y());
    }
    return numbers;
}

// False when what stands there is neither nothing nor four corners.
bool readCorners(const QCborValue &value, std::optional<CardCorners> &corners)
{
    if (value.isUndefined())
        return true;
    const QCborArray numbers = value.toArray();
    if (numbers.size() != 8)
        return false;
    corners.emplace();
    for (qsizetype i = 0; i < 4; ++i) {
        const auto x = shareOf(numbers[2 * i]);
        const auto y = shareOf(numbers[2 * i + 1]);
        if (!x || !y)
            return false;
        (*corners)[size_t(i)] = {*x, *y};
    }
    return true;
}

QCborValue guidanceValue(const std::optional<Guidance> &guidance)
{
    if (!guidance)
        return {};
    return QCborArray{cornersValue(guidance->corners),
                      guidance->halfACard,
                      guidance->tooDark,
                      guidance->glare,
                      guidance->sharpness,
                      guidance->fills};
}

bool readGuidance(const QCborValue &value, std::optional<Guidance> &guidance)
{
    if (value.isUndefined())
        return true;
    const QCborArray fields = value.toArray();
    const auto sharpness = shareOf(fields.at(4));
    const auto fills = shareOf(fields.at(5));
    if (fields.size() != 6 || !fields[1].isBool() || !fields[2].isBool() || !fields[3].isBool() ||
        !sharpness || !fills)
        return false;
    guidance = Guidance{.halfACard = fields[1].toBool(),
                        .tooDark = fields[2].toBool(),
                        .glare = fields[3].toBool(),
                        .sharpness = *sharpness,
                        .fills = *fills};
    return readCorners(fields[0], guidance->corners);
}

} // namespace

QByteArray encodeRequest(const ReaderRequest &request)
{
    return QCborMap{{What, int(request.what)}, {Picture, request.picture}}.toCborValue().toCbor();
}

Result<ReaderRequest> decodeRequest(const QByteArray &payload)
{
    const auto map = mapOf(payload);
    const auto what = map ? enumOf(map->value(What), ReadFor::Guide) : std::nullopt;
    if (!what || !map->value(Picture).isByteArray())
        return torn();
    return ReaderRequest{*what, map->value(Picture).toByteArray()};
}

QByteArray encodeReply(const Result<ReaderReply> &reply)
{
    if (!reply)
        return QCborMap{{Sentence, reply.error().message}, {Kind, int(reply.error().kind)}}
            .toCborValue()
            .toCbor();
    QCborArray codes;
    for (const Code &code : reply->codes.first(std::min(reply->codes.size(), maxCodes)))
        if (!code.bytes.isEmpty() && code.bytes.size() <= maxScanBytes)
            codes.append(QCborArray{int(code.format), code.bytes});
    QCborArray lines;
    for (const TextLine &line : reply->lines.first(std::min(reply->lines.size(), maxLines))) {
        QCborArray fields{line.text.left(maxLineText), line.confidence, line.pass};
        for (const QCborValue &side : boxOf(line.box))
            fields.append(side);
        fields.append(line.words.left(maxLineText));
        lines.append(fields);
    }
    return QCborMap{{Codes, codes},
                    {Card, reply->straightenedJpeg},
                    {Lines, lines},
                    {TroubleKey, int(reply->trouble)},
                    {CornersKey, cornersValue(reply->corners)},
                    {Turned, reply->turned},
                    {GuidanceKey, guidanceValue(reply->guidance)}}
        .toCborValue()
        .toCbor();
}

Result<ReaderReply> decodeReply(const QByteArray &payload)
{
    const auto map = mapOf(payload);
    if (!map)
        return torn();
    if (const QCborValue sentence = map->value(Sentence); sentence.isString()) {
        const auto kind = enumOf(map->value(Kind), ErrorKind::Internal);
        return fail(kind.value_or(ErrorKind::Internal), sentence.toString().left(200));
    }
    ReaderReply reply;
    const auto trouble = enumOf(map->value(TroubleKey), Trouble::Screen);
    const QCborValue turned = map->value(Turned);
    if (!trouble || !turned.isInteger() || turned.toInteger() < 0 || turned.toInteger() > 3 ||
        !readCorners(map->value(CornersKey), reply.corners) ||
        !readGuidance(map->value(GuidanceKey), reply.guidance) ||
        !readCodes(map->value(Codes).toArray(), reply.codes) ||
        !readLines(map->value(Lines).toArray(), reply.lines))
        return torn();
    reply.trouble = *trouble;
    reply.turned = int(turned.toInteger());
    reply.straightenedJpeg = map->value(Card).toByteArray();
    if (reply.straightenedJpeg.size() > maxStraightenedBytes ||
        (!reply.straightenedJpeg.isEmpty() && !pictureSize(reply.straightenedJpeg)))
        return torn();
    return reply;
}

QByteArray frame(const QByteArray &payload)
{
    QByteArray head(4, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), head.data());
    return head + payload;
}

Result<qsizetype> frameLength(const QByteArray &head)
{
    const quint32 length = head.size() < 4 ? 0 : qFromBigEndian<quint32>(head.constData());
    if (length == 0 || length > quint32(maxPayload))
        return torn();
    return qsizetype(length);
}

Result<std::optional<QByteArray>> takeFrame(QByteArray &buffer)
{
    if (buffer.size() < 4)
        return std::nullopt;
    const auto length = frameLength(buffer.first(4));
    if (!length)
        return std::unexpected(length.error());
    if (buffer.size() < 4 + *length)
        return std::nullopt;
    QByteArray payload = buffer.sliced(4, *length);
    buffer.remove(0, 4 + *length);
    return std::optional(std::move(payload));
}

} // namespace foyer
