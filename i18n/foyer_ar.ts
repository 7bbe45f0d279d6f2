<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More</source>
        <extracomment>Button that shows the rest of what did not fit on this page.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button, on every screen, that calls a member of staff to the kiosk.</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <extracomment>Button that tells why the question on this page is asked.</extracomment>
        <translation>لماذا نسأل؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>The button &quot;Why do we ask?&quot; where there is little room: as short as it can be.</extracomment>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>You are already checked in</source>
        <extracomment>Heading: this person has checked in before.</extracomment>
        <translation>تم تسجيل وصولك من قبل</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>لا يلزم أي شيء آخر.</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Print my ticket again</source>
        <extracomment>Prints the same ticket once more.</extracomment>
        <translation>اطبعوا تذكرتي مرة أخرى</translation>
    </message>
    <message>
        <source>with the same number</source>
        <extracomment>Detail of &quot;Print my ticket again&quot;.</extracomment>
        <translation>بالرقم نفسه</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Waiting time now: %1</source>
        <extracomment>How long people wait now; %1 is such as &quot;10 to 25 minutes&quot;.</extracomment>
        <translation>وقت الانتظار الآن: %1</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Always on the first screen: calls staff at once for someone who feels very ill.</extracomment>
        <translation>هل تشعر بتعب شديد؟ أخبر أحد الموظفين الآن</translation>
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
        <translation>لا يوجد يوم بهذا التاريخ</translation>
    </message>
    <message>
        <source>What is the patient&apos;s date of birth?</source>
        <extracomment>Heading; about the person checked in.</extracomment>
        <translation>ما تاريخ ميلاد المريض؟</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <extracomment>Heading.</extracomment>
        <translation>ما تاريخ ميلادك؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label above the box for the day of birth.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label above the box for the month of birth.</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Label above the box for the year of birth.</extracomment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Key that goes to the next part of the date.</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>A person at reception will help you</source>
        <extracomment>Heading: somebody at reception will help, no reason is given on the screen.</extracomment>
        <translation>سيساعدك شخص في الاستقبال</translation>
    </message>
    <message>
        <source>They would like a word with you before your appointment. You have not lost your place.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>يودون التحدث معك قبل موعدك. لم تفقد دورك.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>يعرف الاستقبال أنك هنا.</translation>
    </message>
</context>
<context>
    <name>CardFieldsPage</name>
    <message>
        <source>Please type: %1</source>
        <extracomment>Heading above the keyboard; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>يرجى كتابة: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Heading; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>يرجى التحقق: %1</translation>
    </message>
    <message>
        <source>We are not sure that we read this right. Compare it with your card.</source>
        <extracomment>Why this is asked.</extracomment>
        <translation>لسنا متأكدين من أننا قرأنا هذا بشكل صحيح. قارنه ببطاقتك.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>احتفظوا بهذا</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <extracomment>Button: the value shown is as on the card.</extracomment>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>We read</source>
        <extracomment>Label above the value of a field as the machine read it from the card.</extracomment>
        <translation>قرأنا</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Button: type what the card really says.</extracomment>
        <translation>لا، أريد تغييره</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Answer: the patient does not know whether the value is right.</extracomment>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>سينظر الاستقبال في ذلك معك</translation>
    </message>
</context>
<context>
    <name>CardInReader</name>
    <message>
        <source>You can take your card</source>
        <extracomment>The card in the reader was read.</extracomment>
        <translation>يمكنك أخذ بطاقتك</translation>
    </message>
    <message>
        <source>We can&apos;t read this card</source>
        <extracomment>The card in the reader is none we know, or lies the wrong way round.</extracomment>
        <translation>لا نستطيع قراءة هذه البطاقة</translation>
    </message>
    <message>
        <source>The card came out too soon</source>
        <extracomment>The card was taken out of the reader while it was being read.</extracomment>
        <translation>خرجت البطاقة قبل أن ننتهي</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <extracomment>A health card that has run out or that the insurance company has locked.</extracomment>
        <translation>هذه البطاقة لم تعد صالحة</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>A companion put in a card, but the patient is somebody else.</extracomment>
        <translation>اكتب اسم المريض</translation>
    </message>
    <message>
        <source>That was a payment card</source>
        <extracomment>A bank card went through the card reader.</extracomment>
        <translation>كانت تلك بطاقة دفع</translation>
    </message>
    <message>
        <source>This is not the patient&apos;s card</source>
        <extracomment>A health card was put in for its insurance, and its owner is not the patient.</extracomment>
        <translation>هذه ليست بطاقة المريض</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <extracomment>While the card in the reader is read, for a second or two.</extracomment>
        <translation>نقرأ بطاقتك</translation>
    </message>
    <message>
        <source>Then we go on.</source>
        <extracomment>Under &quot;You can take your card&quot;.</extracomment>
        <translation>ثم نتابع.</translation>
    </message>
    <message>
        <source>Try it the other way round, or go on without it.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;.</extracomment>
        <translation>جرّب إدخالها بالاتجاه الآخر، أو تابع بدونها.</translation>
    </message>
    <message>
        <source>Try it the other way round, or say who you are another way.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;, while it is asked who somebody is.</extracomment>
        <translation>جرّب إدخالها بالاتجاه الآخر، أو عرّفنا بنفسك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or go on without it.</source>
        <extracomment>Under &quot;The card came out too soon&quot;.</extracomment>
        <translation>لم نحتفظ بأي شيء منها. أدخلها مرة أخرى واتركها في مكانها، أو تابع بدونها.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or say who you are another way.</source>
        <extracomment>Under &quot;The card came out too soon&quot;, while it is asked who somebody is.</extracomment>
        <translation>لم نحتفظ بأي شيء منها. أدخلها مرة أخرى واتركها في مكانها، أو عرّفنا بنفسك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A person at reception can help you with it.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;.</extracomment>
        <translation>يمكن لشخص في الاستقبال أن يساعدك بشأنها.</translation>
    </message>
    <message>
        <source>A person at reception can help you. You can also say who you are another way.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;, while it is asked who somebody is.</extracomment>
        <translation>يمكن لشخص في الاستقبال أن يساعدك. ويمكنك أيضًا أن تعرّفنا بنفسك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A card shows who you are, not the patient. We have kept nothing of it.</source>
        <extracomment>Under &quot;Type the patient&apos;s name&quot;.</extracomment>
        <translation>البطاقة تبيّن من أنت، لا من هو المريض. لم نحتفظ بأي شيء منها.</translation>
    </message>
    <message>
        <source>We do not need it and have not kept anything of it.</source>
        <extracomment>Under &quot;That was a payment card&quot;.</extracomment>
        <translation>لا نحتاج إليها ولم نحتفظ بأي شيء منها.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put in the card of the person who has the appointment.</source>
        <extracomment>Under &quot;This is not the patient&apos;s card&quot;.</extracomment>
        <translation>لم نحتفظ بأي شيء منها. أدخل بطاقة الشخص صاحب الموعد.</translation>
    </message>
    <message>
        <source>Please leave it in.</source>
        <extracomment>Under &quot;Reading your card&quot;.</extracomment>
        <translation>يرجى تركها في مكانها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close what is said about the card and go on with the visit.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button: call a member of staff to the kiosk.</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
