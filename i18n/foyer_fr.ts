<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More</source>
        <extracomment>Button that shows the rest of what did not fit on this page.</extracomment>
        <translation>Voir la suite</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes to the page before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button, on every screen, that calls a member of staff to the kiosk.</extracomment>
        <translation>Aidez-moi</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <extracomment>Button that tells why the question on this page is asked.</extracomment>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>The button &quot;Why do we ask?&quot; where there is little room: as short as it can be.</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>You are already checked in</source>
        <extracomment>Heading: this person has checked in before.</extracomment>
        <translation>Votre arrivée est déjà enregistrée</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Vous n’avez plus rien à faire.</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Print my ticket again</source>
        <extracomment>Prints the same ticket once more.</extracomment>
        <translation>Imprimer mon ticket encore une fois</translation>
    </message>
    <message>
        <source>with the same number</source>
        <extracomment>Detail of &quot;Print my ticket again&quot;.</extracomment>
        <translation>avec le même numéro</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Waiting time now: %1</source>
        <extracomment>How long people wait now; %1 is such as &quot;10 to 25 minutes&quot;.</extracomment>
        <translation>Temps d’attente actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Always on the first screen: calls staff at once for someone who feels very ill.</extracomment>
        <translation>Vous vous sentez très mal&#xa0;? Prévenez quelqu’un maintenant</translation>
    </message>
</context>
<context>
    <name>BirthDatePage</name>
    <message>
        <source>mdy</source>
        <extracomment>The order of the date&apos;s parts in this language: three letters of d, m, y, such as &quot;mdy&quot; or &quot;dmy&quot;. Not a word.</extracomment>
        <translation>dmy</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <extracomment>Heading when the three parts make no date in the past.</extracomment>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>What is the patient&apos;s date of birth?</source>
        <extracomment>Heading; about the person checked in.</extracomment>
        <translation>Quelle est la date de naissance du patient&#xa0;?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <extracomment>Heading.</extracomment>
        <translation>Quelle est votre date de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label above the box for the day of birth.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label above the box for the month of birth.</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Label above the box for the year of birth.</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Key that goes to the next part of the date.</extracomment>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>A person at reception will help you</source>
        <extracomment>Heading: somebody at reception will help, no reason is given on the screen.</extracomment>
        <translation>Une personne à l’accueil va vous aider</translation>
    </message>
    <message>
        <source>They would like a word with you before your appointment. You have not lost your place.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>On souhaite vous parler avant votre rendez-vous. Vous n’avez pas perdu votre place.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>L’accueil voit que vous êtes là.</translation>
    </message>
</context>
<context>
    <name>CardFieldsPage</name>
    <message>
        <source>Please type: %1</source>
        <extracomment>Heading above the keyboard; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Veuillez écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Heading; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Veuillez vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>We are not sure that we read this right. Compare it with your card.</source>
        <extracomment>Why this is asked.</extracomment>
        <translation>Nous ne sommes pas sûrs d’avoir bien lu. Comparez avec votre carte.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <extracomment>Button: the value shown is as on the card.</extracomment>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>We read</source>
        <extracomment>Label above the value of a field as the machine read it from the card.</extracomment>
        <translation>Nous avons lu</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Button: type what the card really says.</extracomment>
        <translation>Non, je corrige</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Answer: the patient does not know whether the value is right.</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>L’accueil regardera avec vous</translation>
    </message>
</context>
<context>
    <name>CardInReader</name>
    <message>
        <source>You can take your card</source>
        <extracomment>The card in the reader was read.</extracomment>
        <translation>Vous pouvez reprendre votre carte</translation>
    </message>
    <message>
        <source>We can&apos;t read this card</source>
        <extracomment>The card in the reader is none we know, or lies the wrong way round.</extracomment>
        <translation>Nous ne pouvons pas lire cette carte</translation>
    </message>
    <message>
        <source>The card came out too soon</source>
        <extracomment>The card was taken out of the reader while it was being read.</extracomment>
        <translation>La carte est sortie trop tôt</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <extracomment>A health card that has run out or that the insurance company has locked.</extracomment>
        <translation>Cette carte n’est plus valable</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>A companion put in a card, but the patient is somebody else.</extracomment>
        <translation>Écrire le nom du patient</translation>
    </message>
    <message>
        <source>That was a payment card</source>
        <extracomment>A bank card went through the card reader.</extracomment>
        <translation>C’était une carte de paiement</translation>
    </message>
    <message>
        <source>This is not the patient&apos;s card</source>
        <extracomment>A health card was put in for its insurance, and its owner is not the patient.</extracomment>
        <translation>Ce n’est pas la carte du patient</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <extracomment>While the card in the reader is read, for a second or two.</extracomment>
        <translation>Lecture de votre carte</translation>
    </message>
    <message>
        <source>Then we go on.</source>
        <extracomment>Under &quot;You can take your card&quot;.</extracomment>
        <translation>Ensuite, nous continuons.</translation>
    </message>
    <message>
        <source>Try it the other way round, or go on without it.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;.</extracomment>
        <translation>Essayez dans l’autre sens, ou continuez sans elle.</translation>
    </message>
    <message>
        <source>Try it the other way round, or say who you are another way.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;, while it is asked who somebody is.</extracomment>
        <translation>Essayez dans l’autre sens, ou dites-nous autrement qui vous êtes.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or go on without it.</source>
        <extracomment>Under &quot;The card came out too soon&quot;.</extracomment>
        <translation>Nous n’avons rien gardé de la carte. Remettez-la et laissez-la, ou continuez sans elle.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or say who you are another way.</source>
        <extracomment>Under &quot;The card came out too soon&quot;, while it is asked who somebody is.</extracomment>
        <translation>Nous n’avons rien gardé de la carte. Remettez-la et laissez-la, ou dites-nous autrement qui vous êtes.</translation>
    </message>
    <message>
        <source>A person at reception can help you with it.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;.</extracomment>
        <translation>Une personne à l’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>A person at reception can help you. You can also say who you are another way.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;, while it is asked who somebody is.</extracomment>
        <translation>Une personne à l’accueil peut vous aider. Vous pouvez aussi nous dire autrement qui vous êtes.</translation>
    </message>
    <message>
        <source>A card shows who you are, not the patient. We have kept nothing of it.</source>
        <extracomment>Under &quot;Type the patient&apos;s name&quot;.</extracomment>
        <translation>Une carte montre qui vous êtes, pas qui est le patient. Nous n’en avons rien gardé.</translation>
    </message>
    <message>
        <source>We do not need it and have not kept anything of it.</source>
        <extracomment>Under &quot;That was a payment card&quot;.</extracomment>
        <translation>Nous n’en avons pas besoin et n’en avons rien gardé.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put in the card of the person who has the appointment.</source>
        <extracomment>Under &quot;This is not the patient&apos;s card&quot;.</extracomment>
        <translation>Nous n’en avons rien gardé. Mettez la carte de la personne qui a rendez-vous.</translation>
    </message>
    <message>
        <source>Please leave it in.</source>
        <extracomment>Under &quot;Reading your card&quot;.</extracomment>
        <translation>Laissez-la en place, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close what is said about the card and go on with the visit.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button: call a member of staff to the kiosk.</extracomment>
        <translation>Aidez-moi</translation>
    </message>
