// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosks' HTTP routes: token, body, message, the desk's answer. No path, token or body of a
// request is logged.
#pragma once

#include "kiosk/desk/kiosk_gate.h"
#include "kiosk/desk/loopback.h"
#include "kiosk/desk/update_folder.h"
#include "kiosk/link/routes.h"

#include <memory>

namespace foyer {

class KioskRoutes {
public:
    // nextPin: SHA-256 of the public key a coming certificate will have; empty when none is ahead.
    explicit KioskRoutes(KioskGate &gate, QByteArray nextPin = {},
                         UpdateFolder updates = UpdateFolder());

    // Gate and routes must outlive the server.
    void addTo(LoopbackHttp &http);

private:
    struct Call;

    // work: (Desk &, Request) -> Task<Result<Reply>>.
    template <class Request, class Work>
    void addForDevice(LoopbackHttp &http, Work work);
    // work: (Request) -> Result<Reply>; asked without a token.
    template <class Request, class Work>
    void addOpen(LoopbackHttp &http, Work work);

    template <class Request, class Work>
    QCoro::Task<> answer(std::shared_ptr<Call> call, Work work);

    KioskGate &m_gate;
    QByteArray m_nextPin;
    UpdateFolder m_updates;
};

} // namespace foyer
