// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-shots: every page in every size, palette and orientation as PNG on contact sheets, and a
// check that nothing is cut off. Ends with 1 when something is.
#include "kiosk/app/comfort.h"
#include "kiosk/app/frame_source.h"
#include "kiosk/app/keypad.h"
#include "kiosk/app/panel.h"
#include "kiosk/app/speech.h"
#include "kiosk/app/translation.h"
#include "kiosk/core/language.h"
#include "tests/qml/shots/contrast_check.h"
#include "tests/qml/shots/focus_check.h"
#include "tests/qml/shots/layout_check.h"
#include "tests/qml/shots/place_check.h"
#include "tests/qml/shots/sheet.h"
#include "tests/qml/shots/speech_check.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QtQml/qqmlextensionplugin.h>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

Q_IMPORT_QML_PLUGIN(FoyerPlugin)
Q_IMPORT_QML_PLUGIN(Foyer_ScreenPlugin)

using namespace foyer;

namespace {

constexpr qreal longSideMm = 476;
constexpr qreal longSidePx = 1920;
constexpr qreal shortSidePx = 1080;
constexpr std::array capitals{3.5, 4.9, 6.4, 8.5}; // ACCESS.md
constexpr std::array sizeNames{"small", "normal", "large", "largest"};
constexpr std::array paletteNames{"light", "dark", "high-light", "high-dark", "low"};
constexpr std::array shapeNames{"portrait", "landscape", "lower"};

// English grown by 40 %, as the longest languages are.
class Pseudo : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int n) const override
    {
        QString said = QString::fromUtf8(text);
        static const QStringList patterns{QStringLiteral("en"), QStringLiteral("mdy"),
                                          QStringLiteral("MMMM d, yyyy")};
        if (patterns.contains(said)) {
            return said;
        }
        said.replace(QLatin1String("%n"), QString::number(n));
        static const QString more = QStringLiteral("lorem ipsum dolor sit amet consect ");
        const qsizetype grow = (said.size() * 4 + 9) / 10;
        QString tail;
        while (tail.size() < grow) {
            tail += more;
        }
        // No word longer than languages have: the tail is made of words.
        return said + QLatin1Char(' ') + tail.left(std::max<qsizetype>(grow - 1, 1));
    }
};

QImage drawnCard()
{
    QImage card(800, 504, QImage::Format_RGB32);
    card.fill(QColor(0xe8, 0xf0, 0xf6));
    QPainter painter(&card);
    painter.fillRect(0, 0, 800, 110, QColor(0x1d, 0x4e, 0x7a));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(48);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(36, 74, QStringLiteral("Northwind Health Plan"));
    painter.setPen(Qt::black);
    font.setPixelSize(34);
    painter.setFont(font);
    painter.drawText(36, 190, QStringLiteral("Member  MARIA GARCIA"));
    painter.drawText(36, 250, QStringLiteral("Member ID  XQZ884417-01"));
    painter.drawText(36, 310, QStringLiteral("Group  88410"));
    return card;
}

constexpr QRect cropOfMemberId(20, 210, 470, 56);

// A table under a camera, with a card on it where its corners say.
QImage drawnTable(const QPolygonF &corners)
{
    QImage table(1280, 720, QImage::Format_RGB32);
    QPainter painter(&table);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QLinearGradient wood(0, 0, 1280, 720);
    wood.setColorAt(0, QColor(0x8a, 0x74, 0x5c));
    wood.setColorAt(1, QColor(0x5e, 0x4c, 0x3c));
    painter.fillRect(table.rect(), wood);
    if (corners.size() != 4) {
        return table;
    }
    QPolygonF quad;
    for (const QPointF &corner : corners) {
        quad << QPointF(corner.x() * table.width(), corner.y() * table.height());
    }
    const QImage card = drawnCard();
    QTransform view;
    QTransform::quadToQuad(
        QPolygonF({QPointF(0, 0), QPointF(card.width(), 0), QPointF(card.width(), card.height()),
                   QPointF(0, card.height())}),
        quad, view);
    painter.setTransform(view);
    painter.drawImage(0, 0, card);
    return table;
}

// A panel as it is sold: "1024x768@15", pixels and diagonal in inches.
struct Glass {
    QSize pixels{int(shortSidePx), int(longSidePx)};
    qreal pxPerMm = longSidePx / longSideMm;
    bool given = false;
};

