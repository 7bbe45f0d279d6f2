// SPDX-License-Identifier: GPL-3.0-or-later
// The two directions of a message, made from its description: for the messages_*.cpp files only.
#pragma once

#include "kiosk/link/json_fields.h"
#include "kiosk/link/messages.h"

namespace foyer {

template <class Message>
QByteArray toJson(const Message &message)
{
    return writeMessage(message);
}

template <class Message>
Result<Message> fromJson(const QByteArray &json)
{
    return readMessage<Message>(json, maxMessageBytes<Message>);
}

} // namespace foyer

#define FOYER_MESSAGE(Message)                                                                     \
    template QByteArray foyer::toJson(const foyer::Message &);                                     \
    template foyer::Result<foyer::Message> foyer::fromJson(const QByteArray &);
