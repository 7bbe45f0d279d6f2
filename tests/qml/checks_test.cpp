// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the screen find what is wrong: a colour, a size, a gap, a word cut off. A check
// that never fails proves nothing.
#include "tests/qml/shots/contrast_check.h"
#include "tests/qml/shots/layout_check.h"
#include "tests/qml/shots/place_check.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickRenderControl>
#include <QQuickWindow>
#include <doctest/doctest.h>
#include <memory>

using namespace foyer;

namespace {

constexpr qreal pxPerMm = 4;

// A page of 400 x 200 on a ground, with what a test puts on it.
class Stage {
public:
    explicit Stage(const QByteArray &ground, const QByteArray &content) : m_window(&m_control)
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport QtQuick.Templates as T\n"
                          "Rectangle { width: 400; height: 200; color: \"" +
                              ground + "\"\n" + content + "\n}",
                          {});
        m_root.reset(qobject_cast<QQuickItem *>(component.create()));
        REQUIRE_MESSAGE(m_root, component.errorString().toStdString());
        m_window.setGeometry(0, 0, 400, 200);
        m_window.contentItem()->setSize({400, 200});
        m_root->setParentItem(m_window.contentItem());
        QCoreApplication::processEvents();
        m_control.polishItems();
    }

    QStringList contrast(ContrastFigures &figures)
    {
        return contrastFaults(
            m_root.get(), [this] { return m_window.grabWindow(); },
            {.words = 10, .mostWords = 21.1, .marks = 3, .mm = pxPerMm}, figures);
    }
    QStringList contrast()
    {
        ContrastFigures figures;
        return contrast(figures);
    }

    QStringList layout(LayoutFigures &figures)
    {
        return layoutFaults(m_root.get(),
                            {.pxPerMm = pxPerMm,
                             .capitalMm = 4.9,
                             .capitalRatio = 0.7,
                             .page = QStringLiteral("stage")},
                            figures);
    }
    QStringList layout()
    {
        LayoutFigures figures;
        return layout(figures);
    }
    QStringList places(PlaceCheck &check, const char *page)
    {
        return check.faults(m_root.get(), QString::fromLatin1(page));
    }

private:
    QQmlEngine m_engine;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root;
};

QByteArray words(const QByteArray &more)
{
    return "Text { x: 40; y: 20; text: \"Your number\"; font.family: \"Noto Sans\"; "
           "font.pixelSize: "
           "32; " +
           more + " }";
}

QByteArray button(const QByteArray &name, const QByteArray &more)
{
    return "T.AbstractButton { objectName: \"" + name + "\"; y: 100; width: 60; height: 60; " +
           more + " }";
}

bool says(const QStringList &faults, const char *part)
{
    return faults.join(u'\n').contains(QLatin1String(part));
}

} // namespace

TEST_CASE("black on white has no fault, and its figure is 21")
{
    Stage stage("white", words("color: \"black\""));
    ContrastFigures figures;
    CHECK(stage.contrast(figures).isEmpty());
    CHECK(figures.words > 20.9);
    CHECK(figures.looked == 1);
}

TEST_CASE("one wrong colour of words is found, and named")
{
    const QStringList faults = Stage("white", words("color: \"#767676\"")).contrast();
    REQUIRE(faults.size() == 1);
    CHECK(says(faults, "Your number"));
    CHECK(says(faults, "4.5"));
}

TEST_CASE("what counts is what is really behind the words, not what the page believes")
{
    const QByteArray dark =
        "Rectangle { x: 30; y: 10; width: 300; height: 60; color: \"#404040\" }";
    CHECK(Stage("white", words("color: \"black\"") + dark).contrast().size() ==
          1); // nothing is seen
    CHECK(says(Stage("white", dark + words("color: \"black\"")).contrast(), "Your number"));
    CHECK(Stage("white", dark + words("color: \"white\"")).contrast().isEmpty());
}

TEST_CASE("words that are half transparent are measured as they are seen")
{
    CHECK(says(Stage("white", words("color: \"black\"; opacity: 0.4")).contrast(), "Your number"));
}

