// SPDX-License-Identifier: GPL-3.0-or-later
// A magnetic stripe reader that is a keyboard. All it types is kept from the screen.
#pragma once

#include "drivers/card/stripe_swipe.h"
#include "drivers/io/connection.h"

#include <QTimer>

namespace foyer {

class StripeReader final : public CardReader {
    Q_OBJECT
public:
    // keys: what the reader types, as bytes.
    StripeReader(std::unique_ptr<Stream> keys, const Clock &clock);

    [[nodiscard]] DeviceHealth health() const override;
    void tick(); // its own timer calls it; tests with a manual clock may call it as well

private:
    Connection m_connection;
    const Clock &m_clock;
    StripeSwipe m_swipe;
    QTimer m_timer;
};

} // namespace foyer
