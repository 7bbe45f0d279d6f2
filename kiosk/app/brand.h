// SPDX-License-Identifier: GPL-3.0-or-later
// What a site makes its own: the accent colour and the logo of its settings.
#pragma once

#include "kiosk/app/comfort.h"
#include "kiosk/core/result.h"

#include <QByteArray>
#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace foyer {

// A logo's bytes are an SVG without anything outside itself, or a PNG, both of a bounded size.
// Pure.
inline constexpr qint64 mostLogoBytes = 512 * 1024;
inline constexpr int mostLogoSide = 4096;
[[nodiscard]] Result<QByteArray> checkedLogo(const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> readLogo(const QString &file); // an empty name: no logo

class Brand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QColor wish READ wish WRITE setWish NOTIFY changed FINAL) // transparent: none
    Q_PROPERTY(QByteArray logo READ logo WRITE setLogo NOTIFY changed FINAL)

public:
    enum Role { Accent, AccentPressed, AccentInk, Soft, SurfacePressed };
    Q_ENUM(Role)

    explicit Brand(QObject *parent = nullptr);

    [[nodiscard]] QColor wish() const { return m_wish; }
    [[nodiscard]] QByteArray logo() const { return m_logo; }
    void setWish(const QColor &wish);
    void setLogo(const QByteArray &logo);

    // A role of a palette: of the house, or made of the site's wish.
    Q_INVOKABLE QColor role(int role, int palette, const QColor &house, const QColor &wish) const;
    Q_INVOKABLE QColor groundOf(int palette) const;

Q_SIGNALS:
    void changed();

private:
    QColor m_wish = Qt::transparent;
    QByteArray m_logo;
};

} // namespace foyer
