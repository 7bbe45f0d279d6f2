// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/voice_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {

constexpr qsizetype longestSentence = 300;
constexpr qsizetype longestName = 64;
constexpr qsizetype mostLanguages = 200;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> object(const QByteArray &line)
{
    if (line.size() > maxVoiceLine)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString text(const QJsonObject &from, const char16_t *name, qsizetype most)
{
    return from.value(QStringView(name)).toString().left(most);
}

QStringList languagesIn(const QJsonObject &said)
{
    QStringList languages;
    for (const auto &value : said.value(u"languages").toArray()) {
        const QString language = value.toString();
        if (!language.isEmpty() && language.size() <= longestName &&
            languages.size() < mostLanguages)
            languages.append(language);
    }
    return languages;
}

} // namespace

QByteArray toLine(const SpeechOrder &order)
{
    return line({{QStringLiteral("say"), order.number},
                 {QStringLiteral("text"), order.text.left(longestSpeech)},
                 {QStringLiteral("language"), order.language.left(longestName)},
                 {QStringLiteral("rate"), order.manner.rate},
                 {QStringLiteral("volume"), order.manner.volume}});
}

QByteArray toLine(const VoiceNews &news)
{
    QJsonObject object{{QStringLiteral("status"), int(news.status)},
                       {QStringLiteral("model"), news.model.left(longestName)},
                       {QStringLiteral("sentence"), news.sentence.left(longestSentence)}};
    if (!news.languages.isEmpty())
        object.insert(QStringLiteral("languages"),
                      QJsonArray::fromStringList(news.languages.mid(0, mostLanguages)));
    if (news.spoken) {
        object.insert(QStringLiteral("spoken"), news.spoken->number);
        object.insert(QStringLiteral("well"), news.spoken->well);
    }
    return line(object);
}

std::optional<SpeechOrder> orderOf(const QByteArray &line)
{
    const auto said = object(line);
    const int number = said ? said->value(u"say").toInt(-1) : -1;
    if (number < 0)
        return std::nullopt;
    return SpeechOrder{number,
                       text(*said, u"text", longestSpeech),
                       text(*said, u"language", longestName),
                       {.rate = std::clamp(said->value(u"rate").toDouble(1), 0.5, 2.0),
                        .volume = std::clamp(said->value(u"volume").toDouble(1), 0.0, 1.0)}};
}

std::optional<VoiceNews> newsOf(const QByteArray &line)
{
    const auto said = object(line);
    const int status = said ? said->value(u"status").toInt(-1) : -1;
    if (status < 0 || status > int(DeviceStatus::Trouble))
        return std::nullopt;
    VoiceNews news{DeviceStatus(status), text(*said, u"model", longestName),
                   text(*said, u"sentence", longestSentence), languagesIn(*said), std::nullopt};
    if (const int number = said->value(u"spoken").toInt(-1); number >= 0)
        news.spoken = {number, said->value(u"well").toBool()};
    return news;
}

} // namespace foyer
