// SPDX-License-Identifier: GPL-3.0-or-later
// What a card wears besides its print: paper, bands, invented logos, guilloches, foil, stripes,
// bars.
#include "tests/card_bench/draw.h"
#include "tests/card_bench/random.h"

#include <QConicalGradient>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <numbers>

namespace foyer::bench {
namespace {

constexpr double pi = std::numbers::pi;

QBrush blend(QRectF area, QColor from, QColor to, bool across)
{
    QLinearGradient gradient(area.topLeft(), across ? area.topRight() : area.bottomRight());
    gradient.setColorAt(0, from);
    gradient.setColorAt(1, to);
    return gradient;
}

void pattern(QPainter &p, const Element &e, Chance &chance)
{
    const QString kind = e.words.value(0);
    const QColor ink = colorOf(e, 0, QColor(0, 90, 140, 40));
    p.setPen(QPen(ink, 1.1));
    p.setBrush(Qt::NoBrush);
    if (kind == QLatin1String("guilloche") || kind == QLatin1String("waves")) {
        const bool fine = kind == QLatin1String("guilloche");
        const double phase = chance.between(0, 6);
        for (int row = 0; row < (fine ? 26 : 9); ++row) {
            QPainterPath path;
            for (double x = 0; x <= 1000; x += 8) {
                const double y =
                    row * (fine ? 26 : 75) +
                    std::sin(x / (fine ? 60 : 160) + phase + row * 0.6) * (fine ? 22 : 34);
                x == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
            }
            p.drawPath(path);
        }
    } else if (kind == QLatin1String("dots")) {
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        for (int y = 0; y < 640; y += 18)
            for (int x = (y / 18 % 2) * 9; x < 1000; x += 18)
                p.drawEllipse(QPointF(x, y), 2.2, 2.2);
    } else if (kind == QLatin1String("rings")) {
        for (int i = 1; i < 22; ++i)
            p.drawEllipse(QPointF(e.number(0), e.number(1)), i * 26.0, i * 26.0);
    } else if (kind == QLatin1String("blobs")) { // like a photograph far out of focus
        p.setPen(Qt::NoPen);
        for (int i = 0; i < 46; ++i) {
            QColor tint = ink;
            tint.setHsv((ink.hue() + chance.whole(-35, 35) + 360) % 360, ink.saturation(),
                        std::clamp(ink.value() + chance.whole(-60, 40), 0, 255), ink.alpha());
            p.setBrush(tint);
            const double size = chance.between(20, 150);
            p.drawEllipse(QPointF(chance.between(0, 1000), chance.between(0, 640)), size, size);
        }
    } else { // slanted
        for (int x = -650; x < 1000; x += 24)
            p.drawLine(QPointF(x, 640), QPointF(x + 640, 0));
    }
}

void foil(QPainter &p, const Element &e)
{
    const QRectF area(e.number(0), e.number(1), e.number(2), e.number(3));
    QConicalGradient shine(area.center(), 30);
    for (int i = 0; i <= 12; ++i)
        shine.setColorAt(i / 12.0, QColor::fromHsv(i * 30 % 360, 70, i % 2 ? 245 : 205, 200));
    p.setPen(Qt::NoPen);
    p.setBrush(shine);
    p.drawRoundedRect(area, 12, 12);
    p.setPen(QPen(QColor(255, 255, 255, 150), 1));
    for (double x = area.left(); x < area.right(); x += 9)
        p.drawLine(QPointF(x, area.top()),
                   QPointF(area.right() - (x - area.left()), area.bottom()));
}

void bars(QPainter &p, const Element &e, Chance &chance)
{
    const QRectF area(e.number(0), e.number(1), e.number(2), e.number(3));
    p.fillRect(area.adjusted(-12, -8, 12, 8), Qt::white);
    for (double x = area.left(); x < area.right();) {
        const double wide = 1.6 * chance.whole(1, 3);
        p.fillRect(QRectF(x, area.top(), wide, area.height()), Qt::black);
        x += wide + 1.6 * chance.whole(1, 3);
    }
}

// Cells in the manner of a QR code; it says nothing, as a code of ours would be read as one.
void cells(QPainter &p, const Element &e, Chance &chance)
{
    constexpr int count = 25;
    const double step = e.number(2) / count;
    const QPointF origin(e.number(0), e.number(1));
    p.fillRect(QRectF(origin, QSizeF(e.number(2), e.number(2))).adjusted(-10, -10, 10, 10),
               Qt::white);
    const auto fill = [&](int x, int y, int size, QColor ink) {
        p.fillRect(QRectF(origin + QPointF(x * step, y * step), QSizeF(size * step, size * step)),
                   ink);
    };
    for (int y = 0; y < count; ++y)
        for (int x = 0; x < count; ++x)
            if (chance.happens(0.48))
                fill(x, y, 1, Qt::black);
    for (const QPoint at : {QPoint(0, 0), QPoint(count - 7, 0), QPoint(0, count - 7)}) {
        fill(at.x(), at.y(), 7, Qt::black);
        fill(at.x() + 1, at.y() + 1, 5, Qt::white);
        fill(at.x() + 2, at.y() + 2, 3, Qt::black);
    }
}

void chip(QPainter &p, const Element &e)
{
    const QRectF area(e.number(0), e.number(1), 130, 104);
    p.setPen(QPen(QColor(0x8a, 0x70, 0x2a), 2));
    p.setBrush(blend(area, QColor(0xe8, 0xd0, 0x85), QColor(0xb8, 0x95, 0x48), false));
    p.drawRoundedRect(area, 14, 14);
    p.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    p.drawRect(area.adjusted(44, 24, -44, -24));
}

void watermark(QPainter &p, const Element &e)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(int(e.number(2)));
    font.setBold(true);
    p.save();
    p.setFont(font);
    p.setPen(colorOf(e, 0, QColor(0, 0, 0, 18)));
    p.translate(e.number(0), e.number(1));
    p.rotate(e.number(3));
    p.drawText(0, 0, e.strings.value(0));
    p.restore();
}

QPainterPath star(double radius, int points, double inner)
{
    QPainterPath path;
    for (int i = 0; i < points * 2; ++i) {
        const double r = i % 2 ? radius * inner : radius;
        const QPointF at(r * std::sin(i * pi / points), -r * std::cos(i * pi / points));
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

} // namespace

QColor colorOf(const Element &element, qsizetype index, QColor otherwise)
{
    QStringList colors;
    for (const QString &word : element.words)
        if (word.startsWith(QLatin1Char('#')))
            colors.append(word);
    return index < colors.size() ? QColor(colors[index]) : otherwise;
}

void drawLogo(QPainter &p, const QString &kind, QPointF middle, double size, QColor first,
              QColor second)
{
    const double r = size / 2;
    p.save();
    p.translate(middle);
    p.setPen(Qt::NoPen);
    p.setBrush(first);
    if (kind == QLatin1String("drop")) {
        QPainterPath path(QPointF(0, -r));
        path.cubicTo(r * 1.2, r * 0.1, r * 0.7, r, 0, r);
        path.cubicTo(-r * 0.7, r, -r * 1.2, r * 0.1, 0, -r);
        p.drawPath(path);
        p.setBrush(second);
        p.drawEllipse(QPointF(0, r * 0.35), r * 0.3, r * 0.3);
    } else if (kind == QLatin1String("sun")) {
        p.drawPath(star(r, 16, 0.72));
        p.setBrush(second);
        p.drawEllipse(QPointF(), r * 0.5, r * 0.5);
    } else if (kind == QLatin1String("star")) {
        p.drawPath(star(r, 5, 0.42));
    } else if (kind == QLatin1String("leaf")) {
        QPainterPath path(QPointF(-r, r));
        path.quadTo(-r, -r, r, -r);
        path.quadTo(r, r, -r, r);
        p.drawPath(path);
        p.setPen(QPen(second, r * 0.1));
        p.drawLine(QPointF(-r, r), QPointF(r * 0.5, -r * 0.5));
    } else if (kind == QLatin1String("plus")) {
        p.drawRoundedRect(QRectF(-r * 0.35, -r, r * 0.7, 2 * r), r * 0.2, r * 0.2);
        p.drawRoundedRect(QRectF(-r, -r * 0.35, 2 * r, r * 0.7), r * 0.2, r * 0.2);
    } else if (kind == QLatin1String("peak")) {
        p.drawPolygon(QPolygonF({{-r, r * 0.8}, {-r * 0.2, -r}, {r * 0.5, r * 0.8}}));
        p.setBrush(second);
        p.drawPolygon(QPolygonF({{-r * 0.1, r * 0.8}, {r * 0.45, -r * 0.3}, {r, r * 0.8}}));
    } else if (kind == QLatin1String("swirl")) {
        p.setBrush(Qt::NoBrush);
        for (int i = 0; i < 4; ++i) {
            p.setPen(QPen(i % 2 ? second : first, r * 0.2, Qt::SolidLine, Qt::RoundCap));
            p.drawArc(QRectF(-r, -r, 2 * r, 2 * r)
                          .adjusted(i * r * 0.24, i * r * 0.24, -i * r * 0.24, -i * r * 0.24),
                      i * 1100, 3600);
        }
    } else if (kind == QLatin1String("figure")) { // a person with open arms
        p.drawEllipse(QPointF(0, -r * 0.68), r * 0.28, r * 0.28);
        QPainterPath path(QPointF(-r, -r * 0.3));
        path.quadTo(0, r * 0.35, r, -r * 0.3);
        path.quadTo(r * 0.3, r * 0.3, r * 0.25, r);
        path.lineTo(-r * 0.25, r);
        path.quadTo(-r * 0.3, r * 0.3, -r, -r * 0.3);
        p.drawPath(path);
    } else if (kind == QLatin1String("hex")) {
        p.drawPath(star(r, 3, 1));
        p.setBrush(second);
        p.drawPath(star(r * 0.55, 3, 1));
    } else if (kind == QLatin1String("seal")) { // of a state
        p.drawPath(star(r, 28, 0.92));
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(second, r * 0.05));
        p.drawEllipse(QPointF(), r * 0.82, r * 0.82);
        p.drawEllipse(QPointF(), r * 0.56, r * 0.56);
        p.setPen(Qt::NoPen);
        p.setBrush(second);
        p.drawPath(star(r * 0.45, 5, 0.42));
    } else if (kind == QLatin1String("case")) { // that travels with the member
        p.drawRoundedRect(QRectF(-r, -r * 0.5, 2 * r, r * 1.3), r * 0.2, r * 0.2);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(first, r * 0.16));
        p.drawRoundedRect(QRectF(-r * 0.4, -r * 0.85, r * 0.8, r * 0.5), r * 0.15, r * 0.15);
        p.setPen(Qt::NoPen);
        p.setBrush(second);
        p.drawRect(QRectF(-r * 0.72, -r * 0.5, r * 0.12, r * 1.3));
        p.drawRect(QRectF(r * 0.6, -r * 0.5, r * 0.12, r * 1.3));
    } else if (kind == QLatin1String("shield")) {
        QPainterPath path(QPointF(-r * 0.8, -r));
        path.lineTo(r * 0.8, -r);
        path.cubicTo(r * 0.85, r * 0.2, r * 0.5, r * 0.7, 0, r);
        path.cubicTo(-r * 0.5, r * 0.7, -r * 0.85, r * 0.2, -r * 0.8, -r);
        p.drawPath(path);
        p.setBrush(second);
        p.drawRect(QRectF(-r * 0.12, -r * 0.7, r * 0.24, r * 1.1));
        p.drawRect(QRectF(-r * 0.45, -r * 0.4, r * 0.9, r * 0.22));
    } else { // stripes
        for (int i = 0; i < 4; ++i)
            p.fillRect(QRectF(-r + i * r * 0.52, -r + i * r * 0.3, r * 0.36, 2 * r - i * r * 0.3),
                       i % 2 ? second : first);
    }
    p.restore();
}

