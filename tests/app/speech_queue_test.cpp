// SPDX-License-Identifier: GPL-3.0-or-later
// What the voice does next, story by story.
#include "kiosk/app/speech_queue.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QString mask = QStringLiteral("Some of this is private.");

Utterance open(const char *text)
{
    return {QString::fromLatin1(text), {}, false, 0};
}

Utterance personal(const char *text)
{
    return {QString::fromLatin1(text), {}, true, 0};
}

// "say X", "stop", "hush" or "".
QString told(const SpeechQueue::Act &act)
{
    if (const auto *say = std::get_if<SpeechQueue::Say>(&act))
        return QStringLiteral("say ") + say->text;
    if (std::holds_alternative<SpeechQueue::Stop>(act))
        return QStringLiteral("stop");
    return std::holds_alternative<SpeechQueue::Hush>(act) ? QStringLiteral("hush") : QString();
}

struct Listener {
    SpeechQueue queue;
    Listener() { CHECK(told(queue.headphones(true)).isEmpty()); }
    QString page(QList<Utterance> say) { return told(queue.replace(std::move(say), mask)); }
};

} // namespace

TEST_CASE("nothing is said until headphones go in, or it is turned on by hand")
{
    SpeechQueue queue;
    CHECK(told(queue.replace({open("Is this you?")}, mask)).isEmpty());
    CHECK_FALSE(queue.on());
    (void)queue.turnOn(true);
    CHECK(told(queue.replace({open("Is this you?")}, mask)) == u"say Is this you?");
}

TEST_CASE("a page is said line by line, and then there is silence")
{
    Listener listener;
    CHECK(listener.page({open("one"), open(""), open("two")}) == u"say one");
    CHECK(told(listener.queue.finished()) == u"say two");
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK_FALSE(listener.queue.speaking());
    CHECK(told(listener.queue.finished()).isEmpty()); // a late end ends nothing
}

TEST_CASE("pause is a switch by key too: the key that chooses it does not undo it")
{
    Listener listener;
    CHECK(listener.page({open("one"), open("two")}) == u"say one");
    CHECK(told(listener.queue.key()) == u"stop"); // select, on the switch
    CHECK(told(listener.queue.pauseHere()) == u"stop");
    CHECK(listener.queue.paused());
    CHECK(told(listener.queue.finished()).isEmpty());
    (void)listener.queue.key(); // select once more
    CHECK(told(listener.queue.pauseHere()) == u"say one");
    CHECK_FALSE(listener.queue.paused());
    CHECK(told(listener.queue.finished()) == u"say two");
}

TEST_CASE("what another key has silenced does not come back")
{
    Listener listener;
    CHECK(listener.page({open("one"), personal("two")}) == u"say one");
    (void)listener.queue.key();
    CHECK(listener.page({open("next page")}) == u"say next page");
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK(told(listener.queue.pauseHere()).isEmpty());
    CHECK_FALSE(listener.queue.paused());
    (void)listener.queue.key();
    (void)listener.queue.reset(); // nor in the next visit
    CHECK(told(listener.queue.pauseHere()).isEmpty());
}

TEST_CASE("a new page ends the words of the one before, also when it has none")
{
    Listener listener;
    listener.page({open("Maria G."), open("born 1961")});
    CHECK(listener.page({open("Is this still right?")}) == u"say Is this still right?");
    CHECK(told(listener.queue.finished()).isEmpty());
    listener.page({open("one")});
    CHECK(listener.page({}) == u"stop");
}

TEST_CASE("what happens on a page waits until the page was said")
{
    Listener listener;
    listener.page({open("You are checked in")});
    CHECK(told(listener.queue.add({open("Take your ticket")}, mask)).isEmpty());
    CHECK(told(listener.queue.finished()) == u"say Take your ticket");
    (void)listener.queue.finished();
    CHECK(told(listener.queue.add({open("later")}, mask)) == u"say later");
}

TEST_CASE("advice that changes while the page is said is told as it is then")
{
    Listener listener;
    listener.page({open("Show us the front of your card")});
    (void)listener.queue.add({{QStringLiteral("It is too dark."), {}, false, 7}}, mask);
    (void)listener.queue.add({{QStringLiteral("Good. Hold still."), {}, false, 7}}, mask);
    CHECK(told(listener.queue.finished()) == u"say Good. Hold still.");
    CHECK(told(listener.queue.finished()).isEmpty());
}

