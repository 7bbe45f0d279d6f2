// SPDX-License-Identifier: GPL-3.0-or-later
// Escaping, and the filling of patterns.
#include "kiosk/desk/web_html.h"

namespace foyer::web {

Html escape(const QString &text)
{
    Html out;
    out.m_text.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out.m_text += QLatin1String("&amp;");
            break;
        case u'<':
            out.m_text += QLatin1String("&lt;");
            break;
        case u'>':
            out.m_text += QLatin1String("&gt;");
            break;
        case u'"':
            out.m_text += QLatin1String("&quot;");
            break;
        case u'\'':
            out.m_text += QLatin1String("&#39;");
            break;
        default:
            if (c >= QChar(u' ') || c == QChar(u'\n') || c == QChar(u'\t'))
                out.m_text += c;
        }
    }
    return out;
}

Html raw(std::string_view markup)
{
    Html out;
    out.m_text = QString::fromUtf8(markup.data(), static_cast<qsizetype>(markup.size()));
    return out;
}

Html fill(std::string_view pattern, const Html *holes, std::size_t count)
{
    Html out;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t hole = pattern.find("{}");
        out += raw(pattern.substr(0, hole));
        out += holes[i];
        pattern.remove_prefix(hole + 2);
    }
    out += raw(pattern);
    return out;
}

} // namespace foyer::web
