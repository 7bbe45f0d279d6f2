// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/pcsc_context.h"

#include "drivers/card/pcsc_readers.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace foyer {

PcscContext::~PcscContext()
{
    if (m_open)
        SCardReleaseContext(m_handle);
}

bool PcscContext::open()
{
    m_open =
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_handle) == SCARD_S_SUCCESS;
    return m_open;
}

Result<QStringList> PcscContext::readers() const
{
    DWORD size = 0;
    LONG said = SCardListReaders(m_handle, nullptr, nullptr, &size);
    QByteArray names;
    if (said == SCARD_S_SUCCESS) {
        names.resize(qsizetype(size) + MAX_READERNAME); // one may come in between
        size = DWORD(names.size());
        said = SCardListReaders(m_handle, nullptr, names.data(), &size);
    }
    if (said == SCARD_E_NO_READERS_AVAILABLE)
        return QStringList();
    if (said != SCARD_S_SUCCESS)
        return fail(ErrorKind::Unreachable, pcscAbsent);
    names.truncate(qsizetype(size));
    QStringList list;
    for (const QByteArray &name : names.split('\0'))
        if (!name.isEmpty())
            list.append(QString::fromUtf8(name));
    return list;
}

PcscCard::~PcscCard()
{
    // Left as it is: a card that is just being pulled and cannot be reset confuses pcscd.
    if (m_open)
        SCardDisconnect(m_handle, SCARD_LEAVE_CARD);
}

LONG PcscCard::open(const PcscContext &context, const QByteArray &reader)
{
    const LONG said = SCardConnect(context.handle(), reader.constData(), SCARD_SHARE_EXCLUSIVE,
                                   SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_handle, &m_protocol);
    m_open = said == SCARD_S_SUCCESS;
    return said;
}

LONG PcscCard::reset()
{
    return SCardReconnect(m_handle, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                          SCARD_RESET_CARD, &m_protocol);
}

Result<QByteArray> PcscCard::transmit(const QByteArray &command) const
{
    constexpr qsizetype longest = 256 + 2;
    QByteArray answer(longest, '\0'); // on the heap, which is wiped when freed
    DWORD size = DWORD(answer.size());
    const SCARD_IO_REQUEST *protocol =
        m_protocol == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    const LONG said = SCardTransmit(
        m_handle, protocol, reinterpret_cast<LPCBYTE>(command.constData()), DWORD(command.size()),
        nullptr, reinterpret_cast<LPBYTE>(answer.data()), &size);
    if (said == SCARD_E_INSUFFICIENT_BUFFER)
        return QByteArray();
    if (said != SCARD_S_SUCCESS)
        return fail(ErrorKind::Unreachable, QStringLiteral("The card did not answer."));
    answer.truncate(qsizetype(size));
    return answer;
}

Result<QStringList> pcscReaders()
{
    // The service may be stopped in the middle of a word: its thread is then left to itself.
    struct Shared {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<Result<QStringList>> answer;
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared] {
        PcscContext context;
        auto answer = context.open()
                          ? context.readers()
                          : Result<QStringList>(fail(ErrorKind::Unreachable, pcscAbsent));
        const std::lock_guard lock(shared->mutex);
        shared->answer = std::move(answer);
        shared->answered.notify_all();
    }).detach();
    std::unique_lock lock(shared->mutex);
    if (!shared->answered.wait_for(lock, std::chrono::seconds(3),
                                   [&] { return shared->answer.has_value(); }))
        return fail(ErrorKind::TimedOut,
                    QStringLiteral("The card service of this computer (pcscd) does not answer."));
    return *shared->answer;
}

} // namespace foyer