std::optional<Glass> glassFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{3,4})x(\\d{3,4})@(\\d{1,2}(?:\\.\\d)?)\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QSize pixels(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr qreal mmPerInch = 25.4;
    const qreal mm = match.captured(3).toDouble() * mmPerInch;
    return Glass{pixels, std::hypot(pixels.width(), pixels.height()) / mm, true};
}

struct Options {
    Glass glass;
    QStringList languages;
    QString out;
    QString only;
    QString view;
    bool check = false;
    bool contrast = false; // by pixels, every palette, standing at the normal size
    bool every = false;
    bool brief = false; // most languages at the largest size only: it is the narrowest
};

class Studio {
public:
    explicit Studio(const Options &options)
        : m_options(options), m_window(&m_control), m_translation(m_engine)
    {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        m_card.show(drawnCard());
        m_crop.show(drawnCard().copy(cropOfMemberId));
        const QList<QPointF> corners{{0.2, 0.17}, {0.77, 0.24}, {0.74, 0.86}, {0.18, 0.78}};
        m_table.show(drawnTable({}));
        m_laid.show(drawnTable(corners));
        m_laid.setOutline(corners);
        QQmlComponent gallery(&m_engine,
                              QUrl(QStringLiteral("qrc:/qt/qml/Foyer/Shots/shots/Gallery.qml")));
        m_root.reset(qobject_cast<QQuickItem *>(gallery.createWithInitialProperties(
            {{QStringLiteral("camera"), QVariant::fromValue(&m_camera)},
             {QStringLiteral("card"), QVariant::fromValue(&m_card)},
             {QStringLiteral("crop"), QVariant::fromValue(&m_crop)},
             {QStringLiteral("table"), QVariant::fromValue(&m_table)},
             {QStringLiteral("laid"), QVariant::fromValue(&m_laid)}})));
        if (!m_root) {
            for (const QQmlError &error : gallery.errors()) {
                std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
            }
            std::exit(1);
        }
        m_root->setParentItem(m_window.contentItem());
        m_comfort = single<Comfort>("Comfort"); // known once the first page has imported them
        m_panel = single<Panel>("Panel");
        m_keypad = single<Keypad>("Keypad");
        m_speech = single<Speech>("Speech");
        QFocusEvent awake(QEvent::FocusIn);
        QCoreApplication::sendEvent(&m_window, &awake);
        m_comfort->setReducedMotion(true); // pictures show the end of each movement
        m_panel->setPxPerMm(options.glass.pxPerMm);
    }

    int run()
    {
        for (const QString &language : m_options.languages) {
            speak(language);
            for (int shape = 0; shape < int(shapeNames.size()); ++shape) {
                for (int size = Comfort::Small; size <= Comfort::Largest; ++size) {
                    if (m_options.brief && size != Comfort::Largest && !measuresAll(language)) {
                        continue;
                    }
                    // A panel is mounted one way; only a standing one has a lower half.
                    const bool lying =
                        m_options.glass.pixels.width() > m_options.glass.pixels.height();
                    if (m_options.glass.given && (shape == 1) != lying) {
                        continue;
                    }
                    if (m_options.contrast && (shape != 0 || size != Comfort::Normal)) {
                        continue;
                    }
                    sizeTo(shape);
                    m_comfort->setTextSize(Comfort::TextSize(size));
                    const int palettes =
                        m_options.check && !m_options.contrast ? 1 : int(paletteNames.size());
                    for (int palette = 0; palette < palettes; ++palette) {
                        if (!m_options.every && palette > 0 && size != Comfort::Normal) {
                            continue; // colour and size do not depend on each other
                        }
                        m_comfort->setPalette(Comfort::Palette(palette));
                        sheet(language, shape, size, palette);
                    }
                }
            }
        }
        if (m_options.contrast) {
            printContrast();
        } else if (m_options.check) {
            printLayout();
        }
        std::printf("%d pages looked at, %d faults\n", m_looked, m_faults);
        return m_faults == 0 && m_looked > 0 ? 0 : 1;
    }

private:
    void printLayout() const
    {
        std::printf("%-9s %9s %9s %9s %8s %8s  the least of each\n", "size", "capital", "target",
                    "gap", "texts", "targets");
        for (size_t i = 0; i < sizeNames.size(); ++i) {
            const LayoutFigures &figures = m_layout[i];
            if (figures.texts == 0) {
                continue;
            }
            std::printf("%-9s %6.2f mm %6.2f mm %6.2f mm %8d %8d  %s | %s | %s\n", sizeNames[i],
                        figures.capital.mm, figures.target.mm, figures.gap.mm, figures.texts,
                        figures.targets, qPrintable(figures.capital.where),
                        qPrintable(figures.target.where), qPrintable(figures.gap.where));
        }
    }

