// SPDX-License-Identifier: GPL-3.0-or-later
// The order of looking at a picture, and the reason when there is nothing to report.
#include "kiosk/reader/look.h"

#include "kiosk/reader/codes.h"
#include "kiosk/reader/picture.h"
#include "kiosk/reader/text_lines.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>

namespace foyer {
namespace {

// Grey levels of 255, and sharpness() of cards photographed ever darker and softer: between the
// first and the second of each pair some text can still be read, so only a failure to read is
// explained by them.
constexpr double darkBelow = 40;
constexpr double blackBelow = 8;
constexpr double softBelow = 0.26;
constexpr double smearedBelow = 0.12;
constexpr int fewLines = 3; // a card has more, whichever way it lies

// How sharp the sharpest edges are, as a part of the picture's own contrast. Smoothed first, or
// noise would count.
double sharpness(const cv::Mat &grey)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0);
    cv::Mat dx;
    cv::Sobel(smooth, dx, CV_32F, 1, 0, 3, 0.25);
    double steepest = 0;
    cv::minMaxLoc(cv::abs(dx), nullptr, &steepest);
    double darkest = 0;
    double brightest = 0;
    cv::minMaxLoc(smooth, &darkest, &brightest);
    return steepest / std::max(1.0, brightest - darkest);
}

// Why nothing could be read, in the order in which a person can do something about it.
Trouble reason(const cv::Mat &grey, Trouble otherwise)
{
    cv::Mat small;
    cv::resize(grey, small, {480, 480 * grey.rows / grey.cols + 1}, 0, 0, cv::INTER_AREA);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(small, mean, spread);
    if (mean[0] < darkBelow)
        return Trouble::TooDark;
    if (spread[0] < 8)
        return Trouble::NothingThere;
    return sharpness(grey) < softBelow ? Trouble::TooBlurred : otherwise;
}

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

void readCard(const cv::Mat &colour, const cv::Mat &grey, ReaderReply &reply)
{
    auto corners = findCard(grey);
    if (!corners) {
        reply.trouble = reason(grey, Trouble::NoCard);
        return;
    }
    const cv::Mat card = straighten(grey, *corners, {0, 0, cardWidth, cardHeight}, 1);
    // So dark or so blurred that reading would only cost time.
    if (cv::mean(card)[0] < blackBelow || sharpness(card) < smearedBelow) {
        reply.trouble = cv::mean(card)[0] < blackBelow ? Trouble::TooDark : Trouble::TooBlurred;
        return;
    }
    reply.lines = firstLook(grey, *corners);
    if (readableLines(reply.lines) < fewLines) {
        // Perhaps it lies on its head.
        QList<TextLine> other = firstLook(grey, turned(*corners));
        if (readableLines(other) > readableLines(reply.lines)) {
            reply.lines = std::move(other);
            corners = turned(*corners);
        }
    }
    if (readableLines(reply.lines) >= fewLines)
        reply.lines += secondLook(grey, *corners, reply.lines);
    else if (reply.codes.isEmpty())
        reply.trouble = reason(card, Trouble::None);
    reply.straightenedJpeg =
        encoded(straighten(colour, *corners, {0, 0, cardWidth, cardHeight}, 1));
}

Result<ReaderReply> lookAt(const ReaderRequest &request)
{
    if (const auto size = pictureSize(request.picture); !size)
        return std::unexpected(size.error());
    const cv::Mat bytes(1, int(request.picture.size()), CV_8UC1,
                        const_cast<char *>(request.picture.constData()));
    const cv::Mat colour = cv::imdecode(bytes, cv::IMREAD_COLOR);
    if (colour.empty())
        return fail(ErrorKind::BadInput, QStringLiteral("This is not a picture that can be read."));
    if (colour.cols < 64 || colour.rows < 64)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is too small to read."));
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    ReaderReply reply;
    reply.codes = findCodes(grey);
    if (request.what == ReadFor::Card)
        readCard(colour, grey, reply);
    else if (reply.codes.isEmpty())
        reply.trouble = reason(grey, Trouble::NothingThere);
    return reply;
}

} // namespace

Result<ReaderReply> look(const ReaderRequest &request)
{
    // OpenCV, Tesseract and zxing report by exceptions, out of memory included; none leaves this
    // folder.
    try {
        cv::setNumThreads(1);
        return lookAt(request);
    } catch (const std::exception &) {
        return fail(ErrorKind::Internal, QStringLiteral("The picture could not be read."));
    }
}

} // namespace foyer