TEST_CASE("a control that nothing sets off from its ground is found")
{
    const QByteArray pale = "x: 100; background: Rectangle { color: \"#f0f0f0\" }";
    CHECK(says(Stage("white", button("pale", pale)).contrast(), "edge of pale"));
    const QByteArray edged = "x: 100; background: Rectangle { color: \"white\"; border.width: 2; "
                             "border.color: \"#606060\" }";
    CHECK(Stage("white", button("edged", edged)).contrast().isEmpty());
}

TEST_CASE("letters too small are found, and the figure tells where they are")
{
    LayoutFigures figures;
    CHECK(Stage("white", words("")).layout(figures).isEmpty());
    CHECK(figures.capital.mm == doctest::Approx(32 * 0.7 / pxPerMm));
    CHECK(figures.capital.where == QStringLiteral("stage: Your number"));
    CHECK(says(Stage("white", "Text { text: \"small\"; font.pixelSize: 20 }").layout(),
               "letters too small: \"small\""));
}

TEST_CASE("words that are cut off, lie on others or leave the screen are found")
{
    CHECK(says(Stage("white", words("width: 60; elide: Text.ElideRight")).layout(), "cut off"));
    CHECK(says(Stage("white", words("width: 60")).layout(), "wider or taller"));
    CHECK(says(
        Stage("white", words("") + "Text { x: 60; y: 24; text: \"Other\"; font.pixelSize: 32 }")
            .layout(),
        "words on words"));
    CHECK(
        says(Stage("white", "Text { x: 350; text: \"Your number\"; font.pixelSize: 32 }").layout(),
             "off the screen"));
}

TEST_CASE("targets too small or too close are found, with their figures")
{
    LayoutFigures figures;
    const QByteArray apart = button("one", "x: 10") + button("two", "x: 82");
    CHECK(Stage("white", apart).layout(figures).isEmpty());
    CHECK(figures.target.mm == doctest::Approx(15));
    CHECK(figures.gap.mm == doctest::Approx(3));
    CHECK(figures.gap.where == QStringLiteral("stage: one, two"));
    CHECK(figures.targets == 2);
    CHECK(says(Stage("white", button("one", "x: 10") + button("two", "x: 77")).layout(),
               "too close: one"));
    CHECK(says(Stage("white", button("tiny", "x: 10; Component.onCompleted: width = 40")).layout(),
               "too small to touch: tiny"));
}

TEST_CASE("a page without a way to a person is found; staff need none, a panel is closed first")
{
    PlaceCheck check;
    CHECK(says(Stage("white", words("")).places(check, "who-for"), "no way to a person"));
    CHECK(Stage("white", words("")).places(check, "staff-menu").isEmpty());
    CHECK(Stage("white", words("")).places(check, "over-help").isEmpty());
    CHECK(
        says(Stage("white", button("help", "visible: false")).places(check, "who-for"), "person"));
    CHECK(Stage("white", button("urgent-help", "")).places(check, "attract").isEmpty());
}

TEST_CASE("what leads back or to help in another place, or by another word, than before is found")
{
    PlaceCheck check;
    const auto page = [&check](const char *name, const QByteArray &help, const QByteArray &back) {
        return Stage("white", button("help", help) + button("back", back)).places(check, name);
    };
    CHECK(page("one", "x: 300; text: \"Help\"", "text: \"Back\"").isEmpty());
    CHECK(page("two", "x: 300; text: \"Help\"", "text: \"Back\"").isEmpty());
    CHECK(says(page("three", "x: 290; text: \"Help\"", "text: \"Back\""), "help stands"));
    CHECK(says(page("four", "x: 300; text: \"Help\"", "x: 9; text: \"Back\""), "back stands"));
    CHECK(says(page("five", "x: 300; text: \"Call\"", "text: \"Back\""), "help is called"));
    check.begin(); // another language
    CHECK(page("six", "x: 10; text: \"Hilfe\"", "text: \"Back\"").isEmpty());
    CHECK(says(page("seven", "x: 90; text: \"Hilfe\"", "text: \"Back\""), "help stands"));
    CHECK(says(page("eight", "x: 10; text: \"Help\"", "text: \"Back\""), "help is called"));
}
