// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser sends: form bodies, cookies, languages. Pure, bounded, never more than the limits
// below.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace foyer::web {

inline constexpr qsizetype MaxFormBytes = 24 * 1024; // 2,000 characters at 9 bytes each fit
inline constexpr qsizetype MaxFormFields = 32;
inline constexpr qsizetype MaxFieldName = 40;

// The fields of a form by name. The first of a repeated name counts.
class Form {
public:
    [[nodiscard]] QString value(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return m_fields.contains(name); }
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }

private:
    friend Result<Form> parseForm(const QByteArray &body);
    QMap<QString, QString> m_fields;
};

// application/x-www-form-urlencoded (WHATWG URL 5.1). BadInput: too large, too many fields, a torn
// escape, not UTF-8. Line ends become \n; other control characters are dropped.
[[nodiscard]] Result<Form> parseForm(const QByteArray &body);

// The value of one cookie of a Cookie header (RFC 6265 4.2); empty when absent, too long or of
// foreign characters.
[[nodiscard]] QByteArray cookie(const QByteArray &header, const QByteArray &name);

// The first of the languages we have that an Accept-Language header wants most (RFC 9110 12.5.4);
// else the first.
[[nodiscard]] QString preferredLanguage(const QByteArray &header, const QStringList &have);

} // namespace foyer::web
