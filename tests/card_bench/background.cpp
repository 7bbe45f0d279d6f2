// SPDX-License-Identifier: GPL-3.0-or-later
// What the card lies on or is held by: a tray, wood, cloth, a newspaper, stone, a rubber mat, a
// palm; and the fingers that hold it.
#include "tests/card_bench/scene.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <opencv2/imgproc.hpp>

namespace foyer::bench {
namespace {

cv::Scalar tone(Chance &chance, int red, int green, int blue, int spread)
{
    const double shift = chance.between(-spread, spread);
    return {blue + shift, green + shift, red + shift};
}

// Smooth noise, about 0 with the given strength; cells pixels wide and high.
cv::Mat clouds(cv::Size size, int cellWidth, int cellHeight, double strength, Chance &chance)
{
    cv::Mat small(size.height / cellHeight + 2, size.width / cellWidth + 2, CV_32F);
    cv::RNG(chance.bits()).fill(small, cv::RNG::NORMAL, 0, strength);
    cv::Mat large;
    cv::resize(small, large, size, 0, 0, cv::INTER_CUBIC);
    return large;
}

cv::Mat withTexture(cv::Scalar color, const cv::Mat &texture)
{
    cv::Mat grey;
    cv::Mat three;
    texture.convertTo(grey, CV_32F);
    cv::cvtColor(grey, three, cv::COLOR_GRAY2BGR);
    three += color;
    cv::Mat bytes;
    three.convertTo(bytes, CV_8UC3);
    return bytes;
}

cv::Mat wood(cv::Size size, Chance &chance)
{
    cv::Mat grain = clouds(size, 240, 5, 9, chance) + clouds(size, 600, 22, 12, chance) +
                    clouds(size, 30, 2, 3, chance);
    cv::Mat made = withTexture(
        chance.happens(0.5) ? tone(chance, 150, 108, 68, 25) : tone(chance, 86, 60, 44, 18), grain);
    for (int y = chance.whole(60, 260); y < size.height; y += chance.whole(180, 340))
        cv::line(made, {0, y}, {size.width, y + chance.whole(-3, 3)}, {25, 32, 40},
                 chance.whole(2, 5));
    return made;
}

cv::Mat cloth(cv::Size size, Chance &chance)
{
    cv::Mat weave(size, CV_32F);
    const double step = chance.between(0.5, 1.1);
    const bool checked = chance.happens(0.4);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            weave.at<float>(y, x) = float(9 * std::sin(x * step) * std::sin(y * step) +
                                          (checked ? ((x / 90 + y / 90) % 2) * 38.0 : 0));
    weave += clouds(size, 300, 300, 14, chance);
    static constexpr int colors[][3] = {
        {60, 80, 130}, {150, 60, 60}, {120, 120, 118}, {190, 180, 160}, {50, 100, 80}};
    const auto &c = colors[chance.whole(0, 4)];
    return withTexture(tone(chance, c[0], c[1], c[2], 15), weave);
}

cv::Mat newspaper(cv::Size size, Chance &chance)
{
    static const QStringList words =
        QStringLiteral(
            "the council on Monday voted to open a new bridge over harbor after years of debate "
            "while "
            "shops along Main Street reported better sales than last spring officials said weather "
            "remained mild and schools will close early for game against rival town in final round "
            "2019 14 30 percent mayor police station market garden letters to editor page")
            .split(u' ');
    QImage page(size.width, size.height, QImage::Format_RGB888);
    const int paper = chance.whole(205, 238);
    page.fill(QColor(paper, paper - 3, paper - 12));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(size.width / 2, size.height / 2);
    painter.rotate(chance.between(-40, 40));
    painter.translate(-size.width, -size.height);
    painter.setPen(QColor(40, 40, 42));
    QFont font(QStringLiteral("Noto Serif"));
    const int pixels = chance.whole(15, 26);
    const int column = pixels * 19;
    for (int x = 0; x < size.width * 2; x += column + pixels * 2)
        for (int y = 0; y < size.height * 2; y += int(pixels * 1.3)) {
            const bool headline = chance.happens(0.03);
            font.setPixelSize(headline ? pixels * 2 : pixels);
            font.setBold(headline);
            painter.setFont(font);
            QString row;
            while (row.size() < (headline ? 16 : 38))
                row += chance.pick(words) + QLatin1Char(' ');
            painter.drawText(x, y, row);
            y += headline ? pixels : 0;
        }
    painter.end();
    cv::Mat made;
    cv::cvtColor(cv::Mat(size, CV_8UC3, page.bits(), size_t(page.bytesPerLine())), made,
                 cv::COLOR_RGB2BGR);
    return made;
}

struct Skin {
    int red, green, blue;
};
constexpr Skin skins[] = {
    {232, 190, 165}, {214, 164, 134}, {172, 120, 88}, {120, 80, 58}, {84, 56, 42}};

cv::Mat palm(cv::Size size, Chance &chance)
{
    const Skin &skin = skins[chance.whole(0, 4)];
    cv::Mat made = withTexture(tone(chance, 90, 95, 100, 40), clouds(size, 400, 400, 16, chance));
    cv::Mat shape(size, CV_8U, cv::Scalar(0));
    const cv::Point middle(size.width / 2, size.height * 6 / 10);
    cv::ellipse(shape, middle, {size.width * 4 / 10, size.height * 45 / 100},
                chance.between(-20, 20), 0, 360, 255, cv::FILLED);
    for (int i = 0; i < 4; ++i)
        cv::ellipse(shape, {size.width * (24 + i * 17) / 100, size.height * 15 / 100},
                    {size.width * 7 / 100, size.height * 45 / 100}, chance.between(-8, 8), 0, 360,
                    255, cv::FILLED);
    cv::GaussianBlur(shape, shape, {}, 3);
    const cv::Mat flesh =
        withTexture(cv::Scalar(skin.blue, skin.green, skin.red),
                    clouds(size, 160, 120, 9, chance) + clouds(size, 7, 5, 4, chance));
    flesh.copyTo(made, shape > 128);
    return made;
}

void drawFinger(QPainter &painter, double length, double width, const Skin &skin)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(-width / 2, 0, width, length), width / 2, width / 2);
    QLinearGradient round(-width / 2, 0, width / 2, 0);
    const QColor flesh(skin.red, skin.green, skin.blue);
    round.setColorAt(0, flesh.darker(150));
    round.setColorAt(0.3, flesh);
    round.setColorAt(0.65, flesh.lighter(106));
    round.setColorAt(1, flesh.darker(165));
    painter.fillPath(shape.translated(width * 0.05, -width * 0.03), QColor(0, 0, 0, 70));
    painter.fillPath(shape, round);
    painter.setPen(Qt::NoPen);
    painter.setBrush(flesh.lighter(118));
    painter.drawRoundedRect(QRectF(-width * 0.3, width * 0.12, width * 0.6, width * 0.62),
                            width * 0.26, width * 0.26);
}

} // namespace

