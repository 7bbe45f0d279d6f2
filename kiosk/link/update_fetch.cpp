// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sums says which update a folder holds: with another list, what lies there is
// another's.
#include "kiosk/link/update_fetch.h"

#include "kiosk/core/update_sums.h"
#include "kiosk/link/durable.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <filesystem>

namespace foyer {

namespace {

const QString sumsName = QStringLiteral("SHA256SUMS");
const QString signatureName = QStringLiteral("SHA256SUMS.sig");
const QString begun = QStringLiteral(".part");
constexpr qint64 spareBytes = 64LL * 1024 * 1024;
constexpr int tenths = 10;

class Fetch {
public:
    explicit Fetch(UpdateFetch wish)
        : m_wish(std::move(wish)),
          m_exchange(m_wish.desk.address, m_wish.desk.token.toLatin1(), m_wish.desk.pins)
    {
    }

    QCoro::Task<Result<UpdateOffer>> run();

private:
    template <class Request>
    QCoro::Task<Result<typename Route<Request>::Reply>> ask(Request request);
    QCoro::Task<Result<>> fetch(UpdateFile file);
    [[nodiscard]] Result<> begin();
    [[nodiscard]] QByteArray textOf(const QString &name) const;
    void forgetSums();
    [[nodiscard]] Result<> keepOnly(const QByteArray &sumsBefore);
    [[nodiscard]] Result<> append(const UpdateFile &file, const QByteArray &bytes);
    [[nodiscard]] Result<> checkRoom() const;
    [[nodiscard]] Result<> checkSums() const;
    [[nodiscard]] QString path(const QString &name) const { return m_wish.folder + u'/' + name; }
    [[nodiscard]] qint64 kept() const;
    void tell();

