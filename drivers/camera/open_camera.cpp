// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/open_camera.h"

#include "drivers/camera/file_camera.h"
#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<Camera>> openCamera(const QString &uri, Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeCamera();
    if (uri.startsWith(QStringLiteral("file:/")))
        return std::make_unique<FileCamera>(uri.sliced(5));
    return fail(
        ErrorKind::BadInput,
        QStringLiteral("A camera is written file:/path of a picture or a folder, or simulated:."),
        uri);
}

} // namespace foyer
