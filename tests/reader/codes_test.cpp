// SPDX-License-Identifier: GPL-3.0-or-later
// Codes in frames of a camera: found however they lie, and none where there is none. The figures
// come from `./run bench codes`; here a few frames keep them honest.
#include "kiosk/reader/codes.h"
#include "tests/fixtures/code_frames.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

TEST_CASE("tilted, noisy, blurred, badly lit, small: nearly all codes are found and none invented")
{
    std::array<int, 5> shown{};
    std::array<int, 5> found{};
    for (quint32 number = 0; number < 40; ++number) {
        const CodeFrame frame = codeFrame(FrameSet::Tuning, number);
        const QList<Code> codes = findCodes(frame.grey);
        CAPTURE(number);
        for (const ShownCode &code : frame.codes) {
            ++shown[size_t(code.code.format)];
            found[size_t(code.code.format)] += codes.contains(code.code);
        }
        for (const Code &code : codes) {
            const bool there =
                std::ranges::find(frame.codes, code, &ShownCode::code) != frame.codes.end();
            CHECK(there);
        }
    }
    for (const CodeFormat format : {CodeFormat::Pdf417, CodeFormat::QrCode}) {
        CHECK(shown[size_t(format)] >= 12);
        CHECK(found[size_t(format)] >= shown[size_t(format)] - 1);
    }
    for (const CodeFormat format : {CodeFormat::DataMatrix, CodeFormat::Aztec, CodeFormat::Code128})
        CHECK(found[size_t(format)] >= shown[size_t(format)] - 1);
}

TEST_CASE("empty, tiny, flat and very large pictures end without a code and in bounded memory")
{
    for (const cv::Size size : {cv::Size(64, 64), {64, 2000}, {6000, 4000}}) {
        CHECK(findCodes(cv::Mat(size, CV_8UC1, cv::Scalar(128))).isEmpty());
        cv::Mat noise(size, CV_8UC1);
        cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 256);
        CHECK(findCodes(noise).isEmpty());
    }
}

TEST_CASE("the same code twice in a picture is one code")
{
    cv::RNG random(3);
    const Sheet one = sheet(CodeFormat::DataMatrix, random, 8);
    cv::Mat picture(1080, 1920, CV_8UC1, cv::Scalar(120));
    for (const int x : {200, 1200})
        one.grey.copyTo(picture({x, 300, one.grey.cols, one.grey.rows}));
    const QList<Code> codes = findCodes(picture);
    REQUIRE(codes.size() == 1);
    CHECK(codes[0] == one.code);
}
