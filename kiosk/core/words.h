// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a language chosen by the caller, not by the program: one desk prints and serves several
// languages at once.
#pragma once

#include <QString>

namespace foyer {

// The translation of source (English, marked with QT_TRANSLATE_NOOP(context, source)) from
// i18n/foyer_<language>.ts. "es-MX" falls back to "es"; an unknown language or a missing
// translation gives the English source. Thread-safe.
// In a language that runs from right to left "%1" comes isolated (translator.h).
// With a count, source is such as "about %n minute(s)" and the plural form is that of the language.
[[nodiscard]] QString word(const QString &language, const char *context, const char *source,
                           int count = -1);

} // namespace foyer
