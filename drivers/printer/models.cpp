// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/models.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace foyer {

namespace {

template <class T>
using Words = QList<std::pair<const char *, T>>;

// Reads one record; the first wrong key is remembered, the rest of the record does not matter then.
class Record {
public:
    explicit Record(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const char *key)
    {
        const QJsonValue value = take(key);
        return value.isString() && !value.toString().isEmpty() ? value.toString() : wrong(key);
    }

    int number(const char *key, int least, int most)
    {
        const int value = take(key).toInt(least - 1);
        if (value < least || value > most)
            wrong(key);
        return value;
    }

    bool truth(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            wrong(key);
        return value.toBool();
    }

    template <class T>
    T oneOf(const char *key, const Words<T> &words)
    {
        const QString said = text(key);
        for (const auto &[word, value] : words)
            if (said == QLatin1String(word))
                return value;
        wrong(key);
        return words.first().second;
    }

    QJsonValue take(const char *key)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_object.contains(name))
            wrong(key);
        return m_object.take(name);
    }

    QString wrong(const char *key)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(key);
        return {};
    }

    // Empty when every key was there, right, and known.
    [[nodiscard]] QString complaint() const
    {
        return m_wrong.isEmpty() && !m_object.isEmpty() ? m_object.keys().first() : m_wrong;
    }

private:
    QJsonObject m_object;
    QString m_wrong;
};

PrinterModel modelFrom(Record &record)
{
    using M = PrinterModel;
    M model;
    model.id = record.text("id");
    model.name = record.text("name");
    model.mark = record.oneOf<M::Mark>(
        "mark", {{"documented", M::Mark::Documented}, {"tried", M::Mark::Tried}});
    model.source = record.text("source");
    for (const QJsonValue &id : record.take("usb").toArray())
        model.usb << id.toString();
    model.width = record.number("width", 58, 80);
    model.dots = record.number("dots", 200, 1024);
    model.dpi = record.number("dpi", 150, 300);
    const QJsonObject pages = record.take("codePages").toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        model.codePages << M::CodePage{page.key().toLatin1(), page.value().toInt()};
    std::ranges::stable_sort(model.codePages, {}, &M::CodePage::number);
    model.cutter = record.truth("cutter");
    model.status = record.truth("status");
    model.confirmation =
        record.oneOf<M::Confirmation>("confirmation", {{"none", M::Confirmation::None},
                                                       {"esc-v", M::Confirmation::EscV},
                                                       {"gs-r", M::Confirmation::GsR},
                                                       {"gs-h", M::Confirmation::GsH}});
    model.clear = record.oneOf<M::Clear>("clear", {{"none", M::Clear::None},
                                                   {"dle-enq-2", M::Clear::DleEnq2},
                                                   {"dle-dc4-8", M::Clear::DleDc4}});
    model.large =
        record.oneOf<M::Large>("large", {{"native", M::Large::Native}, {"drawn", M::Large::Drawn}});
    model.qr = record.oneOf<M::Qr>("qr", {{"native", M::Qr::Native}, {"drawn", M::Qr::Drawn}});
    model.presenter = record.oneOf<M::Presenter>(
        "presenter",
        {{"none", M::Presenter::None}, {"gs-e", M::Presenter::GsE}, {"fs-p", M::Presenter::FsP}});
    return model;
}

QList<PrinterModel> shipped()
{
    QFile file(QStringLiteral(":/drivers/models.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    auto models = parseModels(file.readAll());
    if (!opened || !models)
        qFatal("models.json: %s", opened ? qPrintable(models.error().message) : "not built in");
    return *models;
}

} // namespace

Result<QList<PrinterModel>> parseModels(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonArray records = QJsonDocument::fromJson(json, &error).array();
    if (records.isEmpty())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The list of printer models holds no records (%1).")
                        .arg(error.errorString()));
    QList<PrinterModel> models;
    for (const QJsonValue &value : records) {
        Record record(value.toObject());
        models << modelFrom(record);
        if (!record.complaint().isEmpty())
            return fail(ErrorKind::BadInput,
                        QStringLiteral("The printer model \"%1\" has a wrong or missing \"%2\".")
                            .arg(models.last().id, record.complaint()));
    }
    return models;
}

const QList<PrinterModel> &printerModels()
{
    static const QList<PrinterModel> models = shipped();
    return models;
}

Result<PrinterModel> printerModel(const QString &id)
{
    QStringList known;
    for (const PrinterModel &model : printerModels()) {
        if (model.id == id)
            return model;
        known << model.id;
    }
    return fail(ErrorKind::NotFound,
                QStringLiteral("There is no printer model \"%1\". Known are %2.")
                    .arg(id, known.join(QStringLiteral(", "))));
}

} // namespace foyer