</context>
<context>
    <name>CardNames</name>
    <message>
        <source>Insurance company</source>
        <extracomment>Field of an insurance card: the company.</extracomment>
        <translation>Compagnie d’assurance</translation>
    </message>
    <message>
        <source>Company number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Numéro de la compagnie</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Group number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Numéro de groupe</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Type de formule</translation>
    </message>
    <message>
        <source>Others on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Autres personnes sur la carte</translation>
    </message>
    <message>
        <source>Person code</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Code de la personne</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>RxBIN</source>
        <extracomment>Field of an insurance card: for the pharmacy.</extracomment>
        <translation>RxBIN</translation>
    </message>
    <message>
        <source>RxPCN</source>
        <extracomment>Field of an insurance card: for the pharmacy.</extracomment>
        <translation>RxPCN</translation>
    </message>
    <message>
        <source>RxGroup</source>
        <extracomment>Field of an insurance card: for the pharmacy.</extracomment>
        <translation>RxGroup</translation>
    </message>
    <message>
        <source>RxID</source>
        <extracomment>Field of an insurance card: for the pharmacy.</extracomment>
        <translation>RxID</translation>
    </message>
    <message>
        <source>Issuer number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Numéro de l’émetteur</translation>
    </message>
    <message>
        <source>Payment for a doctor&apos;s visit</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>À payer chez le médecin</translation>
    </message>
    <message>
        <source>Payment for a specialist</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>À payer chez un spécialiste</translation>
    </message>
    <message>
        <source>Payment for urgent care</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>À payer pour un soin urgent</translation>
    </message>
    <message>
        <source>Payment for the emergency room</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>À payer aux urgences</translation>
    </message>
    <message>
        <source>Payment for medicines</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>À payer pour les médicaments</translation>
    </message>
    <message>
        <source>Deductible</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>Most you pay in a year</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Le plus que vous payez par an</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Part A from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Partie A à partir du</translation>
    </message>
    <message>
        <source>Part B from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Partie B à partir du</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Phone on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Téléphone sur la carte</translation>
    </message>
    <message>
        <source>Phone for clinics</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Téléphone pour les cliniques</translation>
    </message>
    <message>
        <source>Phone for pharmacies</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Téléphone pour les pharmacies</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Adresse sur la carte</translation>
    </message>
</context>
<context>
    <name>CardPicturePage</name>
    <message>
        <source>Reading your card...</source>
        <extracomment>Heading while what the camera saw of the insurance card is read.</extracomment>
        <translation>Lecture de votre carte...</translation>
    </message>
    <message>
        <source>Now turn your card over</source>
        <extracomment>Heading above the camera&apos;s picture: the front of the card was taken.</extracomment>
        <translation>Maintenant, retournez votre carte</translation>
    </message>
    <message>
        <source>Show us the front of your card</source>
        <extracomment>Heading above the camera&apos;s picture.</extracomment>
        <translation>Montrez-nous l’avant de votre carte</translation>
    </message>
    <message>
        <source>Lay it on the glass. Then touch the button.</source>
        <extracomment>How to lay the card into a document scanner.</extracomment>
        <translation>Posez-la sur la vitre. Touchez ensuite le bouton.</translation>
    </message>
    <message>
        <source>Lay it flat inside the frame. The picture takes itself.</source>
        <extracomment>How to lay the card for a good picture.</extracomment>
        <translation>Posez-la à plat dans le cadre. La photo se prend toute seule.</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>La montrer plutôt à l’accueil</translation>
    </message>
    <message>
        <source>Take the picture now</source>
        <extracomment>Button: take the picture of the card now; it would also take itself.</extracomment>
        <translation>Prendre la photo maintenant</translation>
    </message>
    <message>
        <source>Try once more</source>
        <extracomment>Button: take one more picture of the card, after some that were of no use.</extracomment>
        <translation>Essayer encore une fois</translation>
    </message>
    <message>
        <source>The back is empty</source>
        <extracomment>Button: the back of the card has nothing on it, go on without it.</extracomment>
        <translation>Il n’y a rien au dos</translation>
    </message>
</context>
<context>
    <name>CardShownPage</name>
    <message>
        <source>Can you read your card here?</source>
        <extracomment>Heading above the pictures of the insurance card.</extracomment>
        <translation>Peut-on lire votre carte ici&#xa0;?</translation>
    </message>
    <message>
        <source>Reception will see the same picture.</source>
        <extracomment>Under &quot;Can you read your card here?&quot;.</extracomment>
        <translation>L’accueil verra la même photo.</translation>
    </message>
    <message>
        <source>Yes, use this card</source>
        <extracomment>Button: the pictures of the card are good.</extracomment>
        <translation>Oui, utiliser cette carte</translation>
    </message>
    <message>
        <source>Take the front again</source>
        <extracomment>Button: take the picture of the front of the card once more.</extracomment>
        <translation>Reprendre l’avant</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <extracomment>Button: take the picture of the card once more.</extracomment>
        <translation>Reprendre la photo</translation>
    </message>
    <message>
        <source>Take the back again</source>
        <extracomment>Button: take the picture of the back of the card once more.</extracomment>
        <translation>Reprendre le dos</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>La montrer plutôt à l’accueil</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Picture of your card</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>Photo de votre carte</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Lay the front of your card inside the frame.</source>
        <extracomment>Live: no card lies under the camera yet.</extracomment>
        <translation>Posez l’avant de votre carte dans le cadre.</translation>
    </message>
    <message>
        <source>We have the front. Lay the back inside the frame.</source>
        <extracomment>Live: the front of the card was taken, now its back is wanted.</extracomment>
        <translation>Nous avons l’avant. Posez le dos dans le cadre.</translation>
    </message>
    <message>
        <source>Move the whole card into the frame.</source>
        <extracomment>Live: a part of the card is outside the camera&apos;s picture.</extracomment>
        <translation>Placez toute la carte dans le cadre.</translation>
    </message>
    <message>
        <source>Your card is far away. Hold it nearer to the camera.</source>
        <extracomment>Live: the card is too small in the camera&apos;s picture.</extracomment>
        <translation>Votre carte est loin. Rapprochez-la de la caméra.</translation>
    </message>
    <message>
        <source>It is too dark. Hold the card under the light.</source>
        <extracomment>Live, while the camera looks at the card: what to do.</extracomment>
        <translation>Il fait trop sombre. Tenez la carte sous la lumière.</translation>
    </message>
    <message>
        <source>The light is shining on your card. Tilt it a little.</source>
        <extracomment>Live, while the camera looks at the card: light is mirrored in it.</extracomment>
        <translation>La lumière se reflète sur votre carte. Penchez-la un peu.</translation>
    </message>
    <message>
        <source>Good. Hold your card still.</source>
        <extracomment>Live: the camera sees the card well and is about to take its picture.</extracomment>
        <translation>Bien. Ne bougez plus la carte.</translation>
    </message>
    <message>
        <source>Your card is still blurred. Hold it a little further away.</source>
        <extracomment>Live, when the card stays blurred: it is too close to the camera.</extracomment>
        <translation>Votre carte est encore floue. Éloignez-la un peu.</translation>
    </message>
    <message>
        <source>It was too dark. Hold the card under the light.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Il faisait trop sombre. Tenez la carte sous la lumière.</translation>
    </message>
    <message>
        <source>The light hid a part of your card. Tilt it a little.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>La lumière cachait une partie de la carte. Penchez-la un peu.</translation>
    </message>
    <message>
        <source>The picture was blurred. Hold the card still and flat.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>La photo était floue. Tenez la carte à plat, sans bouger.</translation>
    </message>
    <message>
        <source>Your card was too far away. Hold it nearer to the camera.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Votre carte était trop loin. Rapprochez-la de la caméra.</translation>
    </message>
    <message>
        <source>That was a screen. Please show the card itself, or ask at reception.</source>
        <extracomment>A phone with a picture of the card was shown.</extracomment>
        <translation>C’était un écran. Montrez la carte elle-même, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>That was a payment card. We have not kept it. Please show your insurance card.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>C’était une carte de paiement. Nous ne l’avons pas gardée. Montrez votre carte d’assurance.</translation>
    </message>
    <message>
        <source>That was a driver&apos;s license. We have not kept it. Please show your insurance card.</source>
        <extracomment>A driver&apos;s license was shown; nothing of it is kept.</extracomment>
        <translation>C’était un permis de conduire. Nous ne l’avons pas gardé. Montrez votre carte d’assurance.</translation>
    </message>
    <message>
        <source>We do not see an insurance card. Please show another one, or ask at reception.</source>
        <extracomment>Some other card was shown; nothing of it is kept.</extracomment>
        <translation>Nous ne voyons pas de carte d’assurance. Montrez-en une autre, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>We could not read the card. Try holding it flatter.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Nous n’avons pas pu lire la carte. Essayez de la tenir plus à plat.</translation>
    </message>
    <message>
        <source>The camera is not working now. Reception will look at your card.</source>
        <extracomment>The camera has failed.</extracomment>
        <translation>La caméra ne marche pas en ce moment. L’accueil regardera votre carte.</translation>
    </message>
    <message>
        <source>We could not see the whole card. Hold it inside the frame.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Nous n’avons pas vu toute la carte. Tenez-la dans le cadre.</translation>
    </message>