</context>
<context>
    <name>CardNames</name>
    <message>
        <source>Insurance company</source>
        <extracomment>Field of an insurance card: the company.</extracomment>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Company number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>رقم الشركة</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>الاسم على البطاقة</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Group number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>رقم المجموعة</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>نوع الخطة</translation>
    </message>
    <message>
        <source>Others on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>أشخاص آخرون على البطاقة</translation>
    </message>
    <message>
        <source>Person code</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>رمز الشخص</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>اسم المجموعة</translation>
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
        <translation>رقم الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Payment for a doctor&apos;s visit</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>ما تدفعه لزيارة الطبيب</translation>
    </message>
    <message>
        <source>Payment for a specialist</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>ما تدفعه لزيارة الأخصائي</translation>
    </message>
    <message>
        <source>Payment for urgent care</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>ما تدفعه للرعاية العاجلة</translation>
    </message>
    <message>
        <source>Payment for the emergency room</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>ما تدفعه في قسم الطوارئ</translation>
    </message>
    <message>
        <source>Payment for medicines</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>ما تدفعه للأدوية</translation>
    </message>
    <message>
        <source>Deductible</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>المبلغ الذي تتحمله أولًا</translation>
    </message>
    <message>
        <source>Most you pay in a year</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>أكثر ما تدفعه في السنة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Part A from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>القسم A من</translation>
    </message>
    <message>
        <source>Part B from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>القسم B من</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Phone on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>الهاتف على البطاقة</translation>
    </message>
    <message>
        <source>Phone for clinics</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>هاتف العيادات</translation>
    </message>
    <message>
        <source>Phone for pharmacies</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>هاتف الصيدليات</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>العنوان على البطاقة</translation>
    </message>
</context>
<context>
    <name>CardPicturePage</name>
    <message>
        <source>Reading your card...</source>
        <extracomment>Heading while what the camera saw of the insurance card is read.</extracomment>
        <translation>نقرأ بطاقتك...</translation>
    </message>
    <message>
        <source>Now turn your card over</source>
        <extracomment>Heading above the camera&apos;s picture: the front of the card was taken.</extracomment>
        <translation>اقلب بطاقتك الآن</translation>
    </message>
    <message>
        <source>Show us the front of your card</source>
        <extracomment>Heading above the camera&apos;s picture.</extracomment>
        <translation>أرِنا الوجه الأمامي لبطاقتك</translation>
    </message>
    <message>
        <source>Lay it on the glass. Then touch the button.</source>
        <extracomment>How to lay the card into a document scanner.</extracomment>
        <translation>ضعها على الزجاج، ثم المس الزر.</translation>
    </message>
    <message>
        <source>Lay it flat inside the frame. The picture takes itself.</source>
        <extracomment>How to lay the card for a good picture.</extracomment>
        <translation>ضعها مستوية داخل الإطار. ستُلتقط الصورة وحدها.</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>أعرضها في الاستقبال بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Take the picture now</source>
        <extracomment>Button: take the picture of the card now; it would also take itself.</extracomment>
        <translation>التقطوا الصورة الآن</translation>
    </message>
    <message>
        <source>Try once more</source>
        <extracomment>Button: take one more picture of the card, after some that were of no use.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The back is empty</source>
        <extracomment>Button: the back of the card has nothing on it, go on without it.</extracomment>
        <translation>الوجه الخلفي فارغ</translation>
    </message>
</context>
<context>
    <name>CardShownPage</name>
    <message>
        <source>Can you read your card here?</source>
        <extracomment>Heading above the pictures of the insurance card.</extracomment>
        <translation>هل تستطيع قراءة بطاقتك هنا؟</translation>
    </message>
    <message>
        <source>Reception will see the same picture.</source>
        <extracomment>Under &quot;Can you read your card here?&quot;.</extracomment>
        <translation>سيرى الاستقبال الصورة نفسها.</translation>
    </message>
    <message>
        <source>Yes, use this card</source>
        <extracomment>Button: the pictures of the card are good.</extracomment>
        <translation>نعم، استخدموا هذه البطاقة</translation>
    </message>
    <message>
        <source>Take the front again</source>
        <extracomment>Button: take the picture of the front of the card once more.</extracomment>
        <translation>تصوير الوجه الأمامي من جديد</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <extracomment>Button: take the picture of the card once more.</extracomment>
        <translation>تصويرها من جديد</translation>
    </message>
    <message>
        <source>Take the back again</source>
        <extracomment>Button: take the picture of the back of the card once more.</extracomment>
        <translation>تصوير الوجه الخلفي من جديد</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>أعرضها في الاستقبال بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Picture of your card</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>صورة بطاقتك</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Lay the front of your card inside the frame.</source>
        <extracomment>Live: no card lies under the camera yet.</extracomment>
        <translation>ضع الوجه الأمامي لبطاقتك داخل الإطار.</translation>
    </message>
    <message>
        <source>We have the front. Lay the back inside the frame.</source>
        <extracomment>Live: the front of the card was taken, now its back is wanted.</extracomment>
        <translation>لدينا الوجه الأمامي. ضع الوجه الخلفي داخل الإطار.</translation>
    </message>
    <message>
        <source>Move the whole card into the frame.</source>
        <extracomment>Live: a part of the card is outside the camera&apos;s picture.</extracomment>
        <translation>أدخل البطاقة كلها في الإطار.</translation>
    </message>
    <message>
        <source>Your card is far away. Hold it nearer to the camera.</source>
        <extracomment>Live: the card is too small in the camera&apos;s picture.</extracomment>
        <translation>بطاقتك بعيدة. قرّبها من الكاميرا.</translation>
    </message>
    <message>
        <source>It is too dark. Hold the card under the light.</source>
        <extracomment>Live, while the camera looks at the card: what to do.</extracomment>
        <translation>المكان معتم. أمسك البطاقة تحت الضوء.</translation>
    </message>
    <message>
        <source>The light is shining on your card. Tilt it a little.</source>
        <extracomment>Live, while the camera looks at the card: light is mirrored in it.</extracomment>
        <translation>الضوء يلمع على بطاقتك. أمِلها قليلًا.</translation>
    </message>
    <message>
        <source>Good. Hold your card still.</source>
        <extracomment>Live: the camera sees the card well and is about to take its picture.</extracomment>
        <translation>جيد. ثبّت بطاقتك.</translation>
    </message>
    <message>
        <source>Your card is still blurred. Hold it a little further away.</source>
        <extracomment>Live, when the card stays blurred: it is too close to the camera.</extracomment>
        <translation>بطاقتك ما زالت غير واضحة. أبعدها قليلًا.</translation>
    </message>
    <message>
        <source>It was too dark. Hold the card under the light.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>كان المكان معتمًا. أمسك البطاقة تحت الضوء.</translation>
    </message>
    <message>
        <source>The light hid a part of your card. Tilt it a little.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>أخفى الضوء جزءًا من بطاقتك. أمِلها قليلًا.</translation>
    </message>
    <message>
        <source>The picture was blurred. Hold the card still and flat.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>كانت الصورة غير واضحة. ثبّت البطاقة مستوية.</translation>
    </message>
    <message>
        <source>Your card was too far away. Hold it nearer to the camera.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>كانت بطاقتك بعيدة. قرّبها من الكاميرا.</translation>
    </message>
    <message>
        <source>That was a screen. Please show the card itself, or ask at reception.</source>
        <extracomment>A phone with a picture of the card was shown.</extracomment>
        <translation>كانت تلك شاشة. يرجى عرض البطاقة نفسها، أو السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>That was a payment card. We have not kept it. Please show your insurance card.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>كانت تلك بطاقة دفع، ولم نحتفظ بها. يرجى عرض بطاقة التأمين.</translation>
    </message>
    <message>
        <source>That was a driver&apos;s license. We have not kept it. Please show your insurance card.</source>
        <extracomment>A driver&apos;s license was shown; nothing of it is kept.</extracomment>
        <translation>كانت تلك رخصة قيادة، ولم نحتفظ بها. يرجى عرض بطاقة التأمين.</translation>
    </message>
    <message>
        <source>We do not see an insurance card. Please show another one, or ask at reception.</source>
        <extracomment>Some other card was shown; nothing of it is kept.</extracomment>
        <translation>لا نرى بطاقة تأمين. يرجى عرض بطاقة أخرى، أو السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>We could not read the card. Try holding it flatter.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>لم نستطع قراءة البطاقة. جرّب إمساكها بشكل مستوٍ.</translation>
    </message>
    <message>
        <source>The camera is not working now. Reception will look at your card.</source>
        <extracomment>The camera has failed.</extracomment>
        <translation>الكاميرا لا تعمل الآن. سينظر الاستقبال في بطاقتك.</translation>
    </message>
    <message>
        <source>We could not see the whole card. Hold it inside the frame.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>لم نستطع رؤية البطاقة كلها. أمسكها داخل الإطار.</translation>
    </message>
