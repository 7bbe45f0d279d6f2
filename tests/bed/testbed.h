// SPDX-License-Identifier: GPL-3.0-or-later
// The invented machine of a test: nothing is attached until the test attaches it.
#pragma once

extern "C" {
typedef struct _UMockdevTestbed UMockdevTestbed;
}

namespace foyer {

class Testbed {
public:
    Testbed();
    ~Testbed();
    Testbed(const Testbed &) = delete;
    Testbed &operator=(const Testbed &) = delete;
    [[nodiscard]] UMockdevTestbed *get() const { return m_testbed; }

private:
    UMockdevTestbed *m_testbed;
};

} // namespace foyer
