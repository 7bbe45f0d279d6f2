// SPDX-License-Identifier: GPL-3.0-or-later
// IPP (RFC 8011, PWG 5100) as we speak it: our requests as bytes, and a reply as plain values.
// Pure; libcups does the encoding and decoding.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace foyer {

// Hundredths of a millimetre, as IPP has them. longest > length: a roll, cut where the page ends.
struct IppMedia {
    QString name; // "iso_a4_210x297mm"; may be empty
    int width = 0;
    int length = 0;
    int longest = 0;
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;
    bool operator==(const IppMedia &) const = default;
};

struct IppPrinterFacts {
    int state = 0; // 3 idle, 4 processing, 5 stopped; 0: not told
    QStringList reasons;
    bool accepting = true;
    QString model;
    QString device; // a queue's own way to its printer
    QString name;   // of a queue
    QSet<int> operations;
    QStringList formats; // document-format-supported
    QString preferred;
    QStringList rasterTypes;
    QList<int> resolutions; // dots an inch, the same both ways
    QList<IppMedia> ready;
    std::optional<IppMedia> standard; // media-col-default, or media-default
    QStringList jobAttributes;        // that may be given when a job is made
};

struct IppJobFacts {
    int id = 0;
    int state = 0; // 3 pending, 4 held, 5 processing, 6 stopped, 7 canceled, 8 aborted, 9 completed
    QStringList reasons;
    QString name;
    std::optional<int> impressions; // completed
    std::optional<bool> begun;      // its processing; nullopt: not told
};

struct IppReply {
    int status = 0; // below 0x100: done
    QList<IppPrinterFacts> printers;
    QList<IppJobFacts> jobs;

    [[nodiscard]] bool done() const { return status < 0x100; }
};

// request: the id it must answer. BadInput for anything that is no IPP reply to it.
[[nodiscard]] Result<IppReply> readIppReply(const QByteArray &bytes, quint32 request);

struct IppDestination {
    QByteArray uri;  // "ipp://printer.example/ipp/print", without password and query
    QByteArray user; // who the jobs belong to: this kiosk
};

inline constexpr int ippCreateJob = 0x0005;
inline constexpr int ippCancelAfterSeconds = 60;

namespace ipp {
[[nodiscard]] QByteArray askState(const IppDestination &to, quint32 request);
[[nodiscard]] QByteArray askEverything(const IppDestination &to, quint32 request);
// media: what the page was drawn for; nullopt: the printer's own choice. Only what the printer's
// jobAttributes name is sent.
[[nodiscard]] QByteArray createJob(const IppDestination &to, quint32 request, const QString &name,
                                   const QStringList &jobAttributes,
                                   const std::optional<IppMedia> &media);
// The document's bytes follow it.
[[nodiscard]] QByteArray sendDocument(const IppDestination &to, quint32 request, int job,
                                      const QString &format);
[[nodiscard]] QByteArray askJob(const IppDestination &to, quint32 request, int job);
[[nodiscard]] QByteArray cancelJob(const IppDestination &to, quint32 request, int job);
[[nodiscard]] QByteArray myJobs(const IppDestination &to, quint32 request); // not ended yet
[[nodiscard]] QByteArray queues(quint32 request);                           // of a CUPS server
} // namespace ipp

} // namespace foyer
