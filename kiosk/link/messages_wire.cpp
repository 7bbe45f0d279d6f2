// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of the wire itself: hello, enrolment, listening, and a failure.
#include "kiosk/link/describe_ticket.h"
#include "kiosk/link/messages_instantiate.h"

namespace foyer {

template <class Archive>
void describe(Archive &a, Hello &hello)
{
    a.number("api", hello.api, 1, 1000);
    a.text("version", hello.version, 40);
}

template <class Archive>
void describe(Archive &a, HelloReply &reply)
{
    a.number("oldestApi", reply.oldestApi, 1, 1000);
    a.number("newestApi", reply.newestApi, 1, 1000);
    a.text("version", reply.version, 40);
    a.bytes("nextPin", reply.nextPin, 32);
}

template <class Archive>
void describe(Archive &a, EnrolRequest &request)
{
    a.text("secret", request.secret, 128);
    a.text("name", request.name, 60);
}

template <class Archive>
void describe(Archive &a, EnrolReply &reply)
{
    a.uuid("device", reply.device);
    a.text("token", reply.token, 128);
    a.text("prefix", reply.prefix, 8);
    a.bytes("sealingKey", reply.sealingKey, 32);
}

template <class Archive>
void describe(Archive &a, Listen &listen)
{
    a.number("api", listen.api, 1, 1000);
    a.text("token", listen.token, 128);
}

template <class Archive>
void describe(Archive &a, Listening &listening)
{
    a.uuid("device", listening.device);
}

template <class Archive>
void describe(Archive &a, Error &error)
{
    a.choice("kind", error.kind);
    a.text("message", error.message, maxSentence);
    a.text("where", error.where, maxLine);
}

} // namespace foyer

FOYER_MESSAGE(Hello)
FOYER_MESSAGE(HelloReply)
FOYER_MESSAGE(EnrolRequest)
FOYER_MESSAGE(EnrolReply)
FOYER_MESSAGE(Listen)
FOYER_MESSAGE(Listening)
FOYER_MESSAGE(Error)
