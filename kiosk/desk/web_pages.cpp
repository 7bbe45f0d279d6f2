// SPDX-License-Identifier: GPL-3.0-or-later
// What every console page has around it, and the pages without a list: sign-in, shortcuts, trouble.
#include "kiosk/desk/web_pages.h"

#include "kiosk/desk/web_assets.h"
#include "kiosk/desk/web_parts.h"

#include <array>

namespace foyer::web {
namespace {

// The address of an asset names its content, so that a browser may keep it for ever.
QString assetAddress(const QByteArray &content, QLatin1String name)
{
    return QStringLiteral("/assets/%1?v=%2").arg(name).arg(QString::number(qHash(content), 16));
}

Html head(const QString &title)
{
    static const QString style =
        assetAddress(styleSheet(QStringLiteral("console.css")), QLatin1String("console.css"));
    static const QString script =
        assetAddress(asset(QStringLiteral("console.js")), QLatin1String("console.js"));
    return html(R"(<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{}">
<script src="{}" defer></script>
)",
                title, style, script);
}

struct Entry {
    Section section;
    QLatin1String path;
    QLatin1String words;
    Icon picture;
    QLatin1String key;
};

const std::array entries{
    Entry{Section::Today, QLatin1String("/today"), QLatin1String("Today"), Icon::Today,
          QLatin1String("1")},
    Entry{Section::Attention, QLatin1String("/attention"), QLatin1String("Needs a person"),
          Icon::Hand, QLatin1String("2")},
    Entry{Section::Help, QLatin1String("/help"), QLatin1String("Help calls"), Icon::Call,
          QLatin1String("3")},
    Entry{Section::Devices, QLatin1String("/devices"), QLatin1String("Kiosks"), Icon::Kiosk,
          QLatin1String("4")},
    Entry{Section::Feedback, QLatin1String("/feedback"), QLatin1String("Feedback"), Icon::Star,
          QLatin1String("5")},
    Entry{Section::Audit, QLatin1String("/audit"), QLatin1String("Audit"), Icon::Book,
          QLatin1String("6")},
};

qsizetype waiting(Section section, const Surroundings &around)
{
    switch (section) {
    case Section::Attention:
        return around.attention;
    case Section::Help:
        return around.openHelp.size();
    case Section::Devices:
        return around.devices;
    default:
        return 0;
    }
}

Html navigation(const Viewer &viewer, const Surroundings &around)
{
    Html list;
    for (const Entry &entry : entries) {
        if (entry.section == Section::Audit && viewer.role != Role::Administrator)
            continue;
        const qsizetype count = waiting(entry.section, around);
        list +=
            html(R"(<li><a href="{}" data-go="{}"{}>{}<span>{}</span>{}</a></li>
)",
                 entry.path, entry.key,
                 raw(entry.section == around.section ? R"( aria-current="page")" : ""),
                 icon(entry.picture), entry.words,
                 count > 0
                     ? html(R"(<b class="count">{}<span class="unseen"> waiting</span></b>)", count)
                     : html(R"(<kbd>{}</kbd>)", entry.key));
    }
    return html(R"(<nav aria-label="Console"><ul data-live="nav">
{}</ul></nav>)",
                list);
}

Html side(const Viewer &viewer, const Surroundings &around)
{
    return html(
        R"(<header class="side">
<p class="clinic">{}<span>{}</span></p>
{}
<div class="me"><p><b>{}</b><br>{}</p>
<a class="quiet" href="/keys" data-go="?">{}<span>Shortcuts</span><kbd>?</kbd></a>
{}</div>
</header>)",
        icon(Icon::Door), viewer.clinic, navigation(viewer, around), viewer.name,
        QString(viewer.role == Role::Administrator ? QStringLiteral("Administrator")
                                                   : QStringLiteral("Reception")),
        icon(Icon::Keys),
        postForm(QStringLiteral("/sign-out"), viewer.csrf,
                 html(R"(<button class="quiet" id="sign-out">{}<span>Sign out</span></button>)",
                      icon(Icon::Out))));
}

// Help calls stand above every page: the person in front of the kiosk waits for an answer, not for
// our navigation.
Html helpStrip(const Viewer &viewer, const Surroundings &around)
{
    if (around.section == Section::Help) // the page itself shows them
        return {};
    return each(around.openHelp, [&](const HelpRow &row) {
        const QString id = row.id.toString(QUuid::WithoutBraces);
        const QString words = row.urgent
                                  ? QStringLiteral("Someone feels very unwell. Go there now.")
                                  : QStringLiteral("Someone asks for help.");
        const Html button = html(
            R"(<input type="hidden" name="back" value="{}"><button class="primary" data-key-press="h" aria-keyshortcuts="h">On my way</button>)",
            sectionPath(around.section));
        return html(
            R"(<div id="s-{}" data-row data-say="{}" class="strip {}">{}<p><b>{}</b> {}<small>{}</small></p>{}</div>
)",
            id, row.device + QStringLiteral(": ") + words, raw(row.urgent ? "urgent" : "calm"),
            icon(row.urgent ? Icon::Stop : Icon::Call), row.device, words,
            facts({row.name, ago(row.since, viewer.now)}),
            postForm(QStringLiteral("/help/%1/answer").arg(id), viewer.csrf, button));
    });
}