TEST_CASE("any key brings silence, and nothing comes after it")
{
    Listener listener;
    listener.page({open("one"), open("two")});
    CHECK(told(listener.queue.key()) == u"stop");
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK(told(listener.queue.key()).isEmpty());
}

TEST_CASE("a pause goes on with the line it broke")
{
    Listener listener;
    listener.page({open("one"), open("two")});
    (void)listener.queue.finished();
    CHECK(told(listener.queue.pause()) == u"stop");
    CHECK(listener.queue.paused());
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK(told(listener.queue.pause()) == u"say two");
    CHECK_FALSE(listener.queue.paused());
    (void)listener.queue.key();
    CHECK(told(listener.queue.pause()).isEmpty());
}

TEST_CASE("pulling the headphones out ends it at once, and what was private stays unsaid")
{
    Listener listener;
    listener.page({open("Is this you?"), personal("Maria G.")});
    CHECK(told(listener.queue.headphones(false)) == u"hush");
    CHECK_FALSE(listener.queue.on());
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK(told(listener.queue.headphones(false)).isEmpty());
    CHECK(told(listener.queue.headphones(true)).isEmpty());
    CHECK(listener.page({open("Are you still there?")}) == u"say Are you still there?");
}

TEST_CASE("without headphones one sentence stands for all that is private")
{
    SpeechQueue queue;
    (void)queue.turnOn(true);
    CHECK(told(queue.replace(
              {open("Is this you?"), personal("Maria G."), personal("born 1961"), open("Yes")},
              mask)) == u"say Is this you?");
    CHECK(told(queue.finished()) == QStringLiteral("say ") + mask);
    CHECK(told(queue.finished()) == u"say Yes");
    CHECK(told(queue.finished()).isEmpty());
}

TEST_CASE("pace and loudness go by steps, have ends, and begin the line again")
{
    Listener listener;
    listener.page({open("one")});
    CHECK(listener.queue.manner().rate == 1);
    CHECK(told(listener.queue.faster()) == u"say one");
    CHECK(listener.queue.manner().rate == 1.25);
    for (int i = 0; i < 9; ++i)
        (void)listener.queue.faster();
    CHECK(listener.queue.manner().rate == 2);
    for (int i = 0; i < 9; ++i)
        (void)listener.queue.slower();
    CHECK(listener.queue.manner().rate == 0.5);
    for (int i = 0; i < 9; ++i)
        (void)listener.queue.louder();
    double before = listener.queue.manner().volume;
    CHECK(before == 1);
    for (int i = 0; i < SpeechQueue::mostVolume; ++i) {
        (void)listener.queue.quieter();
        const double now = listener.queue.manner().volume;
        CHECK(now / before > 0.316); // 10 dB
        CHECK(now < before);
        before = now;
    }
    CHECK(before < 0.126);                     // 18 dB from the loudest: EN 301 549, 8.2.1.1
    CHECK(listener.queue.manner().volume > 0); // never silent by itself
}

TEST_CASE("the end of a visit leaves nothing: no word, no pace, no loudness")
{
    Listener listener;
    listener.page({personal("Maria G."), personal("born 1961")});
    (void)listener.queue.faster();
    (void)listener.queue.quieter();
    CHECK(told(listener.queue.reset()) == u"stop");
    CHECK(told(listener.queue.finished()).isEmpty());
    CHECK(told(listener.queue.pause()).isEmpty());
    CHECK(listener.queue.manner() == SpeechQueue().manner());
    CHECK(listener.queue.on()); // the headphones are still in
    (void)listener.queue.headphones(false);
    (void)listener.queue.turnOn(true);
    (void)listener.queue.reset();
    CHECK_FALSE(listener.queue.on()); // turned on by hand, it ends with the visit
}

TEST_CASE("a screen that changes without end does not pile up")
{
    Listener listener;
    listener.page({open("one")});
    for (int i = 0; i < 1000; ++i)
        (void)listener.queue.add({open("again")}, mask);
    int said = 0;
    while (!told(listener.queue.finished()).isEmpty())
        ++said;
    CHECK(said == 200);
}