</context>
<context>
    <name>ChooseAppointmentPage</name>
    <message>
        <source>Which appointment are you here for?</source>
        <extracomment>Heading above today&apos;s appointments.</extracomment>
        <translation>لأي موعد أتيت؟</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This screen is closed</source>
        <extracomment>Heading: this kiosk is closed; the clinic is open.</extracomment>
        <translation>هذه الشاشة مغلقة</translation>
    </message>
    <message>
        <source>Please go to reception. A person will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال. سيسجّل شخص وصولك.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Small</source>
        <extracomment>The four text sizes.</extracomment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Text size.</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size.</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size.</extracomment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The five sets of colours.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Set of colours.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>Set of colours: black on white.</extracomment>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>Set of colours: white on black.</extracomment>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Set of colours with low contrast.</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label above the four text sizes.</extracomment>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label above the five sets of colours.</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>Switch: pages fade and do not slide.</extracomment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <extracomment>Switch: everything moves to the lower half of the screen, within reach from a wheelchair.</extracomment>
        <translation>إنزال كل شيء إلى الأسفل</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Button that opens the settings of speech.</extracomment>
        <translation>اقرأ لي الشاشة</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <extracomment>Heading of the panel with text sizes, colours, movement and reach.</extracomment>
        <translation>اضبط الشاشة كما يريحك</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Is this the patient?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>هل هذا هو المريض؟</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Yes, this is the patient</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>نعم، هذا هو المريض</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>نعم، هذا أنا</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date, such as 4 March 1961.</extracomment>
        <translation>تاريخ الميلاد: %1</translation>
    </message>
    <message>
        <source>No, this is someone else</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>لا، هذا شخص آخر</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>لا، لست أنا</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>Above the name of the person at the screen, as they like to be called: Hello / Maria G.</extracomment>
        <translation>مرحبًا</translation>
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
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <extracomment>A waiting time as a range of minutes; %n is the longer one.</extracomment>
        <translation>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقائق</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>not on file</source>
        <extracomment>Nothing is stored for this detail.</extracomment>
        <translation>غير مسجّل لدينا</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <extracomment>Heading above the number pad.</extracomment>
        <translation>ما رقم هاتفك؟</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>ما بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>أين تسكن؟</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <extracomment>Heading above phone, e-mail and address as they are on file, masked.</extracomment>
        <translation>هل ما زال هذا صحيحًا؟</translation>
    </message>
    <message>
        <source>We hide most of it, because others can see this screen.</source>
        <extracomment>Why contact details are hidden: said under the heading.</extracomment>
        <translation>نخفي معظمها لأن آخرين قد يرون هذه الشاشة.</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the details shown are right.</extracomment>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>احتفظوا بهذا</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of the phone number.</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two digits of the phone number on file.</extracomment>
        <translation>ينتهي بـ %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a detail: type another.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of the e-mail address.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the home address.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Touch to take this address</source>
        <extracomment>Under an address with its town, which the postal code told: a touch takes it.</extracomment>
        <translation>المس لاستخدام هذا العنوان</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>Uses so far: %1</source>
        <extracomment>What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.</extracomment>
        <translation>مرات الاستخدام حتى الآن: %1</translation>
    </message>
    <message>
        <source>%1 of 100 went wrong</source>
        <extracomment>How often a device failed: %1 is a number.</extracomment>
        <translation>%1 من كل 100 لم تنجح</translation>
    </message>
    <message>
        <source>%1 m of paper</source>
        <extracomment>How much paper a printer used: %1 is a number.</extracomment>
        <translation>%1 م من الورق</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <extracomment>The last trouble of a device, for staff: %1 says what it was.</extracomment>
        <translation>آخر مشكلة: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>قارئ الرموز</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A device.</extracomment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>A device.</extracomment>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>A device.</extracomment>
        <translation>مكبّر الصوت</translation>
    </message>
    <message>
        <source>%1 works (%2)</source>
        <extracomment>State of a device: %1 is the device, %2 its model.</extracomment>
        <translation>%1 يعمل (%2)</translation>
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
        <translation>توصيل هذا الجهاز</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>افتح «Kiosks» في صفحة الموظفين، واختر «Add a kiosk»، ثم ضع الرمز الذي يظهر تحت هذا القارئ. يعمل الرمز مرة واحدة، لمدة 15 دقيقة.</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>افتح «Kiosks» في صفحة الموظفين، واختر «Add a kiosk»، ثم ضع الرمز الذي يظهر أمام هذه الكاميرا. يعمل الرمز مرة واحدة، لمدة 15 دقيقة.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>What a kiosk is connected with, for technicians.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Connected by cable</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>متصل بالكابل</translation>
    </message>
    <message>
        <source>Connected by Wi-Fi</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>متصل عبر Wi-Fi</translation>
    </message>
    <message>
        <source>Not connected. Plug in the cable.</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>غير متصل. وصّل الكابل.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Button beside the network, for technicians.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>قارئ الرموز</translation>
    </message>
    <message>
        <source>None found yet. Plug in a scanner or a camera.</source>
        <extracomment>No bar code scanner was found, for technicians.</extracomment>
        <translation>لم يُعثر على شيء بعد. وصّل قارئًا أو كاميرا.</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>None found on USB</source>
        <extracomment>No printer was found, for technicians.</extracomment>
        <translation>لا توجد على USB</translation>
    </message>
    <message>
        <source>%1: prints well</source>
        <extracomment>The printer was tried, for technicians: %1 is what it is called.</extracomment>
        <translation>%1: تطبع جيدًا</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button beside the printer, for technicians: print a test ticket.</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The touch screen itself, for technicians.</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>How large the screen is, for technicians: %1 is its diagonal.</extracomment>
        <translation>%1 بوصة</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside the size of the screen, for technicians.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For technicians: settings or an update are on a USB stick.</extracomment>
        <translation>قراءة ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>How was your visit?</source>
        <extracomment>Heading of the page that a phone shows after a visit.</extracomment>
        <translation>كيف كانت زيارتك؟</translation>
    </message>
    <message>
        <source>It takes a minute, and it helps us do better.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>يستغرق الأمر دقيقة، ويساعدنا على التحسّن.</translation>
    </message>
    <message>
        <source>How did we do today?</source>
        <extracomment>Question above five faces.</extracomment>
        <translation>كيف كان أداؤنا اليوم؟</translation>
    </message>
    <message>
        <source>Very bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>سيئ جدًا</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Okay</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>Choose one of the five faces. Then we can send it.</source>
        <extracomment>No face was chosen.</extracomment>
        <translation>اختر وجهًا من الوجوه الخمسة، ثم يمكننا إرسال إجابتك.</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <extracomment>Question with three answers.</extracomment>
        <translation>هل تنصح صديقًا بالمجيء إلى هنا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>لا أدري</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>Above a box for free text.</extracomment>
        <translation>ماذا تودّ أن نعرف؟</translation>
    </message>
    <message>
        <source>Please leave out names and anything about your health.</source>
        <extracomment>Under the question above the box.</extracomment>
        <translation>يرجى عدم كتابة أسماء أو أي شيء عن صحتك.</translation>
    </message>
    <message>
        <source>That is more than we can take. Make it a little shorter.</source>
        <extracomment>The text in the box is too long.</extracomment>
        <translation>هذا أطول مما يمكننا استلامه. اختصره قليلًا.</translation>
    </message>
    <message>
        <source>(if you like)</source>
        <extracomment>Beside a question that need not be answered.</extracomment>
        <translation>(إن أردت)</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <extracomment>Button.</extracomment>
        <translation>إرسال إجابتي</translation>
    </message>
    <message>
        <source>You can answer once. We do not ask for your name.</source>
        <extracomment>Under the button.</extracomment>
        <translation>يمكنك الإجابة مرة واحدة. لا نسأل عن اسمك.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Heading after the answer was sent.</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your answer is with us. We are glad you told us.</source>
        <extracomment>After a good or middling answer.</extracomment>
        <translation>وصلتنا إجابتك. يسعدنا أنك أخبرتنا.</translation>
    </message>
    <message>
        <source>We are sorry it was not better. Our staff will see your answer.</source>
        <extracomment>After a bad answer.</extracomment>
        <translation>نأسف لأن الزيارة لم تكن أفضل. سيطّلع موظفونا على إجابتك.</translation>
    </message>
    <message>
        <source>You can close this page now.</source>
        <extracomment>Last line after the answer was sent.</extracomment>
        <translation>يمكنك إغلاق هذه الصفحة الآن.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Heading when the code was used before or is too old.</extracomment>
        <translation>لا شيء مطلوب هنا</translation>
    </message>
    <message>
        <source>This page is open once, for a short time after a visit. If you have already answered: thank you, we have it.</source>
        <extracomment>When the code was used before or is too old.</extracomment>
        <translation>تُفتح هذه الصفحة مرة واحدة، لوقت قصير بعد الزيارة. إن كنت قد أجبت: شكرًا، وصلتنا إجابتك.</translation>
    </message>
    <message>
        <source>Is there something else? Please talk to reception.</source>
        <extracomment>When the code was used before or is too old: whom to ask.</extracomment>
        <translation>هل هناك شيء آخر؟ يرجى التحدث إلى الاستقبال.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Very bad</source>
        <extracomment>The words under the five faces, from worst to best.</extracomment>
        <translation>سيئ جدًا</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Second worst of five faces.</extracomment>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <extracomment>Middle of five faces.</extracomment>
        <translation>لا جيد ولا سيئ</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Second best of five faces.</extracomment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Best of five faces.</extracomment>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>How was checking in today?</source>
        <extracomment>Heading of the last question.</extracomment>
        <translation>كيف كان تسجيل الوصول اليوم؟</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer carries no name.</source>
        <extracomment>Under the heading of the last question.</extracomment>
        <translation>لمسة واحدة تكفي. إجابتك لا تحمل اسمًا.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: do not answer the question.</extracomment>
        <translation>تخطّي</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>We could not call anyone from here</source>
        <extracomment>The call for help reached nobody.</extracomment>
        <translation>لم نتمكن من استدعاء أحد من هنا</translation>
    </message>
    <message>
        <source>Calling a person...</source>
        <extracomment>The call for help is on its way.</extracomment>
        <translation>نستدعي شخصًا...</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>The call for help has reached the staff.</extracomment>
        <translation>هناك من يأتي إليك</translation>
    </message>
    <message>
        <source>Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.</source>
        <extracomment>What to do when nobody could be called.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال، أو سؤال أي شخص يعمل هنا. تبقى إجاباتك على هذه الشاشة لبعض الوقت.</translation>
    </message>
    <message>
        <source>Someone has answered and is on the way. Please stay here.</source>
        <extracomment>Staff have answered the call for help.</extracomment>
        <translation>استجاب شخص وهو في الطريق إليك. يرجى البقاء هنا.</translation>
    </message>
    <message>
        <source>Please stay here. You can go on in the meantime.</source>
        <extracomment>After help was called.</extracomment>
        <translation>يرجى البقاء هنا. يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel and go on with the visit.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Let us find the patient&apos;s appointment</source>
        <extracomment>Heading of the page where the patient shows a code or a card, or types the name.</extracomment>
        <translation>لنبحث عن موعد المريض</translation>
    </message>
    <message>
        <source>Let us find your appointment</source>
        <extracomment>The same heading when the patient is at the screen.</extracomment>
        <translation>لنبحث عن موعدك</translation>
    </message>
    <message>
        <source>Hold one of these under the scanner.</source>
        <extracomment>Under the heading, when the scanner works.</extracomment>
        <translation>ضع أحد هذه الأشياء تحت القارئ.</translation>
    </message>
    <message>
        <source>Put your health card into the card reader, or type your name.</source>
        <extracomment>Under the heading, when there is a card reader and no scanner.</extracomment>
        <translation>أدخل بطاقتك الصحية في قارئ البطاقات، أو اكتب اسمك.</translation>
    </message>
    <message>
        <source>The scanner is not working right now.</source>
        <extracomment>Under the heading, when there is no scanner.</extracomment>
        <translation>القارئ لا يعمل الآن.</translation>
    </message>
    <message>
        <source>That was a payment card. We do not need it and have not kept anything of it.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>كانت تلك بطاقة دفع. لا نحتاج إليها ولم نحتفظ بأي شيء منها.</translation>
    </message>
    <message>
        <source>A license shows who you are, not the patient. Please type the patient&apos;s name.</source>
        <extracomment>The companion&apos;s licence was shown, it does not name the patient.</extracomment>
        <translation>الرخصة تبيّن من أنت، لا من هو المريض. يرجى كتابة اسم المريض.</translation>
    </message>
    <message>
        <source>We could not read the license. Hold its back flat, or type the name.</source>
        <extracomment>The licence&apos;s code could not be read.</extracomment>
        <translation>لم نستطع قراءة الرخصة. أمسك وجهها الخلفي مستويًا، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>We do not know that code. Try the one in your letter, or type the name.</source>
        <extracomment>The scanned code is none of ours.</extracomment>
        <translation>لا نعرف هذا الرمز. جرّب الرمز الذي في رسالتك، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>The code in your letter or message</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>الرمز الذي في رسالتك</translation>
    </message>
    <message>
        <source>The back of your driver&apos;s license</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>الوجه الخلفي لرخصة القيادة</translation>
    </message>
    <message>
        <source>The patient&apos;s insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>بطاقة تأمين المريض، إن كان عليها رمز</translation>
    </message>
    <message>
        <source>Your insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>بطاقة تأمينك، إن كان عليها رمز</translation>
    </message>
    <message>
        <source>Your health card, in the card reader</source>
        <extracomment>One thing to show, beside those to hold under the scanner.</extracomment>
        <translation>بطاقتك الصحية، في قارئ البطاقات</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>اكتب اسم المريض</translation>
    </message>
    <message>
        <source>Type my name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>كتابة اسمي</translation>
    </message>
    <message>
        <source>and the date of birth</source>
        <extracomment>Detail under &quot;Type my name&quot;.</extracomment>
        <translation>وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>Typing a name is not possible here right now. Please ask at reception.</source>
        <extracomment>Typing is switched off for a minute because of many failed tries on this kiosk.</extracomment>
        <translation>لا يمكن كتابة اسم هنا الآن. يرجى السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>Is this still your insurance?</source>
        <extracomment>Heading above the insurance on file.</extracomment>
        <translation>هل ما زال هذا تأمينك؟</translation>
    </message>
    <message>
        <source>Do you have an insurance card with you?</source>
        <extracomment>Heading when no insurance is on file.</extracomment>
        <translation>هل معك بطاقة تأمين؟</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <extracomment>Button: the insurance shown is right.</extracomment>
        <translation>نعم، ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Show my card</source>
        <extracomment>Button: photograph the insurance card.</extracomment>
        <translation>عرض بطاقتي</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the name of the insurance company.</extracomment>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Label above the masked member number of the insurance.</extracomment>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two characters of the member number.</extracomment>
        <translation>ينتهي بـ %1</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <extracomment>Answer: there is a new insurance card to photograph.</extracomment>
        <translation>لدي بطاقة جديدة</translation>
    </message>
    <message>
        <source>We take a picture of it</source>
        <extracomment>Detail of &quot;I have a new card&quot;.</extracomment>
        <translation>سنلتقط صورة لها</translation>
    </message>
    <message>
        <source>It changed, and I don&apos;t have the card</source>
        <extracomment>Answer: the card is not here, or something is different.</extracomment>
        <translation>تغيّر التأمين، وليست البطاقة معي</translation>
    </message>
    <message>
        <source>I don&apos;t have my card</source>
        <extracomment>Answer: the insurance card is not here.</extracomment>
        <translation>ليست بطاقتي معي</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>سينظر الاستقبال في ذلك معك</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>hyphen</source>
        <extracomment>Spoken name of a key: the sign -</extracomment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <extracomment>Spoken name of a key: the sign &apos;</extracomment>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>Spoken name of a key: the sign @</extracomment>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of a key: the sign . in an e-mail address</extracomment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of a key: the sign _</extracomment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>Spoken name of a key: the sign ,</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>number sign</source>
        <extracomment>Spoken name of a key: the sign #, before the number of an apartment</extracomment>
        <translation>علامة المربع</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <extracomment>Spoken name of the key that leads back from letters with accents, or of neighbouring languages.</extracomment>
        <translation>الحروف المعتادة</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>Spoken name of the key that shows letters with accents.</extracomment>
        <translation>حروف بعلامات</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a Russian keyboard.</extracomment>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <extracomment>Spoken name of the key that changes the keyboard from Latin letters to those of this translation&apos;s language, which may be named.</extracomment>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>Spoken name of the key that changes the keyboard to Latin letters, as in English.</extracomment>
        <translation>الحروف اللاتينية</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The space key of the on-screen keyboard.</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last letter.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Capital letters and signs</source>
        <extracomment>Spoken name of the key that shows capital letters and signs, for one of them.</extracomment>
        <translation>حروف كبيرة ورموز</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Heading of the panel of languages.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you prefer?</source>
        <extracomment>Heading of the page where the patient chooses the language.</extracomment>
        <translation>ما اللغة التي تفضّلها؟</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Foyer check-in</source>
        <extracomment>Title of the program&apos;s window.</extracomment>
        <translation>Foyer: تسجيل الوصول</translation>
    </message>
    <message>
        <source>Touch to check in</source>
        <extracomment>On the first screen, in every language of the site, one after the other.</extracomment>
        <translation>المس الشاشة لتسجيل الوصول</translation>
    </message>
