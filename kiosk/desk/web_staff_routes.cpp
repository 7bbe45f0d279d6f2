// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of the console: GET shows, POST acts and sends the browser back to the page it came from.
#include "kiosk/desk/web_staff.h"

#include "kiosk/desk/web_staff_visitor.h"

#include <QUrlQuery>
#include <algorithm>

namespace foyer::web {
namespace {

Result<Html> notThere()
{
    return fail(ErrorKind::NotFound,
                QStringLiteral("There is nothing here. It may have been dealt with already."));
}

// What a redirect may say: a closed set, so that an address cannot put words into the console's
// mouth.
QString saidFor(const QByteArray &query)
{
    static const QMap<QString, QString> sentences{
        {QStringLiteral("called"), QStringLiteral("Called.")},
        {QStringLiteral("copy"), QStringLiteral("The copy is on its way to the printer.")},
        {QStringLiteral("seen-to"), QStringLiteral("Seen to. It is off the list.")},
        {QStringLiteral("matched"), QStringLiteral("Matched. The person is checked in now.")},
        {QStringLiteral("on-my-way"), QStringLiteral("The kiosk says that you are on your way.")},
        {QStringLiteral("card-accepted"), QStringLiteral("Accepted.")},
        {QStringLiteral("card-corrected"), QStringLiteral("Corrected.")},
        {QStringLiteral("update"), QStringLiteral("The kiosk was told to update.")},
        {QStringLiteral("settings"),
         QStringLiteral("The kiosk was told. What it says stands here.")},
        {QStringLiteral("revoked"), QStringLiteral("Revoked. That kiosk is closed.")},
    };
    return sentences.value(
        QUrlQuery(QString::fromLatin1(query)).queryItemValue(QStringLiteral("said")));
}

template <class Rows, class Render>
Result<Html> listed(const Result<Rows> &rows, Render render)
{
    if (!rows)
        return std::unexpected(rows.error());
    return render(*rows);
}

} // namespace

int statusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadInput:
        return 400;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Refused:
        return 403;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
        return 503;
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        return 500;
    }
    return 500;
}

Result<Html> StaffWeb::visit(const Visitor &visitor, const QUuid &id)
{
    const Result<QList<ArrivalRow>> arrivals = m_staff.arrivals(visitor.token);
    if (!arrivals)
        return std::unexpected(arrivals.error());
    const Result<QList<DeviceRow>> devices = m_staff.devices(visitor.token);
    if (!devices)
        return std::unexpected(devices.error());
    const auto found = std::ranges::find(*arrivals, id, &ArrivalRow::visit);
    return found == arrivals->end() ? notThere() : visitContent(visitor.viewer, *found, *devices);
}

Result<Html> StaffWeb::matching(const Visitor &visitor, const QUuid &id, const QString &search)
{
    const Result<QList<AttentionRow>> rows = m_staff.attention(visitor.token);
    if (!rows)
        return std::unexpected(rows.error());
    const auto found = std::ranges::find_if(
        *rows, [&id](const AttentionRow &row) { return row.matchable && row.visit == id; });
    if (found == rows->end())
        return notThere();
    const Result<QList<MatchCandidate>> candidates = m_staff.candidates(visitor.token, id);
    if (!candidates)
        return std::unexpected(candidates.error());
    return matchContent(visitor.viewer, *found, search, searched(*candidates, search));
}

// A picture of a card is for the person who looks at it now, and for nobody's cache.
Reply StaffWeb::cardPicture(const Visitor &visitor, const QUuid &id, bool back)
{
    const Result<QByteArray> picture = m_staff.cardPicture(visitor.token, id, back);
    if (!picture)
        return page(visitor, Section::Today, QStringLiteral("Nothing here"), notThere());
    return {.status = 200,
            .type = "image/jpeg",
            .body = *picture,
            .headers = {{"Cache-Control", "no-store"},
                        {"Content-Security-Policy", "default-src 'none'; sandbox"}}};
}