    UpdateFetch m_wish;
    Exchange m_exchange;
    UpdateOffer m_offer;
    qint64 m_whole = 0;
    int m_told = -1;
};

std::unexpected<Error> diskFailed(const QString &file)
{
    return fail(ErrorKind::Storage, QStringLiteral("The disk did not take the update."), file);
}

// Only what an update is made of is ever removed.
void clearUpdates(const QString &folder)
{
    QStringList names{QStringLiteral("about"), sumsName, signatureName,
                      QStringLiteral("foyer_*.efi"), QStringLiteral("foyer_*.zst")};
    for (const QString &name : QStringList(names))
        names.append(name + begun);
    for (const QString &name : QDir(folder).entryList(names, QDir::Files | QDir::System))
        QFile::remove(folder + u'/' + name);
}

template <class Request>
QCoro::Task<Result<typename Route<Request>::Reply>> Fetch::ask(Request request)
{
    using Reply = typename Route<Request>::Reply;
    const QByteArray body = toJson(request);
    Error last;
    for (int i = 0; i < m_wish.tries; ++i) {
        if (i > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(m_wish.pauseMs));
        const Result<Answer> answer =
            co_await m_exchange.post(Route<Request>::path, body, m_wish.partMs);
        const Result<QByteArray> json =
            answer ? bodyOf(*answer) : Result<QByteArray>(std::unexpected(answer.error()));
        if (json) {
            const Result<Reply> reply = fromJson<Reply>(*json);
            if (reply)
                co_return *reply;
            last = {ErrorKind::TimedOut,
                    QStringLiteral("The desk's answer could not be understood."),
                    {}};
            continue;
        }
        if (!mayRetry(json.error()))
            co_return std::unexpected(json.error());
        last = json.error();
    }
    co_return std::unexpected(last);
}

qint64 Fetch::kept() const
{
    qint64 bytes = 0;
    for (const UpdateFile &file : m_offer.files)
        bytes +=
            std::max(QFileInfo(path(file.name)).size(), QFileInfo(path(file.name + begun)).size());
    return bytes;
}

void Fetch::tell()
{
    const auto mb = [](qint64 bytes) { return bytes / 1'000'000; };
    const qint64 bytes = kept();
    const int tenth = m_whole > 0 ? int(bytes * tenths / m_whole) : tenths;
    if (std::exchange(m_told, tenth) != tenth && m_wish.say)
        m_wish.say(QStringLiteral("Fetching version %1: %2 of %3 MB.")
                       .arg(m_offer.version)
                       .arg(mb(bytes))
                       .arg(mb(m_whole)));
}

Result<> Fetch::begin()
{
    if (const auto made = makeFolder(m_wish.folder); !made)
        return made;
    for (const UpdateFile &file : m_offer.files)
        m_whole += file.size;
    return {};
}

QByteArray Fetch::textOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.read(maxUpdateText) : QByteArray();
}

void Fetch::forgetSums()
{
    for (const QString &name : {sumsName, signatureName})
        for (const QString &old : {path(name), path(name + begun)})
            QFile::remove(old);
}

Result<> Fetch::keepOnly(const QByteArray &sumsBefore)
{
    const QByteArray sums = textOf(sumsName);
    const QByteArray signature = textOf(signatureName);
    if (sums == sumsBefore)
        return {};
    clearUpdates(m_wish.folder);
    if (const auto kept = writeDurably(path(sumsName), sums); !kept)
        return kept;
    return writeDurably(path(signatureName), signature);
}

Result<> Fetch::checkRoom() const
{
    std::error_code none;
    const auto disk = std::filesystem::space(m_wish.folder.toStdString(), none);
    if (none || qint64(disk.available) < m_whole - kept() + spareBytes)
        return fail(ErrorKind::Storage,
                    QStringLiteral("There is no room for version %1: it needs %2 MB.")
                        .arg(m_offer.version)
                        .arg((m_whole - kept() + spareBytes) / 1'000'000));
    return {};
}

Result<> Fetch::append(const UpdateFile &file, const QByteArray &bytes)
{
    QFile part(path(file.name + begun));
    if (!part.open(QIODevice::WriteOnly | QIODevice::Append) || part.write(bytes) != bytes.size() ||
        !part.flush())
        return diskFailed(part.fileName());
    if (part.size() < file.size)
        return {};
    part.close();
    QFile::remove(path(file.name));
    return part.rename(path(file.name)) ? Result<>() : diskFailed(path(file.name));
}

QCoro::Task<Result<>> Fetch::fetch(UpdateFile file)
{
    if (QFileInfo(path(file.name)).size() == file.size)
        co_return Result<>();
    for (;;) {
        const qint64 got = QFileInfo(path(file.name + begun)).size();
        if (got >= file.size && !QFile::remove(path(file.name + begun)))
            co_return diskFailed(path(file.name));
        UpdatePartRequest request{.version = m_offer.version,
                                  .name = file.name,
                                  .offset = got >= file.size ? 0 : int(got)};
        const int offset = request.offset;
        const Result<UpdatePart> part = co_await ask(std::move(request));
        if (!part)
            co_return std::unexpected(part.error());
        if (part->bytes.isEmpty() || offset + part->bytes.size() > file.size)
            co_return fail(ErrorKind::BadInput,
                           QStringLiteral("The update on the desk has changed. Please try again."),
                           file.name);
        if (const auto appended = append(file, part->bytes); !appended)
            co_return appended;
        tell();
        if (offset + part->bytes.size() == file.size)
            co_return Result<>();
    }
}

Result<> Fetch::checkSums() const
{
    const auto sums = updateSums(textOf(sumsName), m_offer.version);
    if (!sums)
        return std::unexpected(sums.error());
    for (auto sum = sums->cbegin(); sum != sums->cend(); ++sum) {
        QFile file(path(sum.key()));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result() == sum.value())
            continue;
        file.close();
        file.remove();
        return fail(ErrorKind::BadInput,
                    QStringLiteral("%1 arrived damaged and was thrown away.").arg(sum.key()));
    }
    return {};
}

QCoro::Task<Result<UpdateOffer>> Fetch::run()
{
    UpdateRequest question;
    const Result<UpdateOffer> offer = co_await ask(question);
    if (!offer)
        co_return std::unexpected(offer.error());
    m_offer = *offer;
    if (m_offer.version.isEmpty() || m_offer.version == m_wish.running)
        co_return m_offer;
    if (const auto whole = checkOffer(m_offer); !whole)
        co_return std::unexpected(whole.error());
    if (const auto made = begin(); !made)
        co_return std::unexpected(made.error());

    // The list of sums and its signature come anew each time; when they are others than those here,
    // so is the rest.
    const QByteArray before = textOf(sumsName);
    forgetSums();
    const QList<UpdateFile> files = m_offer.files;
    for (const UpdateFile &file : files) {
        if (!file.name.startsWith(sumsName))
            continue;
        const auto fetched = co_await fetch(file);
        if (!fetched)
            co_return std::unexpected(fetched.error());
    }
    if (const auto kept = keepOnly(before); !kept)
        co_return std::unexpected(kept.error());
    if (const auto room = checkRoom(); !room)
        co_return std::unexpected(room.error());
    for (const UpdateFile &file : files) {
        const auto fetched = co_await fetch(file);
        if (!fetched)
            co_return std::unexpected(fetched.error());
    }
    if (const auto right = checkSums(); !right)
        co_return std::unexpected(right.error());
    co_return m_offer;
}

} // namespace

QCoro::Task<Result<UpdateOffer>> fetchUpdate(UpdateFetch wish)
{
    Fetch fetch(std::move(wish));
    const auto fetched = co_await fetch.run();
    co_return fetched;
}

} // namespace foyer
