// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/typed_name.h"

#include <string_view>

namespace foyer {

namespace {

// Signs that stand in names, besides letters, their marks and digits.
bool isSignOfNames(char32_t letter)
{
    constexpr std::u32string_view signs = U"'\u2019\u00b7-\u2010\u2011.,";
    return signs.find(letter) != std::u32string_view::npos;
}

// Marks that make a picture of a letter or digit, as in keycap emoji.
bool isMarkOfPictures(char32_t letter)
{
    return (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0x20d0 && letter <= 0x20ff) ||
           (letter >= 0xe0100 && letter <= 0xe01ef);
}

} // namespace

QString typedName(const QString &typed)
{
    QString kept;
    for (const char32_t letter : typed.normalized(QString::NormalizationForm_C).toStdU32String()) {
        if (QChar::isSpace(letter))
            kept += QLatin1Char(' ');
        else if (QChar::isLetterOrNumber(letter) || isSignOfNames(letter) ||
                 (QChar::isMark(letter) && !isMarkOfPictures(letter)))
            kept += QString::fromUcs4(&letter, 1);
    }
    kept = kept.simplified();
    const bool parted =
        kept.size() > maxNameCharacters && kept.at(maxNameCharacters).isLowSurrogate();
    return kept.left(parted ? maxNameCharacters - 1 : maxNameCharacters).trimmed();
}

} // namespace foyer
