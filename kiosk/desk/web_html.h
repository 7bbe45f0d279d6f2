// SPDX-License-Identifier: GPL-3.0-or-later
// Markup whose holes are escaped by type: text put into a pattern cannot become a tag, whoever
// wrote it.
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <concepts>
#include <string_view>

namespace foyer::web {

// Markup that is safe to send. Made only by html() and raw().
class Html {
public:
    Html() = default;
    Html &operator+=(const Html &other)
    {
        m_text += other.m_text;
        return *this;
    }
    [[nodiscard]] friend Html operator+(Html left, const Html &right) { return left += right; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    friend Html fill(std::string_view pattern, const Html *holes, std::size_t count);
    friend Html escape(const QString &text);
    friend Html raw(std::string_view markup);
    QString m_text;
};

// Safe inside an element and inside a quoted attribute; control characters that HTML forbids are
// dropped.
[[nodiscard]] Html escape(const QString &text);
// Markup written in our own source or assets, never anything that came in.
[[nodiscard]] Html raw(std::string_view markup);
[[nodiscard]] Html fill(std::string_view pattern, const Html *holes, std::size_t count);

[[nodiscard]] inline Html asHtml(const Html &value)
{
    return value;
}
[[nodiscard]] inline Html asHtml(const QString &value)
{
    return escape(value);
}
[[nodiscard]] inline Html asHtml(QLatin1String value)
{
    return escape(QString(value));
}
[[nodiscard]] Html asHtml(std::integral auto value)
{
    return escape(QString::number(value));
}

// A literal pattern with exactly as many {} as there are values; counted when compiled.
template <class... Values>
struct Pattern {
    std::string_view text;
    template <std::size_t N>
    consteval Pattern(const char (&literal)[N]) : text(literal, N - 1)
    {
        std::size_t holes = 0;
        for (std::size_t i = 0; i + 1 < text.size(); ++i)
            holes += text[i] == '{' && text[i + 1] == '}' ? 1 : 0;
        if (holes != sizeof...(Values))
            throw "the pattern has another number of {} than there are values";
    }
};

// html("<td title=\"{}\">{}</td>", title, cell): text is escaped, Html goes in as it is.
template <class... Values>
[[nodiscard]] Html html(Pattern<std::type_identity_t<Values>...> pattern, const Values &...values)
{
    if constexpr (sizeof...(Values) == 0) {
        return raw(pattern.text);
    } else {
        const std::array<Html, sizeof...(Values)> holes{asHtml(values)...};
        return fill(pattern.text, holes.data(), holes.size());
    }
}

template <class List, class Render>
[[nodiscard]] Html each(const List &list, Render render)
{
    Html all;
    for (const auto &entry : list)
        all += render(entry);
    return all;
}

} // namespace foyer::web