bool drawOrnament(QPainter &p, const Element &e, quint32 seed)
{
    Chance chance(seed, quint32(e.line), 7);
    const QRectF area(e.number(0), e.number(1), e.number(2), e.number(3));
    const QColor first = colorOf(e, 0, Qt::gray);
    const QColor second = colorOf(e, 1, first);
    const bool across = e.says(QStringLiteral("across"));
    p.setPen(Qt::NoPen);
    if (e.verb == QLatin1String("paper"))
        p.fillRect(QRectF(0, 0, 1000, 640), blend(QRectF(0, 0, 1000, 640), first, second, across));
    else if (e.verb == QLatin1String("band"))
        p.fillRect(area, blend(area, first, second, across));
    else if (e.verb == QLatin1String("round")) {
        p.setBrush(blend(area, first, second, across));
        p.drawRoundedRect(area, e.number(4), e.number(4));
    } else if (e.verb == QLatin1String("frame")) {
        p.setPen(QPen(first, e.number(4)));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(area, e.number(5), e.number(5));
    } else if (e.verb == QLatin1String("sweep")) { // Y1 Y2 DEPTH: all above a curve, or below
        const double end = e.says(QStringLiteral("below")) ? 640 : 0;
        QPainterPath path(QPointF(0, e.number(0)));
        path.cubicTo(330, e.number(0) + e.number(2), 660, e.number(1) - e.number(2), 1000,
                     e.number(1));
        path.lineTo(1000, end);
        path.lineTo(0, end);
        path.closeSubpath();
        p.setBrush(blend(QRectF(0, 0, 1000, 640), first, second, across));
        p.drawPath(path);
    } else if (e.verb == QLatin1String("line")) {
        p.setPen(QPen(first, e.number(4)));
        p.drawLine(QPointF(e.number(0), e.number(1)), QPointF(e.number(2), e.number(3)));
    } else if (e.verb == QLatin1String("disc")) {
        p.setBrush(first);
        p.drawEllipse(QPointF(e.number(0), e.number(1)), e.number(2), e.number(2));
    } else if (e.verb == QLatin1String("logo"))
        drawLogo(p, e.words.value(0), {e.number(0), e.number(1)}, e.number(2), first,
                 colorOf(e, 1, first.lighter(150)));
    else if (e.verb == QLatin1String("pattern"))
        pattern(p, e, chance);
    else if (e.verb == QLatin1String("foil"))
        foil(p, e);
    else if (e.verb == QLatin1String("stripe"))
        p.fillRect(QRectF(0, e.number(0), 1000, e.number(1)), QColor(24, 20, 18));
    else if (e.verb == QLatin1String("bars"))
        bars(p, e, chance);
    else if (e.verb == QLatin1String("cells"))
        cells(p, e, chance);
    else if (e.verb == QLatin1String("chip"))
        chip(p, e);
    else if (e.verb == QLatin1String("watermark"))
        watermark(p, e);
    else
        return false;
    return true;
}

} // namespace foyer::bench