</context>
<context>
    <name>ChooseAppointmentPage</name>
    <message>
        <source>Which appointment are you here for?</source>
        <extracomment>Heading above today&apos;s appointments.</extracomment>
        <translation>Pour quel rendez-vous venez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This screen is closed</source>
        <extracomment>Heading: this kiosk is closed; the clinic is open.</extracomment>
        <translation>Cet écran est fermé</translation>
    </message>
    <message>
        <source>Please go to reception. A person will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Adressez-vous à l’accueil. Une personne enregistrera votre arrivée.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Small</source>
        <extracomment>The four text sizes.</extracomment>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Text size.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size.</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size.</extracomment>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The five sets of colours.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Set of colours.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>Set of colours: black on white.</extracomment>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>Set of colours: white on black.</extracomment>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Set of colours with low contrast.</extracomment>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label above the four text sizes.</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label above the five sets of colours.</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>Switch: pages fade and do not slide.</extracomment>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <extracomment>Switch: everything moves to the lower half of the screen, within reach from a wheelchair.</extracomment>
        <translation>Tout placer plus bas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Button that opens the settings of speech.</extracomment>
        <translation>Me lire l’écran</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <extracomment>Heading of the panel with text sizes, colours, movement and reach.</extracomment>
        <translation>Réglez l’écran à votre goût</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Is this the patient?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Est-ce le patient&#xa0;?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Est-ce vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, this is the patient</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Oui, c’est le patient</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Oui, c’est moi</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date, such as 4 March 1961.</extracomment>
        <translation>date de naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No, this is someone else</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Non, c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Non, ce n’est pas moi</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>Above the name of the person at the screen, as they like to be called: Hello / Maria G.</extracomment>
        <translation>Bonjour</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date in full, as Qt&apos;s date formats write it: d day, MMMM name of the month, yyyy year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>A waiting time.</extracomment>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <extracomment>A waiting time as a range of minutes; %n is the longer one.</extracomment>
        <translation>
            <numerusform>de %1 à %n minute</numerusform>
            <numerusform>de %1 à %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>not on file</source>
        <extracomment>Nothing is stored for this detail.</extracomment>
        <translation>nous ne l’avons pas</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <extracomment>Heading above the number pad.</extracomment>
        <translation>Quel est votre numéro de téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <extracomment>Heading above phone, e-mail and address as they are on file, masked.</extracomment>
        <translation>Est-ce toujours juste&#xa0;?</translation>
    </message>
    <message>
        <source>We hide most of it, because others can see this screen.</source>
        <extracomment>Why contact details are hidden: said under the heading.</extracomment>
        <translation>Nous cachons presque tout, car d’autres peuvent voir cet écran.</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the details shown are right.</extracomment>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of the phone number.</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two digits of the phone number on file.</extracomment>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a detail: type another.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of the e-mail address.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the home address.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Touch to take this address</source>
        <extracomment>Under an address with its town, which the postal code told: a touch takes it.</extracomment>
        <translation>Touchez pour prendre cette adresse</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>Uses so far: %1</source>
        <extracomment>What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.</extracomment>
        <translation>Utilisations jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of 100 went wrong</source>
        <extracomment>How often a device failed: %1 is a number.</extracomment>
        <translation>%1 sur 100 n’ont pas marché</translation>
    </message>
    <message>
        <source>%1 m of paper</source>
        <extracomment>How much paper a printer used: %1 is a number.</extracomment>
        <translation>%1 m de papier</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <extracomment>The last trouble of a device, for staff: %1 says what it was.</extracomment>
        <translation>Dernier problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A device.</extracomment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>A device.</extracomment>
        <translation>Lecteur de cartes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>A device.</extracomment>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>%1 works (%2)</source>
        <extracomment>State of a device: %1 is the device, %2 its model.</extracomment>
        <translation>%1&#xa0;: fonctionne (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of a device: %1 is the device, %2 says what to do.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Connect this kiosk</source>
        <extracomment>Heading for staff: the kiosk must be connected to the clinic&apos;s desk.</extracomment>
        <translation>Connecter cette borne</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Ouvrez «&#x202f;Kiosks&#x202f;» dans la console du personnel, choisissez «&#x202f;Add a kiosk&#x202f;» et placez le code affiché sous ce lecteur. Le code sert une seule fois, pendant 15 minutes.</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Ouvrez «&#x202f;Kiosks&#x202f;» dans la console du personnel, choisissez «&#x202f;Add a kiosk&#x202f;» et placez le code affiché devant cette caméra. Le code sert une seule fois, pendant 15 minutes.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>What a kiosk is connected with, for technicians.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Connected by cable</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Connecté par câble</translation>
    </message>
    <message>
        <source>Connected by Wi-Fi</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Connecté en Wi-Fi</translation>
    </message>
    <message>
        <source>Not connected. Plug in the cable.</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Pas de connexion. Branchez le câble.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Button beside the network, for technicians.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>None found yet. Plug in a scanner or a camera.</source>
        <extracomment>No bar code scanner was found, for technicians.</extracomment>
        <translation>Aucun pour l’instant. Branchez un lecteur ou une caméra.</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>None found on USB</source>
        <extracomment>No printer was found, for technicians.</extracomment>
        <translation>Aucune sur USB</translation>
    </message>
    <message>
        <source>%1: prints well</source>
        <extracomment>The printer was tried, for technicians: %1 is what it is called.</extracomment>
        <translation>%1&#x202f;: imprime bien</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button beside the printer, for technicians: print a test ticket.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The touch screen itself, for technicians.</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>How large the screen is, for technicians: %1 is its diagonal.</extracomment>
        <translation>%1 pouces</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside the size of the screen, for technicians.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Lire une clé USB</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>How was your visit?</source>
        <extracomment>Heading of the page that a phone shows after a visit.</extracomment>
        <translation>Comment s’est passée votre visite&#xa0;?</translation>
    </message>
    <message>
        <source>It takes a minute, and it helps us do better.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Cela prend une minute et nous aide à mieux faire.</translation>
    </message>
    <message>
        <source>How did we do today?</source>
        <extracomment>Question above five faces.</extracomment>
        <translation>Comment avons-nous pris soin de vous aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Très mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Okay</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Choose one of the five faces. Then we can send it.</source>
        <extracomment>No face was chosen.</extracomment>
        <translation>Choisissez un des cinq visages. Nous pourrons alors envoyer.</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <extracomment>Question with three answers.</extracomment>
        <translation>Conseilleriez-vous à un proche de venir ici&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>Above a box for free text.</extracomment>
        <translation>Que devrions-nous savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Please leave out names and anything about your health.</source>
        <extracomment>Under the question above the box.</extracomment>
        <translation>N’écrivez ni noms ni rien sur votre santé, s’il vous plaît.</translation>
    </message>
    <message>
        <source>That is more than we can take. Make it a little shorter.</source>
        <extracomment>The text in the box is too long.</extracomment>
        <translation>C’est plus que nous ne pouvons recevoir. Raccourcissez un peu.</translation>
    </message>
    <message>
        <source>(if you like)</source>
        <extracomment>Beside a question that need not be answered.</extracomment>
        <translation>(si vous voulez)</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <extracomment>Button.</extracomment>
        <translation>Envoyer ma réponse</translation>
    </message>
    <message>
        <source>You can answer once. We do not ask for your name.</source>
        <extracomment>Under the button.</extracomment>
        <translation>Vous pouvez répondre une fois. Nous ne demandons pas votre nom.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Heading after the answer was sent.</extracomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Your answer is with us. We are glad you told us.</source>
        <extracomment>After a good or middling answer.</extracomment>
        <translation>Nous avons bien votre réponse. Merci de nous l’avoir dit.</translation>
    </message>
    <message>
        <source>We are sorry it was not better. Our staff will see your answer.</source>
        <extracomment>After a bad answer.</extracomment>
        <translation>Nous regrettons que cela n’ait pas été mieux. Notre équipe verra votre réponse.</translation>
    </message>
    <message>
        <source>You can close this page now.</source>
        <extracomment>Last line after the answer was sent.</extracomment>
        <translation>Vous pouvez maintenant fermer cette page.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Heading when the code was used before or is too old.</extracomment>
        <translation>Il n’y a rien à faire ici</translation>
    </message>
    <message>
        <source>This page is open once, for a short time after a visit. If you have already answered: thank you, we have it.</source>
        <extracomment>When the code was used before or is too old.</extracomment>
        <translation>Cette page s’ouvre une seule fois, peu de temps après une visite. Si vous avez déjà répondu&#xa0;: merci, nous l’avons.</translation>
    </message>
    <message>
        <source>Is there something else? Please talk to reception.</source>
        <extracomment>When the code was used before or is too old: whom to ask.</extracomment>
        <translation>Y a-t-il autre chose&#xa0;? Parlez-en à l’accueil.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Very bad</source>
        <extracomment>The words under the five faces, from worst to best.</extracomment>
        <translation>Très mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Second worst of five faces.</extracomment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <extracomment>Middle of five faces.</extracomment>
        <translation>Ni bien ni mal</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Second best of five faces.</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Best of five faces.</extracomment>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>How was checking in today?</source>
        <extracomment>Heading of the last question.</extracomment>
        <translation>Comment s’est passé l’enregistrement aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer carries no name.</source>
        <extracomment>Under the heading of the last question.</extracomment>
        <translation>Il suffit de toucher une fois. Votre réponse ne porte pas de nom.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: do not answer the question.</extracomment>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>We could not call anyone from here</source>
        <extracomment>The call for help reached nobody.</extracomment>
        <translation>Nous n’avons pu appeler personne d’ici</translation>
    </message>
    <message>
        <source>Calling a person...</source>
        <extracomment>The call for help is on its way.</extracomment>
        <translation>Nous appelons quelqu’un...</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>The call for help has reached the staff.</extracomment>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.</source>
        <extracomment>What to do when nobody could be called.</extracomment>
        <translation>Allez à l’accueil, ou demandez à toute personne qui travaille ici. Vos réponses restent un moment sur cet écran.</translation>
    </message>
    <message>
        <source>Someone has answered and is on the way. Please stay here.</source>
        <extracomment>Staff have answered the call for help.</extracomment>
        <translation>Quelqu’un a répondu et arrive. Restez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please stay here. You can go on in the meantime.</source>
        <extracomment>After help was called.</extracomment>
        <translation>Restez ici, s’il vous plaît. En attendant, vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel and go on with the visit.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Let us find the patient&apos;s appointment</source>
        <extracomment>Heading of the page where the patient shows a code or a card, or types the name.</extracomment>
        <translation>Trouvons le rendez-vous du patient</translation>
    </message>
    <message>
        <source>Let us find your appointment</source>
        <extracomment>The same heading when the patient is at the screen.</extracomment>
        <translation>Trouvons votre rendez-vous</translation>
    </message>
    <message>
        <source>Hold one of these under the scanner.</source>
        <extracomment>Under the heading, when the scanner works.</extracomment>
        <translation>Placez une de ces choses sous le lecteur.</translation>
    </message>
    <message>
        <source>Put your health card into the card reader, or type your name.</source>
        <extracomment>Under the heading, when there is a card reader and no scanner.</extracomment>
        <translation>Mettez votre carte de santé dans le lecteur de cartes, ou écrivez votre nom.</translation>
    </message>
    <message>
        <source>The scanner is not working right now.</source>
        <extracomment>Under the heading, when there is no scanner.</extracomment>
        <translation>Le lecteur ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>That was a payment card. We do not need it and have not kept anything of it.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>C’était une carte de paiement. Nous n’en avons pas besoin et n’en avons rien gardé.</translation>
    </message>
    <message>
        <source>A license shows who you are, not the patient. Please type the patient&apos;s name.</source>
        <extracomment>The companion&apos;s licence was shown, it does not name the patient.</extracomment>
        <translation>Un permis montre qui vous êtes, pas qui est le patient. Écrivez le nom du patient.</translation>
    </message>
    <message>
        <source>We could not read the license. Hold its back flat, or type the name.</source>
        <extracomment>The licence&apos;s code could not be read.</extracomment>
        <translation>Nous n’avons pas pu lire le permis. Tenez le dos à plat, ou écrivez le nom.</translation>
    </message>
    <message>
        <source>We do not know that code. Try the one in your letter, or type the name.</source>
        <extracomment>The scanned code is none of ours.</extracomment>
        <translation>Nous ne connaissons pas ce code. Essayez celui de votre lettre, ou écrivez le nom.</translation>
    </message>
    <message>
        <source>The code in your letter or message</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Le code de votre lettre ou message</translation>
    </message>
    <message>
        <source>The back of your driver&apos;s license</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Le dos de votre permis de conduire</translation>
    </message>
    <message>
        <source>The patient&apos;s insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>La carte d’assurance du patient, si elle a un code</translation>
    </message>
    <message>
        <source>Your insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Votre carte d’assurance, si elle a un code</translation>
    </message>
    <message>
        <source>Your health card, in the card reader</source>
        <extracomment>One thing to show, beside those to hold under the scanner.</extracomment>
        <translation>Votre carte de santé, dans le lecteur de cartes</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Écrire le nom du patient</translation>
    </message>
    <message>
        <source>Type my name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Écrire mon nom</translation>
    </message>
    <message>
        <source>and the date of birth</source>
        <extracomment>Detail under &quot;Type my name&quot;.</extracomment>
        <translation>et la date de naissance</translation>
    </message>
    <message>
        <source>Typing a name is not possible here right now. Please ask at reception.</source>
        <extracomment>Typing is switched off for a minute because of many failed tries on this kiosk.</extracomment>
        <translation>On ne peut pas écrire de nom ici pour l’instant. Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>Is this still your insurance?</source>
        <extracomment>Heading above the insurance on file.</extracomment>
        <translation>Est-ce toujours votre assurance&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have an insurance card with you?</source>
        <extracomment>Heading when no insurance is on file.</extracomment>
        <translation>Avez-vous une carte d’assurance avec vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <extracomment>Button: the insurance shown is right.</extracomment>
        <translation>Oui, c’est toujours juste</translation>
    </message>
    <message>
        <source>Show my card</source>
        <extracomment>Button: photograph the insurance card.</extracomment>
        <translation>Montrer ma carte</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the name of the insurance company.</extracomment>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Label above the masked member number of the insurance.</extracomment>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two characters of the member number.</extracomment>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <extracomment>Answer: there is a new insurance card to photograph.</extracomment>
        <translation>J’ai une nouvelle carte</translation>
    </message>
    <message>
        <source>We take a picture of it</source>
        <extracomment>Detail of &quot;I have a new card&quot;.</extracomment>
        <translation>Nous la prenons en photo</translation>
    </message>
    <message>
        <source>It changed, and I don&apos;t have the card</source>
        <extracomment>Answer: the card is not here, or something is different.</extracomment>
        <translation>Elle a changé, et je n’ai pas la carte</translation>
    </message>
    <message>
        <source>I don&apos;t have my card</source>
        <extracomment>Answer: the insurance card is not here.</extracomment>
        <translation>Je n’ai pas ma carte</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>L’accueil regardera avec vous</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>hyphen</source>
        <extracomment>Spoken name of a key: the sign -</extracomment>
        <translation>trait d’union</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <extracomment>Spoken name of a key: the sign &apos;</extracomment>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>Spoken name of a key: the sign @</extracomment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of a key: the sign . in an e-mail address</extracomment>
        <translation>point</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of a key: the sign _</extracomment>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>Spoken name of a key: the sign ,</extracomment>
        <translation>virgule</translation>
    </message>
    <message>
        <source>number sign</source>
        <extracomment>Spoken name of a key: the sign #, before the number of an apartment</extracomment>
        <translation>dièse</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <extracomment>Spoken name of the key that leads back from letters with accents, or of neighbouring languages.</extracomment>
        <translation>Lettres habituelles</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>Spoken name of the key that shows letters with accents.</extracomment>
        <translation>Lettres avec accents</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a Russian keyboard.</extracomment>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <extracomment>Spoken name of the key that changes the keyboard from Latin letters to those of this translation&apos;s language, which may be named.</extracomment>
        <translation>Lettres de cette langue</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>Spoken name of the key that changes the keyboard to Latin letters, as in English.</extracomment>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The space key of the on-screen keyboard.</extracomment>
        <translation>espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last letter.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letters and signs</source>
        <extracomment>Spoken name of the key that shows capital letters and signs, for one of them.</extracomment>
        <translation>Majuscules et signes</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Heading of the panel of languages.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you prefer?</source>
        <extracomment>Heading of the page where the patient chooses the language.</extracomment>
        <translation>Quelle langue préférez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Foyer check-in</source>
        <extracomment>Title of the program&apos;s window.</extracomment>
        <translation>Foyer&#xa0;: arrivée</translation>
    </message>
    <message>
        <source>Touch to check in</source>
        <extracomment>On the first screen, in every language of the site, one after the other.</extracomment>
        <translation>Touchez pour enregistrer votre arrivée</translation>
    </message>
