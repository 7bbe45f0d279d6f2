// SPDX-License-Identifier: GPL-3.0-or-later
// Coroutines that wait for the next value of something. They are resumed at once, also by an object
// that is going away: a queued signal of QCoro would be lost with its sender, and its waiter with
// it.
#pragma once

#include <coroutine>
#include <optional>
#include <utility>
#include <vector>

namespace foyer {

template <class T>
class Waiters {
public:
    class Awaiter {
    public:
        explicit Awaiter(Waiters &waiters) : m_waiters(waiters) {}
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle)
        {
            m_handle = handle;
            m_waiters.m_waiting.push_back(this);
        }
        T await_resume() { return std::move(*m_value); }

    private:
        friend class Waiters;
        Waiters &m_waiters;
        std::coroutine_handle<> m_handle;
        std::optional<T> m_value;
    };

    [[nodiscard]] Awaiter next() { return Awaiter(*this); }

    void tell(const T &value)
    {
        const std::vector<Awaiter *> waiting = std::exchange(m_waiting, {});
        std::vector<std::coroutine_handle<>> handles;
        for (Awaiter *awaiter : waiting) {
            awaiter->m_value = value;
            handles.push_back(awaiter->m_handle);
        }
        for (const auto handle : handles)
            handle.resume();
    }

private:
    std::vector<Awaiter *> m_waiting;
};

} // namespace foyer