Html saidLine(const Surroundings &around)
{
    if (around.said.isEmpty())
        return {};
    return html(R"(<p class="said {}" role="status">{}{}</p>
)",
                raw(around.trouble ? "trouble" : "good"),
                icon(around.trouble ? Icon::Warning : Icon::Tick), around.said);
}

} // namespace

QString sectionPath(Section section)
{
    for (const Entry &entry : entries)
        if (entry.section == section)
            return entry.path;
    return QStringLiteral("/today");
}

Section sectionOf(const QString &path)
{
    for (const Entry &entry : entries)
        if (entry.path == path)
            return entry.section;
    return Section::Today;
}

Html consolePage(const Viewer &viewer, const Surroundings &around, const QString &title,
                 const Html &content)
{
    return html(R"(<!doctype html>
<html lang="en">
<head>
{}</head>
<body class="console">
<a class="skip" href="#main">Skip to the list</a>
{}
<div class="page">
<div data-live="help">{}</div>
<main id="main" tabindex="-1">
{}{}
</main>
</div>
<p id="announce" class="unseen" aria-live="polite"></p>
<p id="offline" class="offline" role="alert" hidden>{}The desk does not answer. This page may be old.</p>
</body>
</html>
)",
                head(title + QStringLiteral(" - ") + viewer.clinic), side(viewer, around),
                helpStrip(viewer, around), saidLine(around), content, icon(Icon::Warning));
}

Html signInPage(const QString &clinic, const QString &csrf, const QString &code,
                const QString &said)
{
    const Html why = said.isEmpty() ? Html()
                                    : html(R"(<p class="said trouble" role="alert">{}{}</p>)",
                                           icon(Icon::Warning), said);
    const Html fields = html(R"(<label for="code">Your staff code</label>
<input id="code" name="code" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="64" required{} value="{}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required{}>
<button class="primary">Sign in</button>)",
                             raw(code.isEmpty() ? " autofocus" : ""), code,
                             raw(code.isEmpty() ? "" : " autofocus"));
    return html(R"(<!doctype html>
<html lang="en">
<head>
{}</head>
<body class="door">
<main>
<p class="clinic">{}<span>{}</span></p>
<h1>Good to see you</h1>
<p class="lead">Sign in to see who has arrived.</p>
{}{}
</main>
</body>
</html>
)",
                head(QStringLiteral("Sign in - ") + clinic), icon(Icon::Door), clinic, why,
                postForm(QStringLiteral("/sign-in"), csrf, fields));
}

Html keysContent()
{
    struct Key {
        QLatin1String keys;
        QLatin1String does;
    };
    static const std::array keys{
        Key{QLatin1String("1 to 6"), QLatin1String("Go to a page, as numbered on the left")},
        Key{QLatin1String("/"), QLatin1String("Find someone in the list")},
        Key{QLatin1String("j, k"),
            QLatin1String("Next and previous line; the arrow keys do the same")},
        Key{QLatin1String("Enter"), QLatin1String("Open the line")},
        Key{QLatin1String("c"), QLatin1String("Call the person on this line")},
        Key{QLatin1String("r"), QLatin1String("Print a copy of the ticket")},
        Key{QLatin1String("m"), QLatin1String("Match the arrival to an appointment")},
        Key{QLatin1String("d"), QLatin1String("Seen to: take the line off the list")},
        Key{QLatin1String("h"), QLatin1String("On my way: answer the first help call")},
        Key{QLatin1String("Esc"), QLatin1String("Leave the search field")},
        Key{QLatin1String("?"), QLatin1String("This page")},
    };
    const Html rows = each(keys, [](const Key &key) {
        return html(R"(<div><dt><kbd>{}</kbd></dt><dd>{}</dd></div>
)",
                    key.keys, key.does);
    });
    return html(R"(<div class="head"><h1>Shortcuts</h1></div>
<p class="lead">Everything here works without a mouse. Tab goes from one control to the next.</p>
<dl class="keys">
{}</dl>
<p class="lead"><label class="check"><input type="checkbox" id="keys-on" checked> Single-key shortcuts on this computer</label></p>)",
                rows);
}

Html troubleContent(const QString &sentence)
{
    return html(R"(<div class="head"><h1>That did not work</h1></div>
<p class="lead">{}</p>
<p><a class="button plain" href="/today">Back to today</a></p>)",
                sentence);
}

} // namespace foyer::web