</context>
<context>
    <name>MinorAlonePage</name>
    <message>
        <source>Please come with an adult</source>
        <extracomment>Heading: a patient under age is at the kiosk alone.</extracomment>
        <translation>Venez avec un adulte, s’il vous plaît</translation>
    </message>
    <message>
        <source>An adult who is with you can check you in here. If you are alone, a person at reception will help you.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Un adulte qui vous accompagne peut enregistrer votre arrivée ici. Si vous êtes sans adulte, une personne à l’accueil vous aidera.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is the patient&apos;s given name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Quel est le prénom du patient&#xa0;?</translation>
    </message>
    <message>
        <source>What is your given name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Quel est votre prénom&#xa0;?</translation>
    </message>
    <message>
        <source>What is the patient&apos;s family name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Quel est le nom de famille du patient&#xa0;?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Quel est votre nom de famille&#xa0;?</translation>
    </message>
    <message>
        <source>Capital letters, accents and hyphens do not matter.</source>
        <extracomment>Why small differences in typing do not matter.</extracomment>
        <translation>Les majuscules, les accents et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>Use the letters that are on the ID. Capital letters and hyphens do not matter.</source>
        <extracomment>Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.</extracomment>
        <translation>Utilisez les lettres de la pièce d’identité. Les majuscules et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Nom de famille</translation>
    </message>
