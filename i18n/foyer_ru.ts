<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More</source>
        <extracomment>Button that shows the rest of what did not fit on this page.</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes to the page before.</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button, on every screen, that calls a member of staff to the kiosk.</extracomment>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <extracomment>Button that tells why the question on this page is asked.</extracomment>
        <translation>Почему мы спрашиваем?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>The button &quot;Why do we ask?&quot; where there is little room: as short as it can be.</extracomment>
        <translation>Зачем?</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>You are already checked in</source>
        <extracomment>Heading: this person has checked in before.</extracomment>
        <translation>Вы уже зарегистрированы</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Print my ticket again</source>
        <extracomment>Prints the same ticket once more.</extracomment>
        <translation>Напечатать мой талон ещё раз</translation>
    </message>
    <message>
        <source>with the same number</source>
        <extracomment>Detail of &quot;Print my ticket again&quot;.</extracomment>
        <translation>с тем же номером</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Waiting time now: %1</source>
        <extracomment>How long people wait now; %1 is such as &quot;10 to 25 minutes&quot;.</extracomment>
        <translation>Время ожидания сейчас: %1</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Always on the first screen: calls staff at once for someone who feels very ill.</extracomment>
        <translation>Вам очень плохо? Сразу скажите сотруднику</translation>
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
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>What is the patient&apos;s date of birth?</source>
        <extracomment>Heading; about the person checked in.</extracomment>
        <translation>Какая у пациента дата рождения?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <extracomment>Heading.</extracomment>
        <translation>Какая у вас дата рождения?</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label above the box for the day of birth.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label above the box for the month of birth.</extracomment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Label above the box for the year of birth.</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Key that goes to the next part of the date.</extracomment>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>A person at reception will help you</source>
        <extracomment>Heading: somebody at reception will help, no reason is given on the screen.</extracomment>
        <translation>Вам поможет сотрудник регистратуры</translation>
    </message>
    <message>
        <source>They would like a word with you before your appointment. You have not lost your place.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>С вами хотят поговорить перед приёмом. Своё место вы не потеряли.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>В регистратуре видят, что вы здесь.</translation>
    </message>
</context>
<context>
    <name>CardFieldsPage</name>
    <message>
        <source>Please type: %1</source>
        <extracomment>Heading above the keyboard; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Введите, пожалуйста: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Heading; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Проверьте, пожалуйста: %1</translation>
    </message>
    <message>
        <source>We are not sure that we read this right. Compare it with your card.</source>
        <extracomment>Why this is asked.</extracomment>
        <translation>Мы не уверены, что прочитали верно. Сравните со своей картой.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <extracomment>Button: the value shown is as on the card.</extracomment>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>We read</source>
        <extracomment>Label above the value of a field as the machine read it from the card.</extracomment>
        <translation>Мы прочитали</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Button: type what the card really says.</extracomment>
        <translation>Нет, исправить</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Answer: the patient does not know whether the value is right.</extracomment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>В регистратуре посмотрят вместе с вами</translation>
    </message>
</context>
<context>
    <name>CardInReader</name>
    <message>
        <source>You can take your card</source>
        <extracomment>The card in the reader was read.</extracomment>
        <translation>Можете забрать карту</translation>
    </message>
    <message>
        <source>We can&apos;t read this card</source>
        <extracomment>The card in the reader is none we know, or lies the wrong way round.</extracomment>
        <translation>Мы не можем прочитать эту карту</translation>
    </message>
    <message>
        <source>The card came out too soon</source>
        <extracomment>The card was taken out of the reader while it was being read.</extracomment>
        <translation>Карту вынули слишком рано</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <extracomment>A health card that has run out or that the insurance company has locked.</extracomment>
        <translation>Эта карта больше не действует</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>A companion put in a card, but the patient is somebody else.</extracomment>
        <translation>Введите имя пациента</translation>
    </message>
    <message>
        <source>That was a payment card</source>
        <extracomment>A bank card went through the card reader.</extracomment>
        <translation>Это была платёжная карта</translation>
    </message>
    <message>
        <source>This is not the patient&apos;s card</source>
        <extracomment>A health card was put in for its insurance, and its owner is not the patient.</extracomment>
        <translation>Это карта не пациента</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <extracomment>While the card in the reader is read, for a second or two.</extracomment>
        <translation>Читаем вашу карту</translation>
    </message>
    <message>
        <source>Then we go on.</source>
        <extracomment>Under &quot;You can take your card&quot;.</extracomment>
        <translation>Потом продолжим.</translation>
    </message>
    <message>
        <source>Try it the other way round, or go on without it.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;.</extracomment>
        <translation>Вставьте её другой стороной или продолжите без неё.</translation>
    </message>
    <message>
        <source>Try it the other way round, or say who you are another way.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;, while it is asked who somebody is.</extracomment>
        <translation>Вставьте её другой стороной или назовите себя иначе.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or go on without it.</source>
        <extracomment>Under &quot;The card came out too soon&quot;.</extracomment>
        <translation>Мы ничего с неё не сохранили. Вставьте её снова и не вынимайте или продолжите без неё.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or say who you are another way.</source>
        <extracomment>Under &quot;The card came out too soon&quot;, while it is asked who somebody is.</extracomment>
        <translation>Мы ничего с неё не сохранили. Вставьте её снова и не вынимайте или назовите себя иначе.</translation>
    </message>
    <message>
        <source>A person at reception can help you with it.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;.</extracomment>
        <translation>С этим вам поможет сотрудник регистратуры.</translation>
    </message>
    <message>
        <source>A person at reception can help you. You can also say who you are another way.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;, while it is asked who somebody is.</extracomment>
        <translation>Вам поможет сотрудник регистратуры. Можно также назвать себя иначе.</translation>
    </message>
    <message>
        <source>A card shows who you are, not the patient. We have kept nothing of it.</source>
        <extracomment>Under &quot;Type the patient&apos;s name&quot;.</extracomment>
        <translation>Карта показывает, кто вы, а не кто пациент. Мы ничего с неё не сохранили.</translation>
    </message>
    <message>
        <source>We do not need it and have not kept anything of it.</source>
        <extracomment>Under &quot;That was a payment card&quot;.</extracomment>
        <translation>Она нам не нужна, мы ничего с неё не сохранили.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put in the card of the person who has the appointment.</source>
        <extracomment>Under &quot;This is not the patient&apos;s card&quot;.</extracomment>
        <translation>Мы ничего с неё не сохранили. Вставьте карту того, кто записан на приём.</translation>
    </message>
    <message>
        <source>Please leave it in.</source>
        <extracomment>Under &quot;Reading your card&quot;.</extracomment>
        <translation>Пожалуйста, не вынимайте её.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close what is said about the card and go on with the visit.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button: call a member of staff to the kiosk.</extracomment>
        <translation>Нужна помощь</translation>
    </message>
