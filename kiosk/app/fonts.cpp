// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"

#include <fontconfig/fontconfig.h>

#include <initializer_list>
#include <string>

namespace foyer {

namespace {

// Every script in which people write their names today, the signs of tickets, and fixed width.
constexpr auto scripts = {"",
                          "Mono",
                          "Symbols",
                          "Symbols2",
                          "ArabicUI",
                          "Arabic",
                          "Armenian",
                          "Bengali",
                          "Cherokee",
                          "CJK",
                          "CanadianAboriginal",
                          "Devanagari",
                          "Ethiopic",
                          "Georgian",
                          "Gujarati",
                          "Gurmukhi",
                          "Hebrew",
                          "Kannada",
                          "Khmer",
                          "Lao",
                          "Malayalam",
                          "Mongolian",
                          "Myanmar",
                          "NKo",
                          "Oriya",
                          "Osage",
                          "Sinhala",
                          "Syriac",
                          "Tamil",
                          "Telugu",
                          "Thaana",
                          "Thai",
                          "Tibetan",
                          "Tifinagh",
                          "Vai",
                          "Yi",
                          "Adlam",
                          "NewTaiLue",
                          "OlChiki",
                          "MeeteiMayek",
                          "HanifiRohingya",
                          "PahawhHmong",
                          "Lisu",
                          "KayahLi",
                          "Chakma",
                          "Cham",
                          "TaiLe",
                          "TaiTham",
                          "Javanese",
                          "Balinese"};

// The folders are Debian's. Caches: the system's, and that of the device image, where /var begins
// empty.
constexpr auto head = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/noto</dir>
  <dir>/usr/share/fonts/opentype/noto</dir>
  <cachedir>/usr/share/fontconfig-cache</cachedir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
  </match>
  <alias>
    <family>sans-serif</family>
    <prefer><family>Noto Sans</family></prefer>
  </alias>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>)";
constexpr auto tail = "</acceptfont></selectfont></fontconfig>";

std::string configuration()
{
    std::string text = head;
    for (const std::string script : scripts)
        for (const char *weight : {"Regular", "Bold"})
            text += "<glob>*/NotoSans" + script + "-" + weight + ".*</glob>";
    return text + tail;
}

} // namespace

void useOwnFonts()
{
    FcConfig *own = FcConfigCreate();
    if (own == nullptr)
        return;
    const std::string text = configuration();
    const auto *bytes = reinterpret_cast<const FcChar8 *>(text.c_str());
    if (FcConfigParseAndLoadFromMemory(own, bytes, FcTrue) == FcTrue &&
        FcConfigBuildFonts(own) == FcTrue && FcConfigGetFonts(own, FcSetSystem)->nfont > 0)
        FcConfigSetCurrent(own);
    FcConfigDestroy(own); // the current one is kept by fontconfig
}

} // namespace foyer
