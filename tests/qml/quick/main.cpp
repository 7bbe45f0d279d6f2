// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Quick tests of the screen against the two QML modules of the program.
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(FoyerPlugin)
Q_IMPORT_QML_PLUGIN(Foyer_ScreenPlugin)

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(screen, Setup)
#include "main.moc"
