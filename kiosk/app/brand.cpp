// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/brand.h"

#include "kiosk/app/accent.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QXmlStreamReader>

namespace foyer {

namespace {

std::unexpected<Error> refused(const QString &sentence)
{
    return fail(ErrorKind::BadInput, sentence, QStringLiteral("look.logo"));
}

// Only drawing: nothing that is fetched, runs, or grows when it is read.
QString svgFault(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    qsizetype elements = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            return QStringLiteral("The logo declares entities. Save it as a plain SVG.");
        if (!xml.isStartElement())
            continue;
        if (++elements == 1 && xml.name() != QLatin1String("svg"))
            return QStringLiteral("The logo is neither an SVG nor a PNG file.");
        if (elements > 5000)
            return QStringLiteral("The logo has more than 5000 shapes. Save a simpler one.");
        if (xml.name() == QLatin1String("script") || xml.name() == QLatin1String("image") ||
            xml.name() == QLatin1String("foreignObject"))
            return QStringLiteral("The logo holds a <%1>. Save it as a plain SVG of shapes.")
                .arg(xml.name());
        const auto attributes = xml.attributes();
        for (const auto &attribute : attributes)
            if (attribute.name() == QLatin1String("href") && !attribute.value().startsWith(u'#'))
                return QStringLiteral("The logo refers to another file. Save it as a plain SVG.");
    }
    return xml.hasError() || elements == 0
               ? QStringLiteral("The logo cannot be read: its SVG is broken.")
               : QString();
}

} // namespace

Result<QByteArray> checkedLogo(const QByteArray &bytes)
{
    if (bytes.size() > mostLogoBytes)
        return refused(QStringLiteral("The logo is larger than 512 kB."));
    if (!bytes.startsWith("\x89PNG")) {
        const QString fault = svgFault(bytes);
        return fault.isEmpty() ? Result<QByteArray>(bytes) : refused(fault);
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostLogoSide || size.height() > mostLogoSide)
        return refused(QStringLiteral("The logo is broken or larger than 4096 x 4096 pixels."));
    if (reader.read().isNull())
        return refused(QStringLiteral("The logo cannot be read: its PNG is broken."));
    return bytes;
}

Result<QByteArray> readLogo(const QString &name)
{
    if (name.isEmpty())
        return QByteArray();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("The logo %1 cannot be opened.").arg(name));
    return checkedLogo(file.read(mostLogoBytes + 1));
}

Brand::Brand(QObject *parent) : QObject(parent) {}

void Brand::setWish(const QColor &wish)
{
    m_wish = wish;
    Q_EMIT changed();
}

void Brand::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    Q_EMIT changed();
}

QColor Brand::role(int role, int palette, const QColor &house, const QColor &wish) const
{
    const auto which = Comfort::Palette(palette);
    if (wish.alpha() == 0 || !takesAccent(which))
        return house;
    const AccentRoles roles = accentRoles(which, wish);
    switch (role) {
    case Accent:
        return roles.accent;
    case AccentPressed:
        return roles.pressed;
    case AccentInk:
        return roles.ink;
    case Soft:
        return roles.soft;
    case SurfacePressed:
        return roles.surfacePressed;
    default:
        return house;
    }
}

QColor Brand::groundOf(int palette) const
{
    return accentGround(Comfort::Palette(palette)).ground;
}

} // namespace foyer
