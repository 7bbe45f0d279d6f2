// SPDX-License-Identifier: GPL-3.0-or-later
// An open file descriptor with one owner.
#pragma once

#include <QString>
#include <utility>

namespace foyer {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd = -1;
};

// A device node, to be read without waiting. Not open: errno tells why.
[[nodiscard]] Descriptor openToRead(const QString &node);

} // namespace foyer
