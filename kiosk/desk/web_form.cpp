// SPDX-License-Identifier: GPL-3.0-or-later
// The form parser and its two small neighbours, cookies and languages.
#include "kiosk/desk/web_form.h"

#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace foyer::web {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Plus is a blank, %41 is A; line ends become one kind, other control characters go.
std::optional<QString> decode(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '+') {
            bytes += ' ';
        } else if (encoded[i] == '%') {
            if (i + 2 >= encoded.size())
                return std::nullopt;
            const int high = hexDigit(encoded[i + 1]);
            const int low = hexDigit(encoded[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += encoded[i];
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        return std::nullopt;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf(
        [](QChar c) { return c.unicode() < 0x20 && c != QChar(u'\n') && c != QChar(u'\t'); });
    return text;
}

bool isCookieCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_' || c == '.' || c == '=';
}

} // namespace

Result<Form> parseForm(const QByteArray &body)
{
    if (body.size() > MaxFormBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The form is too large."));
    Form form;
    qsizetype count = 0;
    for (qsizetype from = 0; from < body.size();) {
        qsizetype end = body.indexOf('&', from);
        end = end < 0 ? body.size() : end;
        const QByteArrayView pair = QByteArrayView(body).sliced(from, end - from);
        from = end + 1;
        if (pair.isEmpty())
            continue;
        if (++count > MaxFormFields)
            return fail(ErrorKind::BadInput, QStringLiteral("The form has too many fields."));
        const qsizetype equals = std::find(pair.begin(), pair.end(), '=') - pair.begin();
        const auto name = decode(pair.first(equals));
        const auto value = equals < pair.size() ? decode(pair.sliced(equals + 1)) : QString();
        if (!name || !value || name->size() > MaxFieldName)
            return fail(ErrorKind::BadInput, QStringLiteral("The form cannot be read."));
        if (!form.m_fields.contains(*name))
            form.m_fields.insert(*name, *value);
    }
    return form;
}

QByteArray cookie(const QByteArray &header, const QByteArray &name)
{
    if (header.size() > 4096)
        return {};
    for (const QByteArray &part : header.split(';')) {
        const QByteArray pair = part.trimmed();
        if (!pair.startsWith(name + '='))
            continue;
        const QByteArray value = pair.mid(name.size() + 1);
        const bool plain =
            value.size() <= 200 && std::all_of(value.begin(), value.end(), isCookieCharacter);
        return plain ? value : QByteArray();
    }
    return {};
}

QString preferredLanguage(const QByteArray &header, const QStringList &have)
{
    QString best = have.value(0);
    double bestWeight = 0;
    for (const QByteArray &part : header.left(200).split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        const QString tag =
            QString::fromLatin1(pieces.first().trimmed()).section(QLatin1Char('-'), 0, 0);
        double weight = 1;
        for (const QByteArray &piece : pieces)
            if (piece.trimmed().startsWith("q="))
                weight = piece.trimmed().mid(2).toDouble();
        for (const QString &language : have)
            if (weight > bestWeight && language.compare(tag, Qt::CaseInsensitive) == 0) {
                best = language;
                bestWeight = weight;
            }
    }
    return best;
}

} // namespace foyer::web
