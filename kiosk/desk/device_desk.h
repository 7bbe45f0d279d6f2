// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as one kiosk sees it.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

class DeviceDesk final : public Desk {
    Q_OBJECT
public:
    DeviceDesk(DeskState &state, QUuid device);

    [[nodiscard]] QCoro::Task<Result<SiteInfo>> site() override;
    [[nodiscard]] QCoro::Task<Result<IdentifyReply>> identify(IdentifyRequest request) override;
    [[nodiscard]] QCoro::Task<Result<SaveReply>> save(VisitProgress progress) override;
    [[nodiscard]] QCoro::Task<Result<>> attach(Attachment attachment) override;
    [[nodiscard]] QCoro::Task<Result<CheckInReply>> checkIn(CheckInRequest request) override;
    [[nodiscard]] QCoro::Task<Result<Ticket>> copy(QUuid visit, QString appointmentRef) override;
    [[nodiscard]] QCoro::Task<Result<>> printed(PrintReport report) override;
    [[nodiscard]] QCoro::Task<Result<>> feedback(QUuid visit, int rating) override;
    [[nodiscard]] QCoro::Task<Result<>> help(HelpRequest request) override;
    [[nodiscard]] QCoro::Task<Result<>> health(KioskHealth health) override;
    [[nodiscard]] QCoro::Task<Result<ConsoleSettings>> settings(QUuid known) override;
    [[nodiscard]] QCoro::Task<Result<>> deliver(QUuid id, QByteArray sealed) override;
    [[nodiscard]] QCoro::Task<Result<StaffSession>> staff(QString code, QString pin) override;
    [[nodiscard]] QCoro::Task<Result<QList<TicketSummary>>> tickets(QString staffToken) override;
    [[nodiscard]] QCoro::Task<Result<Ticket>> reprint(QString staffToken, QUuid visit,
                                                      QString why) override;

private:
    DeskState &m_state;
    const QUuid m_device;
};

} // namespace foyer