Result<> StaffWeb::reviewCard(const Visitor &visitor, const QUuid &id, const QByteArray &verb)
{
    const QString name = visitor.form.value(QStringLiteral("field"));
    if (verb == "accept" && name == QLatin1String("all"))
        return m_staff.acceptCard(visitor.token, id);
    CardField field{};
    if (!fieldFromKey(name, field))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("No card has such a field. Nothing was done."));
    if (verb == "accept")
        return m_staff.acceptField(visitor.token, id, field);
    if (verb == "correct")
        return m_staff.correctField(visitor.token, id, field,
                                    visitor.form.value(QStringLiteral("value")));
    return fail(ErrorKind::NotFound, QStringLiteral("There is nothing here. Nothing was done."));
}

Reply StaffWeb::show(const Request &request, const Visitor &visitor)
{
    const QByteArray &path = request.path;
    const Viewer &viewer = visitor.viewer;
    const QString said = saidFor(request.query);
    const auto list = [&](Section section, const QString &title, const Result<Html> &content) {
        Reply reply = page(visitor, section, title, content, said);
        for (const auto &[name, value] : reply.headers)
            if (name == "ETag" && value == request.ifNoneMatch)
                return Reply{
                    .status = 304, .type = "text/html", .body = {}, .headers = {{"ETag", value}}};
        return reply;
    };
    if (path == "/")
        return redirect("/today");
    if (path == "/today")
        return list(Section::Today, QStringLiteral("Today"),
                    listed(m_staff.arrivals(visitor.token),
                           [&](const auto &rows) { return todayContent(viewer, rows); }));
    if (path == "/attention")
        return list(Section::Attention, QStringLiteral("Needs a person"),
                    listed(m_staff.attention(visitor.token),
                           [&](const auto &rows) { return attentionContent(viewer, rows); }));
    if (path == "/help")
        return list(Section::Help, QStringLiteral("Help calls"),
                    listed(m_staff.help(visitor.token),
                           [&](const auto &rows) { return helpContent(viewer, rows); }));
    if (path == "/devices")
        return list(Section::Devices, QStringLiteral("Kiosks"),
                    listed(m_staff.devices(visitor.token),
                           [&](const auto &rows) { return devicesContent(viewer, rows); }));
    if (path == "/feedback")
        return list(Section::Feedback, QStringLiteral("Feedback"),
                    listed(m_staff.feedback(visitor.token, 100),
                           [&](const auto &rows) { return feedbackContent(viewer, rows); }));
    if (path == "/audit")
        return list(Section::Audit, QStringLiteral("Audit"),
                    listed(m_staff.audit(visitor.token, 200),
                           [&](const auto &rows) { return auditContent(rows); }));
    if (path == "/keys")
        return list(Section::Keys, QStringLiteral("Shortcuts"), keysContent());
    if (const QList<QByteArray> parts = path.mid(1).split('/');
        parts.size() >= 3 && parts[0] == "visit" && parts[2] == "card") {
        const QUuid id = QUuid::fromString(QLatin1String(parts[1]));
        if (parts.size() == 4 && (parts[3] == "front.jpg" || parts[3] == "back.jpg"))
            return cardPicture(visitor, id, parts[3] == "back.jpg");
        if (parts.size() == 3)
            return list(Section::Today, QStringLiteral("Insurance card"),
                        listed(m_staff.card(visitor.token, id),
                               [&](const CardView &card) { return cardContent(viewer, card); }));
        return page(visitor, Section::Today, QStringLiteral("Nothing here"), notThere());
    }
    if (const QList<QByteArray> parts = path.mid(1).split('/');
        parts.size() == 3 && parts[0] == "devices" && parts[2] == "settings")
        return list(
            Section::Devices, QStringLiteral("Settings"),
            listed(m_staff.settings(visitor.token, QUuid::fromString(QLatin1String(parts[1]))),
                   [&](const KioskSettingsView &view) { return settingsContent(viewer, view); }));
    if (path.startsWith("/visit/"))
        return list(Section::Today, QStringLiteral("Visit"),
                    visit(visitor, QUuid::fromString(QLatin1String(path.mid(7)))));
    if (path.startsWith("/match/"))
        return list(Section::Attention, QStringLiteral("Match"),
                    matching(visitor, QUuid::fromString(QLatin1String(path.mid(7))), {}));
    return page(visitor, Section::Today, QStringLiteral("Nothing here"), notThere());
}

