// SPDX-License-Identifier: GPL-3.0-or-later
// How long each frame takes, which page it shows, and how soon a touch is to be seen.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <optional>

namespace foyer::pilot {

// A frame lasts from the request to draw until it is handed to the screen: layout, the scene's
// changes, drawing, the copy to the screen. Right with the software renderer, which does all of it
// in the main thread; what drew nothing is not a frame.
class Frames : public QObject {
    Q_OBJECT
public:
    // On the clock, and of it the work of the program's own thread, which depends less on what else
    // the machine does. Below 0: nothing was to be seen.
    struct Took {
        double ms = -1;
        double cpuMs = -1;
    };
    using Answer = std::function<void(Took)>;

    // The page, and the frames since the last time. From the first time on frames are counted.
    [[nodiscard]] QJsonObject take(QQuickWindow *window);

    // Calls back once when a frame has changed what is within the area, with the time from now to
    // that frame. Its pixels are compared, so a frame without a change does not count.
    void expect(const QRectF &area, Answer answer);
    void released(); // a finger was lifted: the next page, if one comes, is its answer

private:
    struct Moment {
        qint64 at; // ns
        qint64 cpu;
    };

    [[nodiscard]] Moment now() const;
    [[nodiscard]] static Took between(const Moment &from, const Moment &to);
    void watch(QQuickWindow *window);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawn();
    void tell(Took took);
    [[nodiscard]] QString shown(); // the page, and what lies over it
    [[nodiscard]] QImage look() const;

    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_shell;
    QJsonArray m_frames;
    QString m_page;
    QElapsedTimer m_clock;
    qint64 m_turned = 0;           // ns
    std::optional<Moment> m_begun; // the frame that is being drawn
    std::optional<Moment> m_released;
    std::optional<Moment> m_expected;
    QRect m_area;
    QImage m_before;
    Answer m_answer;
    QTimer m_patience;
};

} // namespace foyer::pilot