</context>
<context>
    <name>MinorAlonePage</name>
    <message>
        <source>Please come with an adult</source>
        <extracomment>Heading: a patient under age is at the kiosk alone.</extracomment>
        <translation>يرجى الحضور مع شخص بالغ</translation>
    </message>
    <message>
        <source>An adult who is with you can check you in here. If you are alone, a person at reception will help you.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>يمكن لشخص بالغ معك أن يسجّل وصولك هنا. إن كنت وحدك، فسيساعدك شخص في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is the patient&apos;s given name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>ما الاسم الأول للمريض؟</translation>
    </message>
    <message>
        <source>What is your given name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>What is the patient&apos;s family name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>ما اسم عائلة المريض؟</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>ما اسم عائلتك؟</translation>
    </message>
    <message>
        <source>Capital letters, accents and hyphens do not matter.</source>
        <extracomment>Why small differences in typing do not matter.</extracomment>
        <translation>لا تهم الأحرف الكبيرة ولا العلامات ولا الشرطات.</translation>
    </message>
    <message>
        <source>Use the letters that are on the ID. Capital letters and hyphens do not matter.</source>
        <extracomment>Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.</extracomment>
        <translation>استخدم الحروف المكتوبة في الهوية. لا تهم الأحرف الكبيرة ولا الشرطات.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>اسم العائلة</translation>
    </message>