Reply StaffWeb::act(const Request &request, const Visitor &visitor)
{
    const QList<QByteArray> parts = request.path.mid(1).split('/');
    const QByteArray what = parts.value(0);
    const QByteArray which = parts.value(1);
    const QByteArray verb = parts.value(2);
    const QUuid id = QUuid::fromString(QLatin1String(which));
    const QByteArray anchor = id.toByteArray(QUuid::WithoutBraces); // never what came
    const QString &token = visitor.token;
    const auto field = [&visitor](const char *name) {
        return visitor.form.value(QString::fromLatin1(name));
    };
    const auto back = [&](Section section, const Result<> &done, const QByteArray &to) {
        if (done)
            return redirect(to);
        return page(visitor, section, QStringLiteral("Not done"),
                    troubleContent(done.error().message), {}, statusOf(done.error()));
    };

    if (parts.size() == 3 && what == "visit" && verb == "call")
        return back(Section::Today, m_staff.call(token, id), "/today?said=called#v-" + anchor);
    if (parts.size() == 3 && what == "visit" && verb == "reprint")
        return back(Section::Today,
                    m_staff.reprint(token, id, QUuid::fromString(field("device")), field("why")),
                    "/today?said=copy#v-" + anchor);
    if (parts.size() == 4 && what == "visit" && verb == "card") {
        // Only names of ours go into the address.
        CardField card{};
        const bool one = fieldFromKey(field("field"), card);
        return back(Section::Today, reviewCard(visitor, id, parts[3]),
                    "/visit/" + anchor + "/card?said=card-" +
                        (parts[3] == "correct" ? "corrected" : "accepted") +
                        (one ? "#f-" + fieldKey(card).toLatin1() : QByteArray()));
    }
    if (parts.size() == 3 && what == "attention" && verb == "settle")
        return back(Section::Attention, m_staff.settle(token, which.toLongLong()),
                    "/attention?said=seen-to");
    if (parts.size() == 3 && what == "help" && verb == "answer")
        return back(Section::Help, m_staff.answerHelp(token, id),
                    sectionPath(sectionOf(field("back"))).toLatin1() + "?said=on-my-way");
    if (parts.size() == 3 && what == "match" && verb == "search")
        return page(visitor, Section::Attention, QStringLiteral("Match"),
                    matching(visitor, id, field("search")));
    if (parts.size() == 2 && what == "match") {
        if (field("checked") != QLatin1String("yes"))
            return back(
                Section::Attention,
                fail(ErrorKind::BadInput,
                     QStringLiteral(
                         "Please ask the person for name and birth date first. Nothing was done.")),
                {});
        return back(Section::Attention, m_staff.match(token, id, field("ref")),
                    "/attention?said=matched");
    }
    if (parts.size() == 3 && what == "devices" && verb == "settings")
        return back(Section::Devices, m_staff.writeSettings(token, id, field("toml")),
                    "/devices/" + anchor + "/settings?said=settings");
    if (parts.size() == 3 && what == "devices" && verb == "revoke")
        return back(Section::Devices, m_staff.revoke(token, id),
                    "/devices?said=revoked#k-" + anchor);
    if (parts.size() == 3 && what == "devices" && verb == "update") {
        const QString when = field("when");
        if (when != QLatin1String("now") && when != QLatin1String("tonight"))
            return back(
                Section::Devices,
                fail(ErrorKind::BadInput, QStringLiteral("Now or tonight? Nothing was done.")), {});
        return back(Section::Devices, m_staff.update(token, id, when == QLatin1String("now")),
                    "/devices?said=update#k-" + anchor);
    }
    if (parts.size() == 2 && what == "devices" && which == "enrol")
        return page(visitor, Section::Devices, QStringLiteral("Add a kiosk"),
                    listed(m_staff.offerEnrolment(token),
                           [](const EnrolmentOffer &offer) { return enrolmentContent(offer); }));
    return page(visitor, Section::Today, QStringLiteral("Nothing here"), notThere());
}

} // namespace foyer::web
