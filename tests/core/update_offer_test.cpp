// SPDX-License-Identifier: GPL-3.0-or-later
// Which names make an update, and which list of sums belongs to it.
#include "kiosk/core/update_sums.h"
#include "tests/fixtures/image_update.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::tests;

TEST_CASE("an offer is the six files of one version and nothing else")
{
    const UpdateOffer offer = updateFiles(QStringLiteral("0.2.0")).offer();
    CHECK(checkOffer(offer).has_value());
    for (qsizetype i = 0; i < offer.files.size(); ++i) {
        UpdateOffer bent = offer;
        bent.files.remove(i);
        CHECK_FALSE(checkOffer(bent));
        bent = offer;
        bent.files[i].size = 0;
        CHECK_FALSE(checkOffer(bent));
        bent = offer;
        bent.files.append(offer.files[i]);
        CHECK_FALSE(checkOffer(bent));
    }
    UpdateOffer other = offer;
    other.version = QStringLiteral("0.2.1");
    CHECK_FALSE(checkOffer(other));
    other = offer;
    for (UpdateFile &file : other.files)
        if (file.name == u"SHA256SUMS")
            file.size = int(maxUpdateText) + 1;
    CHECK_FALSE(checkOffer(other));
    CHECK_FALSE(checkOffer({}));
}

TEST_CASE("no name leads out of the folder, and none of another version belongs")
{
    const QString version = QStringLiteral("0.2.0");
    CHECK(isUpdateFile(QStringLiteral("foyer_0.2.0.efi"), version));
    for (const char *name :
         {"", "..", "../about", "about/", "/etc/passwd", "foyer_0.2.0.efi\n", "foyer_0.2.1.efi",
          "foyer_0.2.0/../../x.efi", "foyer_0.2.0_1234.root.erofs.zst", "foyer_0.2.0.EFI",
          "foyer_0.2.0_00000000-0000-0000-0000-00000000000G.root.erofs.zst", "SHA256SUMS.part"})
        CHECK_MESSAGE(!isUpdateFile(QLatin1String(name), version), name);
    CHECK_FALSE(isUpdateFile(QStringLiteral("foyer_../x.efi"), QStringLiteral("../x")));
}

TEST_CASE("versions are numbers, compared number by number")
{
    for (const char *good : {"0.2", "1.10.3", "2026.11.22.4"})
        CHECK_MESSAGE(isImageVersion(QLatin1String(good)), good);
    for (const char *bad : {"", "1", "1.", "1.2.3.4.5", "1.2-rc1", "1.2\n", "1..2", "../1.2"})
        CHECK_MESSAGE(!isImageVersion(QLatin1String(bad)), bad);
    CHECK(isNewerImage(QStringLiteral("0.10.0"), QStringLiteral("0.9.9")));
    CHECK_FALSE(isNewerImage(QStringLiteral("0.2"), QStringLiteral("0.2.0")));
    CHECK_FALSE(isNewerImage(QStringLiteral("0.2.0"), QStringLiteral("0.2.1")));
}

TEST_CASE("the sums name the four files of the version, once each")
{
    const UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    const auto sums = updateSums(update.sums(), update.version);
    REQUIRE(sums.has_value());
    CHECK(sums->size() == 4);
    CHECK(sums->contains(QStringLiteral("about")));
    CHECK_FALSE(updateSums(update.sums(), QStringLiteral("0.3.0")));
    CHECK_FALSE(updateSums({}, update.version));
    CHECK_FALSE(updateSums(update.sums() + update.sums(), update.version));
    CHECK_FALSE(updateSums(update.sums() + "junk\n", update.version));
    CHECK_FALSE(updateSums(update.sums().replace("about", "../about"), update.version));
    CHECK_FALSE(updateSums(update.sums().sliced(80), update.version));
}
