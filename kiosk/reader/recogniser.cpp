// SPDX-License-Identifier: GPL-3.0-or-later
// Loading the language data takes longer than reading a card, so it stays for the process's life.
#include "kiosk/reader/recogniser.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

#include <algorithm>
#include <array>
#include <memory>

namespace foyer {
namespace {

constexpr qsizetype mostWords = 400;

std::unique_ptr<tesseract::TessBaseAPI> made(Network network)
{
    setMsgSeverity(L_SEVERITY_NONE); // Leptonica prints about every empty box
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    static constexpr std::array<const char *, networkCount> data{"eng", "spa", "deu", "fra"};
    if (api->Init(nullptr, data[std::size_t(network)], tesseract::OEM_LSTM_ONLY) != 0)
        return nullptr;
    api->SetVariable("debug_file", "/dev/null"); // and Tesseract about every line it gives up
    return api;
}

std::array<std::unique_ptr<tesseract::TessBaseAPI>, networkCount> &loaded()
{
    static std::array<std::unique_ptr<tesseract::TessBaseAPI>, networkCount> apis;
    return apis;
}

tesseract::TessBaseAPI *theOne(Network network)
{
    auto &api = loaded()[std::size_t(network)];
    if (!api)
        api = made(network);
    return api.get();
}

} // namespace

QList<Word> recognise(const cv::Mat &grey, Expect expect, Network network)
{
    tesseract::TessBaseAPI *api = theOne(network);
    QList<Word> words;
    if (!api || grey.empty())
        return words;
    api->SetPageSegMode(expect == Expect::OneLine ? tesseract::PSM_SINGLE_LINE
                                                  : tesseract::PSM_SPARSE_TEXT);
    api->SetImage(grey.data, grey.cols, grey.rows, 1, int(grey.step));
    api->SetSourceResolution(300);
    if (api->Recognize(nullptr) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> it(api->GetIterator());
    if (!it)
        return words;
    do {
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (!text || !it->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const QString read = QString::fromUtf8(text.get()).trimmed();
        if (!read.isEmpty())
            words.append({read, QRect(left, top, right - left, bottom - top),
                          std::clamp(it->Confidence(tesseract::RIL_WORD) / 100.0, 0.0, 1.0)});
    } while (it->Next(tesseract::RIL_WORD) && words.size() < mostWords);
    return words;
}

void forgetText()
{
    for (const auto &api : loaded())
        if (api)
            api->Clear();
}

} // namespace foyer
