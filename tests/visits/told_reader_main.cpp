// SPDX-License-Identifier: GPL-3.0-or-later
// A reader process that sees what a test told it: foyer-told-reader FOLDER answers a card with the
// reply in FOLDER/card, once FOLDER/wait is gone, and finds nothing on any preview.
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

QByteArray told(const QString &folder)
{
    while (QFile::exists(folder + QStringLiteral("/wait")))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    QFile file(folder + QStringLiteral("/card"));
    return file.open(QIODevice::ReadOnly) ? file.readAll()
                                          : encodeReply(ReaderReply{.trouble = Trouble::NoCard});
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
        const QByteArray reply =
            frame(card ? told(folder) : encodeReply(ReaderReply{.guidance = Guidance{}}));
        if (std::fwrite(reply.constData(), 1, std::size_t(reply.size()), stdout) !=
                std::size_t(reply.size()) ||
            std::fflush(stdout) != 0)
            return 1;
    }
    return 0;
}
