// SPDX-License-Identifier: GPL-3.0-or-later
// A hand and an eye for an unmodified program: a Qt generic plugin that touches, presses keys,
// reads the item tree and takes pictures on command. Loaded with
// QT_QPA_GENERIC_PLUGINS=foyerpilot:/path/to/socket; the product knows nothing of it. One JSON
// object a line in, one a line out.
#include "tests/tour/pilot_frames.h"
#include "tests/tour/pilot_items.h"

#include <QDateTime>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <dlfcn.h>

namespace {

using namespace foyer::pilot;

constexpr int lookEveryMs = 15;

class Pilot : public QObject {
    Q_OBJECT
public:
    explicit Pilot(const QString &path)
    {
        QLocalServer::removeServer(path);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(path);
        // The first frame of the first window, on the clock that the driver shares.
        m_lookForWindow.setInterval(1);
        connect(&m_lookForWindow, &QTimer::timeout, this, [this] {
            auto *window = mainWindow({});
            if (!window)
                return;
            m_lookForWindow.stop();
            connect(window, &QQuickWindow::frameSwapped, this, [this, window] {
                const auto now = QDateTime::currentMSecsSinceEpoch();
                if (m_firstFrame == 0)
                    m_firstFrame = now;
                if (m_firstAnswer == 0 && find(window, {QStringLiteral("begin"), {}}))
                    m_firstAnswer = now;
            });
        });
        m_lookForWindow.start();
        m_lookForDock.setInterval(lookEveryMs);
        connect(&m_lookForDock, &QTimer::timeout, this, [this] {
            m_dock = QCoreApplication::instance()->findChild<QObject *>(QStringLiteral("dock"));
            if (!m_dock)
                return;
            m_lookForDock.stop();
            connect(m_dock, SIGNAL(saidChanged()), this, SLOT(hear()));
        });
        m_lookForDock.start();
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine())
                    obey(socket, QJsonDocument::fromJson(socket->readLine()).object());
            });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

private Q_SLOTS:
    // What the simulated speaker was told, with an empty text where it was silenced.
    void hear()
    {
        m_heard.append(
            QJsonObject{{QStringLiteral("text"), m_dock->property("said").toString()},
                        {QStringLiteral("language"), m_dock->property("saidIn").toString()}});
    }

