// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/pcsc_worker.h"

#include "drivers/card/card_files.h"
#include "drivers/card/pcsc_context.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace foyer {

using namespace std::chrono_literals;
using Time = std::chrono::steady_clock;

struct PcscWorker::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    Tell tell; // empty: nobody listens any more
    bool stop = false;
    bool ended = false;
    std::atomic<qint64> turns = 0;

    [[nodiscard]] bool stopped()
    {
        const std::lock_guard lock(mutex);
        return stop;
    }
};

namespace {

constexpr DWORD sliceMs = 200; // how soon it hears that it is to end
constexpr auto listEvery = 2s; // beside the notice that readers changed
constexpr auto firstPause = 250ms;
constexpr auto longestPause = 8000ms;
constexpr auto longestReading = 10s;
constexpr auto noAnswer = 1500ms; // how soon it shows that a card that failed us was pulled
constexpr auto halfAnswer = 1000ms;

const QByteArray plugAndPlay("\\\\?PnP?\\Notification");

struct Slot {
    DWORD state = SCARD_STATE_UNAWARE;
    bool known = false; // looked at since the service is there
    bool in = false;
    QByteArray atr;

    [[nodiscard]] unsigned count() const { return unsigned(state >> 16) & 0xffff; }
};

class Talk {
public:
    Talk(PcscWorker::Shared &shared, QString wanted) : m_shared(shared), m_wanted(std::move(wanted))
    {
    }

    // Until the service goes, or we do.
    void run(const PcscContext &context)
    {
        for (auto &[name, slot] : m_slots) {
            slot.known = false;
            slot.state = SCARD_STATE_UNAWARE; // another service counts anew
        }
        m_plugAndPlay = SCARD_STATE_UNAWARE;
        auto listed = Time::time_point();
        while (!m_shared.stopped()) {
            if (Time::now() - listed > listEvery) {
                if (!list(context))
                    return;
                listed = Time::now();
            }
            const LONG said = wait(context, sliceMs);
            ++m_shared.turns;
            if (said == SCARD_E_TIMEOUT)
                continue;
            if (said != SCARD_S_SUCCESS && said != SCARD_E_UNKNOWN_READER)
                return;
            listed = {};
        }
    }

    void tell(PcscWord word)
    {
        const std::lock_guard lock(m_shared.mutex);
        if (m_shared.tell)
            m_shared.tell(word);
    }

private:
    bool list(const PcscContext &context)
    {
        const auto names = context.readers();
        if (!names)
            return false;
        QStringList fitting;
        for (const QString &name : *names)
            if (name.contains(m_wanted, Qt::CaseInsensitive))
                fitting.append(name);
        for (auto slot = m_slots.begin(); slot != m_slots.end();) {
            const QString name = QString::fromUtf8(slot->first);
            if (fitting.contains(name)) {
                ++slot;
                continue;
            }
            if (slot->second.in)
                tell({.kind = PcscWord::Kind::Out, .reader = name});
            slot = m_slots.erase(slot);
        }
        for (const QString &name : fitting)
            m_slots.try_emplace(name.toUtf8());
        if (m_all != *names || !m_told) {
            m_all = *names;
            m_told = true;
            tell({.kind = PcscWord::Kind::Readers, .fitting = fitting, .all = m_all});
        }
        return true;
    }

    // The next change, and what follows from it.
    LONG wait(const PcscContext &context, DWORD ms)
    {
        std::vector<SCARD_READERSTATE> states;
        const auto add = [&](const QByteArray &name, DWORD state) {
            SCARD_READERSTATE asked{};
            asked.szReader = name.constData();
            asked.dwCurrentState = state;
            states.push_back(asked);
        };
        for (const auto &[name, slot] : m_slots)
            add(name, slot.state);
        add(plugAndPlay, m_plugAndPlay);
        const LONG said =
            SCardGetStatusChange(context.handle(), ms, states.data(), DWORD(states.size()));
        if (said != SCARD_S_SUCCESS)
            return said;
        m_plugAndPlay = states.back().dwEventState & ~DWORD(SCARD_STATE_CHANGED);
        auto seen = states.begin();
        for (auto &[name, slot] : m_slots) {
            const SCARD_READERSTATE &now = *seen++;
            if (now.dwEventState & SCARD_STATE_CHANGED)
                change(context, name, slot, now);
        }
        return said;
    }

    void change(const PcscContext &context, const QByteArray &name, Slot &slot,
                const SCARD_READERSTATE &now)
    {
        const QString reader = QString::fromUtf8(name);
        const bool present = now.dwEventState & SCARD_STATE_PRESENT;
        const unsigned before = slot.count();
        slot.state = now.dwEventState & ~DWORD(SCARD_STATE_CHANGED);
        slot.atr = QByteArray(reinterpret_cast<const char *>(now.rgbAtr), qsizetype(now.cbAtr));
        if (!std::exchange(slot.known, true)) {
            // After the service came back: a card we know of may still be there.
            if (present && !slot.in)
                tell({.kind = PcscWord::Kind::LeftIn, .reader = reader});
            else if (!present && slot.in)
                tell({.kind = PcscWord::Kind::Out, .reader = reader});
            slot.in = present;
            return;
        }
        const bool swapped = present && slot.in && ((slot.count() - before) & 0xffff) >= 2;
        if (slot.in && (!present || swapped)) {
            slot.in = false;
            tell({.kind = PcscWord::Kind::Out, .reader = reader});
        }
        if (present && !slot.in) {
            slot.in = true;
            read(context, name, slot);
        }
    }

