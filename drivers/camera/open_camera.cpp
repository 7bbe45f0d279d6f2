// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/open_camera.h"

#include "drivers/camera/file_camera.h"
#include "drivers/camera/film_camera.h"
#include "drivers/camera/sane_camera.h"
#include "drivers/camera/v4l2_camera.h"
#include "drivers/simulated/dock.h"

#include <QRegularExpression>

namespace foyer {

Result<std::unique_ptr<Camera>> openCamera(const QString &uri, Dock *dock)
{
    static const QRegularExpression video(
        QStringLiteral("^v4l2:([0-9a-fA-F]{4}:[0-9a-fA-F]{4}(:.{1,64})?|/dev/[\\w./:+-]{1,200})$"));
    if (dock && uri == u"simulated:")
        return dock->makeCamera();
    if (uri.startsWith(QStringLiteral("file:/")))
        return std::make_unique<FileCamera>(uri.sliced(5));
    static const QRegularExpression film(
        QStringLiteral("^film:(/[^?]+)(\\?fps=([1-9]|[1-5]\\d|60))?$"));
    if (const auto found = film.match(uri); found.hasMatch())
        return std::make_unique<FilmCamera>(
            found.captured(1), found.capturedLength(3) > 0 ? found.captured(3).toInt() : 30);
    if (const auto found = video.match(uri); found.hasMatch())
        return std::make_unique<V4l2Camera>(found.captured(1));
    if (uri.startsWith(QStringLiteral("sane:")) && uri.size() > 5 && uri.size() < 200)
        return std::make_unique<SaneCamera>(uri.sliced(5));
    return fail(ErrorKind::BadInput,
                QStringLiteral("A camera is written v4l2:VENDOR:PRODUCT, v4l2:/dev/v4l/by-id/..., "
                               "sane:NAME, file:/path of a picture or a folder, film:/path of a "
                               "folder of frames, or simulated:."),
                uri);
}

} // namespace foyer
