// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/voice_lines.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

namespace {

constexpr qsizetype longestSentence = 300;
constexpr qsizetype longestName = 64;

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

} // namespace

QByteArray toLine(const SpeechOrder &order)
{
    return line({{QStringLiteral("say"), order.number},
                 {QStringLiteral("text"), order.text.left(longestSpeech)},
                 {QStringLiteral("language"), order.language.left(longestName)}});
}

QByteArray toLine(const VoiceNews &news)
{
    QJsonObject object{{QStringLiteral("status"), int(news.status)},
                       {QStringLiteral("model"), news.model.left(longestName)},
                       {QStringLiteral("sentence"), news.sentence.left(longestSentence)}};
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
    return SpeechOrder{number, text(*said, u"text", longestSpeech),
                       text(*said, u"language", longestName)};
}

std::optional<VoiceNews> newsOf(const QByteArray &line)
{
    const auto said = object(line);
    const int status = said ? said->value(u"status").toInt(-1) : -1;
    if (status < 0 || status > int(DeviceStatus::Trouble))
        return std::nullopt;
    VoiceNews news{DeviceStatus(status), text(*said, u"model", longestName),
                   text(*said, u"sentence", longestSentence), std::nullopt};
    if (const int number = said->value(u"spoken").toInt(-1); number >= 0)
        news.spoken = {number, said->value(u"well").toBool()};
    return news;
}

} // namespace foyer