    void printContrast() const
    {
        std::printf("%-12s %8s %8s %8s %8s\n", "least of", "words", "icons", "edges", "measured");
        for (size_t i = 0; i < paletteNames.size(); ++i) {
            const ContrastFigures &figures = m_contrast[i];
            std::printf("%-12s %8.2f %8.2f %8.2f %8d\n", paletteNames[i], figures.words,
                        figures.icons, figures.edges, figures.looked);
        }
    }

    QStringList contrast(QQuickItem *root)
    {
        const auto palette = size_t(m_comfort->palette());
        constexpr std::array least{10.0, 10.0, 20.0, 20.0, 4.5}; // ACCESS.md
        constexpr std::array most{21.1, 21.1, 21.1, 21.1, 8.0};
        const ContrastRules rules{.words = least[palette],
                                  .mostWords = most[palette],
                                  .marks = 3,
                                  .mm = m_panel->pxPerMm()};
        return contrastFaults(
            root, [this] { return m_window.grabWindow(); }, rules, m_contrast[palette]);
    }

    static bool measuresAll(const QString &language)
    {
        static const QStringList all{QStringLiteral("en"), QStringLiteral("es"),
                                     QStringLiteral("ar"), QStringLiteral("pseudo")};
        return all.contains(language);
    }

    template <typename T>
    T *single(const char *name)
    {
        const int id = qmlTypeId("Foyer", 1, 0, name);
        return m_engine.singletonInstance<T *>(id);
    }

    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        m_translation.use(language == QLatin1String("pseudo") ? QStringLiteral("en") : language);
        if (language == QLatin1String("pseudo")) {
            QCoreApplication::installTranslator(&m_pseudo);
        }
        m_engine.retranslate();
    }

    void sizeTo(int shape)
    {
        const bool wide = shape == 1;
        m_comfort->setLowerHalf(shape == 2);
        const QSize size = m_options.glass.given ? m_options.glass.pixels
                           : wide                ? QSize(int(longSidePx), int(shortSidePx))
                                                 : QSize(int(shortSidePx), int(longSidePx));
        m_window.setGeometry(QRect(QPoint(), size));
        m_window.contentItem()->setSize(size);
        m_root->setSize(size);
    }

    // Layout without drawing, as often as positioners inside positioners need.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            m_control.polishItems();
        }
        // No event loop runs here, so the pages left behind would stay for ever.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void sheet(const QString &language, int shape, int size, int palette)
    {
        QQuickItem *root = m_root.get();
        const QString title = QStringLiteral("%1-%2-%3-%4")
                                  .arg(language, QLatin1String(shapeNames[size_t(shape)]),
                                       QLatin1String(sizeNames[size_t(size)]),
                                       QLatin1String(paletteNames[size_t(palette)]));
        if (!title.contains(m_options.view)) {
            return;
        }
        m_places.begin();
        QList<Shot> shots;
        const int count = root->property("count").toInt();
        for (int i = 0; i < count; ++i) {
            QMetaObject::invokeMethod(root, "turnTo", Q_ARG(int, i));
            const QString name = root->property("name").toString();
            if (!m_options.only.isEmpty() && !name.contains(m_options.only)) {
                continue;
            }
            look(root, title, name, size);
            if (!m_options.check) {
                shots.append({name, m_window.grabWindow()});
            }
        }
        save(title, shots, shape == 1 ? 5 : 8);
    }

    // Every part of a page that "More" leads to is looked at.
    void look(QQuickItem *root, const QString &title, const QString &name, int size)
    {
        const LayoutRules rules{m_panel->pxPerMm(), capitals[size_t(size)], m_panel->capitalRatio(),
                                title + QLatin1Char(' ') + name};
        const bool measures = m_options.check && !m_options.contrast;
        for (int part = 0; part < 20; ++part) {
            settle();
            QStringList faults = m_options.contrast
                                     ? contrast(root)
                                     : layoutFaults(root, rules, m_layout[size_t(size)]);
            if (measures && (size == Comfort::Normal || size == Comfort::Largest)) {
                faults += focusFaults(m_window, QGuiApplication::isRightToLeft());
                m_keypad->reset();
            }
            if (measures && part == 0)
                faults += m_places.faults(root, name);
            if (measures)
                faults += speechFaults(m_speech->page(), m_speech->strip());
            for (const QString &fault : faults) {
                std::printf("%s %s: %s\n", qPrintable(title), qPrintable(name), qPrintable(fault));
            }
            m_looked += 1;
            m_faults += int(faults.size());
            auto *over = root->property("over").value<QQuickItem *>();
            auto *page = over ? over : root->property("page").value<QQuickItem *>();
            auto *more = page ? page->findChild<QQuickItem *>(QStringLiteral("more")) : nullptr;
            if (!more || !more->isVisible() || !m_options.check) {
                break;
            }
            QMetaObject::invokeMethod(more, "clicked");
        }
    }

    void save(const QString &title, const QList<Shot> &shots, int columns)
    {
        if (shots.isEmpty()) {
            return;
        }
        QDir().mkpath(m_options.out + QLatin1Char('/') + title);
        for (const Shot &shot : shots) {
            shot.image.save(QStringLiteral("%1/%2/%3.png").arg(m_options.out, title, shot.name));
        }
        contactSheet(title, shots, columns, 3200)
            .save(QStringLiteral("%1/%2.png").arg(m_options.out, title));
        std::printf("%s: %d pages\n", qPrintable(title), int(shots.size()));
        std::fflush(stdout);
    }

    Options m_options;
    QQmlEngine m_engine;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    Translation m_translation;
    Pseudo m_pseudo;
    FrameSource m_camera;
    FrameSource m_card;
    FrameSource m_crop;
    FrameSource m_table;
    FrameSource m_laid;
    std::unique_ptr<QQuickItem> m_root;
    Comfort *m_comfort = nullptr;
    Panel *m_panel = nullptr;
    Keypad *m_keypad = nullptr;
    Speech *m_speech = nullptr;
    std::array<ContrastFigures, paletteNames.size()> m_contrast;
    std::array<LayoutFigures, sizeNames.size()> m_layout;
    PlaceCheck m_places;
    int m_looked = 0;
    int m_faults = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM",
            qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toLatin1());
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("check"), QStringLiteral("Only check the layout, save nothing.")},
        {QStringLiteral("panel"),
         QStringLiteral("Instead of 21.5 inch Full HD: pixels and inches, such as 1024x768@15."),
         QStringLiteral("panel")},
        {QStringLiteral("contrast"),
         QStringLiteral("Only measure contrast by pixels, in every palette; save nothing.")},
        {QStringLiteral("language"),
         QStringLiteral("Only this language; may be given again. Known too: pseudo, "
                        "English grown by 40 %."),
         QStringLiteral("tag")},
        {QStringLiteral("every"), QStringLiteral("Every palette at every size.")},
        {QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
         QStringLiteral("folder"), QStringLiteral("shots")},
        {QStringLiteral("only"), QStringLiteral("Only pages with this in their name."),
         QStringLiteral("name")},
        {QStringLiteral("view"),
         QStringLiteral("Only sheets with this in their name, such as portrait-normal-light."),
         QStringLiteral("name")},
    });
    parser.addPositionalArgument(
        QStringLiteral("languages"),
        QStringLiteral("en, es, ... pseudo (English + 40 %); all when none is named"));
    parser.process(app);
    Options options;
    options.languages = parser.positionalArguments() + parser.values(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("panel"))) {
        const auto glass = glassFrom(parser.value(QStringLiteral("panel")));
        if (!glass) {
            std::fprintf(stderr, "A panel is its pixels and inches, such as 1024x768@15.\n");
            return 2;
        }
        options.glass = *glass;
    }
    options.contrast = parser.isSet(QStringLiteral("contrast"));
    options.check = options.contrast || parser.isSet(QStringLiteral("check"));
    options.every = parser.isSet(QStringLiteral("every"));
    options.out = parser.value(QStringLiteral("out"));
    options.only = parser.value(QStringLiteral("only"));
    options.view = parser.value(QStringLiteral("view"));
    if (options.languages.isEmpty()) {
        options.languages = languageTags();
        if (options.check) {
            options.languages << QStringLiteral("pseudo");
            options.brief = qEnvironmentVariableIsEmpty("FOYER_EVERY_SIZE");
        }
    }
    return Studio(options).run();
}
