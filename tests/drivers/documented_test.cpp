// SPDX-License-Identifier: GPL-3.0-or-later
// Every model's exchange, written from its manual or recorded from the machine, played to the real
// driver.
#include "tests/drivers/exchange_story.h"

#include <QFile>

using namespace foyer;

namespace {

QByteArray exchangeOf(const PrinterModel &model)
{
    const QString end = model.mark == PrinterModel::Mark::Tried ? QStringLiteral("recorded")
                                                                : QStringLiteral("documented");
    QFile file(QStringLiteral("%1/tests/fixtures/printers/%2.%3")
                   .arg(qEnvironmentVariable("FOYER_SOURCE"), model.id, end));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every model's exchange is gone through: a ticket, then one without paper")
{
    for (const PrinterModel &model : printerModels())
        playStory(model, exchangeOf(model));
}
