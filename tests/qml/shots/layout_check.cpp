// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a page's layout, read from its items.
#include "tests/qml/shots/layout_check.h"

#include <QFont>

#include <algorithm>

namespace foyer {

namespace {

constexpr qreal targetMm = 12.7; // ACCESS.md, touch target
constexpr qreal gapMm = 2.54;

struct Seen {
    QString what;
    QRectF rect;
    const QQuickItem *item = nullptr;
};

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextEdit");
}

bool above(const QQuickItem *one, const QQuickItem *other)
{
    for (const QQuickItem *up = other; up; up = up->parentItem()) {
        if (up == one) {
            return true;
        }
    }
    return false;
}

// Items that can be seen. What lies under an opaque cover is left out by the caller (enabled is off
// there).
void collect(const QQuickItem *item, bool enabled, QList<Seen> &texts, QList<Seen> &targets)
{
    // Under a panel or a cover nothing can be read or touched.
    const bool under = item->objectName() == QLatin1String("under-overlays") && !item->isEnabled();
    if (!item->isVisible() || item->opacity() == 0 || under) {
        return;
    }
    const bool here = enabled && item->isEnabled();
    const QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (isText(item)) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty()) {
            texts.append({text.left(40), rect, item});
        }
    }
    if (item->inherits("QQuickAbstractButton")) {
        targets.append({item->objectName(), rect, item});
    }
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children) {
        collect(child, here, texts, targets);
    }
}

QString place(const QRectF &rect)
{
    return QStringLiteral("(%1,%2 %3x%4)")
        .arg(qRound(rect.x()))
        .arg(qRound(rect.y()))
        .arg(qRound(rect.width()))
        .arg(qRound(rect.height()));
}

// Between two rectangles, on the side on which they are farther apart; below zero they overlap.
qreal gapOf(const QRectF &one, const QRectF &other)
{
    const qreal across = std::max(one.left() - other.right(), other.left() - one.right());
    const qreal down = std::max(one.top() - other.bottom(), other.top() - one.bottom());
    return std::max(across, down);
}

void checkText(const Seen &seen, const QRectF &glass, const LayoutRules &rules, QStringList &faults,
               LayoutFigures &figures)
{
    const QQuickItem *item = seen.item;
    const qreal wide = item->property("contentWidth").toReal();
    const qreal tall = item->property("contentHeight").toReal();
    if (item->property("truncated").toBool()) {
        faults << QStringLiteral("cut off: \"%1\"").arg(seen.what);
    }
    if (wide > item->width() + 1.5 || tall > item->height() + 2) {
        faults << QStringLiteral("wider or taller than its place: \"%1\" %2x%3 in %4")
                      .arg(seen.what)
                      .arg(wide)
                      .arg(tall)
                      .arg(place(seen.rect));
    }
    if (!glass.contains(seen.rect.adjusted(1, 1, -1, -1))) {
        faults << QStringLiteral("off the screen: \"%1\" %2").arg(seen.what, place(seen.rect));
    }
    const int px = item->property("font").value<QFont>().pixelSize();
    figures.texts += 1;
    figures.capital.take(px * rules.capitalRatio / rules.pxPerMm, rules.page, seen.what);
    if (px * rules.capitalRatio < rules.capitalMm * rules.pxPerMm - 0.75) {
        faults << QStringLiteral("letters too small: \"%1\" %2 mm")
                      .arg(seen.what)
                      .arg(px * rules.capitalRatio / rules.pxPerMm);
    }
}

} // namespace

void LeastMm::take(qreal seen, const QString &page, const QString &item)
{
    if (seen < mm) {
        mm = seen;
        where = page + QLatin1String(": ") + item;
    }
}

QStringList layoutFaults(const QQuickItem *root, const LayoutRules &rules, LayoutFigures &figures)
{
    QList<Seen> texts;
    QList<Seen> targets;
    collect(root, true, texts, targets);
    const QRectF glass(0, 0, root->width(), root->height());
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        checkText(texts[i], glass, rules, faults, figures);
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i]
                                      .rect.adjusted(1, 2, -1, -2)
                                      .intersected(texts[j].rect.adjusted(1, 2, -1, -2));
            if (common.width() > 1 && common.height() > 1) {
                faults << QStringLiteral("words on words: \"%1\" %2 and \"%3\" %4")
                              .arg(texts[i].what, place(texts[i].rect), texts[j].what,
                                   place(texts[j].rect));
            }
        }
        // A text that lies on a control it does not belong to.
        for (const Seen &target : targets) {
            const QRectF common = texts[i].rect.adjusted(1, 1, -1, -1).intersected(target.rect);
            if (!above(target.item, texts[i].item) && target.what != QLatin1String("begin") &&
                common.width() > 1 && common.height() > 1) {
                faults << QStringLiteral("words on a control: \"%1\" on %2")
                              .arg(texts[i].what, target.what);
            }
        }
    }
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const Seen &target = targets[i];
        const qreal least = targetMm * rules.pxPerMm - 1;
        figures.targets += 1;
        figures.target.take(std::min(target.rect.width(), target.rect.height()) / rules.pxPerMm,
                            rules.page, target.what);
        if (target.rect.width() < least || target.rect.height() < least) {
            faults
                << QStringLiteral("too small to touch: %1 %2").arg(target.what, place(target.rect));
        }
        if (!glass.contains(target.rect.adjusted(1, 1, -1, -1))) {
            faults << QStringLiteral("off the screen: %1 %2").arg(target.what, place(target.rect));
        }
        // The first screen is a button as large as itself, with others on it.
        const bool covers = target.what == QLatin1String("begin");
        for (qsizetype j = i + 1; j < targets.size() && !covers; ++j) {
            const qreal gap = gapOf(target.rect, targets[j].rect);
            figures.gap.take(gap / rules.pxPerMm, rules.page,
                             target.what + QLatin1String(", ") + targets[j].what);
            if (gap < gapMm * rules.pxPerMm - 1.5) {
                faults << QStringLiteral("too close: %1 %2 and %3 %4")
                              .arg(target.what, place(target.rect), targets[j].what,
                                   place(targets[j].rect));
            }
        }
    }
    return faults;
}

} // namespace foyer