</context>
<context>
    <name>NeedsPersonPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading after two tries that found nobody for certain.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال</translation>
    </message>
    <message>
        <source>We want to be sure that we have the right person. Someone at reception will check you in.</source>
        <extracomment>Under the heading; no blame, no detail.</extracomment>
        <translation>نريد أن نتأكد من أننا نسجّل الشخص الصحيح. سيسجّل شخص في الاستقبال وصولك.</translation>
    </message>
</context>
<context>
    <name>NoAppointmentPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: there is no open appointment today.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال</translation>
    </message>
    <message>
        <source>We have no appointment here today that you can check in for. Reception will help you.</source>
        <extracomment>Under the heading; never says more than this.</extracomment>
        <translation>ليس لدينا هنا اليوم موعد يمكنك تسجيل الوصول له. سيساعدك الاستقبال.</translation>
    </message>
</context>
<context>
    <name>NotConfiguredPage</name>
    <message>
        <source>This kiosk is not set up yet</source>
        <extracomment>Heading for technicians: the settings file has mistakes.</extracomment>
        <translation>هذا الجهاز غير مُعدّ بعد</translation>
    </message>
    <message>
        <source>Please go to reception. For the technician:</source>
        <extracomment>Under the heading.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال. للفني:</translation>
    </message>
</context>
<context>
    <name>NotMatchedPage</name>
    <message>
        <source>We could not find the patient yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment. Never says which detail.</extracomment>
        <translation>لم نجد المريض بعد</translation>
    </message>
    <message>
        <source>We could not find you yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment.</extracomment>
        <translation>لم نجدك بعد</translation>
    </message>
    <message>
        <source>Please try once more. The name should be as on the insurance card or the letter.</source>
        <extracomment>Under the heading; no blame.</extracomment>
        <translation>يرجى المحاولة مرة أخرى. يجب أن يكون الاسم كما في بطاقة التأمين أو الرسالة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: look once more.</extracomment>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>I would like a person to help</source>
        <extracomment>Instead of trying again.</extracomment>
        <translation>أريد أن يساعدني شخص</translation>
    </message>
    <message>
        <source>Someone will come to you</source>
        <extracomment>Detail of &quot;I would like a person to help&quot;.</extracomment>
        <translation>سيأتي إليك أحد</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last digit.</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>OfflinePage</name>
    <message>
        <source>We cannot reach the clinic&apos;s records right now</source>
        <extracomment>Heading: no connection to the clinic&apos;s records.</extracomment>
        <translation>لا نستطيع الوصول إلى سجلات العيادة الآن</translation>
    </message>
    <message>
        <source>We can give you a number for reception. You are not checked in yet: a person there will do that.</source>
        <extracomment>What can be done; the name has been given before.</extracomment>
        <translation>يمكننا إعطاؤك رقمًا للاستقبال. لم يُسجَّل وصولك بعد: سيقوم بذلك شخص هناك.</translation>
    </message>
    <message>
        <source>Give your name and we will give you a number for reception. A person there will check you in.</source>
        <extracomment>What can be done; the name is still needed.</extracomment>
        <translation>اذكر اسمك وسنعطيك رقمًا للاستقبال. سيسجّل شخص هناك وصولك.</translation>
    </message>
    <message>
        <source>Give me a number</source>
        <extracomment>Button: print a number for reception.</extracomment>
        <translation>أعطوني رقمًا</translation>
    </message>
    <message>
        <source>Give my name</source>
        <extracomment>Button: go on to type the name.</extracomment>
        <translation>كتابة اسمي</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Asking your clinic...</source>
        <extracomment>While the clinic&apos;s records are asked.</extracomment>
        <translation>نسأل عيادتك...</translation>
    </message>
