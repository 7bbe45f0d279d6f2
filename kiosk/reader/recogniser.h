// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract, made once a process when first needed. Inside the reader only.
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <opencv2/core.hpp>

namespace foyer {

struct Word {
    QString text;
    QRect box; // in the picture's pixels
    double confidence = 0;
};

enum class Expect { ScatteredText, OneLine };

// Networks that were taught apart from each other make mistakes apart from each other.
enum class Network { English, Spanish, German, French };
inline constexpr int networkCount = int(Network::French) + 1;

// The words of a grey picture, dark print on light ground. None when the language data is missing:
// without the others than English nothing breaks, and less is certain.
[[nodiscard]] QList<Word> recognise(const cv::Mat &grey, Expect expect,
                                    Network network = Network::English);

// Nothing of the last picture stays behind.
void forgetText();

} // namespace foyer
