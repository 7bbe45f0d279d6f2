// SPDX-License-Identifier: GPL-3.0-or-later
// Speech on the screen: looks at what is shown whenever a frame was drawn (transcript), works out
// what is new (spoken_screen), and tells the speaker (speech_queue). Plugging headphones in turns
// it on; pulling them out ends it at once and says so, for the visit to be covered.
#pragma once

#include "kiosk/app/keypad.h"
#include "kiosk/app/speech_queue.h"

#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Speech : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool fitted READ fitted NOTIFY changed FINAL) // there is a speaker
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(double rate READ rate NOTIFY changed FINAL)
    Q_PROPERTY(int volume READ volume NOTIFY changed FINAL)            // 0 to 4
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY changed FINAL) // the screen shows nothing
    // What is to be read: the page, or what lies over it; and what stands around all pages.
    Q_PROPERTY(QQuickItem *page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QQuickItem *strip READ strip WRITE setStrip NOTIFY pageChanged FINAL)
public:
    explicit Speech(QObject *parent = nullptr);

    // Both outlive this. The language is that of the screen from now on.
    void use(Speaker *speaker, Keypad &keypad);
    void setLanguage(const QString &tag);
    void reset(); // at the end of a visit

    [[nodiscard]] bool fitted() const { return m_speaker != nullptr; }
    [[nodiscard]] bool on() const { return m_queue.on(); }
    [[nodiscard]] bool paused() const { return m_queue.paused(); }
    [[nodiscard]] double rate() const { return m_queue.rate(); }
    [[nodiscard]] int volume() const { return m_queue.volume(); }
    [[nodiscard]] bool dark() const { return m_dark && on(); }
    [[nodiscard]] QQuickItem *page() const { return m_page; }
    [[nodiscard]] QQuickItem *strip() const { return m_strip; }
    void setOn(bool on);
    void setDark(bool dark);
    void setPage(QQuickItem *page);
    void setStrip(QQuickItem *strip);

    // False only when it is known that no voice speaks it.
    Q_INVOKABLE bool hasVoice(const QString &tag) const;

public Q_SLOTS:
    void repeat(); // the whole screen
    void pause();  // and again: goes on
    void faster();
    void slower();
    void louder();
    void quieter();

Q_SIGNALS:
    void changed();
    void pageChanged();
    void unplugged(); // the headphones went out while speech was on

private:
    void plug();
    void begin();
    void look();
    void watch();
    void obey(const SpeechQueue::Act &act);
    void onKey(KeyRole role);
    [[nodiscard]] SpokenScreen read() const;
    [[nodiscard]] QString voiceOf(const QString &tag) const;
    [[nodiscard]] QString inPrivate() const;

    Speaker *m_speaker = nullptr;
    Keypad *m_keypad = nullptr;
    SpeechQueue m_queue;
    QString m_language;
    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_strip;
    QPointer<QQuickWindow> m_window;
    SpokenScreen m_before;
    QTimer m_look;
    bool m_moved = false;
    bool m_greeted = false; // how the keys work was told in this visit
    bool m_dark = false;
};

} // namespace foyer