</context>
<context>
    <name>RecordsFailedPage</name>
    <message>
        <source>That did not work</source>
        <extracomment>Heading: something failed in the clinic&apos;s records.</extracomment>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>It is not your fault. Someone at reception will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>ليس هذا خطأك. سيسجّل شخص في الاستقبال وصولك.</translation>
    </message>
    <message>
        <source>You are not checked in yet.</source>
        <extracomment>Where something failed before the patient was checked in.</extracomment>
        <translation>لم يُسجَّل وصولك بعد.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ready to check in?</source>
        <extracomment>Heading above everything that will be told to the clinic.</extracomment>
        <translation>هل نسجّل وصولك الآن؟</translation>
    </message>
    <message>
        <source>This is what we tell your clinic.</source>
        <extracomment>Under the heading of the last page before checking in.</extracomment>
        <translation>هذا ما نخبر به عيادتك.</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The button that checks the patient in.</extracomment>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>Label above time and kind of the appointment.</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>Label above phone, e-mail and address.</extracomment>
        <translation>كيف نتواصل معك</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an answer: change it.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the insurance.</extracomment>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Reception will look at your card</source>
        <extracomment>Review: staff will look at the insurance card.</extracomment>
        <translation>سينظر الاستقبال في بطاقتك</translation>
    </message>
    <message>
        <source>your new card</source>
        <extracomment>Review: a new card was photographed; %1 is the insurance company, may be empty.</extracomment>
        <translation>بطاقتك الجديدة</translation>
    </message>
    <message>
        <source>%1, still right</source>
        <extracomment>Review: the insurance is as it was; %1 is the insurance company.</extracomment>
        <translation>%1، ما زال صحيحًا</translation>
    </message>
</context>
<context>
    <name>SetupNetworkPage</name>
    <message>
        <source>Connected</source>
        <extracomment>Heading for technicians: the wireless network took the kiosk in.</extracomment>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>What is its password?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>ما كلمة المرور؟</translation>
    </message>
    <message>
        <source>What is the Wi-Fi network called?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>ما اسم شبكة Wi-Fi؟</translation>
    </message>
    <message>
        <source>Leave it empty for a network without one.</source>
        <extracomment>For technicians: how an open wireless network is joined.</extracomment>
        <translation>اتركها فارغة لشبكة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Or hold the network&apos;s code under the scanner.</source>
        <extracomment>For technicians: phones and routers show a code for their wireless network.</extracomment>
        <translation>أو ضع رمز الشبكة تحت القارئ.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <extracomment>Instead of the button while the kiosk joins a wireless network.</extracomment>
        <translation>جارٍ الاتصال...</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button for technicians: join the wireless network.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>This machine has no Wi-Fi.</source>
        <extracomment>For technicians.</extracomment>
        <translation>لا يوجد Wi-Fi في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>اسم الشبكة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Heading for technicians: the wireless network did not take the kiosk in.</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button for technicians: type name and password of the wireless network once more.</extracomment>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SetupPrinterPage</name>
    <message>
        <source>Is the ticket right?</source>
        <extracomment>Heading for technicians who hold a test ticket.</extracomment>
        <translation>هل التذكرة صحيحة؟</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>Heading for technicians: a test ticket.</extracomment>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Look at the test ticket: every line whole, dark and inside the paper.</source>
        <extracomment>What to look at on a test ticket.</extracomment>
        <translation>انظر إلى التذكرة التجريبية: كل سطر كامل وداكن وداخل الورق.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the test ticket is right.</extracomment>
        <translation>نعم، صحيح</translation>
    </message>
    <message>
        <source>Printing...</source>
        <extracomment>Instead of the button while a test ticket prints.</extracomment>
        <translation>جارٍ الطباعة...</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Button for technicians.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The test ticket was not printed.</source>
        <extracomment>For technicians: nothing came out.</extracomment>
        <translation>لم تُطبع التذكرة التجريبية.</translation>
    </message>
    <message>
        <source>This printer does not say whether it printed. Look whether the ticket came out.</source>
        <extracomment>For technicians: this printer does not say whether a ticket came out.</extracomment>
        <translation>هذه الطابعة لا تقول إن كانت قد طبعت. انظر إن كانت التذكرة قد خرجت.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <extracomment>For technicians: the test ticket is not right.</extracomment>
        <translation>لا، طباعة من جديد</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <extracomment>For technicians, where several printers are plugged in.</extracomment>
        <translation>استعمال الطابعة الأخرى</translation>
    </message>
</context>
<context>
    <name>SetupScreenPage</name>
    <message>
        <source>Is the bar as long as a bank card?</source>
        <extracomment>Heading for technicians above a bar with the length of a bank card.</extracomment>
        <translation>هل الشريط بطول بطاقة بنكية؟</translation>
    </message>
    <message>
        <source>Hold a card against the screen. All letters and keys take their true size from it.</source>
        <extracomment>Under the heading: how letters get their true size.</extracomment>
        <translation>ضع بطاقة على الشاشة. منها تأخذ كل الحروف والمفاتيح حجمها الصحيح.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the size of the screen is right.</extracomment>
        <translation>نعم، صحيح</translation>
    </message>
    <message>
        <source>A bar as long as a bank card</source>
        <extracomment>Spoken name of the bar that is held against a bank card.</extracomment>
        <translation>شريط بطول بطاقة بنكية</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Button: the bar becomes shorter.</extracomment>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Button: the bar becomes longer.</extracomment>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <extracomment>For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.</extracomment>
        <translation>تدوير الصورة</translation>
    </message>
</context>
<context>
    <name>SetupStickPage</name>
    <message>
        <source>Read a USB stick</source>
        <extracomment>Heading for technicians: settings or an update are on a USB stick.</extracomment>
        <translation>قراءة ذاكرة USB</translation>
    </message>
    <message>
        <source>Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.</source>
        <extracomment>For technicians: what may be on the stick.</extracomment>
        <translation>إعدادات موقّعة أو تحديث موقّع لـ Foyer. لا يُنظر إلى أي شيء آخر على الذاكرة.</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <extracomment>Instead of the button while the kiosk waits for a USB stick.</extracomment>
        <translation>في الانتظار...</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button for technicians: back.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button for technicians: from now on the kiosk takes a USB stick.</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Plug in the stick now.</source>
        <extracomment>For technicians.</extracomment>
        <translation>وصّل الذاكرة الآن.</translation>
    </message>
    <message>
        <source>Reading the stick. Leave it in.</source>
        <extracomment>For technicians.</extracomment>
        <translation>جارٍ قراءة الذاكرة. اتركها موصولة.</translation>
    </message>
    <message>
        <source>New settings were taken. This kiosk starts anew.</source>
        <extracomment>For technicians: the settings on the stick were right.</extracomment>
        <translation>أُخذت الإعدادات الجديدة. يعاد تشغيل هذا الجهاز.</translation>
    </message>
    <message>
        <source>The update is written. It begins when the device starts anew.</source>
        <extracomment>For technicians: the update on the stick was right.</extracomment>
        <translation>كُتب التحديث. يبدأ عند إعادة تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>There was nothing for this kiosk.</source>
        <extracomment>For technicians: no stick, or nothing on it.</extracomment>
        <translation>لا يوجد شيء لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <extracomment>For technicians.</extracomment>
        <translation>لم يجب الجهاز.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>For technicians: what is on the stick was not taken; %1 says why, in English.</extracomment>
        <translation>لم يؤخذ: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 deleted</source>
        <extracomment>Spoken after a typed letter was taken away; %1 is the letter.</extracomment>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and the select key to choose.</source>
        <extracomment>Spoken when headphones are plugged in: how to move and to choose with the keys.</extracomment>
        <translation>هذه الشاشة تتكلم. اضغط السهم الأيسر للخيار التالي، والسهم الأيمن للخيار السابق، ومفتاح التحديد للاختيار.</translation>
    </message>
    <message>
        <source>Some of this is private. Plug in headphones to hear it.</source>
        <extracomment>Spoken through a loudspeaker in place of what is private.</extracomment>
        <translation>بعض هذه المعلومات خاصة. وصّل سماعات الأذن لسماعها.</translation>
    </message>