cv::Mat paintBackground(const Scene &scene, Chance &chance)
{
    const cv::Size size = scene.frame;
    switch (scene.background) {
    case Wood:
        return wood(size, chance);
    case Cloth:
        return cloth(size, chance);
    case Newspaper:
        return newspaper(size, chance);
    case Stone:
        return withTexture(tone(chance, 165, 162, 158, 30),
                           clouds(size, 120, 90, 16, chance) + clouds(size, 14, 12, 8, chance));
    case Mat:
        return withTexture(tone(chance, 42, 43, 46, 12), clouds(size, 3, 3, 5, chance));
    case Palm:
        return palm(size, chance);
    default:
        return withTexture(tone(chance, 196, 198, 200, 45), clouds(size, 500, 400, 9, chance));
    }
}

QList<QRectF> layFingers(cv::Mat &frame, const Scene &scene, const cv::Matx33d &pose,
                         const QList<QRectF> &print, Chance &chance)
{
    QList<QRectF> hidden;
    if (scene.fingers == 0)
        return hidden;
    const Skin &skin = skins[chance.whole(0, 4)];
    cv::cvtColor(frame, frame, cv::COLOR_BGR2RGB);
    QImage view(frame.data, frame.cols, frame.rows, qsizetype(frame.step), QImage::Format_RGB888);
    QPainter painter(&view);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toFrame(pose(0, 0), pose(1, 0), pose(2, 0), pose(0, 1), pose(1, 1), pose(2, 1),
                             pose(0, 2), pose(1, 2), pose(2, 2));
    for (int finger = 0; finger < scene.fingers; ++finger) {
        const double width = chance.between(120, 175);
        // The deepest of some tries that hides no print.
        double deepest = 0;
        double place = 0;
        int edge = 0;
        for (int attempt = 0; attempt < 60; ++attempt) {
            const int side = chance.whole(0, 3);
            const bool upright = side % 2 == 0; // over the upper or lower edge
            const double along =
                chance.between(width * 0.6, (upright ? 1000 : cardHeight) - width * 0.6);
            const double depth = chance.between(18, 150);
            const double start = side == 0 || side == 3 ? 0 : (upright ? cardHeight : 1000) - depth;
            const QRectF area = upright ? QRectF(along - width / 2, start, width, depth)
                                        : QRectF(start, along - width / 2, depth, width);
            const auto hides = [&area](const QRectF &box) {
                return box.adjusted(-8, -6, 8, 6).intersects(area);
            };
            if (depth > deepest && std::none_of(print.begin(), print.end(), hides)) {
                deepest = depth;
                place = along;
                edge = side;
            }
        }
        if (deepest == 0)
            continue;
        painter.setTransform(toFrame);
        if (edge == 0)
            painter.translate(place, deepest);
        else if (edge == 1)
            painter.translate(1000 - deepest, place);
        else if (edge == 2)
            painter.translate(place, cardHeight - deepest);
        else
            painter.translate(deepest, place);
        // The finger is drawn from its tip downwards; it comes from beyond the edge.
        static constexpr double headings[] = {180, -90, 0, 90};
        painter.rotate(headings[edge] + chance.between(-4, 4));
        drawFinger(painter, 420, width, skin);
        hidden.append(
            edge % 2 == 0
                ? QRectF(place - width / 2, edge == 0 ? 0 : cardHeight - deepest, width, deepest)
                : QRectF(edge == 3 ? 0 : 1000 - deepest, place - width / 2, deepest, width));
    }
    painter.end();
    cv::cvtColor(frame, frame, cv::COLOR_RGB2BGR);
    return hidden;
}

} // namespace foyer::bench
