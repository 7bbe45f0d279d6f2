// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/plain_tesseract.h"

#include <leptonica/allheaders.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>
#include <tesseract/baseapi.h>

namespace foyer::bench {
namespace {

cv::Mat unpack(const QByteArray &jpeg)
{
    const cv::Mat bytes(1, int(jpeg.size()), CV_8U, const_cast<char *>(jpeg.constData()));
    cv::Mat picture = cv::imdecode(bytes, cv::IMREAD_COLOR);
    cv::cvtColor(picture, picture, cv::COLOR_BGR2RGB);
    return picture;
}

QString textOf(tesseract::TessBaseAPI &api, const cv::Mat &picture)
{
    api.SetImage(picture.data, picture.cols, picture.rows, 3, int(picture.step));
    const std::unique_ptr<char[]> text(api.GetUTF8Text());
    api.Clear();
    return QString::fromUtf8(text.get());
}

} // namespace

PlainTesseract::PlainTesseract() : m_api(std::make_unique<tesseract::TessBaseAPI>())
{
    if (m_api->Init(nullptr, "eng") != 0)
        throw std::runtime_error("Tesseract finds no English data.");
    m_api->SetVariable("debug_file", "/dev/null");
    setMsgSeverity(L_SEVERITY_NONE);
    m_api->SetPageSegMode(tesseract::PSM_AUTO);
}

PlainTesseract::~PlainTesseract() = default;

QString PlainTesseract::read(const QByteArray &jpeg)
{
    return textOf(*m_api, unpack(jpeg));
}

QString PlainTesseract::readStraightened(const QByteArray &jpeg,
                                         const std::array<QPointF, 4> &corners)
{
    constexpr int width = 1600;
    constexpr int height = 1009;
    std::array<cv::Point2f, 4> from;
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i] = {float(corners[i].x()), float(corners[i].y())};
    const std::array<cv::Point2f, 4> to{cv::Point2f(0, 0), cv::Point2f(width, 0),
                                        cv::Point2f(width, height), cv::Point2f(0, height)};
    cv::Mat straight;
    cv::warpPerspective(unpack(jpeg), straight, cv::getPerspectiveTransform(from.data(), to.data()),
                        {width, height}, cv::INTER_CUBIC);
    return textOf(*m_api, straight);
}

} // namespace foyer::bench
