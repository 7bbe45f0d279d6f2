// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every doctest program: tests may use an event loop and images, so an application exists.
#define DOCTEST_CONFIG_IMPLEMENT
#include <QGuiApplication>
#include <doctest/doctest.h>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    doctest::Context context(argc, argv);
    return context.run();
}