</context>
<context>
    <name>NeedsPersonPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading after two tries that found nobody for certain.</extracomment>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>We want to be sure that we have the right person. Someone at reception will check you in.</source>
        <extracomment>Under the heading; no blame, no detail.</extracomment>
        <translation>Nous voulons être sûrs d’avoir la bonne personne. Quelqu’un à l’accueil enregistrera votre arrivée.</translation>
    </message>
</context>
<context>
    <name>NoAppointmentPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: there is no open appointment today.</extracomment>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>We have no appointment here today that you can check in for. Reception will help you.</source>
        <extracomment>Under the heading; never says more than this.</extracomment>
        <translation>Nous n’avons ici aujourd’hui aucun rendez-vous à enregistrer pour vous. L’accueil vous aidera.</translation>
    </message>
</context>
<context>
    <name>NotConfiguredPage</name>
    <message>
        <source>This kiosk is not set up yet</source>
        <extracomment>Heading for technicians: the settings file has mistakes.</extracomment>
        <translation>Cette borne n’est pas encore réglée</translation>
    </message>
    <message>
        <source>Please go to reception. For the technician:</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Adressez-vous à l’accueil. Pour le technicien&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NotMatchedPage</name>
    <message>
        <source>We could not find the patient yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment. Never says which detail.</extracomment>
        <translation>Nous n’avons pas encore trouvé le patient</translation>
    </message>
    <message>
        <source>We could not find you yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment.</extracomment>
        <translation>Nous n’avons pas encore pu vous trouver</translation>
    </message>
    <message>
        <source>Please try once more. The name should be as on the insurance card or the letter.</source>
        <extracomment>Under the heading; no blame.</extracomment>
        <translation>Essayez encore une fois. Le nom doit être comme sur la carte d’assurance ou la lettre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: look once more.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <source>I would like a person to help</source>
        <extracomment>Instead of trying again.</extracomment>
        <translation>Je voudrais l’aide d’une personne</translation>
    </message>
    <message>
        <source>Someone will come to you</source>
        <extracomment>Detail of &quot;I would like a person to help&quot;.</extracomment>
        <translation>Quelqu’un viendra vers vous</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last digit.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>OfflinePage</name>
    <message>
        <source>We cannot reach the clinic&apos;s records right now</source>
        <extracomment>Heading: no connection to the clinic&apos;s records.</extracomment>
        <translation>Nous n’avons pas accès aux dossiers de la clinique en ce moment</translation>
    </message>
    <message>
        <source>We can give you a number for reception. You are not checked in yet: a person there will do that.</source>
        <extracomment>What can be done; the name has been given before.</extracomment>
        <translation>Nous pouvons vous donner un numéro pour l’accueil. Votre arrivée n’est pas encore enregistrée&#xa0;: une personne le fera là-bas.</translation>
    </message>
    <message>
        <source>Give your name and we will give you a number for reception. A person there will check you in.</source>
        <extracomment>What can be done; the name is still needed.</extracomment>
        <translation>Donnez votre nom et nous vous donnerons un numéro pour l’accueil. Une personne y enregistrera votre arrivée.</translation>
    </message>
    <message>
        <source>Give me a number</source>
        <extracomment>Button: print a number for reception.</extracomment>
        <translation>Donnez-moi un numéro</translation>
    </message>
    <message>
        <source>Give my name</source>
        <extracomment>Button: go on to type the name.</extracomment>
        <translation>Donner mon nom</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Asking your clinic...</source>
        <extracomment>While the clinic&apos;s records are asked.</extracomment>
        <translation>Nous demandons à votre clinique...</translation>
    </message>
