// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shots/contrast_check.h"

#include "kiosk/app/accent.h"

#include <QImage>

#include <algorithm>
#include <map>

namespace foyer {

namespace {

struct Mark {
    QQuickItem *item = nullptr;
    QRect rect;
    QColor ink; // of words
    QString what;
    bool icon = false;
    qreal opacity = 1;
};

QRect placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toAlignedRect();
}

void collect(QQuickItem *item, qreal opacity, QList<Mark> &marks, QList<QQuickItem *> &controls)
{
    const bool under = item->objectName() == QLatin1String("under-overlays") && !item->isEnabled();
    opacity *= item->opacity();
    if (!item->isVisible() || opacity <= 0 || under)
        return;
    if (item->inherits("QQuickText") || item->inherits("QQuickTextEdit")) {
        const QString text = item->property("text").toString();
        if (!text.trimmed().isEmpty())
            marks.append({item, placeOf(item), item->property("color").value<QColor>(),
                          text.left(40), false, opacity});
    } else if (item->inherits("foyer::Drawing")) {
        const QString name = item->property("name").toString();
        if (name.startsWith(QLatin1String("icons/")))
            marks.append(
                {item, placeOf(item), item->property("ink").value<QColor>(), name, true, opacity});
    } else if (item->inherits("QQuickAbstractButton") &&
               item->objectName() != QLatin1String("begin")) {
        controls.append(item);
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, opacity, marks, controls);
}

// The least contrast of a mark's ink with any of the pixels it is drawn on. Pixels at the edge of a
// letter are mixtures; what counts is what they are mixed from.
double leastContrast(const Mark &mark, const QImage &with, const QImage &without)
{
    const QRect rect = mark.rect.intersected(with.rect());
    std::map<QRgb, int> behind;
    int all = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto *drawn = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        const auto *bare = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (drawn[x] != bare[x]) {
                behind[bare[x] & 0xffffff] += 1;
                ++all;
            }
        }
    }
    if (all == 0)
        return 1; // nothing of it can be seen
    double least = 21;
    for (const auto &[color, pixels] : behind) {
        if (pixels * 100 < all) // a corner of something else
            continue;
        const QColor ground = QColor::fromRgb(color | 0xff000000);
        const auto over = [&](float ink, float base) {
            return float(base + (ink - base) * mark.opacity);
        };
        const QColor ink = QColor::fromRgbF(over(mark.ink.redF(), ground.redF()),
                                            over(mark.ink.greenF(), ground.greenF()),
                                            over(mark.ink.blueF(), ground.blueF()));
        least = std::min(least, contrastOf(ink, ground));
    }
    return least;
}

// A control is seen by its edge or by its fill: somewhere on the way in from outside the contrast
// is enough.
double edgeContrast(const QRect &rect, const QImage &bare, double mm)
{
    const int reach = std::max(3, int(mm));
    const int y = rect.center().y();
    const int outside = rect.left() - reach;
    if (outside < 0 || !bare.rect().contains(rect.left() + 2 * reach, y))
        return 21;
    const QColor around = bare.pixelColor(outside, y);
    double most = 1;
    for (int x = rect.left() - 1; x <= rect.left() + 2 * reach; ++x)
        most = std::max(most, contrastOf(bare.pixelColor(x, y), around));
    return most;
}

} // namespace

QStringList contrastFaults(QQuickItem *root, const Grab &grab, const ContrastRules &rules,
                           ContrastFigures &figures)
{
    QList<Mark> marks;
    QList<QQuickItem *> controls;
    collect(root, 1, marks, controls);
    const QImage with = grab().convertToFormat(QImage::Format_RGB32);
    QList<qreal> before;
    for (const Mark &mark : std::as_const(marks)) {
        before << mark.item->opacity();
        mark.item->setOpacity(0);
    }
    const QImage without = grab().convertToFormat(QImage::Format_RGB32);
    for (qsizetype i = 0; i < marks.size(); ++i)
        marks[i].item->setOpacity(before[i]);

    QStringList faults;
    const auto say = [&](const QString &what, double ratio) {
        faults << QStringLiteral("contrast %1: %2").arg(ratio, 0, 'f', 2).arg(what);
    };
    for (const Mark &mark : std::as_const(marks)) {
        const double ratio = leastContrast(mark, with, without);
        double &figure = mark.icon ? figures.icons : figures.words;
        figure = std::min(figure, ratio);
        figures.looked += 1;
        if (ratio < (mark.icon ? rules.marks : rules.words) - 0.005 ||
            (!mark.icon && ratio > rules.mostWords))
            say(QStringLiteral("\"%1\"").arg(mark.what), ratio);
    }
    for (const QQuickItem *control : std::as_const(controls)) {
        const double ratio = edgeContrast(placeOf(control), without, rules.mm);
        figures.edges = std::min(figures.edges, ratio);
        figures.looked += 1;
        if (ratio < rules.marks - 0.005)
            say(QStringLiteral("edge of %1").arg(control->objectName()), ratio);
    }
    return faults;
}

} // namespace foyer