</context>
<context>
    <name>SpeechPanel</name>
    <message>
        <source>Speech</source>
        <extracomment>Heading of the panel of speech.</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Switch: what stands on the screen is spoken.</extracomment>
        <translation>اقرأ لي الشاشة</translation>
    </message>
    <message>
        <source>Speed %1, volume %2 of 5</source>
        <extracomment>How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.</extracomment>
        <translation>السرعة %1، مستوى الصوت %2 من 5</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button: speech becomes slower.</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button: speech becomes faster.</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: speech becomes quieter.</extracomment>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: speech becomes louder.</extracomment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Say again</source>
        <extracomment>Button: the screen is read once more.</extracomment>
        <translation>كرّر</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Switch: speech waits, and goes on when it is switched off again.</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <extracomment>Switch, for somebody who listens: nothing is shown, so that nobody can look on.</extracomment>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>StaffAnswer</name>
    <message>
        <source>Code or PIN is wrong.</source>
        <extracomment>For staff: signing in did not work.</extracomment>
        <translation>الرمز أو رقم PIN غير صحيح.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <extracomment>For staff: signing in rests for a while.</extracomment>
        <translation>محاولات كثيرة. انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <extracomment>For staff: no connection.</extracomment>
        <translation>لا يمكن الوصول إلى المكتب.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>For staff: the printer answered for the paper.</extracomment>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Not printed. Look at the devices.</source>
        <extracomment>For staff: nothing came out.</extracomment>
        <translation>لم تتم الطباعة. انظر في الأجهزة.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether paper came out.</source>
        <extracomment>For staff: the printer did not answer.</extracomment>
        <translation>لم تجب الطابعة. انظر إن كان الورق قد خرج.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <extracomment>For staff: a reason must be chosen.</extracomment>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>For staff.</extracomment>
        <translation>لم ينجح ذلك.</translation>
    </message>
</context>
<context>
    <name>StaffDevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>Heading for staff above the list of devices.</extracomment>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Technician</source>
        <extracomment>Heading for staff; %1 is the name of the member of staff.</extracomment>
        <translation>فني</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button for staff: sign out.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <extracomment>For staff: reprint one of today&apos;s tickets.</extracomment>
        <translation>طباعة تذكرة مرة أخرى</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>For staff.</extracomment>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>How are the devices?</source>
        <extracomment>For staff.</extracomment>
        <translation>كيف حال الأجهزة؟</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <extracomment>For staff: patients may use the kiosk again.</extracomment>
        <translation>فتح للمرضى</translation>
    </message>
    <message>
        <source>Close for patients</source>
        <extracomment>For staff: patients may not use the kiosk for now.</extracomment>
        <translation>إغلاق أمام المرضى</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>For staff: the program starts anew.</extracomment>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <extracomment>For staff, only while the program runs in a window.</extracomment>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For staff: settings or an update are on a USB stick.</extracomment>
        <translation>قراءة ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>رقم PIN الخاص بك</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>رمزك الشخصي</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>ستة أرقام.</translation>
    </message>
    <message>
        <source>Type it or scan your badge.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>اكتبه أو مرّر بطاقة العمل تحت القارئ.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StaffTicketsPage</name>
    <message>
        <source>The patient lost it</source>
        <extracomment>Reasons to print a ticket again; one is kept in the audit.</extracomment>
        <translation>أضاعها المريض</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <extracomment>Heading for staff above the list of today&apos;s tickets.</extracomment>
        <translation>أي تذكرة؟</translation>
    </message>
    <message>
        <source>Why is %1 printed again?</source>
        <extracomment>Heading for staff; %1 is a ticket&apos;s number.</extracomment>
        <translation>لماذا تُطبع %1 مرة أخرى؟</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Heading of the cover shown when nobody has touched the screen for a while.</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>We have covered your information. Nothing is lost yet.</source>
        <extracomment>Under the heading of the cover.</extracomment>
        <translation>لقد غطّينا معلوماتك. لم يضِع شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until this visit ends and your answers are erased</source>
        <extracomment>Under a number that counts down, which chooses the plural form and is not said here.</extracomment>
        <translation>
            <numerusform>ثانية حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
            <numerusform>ثانية حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
            <numerusform>ثانيتان حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
            <numerusform>ثوانٍ حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
            <numerusform>ثانية حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
            <numerusform>ثانية حتى تنتهي هذه الزيارة وتُمحى إجاباتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <extracomment>Button on the cover.</extracomment>
        <translation>نعم، أنا هنا</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <extracomment>Button on the cover: end the visit.</extracomment>
        <translation>لا، أنهوا زيارتي</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Spoken while a visit is about to end for want of an answer.</extracomment>
        <translation>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <extracomment>Heading of the goodbye.</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>We wish you a good day.</source>
        <extracomment>Goodbye, when there is no place to name.</extracomment>
        <translation>نتمنى لك يومًا طيبًا.</translation>
    </message>
    <message>
        <source>Please go to %1. We wish you a good day.</source>
        <extracomment>Goodbye; %1 is the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>يرجى التوجه إلى %1. نتمنى لك يومًا طيبًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation, such as &quot;en&quot; or &quot;es&quot;. Not a word: it chooses dates and keyboard.</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>يرجى التوجه إلى</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>يرجى التوجه إلى الاستقبال</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقائق</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>شكرًا لتسجيل وصولك. سننادي على رقمك.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>كيف كانت زيارتك؟</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>إجابتك تساعدنا على العناية بالشخص التالي بشكل أفضل.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>إن كنت تستطيع قراءة هذا، فالطابعة جاهزة.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading of the ticket taken while the clinic&apos;s records could not be reached.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال</translation>
    </message>
    <message>
        <source>Here is your number again</source>
        <extracomment>Heading above the number of a person who had checked in before.</extracomment>
        <translation>إليك رقمك مرة أخرى</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Heading of the ticket page: it is done.</extracomment>
        <translation>تم تسجيل وصولك</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit; not before the printer has answered.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>The printer cannot print now. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>The printer failed; %1 is the ticket&apos;s number.</extracomment>
        <translation>لا تستطيع الطابعة الطباعة الآن. رقمك هو %1. يرجى تذكّره أو تصويره.</translation>
    </message>
    <message>
        <source>The printer took your ticket back. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>Nobody took the printed ticket for a minute; %1 is its number.</extracomment>
        <translation>استعادت الطابعة تذكرتك. رقمك هو %1. يرجى تذكّره أو تصويره.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <extracomment>The ticket is on its way out of the printer.</extracomment>
        <translation>تذكرتك قيد الطباعة</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <extracomment>The ticket has come out.</extracomment>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>Please go to</source>
        <extracomment>Label above the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>يرجى التوجه إلى</translation>
    </message>
    <message>
        <source>We could not reach the clinic&apos;s records. A person at reception will check you in with this number.</source>
        <extracomment>What happens after a number was given while the records could not be reached.</extracomment>
        <translation>لم نتمكن من الوصول إلى سجلات العيادة. سيسجّل شخص في الاستقبال وصولك بهذا الرقم.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>Label above the waiting time.</extracomment>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>Spoken name of the QR code.</extracomment>
        <translation>رمز لهاتفك</translation>
    </message>
    <message>
        <source>After your visit, tell us with your phone how it went. It helps us do better.</source>
        <extracomment>Beside the QR code on the ticket page: why to scan it.</extracomment>
        <translation>بعد زيارتك، أخبرنا عبر هاتفك كيف كانت. هذا يساعدنا على التحسّن.</translation>
    </message>
