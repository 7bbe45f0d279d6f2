// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the feedback page, kept after i18n/wording.md: short sentences, "you", never blame.
#include "kiosk/desk/web_words.h"

#include <QMap>

namespace foyer::web {
namespace {

FeedbackWords english()
{
    return {
        .title = QStringLiteral("How was your visit?"),
        .lead = QStringLiteral("It takes a minute, and it helps us do better."),
        .ratingQuestion = QStringLiteral("How did we do today?"),
        .ratings = {QStringLiteral("Very bad"), QStringLiteral("Bad"), QStringLiteral("Okay"),
                    QStringLiteral("Good"), QStringLiteral("Very good")},
        .ratingMissing = QStringLiteral("Choose one of the five faces. Then we can send it."),
        .recommendQuestion = QStringLiteral("Would you tell a friend to come here?"),
        .recommendYes = QStringLiteral("Yes"),
        .recommendUnsure = QStringLiteral("Not sure"),
        .recommendNo = QStringLiteral("No"),
        .commentQuestion = QStringLiteral("What should we know?"),
        .commentHint = QStringLiteral("Please leave out names and anything about your health."),
        .commentTooLong =
            QStringLiteral("That is more than we can take. Make it a little shorter."),
        .optional = QStringLiteral("(if you like)"),
        .send = QStringLiteral("Send my answer"),
        .once = QStringLiteral("You can answer once. We do not ask for your name."),
        .thanksTitle = QStringLiteral("Thank you"),
        .thanksGood = QStringLiteral("Your answer is with us. We are glad you told us."),
        .thanksLow =
            QStringLiteral("We are sorry it was not better. Our staff will see your answer."),
        .thanksClose = QStringLiteral("You can close this page now."),
        .goneTitle = QStringLiteral("Nothing to do here"),
        .goneText = QStringLiteral(
            "This page is open once, for a short time after a visit. If you have already "
            "answered: thank you, we have it."),
        .goneElse = QStringLiteral("Is there something else? Please talk to reception."),
    };
}

FeedbackWords spanish()
{
    return {
        .title = QStringLiteral("¿Cómo fue su visita?"),
        .lead = QStringLiteral("Solo toma un minuto y nos ayuda a mejorar."),
        .ratingQuestion = QStringLiteral("¿Cómo lo hicimos hoy?"),
        .ratings = {QStringLiteral("Muy mal"), QStringLiteral("Mal"), QStringLiteral("Regular"),
                    QStringLiteral("Bien"), QStringLiteral("Muy bien")},
        .ratingMissing = QStringLiteral("Elija una de las cinco caras. Así podremos enviarlo."),
        .recommendQuestion = QStringLiteral("¿Nos recomendaría a una amistad?"),
        .recommendYes = QStringLiteral("Sí"),
        .recommendUnsure = QStringLiteral("No sé"),
        .recommendNo = QStringLiteral("No"),
        .commentQuestion = QStringLiteral("¿Qué deberíamos saber?"),
        .commentHint = QStringLiteral("Por favor, no escriba nombres ni datos de su salud."),
        .commentTooLong = QStringLiteral("Es más de lo que podemos recibir. Acórtelo un poco."),
        .optional = QStringLiteral("(si lo desea)"),
        .send = QStringLiteral("Enviar mi respuesta"),
        .once = QStringLiteral("Puede responder una vez. No le pedimos su nombre."),
        .thanksTitle = QStringLiteral("Gracias"),
        .thanksGood =
            QStringLiteral("Ya tenemos su respuesta. Nos alegra que nos lo haya contado."),
        .thanksLow = QStringLiteral(
            "Lamentamos que no haya sido mejor. Nuestro personal verá su respuesta."),
        .thanksClose = QStringLiteral("Ya puede cerrar esta página."),
        .goneTitle = QStringLiteral("Aquí no hay nada que hacer"),
        .goneText =
            QStringLiteral("Esta página se abre una sola vez, poco después de una visita. Si ya "
                           "respondió: gracias, lo tenemos."),
        .goneElse = QStringLiteral("¿Necesita algo más? Hable con recepción, por favor."),
    };
}

} // namespace

QStringList feedbackLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("es")};
}

const FeedbackWords &feedbackWords(const QString &language)
{
    static const QMap<QString, FeedbackWords> words{{QStringLiteral("en"), english()},
                                                    {QStringLiteral("es"), spanish()}};
    const auto found = words.constFind(language.section(QLatin1Char('-'), 0, 0).toLower());
    return found == words.constEnd() ? *words.constFind(QStringLiteral("en")) : *found;
}

} // namespace foyer::web
