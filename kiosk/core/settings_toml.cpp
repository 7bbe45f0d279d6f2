// SPDX-License-Identifier: GPL-3.0-or-later
// The home of toml++: parses one bounded text and flattens its tables.
#include "kiosk/core/settings_toml.h"

#include <algorithm>
#include <cmath>

// Some malformed texts ("[{a]") fail the library's own assertions, which a release build would take
// for granted. Here they are thrown, in every build, and caught in this file. Found by fuzzing 3.3.
#undef NDEBUG
namespace {
struct FailedAssertion {};
[[noreturn]] void assertionFailed()
{
    throw FailedAssertion();
}
} // namespace
#define TOML_ASSERT(expr) ((expr) ? void() : assertionFailed())
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace foyer {

namespace {

constexpr qsizetype maxBytes = 256 * 1024;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

SettingsValue valueOf(const toml::node &node)
{
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *whole = node.as_integer())
        return static_cast<qint64>(whole->get());
    if (const auto *number = node.as_floating_point())
        return std::isfinite(number->get()) ? SettingsValue{number->get()} : SettingsValue{};
    if (const auto *text = node.as_string())
        return fromUtf8(text->get());
    if (const auto *array = node.as_array()) {
        QStringList list;
        for (const toml::node &element : *array) {
            if (!element.is_string())
                return {};
            list += fromUtf8(element.as_string()->get());
        }
        return list;
    }
    return {};
}

void flatten(const toml::table &table, const QString &prefix, SettingsEntries &out)
{
    for (const auto &[name, node] : table) {
        const QString key = prefix + fromUtf8(name.str());
        if (const toml::table *inner = node.as_table()) {
            out.tables.insert(key, lineOf(*inner));
            flatten(*inner, key + QLatin1Char('.'), out);
        } else {
            out.entries += {key, static_cast<int>(name.source().begin.line), valueOf(node)};
        }
    }
}

// What a line may not hold whatever the library makes of it (3.3 goes astray at letters with
// accents outside quotation marks). Texts of several lines are legal TOML, but no setting is one.
QString complaintAboutLine(const QByteArray &line)
{
    char quote = 0; // the one that opened the text we are in, or # in a comment
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool lineEnd = c == '\r' && i + 1 == line.size();
        if ((byte < 0x20 && c != '\t' && !lineEnd) || byte == 0x7f)
            return QStringLiteral("there is a control character");
        if (quote == 0) {
            if (byte >= 0x80)
                return QStringLiteral("letters with accents must stand in quotation marks");
            if (c == '"' || c == '\'' || c == '#')
                quote = c;
            if (quote != '#' && quote != 0 && line.mid(i, 3) == QByteArray(3, quote))
                return QStringLiteral("a text of several lines cannot be used here");
        } else if (quote == '"' && c == '\\') {
            ++i;
        } else if (c == quote && quote != '#') {
            quote = 0;
        }
    }
    return {};
}

bool failsAssertion(const QByteArray &text)
{
    try {
        (void)toml::parse(
            std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    } catch (const FailedAssertion &) {
        return true;
    } catch (const toml::parse_error &) {
        return false;
    }
    return false;
}

// A failed assertion tells no line: it is the first at which the text up to there fails.
int lineOfFailure(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    qsizetype good = 0, bad = lines.size();
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        (failsAssertion(lines.first(middle).join('\n')) ? bad : good) = middle;
    }
    return static_cast<int>(bad);
}

} // namespace

std::expected<SettingsEntries, SettingsError> readToml(const SettingsText &text)
{
    if (text.text.size() > maxBytes)
        return std::unexpected(SettingsError{
            text.file, 0, QStringLiteral("The file is too large to be a settings file."), {}});
    const QList<QByteArray> lines = text.text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const QString complaint = complaintAboutLine(lines[i]); !complaint.isEmpty())
            return std::unexpected(
                SettingsError{text.file,
                              static_cast<int>(i + 1),
                              QStringLiteral("This is not TOML: %1.").arg(complaint),
                              {}});
    toml::table table;
    try {
        table = toml::parse(
            std::string_view(text.text.constData(), static_cast<std::size_t>(text.text.size())));
    } catch (const toml::parse_error &error) {
        return std::unexpected(SettingsError{
            text.file,
            static_cast<int>(error.source().begin.line),
            QStringLiteral("This is not TOML: %1.").arg(fromUtf8(error.description())),
            {}});
    } catch (const FailedAssertion &) {
        return std::unexpected(
            SettingsError{text.file,
                          lineOfFailure(text.text),
                          QStringLiteral("This is not TOML: the line cannot be understood."),
                          {}});
    }
    SettingsEntries out;
    flatten(table, {}, out);
    std::stable_sort(out.entries.begin(), out.entries.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return out;
}

QString tomlString(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return u'"' + out + u'"';
}

} // namespace foyer
