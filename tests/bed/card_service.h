// SPDX-License-Identifier: GPL-3.0-or-later
// The real card service with two virtual readers, and cards that are put into them. For programs
// that run alone (tests/bed/alone.sh).
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace foyer {

class CardService {
public:
    CardService(); // not started
    ~CardService();

    void start();  // returns when it listens
    void stop();   // as the system would
    void crash();  // kill -9
    void freeze(); // it is there and does nothing
    void thaw();

private:
    QTemporaryDir m_settings;
    QProcess m_process;
};

// virtual_card.py in one of the two readers.
class VirtualCard {
public:
    explicit VirtualCard(int reader = 0);
    ~VirtualCard();

    QString say(const QString &verb); // and hear what it answers

private:
    QProcess m_process;
};

} // namespace foyer