private:
    static void answer(QLocalSocket *socket, const QJsonObject &reply)
    {
        if (!socket)
            return;
        socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        socket->flush();
    }

    void obey(QLocalSocket *socket, const QJsonObject &command)
    {
        const auto verb = command[QLatin1String("do")].toString();
        auto *window = mainWindow(command[QLatin1String("window")].toString());
        if (verb == QLatin1String("tap") || verb == QLatin1String("wait"))
            look(socket, command, 0, {});
        else if (verb == QLatin1String("gone"))
            waitGone(socket, command, 0);
        else if (verb == QLatin1String("started"))
            answer(socket, {{QStringLiteral("firstFrame"), double(m_firstFrame)},
                            {QStringLiteral("firstAnswer"), double(m_firstAnswer)}});
        else if (verb == QLatin1String("dock"))
            setOnDock(socket, command[QLatin1String("set")].toObject());
        else if (verb == QLatin1String("later"))
            moveClock(socket, command[QLatin1String("seconds")].toInt());
        else if (verb == QLatin1String("heard"))
            tell(socket, command[QLatin1String("from")].toInt());
        else if (!window)
            answer(socket, {{QStringLiteral("error"), QStringLiteral("no window")}});
        else if (verb == QLatin1String("frames"))
            answer(socket, m_frames.take(window));
        else if (verb == QLatin1String("touch"))
            touchAt(
                socket, window,
                QPoint(command[QLatin1String("x")].toInt(), command[QLatin1String("y")].toInt()));
        else if (verb == QLatin1String("hands"))
            layHands(socket, window, command);
        else if (verb == QLatin1String("key"))
            pressKey(socket, window, command[QLatin1String("key")].toString());
        else if (verb == QLatin1String("focus"))
            answer(socket, focusOf(window));
        else if (verb == QLatin1String("items"))
            answer(socket, {{QStringLiteral("items"), describe(window)}});
        else if (verb == QLatin1String("shot"))
            shoot(socket, window, command[QLatin1String("file")].toString());
        else
            answer(socket, {{QStringLiteral("error"), QStringLiteral("unknown verb: ") + verb}});
    }

    // Waits until the wanted item is there and stands still for two looks, then touches it when
    // asked to.
    void look(QPointer<QLocalSocket> socket, const QJsonObject &command, int waited, QRectF last)
    {
        auto *window = mainWindow(command[QLatin1String("window")].toString());
        const auto wanted = wantedFrom(command);
        auto *item = window ? find(window, wanted) : nullptr;
        if (item) {
            const auto place = sceneRect(item);
            if (place == last && !guarded(window, command)) {
                found(socket, window, item, command, waited);
                return;
            }
            last = place;
        }
        if (waited > command[QLatin1String("timeout")].toInt(8000)) {
            answer(socket,
                   {{QStringLiteral("error"), QStringLiteral("not found: ") + wanted.text()}});
            return;
        }
        QTimer::singleShot(lookEveryMs, this,
                           [=, this] { look(socket, command, waited + lookEveryMs, last); });
    }

    // A page that has just turned takes no second touch at one spot, which a hurried one would be.
    static bool guarded(QQuickWindow *window, const QJsonObject &command)
    {
        const auto *guard = command[QLatin1String("do")].toString() == QLatin1String("tap") ||
                                    command[QLatin1String("open")].toBool()
                                ? find(window, {QStringLiteral("guard"), {}})
                                : nullptr;
        return guard && guard->property("closed").toBool();
    }

    void found(QLocalSocket *socket, QQuickWindow *window, QQuickItem *item,
               const QJsonObject &command, int waited)
    {
        const auto centre = sceneRect(item).center().toPoint();
        if (command[QLatin1String("do")].toString() == QLatin1String("tap")) {
            if (command[QLatin1String("react")].toBool())
                touchAndLook(socket, window, sceneRect(item),
                             command[QLatin1String("only")].toBool());
            else
                touchAt(socket, window, centre);
            return;
        }
        answer(socket, {{QStringLiteral("ok"), true},
                        {QStringLiteral("waited"), waited},
                        {QStringLiteral("text"), textOf(item)}});
    }

    void waitGone(QPointer<QLocalSocket> socket, const QJsonObject &command, int waited)
    {
        auto *window = mainWindow(command[QLatin1String("window")].toString());
        if (window && !find(window, wantedFrom(command)))
            answer(socket, {{QStringLiteral("ok"), true}, {QStringLiteral("waited"), waited}});
        else if (waited > command[QLatin1String("timeout")].toInt(8000))
            answer(socket, {{QStringLiteral("error"), QStringLiteral("still there")}});
        else
            QTimer::singleShot(lookEveryMs, this,
                               [=, this] { waitGone(socket, command, waited + lookEveryMs); });
    }

    void touchAt(QLocalSocket *socket, QQuickWindow *window, QPoint point)
    {
        QTest::touchEvent(window, m_finger.get()).press(0, point, window);
        QPointer<QLocalSocket> peer(socket);
        QTimer::singleShot(30, this, [this, peer, window, point] {
            QTest::touchEvent(window, m_finger.get()).release(0, point, window);
            answer(peer, {{QStringLiteral("ok"), true},
                          {QStringLiteral("x"), point.x()},
                          {QStringLiteral("y"), point.y()}});
        });
    }

    // A touch that lasts until it is to be seen, and how long that took, down and up. "only":
    // looked at and not chosen, as a finger that slides away before it is lifted.
    void touchAndLook(QPointer<QLocalSocket> peer, QQuickWindow *window, const QRectF &area,
                      bool only)
    {
        const QPoint point = area.center().toPoint();
        m_frames.expect(area, [=, this](Frames::Took down) {
            QTimer::singleShot(lookEveryMs, this, [=, this] {
                m_frames.expect(area, [=, this](Frames::Took up) {
                    answer(peer, {{QStringLiteral("ok"), true},
                                  {QStringLiteral("down_ms"), down.ms},
                                  {QStringLiteral("down_cpu_ms"), down.cpuMs},
                                  {QStringLiteral("up_ms"), up.ms},
                                  {QStringLiteral("up_cpu_ms"), up.cpuMs}});
                });
                m_frames.released();
                const QPoint end = only ? QPoint(-50, -50) : point;
                if (only)
                    QTest::touchEvent(window, m_finger.get()).move(0, end, window);
                QTest::touchEvent(window, m_finger.get()).release(0, end, window);
            });
        });
        QTest::touchEvent(window, m_finger.get()).press(0, point, window);
    }

    // Several fingers, or a palm, at once: down together, perhaps sliding, up together.
    void layHands(QLocalSocket *socket, QQuickWindow *window, const QJsonObject &command)
    {
        QList<QPoint> points;
        for (const auto point : command[QLatin1String("points")].toArray())
            points << QPoint(point.toArray().at(0).toInt(), point.toArray().at(1).toInt());
        const QPoint slide(command[QLatin1String("slide")].toInt(), 0);
        {
            auto down = QTest::touchEvent(window, m_finger.get());
            for (int i = 0; i < int(points.size()); ++i)
                down.press(i, points[i], window);
        }
        QPointer<QLocalSocket> peer(socket);
        QTimer::singleShot(command[QLatin1String("hold")].toInt(30), this,
                           [this, peer, window, points, slide] {
                               if (!slide.isNull()) {
                                   auto moved = QTest::touchEvent(window, m_finger.get());
                                   for (int i = 0; i < int(points.size()); ++i)
                                       moved.move(i, points[i] + slide, window);
                               }
                               {
                                   auto up = QTest::touchEvent(window, m_finger.get());
                                   for (int i = 0; i < int(points.size()); ++i)
                                       up.release(i, points[i] + slide, window);
                               }
                               answer(peer, {{QStringLiteral("ok"), true}});
                           });
    }

    void pressKey(QLocalSocket *socket, QQuickWindow *window, const QString &name)
    {
        const QKeySequence sequence(name);
        if (sequence.isEmpty()) {
            answer(socket, {{QStringLiteral("error"), QStringLiteral("no such key: ") + name}});
            return;
        }
        const auto key = sequence[0];
        QTest::keyClick(window, key.key(), key.keyboardModifiers());
        answer(socket, {{QStringLiteral("ok"), true}});
    }

    void setOnDock(QLocalSocket *socket, const QJsonObject &values)
    {
        bool done = m_dock != nullptr;
        for (auto it = values.begin(); done && it != values.end(); ++it)
            done = m_dock->setProperty(it.key().toLatin1().constData(), it.value().toVariant());
        answer(socket, {{QStringLiteral("ok"), done}});
    }

    // Where moved_clock was preloaded.
    void moveClock(QLocalSocket *socket, int seconds)
    {
        using Move = void (*)(long);
        const auto move = reinterpret_cast<Move>(dlsym(RTLD_DEFAULT, "foyerMoveClock"));
        if (move)
            move(seconds);
        answer(socket, {{QStringLiteral("ok"), move != nullptr}});
    }

    void tell(QLocalSocket *socket, int from)
    {
        QJsonArray news;
        for (int i = from; i < m_heard.size(); ++i)
            news.append(m_heard[i]);
        answer(socket, {{QStringLiteral("heard"), news}});
    }

    static QJsonObject focusOf(QQuickWindow *window)
    {
        const auto *item = window->activeFocusItem();
        return {{QStringLiteral("name"), item ? item->objectName() : QString()},
                {QStringLiteral("shown"), item && item->property("visualFocus").toBool()}};
    }

    static void shoot(QLocalSocket *socket, QQuickWindow *window, const QString &file)
    {
        const auto picture = window->grabWindow();
        const bool saved = picture.save(file);
        answer(socket, {{QStringLiteral("ok"), saved},
                        {QStringLiteral("width"), picture.width()},
                        {QStringLiteral("height"), picture.height()}});
    }

    QLocalServer m_server;
    Frames m_frames;
    QTimer m_lookForWindow;
    QTimer m_lookForDock;
    QPointer<QObject> m_dock; // the bench of the simulated devices
    QJsonArray m_heard;
    qint64 m_firstFrame = 0;
    qint64 m_firstAnswer = 0; // the first frame that a patient can answer
    std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
};

} // namespace

class PilotPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "pilot.json")
public:
    QObject *create(const QString &name, const QString &specification) override
    {
        return name == QLatin1String("foyerpilot") ? new Pilot(specification) : nullptr;
    }
};

#include "pilot.moc"
