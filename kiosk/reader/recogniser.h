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

// The words of a grey picture, dark print on light ground. None when the language data is missing.
[[nodiscard]] QList<Word> recognise(const cv::Mat &grey, Expect expect);

// Nothing of the last picture stays behind.
void forgetText();

} // namespace foyer