</context>
<context>
    <name>CardNames</name>
    <message>
        <source>Insurance company</source>
        <extracomment>Field of an insurance card: the company.</extracomment>
        <translation>Страховая компания</translation>
    </message>
    <message>
        <source>Company number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Номер компании</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>План</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Имя на карте</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Номер участника</translation>
    </message>
    <message>
        <source>Group number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Номер группы</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Вид плана</translation>
    </message>
    <message>
        <source>Others on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Другие люди на карте</translation>
    </message>
    <message>
        <source>Person code</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Код человека</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Название группы</translation>
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
        <translation>Номер эмитента</translation>
    </message>
    <message>
        <source>Payment for a doctor&apos;s visit</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Оплата приёма врача</translation>
    </message>
    <message>
        <source>Payment for a specialist</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Оплата приёма специалиста</translation>
    </message>
    <message>
        <source>Payment for urgent care</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Оплата срочной помощи</translation>
    </message>
    <message>
        <source>Payment for the emergency room</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Оплата неотложной помощи</translation>
    </message>
    <message>
        <source>Payment for medicines</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Оплата лекарств</translation>
    </message>
    <message>
        <source>Deductible</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Сначала платите сами</translation>
    </message>
    <message>
        <source>Most you pay in a year</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Самое большее за год</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Part A from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Часть A с</translation>
    </message>
    <message>
        <source>Part B from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Часть B с</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Phone on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Телефон на карте</translation>
    </message>
    <message>
        <source>Phone for clinics</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Телефон для клиник</translation>
    </message>
    <message>
        <source>Phone for pharmacies</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Телефон для аптек</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Адрес на карте</translation>
    </message>
</context>
<context>
    <name>CardPicturePage</name>
    <message>
        <source>Reading your card...</source>
        <extracomment>Heading while what the camera saw of the insurance card is read.</extracomment>
        <translation>Читаем вашу карту...</translation>
    </message>
    <message>
        <source>Now turn your card over</source>
        <extracomment>Heading above the camera&apos;s picture: the front of the card was taken.</extracomment>
        <translation>Теперь переверните карту</translation>
    </message>
    <message>
        <source>Show us the front of your card</source>
        <extracomment>Heading above the camera&apos;s picture.</extracomment>
        <translation>Покажите лицевую сторону карты</translation>
    </message>
    <message>
        <source>Lay it on the glass. Then touch the button.</source>
        <extracomment>How to lay the card into a document scanner.</extracomment>
        <translation>Положите её на стекло. Потом нажмите кнопку.</translation>
    </message>
    <message>
        <source>Lay it flat inside the frame. The picture takes itself.</source>
        <extracomment>How to lay the card for a good picture.</extracomment>
        <translation>Положите её ровно в рамку. Снимок сделается сам.</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>Показать её в регистратуре</translation>
    </message>
    <message>
        <source>Take the picture now</source>
        <extracomment>Button: take the picture of the card now; it would also take itself.</extracomment>
        <translation>Сделать снимок сейчас</translation>
    </message>
    <message>
        <source>Try once more</source>
        <extracomment>Button: take one more picture of the card, after some that were of no use.</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The back is empty</source>
        <extracomment>Button: the back of the card has nothing on it, go on without it.</extracomment>
        <translation>На обороте пусто</translation>
    </message>
</context>
<context>
    <name>CardShownPage</name>
    <message>
        <source>Can you read your card here?</source>
        <extracomment>Heading above the pictures of the insurance card.</extracomment>
        <translation>Можно ли здесь прочитать вашу карту?</translation>
    </message>
    <message>
        <source>Reception will see the same picture.</source>
        <extracomment>Under &quot;Can you read your card here?&quot;.</extracomment>
        <translation>В регистратуре увидят тот же снимок.</translation>
    </message>
    <message>
        <source>Yes, use this card</source>
        <extracomment>Button: the pictures of the card are good.</extracomment>
        <translation>Да, взять эту карту</translation>
    </message>
    <message>
        <source>Take the front again</source>
        <extracomment>Button: take the picture of the front of the card once more.</extracomment>
        <translation>Снять лицевую сторону заново</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <extracomment>Button: take the picture of the card once more.</extracomment>
        <translation>Сделать снимок заново</translation>
    </message>
    <message>
        <source>Take the back again</source>
        <extracomment>Button: take the picture of the back of the card once more.</extracomment>
        <translation>Снять оборот заново</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>Показать её в регистратуре</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Picture of your card</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>Снимок вашей карты</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Lay the front of your card inside the frame.</source>
        <extracomment>Live: no card lies under the camera yet.</extracomment>
        <translation>Положите карту лицевой стороной в рамку.</translation>
    </message>
    <message>
        <source>We have the front. Lay the back inside the frame.</source>
        <extracomment>Live: the front of the card was taken, now its back is wanted.</extracomment>
        <translation>Лицевая сторона есть. Положите в рамку оборот.</translation>
    </message>
    <message>
        <source>Move the whole card into the frame.</source>
        <extracomment>Live: a part of the card is outside the camera&apos;s picture.</extracomment>
        <translation>Поместите в рамку всю карту.</translation>
    </message>
    <message>
        <source>Your card is far away. Hold it nearer to the camera.</source>
        <extracomment>Live: the card is too small in the camera&apos;s picture.</extracomment>
        <translation>Карта далеко. Поднесите её ближе к камере.</translation>
    </message>
    <message>
        <source>It is too dark. Hold the card under the light.</source>
        <extracomment>Live, while the camera looks at the card: what to do.</extracomment>
        <translation>Слишком темно. Держите карту под светом.</translation>
    </message>
    <message>
        <source>The light is shining on your card. Tilt it a little.</source>
        <extracomment>Live, while the camera looks at the card: light is mirrored in it.</extracomment>
        <translation>На карте блик. Немного наклоните её.</translation>
    </message>
    <message>
        <source>Good. Hold your card still.</source>
        <extracomment>Live: the camera sees the card well and is about to take its picture.</extracomment>
        <translation>Хорошо. Не двигайте карту.</translation>
    </message>
    <message>
        <source>Your card is still blurred. Hold it a little further away.</source>
        <extracomment>Live, when the card stays blurred: it is too close to the camera.</extracomment>
        <translation>Карта всё ещё размыта. Держите её чуть дальше.</translation>
    </message>
    <message>
        <source>It was too dark. Hold the card under the light.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Было слишком темно. Держите карту под светом.</translation>
    </message>
    <message>
        <source>The light hid a part of your card. Tilt it a little.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Блик закрыл часть карты. Немного наклоните её.</translation>
    </message>
    <message>
        <source>The picture was blurred. Hold the card still and flat.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Снимок размыт. Держите карту неподвижно и ровно.</translation>
    </message>
    <message>
        <source>Your card was too far away. Hold it nearer to the camera.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Карта была слишком далеко. Поднесите её ближе к камере.</translation>
    </message>
    <message>
        <source>That was a screen. Please show the card itself, or ask at reception.</source>
        <extracomment>A phone with a picture of the card was shown.</extracomment>
        <translation>Это был экран. Покажите саму карту или спросите в регистратуре.</translation>
    </message>
    <message>
        <source>That was a payment card. We have not kept it. Please show your insurance card.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>Это была платёжная карта. Мы её не сохранили. Покажите, пожалуйста, карту страховки.</translation>
    </message>
    <message>
        <source>That was a driver&apos;s license. We have not kept it. Please show your insurance card.</source>
        <extracomment>A driver&apos;s license was shown; nothing of it is kept.</extracomment>
        <translation>Это были водительские права. Мы их не сохранили. Покажите, пожалуйста, карту страховки.</translation>
    </message>
    <message>
        <source>We do not see an insurance card. Please show another one, or ask at reception.</source>
        <extracomment>Some other card was shown; nothing of it is kept.</extracomment>
        <translation>Мы не видим карту страховки. Покажите другую или спросите в регистратуре.</translation>
    </message>
    <message>
        <source>We could not read the card. Try holding it flatter.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Мы не смогли прочитать карту. Держите её ровнее.</translation>
    </message>
    <message>
        <source>The camera is not working now. Reception will look at your card.</source>
        <extracomment>The camera has failed.</extracomment>
        <translation>Камера сейчас не работает. Вашу карту посмотрят в регистратуре.</translation>
    </message>
    <message>
        <source>We could not see the whole card. Hold it inside the frame.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Мы не увидели карту целиком. Держите её внутри рамки.</translation>
    </message>
