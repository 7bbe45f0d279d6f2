// SPDX-License-Identifier: GPL-3.0-or-later
// Something only the system may do, asked of it by a file it watches for: joining a network,
// reading a stick. It answers in a file of its own, a word and a sentence at a time.
#pragma once

#include "kiosk/core/result.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace foyer {

class Errand : public QObject {
    Q_OBJECT
public:
    struct Folders {
        QString dataDir; // gets "<name>-wanted"
        QString answers; // has "<name>-said"; not there: nobody runs errands on this machine
    };

    Errand(Folders folders, const QString &name, std::chrono::seconds patience,
           QObject *parent = nullptr);

    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool running() const { return m_look.isActive(); }
    [[nodiscard]] QString word() const { return m_word; }         // "" until something was said
    [[nodiscard]] QString sentence() const { return m_sentence; } // plain English, for technicians

    // Errors: Storage. words: those with which it is over.
    Result<> ask(const QByteArray &wish, const QStringList &words);
    void forget();

Q_SIGNALS:
    void said();

private:
    void look();
    [[nodiscard]] QByteArray answer() const;

    Folders m_folders;
    QString m_name;
    QStringList m_last;
    QByteArray m_before; // what stood there when it was asked
    QDateTime m_beforeTime;
    QString m_word;
    QString m_sentence;
    std::chrono::seconds m_patience;
    QTimer m_look;
    QTimer m_end;
};

} // namespace foyer
