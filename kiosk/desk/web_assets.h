// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheets and the script of the web pages, as they lie in assets/web and in the program's
// resources.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::web {

// Comments, which carry licence and purpose for the reader of the source, are left out. Names are
// ours, never a path that came in; an unknown name is a bug and yields nothing.
[[nodiscard]] QByteArray asset(const QString &name);
// base.css with another one behind it.
[[nodiscard]] QByteArray styleSheet(const QString &name);
// The value of a CSP hash source: 'sha256-...' (CSP Level 3, 2.3.1).
[[nodiscard]] QByteArray cspHash(const QByteArray &content);

} // namespace foyer::web
