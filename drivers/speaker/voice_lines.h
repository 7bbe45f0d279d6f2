// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk and the program that speaks, foyer-voice, say to each other: a line of JSON each,
// at most maxVoiceLine bytes. Pure.
#pragma once

#include "kiosk/core/devices.h"

#include <optional>

namespace foyer {

inline constexpr qsizetype maxVoiceLine = 16 * 1024;
inline constexpr qsizetype longestSpeech = 2'000; // characters; the rest is not spoken

// To the program. Replaces what is being said; an empty text is a wish for silence.
struct SpeechOrder {
    int number = 0;
    QString text;
    QString language; // "es", "zh-Hant"
    SpeechManner manner;
    bool operator==(const SpeechOrder &) const = default;
};

// From the program: how the voice is, or that an order has ended.
struct VoiceNews {
    struct Spoken {
        int number = 0;
        bool well = false;
        bool operator==(const Spoken &) const = default;
    };
    DeviceStatus status = DeviceStatus::Connecting;
    QString model;         // "Speech by flite"
    QString sentence;      // what to do; empty when it is well
    QStringList languages; // of the voices; empty: not known yet
    std::optional<Spoken> spoken;
    bool operator==(const VoiceNews &) const = default;
};

// With the line's end. Reading takes a line without it; nothing when it is not one of ours.
[[nodiscard]] QByteArray toLine(const SpeechOrder &order);
[[nodiscard]] QByteArray toLine(const VoiceNews &news);
[[nodiscard]] std::optional<SpeechOrder> orderOf(const QByteArray &line);
[[nodiscard]] std::optional<VoiceNews> newsOf(const QByteArray &line);

} // namespace foyer
