// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the reader process. It is started when first needed and again after it died; whatever it
// does with a picture, the caller gets an answer within the time limit.
#pragma once

#include "kiosk/reader/messages.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QStringList>
#include <QTimer>

namespace foyer {

struct ReaderProgram {
    QString path; // of foyer-reader
    QStringList arguments;
    int timeLimitMs = 10000;
};

class Reader : public QObject {
    Q_OBJECT
public:
    explicit Reader(ReaderProgram program, QObject *parent = nullptr);
    ~Reader() override;

    // One picture at a time; others wait in order. Errors: BadInput (what is wrong with the
    // picture), TimedOut, Internal (the process died or cannot be started). A reply with a trouble
    // is no error.
    [[nodiscard]] QCoro::Task<Result<ReaderReply>> read(ReaderRequest request);

    // Starts the process ahead of the first picture.
    void warm();
    // Ends the process, so that nothing of a visit's pictures stays in its memory. What is waiting
    // gets an error.
    void forget();

private:
    struct Job {
        QByteArray payload;
        QPromise<Result<ReaderReply>> promise;
    };

    void next();
    void receive();
    void finish(const Result<ReaderReply> &reply);
    void restartAfter(const Result<ReaderReply> &reply);
    void kill();

    ReaderProgram m_program;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_buffer;
    std::vector<Job> m_jobs; // the first is the one being read when m_busy
    bool m_busy = false;
    QTimer m_limit;
};

} // namespace foyer
