// SPDX-License-Identifier: GPL-3.0-or-later
// The order of looking at a picture, and the reason when there is nothing to report.
#include "kiosk/reader/look.h"

#include "kiosk/reader/codes.h"
#include "kiosk/reader/guide.h"
#include "kiosk/reader/picture.h"
#include "kiosk/reader/quality.h"
#include "kiosk/reader/screen.h"
#include "kiosk/reader/text_lines.h"
#include "kiosk/reader/upright.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>

namespace foyer {
namespace {

// So dark or so blurred that reading would only cost time.
constexpr double blackBelow = 8; // grey level of 255
constexpr double smearedBelow = 0.12;
constexpr double speck = 0.25;   // below it, a line is specks that look like letters
constexpr int fewLines = 3;      // a card has more, whichever way it lies
constexpr int fewFarLines = 6;   // headings can be read from afar, values not
constexpr double farBelow = 560; // pixels of the card's long side: print is lost

QByteArray encoded(const cv::Mat &card)
{
    for (const int quality : {88, 70, 45}) {
        std::vector<uchar> jpeg;
        cv::imencode(".jpg", card, jpeg, {cv::IMWRITE_JPEG_QUALITY, quality});
        if (qsizetype(jpeg.size()) <= maxStraightenedBytes)
            return {reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())};
    }
    return {};
}

int readableLines(const QList<TextLine> &lines)
{
    return int(std::ranges::count_if(lines, [](const TextLine &line) {
        return line.pass == 0 && line.confidence > 0.6 && line.text.size() >= 3;
    }));
}

QList<QRect> everyLine(const QList<TextLine> &lines)
{
    QList<QRect> boxes;
    for (const TextLine &line : lines)
        if (line.pass == 0 && line.confidence >= speck)
            boxes.append(line.box);
    return boxes;
}

void lookFurther(const Sheet &sheet, const FurtherLooks &further, QList<TextLine> &lines)
{
    const auto boxes = [&lines](const WhereToLook &where) {
        return where ? where(lines) : everyLine(lines);
    };
    lines += readAgain(sheet, boxes(further.again));
    lines += readByOthers(sheet, boxes(further.confirm));
}

void readCard(const cv::Mat &colour, const cv::Mat &grey, const FurtherLooks &further,
              ReaderReply &reply)
{
    const CardSearch search = findCard(colour, Effort::Full);
    auto corners = search.corners;
    if (!corners) {
        reply.trouble = reason(grey, search.half ? Trouble::HalfACard : Trouble::NoCard);
        return;
    }
    if (onScreen(grey, *corners)) {
        reply.trouble = Trouble::Screen;
        return;
    }
    const cv::Rect whole(0, 0, cardWidth, cardHeight);
    const cv::Mat card = straighten(grey, *corners, whole, 1);
    const bool black = cv::mean(card)[0] < blackBelow;
    const bool far = cv::norm((*corners)[1] - (*corners)[0]) < farBelow;
    const Lies way = black ? Lies::Unknown : lies(card);
    if (way == Lies::OnItsHead)
        corners = turned(*corners);
    reply.corners = asShares(*corners, grey.size());
    reply.turned = quarterTurns(*corners);
    if (black || sharpness(card) < smearedBelow) {
        reply.trouble = black ? Trouble::TooDark : far ? Trouble::TooSmall : Trouble::TooBlurred;
        return;
    }
    Sheet sheet = sheetOf(grey, *corners);
    reply.lines = firstLook(sheet);
    if (way == Lies::Unknown && readableLines(reply.lines) < fewLines) {
        Sheet onItsHead = sheetOf(grey, turned(*corners));
        QList<TextLine> other = firstLook(onItsHead);
        if (readableLines(other) > readableLines(reply.lines)) {
            reply.lines = std::move(other);
            corners = turned(*corners);
            sheet = std::move(onItsHead);
            reply.corners = asShares(*corners, grey.size());
            reply.turned = quarterTurns(*corners);
        }
    }
    if (readableLines(reply.lines) >= (far ? fewFarLines : fewLines))
        lookFurther(sheet, further, reply.lines);
    else if (search.wholePicture && reply.codes.isEmpty()) {
        // Neither an outline nor text: whatever it is, it is no card.
        reply = {.trouble = reason(grey, Trouble::NoCard)};
        return;
    } else if (reply.codes.isEmpty())
        reply.trouble =
            far ? Trouble::TooSmall : reason(card, hasGlare(card) ? Trouble::Glare : Trouble::None);
    reply.straightenedJpeg = encoded(straighten(colour, *corners, whole, 1));
}

struct Unpacked {
    cv::Mat colour; // empty for a frame of the preview
    cv::Mat grey;
};

Result<Unpacked> unpack(const QByteArray &picture)
{
    const auto data = const_cast<char *>(picture.constData());
    if (isGreyFrame(picture)) {
        const auto frame = greyFrame(picture);
        if (!frame)
            return std::unexpected(frame.error());
        return Unpacked{
            {}, cv::Mat(frame->size.height(), frame->size.width(), CV_8UC1, data + frame->pixels)};
    }
    if (const auto size = pictureSize(picture); !size)
        return std::unexpected(size.error());
    const cv::Mat bytes(1, int(picture.size()), CV_8UC1, data);
    Unpacked unpacked;
    unpacked.colour = cv::imdecode(bytes, cv::IMREAD_COLOR);
    if (unpacked.colour.empty())
        return fail(ErrorKind::BadInput, QStringLiteral("This is not a picture that can be read."));
    cv::cvtColor(unpacked.colour, unpacked.grey, cv::COLOR_BGR2GRAY);
    return unpacked;
}

Result<ReaderReply> lookAt(const ReaderRequest &request, const FurtherLooks &further)
{
    const auto unpacked = unpack(request.picture);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    const cv::Mat &grey = unpacked->grey;
    if (grey.cols < 64 || grey.rows < 64)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is too small to read."));
    ReaderReply reply;
    if (request.what == ReadFor::Guide) {
        reply.guidance = guide(grey);
        return reply;
    }
    reply.codes = findCodes(grey);
    if (request.what == ReadFor::Card)
        readCard(unpacked->colour.empty() ? grey : unpacked->colour, grey, further, reply);
    else if (reply.codes.isEmpty())
        reply.trouble = reason(grey, Trouble::NothingThere);
    return reply;
}

} // namespace

Result<ReaderReply> look(const ReaderRequest &request, const FurtherLooks &further)
{
    // OpenCV, Tesseract and zxing report by exceptions, out of memory included; none leaves this
    // folder.
    try {
        cv::setNumThreads(1);
        return lookAt(request, further);
    } catch (const std::exception &) {
        return fail(ErrorKind::Internal, QStringLiteral("The picture could not be read."));
    }
}

} // namespace foyer
