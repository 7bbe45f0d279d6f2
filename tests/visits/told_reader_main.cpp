// SPDX-License-Identifier: GPL-3.0-or-later
// A reader process that sees what a test told it: foyer-told-reader FOLDER answers a card with the
// reply in FOLDER/card, once FOLDER/wait is gone, and a frame of the preview with FOLDER/guide.
#include "kiosk/reader/messages.h"

#include <QFile>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace foyer;

namespace {

bool readAll(QByteArray &into, qsizetype size)
{
    into.resize(size);
    return std::fread(into.data(), 1, std::size_t(size), stdin) == std::size_t(size);
}

QByteArray fileOr(const QString &path, const ReaderReply &otherwise)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : encodeReply(otherwise);
}

QByteArray told(const QString &folder)
{
    while (QFile::exists(folder + QStringLiteral("/wait")))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return fileOr(folder + QStringLiteral("/card"), {.trouble = Trouble::NoCard});
}

QByteArray guided(const QString &folder)
{
    return fileOr(folder + QStringLiteral("/guide"), {.guidance = Guidance{}});
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    QByteArray head;
    QByteArray payload;
    while (readAll(head, 4)) {
        const auto size = frameLength(head);
        if (!size || !readAll(payload, *size))
            return 1;
        const auto request = decodeRequest(payload);
        const bool card = request && request->what == ReadFor::Card;
        const QByteArray reply = frame(card ? told(folder) : guided(folder));
        if (std::fwrite(reply.constData(), 1, std::size_t(reply.size()), stdout) !=
                std::size_t(reply.size()) ||
            std::fflush(stdout) != 0)
            return 1;
    }
    return 0;
}
