// SPDX-License-Identifier: GPL-3.0-or-later
// A site's logo is a drawing and nothing else; what is wrong with one is said in a sentence.
#include "kiosk/app/brand.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 10 10\">" +
           inside + "</svg>";
}

std::string refusal(const QByteArray &bytes)
{
    const auto logo = checkedLogo(bytes);
    return logo ? std::string() : logo.error().message.toStdString();
}

QByteArray png(int width, int height)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("a plain SVG and a PNG are taken as they are")
{
    const QByteArray drawing = svg("<path d=\"M1 1h8v8z\"/><use href=\"#a\"/>");
    CHECK(checkedLogo(drawing).value() == drawing);
    CHECK(checkedLogo(png(40, 20)).has_value());
    CHECK(readLogo(QString()).value().isEmpty());
}

TEST_CASE("what fetches, runs or grows is refused with a sentence")
{
    CHECK(refusal(svg("<script>1</script>")).find("<script>") != std::string::npos);
    CHECK(refusal(svg("<image xlink:href=\"file:///etc/passwd\"/>")).find("<image>") !=
          std::string::npos);
    CHECK(refusal(svg("<use xlink:href=\"other.svg#a\"/>")).find("another file") !=
          std::string::npos);
    CHECK(refusal("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + svg("&a;")).find("entities") !=
          std::string::npos);
    CHECK(refusal(svg(QByteArray("<g/>").repeated(6000))).find("5000") != std::string::npos);
    CHECK(refusal(QByteArray(600 * 1024, ' ')).find("512 kB") != std::string::npos);
    CHECK(refusal(png(5000, 2)).find("4096") != std::string::npos);
    CHECK(refusal(png(40, 20).left(60)).find("broken") != std::string::npos);
    CHECK(refusal("<html/>").find("neither") != std::string::npos);
    CHECK(refusal("GIF89a").find("broken") != std::string::npos);
    CHECK(readLogo(QStringLiteral("/nowhere/logo.svg")).error().message.contains(u"opened"));
}
