// SPDX-License-Identifier: GPL-3.0-or-later
// Our requests; the replies are read in ipp_message.cpp.
#include "drivers/printer/ipp_message.h"

#include <array>
#include <cups/cups.h>
#include <cups/ipp.h>
#include <memory>
#include <span>

namespace foyer {

namespace {

using Message = std::unique_ptr<ipp_t, void (*)(ipp_t *)>;

Message begin(ipp_op_t operation, quint32 request)
{
    Message message(ippNewRequest(operation), ippDelete);
    ippSetVersion(message.get(), 2, 0);
    ippSetRequestId(message.get(), int(request));
    return message;
}

void text(const Message &message, ipp_tag_t tag, const char *name, const QByteArray &value,
          ipp_tag_t group = IPP_TAG_OPERATION)
{
    ippAddString(message.get(), group, tag, name, nullptr, value.constData());
}

Message begin(ipp_op_t operation, const IppDestination &to, quint32 request)
{
    Message message = begin(operation, request);
    text(message, IPP_TAG_URI, "printer-uri", to.uri);
    return message;
}

Message begin(ipp_op_t operation, const IppDestination &to, quint32 request, int job)
{
    Message message = begin(operation, to, request);
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    text(message, IPP_TAG_NAME, "requesting-user-name", to.user);
    return message;
}

void wanted(const Message &message, std::span<const char *const> names)
{
    ippAddStrings(message.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  int(names.size()), nullptr, names.data());
}

ssize_t append(void *to, ipp_uchar_t *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
    return ssize_t(size);
}

QByteArray encoded(const Message &message)
{
    QByteArray bytes;
    ippWriteIO(&bytes, append, 1, nullptr, message.get());
    return bytes;
}

} // namespace

namespace ipp {

constexpr std::array state{"printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
                           "printer-make-and-model"};

QByteArray askState(const IppDestination &to, quint32 request)
{
    const Message message = begin(IPP_OP_GET_PRINTER_ATTRIBUTES, to, request);
    wanted(message, state);
    return encoded(message);
}

QByteArray askEverything(const IppDestination &to, quint32 request)
{
    static constexpr std::array names{"printer-state",
                                      "printer-state-reasons",
                                      "printer-is-accepting-jobs",
                                      "printer-make-and-model",
                                      "printer-name",
                                      "device-uri",
                                      "operations-supported",
                                      "document-format-supported",
                                      "document-format-preferred",
                                      "pwg-raster-document-type-supported",
                                      "pwg-raster-document-resolution-supported",
                                      "media-col-ready",
                                      "media-col-default",
                                      "media-default",
                                      "job-creation-attributes-supported",
                                      "job-cancel-after-supported"};
    const Message message = begin(IPP_OP_GET_PRINTER_ATTRIBUTES, to, request);
    wanted(message, names);
    return encoded(message);
}

QByteArray createJob(const IppDestination &to, quint32 request, const QString &name,
                     const QStringList &jobAttributes, const std::optional<IppMedia> &media)
{
    const Message message = begin(IPP_OP_CREATE_JOB, to, request);
    text(message, IPP_TAG_NAME, "requesting-user-name", to.user);
    text(message, IPP_TAG_NAME, "job-name", name.toUtf8());
    const auto may = [&](const char *attribute) {
        return jobAttributes.contains(QLatin1StringView(attribute));
    };
    ipp_t *job = message.get();
    if (may("job-cancel-after"))
        ippAddInteger(job, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-cancel-after", ippCancelAfterSeconds);
    if (may("sides"))
        text(message, IPP_TAG_KEYWORD, "sides", "one-sided", IPP_TAG_JOB);
    if (may("print-color-mode"))
        text(message, IPP_TAG_KEYWORD, "print-color-mode", "monochrome", IPP_TAG_JOB);
    if (may("print-scaling"))
        text(message, IPP_TAG_KEYWORD, "print-scaling", "none", IPP_TAG_JOB);
    if (may("media-col") && media) {
        const Message size(ippNew(), ippDelete);
        ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", media->width);
        ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", media->length);
        const Message collection(ippNew(), ippDelete);
        ippAddCollection(collection.get(), IPP_TAG_ZERO, "media-size", size.get());
        ippAddCollection(job, IPP_TAG_JOB, "media-col", collection.get());
    }
    return encoded(message);
}

QByteArray sendDocument(const IppDestination &to, quint32 request, int job, const QString &format)
{
    const Message message = begin(IPP_OP_SEND_DOCUMENT, to, request, job);
    text(message, IPP_TAG_MIMETYPE, "document-format", format.toUtf8());
    ippAddBoolean(message.get(), IPP_TAG_OPERATION, "last-document", 1);
    return encoded(message);
}

QByteArray askJob(const IppDestination &to, quint32 request, int job)
{
    static constexpr std::array names{"job-id", "job-state", "job-state-reasons",
                                      "job-impressions-completed", "time-at-processing"};
    const Message message = begin(IPP_OP_GET_JOB_ATTRIBUTES, to, request, job);
    wanted(message, names);
    return encoded(message);
}

QByteArray cancelJob(const IppDestination &to, quint32 request, int job)
{
    return encoded(begin(IPP_OP_CANCEL_JOB, to, request, job));
}

QByteArray myJobs(const IppDestination &to, quint32 request)
{
    static constexpr std::array names{"job-id", "job-state", "job-state-reasons", "job-name"};
    const Message message = begin(IPP_OP_GET_JOBS, to, request);
    text(message, IPP_TAG_NAME, "requesting-user-name", to.user);
    text(message, IPP_TAG_KEYWORD, "which-jobs", "not-completed");
    ippAddBoolean(message.get(), IPP_TAG_OPERATION, "my-jobs", 1);
    wanted(message, names);
    return encoded(message);
}

QByteArray queues(quint32 request)
{
    static constexpr std::array names{
        "printer-name",  "printer-make-and-model", "device-uri",
        "printer-state", "printer-state-reasons",  "printer-is-accepting-jobs"};
    const Message message = begin(IPP_OP_CUPS_GET_PRINTERS, request);
    wanted(message, names);
    return encoded(message);
}

} // namespace ipp

} // namespace foyer
