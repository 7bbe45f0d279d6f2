// SPDX-License-Identifier: GPL-3.0-or-later
// The messages about the kiosk itself: site, help, health, delivery, staff on the device, commands.
#include "kiosk/link/describe_ticket.h"
#include "kiosk/link/messages_instantiate.h"

#include <limits>

namespace foyer {

constexpr int maxToken = 128;

template <class Archive>
void describe(Archive &, SiteRequest &)
{
}
template <class Archive>
void describe(Archive &, Done &)
{
}

template <class Archive>
void describe(Archive &a, SiteInfo &site)
{
    a.text("clinicName", site.clinicName, maxLine);
    a.text("siteName", site.siteName, maxLine);
    a.texts("languages", site.languages, 64, maxLanguageTag);
    a.optional("wait", site.wait);
    a.localText("notice", site.notice, maxSentence);
    a.flag("minorNeedsAdult", site.minorNeedsAdult);
    a.textsByKey("towns", site.towns, maxTowns, maxPostalCode, maxTownLine);
}

template <class Archive>
void describe(Archive &a, HelpRequest &request)
{
    a.uuid("id", request.id);
    a.uuidOrNone("visit", request.visit);
    a.flag("urgent", request.urgent);
    a.text("step", request.step, 40);
}

template <class Archive>
void describe(Archive &a, DeviceTally &tally)
{
    a.number("uses", tally.uses, 0, std::numeric_limits<int>::max());
    a.number("misses", tally.misses, 0, std::numeric_limits<int>::max());
    a.number("paperMm", tally.paperMm, 0, std::numeric_limits<int>::max());
    a.text("lastError", tally.lastError, maxSentence);
    a.timeOrNone("lastErrorAt", tally.lastErrorAt);
}

template <class Archive>
void describe(Archive &a, DeviceHealth &device)
{
    a.text("kind", device.kind, 40);
    a.text("model", device.model, maxLine);
    a.choice("status", device.status);
    a.text("sentence", device.sentence, maxSentence);
    a.object("tally", device.tally);
}

template <class Archive>
void describe(Archive &a, Vitals &vitals)
{
    constexpr int most = std::numeric_limits<int>::max();
    a.text("image", vitals.image, 40);
    a.text("slot", vitals.slot, 1);
    a.text("update", vitals.update, int(maxUpdateLine));
    a.numberOrNone("uptimeSeconds", vitals.uptimeSeconds, 0, most);
    a.numberOrNone("hottestCelsius", vitals.hottestCelsius, -40, 150);
    a.numberOrNone("diskFreeMb", vitals.diskFreeMb, 0, most);
    a.numberOrNone("diskMb", vitals.diskMb, 0, most);
    a.numberOrNone("memoryFreeMb", vitals.memoryFreeMb, 0, most);
    a.numberOrNone("memoryMb", vitals.memoryMb, 0, most);
}

template <class Archive>
void describe(Archive &a, SettingsState &state)
{
    a.uuid("id", state.id);
    a.choice("outcome", state.outcome);
    a.text("sentence", state.sentence, maxSentence);
}

template <class Archive>
void describe(Archive &a, KioskHealth &health)
{
    a.text("version", health.version, 40);
    a.objects("devices", health.devices, 16);
    a.flag("closed", health.closed);
    a.number("spooled", health.spooled, 0, 1'000'000);
    a.choiceOrNone("printer", health.printer);
    a.optional("vitals", health.vitals);
    a.optional("settings", health.settings);
}

template <class Archive>
void describe(Archive &a, DeliverRequest &request)
{
    a.uuid("id", request.id);
    a.bytes("sealed", request.sealed, maxSealedBytes);
}

template <class Archive>
void describe(Archive &a, StaffRequest &request)
{
    a.text("code", request.code, 64);
    a.text("pin", request.pin, 64);
}

template <class Archive>
void describe(Archive &a, StaffSession &session)
{
    a.text("token", session.token, maxToken);
    a.text("name", session.name, maxLine);
    a.choice("role", session.role);
}

template <class Archive>
void describe(Archive &a, TicketsRequest &request)
{
    a.text("staffToken", request.staffToken, maxToken);
}

template <class Archive>
void describe(Archive &a, TicketSummary &summary)
{
    a.uuid("visit", summary.visit);
    a.text("number", summary.number, maxNumber);
    a.time("issuedAt", summary.issuedAt);
    a.localText("area", summary.area, maxLine);
    a.choice("state", summary.state);
}

template <class Archive>
void describe(Archive &a, TicketList &list)
{
    a.objects("tickets", list.tickets, 5000);
}

template <class Archive>
void describe(Archive &a, ReprintRequest &request)
{
    a.text("staffToken", request.staffToken, maxToken);
    a.uuid("visit", request.visit);
    a.text("why", request.why, maxLine);
}

template <class Archive>
void describe(Archive &a, SettingsRequest &request)
{
    a.uuidOrNone("known", request.known);
}

template <class Archive>
void describe(Archive &a, ConsoleSettings &settings)
{
    a.uuidOrNone("id", settings.id);
    a.text("toml", settings.toml, maxSettingsText);
}

template <class Archive>
void describe(Archive &, UpdateRequest &)
{
}

template <class Archive>
void describe(Archive &a, UpdateFile &file)
{
    a.text("name", file.name, maxLine);
    a.number("size", file.size, 0, maxUpdateFileBytes);
}

template <class Archive>
void describe(Archive &a, UpdateOffer &offer)
{
    a.text("version", offer.version, 40);
    a.objects("files", offer.files, 8);
}

template <class Archive>
void describe(Archive &a, UpdatePartRequest &request)
{
    a.text("version", request.version, 40);
    a.text("name", request.name, maxLine);
    a.number("offset", request.offset, 0, maxUpdateFileBytes);
}

template <class Archive>
void describe(Archive &a, UpdatePart &part)
{
    a.bytes("bytes", part.bytes, updatePartBytes);
}

template <class Archive>
void describe(Archive &a, Command &command)
{
    a.choice("kind", command.kind);
    a.uuidOrNone("id", command.id);
    a.optional("ticket", command.ticket);
    a.text("text", command.text, maxSentence);
}

} // namespace foyer

FOYER_MESSAGE(SiteRequest)
FOYER_MESSAGE(Done)
FOYER_MESSAGE(SiteInfo)
FOYER_MESSAGE(HelpRequest)
FOYER_MESSAGE(KioskHealth)
FOYER_MESSAGE(DeliverRequest)
FOYER_MESSAGE(StaffRequest)
FOYER_MESSAGE(StaffSession)
FOYER_MESSAGE(TicketsRequest)
FOYER_MESSAGE(TicketList)
FOYER_MESSAGE(ReprintRequest)
FOYER_MESSAGE(SettingsRequest)
FOYER_MESSAGE(ConsoleSettings)
FOYER_MESSAGE(UpdateRequest)
FOYER_MESSAGE(UpdateOffer)
FOYER_MESSAGE(UpdatePartRequest)
FOYER_MESSAGE(UpdatePart)
FOYER_MESSAGE(Command)