</context>
<context>
    <name>RecordsFailedPage</name>
    <message>
        <source>That did not work</source>
        <extracomment>Heading: something failed in the clinic&apos;s records.</extracomment>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>It is not your fault. Someone at reception will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Ce n’est pas votre faute. Quelqu’un à l’accueil enregistrera votre arrivée.</translation>
    </message>
    <message>
        <source>You are not checked in yet.</source>
        <extracomment>Where something failed before the patient was checked in.</extracomment>
        <translation>Votre arrivée n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ready to check in?</source>
        <extracomment>Heading above everything that will be told to the clinic.</extracomment>
        <translation>Enregistrer votre arrivée maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>This is what we tell your clinic.</source>
        <extracomment>Under the heading of the last page before checking in.</extracomment>
        <translation>Voici ce que nous disons à votre clinique.</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The button that checks the patient in.</extracomment>
        <translation>Enregistrer mon arrivée</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>Label above time and kind of the appointment.</extracomment>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>Label above phone, e-mail and address.</extracomment>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an answer: change it.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the insurance.</extracomment>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Reception will look at your card</source>
        <extracomment>Review: staff will look at the insurance card.</extracomment>
        <translation>L’accueil regardera votre carte</translation>
    </message>
    <message>
        <source>your new card</source>
        <extracomment>Review: a new card was photographed; %1 is the insurance company, may be empty.</extracomment>
        <translation>votre nouvelle carte</translation>
    </message>
    <message>
        <source>%1, still right</source>
        <extracomment>Review: the insurance is as it was; %1 is the insurance company.</extracomment>
        <translation>%1, toujours juste</translation>
    </message>
</context>
<context>
    <name>SetupNetworkPage</name>
    <message>
        <source>Connected</source>
        <extracomment>Heading for technicians: the wireless network took the kiosk in.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>What is its password?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Quel est son mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>What is the Wi-Fi network called?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Comment s’appelle le réseau Wi-Fi&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it empty for a network without one.</source>
        <extracomment>For technicians: how an open wireless network is joined.</extracomment>
        <translation>Laissez vide pour un réseau sans mot de passe.</translation>
    </message>
    <message>
        <source>Or hold the network&apos;s code under the scanner.</source>
        <extracomment>For technicians: phones and routers show a code for their wireless network.</extracomment>
        <translation>Ou placez le code du réseau sous le lecteur.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <extracomment>Instead of the button while the kiosk joins a wireless network.</extracomment>
        <translation>Connexion...</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button for technicians: join the wireless network.</extracomment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>This machine has no Wi-Fi.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Cette machine n’a pas de Wi-Fi.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Heading for technicians: the wireless network did not take the kiosk in.</extracomment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button for technicians: type name and password of the wireless network once more.</extracomment>
        <translation>Essayer encore</translation>
    </message>
</context>
<context>
    <name>SetupPrinterPage</name>
    <message>
        <source>Is the ticket right?</source>
        <extracomment>Heading for technicians who hold a test ticket.</extracomment>
        <translation>Le ticket est-il bon&#x202f;?</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>Heading for technicians: a test ticket.</extracomment>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Look at the test ticket: every line whole, dark and inside the paper.</source>
        <extracomment>What to look at on a test ticket.</extracomment>
        <translation>Regardez le ticket d’essai&#x202f;: chaque ligne entière, foncée et dans le papier.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the test ticket is right.</extracomment>
        <translation>Oui, c’est bon</translation>
    </message>
    <message>
        <source>Printing...</source>
        <extracomment>Instead of the button while a test ticket prints.</extracomment>
        <translation>Impression...</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Button for technicians.</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The test ticket was not printed.</source>
        <extracomment>For technicians: nothing came out.</extracomment>
        <translation>Le ticket d’essai n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>This printer does not say whether it printed. Look whether the ticket came out.</source>
        <extracomment>For technicians: this printer does not say whether a ticket came out.</extracomment>
        <translation>Cette imprimante ne dit pas si elle a imprimé. Regardez si le ticket est sorti.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <extracomment>For technicians: the test ticket is not right.</extracomment>
        <translation>Non, imprimer de nouveau</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <extracomment>For technicians, where several printers are plugged in.</extracomment>
        <translation>Utiliser l’autre imprimante</translation>
    </message>
</context>
<context>
    <name>SetupScreenPage</name>
    <message>
        <source>Is the bar as long as a bank card?</source>
        <extracomment>Heading for technicians above a bar with the length of a bank card.</extracomment>
        <translation>La barre est-elle aussi longue qu’une carte bancaire&#x202f;?</translation>
    </message>
    <message>
        <source>Hold a card against the screen. All letters and keys take their true size from it.</source>
        <extracomment>Under the heading: how letters get their true size.</extracomment>
        <translation>Tenez une carte contre l’écran. Les lettres et les touches en prennent leur vraie taille.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the size of the screen is right.</extracomment>
        <translation>Oui, c’est bon</translation>
    </message>
    <message>
        <source>A bar as long as a bank card</source>
        <extracomment>Spoken name of the bar that is held against a bank card.</extracomment>
        <translation>Une barre aussi longue qu’une carte bancaire</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Button: the bar becomes shorter.</extracomment>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Button: the bar becomes longer.</extracomment>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <extracomment>For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.</extracomment>
        <translation>Tourner l’image</translation>
    </message>
</context>
<context>
    <name>SetupStickPage</name>
    <message>
        <source>Read a USB stick</source>
        <extracomment>Heading for technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Lire une clé USB</translation>
    </message>
    <message>
        <source>Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.</source>
        <extracomment>For technicians: what may be on the stick.</extracomment>
        <translation>Des réglages signés ou une mise à jour signée de Foyer. Rien d’autre sur la clé n’est regardé.</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <extracomment>Instead of the button while the kiosk waits for a USB stick.</extracomment>
        <translation>En attente...</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button for technicians: back.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button for technicians: from now on the kiosk takes a USB stick.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Plug in the stick now.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Branchez la clé maintenant.</translation>
    </message>
    <message>
        <source>Reading the stick. Leave it in.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Lecture de la clé. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>New settings were taken. This kiosk starts anew.</source>
        <extracomment>For technicians: the settings on the stick were right.</extracomment>
        <translation>Les nouveaux réglages sont pris. Cette borne redémarre.</translation>
    </message>
    <message>
        <source>The update is written. It begins when the device starts anew.</source>
        <extracomment>For technicians: the update on the stick was right.</extracomment>
        <translation>La mise à jour est écrite. Elle prend effet au redémarrage.</translation>
    </message>
    <message>
        <source>There was nothing for this kiosk.</source>
        <extracomment>For technicians: no stick, or nothing on it.</extracomment>
        <translation>Il n’y avait rien pour cette borne.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <extracomment>For technicians.</extracomment>
        <translation>L’appareil n’a pas répondu.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>For technicians: what is on the stick was not taken; %1 says why, in English.</extracomment>
        <translation>Non pris&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 deleted</source>
        <extracomment>Spoken after a typed letter was taken away; %1 is the letter.</extracomment>
        <translation>%1 effacé</translation>
    </message>
    <message>
        <source>This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and the select key to choose.</source>
        <extracomment>Spoken when headphones are plugged in: how to move and to choose with the keys.</extracomment>
        <translation>Cet écran parle. Appuyez sur la flèche droite pour le choix suivant, sur la flèche gauche pour le précédent, et sur la touche de sélection pour choisir.</translation>
    </message>
    <message>
        <source>Some of this is private. Plug in headphones to hear it.</source>
        <extracomment>Spoken through a loudspeaker in place of what is private.</extracomment>
        <translation>Une partie est privée. Branchez un casque pour l’entendre.</translation>
    </message>
