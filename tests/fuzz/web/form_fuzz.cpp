// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a browser, or something that is none, sends to a form: bounded, and safe to show again.
#include "kiosk/desk/web_form.h"
#include "kiosk/desk/web_html.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace foyer::web;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto form = parseForm(bytes)) {
        if (form->size() > MaxFormFields)
            std::abort();
        const QString shown = escape(form->value(QStringLiteral("comment"))).text();
        if (shown.contains(QLatin1Char('<')) || shown.contains(QLatin1Char('"')) ||
            shown.contains(QChar(0)))
            std::abort();
    }
    const QByteArray session = cookie(bytes, "foyer_staff");
    if (session.size() > 200 || session.contains('<') || session.contains('\n'))
        std::abort();
    const QStringList have{QStringLiteral("en"), QStringLiteral("es")};
    if (!have.contains(preferredLanguage(bytes, have)))
        std::abort();
    return 0;
}
