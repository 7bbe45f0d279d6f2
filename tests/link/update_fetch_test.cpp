// SPDX-License-Identifier: GPL-3.0-or-later
// An update over the wire: whole, broken off and gone on with, damaged, changed under way, and for
// nobody without a token.
#include "kiosk/link/update_fetch.h"
#include "tests/fixtures/image_update.h"
#include "tests/link/wire.h"

#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::tests;

namespace {

// A desk with updates in a folder there, a kiosk's folder here.
struct Wire {
    QTemporaryDir there;
    QTemporaryDir here;
    FakeGate gate;
    std::unique_ptr<KioskRoutes> routes;
    std::unique_ptr<LoopbackHttp> http;
    quint16 port = 0;
    QStringList said;

    Wire()
    {
        routes = std::make_unique<KioskRoutes>(gate, QByteArray(), UpdateFolder(there.path()));
        http = std::make_unique<LoopbackHttp>();
        routes->addTo(*http);
        port = http->listen(0).value();
    }
    UpdateFetch wish()
    {
        UpdateFetch wish;
        wish.desk.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        wish.desk.token = gate.token;
        wish.folder = folder();
        wish.running = QStringLiteral("0.1.0");
        wish.say = [this](const QString &sentence) { said << sentence; };
        wish.partMs = 5000;
        wish.pauseMs = 1;
        return wish;
    }
    Result<UpdateOffer> fetch(UpdateFetch wish)
    {
        return QCoro::waitFor(fetchUpdate(std::move(wish)));
    }
    Result<UpdateOffer> fetch() { return fetch(wish()); }
    [[nodiscard]] QString folder() const { return here.filePath(QStringLiteral("update")); }
    [[nodiscard]] QMap<QString, QByteArray> got() const
    {
        QMap<QString, QByteArray> files;
        for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
            QFile file(folder() + u'/' + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            files[name] = file.readAll();
        }
        return files;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        REQUIRE(QDir().mkpath(folder()));
        QFile file(folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

QString rootOf(const UpdateFiles &update)
{
    for (const QString &name : update.files.keys())
        if (name.endsWith(QStringLiteral("erofs.zst")))
            return name;
    return {};
}

} // namespace

TEST_CASE("an update arrives whole, byte for byte, and a second call fetches nothing anew")
{
    Wire wire;
    const UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    REQUIRE(update.putInto(wire.there.path()));
    const auto fetched = wire.fetch();
    REQUIRE_MESSAGE(fetched.has_value(), fetched.error().message.toStdString());
    CHECK(fetched->version == "0.2.0");
    CHECK(wire.got() == update.all());
    REQUIRE_FALSE(wire.said.isEmpty());
    CHECK(wire.said.constLast() == "Fetching version 0.2.0: 2 of 2 MB.");
    // Were it asked for again, this root would come, and its sum would not be right.
    const QString root = rootOf(update);
    QFile theirs(wire.there.filePath(QStringLiteral("foyer-0.2.0-update/") + root));
    REQUIRE(theirs.open(QIODevice::WriteOnly));
    const QByteArray zeros(update.files[root].size(), '\0');
    REQUIRE(theirs.write(zeros) == zeros.size());
    theirs.close();
    REQUIRE(wire.fetch().has_value());
    CHECK(wire.got() == update.all());
}

TEST_CASE("none offered, or the one that runs: nothing is fetched")
{
    Wire wire;
    CHECK(wire.fetch()->version.isEmpty());
    REQUIRE(updateFiles(QStringLiteral("0.1.0")).putInto(wire.there.path()));
    CHECK(wire.fetch()->version == "0.1.0");
    CHECK(wire.got().isEmpty());
}

TEST_CASE("what came before the network broke stays, and is gone on with where it stopped")
{
    Wire wire;
    const UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    REQUIRE(update.putInto(wire.there.path()));
    const QString root = rootOf(update);
    // As a power cut leaves it: the sums, and a piece of the root that can be told from the desk's.
    QByteArray piece = update.files[root].first(updatePartBytes + 77);
    wire.write(QStringLiteral("SHA256SUMS"), update.sums());
    wire.write(root + QStringLiteral(".part"), piece);
    piece[5] = char(piece[5] ^ 1);
    wire.write(root + QStringLiteral(".part"), piece);
    const auto fetched = wire.fetch();
    REQUIRE_FALSE(
        fetched); // the odd byte shows that the piece was used, and the sum that it is wrong
    CHECK(fetched.error().kind == ErrorKind::BadInput);
    CHECK(fetched.error().message.contains(root));
    CHECK_FALSE(wire.got().contains(root));
    wire.write(root + QStringLiteral(".part"), update.files[root].first(updatePartBytes + 77));
    REQUIRE(wire.fetch().has_value());
    CHECK(wire.got() == update.all());
}

TEST_CASE("another version's leftovers are cleared away; what is no update stays where it is")
{
    Wire wire;
    const UpdateFiles before = updateFiles(QStringLiteral("0.1.9"));
    const UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    REQUIRE(update.putInto(wire.there.path()));
    const auto old = before.all();
    for (auto file = old.cbegin(); file != old.cend(); ++file)
        wire.write(file.key(), *file);
    wire.write(rootOf(update) + QStringLiteral(".part"), "of an earlier build");
    wire.write(QStringLiteral("letter.txt"), "mine");
    REQUIRE(wire.fetch().has_value());
    auto expected = update.all();
    expected[QStringLiteral("letter.txt")] = "mine";
    CHECK(wire.got() == expected);
}

TEST_CASE("what the desk has is damaged or no update: told, thrown away, never called whole")
{
    Wire wire;
    UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    REQUIRE(update.putInto(wire.there.path()));
    const QString efi = wire.there.filePath(QStringLiteral("foyer-0.2.0-update/foyer_0.2.0.efi"));
    QFile file(efi);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("MZ kernel of 6.6.6") == 18);
    file.close();
    const auto fetched = wire.fetch();
    REQUIRE_FALSE(fetched);
    CHECK(fetched.error().kind == ErrorKind::BadInput);
    CHECK_FALSE(wire.got().contains(QStringLiteral("foyer_0.2.0.efi")));

    QFile sums(wire.there.filePath(QStringLiteral("foyer-0.2.0-update/SHA256SUMS")));
    REQUIRE(sums.open(QIODevice::WriteOnly));
    REQUIRE(sums.write("no sums at all\n") == 15);
    sums.close();
    CHECK(wire.fetch().error().kind == ErrorKind::BadInput);
}

TEST_CASE(
    "a version that vanishes under way is told, and so is a desk that is away or does not know us")
{
    Wire wire;
    const UpdateFiles update = updateFiles(QStringLiteral("0.2.0"));
    REQUIRE(update.putInto(wire.there.path()));
    UpdateFetch vanishing = wire.wish();
    vanishing.say = [&wire](const QString &) {
        QDir(wire.there.filePath(QStringLiteral("foyer-0.2.0-update"))).removeRecursively();
    };
    CHECK(wire.fetch(std::move(vanishing)).error().kind == ErrorKind::NotFound);

    REQUIRE(update.putInto(wire.there.path()));
    UpdateFetch stranger = wire.wish();
    stranger.desk.token = QStringLiteral("stolen");
    CHECK(wire.fetch(std::move(stranger)).error().kind == ErrorKind::Refused);
    UpdateFetch away = wire.wish();
    away.desk.address = QUrl(QStringLiteral("http://127.0.0.1:9"));
    CHECK(mayRetry(wire.fetch(std::move(away)).error()));
}

TEST_CASE("a desk that gives more than was asked for, or nonsense, is not followed")
{
    const QTemporaryDir here;
    RawServer desk;
    UpdateFetch wish;
    wish.desk = desk.options(2000);
    wish.folder = here.filePath(QStringLiteral("update"));
    wish.pauseMs = 1;
    wish.tries = 2;
    const auto answers = [&](const QByteArray &body) {
        desk.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body;
        desk.heard.clear();
        return QCoro::waitFor(fetchUpdate(wish)).error().kind;
    };
    CHECK(answers("{\"version\":\"0.2.0\",\"files\":[]}") == ErrorKind::BadInput);
    CHECK(answers(R"({"version":"../..","files":[{"name":"../../x","size":1}]})") ==
          ErrorKind::BadInput);
    CHECK(answers("<html>") == ErrorKind::TimedOut);
    CHECK_FALSE(QFileInfo::exists(wish.folder + QStringLiteral("/about")));
}
