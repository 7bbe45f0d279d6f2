// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/gunzip.h"

#include <memory>
#include <zlib.h>

namespace foyer {

Result<Unpacked> gunzip(const QByteArray &packed, qsizetype atMost)
{
    const auto wrong = [] {
        return fail(ErrorKind::BadInput, QStringLiteral("The packed data cannot be read."));
    };
    z_stream stream{};
    constexpr int gzipOnly = 16;
    if (inflateInit2(&stream, MAX_WBITS + gzipOnly) != Z_OK)
        return fail(ErrorKind::Internal, QStringLiteral("There is no memory to unpack."));
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> owner(&stream, &inflateEnd);

    Unpacked out{QByteArray(atMost + 1, '\0')}; // one more: what fills it was too long
    QByteArray in = packed;                     // zlib's pointers are not const
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.bytes.data());
    stream.avail_out = uInt(out.bytes.size());
    // One call: there is room for all that is allowed, so anything but the end is an error.
    if (inflate(&stream, Z_FINISH) != Z_STREAM_END || qsizetype(stream.total_out) > atMost)
        return wrong();
    out.bytes.truncate(qsizetype(stream.total_out));
    return out;
}

} // namespace foyer