    void read(const PcscContext &context, const QByteArray &name, Slot &slot)
    {
        PcscWord word{
            .kind = PcscWord::Kind::Began, .reader = QString::fromUtf8(name), .card = ++m_cards};
        tell(word);
        const bool silent = slot.state & SCARD_STATE_MUTE;
        const auto end = Time::now() + longestReading;
        // Dirty contacts: a second try often works.
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (silent || chipOf(slot.atr) != CardChip::Processor)
                break;
            const auto reading = tryReading(context, name, end, attempt > 0);
            ++m_shared.turns;
            const bool nothing = !reading && reading.error().kind != ErrorKind::BadInput;
            const bool understood = reading && reading->kind != CardReading::Kind::Unreadable;
            if (understood) {
                word.reading = *reading;
                break;
            }
            if (m_shared.stopped())
                return;
            // Half an answer may be the last of a card on its way out.
            if (pulled(context, name, slot, nothing ? noAnswer : halfAnswer)) {
                slot.in = false;
                tell({.kind = PcscWord::Kind::Out, .reader = word.reader});
                return;
            }
            if (reading)
                break; // it answers, and is none of ours
        }
        word.kind = PcscWord::Kind::Read;
        tell(word);
    }

    Result<CardReading> tryReading(const PcscContext &context, const QByteArray &name,
                                   Time::time_point end, bool again)
    {
        PcscCard card;
        if (card.open(context, name) != SCARD_S_SUCCESS ||
            (again && card.reset() != SCARD_S_SUCCESS))
            return fail(ErrorKind::Unreachable, QStringLiteral("The card did not answer."));
        return readHealthCard([&](const QByteArray &command) -> Result<QByteArray> {
            if (m_shared.stopped() || Time::now() > end)
                return fail(ErrorKind::TimedOut, QStringLiteral("The card took too long."));
            ++m_shared.turns;
            return card.transmit(command);
        });
    }

    bool pulled(const PcscContext &context, const QByteArray &name, Slot &slot,
                std::chrono::milliseconds within)
    {
        const auto end = Time::now() + within;
        while (!m_shared.stopped() && Time::now() < end) {
            SCARD_READERSTATE state{};
            state.szReader = name.constData();
            state.dwCurrentState = slot.state;
            const LONG said = SCardGetStatusChange(context.handle(), sliceMs, &state, 1);
            if (said == SCARD_E_TIMEOUT)
                continue;
            if (said != SCARD_S_SUCCESS)
                return true; // reader or service have gone, and the card with them
            slot.state = state.dwEventState & ~DWORD(SCARD_STATE_CHANGED);
            if (!(slot.state & SCARD_STATE_PRESENT))
                return true;
        }
        return false;
    }

    PcscWorker::Shared &m_shared;
    QString m_wanted;
    std::map<QByteArray, Slot> m_slots;
    QStringList m_all;
    bool m_told = false;
    DWORD m_plugAndPlay = SCARD_STATE_UNAWARE;
    int m_cards = 0;

public:
    void serviceGone()
    {
        m_told = false;
        tell({.kind = PcscWord::Kind::NoService});
    }
};

void talk(const std::shared_ptr<PcscWorker::Shared> &shared, const QString &wanted)
{
    Talk talk(*shared, wanted);
    auto pause = std::chrono::milliseconds(firstPause);
    while (!shared->stopped()) {
        {
            PcscContext context;
            if (context.open()) {
                pause = firstPause;
                talk.run(context);
            }
        }
        if (!shared->stopped())
            talk.serviceGone();
        std::unique_lock lock(shared->mutex);
        const auto end = Time::now() + pause;
        while (!shared->stop && Time::now() < end) {
            shared->changed.wait_until(lock, std::min(end, Time::now() + 1s));
            ++shared->turns;
        }
        pause = std::min(pause * 2, std::chrono::milliseconds(longestPause));
    }
    const std::lock_guard lock(shared->mutex);
    shared->ended = true;
    shared->changed.notify_all();
}

} // namespace

PcscWorker::PcscWorker(QString wanted, Tell tell) : m_shared(std::make_shared<Shared>())
{
    m_shared->tell = std::move(tell);
    m_thread =
        std::thread([shared = m_shared, wanted = std::move(wanted)] { talk(shared, wanted); });
}

PcscWorker::~PcscWorker()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->tell = nullptr;
    m_shared->stop = true;
    m_shared->changed.notify_all();
    const bool ended = m_shared->changed.wait_for(lock, 1s, [&] { return m_shared->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

qint64 PcscWorker::turns() const
{
    return m_shared->turns;
}

} // namespace foyer
