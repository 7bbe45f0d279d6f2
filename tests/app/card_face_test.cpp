// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/card_face.h"
#include "kiosk/core/devices.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <cstring>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

// Invented cards as fields of colour: what is left of a card in a small grey picture.
QImage front()
{
    QImage card(160, 100, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.fillRect(0, 0, 160, 24, QColor(30, 60, 110));
    painter.fillRect(10, 40, 90, 8, Qt::black);
    painter.fillRect(10, 60, 60, 8, Qt::black);
    return card;
}

QImage back()
{
    QImage card(160, 100, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    for (int y = 50; y < 92; y += 7)
        painter.fillRect(12, y, 136, 2, Qt::darkGray);
    return card;
}

CardCorners place(double right = 0)
{
    return {QPointF(0.2 + right, 0.2), QPointF(0.7 + right, 0.25), QPointF(0.68 + right, 0.8),
            QPointF(0.18 + right, 0.72)};
}

Frame photographed(const QImage &card, const CardCorners &corners, QSize size, int darker = 100)
{
    QImage table(size, QImage::Format_RGB32);
    table.fill(QColor(90, 70, 50));
    QPolygonF quad;
    for (const QPointF &corner : corners)
        quad << QPointF(corner.x() * size.width(), corner.y() * size.height());
    QTransform view;
    QTransform::quadToQuad(
        QPolygonF({QPointF(0, 0), QPointF(card.width(), 0), QPointF(card.width(), card.height()),
                   QPointF(0, card.height())}),
        quad, view);
    QPainter painter(&table);
    painter.setTransform(view);
    painter.drawImage(0, 0, card);
    painter.resetTransform();
    painter.fillRect(table.rect(), QColor(0, 0, 0, 255 - 255 * darker / 100));
    painter.end();
    Frame frame{size.width(), size.height(), {}};
    for (int y = 0; y < size.height(); ++y)
        frame.pixels.append(reinterpret_cast<const char *>(table.constScanLine(y)),
                            qsizetype(size.width()) * 4);
    return frame;
}

CardFace seen(const QImage &card, const CardCorners &corners = place(), int darker = 100)
{
    return faceOf(greyOf(photographed(card, corners, {1280, 720}, darker)), corners);
}

} // namespace

TEST_CASE("the same side is known again, moved, in other light, and turned by half a turn")
{
    const auto known = seen(front());
    CHECK(likeness(known, seen(front())) > 0.99);
    CHECK(likeness(known, seen(front(), place(0.15))) > 0.9);
    CHECK(likeness(known, seen(front(), place(), 40)) > 0.9);
    CHECK(likeness(known, seen(front().mirrored(true, true))) > 0.9);
}

TEST_CASE("the other side is another, and so is an empty card")
{
    CHECK(likeness(seen(front()), seen(back())) < 0.6);
    QImage empty(160, 100, QImage::Format_RGB32);
    empty.fill(Qt::white);
    CHECK(likeness(seen(front()), seen(empty)) < 0.6);
}

TEST_CASE("a frame becomes a grey picture of bounded width, light as the eye sees it")
{
    for (const QSize size :
         {QSize(3840, 2160), QSize(1280, 720), QSize(961, 541), QSize(320, 200)}) {
        QImage plain(size, QImage::Format_RGB32);
        plain.fill(QColor(200, 100, 50));
        Frame frame{size.width(), size.height(), {}};
        frame.pixels =
            QByteArray(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes());
        const auto grey = greyOf(frame);
        CHECK(grey.width <= 640);
        CHECK(grey.width == std::min(640, size.width()));
        CHECK(grey.pixels.size() == qsizetype(grey.width) * grey.height);
        CHECK(int(uchar(grey.pixels.front())) == doctest::Approx(124).epsilon(0.02));
        CHECK(grey.pixels.front() == grey.pixels.back());
    }
}

TEST_CASE("a frame whose pixels do not fill its size gives nothing")
{
    CHECK(greyOf(Frame{640, 360, QByteArray(100, 'x')}).pixels.isEmpty());
    CHECK(greyOf(Frame{0, 0, {}}).pixels.isEmpty());
    CHECK(greyOf(Frame{-5, 7, QByteArray(100, 'x')}).pixels.isEmpty());
    CHECK(greyOf(Frame{2000000000, 2000000000, QByteArray(100, 'x')}).pixels.isEmpty());
}

TEST_CASE("corners outside the picture are harmless")
{
    const auto grey = greyOf(photographed(front(), place(), {640, 360}));
    const CardCorners wild{QPointF(-5, -5), QPointF(9, -1), QPointF(3, 8), QPointF(-2, 4)};
    CHECK(likeness(faceOf(grey, wild), faceOf(grey, wild)) <= 1.01);
    CHECK(likeness(faceOf({}, place()), faceOf(grey, place())) == 0);
}