</context>
<context>
    <name>SpeechPanel</name>
    <message>
        <source>Speech</source>
        <extracomment>Heading of the panel of speech.</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Switch: what stands on the screen is spoken.</extracomment>
        <translation>Me lire l’écran</translation>
    </message>
    <message>
        <source>Speed %1, volume %2 of 5</source>
        <extracomment>How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.</extracomment>
        <translation>Vitesse %1, volume %2 sur 5</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button: speech becomes slower.</extracomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button: speech becomes faster.</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: speech becomes quieter.</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: speech becomes louder.</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Say again</source>
        <extracomment>Button: the screen is read once more.</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Switch: speech waits, and goes on when it is switched off again.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <extracomment>Switch, for somebody who listens: nothing is shown, so that nobody can look on.</extracomment>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StaffAnswer</name>
    <message>
        <source>Code or PIN is wrong.</source>
        <extracomment>For staff: signing in did not work.</extracomment>
        <translation>Le code ou le PIN n’est pas bon.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <extracomment>For staff: signing in rests for a while.</extracomment>
        <translation>Trop d’essais. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <extracomment>For staff: no connection.</extracomment>
        <translation>Le poste central ne répond pas.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>For staff: the printer answered for the paper.</extracomment>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Not printed. Look at the devices.</source>
        <extracomment>For staff: nothing came out.</extracomment>
        <translation>Pas imprimé. Regardez les appareils.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether paper came out.</source>
        <extracomment>For staff: the printer did not answer.</extracomment>
        <translation>L’imprimante n’a pas répondu. Regardez si du papier est sorti.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <extracomment>For staff: a reason must be chosen.</extracomment>
        <translation>Choisissez une raison.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>For staff.</extracomment>
        <translation>Cela n’a pas marché.</translation>
    </message>
</context>
<context>
    <name>StaffDevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>Heading for staff above the list of devices.</extracomment>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Technician</source>
        <extracomment>Heading for staff; %1 is the name of the member of staff.</extracomment>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button for staff: sign out.</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <extracomment>For staff: reprint one of today&apos;s tickets.</extracomment>
        <translation>Imprimer un ticket encore une fois</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>For staff.</extracomment>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>How are the devices?</source>
        <extracomment>For staff.</extracomment>
        <translation>Comment vont les appareils&#xa0;?</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <extracomment>For staff: patients may use the kiosk again.</extracomment>
        <translation>Ouvrir aux patients</translation>
    </message>
    <message>
        <source>Close for patients</source>
        <extracomment>For staff: patients may not use the kiosk for now.</extracomment>
        <translation>Fermer aux patients</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>For staff: the program starts anew.</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <extracomment>For staff, only while the program runs in a window.</extracomment>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For staff: settings or an update are on a USB stick.</extracomment>
        <translation>Lire une clé USB</translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>Votre code personnel</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Six chiffres.</translation>
    </message>
    <message>
        <source>Type it or scan your badge.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Écrivez-le ou passez votre badge sous le lecteur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StaffTicketsPage</name>
    <message>
        <source>The patient lost it</source>
        <extracomment>Reasons to print a ticket again; one is kept in the audit.</extracomment>
        <translation>Le patient l’a perdu</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>Il n’est pas sorti</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>On ne peut pas le lire</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <extracomment>Heading for staff above the list of today&apos;s tickets.</extracomment>
        <translation>Quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Why is %1 printed again?</source>
        <extracomment>Heading for staff; %1 is a ticket&apos;s number.</extracomment>
        <translation>Pourquoi imprimer encore le %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Heading of the cover shown when nobody has touched the screen for a while.</extracomment>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>We have covered your information. Nothing is lost yet.</source>
        <extracomment>Under the heading of the cover.</extracomment>
        <translation>Nous avons caché vos informations. Rien n’est encore perdu.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until this visit ends and your answers are erased</source>
        <extracomment>Under a number that counts down, which chooses the plural form and is not said here.</extracomment>
        <translation>
            <numerusform>seconde avant la fin de cette visite et l’effacement de vos réponses</numerusform>
            <numerusform>secondes avant la fin de cette visite et l’effacement de vos réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <extracomment>Button on the cover.</extracomment>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <extracomment>Button on the cover: end the visit.</extracomment>
        <translation>Non, terminer ma visite</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Spoken while a visit is about to end for want of an answer.</extracomment>
        <translation>
            <numerusform>Il reste %n seconde</numerusform>
            <numerusform>Il reste %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <extracomment>Heading of the goodbye.</extracomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>We wish you a good day.</source>
        <extracomment>Goodbye, when there is no place to name.</extracomment>
        <translation>Nous vous souhaitons une bonne journée.</translation>
    </message>
    <message>
        <source>Please go to %1. We wish you a good day.</source>
        <extracomment>Goodbye; %1 is the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Votre lieu d’attente&#xa0;: %1. Nous vous souhaitons une bonne journée.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation, such as &quot;en&quot; or &quot;es&quot;. Not a word: it chooses dates and keyboard.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Votre lieu d’attente</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>de %1 à %n minute</numerusform>
            <numerusform>de %1 à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>Merci d’avoir enregistré votre arrivée. Nous appellerons votre numéro.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>Comment s’est passée votre visite&#xa0;?</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>Votre réponse nous aide à mieux soigner la personne suivante.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>Si vous pouvez lire ceci, l’imprimante est prête.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading of the ticket taken while the clinic&apos;s records could not be reached.</extracomment>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Here is your number again</source>
        <extracomment>Heading above the number of a person who had checked in before.</extracomment>
        <translation>Voici encore votre numéro</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Heading of the ticket page: it is done.</extracomment>
        <translation>Votre arrivée est enregistrée</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit; not before the printer has answered.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>The printer cannot print now. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>The printer failed; %1 is the ticket&apos;s number.</extracomment>
        <translation>L’imprimante ne peut pas imprimer en ce moment. Votre numéro est %1. Retenez-le ou prenez-le en photo.</translation>
    </message>
    <message>
        <source>The printer took your ticket back. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>Nobody took the printed ticket for a minute; %1 is its number.</extracomment>
        <translation>L’imprimante a repris votre ticket. Votre numéro est %1. Retenez-le ou prenez-le en photo.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <extracomment>The ticket is on its way out of the printer.</extracomment>
        <translation>Votre ticket s’imprime</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <extracomment>The ticket has come out.</extracomment>
        <translation>Prenez votre ticket</translation>
    </message>
    <message>
        <source>Please go to</source>
        <extracomment>Label above the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Votre lieu d’attente</translation>
    </message>
    <message>
        <source>We could not reach the clinic&apos;s records. A person at reception will check you in with this number.</source>
        <extracomment>What happens after a number was given while the records could not be reached.</extracomment>
        <translation>Nous n’avons pas pu accéder aux dossiers de la clinique. Une personne à l’accueil enregistrera votre arrivée avec ce numéro.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>Label above the waiting time.</extracomment>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>Spoken name of the QR code.</extracomment>
        <translation>Code pour votre téléphone</translation>
    </message>
    <message>
        <source>After your visit, tell us with your phone how it went. It helps us do better.</source>
        <extracomment>Beside the QR code on the ticket page: why to scan it.</extracomment>
        <translation>Après votre visite, dites-nous avec votre téléphone comment elle s’est passée. Cela nous aide à mieux faire.</translation>
    </message>