</context>
<context>
    <name>ChooseAppointmentPage</name>
    <message>
        <source>Which appointment are you here for?</source>
        <extracomment>Heading above today&apos;s appointments.</extracomment>
        <translation>На какой приём вы пришли?</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This screen is closed</source>
        <extracomment>Heading: this kiosk is closed; the clinic is open.</extracomment>
        <translation>Этот экран не работает</translation>
    </message>
    <message>
        <source>Please go to reception. A person will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру. Вас зарегистрирует сотрудник.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Small</source>
        <extracomment>The four text sizes.</extracomment>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Text size.</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size.</extracomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size.</extracomment>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The five sets of colours.</extracomment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Set of colours.</extracomment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>Set of colours: black on white.</extracomment>
        <translation>Чёрным по белому</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>Set of colours: white on black.</extracomment>
        <translation>Белым по чёрному</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Set of colours with low contrast.</extracomment>
        <translation>Мягкие</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label above the four text sizes.</extracomment>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label above the five sets of colours.</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>Switch: pages fade and do not slide.</extracomment>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <extracomment>Switch: everything moves to the lower half of the screen, within reach from a wheelchair.</extracomment>
        <translation>Опустить всё ниже</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Button that opens the settings of speech.</extracomment>
        <translation>Читать экран вслух</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <extracomment>Heading of the panel with text sizes, colours, movement and reach.</extracomment>
        <translation>Настройте экран под себя</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Is this the patient?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Это пациент?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Это вы?</translation>
    </message>
    <message>
        <source>Yes, this is the patient</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Да, это пациент</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Да, это я</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date, such as 4 March 1961.</extracomment>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>No, this is someone else</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Нет, это другой человек</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Нет, это не я</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>Above the name of the person at the screen, as they like to be called: Hello / Maria G.</extracomment>
        <translation>Здравствуйте</translation>
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
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <extracomment>A waiting time as a range of minutes; %n is the longer one.</extracomment>
        <translation>
            <numerusform>от %1 до %n минуты</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>not on file</source>
        <extracomment>Nothing is stored for this detail.</extracomment>
        <translation>не записано</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <extracomment>Heading above the number pad.</extracomment>
        <translation>Какой у вас номер телефона?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Какой у вас адрес электронной почты?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Где вы живёте?</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <extracomment>Heading above phone, e-mail and address as they are on file, masked.</extracomment>
        <translation>Это всё ещё верно?</translation>
    </message>
    <message>
        <source>We hide most of it, because others can see this screen.</source>
        <extracomment>Why contact details are hidden: said under the heading.</extracomment>
        <translation>Мы скрываем почти всё, потому что этот экран могут видеть другие.</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the details shown are right.</extracomment>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of the phone number.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two digits of the phone number on file.</extracomment>
        <translation>в конце %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a detail: type another.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of the e-mail address.</extracomment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the home address.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Touch to take this address</source>
        <extracomment>Under an address with its town, which the postal code told: a touch takes it.</extracomment>
        <translation>Нажмите, чтобы взять этот адрес</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>Uses so far: %1</source>
        <extracomment>What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.</extracomment>
        <translation>Использований: %1</translation>
    </message>
    <message>
        <source>%1 of 100 went wrong</source>
        <extracomment>How often a device failed: %1 is a number.</extracomment>
        <translation>Из 100 неудачных: %1</translation>
    </message>
    <message>
        <source>%1 m of paper</source>
        <extracomment>How much paper a printer used: %1 is a number.</extracomment>
        <translation>Бумаги: %1 м</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <extracomment>The last trouble of a device, for staff: %1 says what it was.</extracomment>
        <translation>Последняя неполадка: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A device.</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>A device.</extracomment>
        <translation>Считыватель карт</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>A device.</extracomment>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>%1 works (%2)</source>
        <extracomment>State of a device: %1 is the device, %2 its model.</extracomment>
        <translation>%1: работает (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of a device: %1 is the device, %2 says what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Connect this kiosk</source>
        <extracomment>Heading for staff: the kiosk must be connected to the clinic&apos;s desk.</extracomment>
        <translation>Подключите этот киоск</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Откройте «Kiosks» на странице для сотрудников, выберите «Add a kiosk» и поднесите показанный код к этому сканеру. Код действует один раз в течение 15 минут.</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Откройте «Kiosks» на странице для сотрудников, выберите «Add a kiosk» и поднесите показанный код к этой камере. Код действует один раз в течение 15 минут.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>What a kiosk is connected with, for technicians.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Connected by cable</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Подключено кабелем</translation>
    </message>
    <message>
        <source>Connected by Wi-Fi</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Подключено по Wi-Fi</translation>
    </message>
    <message>
        <source>Not connected. Plug in the cable.</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Нет подключения. Подключите кабель.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Button beside the network, for technicians.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>None found yet. Plug in a scanner or a camera.</source>
        <extracomment>No bar code scanner was found, for technicians.</extracomment>
        <translation>Пока не найден. Подключите сканер или камеру.</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>None found on USB</source>
        <extracomment>No printer was found, for technicians.</extracomment>
        <translation>Не найден на USB</translation>
    </message>
    <message>
        <source>%1: prints well</source>
        <extracomment>The printer was tried, for technicians: %1 is what it is called.</extracomment>
        <translation>%1: печатает хорошо</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button beside the printer, for technicians: print a test ticket.</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The touch screen itself, for technicians.</extracomment>
        <translation>Экран</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>How large the screen is, for technicians: %1 is its diagonal.</extracomment>
        <translation>%1 дюйма</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside the size of the screen, for technicians.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Прочитать USB-накопитель</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>How was your visit?</source>
        <extracomment>Heading of the page that a phone shows after a visit.</extracomment>
        <translation>Как прошёл ваш визит?</translation>
    </message>
    <message>
        <source>It takes a minute, and it helps us do better.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Это займёт минуту и поможет нам стать лучше.</translation>
    </message>
    <message>
        <source>How did we do today?</source>
        <extracomment>Question above five faces.</extracomment>
        <translation>Как мы справились сегодня?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Okay</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>Choose one of the five faces. Then we can send it.</source>
        <extracomment>No face was chosen.</extracomment>
        <translation>Выберите одно из пяти лиц. Тогда можно отправить.</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <extracomment>Question with three answers.</extracomment>
        <translation>Посоветуете ли вы нас знакомым?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>Above a box for free text.</extracomment>
        <translation>Что нам стоит знать?</translation>
    </message>
    <message>
        <source>Please leave out names and anything about your health.</source>
        <extracomment>Under the question above the box.</extracomment>
        <translation>Пожалуйста, не пишите имён и ничего о своём здоровье.</translation>
    </message>
    <message>
        <source>That is more than we can take. Make it a little shorter.</source>
        <extracomment>The text in the box is too long.</extracomment>
        <translation>Это длиннее, чем мы можем принять. Напишите немного короче.</translation>
    </message>
    <message>
        <source>(if you like)</source>
        <extracomment>Beside a question that need not be answered.</extracomment>
        <translation>(по желанию)</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <extracomment>Button.</extracomment>
        <translation>Отправить мой ответ</translation>
    </message>
    <message>
        <source>You can answer once. We do not ask for your name.</source>
        <extracomment>Under the button.</extracomment>
        <translation>Ответить можно один раз. Имени мы не спрашиваем.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Heading after the answer was sent.</extracomment>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Your answer is with us. We are glad you told us.</source>
        <extracomment>After a good or middling answer.</extracomment>
        <translation>Ваш ответ у нас. Спасибо, что рассказали.</translation>
    </message>
    <message>
        <source>We are sorry it was not better. Our staff will see your answer.</source>
        <extracomment>After a bad answer.</extracomment>
        <translation>Нам жаль, что не получилось лучше. Наши сотрудники увидят ваш ответ.</translation>
    </message>
    <message>
        <source>You can close this page now.</source>
        <extracomment>Last line after the answer was sent.</extracomment>
        <translation>Теперь эту страницу можно закрыть.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Heading when the code was used before or is too old.</extracomment>
        <translation>Здесь ничего делать не нужно</translation>
    </message>
    <message>
        <source>This page is open once, for a short time after a visit. If you have already answered: thank you, we have it.</source>
        <extracomment>When the code was used before or is too old.</extracomment>
        <translation>Эта страница открывается один раз, недолго после визита. Если вы уже ответили: спасибо, ответ у нас.</translation>
    </message>
    <message>
        <source>Is there something else? Please talk to reception.</source>
        <extracomment>When the code was used before or is too old: whom to ask.</extracomment>
        <translation>Есть что-то ещё? Обратитесь, пожалуйста, в регистратуру.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Very bad</source>
        <extracomment>The words under the five faces, from worst to best.</extracomment>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Second worst of five faces.</extracomment>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <extracomment>Middle of five faces.</extracomment>
        <translation>Ни хорошо, ни плохо</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Second best of five faces.</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Best of five faces.</extracomment>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>How was checking in today?</source>
        <extracomment>Heading of the last question.</extracomment>
        <translation>Как прошла регистрация сегодня?</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer carries no name.</source>
        <extracomment>Under the heading of the last question.</extracomment>
        <translation>Достаточно одного касания. Имени в вашем ответе нет.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: do not answer the question.</extracomment>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>We could not call anyone from here</source>
        <extracomment>The call for help reached nobody.</extracomment>
        <translation>Отсюда никого позвать не удалось</translation>
    </message>
    <message>
        <source>Calling a person...</source>
        <extracomment>The call for help is on its way.</extracomment>
        <translation>Зовём сотрудника...</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>The call for help has reached the staff.</extracomment>
        <translation>К вам уже идут</translation>
    </message>
    <message>
        <source>Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.</source>
        <extracomment>What to do when nobody could be called.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру или спросите любого сотрудника. Ваши ответы ещё побудут на этом экране.</translation>
    </message>
    <message>
        <source>Someone has answered and is on the way. Please stay here.</source>
        <extracomment>Staff have answered the call for help.</extracomment>
        <translation>Сотрудник ответил и уже идёт к вам. Оставайтесь, пожалуйста, здесь.</translation>
    </message>
    <message>
        <source>Please stay here. You can go on in the meantime.</source>
        <extracomment>After help was called.</extracomment>
        <translation>Пожалуйста, оставайтесь здесь. Пока можно продолжать.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel and go on with the visit.</extracomment>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Let us find the patient&apos;s appointment</source>
        <extracomment>Heading of the page where the patient shows a code or a card, or types the name.</extracomment>
        <translation>Найдём запись пациента</translation>
    </message>
    <message>
        <source>Let us find your appointment</source>
        <extracomment>The same heading when the patient is at the screen.</extracomment>
        <translation>Найдём вашу запись</translation>
    </message>
    <message>
        <source>Hold one of these under the scanner.</source>
        <extracomment>Under the heading, when the scanner works.</extracomment>
        <translation>Поднесите к сканеру что-то одно из этого.</translation>
    </message>
    <message>
        <source>Put your health card into the card reader, or type your name.</source>
        <extracomment>Under the heading, when there is a card reader and no scanner.</extracomment>
        <translation>Вставьте медицинскую карту в считыватель или введите имя.</translation>
    </message>
    <message>
        <source>The scanner is not working right now.</source>
        <extracomment>Under the heading, when there is no scanner.</extracomment>
        <translation>Сканер сейчас не работает.</translation>
    </message>
    <message>
        <source>That was a payment card. We do not need it and have not kept anything of it.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>Это была платёжная карта. Она нам не нужна, мы ничего с неё не сохранили.</translation>
    </message>
    <message>
        <source>A license shows who you are, not the patient. Please type the patient&apos;s name.</source>
        <extracomment>The companion&apos;s licence was shown, it does not name the patient.</extracomment>
        <translation>Права показывают, кто вы, а не кто пациент. Введите, пожалуйста, имя пациента.</translation>
    </message>
    <message>
        <source>We could not read the license. Hold its back flat, or type the name.</source>
        <extracomment>The licence&apos;s code could not be read.</extracomment>
        <translation>Мы не смогли прочитать права. Держите оборот ровно или введите имя.</translation>
    </message>
    <message>
        <source>We do not know that code. Try the one in your letter, or type the name.</source>
        <extracomment>The scanned code is none of ours.</extracomment>
        <translation>Мы не знаем этот код. Попробуйте код из письма или введите имя.</translation>
    </message>
    <message>
        <source>The code in your letter or message</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Код из вашего письма или сообщения</translation>
    </message>
    <message>
        <source>The back of your driver&apos;s license</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Оборот ваших водительских прав</translation>
    </message>
    <message>
        <source>The patient&apos;s insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Карта страховки пациента, если на ней есть код</translation>
    </message>
    <message>
        <source>Your insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Ваша карта страховки, если на ней есть код</translation>
    </message>
    <message>
        <source>Your health card, in the card reader</source>
        <extracomment>One thing to show, beside those to hold under the scanner.</extracomment>
        <translation>Ваша медицинская карта, в считыватель карт</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Введите имя пациента</translation>
    </message>
    <message>
        <source>Type my name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Ввести моё имя</translation>
    </message>
    <message>
        <source>and the date of birth</source>
        <extracomment>Detail under &quot;Type my name&quot;.</extracomment>
        <translation>и дату рождения</translation>
    </message>
    <message>
        <source>Typing a name is not possible here right now. Please ask at reception.</source>
        <extracomment>Typing is switched off for a minute because of many failed tries on this kiosk.</extracomment>
        <translation>Сейчас здесь нельзя ввести имя. Спросите, пожалуйста, в регистратуре.</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>Is this still your insurance?</source>
        <extracomment>Heading above the insurance on file.</extracomment>
        <translation>Это всё ещё ваша страховка?</translation>
    </message>
    <message>
        <source>Do you have an insurance card with you?</source>
        <extracomment>Heading when no insurance is on file.</extracomment>
        <translation>У вас с собой карта страховки?</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <extracomment>Button: the insurance shown is right.</extracomment>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>Show my card</source>
        <extracomment>Button: photograph the insurance card.</extracomment>
        <translation>Показать мою карту</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the name of the insurance company.</extracomment>
        <translation>Страховка</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Label above the masked member number of the insurance.</extracomment>
        <translation>Номер участника</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two characters of the member number.</extracomment>
        <translation>в конце %1</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <extracomment>Answer: there is a new insurance card to photograph.</extracomment>
        <translation>У меня новая карта</translation>
    </message>
    <message>
        <source>We take a picture of it</source>
        <extracomment>Detail of &quot;I have a new card&quot;.</extracomment>
        <translation>Мы сделаем её снимок</translation>
    </message>
    <message>
        <source>It changed, and I don&apos;t have the card</source>
        <extracomment>Answer: the card is not here, or something is different.</extracomment>
        <translation>Она изменилась, а карты со мной нет</translation>
    </message>
    <message>
        <source>I don&apos;t have my card</source>
        <extracomment>Answer: the insurance card is not here.</extracomment>
        <translation>Карты со мной нет</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>В регистратуре посмотрят вместе с вами</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>hyphen</source>
        <extracomment>Spoken name of a key: the sign -</extracomment>
        <translation>дефис</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <extracomment>Spoken name of a key: the sign &apos;</extracomment>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>Spoken name of a key: the sign @</extracomment>
        <translation>собака</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of a key: the sign . in an e-mail address</extracomment>
        <translation>точка</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of a key: the sign _</extracomment>
        <translation>подчёркивание</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>Spoken name of a key: the sign ,</extracomment>
        <translation>запятая</translation>
    </message>
    <message>
        <source>number sign</source>
        <extracomment>Spoken name of a key: the sign #, before the number of an apartment</extracomment>
        <translation>решётка</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <extracomment>Spoken name of the key that leads back from letters with accents, or of neighbouring languages.</extracomment>
        <translation>Обычные буквы</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>Spoken name of the key that shows letters with accents.</extracomment>
        <translation>Буквы со значками</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a Russian keyboard.</extracomment>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <extracomment>Spoken name of the key that changes the keyboard from Latin letters to those of this translation&apos;s language, which may be named.</extracomment>
        <translation>Русские буквы</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>Spoken name of the key that changes the keyboard to Latin letters, as in English.</extracomment>
        <translation>Латинские буквы</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The space key of the on-screen keyboard.</extracomment>
        <translation>пробел</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last letter.</extracomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Capital letters and signs</source>
        <extracomment>Spoken name of the key that shows capital letters and signs, for one of them.</extracomment>
        <translation>Заглавные буквы и знаки</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Heading of the panel of languages.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you prefer?</source>
        <extracomment>Heading of the page where the patient chooses the language.</extracomment>
        <translation>Какой язык вам удобнее?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Foyer check-in</source>
        <extracomment>Title of the program&apos;s window.</extracomment>
        <translation>Foyer: регистрация</translation>
    </message>
    <message>
        <source>Touch to check in</source>
        <extracomment>On the first screen, in every language of the site, one after the other.</extracomment>
        <translation>Коснитесь, чтобы зарегистрироваться</translation>
    </message>
</context>
<context>
    <name>MinorAlonePage</name>
    <message>
        <source>Please come with an adult</source>
        <extracomment>Heading: a patient under age is at the kiosk alone.</extracomment>
        <translation>Приходите, пожалуйста, со взрослым</translation>
    </message>
    <message>
        <source>An adult who is with you can check you in here. If you are alone, a person at reception will help you.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Взрослый, который с вами, может зарегистрировать вас здесь. Если вы без взрослых, вам помогут в регистратуре.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is the patient&apos;s given name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Как имя пациента?</translation>
    </message>
    <message>
        <source>What is your given name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Как ваше имя?</translation>
    </message>
    <message>
        <source>What is the patient&apos;s family name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Как фамилия пациента?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Как ваша фамилия?</translation>
    </message>
    <message>
        <source>Capital letters, accents and hyphens do not matter.</source>
        <extracomment>Why small differences in typing do not matter.</extracomment>
        <translation>Заглавные буквы, значки и дефисы не важны.</translation>
    </message>
    <message>
        <source>Use the letters that are on the ID. Capital letters and hyphens do not matter.</source>
        <extracomment>Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.</extracomment>
        <translation>Пишите теми же буквами, что в документе. Заглавные буквы и дефисы не важны.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Фамилия</translation>
    </message>
</context>
<context>
    <name>NeedsPersonPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading after two tries that found nobody for certain.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру</translation>
    </message>
    <message>
        <source>We want to be sure that we have the right person. Someone at reception will check you in.</source>
        <extracomment>Under the heading; no blame, no detail.</extracomment>
        <translation>Мы хотим быть уверены, что это именно вы. Вас зарегистрируют в регистратуре.</translation>
    </message>
</context>
<context>
    <name>NoAppointmentPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: there is no open appointment today.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру</translation>
    </message>
    <message>
        <source>We have no appointment here today that you can check in for. Reception will help you.</source>
        <extracomment>Under the heading; never says more than this.</extracomment>
        <translation>Сегодня здесь нет приёма, на который вы можете зарегистрироваться. Вам помогут в регистратуре.</translation>
    </message>
</context>
<context>
    <name>NotConfiguredPage</name>
    <message>
        <source>This kiosk is not set up yet</source>
        <extracomment>Heading for technicians: the settings file has mistakes.</extracomment>
        <translation>Этот киоск ещё не настроен</translation>
    </message>
    <message>
        <source>Please go to reception. For the technician:</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру. Для техника:</translation>
    </message>
</context>
<context>
    <name>NotMatchedPage</name>
    <message>
        <source>We could not find the patient yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment. Never says which detail.</extracomment>
        <translation>Мы пока не нашли пациента</translation>
    </message>
    <message>
        <source>We could not find you yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment.</extracomment>
        <translation>Мы пока вас не нашли</translation>
    </message>
    <message>
        <source>Please try once more. The name should be as on the insurance card or the letter.</source>
        <extracomment>Under the heading; no blame.</extracomment>
        <translation>Попробуйте, пожалуйста, ещё раз. Имя должно быть как на карте страховки или в письме.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: look once more.</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>I would like a person to help</source>
        <extracomment>Instead of trying again.</extracomment>
        <translation>Хочу, чтобы мне помог человек</translation>
    </message>
    <message>
        <source>Someone will come to you</source>
        <extracomment>Detail of &quot;I would like a person to help&quot;.</extracomment>
        <translation>К вам подойдут</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last digit.</extracomment>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>OfflinePage</name>
    <message>
        <source>We cannot reach the clinic&apos;s records right now</source>
        <extracomment>Heading: no connection to the clinic&apos;s records.</extracomment>
        <translation>Данные клиники сейчас недоступны</translation>
    </message>
    <message>
        <source>We can give you a number for reception. You are not checked in yet: a person there will do that.</source>
        <extracomment>What can be done; the name has been given before.</extracomment>
        <translation>Мы можем дать вам номер для регистратуры. Вы ещё не зарегистрированы: это сделает сотрудник там.</translation>
    </message>
    <message>
        <source>Give your name and we will give you a number for reception. A person there will check you in.</source>
        <extracomment>What can be done; the name is still needed.</extracomment>
        <translation>Назовите своё имя, и мы дадим вам номер для регистратуры. Там вас зарегистрирует сотрудник.</translation>
    </message>
    <message>
        <source>Give me a number</source>
        <extracomment>Button: print a number for reception.</extracomment>
        <translation>Дайте мне номер</translation>
    </message>
    <message>
        <source>Give my name</source>
        <extracomment>Button: go on to type the name.</extracomment>
        <translation>Ввести моё имя</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Asking your clinic...</source>
        <extracomment>While the clinic&apos;s records are asked.</extracomment>
        <translation>Спрашиваем вашу клинику...</translation>
    </message>
</context>
<context>
    <name>RecordsFailedPage</name>
    <message>
        <source>That did not work</source>
        <extracomment>Heading: something failed in the clinic&apos;s records.</extracomment>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>It is not your fault. Someone at reception will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Это не ваша вина. Вас зарегистрируют в регистратуре.</translation>
    </message>
    <message>
        <source>You are not checked in yet.</source>
        <extracomment>Where something failed before the patient was checked in.</extracomment>
        <translation>Вы ещё не зарегистрированы.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ready to check in?</source>
        <extracomment>Heading above everything that will be told to the clinic.</extracomment>
        <translation>Зарегистрировать вас?</translation>
    </message>
    <message>
        <source>This is what we tell your clinic.</source>
        <extracomment>Under the heading of the last page before checking in.</extracomment>
        <translation>Вот что мы сообщим вашей клинике.</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The button that checks the patient in.</extracomment>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>Label above time and kind of the appointment.</extracomment>
        <translation>Приём</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>Label above phone, e-mail and address.</extracomment>
        <translation>Как с вами связаться</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an answer: change it.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the insurance.</extracomment>
        <translation>Страховка</translation>
    </message>
    <message>
        <source>Reception will look at your card</source>
        <extracomment>Review: staff will look at the insurance card.</extracomment>
        <translation>В регистратуре посмотрят вашу карту</translation>
    </message>
    <message>
        <source>your new card</source>
        <extracomment>Review: a new card was photographed; %1 is the insurance company, may be empty.</extracomment>
        <translation>ваша новая карта</translation>
    </message>
    <message>
        <source>%1, still right</source>
        <extracomment>Review: the insurance is as it was; %1 is the insurance company.</extracomment>
        <translation>%1, всё верно</translation>
    </message>
</context>
<context>
    <name>SetupNetworkPage</name>
    <message>
        <source>Connected</source>
        <extracomment>Heading for technicians: the wireless network took the kiosk in.</extracomment>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>What is its password?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Какой у неё пароль?</translation>
    </message>
    <message>
        <source>What is the Wi-Fi network called?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Как называется сеть Wi-Fi?</translation>
    </message>
    <message>
        <source>Leave it empty for a network without one.</source>
        <extracomment>For technicians: how an open wireless network is joined.</extracomment>
        <translation>Оставьте пустым, если пароля нет.</translation>
    </message>
    <message>
        <source>Or hold the network&apos;s code under the scanner.</source>
        <extracomment>For technicians: phones and routers show a code for their wireless network.</extracomment>
        <translation>Или поднесите код сети к сканеру.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <extracomment>Instead of the button while the kiosk joins a wireless network.</extracomment>
        <translation>Подключение...</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button for technicians: join the wireless network.</extracomment>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>This machine has no Wi-Fi.</source>
        <extracomment>For technicians.</extracomment>
        <translation>В этом устройстве нет Wi-Fi.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Название сети</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Heading for technicians: the wireless network did not take the kiosk in.</extracomment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button for technicians: type name and password of the wireless network once more.</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>SetupPrinterPage</name>
    <message>
        <source>Is the ticket right?</source>
        <extracomment>Heading for technicians who hold a test ticket.</extracomment>
        <translation>Талон в порядке?</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>Heading for technicians: a test ticket.</extracomment>
        <translation>Напечатать пробный талон</translation>
    </message>
    <message>
        <source>Look at the test ticket: every line whole, dark and inside the paper.</source>
        <extracomment>What to look at on a test ticket.</extracomment>
        <translation>Посмотрите на пробный талон: каждая строка целая, тёмная и не выходит за край.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the test ticket is right.</extracomment>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>Printing...</source>
        <extracomment>Instead of the button while a test ticket prints.</extracomment>
        <translation>Печать...</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Button for technicians.</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>The test ticket was not printed.</source>
        <extracomment>For technicians: nothing came out.</extracomment>
        <translation>Пробный талон не напечатан.</translation>
    </message>
    <message>
        <source>This printer does not say whether it printed. Look whether the ticket came out.</source>
        <extracomment>For technicians: this printer does not say whether a ticket came out.</extracomment>
        <translation>Этот принтер не сообщает о печати. Посмотрите, вышел ли талон.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <extracomment>For technicians: the test ticket is not right.</extracomment>
        <translation>Нет, напечатать ещё раз</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <extracomment>For technicians, where several printers are plugged in.</extracomment>
        <translation>Выбрать другой принтер</translation>
    </message>
</context>
<context>
    <name>SetupScreenPage</name>
    <message>
        <source>Is the bar as long as a bank card?</source>
        <extracomment>Heading for technicians above a bar with the length of a bank card.</extracomment>
        <translation>Полоса такой же длины, как банковская карта?</translation>
    </message>
    <message>
        <source>Hold a card against the screen. All letters and keys take their true size from it.</source>
        <extracomment>Under the heading: how letters get their true size.</extracomment>
        <translation>Приложите карту к экрану. По ней все буквы и клавиши получат верный размер.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the size of the screen is right.</extracomment>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>A bar as long as a bank card</source>
        <extracomment>Spoken name of the bar that is held against a bank card.</extracomment>
        <translation>Полоса длиной с банковскую карту</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Button: the bar becomes shorter.</extracomment>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Button: the bar becomes longer.</extracomment>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <extracomment>For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.</extracomment>
        <translation>Повернуть изображение</translation>
    </message>
</context>
<context>
    <name>SetupStickPage</name>
    <message>
        <source>Read a USB stick</source>
        <extracomment>Heading for technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Прочитать USB-накопитель</translation>
    </message>
    <message>
        <source>Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.</source>
        <extracomment>For technicians: what may be on the stick.</extracomment>
        <translation>Подписанные настройки или подписанное обновление Foyer. Остальное на накопителе не просматривается.</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <extracomment>Instead of the button while the kiosk waits for a USB stick.</extracomment>
        <translation>Ожидание...</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button for technicians: back.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button for technicians: from now on the kiosk takes a USB stick.</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Plug in the stick now.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Вставьте накопитель.</translation>
    </message>
    <message>
        <source>Reading the stick. Leave it in.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Чтение накопителя. Не вынимайте его.</translation>
    </message>
    <message>
        <source>New settings were taken. This kiosk starts anew.</source>
        <extracomment>For technicians: the settings on the stick were right.</extracomment>
        <translation>Новые настройки приняты. Киоск перезапускается.</translation>
    </message>
    <message>
        <source>The update is written. It begins when the device starts anew.</source>
        <extracomment>For technicians: the update on the stick was right.</extracomment>
        <translation>Обновление записано. Оно начнёт работать после перезапуска.</translation>
    </message>
    <message>
        <source>There was nothing for this kiosk.</source>
        <extracomment>For technicians: no stick, or nothing on it.</extracomment>
        <translation>Для этого киоска ничего нет.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Устройство не ответило.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>For technicians: what is on the stick was not taken; %1 says why, in English.</extracomment>
        <translation>Не принято: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 deleted</source>
        <extracomment>Spoken after a typed letter was taken away; %1 is the letter.</extracomment>
        <translation>%1 удалено</translation>
    </message>
    <message>
        <source>This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and the select key to choose.</source>
        <extracomment>Spoken when headphones are plugged in: how to move and to choose with the keys.</extracomment>
        <translation>Этот экран говорит. Нажмите стрелку вправо для следующего варианта, стрелку влево для предыдущего, а клавишу выбора, чтобы выбрать.</translation>
    </message>
    <message>
        <source>Some of this is private. Plug in headphones to hear it.</source>
        <extracomment>Spoken through a loudspeaker in place of what is private.</extracomment>
        <translation>Часть сведений личная. Подключите наушники, чтобы их услышать.</translation>
    </message>
</context>
<context>
    <name>SpeechPanel</name>
    <message>
        <source>Speech</source>
        <extracomment>Heading of the panel of speech.</extracomment>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Switch: what stands on the screen is spoken.</extracomment>
        <translation>Читать экран вслух</translation>
    </message>
    <message>
        <source>Speed %1, volume %2 of 5</source>
        <extracomment>How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.</extracomment>
        <translation>Скорость %1, громкость %2 из 5</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button: speech becomes slower.</extracomment>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button: speech becomes faster.</extracomment>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: speech becomes quieter.</extracomment>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: speech becomes louder.</extracomment>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Say again</source>
        <extracomment>Button: the screen is read once more.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Switch: speech waits, and goes on when it is switched off again.</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <extracomment>Switch, for somebody who listens: nothing is shown, so that nobody can look on.</extracomment>
        <translation>Тёмный экран</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>StaffAnswer</name>
    <message>
        <source>Code or PIN is wrong.</source>
        <extracomment>For staff: signing in did not work.</extracomment>
        <translation>Неверный код или PIN.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <extracomment>For staff: signing in rests for a while.</extracomment>
        <translation>Слишком много попыток. Немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <extracomment>For staff: no connection.</extracomment>
        <translation>Нет связи с сервером регистратуры.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>For staff: the printer answered for the paper.</extracomment>
        <translation>Напечатано.</translation>
    </message>
    <message>
        <source>Not printed. Look at the devices.</source>
        <extracomment>For staff: nothing came out.</extracomment>
        <translation>Не напечатано. Посмотрите устройства.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether paper came out.</source>
        <extracomment>For staff: the printer did not answer.</extracomment>
        <translation>Принтер не ответил. Посмотрите, вышла ли бумага.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <extracomment>For staff: a reason must be chosen.</extracomment>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>For staff.</extracomment>
        <translation>Не получилось.</translation>
    </message>
</context>
<context>
    <name>StaffDevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>Heading for staff above the list of devices.</extracomment>
        <translation>Устройства</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Technician</source>
        <extracomment>Heading for staff; %1 is the name of the member of staff.</extracomment>
        <translation>Техник</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Сотрудник: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button for staff: sign out.</extracomment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <extracomment>For staff: reprint one of today&apos;s tickets.</extracomment>
        <translation>Напечатать талон ещё раз</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>For staff.</extracomment>
        <translation>Напечатать пробный талон</translation>
    </message>
    <message>
        <source>How are the devices?</source>
        <extracomment>For staff.</extracomment>
        <translation>Как устройства?</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <extracomment>For staff: patients may use the kiosk again.</extracomment>
        <translation>Открыть для пациентов</translation>
    </message>
    <message>
        <source>Close for patients</source>
        <extracomment>For staff: patients may not use the kiosk for now.</extracomment>
        <translation>Закрыть для пациентов</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>For staff: the program starts anew.</extracomment>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <extracomment>For staff, only while the program runs in a window.</extracomment>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For staff: settings or an update are on a USB stick.</extracomment>
        <translation>Прочитать USB-накопитель</translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>Ваш PIN</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>Ваш личный код</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Шесть цифр.</translation>
    </message>
    <message>
        <source>Type it or scan your badge.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Введите его или поднесите бейдж к сканеру.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>StaffTicketsPage</name>
    <message>
        <source>The patient lost it</source>
        <extracomment>Reasons to print a ticket again; one is kept in the audit.</extracomment>
        <translation>Пациент потерял его</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>Он не вышел</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>Его нельзя прочитать</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <extracomment>Heading for staff above the list of today&apos;s tickets.</extracomment>
        <translation>Какой талон?</translation>
    </message>
    <message>
        <source>Why is %1 printed again?</source>
        <extracomment>Heading for staff; %1 is a ticket&apos;s number.</extracomment>
        <translation>Почему %1 печатается ещё раз?</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Heading of the cover shown when nobody has touched the screen for a while.</extracomment>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>We have covered your information. Nothing is lost yet.</source>
        <extracomment>Under the heading of the cover.</extracomment>
        <translation>Мы закрыли ваши данные. Пока ничего не потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until this visit ends and your answers are erased</source>
        <extracomment>Under a number that counts down, which chooses the plural form and is not said here.</extracomment>
        <translation>
            <numerusform>секунда до конца визита, после чего ваши ответы будут стёрты</numerusform>
            <numerusform>секунды до конца визита, после чего ваши ответы будут стёрты</numerusform>
            <numerusform>секунд до конца визита, после чего ваши ответы будут стёрты</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <extracomment>Button on the cover.</extracomment>
        <translation>Да, я здесь</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <extracomment>Button on the cover: end the visit.</extracomment>
        <translation>Нет, закончить визит</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Spoken while a visit is about to end for want of an answer.</extracomment>
        <translation>
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <extracomment>Heading of the goodbye.</extracomment>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>We wish you a good day.</source>
        <extracomment>Goodbye, when there is no place to name.</extracomment>
        <translation>Хорошего вам дня.</translation>
    </message>
    <message>
        <source>Please go to %1. We wish you a good day.</source>
        <extracomment>Goodbye; %1 is the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Пройдите, пожалуйста: %1. Хорошего вам дня.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation, such as &quot;en&quot; or &quot;es&quot;. Not a word: it chooses dates and keyboard.</extracomment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Пройдите, пожалуйста</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>Пройдите, пожалуйста, в регистратуру</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Время ожидания</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>от %1 до %n минуты</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>Спасибо, что зарегистрировались. Мы вызовем ваш номер.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>Как прошёл ваш визит?</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>Ваш ответ поможет нам лучше позаботиться о следующем человеке.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>Если вы можете это прочитать, принтер готов.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading of the ticket taken while the clinic&apos;s records could not be reached.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру</translation>
    </message>
    <message>
        <source>Here is your number again</source>
        <extracomment>Heading above the number of a person who had checked in before.</extracomment>
        <translation>Вот ваш номер ещё раз</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Heading of the ticket page: it is done.</extracomment>
        <translation>Вы зарегистрированы</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit; not before the printer has answered.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>The printer cannot print now. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>The printer failed; %1 is the ticket&apos;s number.</extracomment>
        <translation>Принтер сейчас не может печатать. Ваш номер %1. Запомните его или сфотографируйте.</translation>
    </message>
    <message>
        <source>The printer took your ticket back. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>Nobody took the printed ticket for a minute; %1 is its number.</extracomment>
        <translation>Принтер забрал ваш талон обратно. Ваш номер %1. Запомните его или сфотографируйте.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <extracomment>The ticket is on its way out of the printer.</extracomment>
        <translation>Ваш талон печатается</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <extracomment>The ticket has come out.</extracomment>
        <translation>Возьмите свой талон</translation>
    </message>
    <message>
        <source>Please go to</source>
        <extracomment>Label above the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Пройдите, пожалуйста</translation>
    </message>
    <message>
        <source>We could not reach the clinic&apos;s records. A person at reception will check you in with this number.</source>
        <extracomment>What happens after a number was given while the records could not be reached.</extracomment>
        <translation>Данные клиники были недоступны. В регистратуре вас зарегистрируют по этому номеру.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>Label above the waiting time.</extracomment>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>Spoken name of the QR code.</extracomment>
        <translation>Код для вашего телефона</translation>
    </message>
    <message>
        <source>After your visit, tell us with your phone how it went. It helps us do better.</source>
        <extracomment>Beside the QR code on the ticket page: why to scan it.</extracomment>
        <translation>После визита расскажите нам с телефона, как всё прошло. Это поможет нам стать лучше.</translation>
    </message>
</context>
<context>
    <name>TooEarlyPage</name>
    <message>
        <source>You are a little early</source>
        <extracomment>Heading: the patient came too early.</extracomment>
        <translation>Вы пришли немного рано</translation>
    </message>
    <message>
        <source>Your appointment is at %1. You can check in here from %2.</source>
        <extracomment>%1 is the time of the appointment, %2 the time from which one can check in.</extracomment>
        <translation>Ваш приём в %1. Зарегистрироваться здесь можно с %2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please come back then, or ask at reception.</source>
        <extracomment>What to do when too early.</extracomment>
        <translation>Ничего не потеряно. Приходите к этому времени или спросите в регистратуре.</translation>
    </message>
</context>
<context>
    <name>TooLatePage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: the patient came too late to check in by themselves.</extracomment>
        <translation>Пройдите, пожалуйста, в регистратуру</translation>
    </message>
    <message>
        <source>Your appointment was at %1. A person will look for the best way to see you today.</source>
        <extracomment>%1 is the time of the appointment.</extracomment>
        <translation>Ваш приём был в %1. Сотрудник поищет, как лучше принять вас сегодня.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>В регистратуре видят, что вы здесь.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far the patient is: %1 is the present step, %2 how many there are.</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, on the button that changes the language: English, Español.</extracomment>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>Spoken name of the button that changes the language.</extracomment>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <extracomment>Spoken name of the Aa button: text size, colours and reach.</extracomment>
        <translation>Размер букв и цвета</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button, where there is little room: tells why the question on this page is asked. As short as it can be.</extracomment>
        <translation>Зачем?</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, button</source>
        <extracomment>Spoken: %1 is the name of a button.</extracomment>
        <translation>%1, кнопка</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and the one that is chosen.</extracomment>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and another one is chosen.</extracomment>
        <translation>%1, не выбрано</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; nothing was typed yet.</extracomment>
        <translation>%1, пусто</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; %2 what was.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TypedRestPage</name>
    <message>
        <source>Please ask at reception</source>
        <extracomment>Heading: names cannot be typed here for a minute.</extracomment>
        <translation>Спросите, пожалуйста, в регистратуре</translation>
    </message>
    <message>
        <source>Finding people by name is resting on this screen. A code from your letter or a card still works.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Поиск по имени на этом экране сейчас отдыхает. Код из письма или карта по-прежнему подойдут.</translation>
    </message>
    <message>
        <source>Show a code or a card</source>
        <extracomment>Button: go back to show a code or a card.</extracomment>
        <translation>Показать код или карту</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Checking you in...</source>
        <extracomment>While the check-in is recorded.</extracomment>
        <translation>Регистрируем вас...</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This language cannot be spoken here</source>
        <extracomment>Beside a language, for somebody who listens: it can be read here, but there is no voice for it.</extracomment>
        <translation>Здесь нет голоса для русского языка</translation>
    </message>
</context>
<context>
    <name>WhoForPage</name>
    <message>
        <source>Who is this visit for?</source>
        <extracomment>Heading: is the patient at the kiosk or someone with them?</extracomment>
        <translation>Для кого этот визит?</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answer: the person at the screen is the patient.</extracomment>
        <translation>Для меня</translation>
    </message>
    <message>
        <source>I have an appointment today</source>
        <extracomment>Detail of the answer &quot;Me&quot;.</extracomment>
        <translation>У меня сегодня приём</translation>
    </message>
    <message>
        <source>Someone I am with</source>
        <extracomment>Answer: the person at the screen checks someone else in.</extracomment>
        <translation>Для того, кто со мной</translation>
    </message>
    <message>
        <source>My child, or someone I help</source>
        <extracomment>Detail of the answer &quot;Someone I am with&quot;.</extracomment>
        <translation>Мой ребёнок или тот, кому я помогаю</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Calls staff at once for someone who feels very ill.</extracomment>
        <translation>Вам очень плохо? Сразу скажите сотруднику</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The name leads us to the right appointment.</source>
        <extracomment>Why a person is asked for the name; it may be their own or that of the patient they are with.</extracomment>
        <translation>По имени мы находим нужную запись.</translation>
    </message>
    <message>
        <source>The birth date makes sure that nobody else is checked in by mistake.</source>
        <extracomment>Why a person is asked for a birth date; it may be their own or that of the patient they are with.</extracomment>
        <translation>Дата рождения нужна, чтобы по ошибке не зарегистрировать другого человека.</translation>
    </message>
    <message>
        <source>With these we can call you and write to you.</source>
        <extracomment>Why a person is asked for phone, e-mail address and home address.</extracomment>
        <translation>По ним мы можем позвонить и написать вам.</translation>
    </message>
    <message>
        <source>With your number we can call you about a visit.</source>
        <extracomment>Why a person is asked for a phone number.</extracomment>
        <translation>По этому номеру мы можем позвонить вам о приёме.</translation>
    </message>
    <message>
        <source>With your e-mail address we can write to you about a visit.</source>
        <extracomment>Why a person is asked for an e-mail address.</extracomment>
        <translation>На этот адрес мы можем написать вам о приёме.</translation>
    </message>
    <message>
        <source>With your address our letters and bills reach you.</source>
        <extracomment>Why a person is asked for the home address.</extracomment>
        <translation>По этому адресу к вам придут наши письма и счета.</translation>
    </message>
    <message>
        <source>With your insurance we know whom to ask to pay for this visit.</source>
        <extracomment>Why a person is asked for the insurance card.</extracomment>
        <translation>По страховке мы знаем, к кому обратиться за оплатой этого приёма.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>Heading of the panel that tells why a question is asked.</extracomment>
        <translation>Почему мы спрашиваем</translation>
    </message>
    <message>
        <source>We only compare it with today&apos;s appointments. Staff see that you are here.</source>
        <extracomment>What becomes of a name or birth date: it is only compared; staff see who has checked in.</extracomment>
        <translation>Мы только сверяем это с записями на сегодня. Сотрудники видят, что вы пришли.</translation>
    </message>
    <message>
        <source>Pictures of a card go to your record. We erase our own copy after a time the clinic has set.</source>
        <extracomment>What becomes of pictures of the insurance card. The clinic&apos;s settings say for how long a copy is kept.</extracomment>
        <translation>Снимки полиса попадают в ваше досье. Свою копию мы удаляем через срок, который установила клиника.</translation>
    </message>
    <message>
        <source>Changes go to your record here. Staff can see them as long as the record is kept.</source>
        <extracomment>What becomes of a new phone number, e-mail address or home address.</extracomment>
        <translation>Изменения попадают в ваше досье здесь. Сотрудники видят их, пока досье хранится.</translation>
    </message>
    <message>
        <source>This screen forgets it when you finish.</source>
        <extracomment>What this screen keeps of an answer: nothing.</extracomment>
        <translation>Этот экран забывает всё, когда вы закончите.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel that tells why something is asked, and go on with the visit.</extracomment>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>WrongPlacePage</name>
    <message>
        <source>Your appointment is in another place</source>
        <extracomment>Heading: the appointment is in another building.</extracomment>
        <translation>Ваш приём в другом месте</translation>
    </message>
    <message>
        <source>Please go there. If that is difficult, a person here will help you.</source>
        <extracomment>What to do when in the wrong building.</extracomment>
        <translation>Пройдите, пожалуйста, туда. Если это трудно, вам помогут здесь.</translation>
    </message>
</context>
</TS>
