// SPDX-License-Identifier: GPL-3.0-or-later
// The staff listener: who is signed in, whether a form is really ours, and which page or action a
// path means. It keeps nothing: the session lives in the desk's store, the form token is derived
// from it.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/desk/staff.h"
#include "kiosk/desk/web_form.h"
#include "kiosk/desk/web_http.h"
#include "kiosk/desk/web_pages.h"

namespace foyer::web {

// The token of every form of one session (or of one sign-in page): only who holds the cookie's page
// can know it.
[[nodiscard]] QString formToken(const QByteArray &cookie);

class StaffWeb {
public:
    StaffWeb(Staff &staff, const Clock &clock, QString clinic);

    [[nodiscard]] QCoro::Task<Reply> handle(Request request);
    // Ready to be given to a Listener that lives no longer than this.
    [[nodiscard]] Handler handler();

private:
    struct Visitor;

    [[nodiscard]] QCoro::Task<Reply> signIn(Request request);
    [[nodiscard]] Reply signInForm(const Request &request, const QString &code, const QString &said,
                                   int status);
    [[nodiscard]] Reply signOut(const Visitor &visitor);
    [[nodiscard]] Reply show(const Request &request, const Visitor &visitor);
    [[nodiscard]] Reply act(const Request &request, const Visitor &visitor);
    [[nodiscard]] Reply page(const Visitor &visitor, Section section, const QString &title,
                             const Result<Html> &content, const QString &said = {},
                             int status = 200);

    [[nodiscard]] Result<Html> visit(const Visitor &visitor, const QUuid &id);
    [[nodiscard]] Reply cardPicture(const Visitor &visitor, const QUuid &id, bool back);
    [[nodiscard]] Result<> reviewCard(const Visitor &visitor, const QUuid &id,
                                      const QByteArray &verb);
    [[nodiscard]] Result<Html> matching(const Visitor &visitor, const QUuid &id,
                                        const QString &search);

    Staff &m_staff;
    const Clock &m_clock;
    QString m_clinic;
};

} // namespace foyer::web
