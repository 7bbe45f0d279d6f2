// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/code_watch.h"

#include "kiosk/reader/client.h"

#include <QPointer>

namespace foyer {

CodeWatch::CodeWatch(Camera *camera, Reader *reader, QObject *parent)
    : QObject(parent), m_camera(camera), m_reader(reader)
{
    if (m_camera && m_reader && m_camera->isLive())
        connect(m_camera, &Camera::frame, this, [this] {
            m_fresh = true;
            if (m_on && !m_looking)
                look();
        });
}

void CodeWatch::watch(bool on)
{
    if (m_on == on || !m_camera || !m_reader || !m_camera->isLive())
        return;
    m_on = on;
    if (on)
        m_camera->start();
    else
        m_camera->stop();
}

// One picture at a time; frames that come meanwhile are looked at as one.
QCoro::Task<> CodeWatch::look()
{
    const QPointer<CodeWatch> self(this);
    m_looking = true;
    while (m_on && m_fresh) {
        m_fresh = false;
        const auto picture = co_await m_camera->capture();
        if (!self)
            co_return;
        if (!picture)
            break;
        ReaderRequest request{.what = ReadFor::Codes, .picture = picture->encoded};
        const auto reply = co_await m_reader->read(std::move(request));
        if (!self)
            co_return;
        if (!m_on)
            break;
        if (reply && !reply->codes.isEmpty())
            Q_EMIT found(reply->codes.first().bytes);
    }
    m_looking = false;
}

} // namespace foyer
