// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_message.h"

#include <algorithm>
#include <cstring>
#include <cups/cups.h>
#include <cups/ipp.h>
#include <memory>

namespace foyer {

namespace {

using Message = std::unique_ptr<ipp_t, void (*)(ipp_t *)>;

constexpr int mostValues = 200;       // of one attribute
constexpr int mostGroups = 200;       // jobs or queues in one reply
constexpr int longestText = 255;      // characters of one value
constexpr int longestMedia = 200'000; // two metres

struct Source {
    const QByteArray &bytes;
    qsizetype at = 0;
};

ssize_t take(void *from, ipp_uchar_t *to, size_t size)
{
    auto &source = *static_cast<Source *>(from);
    const auto taken = std::min(qsizetype(size), source.bytes.size() - source.at);
    std::memcpy(to, source.bytes.constData() + source.at, size_t(taken));
    source.at += taken;
    return taken;
}

int values(ipp_attribute_t *attribute)
{
    return std::min(ippGetCount(attribute), mostValues);
}

bool isText(ipp_tag_t tag)
{
    switch (tag) {
    case IPP_TAG_TEXT:
    case IPP_TAG_NAME:
    case IPP_TAG_TEXTLANG:
    case IPP_TAG_NAMELANG:
    case IPP_TAG_KEYWORD:
    case IPP_TAG_URI:
    case IPP_TAG_URISCHEME:
    case IPP_TAG_CHARSET:
    case IPP_TAG_LANGUAGE:
    case IPP_TAG_MIMETYPE:
        return true;
    default:
        return false;
    }
}

QStringList texts(ipp_attribute_t *attribute)
{
    QStringList list;
    for (int i = 0; isText(ippGetValueTag(attribute)) && i < values(attribute); ++i)
        if (const char *value = ippGetString(attribute, i, nullptr))
            list << QString::fromUtf8(value, qsizetype(strnlen(value, 4 * longestText)))
                        .left(longestText);
    return list;
}

QString oneText(ipp_attribute_t *attribute)
{
    return texts(attribute).value(0);
}

std::optional<int> number(ipp_attribute_t *attribute)
{
    const ipp_tag_t tag = ippGetValueTag(attribute);
    if ((tag != IPP_TAG_INTEGER && tag != IPP_TAG_ENUM) || ippGetCount(attribute) < 1)
        return std::nullopt;
    return ippGetInteger(attribute, 0);
}

bool truth(ipp_attribute_t *attribute, bool otherwise)
{
    return ippGetValueTag(attribute) == IPP_TAG_BOOLEAN && ippGetCount(attribute) > 0
               ? ippGetBoolean(attribute, 0) != 0
               : otherwise;
}

ipp_attribute_t *member(ipp_t *collection, const char *name)
{
    return ippFindAttribute(collection, name, IPP_TAG_ZERO);
}

int margin(ipp_t *collection, const char *name)
{
    return std::clamp(number(member(collection, name)).value_or(0), 0, 5000);
}

bool usable(const IppMedia &media)
{
    return media.width >= 2000 && media.width <= longestMedia && media.length >= 0 &&
           media.longest <= longestMedia && std::max(media.length, media.longest) >= 2000;
}

std::optional<IppMedia> mediaFrom(ipp_attribute_t *attribute, int index)
{
    if (ippGetValueTag(attribute) != IPP_TAG_BEGIN_COLLECTION || index >= ippGetCount(attribute))
        return std::nullopt;
    ipp_t *collection = ippGetCollection(attribute, index);
    ipp_attribute_t *size = member(collection, "media-size");
    if (ippGetValueTag(size) != IPP_TAG_BEGIN_COLLECTION)
        return std::nullopt;
    ipp_t *sides = ippGetCollection(size, 0);
    ipp_attribute_t *length = member(sides, "y-dimension");
    IppMedia media;
    media.name = oneText(member(collection, "media-size-name"));
    media.width = number(member(sides, "x-dimension")).value_or(0);
    media.length = number(length).value_or(0);
    if (ippGetValueTag(length) == IPP_TAG_RANGE)
        media.length = ippGetRange(length, 0, &media.longest);
    media.left = margin(collection, "media-left-margin");
    media.right = margin(collection, "media-right-margin");
    media.top = margin(collection, "media-top-margin");
    media.bottom = margin(collection, "media-bottom-margin");
    return usable(media) ? std::optional(media) : std::nullopt;
}

// By its self-describing name; without margins, since it tells none.
std::optional<IppMedia> mediaNamed(const QString &name)
{
    const pwg_media_t *known = pwgMediaForPWG(name.toUtf8().constData());
    if (!known)
        return std::nullopt;
    IppMedia media{.name = name, .width = known->width, .length = known->length};
    return usable(media) ? std::optional(media) : std::nullopt;
}

void take(IppPrinterFacts &facts, const QByteArray &name, ipp_attribute_t *attribute)
{
    if (name == "printer-state") {
        facts.state = number(attribute).value_or(0);
    } else if (name == "printer-state-reasons") {
        facts.reasons = texts(attribute);
    } else if (name == "printer-is-accepting-jobs") {
        facts.accepting = truth(attribute, true);
    } else if (name == "printer-make-and-model") {
        facts.model = oneText(attribute);
    } else if (name == "printer-name") {
        facts.name = oneText(attribute);
    } else if (name == "device-uri") {
        facts.device = oneText(attribute);
    } else if (name == "operations-supported") {
        for (int i = 0; number(attribute) && i < values(attribute); ++i)
            facts.operations << ippGetInteger(attribute, i);
    } else if (name == "document-format-supported") {
        facts.formats = texts(attribute);
    } else if (name == "document-format-preferred") {
        facts.preferred = oneText(attribute);
    } else if (name == "pwg-raster-document-type-supported") {
        facts.rasterTypes = texts(attribute);
    } else if (name == "pwg-raster-document-resolution-supported") {
        for (int i = 0; ippGetValueTag(attribute) == IPP_TAG_RESOLUTION && i < values(attribute);
             ++i) {
            int down = 0;
            ipp_res_t unit = IPP_RES_PER_INCH;
            const int across = ippGetResolution(attribute, i, &down, &unit);
            if (across == down && unit == IPP_RES_PER_INCH && across >= 100 && across <= 2400)
                facts.resolutions << across;
        }
    } else if (name == "media-col-ready") {
        for (int i = 0; i < values(attribute); ++i)
            if (const auto media = mediaFrom(attribute, i))
                facts.ready << *media;
    } else if (name == "media-col-default") {
        facts.standard = mediaFrom(attribute, 0);
    } else if (name == "media-default") {
        if (!facts.standard)
            facts.standard = mediaNamed(oneText(attribute));
    } else if (name == "job-creation-attributes-supported") {
        facts.jobAttributes += texts(attribute);
    } else if (name == "job-cancel-after-supported") {
        // CUPS has it without naming it among the others.
        facts.jobAttributes << QStringLiteral("job-cancel-after");
    }
}

void take(IppJobFacts &facts, const QByteArray &name, ipp_attribute_t *attribute)
{
    if (name == "job-id") {
        facts.id = number(attribute).value_or(0);
    } else if (name == "job-state") {
        facts.state = number(attribute).value_or(0);
    } else if (name == "job-state-reasons") {
        facts.reasons = texts(attribute);
    } else if (name == "job-name") {
        facts.name = oneText(attribute);
    } else if (name == "job-impressions-completed") {
        facts.impressions = number(attribute);
    } else if (name == "time-at-processing") {
        if (number(attribute))
            facts.begun = true;
        else if (ippGetValueTag(attribute) == IPP_TAG_NOVALUE)
            facts.begun = false;
    }
}

} // namespace

Result<IppReply> readIppReply(const QByteArray &bytes, quint32 request)
{
    const auto odd = [] {
        return fail(ErrorKind::BadInput, QStringLiteral("The printer's answer cannot be read."));
    };
    const Message message(ippNew(), ippDelete);
    Source source{bytes};
    if (ippReadIO(&source, take, 1, nullptr, message.get()) != IPP_STATE_DATA)
        return odd();
    if (quint32(ippGetRequestId(message.get())) != request)
        return odd();
    IppReply reply;
    reply.status = int(ippGetStatusCode(message.get()));
    if (reply.status < 0)
        return odd();
    ipp_tag_t group = IPP_TAG_ZERO;
    for (ipp_attribute_t *attribute = ippFirstAttribute(message.get()); attribute;
         attribute = ippNextAttribute(message.get())) {
        const ipp_tag_t now = ippGetGroupTag(attribute);
        const char *name = ippGetName(attribute);
        if (!name) { // stands between two groups of the same kind
            group = IPP_TAG_ZERO;
            continue;
        }
        const bool fresh = std::exchange(group, now) != now;
        if (now == IPP_TAG_PRINTER) {
            if (fresh && reply.printers.size() == mostGroups)
                break;
            if (fresh)
                reply.printers << IppPrinterFacts();
            take(reply.printers.last(), name, attribute);
        } else if (now == IPP_TAG_JOB) {
            if (fresh && reply.jobs.size() == mostGroups)
                break;
            if (fresh)
                reply.jobs << IppJobFacts();
            take(reply.jobs.last(), name, attribute);
        }
    }
    return reply;
}

} // namespace foyer
