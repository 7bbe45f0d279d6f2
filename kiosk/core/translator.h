// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one language. Where it runs from right to left, the places that are filled later
// ("%1") come isolated: whatever number, name or code is put there stands whole, and every text of
// the screen, the ticket and the phone page passes here, so no caller has to think of it.
#pragma once

#include <QTranslator>

namespace foyer {

class Translator : public QTranslator {
public:
    // BCP 47; "es-MX" is served by "es". False: we have no words for it.
    bool speak(const QString &tag);

    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int count = -1) const override;

private:
    bool m_rightToLeft = false;
};

} // namespace foyer
