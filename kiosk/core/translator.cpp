// SPDX-License-Identifier: GPL-3.0-or-later
// Loads i18n/foyer_<language>.qm and isolates its places (Unicode TR9, 2.4.2).
#include "kiosk/core/translator.h"

#include "kiosk/core/language.h"

#include <QRegularExpression>

namespace foyer {

bool Translator::speak(const QString &tag)
{
    for (QString near = tag; !near.isEmpty(); near = near.section(u'-', 0, -2)) {
        if (!isSpoken(near))
            continue;
        const Language &language = languageOf(near);
        m_rightToLeft = language.rightToLeft;
        return load(QStringLiteral(":/i18n/foyer_%1.qm").arg(language.tag));
    }
    return false;
}

QString Translator::translate(const char *context, const char *source, const char *comment,
                              int count) const
{
    static const QRegularExpression place(QStringLiteral("(%[1-9])"));
    QString said = QTranslator::translate(context, source, comment, count);
    if (!m_rightToLeft || !said.contains(place))
        return said;
    said.replace(place, QStringLiteral("\u2068\\1\u2069"));
    // What is isolated says nothing of the direction of the whole: "%1: %2" has no letter that
    // does.
    return said.isRightToLeft() ? said : QChar(0x200f) + said;
}

} // namespace foyer