</context>
<context>
    <name>TooEarlyPage</name>
    <message>
        <source>You are a little early</source>
        <extracomment>Heading: the patient came too early.</extracomment>
        <translation>لقد وصلت مبكرًا قليلًا</translation>
    </message>
    <message>
        <source>Your appointment is at %1. You can check in here from %2.</source>
        <extracomment>%1 is the time of the appointment, %2 the time from which one can check in.</extracomment>
        <translation>موعدك الساعة %1. يمكنك تسجيل الوصول هنا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please come back then, or ask at reception.</source>
        <extracomment>What to do when too early.</extracomment>
        <translation>لم يضِع شيء. يرجى العودة حينها، أو السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>TooLatePage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: the patient came too late to check in by themselves.</extracomment>
        <translation>يرجى التوجه إلى الاستقبال</translation>
    </message>
    <message>
        <source>Your appointment was at %1. A person will look for the best way to see you today.</source>
        <extracomment>%1 is the time of the appointment.</extracomment>
        <translation>كان موعدك الساعة %1. سيبحث شخص عن أفضل طريقة لاستقبالك اليوم.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>يعرف الاستقبال أنك هنا.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far the patient is: %1 is the present step, %2 how many there are.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, on the button that changes the language: English, Español.</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>Spoken name of the button that changes the language.</extracomment>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <extracomment>Spoken name of the Aa button: text size, colours and reach.</extracomment>
        <translation>حجم الخط والألوان</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button, where there is little room: tells why the question on this page is asked. As short as it can be.</extracomment>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, button</source>
        <extracomment>Spoken: %1 is the name of a button.</extracomment>
        <translation>%1، زر</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and the one that is chosen.</extracomment>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and another one is chosen.</extracomment>
        <translation>%1، غير مختار</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; nothing was typed yet.</extracomment>
        <translation>%1، فارغ</translation>
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
        <translation>يرجى السؤال في الاستقبال</translation>
    </message>
    <message>
        <source>Finding people by name is resting on this screen. A code from your letter or a card still works.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>البحث بالاسم متوقف الآن على هذه الشاشة. الرمز الذي في رسالتك أو البطاقة ما زالا يعملان.</translation>
    </message>
    <message>
        <source>Show a code or a card</source>
        <extracomment>Button: go back to show a code or a card.</extracomment>
        <translation>عرض رمز أو بطاقة</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Checking you in...</source>
        <extracomment>While the check-in is recorded.</extracomment>
        <translation>نسجّل وصولك...</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This language cannot be spoken here</source>
        <extracomment>Beside a language, for somebody who listens: it can be read here, but there is no voice for it.</extracomment>
        <translation>لا يوجد صوت للعربية هنا</translation>
    </message>
</context>
<context>
    <name>WhoForPage</name>
    <message>
        <source>Who is this visit for?</source>
        <extracomment>Heading: is the patient at the kiosk or someone with them?</extracomment>
        <translation>لمن هذه الزيارة؟</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answer: the person at the screen is the patient.</extracomment>
        <translation>لي أنا</translation>
    </message>
    <message>
        <source>I have an appointment today</source>
        <extracomment>Detail of the answer &quot;Me&quot;.</extracomment>
        <translation>لدي موعد اليوم</translation>
    </message>
    <message>
        <source>Someone I am with</source>
        <extracomment>Answer: the person at the screen checks someone else in.</extracomment>
        <translation>لشخص أرافقه</translation>
    </message>
    <message>
        <source>My child, or someone I help</source>
        <extracomment>Detail of the answer &quot;Someone I am with&quot;.</extracomment>
        <translation>طفلي، أو شخص أساعده</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Calls staff at once for someone who feels very ill.</extracomment>
        <translation>هل تشعر بتعب شديد؟ أخبر أحد الموظفين الآن</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The name leads us to the right appointment.</source>
        <extracomment>Why a person is asked for the name; it may be their own or that of the patient they are with.</extracomment>
        <translation>بالاسم نجد الموعد الصحيح.</translation>
    </message>
    <message>
        <source>The birth date makes sure that nobody else is checked in by mistake.</source>
        <extracomment>Why a person is asked for a birth date; it may be their own or that of the patient they are with.</extracomment>
        <translation>تاريخ الميلاد يمنع تسجيل شخص آخر بالخطأ.</translation>
    </message>
    <message>
        <source>With these we can call you and write to you.</source>
        <extracomment>Why a person is asked for phone, e-mail address and home address.</extracomment>
        <translation>بهذه البيانات يمكننا الاتصال بك ومراسلتك.</translation>
    </message>
    <message>
        <source>With your number we can call you about a visit.</source>
        <extracomment>Why a person is asked for a phone number.</extracomment>
        <translation>برقمك يمكننا الاتصال بك بشأن زيارة.</translation>
    </message>
    <message>
        <source>With your e-mail address we can write to you about a visit.</source>
        <extracomment>Why a person is asked for an e-mail address.</extracomment>
        <translation>ببريدك الإلكتروني يمكننا مراسلتك بشأن زيارة.</translation>
    </message>
    <message>
        <source>With your address our letters and bills reach you.</source>
        <extracomment>Why a person is asked for the home address.</extracomment>
        <translation>بعنوانك تصلك رسائلنا وفواتيرنا.</translation>
    </message>
    <message>
        <source>With your insurance we know whom to ask to pay for this visit.</source>
        <extracomment>Why a person is asked for the insurance card.</extracomment>
        <translation>بتأمينك نعرف ممن نطلب دفع تكلفة هذه الزيارة.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>Heading of the panel that tells why a question is asked.</extracomment>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>We only compare it with today&apos;s appointments. Staff see that you are here.</source>
        <extracomment>What becomes of a name or birth date: it is only compared; staff see who has checked in.</extracomment>
        <translation>نقارنه فقط بمواعيد اليوم. ويرى الموظفون أنك وصلت.</translation>
    </message>
    <message>
        <source>Pictures of a card go to your record. We erase our own copy after a time the clinic has set.</source>
        <extracomment>What becomes of pictures of the insurance card. The clinic&apos;s settings say for how long a copy is kept.</extracomment>
        <translation>تُحفظ صور البطاقة في ملفك. ونمحو نسختنا بعد مدة تحددها العيادة.</translation>
    </message>
    <message>
        <source>Changes go to your record here. Staff can see them as long as the record is kept.</source>
        <extracomment>What becomes of a new phone number, e-mail address or home address.</extracomment>
        <translation>تُحفظ التغييرات في ملفك هنا. ويمكن للموظفين رؤيتها ما دام الملف محفوظًا.</translation>
    </message>
    <message>
        <source>This screen forgets it when you finish.</source>
        <extracomment>What this screen keeps of an answer: nothing.</extracomment>
        <translation>تنسى هذه الشاشة كل ذلك عندما تنتهي.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel that tells why something is asked, and go on with the visit.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>WrongPlacePage</name>
    <message>
        <source>Your appointment is in another place</source>
        <extracomment>Heading: the appointment is in another building.</extracomment>
        <translation>موعدك في مكان آخر</translation>
    </message>
    <message>
        <source>Please go there. If that is difficult, a person here will help you.</source>
        <extracomment>What to do when in the wrong building.</extracomment>
        <translation>يرجى الذهاب إلى هناك. إن كان ذلك صعبًا، فسيساعدك شخص هنا.</translation>
    </message>
</context>
</TS>