</context>
<context>
    <name>TooEarlyPage</name>
    <message>
        <source>You are a little early</source>
        <extracomment>Heading: the patient came too early.</extracomment>
        <translation>Vous êtes un peu en avance</translation>
    </message>
    <message>
        <source>Your appointment is at %1. You can check in here from %2.</source>
        <extracomment>%1 is the time of the appointment, %2 the time from which one can check in.</extracomment>
        <translation>Votre rendez-vous est à %1. Vous pouvez enregistrer votre arrivée ici à partir de %2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please come back then, or ask at reception.</source>
        <extracomment>What to do when too early.</extracomment>
        <translation>Rien n’est perdu. Revenez à ce moment-là, ou demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>TooLatePage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: the patient came too late to check in by themselves.</extracomment>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Your appointment was at %1. A person will look for the best way to see you today.</source>
        <extracomment>%1 is the time of the appointment.</extracomment>
        <translation>Votre rendez-vous était à %1. Une personne cherchera la meilleure façon de vous recevoir aujourd’hui.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>L’accueil voit que vous êtes là.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far the patient is: %1 is the present step, %2 how many there are.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, on the button that changes the language: English, Español.</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>Spoken name of the button that changes the language.</extracomment>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <extracomment>Spoken name of the Aa button: text size, colours and reach.</extracomment>
        <translation>Taille du texte et couleurs</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button, where there is little room: tells why the question on this page is asked. As short as it can be.</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, button</source>
        <extracomment>Spoken: %1 is the name of a button.</extracomment>
        <translation>%1, bouton</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and the one that is chosen.</extracomment>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and another one is chosen.</extracomment>
        <translation>%1, non choisi</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; nothing was typed yet.</extracomment>
        <translation>%1, vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; %2 what was.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TypedRestPage</name>
    <message>
        <source>Please ask at reception</source>
        <extracomment>Heading: names cannot be typed here for a minute.</extracomment>
        <translation>Demandez à l’accueil</translation>
    </message>
    <message>
        <source>Finding people by name is resting on this screen. A code from your letter or a card still works.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>La recherche par nom fait une pause sur cet écran. Un code de votre lettre ou une carte marche toujours.</translation>
    </message>
    <message>
        <source>Show a code or a card</source>
        <extracomment>Button: go back to show a code or a card.</extracomment>
        <translation>Montrer un code ou une carte</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Checking you in...</source>
        <extracomment>While the check-in is recorded.</extracomment>
        <translation>Nous enregistrons votre arrivée...</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This language cannot be spoken here</source>
        <extracomment>Beside a language, for somebody who listens: it can be read here, but there is no voice for it.</extracomment>
        <translation>Il n’y a pas de voix en français ici</translation>
    </message>
</context>
<context>
    <name>WhoForPage</name>
    <message>
        <source>Who is this visit for?</source>
        <extracomment>Heading: is the patient at the kiosk or someone with them?</extracomment>
        <translation>Pour qui est cette visite&#xa0;?</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answer: the person at the screen is the patient.</extracomment>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>I have an appointment today</source>
        <extracomment>Detail of the answer &quot;Me&quot;.</extracomment>
        <translation>J’ai un rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>Someone I am with</source>
        <extracomment>Answer: the person at the screen checks someone else in.</extracomment>
        <translation>Pour quelqu’un que j’accompagne</translation>
    </message>
    <message>
        <source>My child, or someone I help</source>
        <extracomment>Detail of the answer &quot;Someone I am with&quot;.</extracomment>
        <translation>Mon enfant, ou une personne que j’aide</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Calls staff at once for someone who feels very ill.</extracomment>
        <translation>Vous vous sentez très mal&#xa0;? Prévenez quelqu’un maintenant</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The name leads us to the right appointment.</source>
        <extracomment>Why a person is asked for the name; it may be their own or that of the patient they are with.</extracomment>
        <translation>Le nom nous mène au bon rendez-vous.</translation>
    </message>
    <message>
        <source>The birth date makes sure that nobody else is checked in by mistake.</source>
        <extracomment>Why a person is asked for a birth date; it may be their own or that of the patient they are with.</extracomment>
        <translation>La date de naissance évite d’enregistrer quelqu’un d’autre par erreur.</translation>
    </message>
    <message>
        <source>With these we can call you and write to you.</source>
        <extracomment>Why a person is asked for phone, e-mail address and home address.</extracomment>
        <translation>Ainsi, nous pouvons vous appeler et vous écrire.</translation>
    </message>
    <message>
        <source>With your number we can call you about a visit.</source>
        <extracomment>Why a person is asked for a phone number.</extracomment>
        <translation>Avec votre numéro, nous pouvons vous appeler au sujet d’une visite.</translation>
    </message>
    <message>
        <source>With your e-mail address we can write to you about a visit.</source>
        <extracomment>Why a person is asked for an e-mail address.</extracomment>
        <translation>Avec votre adresse e-mail, nous pouvons vous écrire au sujet d’une visite.</translation>
    </message>
    <message>
        <source>With your address our letters and bills reach you.</source>
        <extracomment>Why a person is asked for the home address.</extracomment>
        <translation>Avec votre adresse, nos lettres et nos factures vous parviennent.</translation>
    </message>
    <message>
        <source>With your insurance we know whom to ask to pay for this visit.</source>
        <extracomment>Why a person is asked for the insurance card.</extracomment>
        <translation>Avec votre assurance, nous savons à qui demander de payer cette visite.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>Heading of the panel that tells why a question is asked.</extracomment>
        <translation>Pourquoi nous demandons</translation>
    </message>
    <message>
        <source>We only compare it with today&apos;s appointments. Staff see that you are here.</source>
        <extracomment>What becomes of a name or birth date: it is only compared; staff see who has checked in.</extracomment>
        <translation>Nous comparons seulement avec les rendez-vous d’aujourd’hui. Le personnel voit que vous êtes là.</translation>
    </message>
    <message>
        <source>Pictures of a card go to your record. We erase our own copy after a time the clinic has set.</source>
        <extracomment>What becomes of pictures of the insurance card. The clinic&apos;s settings say for how long a copy is kept.</extracomment>
        <translation>Les photos de la carte vont dans votre dossier. Nous effaçons notre propre copie après le temps fixé par la clinique.</translation>
    </message>
    <message>
        <source>Changes go to your record here. Staff can see them as long as the record is kept.</source>
        <extracomment>What becomes of a new phone number, e-mail address or home address.</extracomment>
        <translation>Les changements vont dans votre dossier ici. Le personnel peut les voir tant que le dossier est conservé.</translation>
    </message>
    <message>
        <source>This screen forgets it when you finish.</source>
        <extracomment>What this screen keeps of an answer: nothing.</extracomment>
        <translation>Cet écran oublie tout quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel that tells why something is asked, and go on with the visit.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WrongPlacePage</name>
    <message>
        <source>Your appointment is in another place</source>
        <extracomment>Heading: the appointment is in another building.</extracomment>
        <translation>Votre rendez-vous est à un autre endroit</translation>
    </message>
    <message>
        <source>Please go there. If that is difficult, a person here will help you.</source>
        <extracomment>What to do when in the wrong building.</extracomment>
        <translation>Allez-y, s’il vous plaît. Si c’est difficile, une personne ici vous aidera.</translation>
    </message>
</context>
</TS>
