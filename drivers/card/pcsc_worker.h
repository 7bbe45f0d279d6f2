// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that talks with the card service: sees readers and cards come and go, reads a card
// that goes in, and tells. Its calls block, some for ever: closing waits a second and then leaves
// the thread to end by itself.
#pragma once

#include "kiosk/core/devices.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <thread>

namespace foyer {

// What the thread tells.
struct PcscWord {
    enum class Kind {
        NoService, // not there, or gone
        Readers,   // the fitting ones, and all
        LeftIn,    // a card that was in before we looked: it is not read
        Began,     // a card went in
        Read,
        Out,
    };
    Kind kind = Kind::NoService;
    QString reader;
    QStringList fitting;
    QStringList all;
    int card = 0; // counts the cards that went in: Began and Read
    CardReading reading;
};

class PcscWorker {
public:
    using Tell = std::function<void(const PcscWord &)>; // called on the thread

    // wanted: part of the reader's name; empty: any.
    PcscWorker(QString wanted, Tell tell);
    PcscWorker(const PcscWorker &) = delete;
    PcscWorker &operator=(const PcscWorker &) = delete;
    ~PcscWorker();

    // Grows as long as the thread is not held up by the service or a card.
    [[nodiscard]] qint64 turns() const;

    struct Shared;

private:
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace foyer
