// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/pilot_frames.h"

#include "tests/tour/pilot_items.h"

#include <QEvent>

#include <ctime>
#include <utility>

namespace foyer::pilot {

namespace {

constexpr double nsPerMs = 1e6;
constexpr qint64 turningNs = 350'000'000; // a page turns in 200 ms; what follows belongs to it
constexpr int patienceMs = 1500;

} // namespace

void Frames::watch(QQuickWindow *window)
{
    m_window = window;
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell({}); });
    window->installEventFilter(this);
    connect(window, &QQuickWindow::frameSwapped, this, &Frames::drawn);
}

QJsonObject Frames::take(QQuickWindow *window)
{
    if (!m_window)
        watch(window);
    return {{QStringLiteral("frames"), std::exchange(m_frames, {})},
            {QStringLiteral("page"), shown()}};
}

bool Frames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_begun = now();
    return QObject::eventFilter(watched, event);
}

void Frames::drawn()
{
    const Moment end = now();
    const auto begun = std::exchange(m_begun, {});
    if (!begun)
        return; // drawn for a picture, not for the screen
    const Took took = between(*begun, end);
    const QString page = shown();
    QJsonObject frame{{QStringLiteral("page"), page},
                      {QStringLiteral("ms"), took.ms},
                      {QStringLiteral("cpu_ms"), took.cpuMs}};
    if (page != m_page) {
        m_page = page;
        m_turned = end.at;
        if (const auto released = std::exchange(m_released, {})) {
            const Took since = between(*released, end);
            frame[QStringLiteral("after_release_ms")] = since.ms;
            frame[QStringLiteral("after_release_cpu_ms")] = since.cpuMs;
        }
    }
    frame[QStringLiteral("turning")] = end.at - m_turned < turningNs;
    m_frames.append(frame);
    if (m_expected && look() != m_before)
        tell(between(*m_expected, end));
}

void Frames::expect(const QRectF &area, Answer answer)
{
    m_area = area.toAlignedRect() & QRect(QPoint(), m_window->size());
    m_before = look();
    m_answer = std::move(answer);
    m_patience.start();
    m_expected = now();
}

void Frames::released()
{
    m_released = now();
}

void Frames::tell(Took took)
{
    m_patience.stop();
    m_expected.reset();
    m_before = {};
    if (const auto answer = std::exchange(m_answer, {}))
        answer(took);
}

Frames::Moment Frames::now() const
{
    timespec cpu{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
    return {m_clock.nsecsElapsed(), qint64(cpu.tv_sec) * 1'000'000'000 + cpu.tv_nsec};
}

Frames::Took Frames::between(const Moment &from, const Moment &to)
{
    return {double(to.at - from.at) / nsPerMs, double(to.cpu - from.cpu) / nsPerMs};
}

QImage Frames::look() const
{
    return m_window->grabWindow().copy(m_area);
}

QString Frames::shown()
{
    if (!m_shell)
        m_shell = firstOfType(m_window, QStringLiteral("Shell"));
    if (!m_shell)
        return {};
    const auto name = [this](const char *role) {
        const auto *item = m_shell->property(role).value<QQuickItem *>();
        return item ? typeOf(item) : QString();
    };
    const QString over = name("over");
    return over.isEmpty() ? name("page") : name("page") + QStringLiteral(" under ") + over;
}

} // namespace foyer::pilot
