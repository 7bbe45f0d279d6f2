// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shots/speech_check.h"

#include "kiosk/app/transcript.h"

namespace foyer {

namespace {

// Letters and digits alone: how a text is set, or spelled out, does not matter.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            kept += c.toLower();
    return kept;
}

// Signs that stand for a word, which is spoken instead of them.
bool isSign(const QString &text)
{
    return text.size() == 1 || text == QLatin1String("Aa");
}

void collect(const QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible() || item->opacity() == 0 || item->property("sign").toBool())
        return;
    if (item->inherits("QQuickText") || item->inherits("QQuickTextEdit"))
        texts.append(item->property("text").toString());
    for (const QQuickItem *child : item->childItems())
        collect(child, texts);
}

} // namespace

QStringList speechFaults(QQuickItem *page, QQuickItem *strip)
{
    const SpokenScreen screen = readScreen(page, strip, nullptr);
    QString spoken;
    for (const SpokenLine &line : screen.lines)
        spoken += bare(line.text) + u' ';
    QStringList texts;
    for (const QQuickItem *part : {page, strip})
        if (part)
            collect(part, texts);
    QStringList faults;
    for (const QString &text : texts)
        if (!isSign(text) && !spoken.contains(bare(text)))
            faults << QStringLiteral("is not spoken: \"%1\"").arg(text.left(60));
    if (!texts.isEmpty() && screen.lines.isEmpty())
        faults << QStringLiteral("nothing is spoken");
    return faults;
}

} // namespace foyer
