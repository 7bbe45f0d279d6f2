<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More</source>
        <extracomment>Button that shows the rest of what did not fit on this page.</extracomment>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes to the page before.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button, on every screen, that calls a member of staff to the kiosk.</extracomment>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <extracomment>Button that tells why the question on this page is asked.</extracomment>
        <translation>왜 묻나요?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>The button &quot;Why do we ask?&quot; where there is little room: as short as it can be.</extracomment>
        <translation>왜요?</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>You are already checked in</source>
        <extracomment>Heading: this person has checked in before.</extracomment>
        <translation>이미 접수하셨습니다</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>더 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Print my ticket again</source>
        <extracomment>Prints the same ticket once more.</extracomment>
        <translation>번호표 다시 출력</translation>
    </message>
    <message>
        <source>with the same number</source>
        <extracomment>Detail of &quot;Print my ticket again&quot;.</extracomment>
        <translation>번호는 그대로입니다</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Waiting time now: %1</source>
        <extracomment>How long people wait now; %1 is such as &quot;10 to 25 minutes&quot;.</extracomment>
        <translation>지금 대기 시간: %1</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Always on the first screen: calls staff at once for someone who feels very ill.</extracomment>
        <translation>몸이 많이 안 좋으신가요? 지금 바로 직원에게 말씀하세요</translation>
    </message>
</context>
<context>
    <name>BirthDatePage</name>
    <message>
        <source>mdy</source>
        <extracomment>The order of the date&apos;s parts in this language: three letters of d, m, y, such as &quot;mdy&quot; or &quot;dmy&quot;. Not a word.</extracomment>
        <translation>ymd</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <extracomment>Heading when the three parts make no date in the past.</extracomment>
        <translation>그런 날짜는 없습니다</translation>
    </message>
    <message>
        <source>What is the patient&apos;s date of birth?</source>
        <extracomment>Heading; about the person checked in.</extracomment>
        <translation>환자분의 생년월일은 언제인가요?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <extracomment>Heading.</extracomment>
        <translation>생년월일이 언제인가요?</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label above the box for the day of birth.</extracomment>
        <translation>일</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label above the box for the month of birth.</extracomment>
        <translation>월</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Label above the box for the year of birth.</extracomment>
        <translation>년</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Key that goes to the next part of the date.</extracomment>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>A person at reception will help you</source>
        <extracomment>Heading: somebody at reception will help, no reason is given on the screen.</extracomment>
        <translation>안내 데스크에서 도와드립니다</translation>
    </message>
    <message>
        <source>They would like a word with you before your appointment. You have not lost your place.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>진료 전에 드릴 말씀이 있습니다. 순서는 그대로입니다.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>안내 데스크에서 도착하신 것을 알고 있습니다.</translation>
    </message>
</context>
<context>
    <name>CardFieldsPage</name>
    <message>
        <source>Please type: %1</source>
        <extracomment>Heading above the keyboard; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>입력해 주세요: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Heading; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>확인해 주세요: %1</translation>
    </message>
    <message>
        <source>We are not sure that we read this right. Compare it with your card.</source>
        <extracomment>Why this is asked.</extracomment>
        <translation>바르게 읽었는지 확실하지 않습니다. 카드와 비교해 보세요.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>이대로 두기</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <extracomment>Button: the value shown is as on the card.</extracomment>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>We read</source>
        <extracomment>Label above the value of a field as the machine read it from the card.</extracomment>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Button: type what the card really says.</extracomment>
        <translation>아니요, 고칩니다</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Answer: the patient does not know whether the value is right.</extracomment>
        <translation>잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>안내 데스크에서 함께 확인합니다</translation>
    </message>
</context>
<context>
    <name>CardInReader</name>
    <message>
        <source>You can take your card</source>
        <extracomment>The card in the reader was read.</extracomment>
        <translation>카드를 빼셔도 됩니다</translation>
    </message>
    <message>
        <source>We can&apos;t read this card</source>
        <extracomment>The card in the reader is none we know, or lies the wrong way round.</extracomment>
        <translation>이 카드를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The card came out too soon</source>
        <extracomment>The card was taken out of the reader while it was being read.</extracomment>
        <translation>카드를 너무 일찍 빼셨습니다</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <extracomment>A health card that has run out or that the insurance company has locked.</extracomment>
        <translation>이 카드는 더 이상 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>A companion put in a card, but the patient is somebody else.</extracomment>
        <translation>환자분 이름 입력</translation>
    </message>
    <message>
        <source>That was a payment card</source>
        <extracomment>A bank card went through the card reader.</extracomment>
        <translation>결제 카드였습니다</translation>
    </message>
    <message>
        <source>This is not the patient&apos;s card</source>
        <extracomment>A health card was put in for its insurance, and its owner is not the patient.</extracomment>
        <translation>환자분의 카드가 아닙니다</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <extracomment>While the card in the reader is read, for a second or two.</extracomment>
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message>
        <source>Then we go on.</source>
        <extracomment>Under &quot;You can take your card&quot;.</extracomment>
        <translation>그다음 계속합니다.</translation>
    </message>
    <message>
        <source>Try it the other way round, or go on without it.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;.</extracomment>
        <translation>방향을 바꿔 넣어 보시거나, 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>Try it the other way round, or say who you are another way.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;, while it is asked who somebody is.</extracomment>
        <translation>방향을 바꿔 넣어 보시거나, 다른 방법으로 누구신지 알려 주세요.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or go on without it.</source>
        <extracomment>Under &quot;The card came out too soon&quot;.</extracomment>
        <translation>카드 내용은 보관하지 않았습니다. 다시 넣고 그대로 두시거나, 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or say who you are another way.</source>
        <extracomment>Under &quot;The card came out too soon&quot;, while it is asked who somebody is.</extracomment>
        <translation>카드 내용은 보관하지 않았습니다. 다시 넣고 그대로 두시거나, 다른 방법으로 누구신지 알려 주세요.</translation>
    </message>
    <message>
        <source>A person at reception can help you with it.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;.</extracomment>
        <translation>안내 데스크 직원이 도와드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A person at reception can help you. You can also say who you are another way.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;, while it is asked who somebody is.</extracomment>
        <translation>안내 데스크 직원이 도와드릴 수 있습니다. 다른 방법으로 누구신지 알려 주셔도 됩니다.</translation>
    </message>
    <message>
        <source>A card shows who you are, not the patient. We have kept nothing of it.</source>
        <extracomment>Under &quot;Type the patient&apos;s name&quot;.</extracomment>
        <translation>카드는 본인이 누구인지 보여 줄 뿐, 환자분을 보여 주지 않습니다. 카드 내용은 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>We do not need it and have not kept anything of it.</source>
        <extracomment>Under &quot;That was a payment card&quot;.</extracomment>
        <translation>이 카드는 필요하지 않으며, 내용을 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put in the card of the person who has the appointment.</source>
        <extracomment>Under &quot;This is not the patient&apos;s card&quot;.</extracomment>
        <translation>카드 내용은 보관하지 않았습니다. 예약하신 분의 카드를 넣어 주세요.</translation>
    </message>
    <message>
        <source>Please leave it in.</source>
        <extracomment>Under &quot;Reading your card&quot;.</extracomment>
        <translation>빼지 말고 그대로 두세요.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close what is said about the card and go on with the visit.</extracomment>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button: call a member of staff to the kiosk.</extracomment>
        <translation>도움 요청</translation>
    </message>
</context>
<context>
    <name>CardNames</name>
    <message>
        <source>Insurance company</source>
        <extracomment>Field of an insurance card: the company.</extracomment>
        <translation>보험 회사</translation>
    </message>
    <message>
        <source>Company number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>회사 번호</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>보험 상품</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>카드의 이름</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>가입자 번호</translation>
    </message>
    <message>
        <source>Group number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>단체 번호</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>상품 종류</translation>
    </message>
    <message>
        <source>Others on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>카드의 다른 사람</translation>
    </message>
    <message>
        <source>Person code</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>개인 코드</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>단체 이름</translation>
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
        <translation>발급자 번호</translation>
    </message>
    <message>
        <source>Payment for a doctor&apos;s visit</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>일반 진료 본인 부담금</translation>
    </message>
    <message>
        <source>Payment for a specialist</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>전문의 진료 본인 부담금</translation>
    </message>
    <message>
        <source>Payment for urgent care</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>긴급 진료 본인 부담금</translation>
    </message>
    <message>
        <source>Payment for the emergency room</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>응급실 본인 부담금</translation>
    </message>
    <message>
        <source>Payment for medicines</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>약값 본인 부담금</translation>
    </message>
    <message>
        <source>Deductible</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>공제액</translation>
    </message>
    <message>
        <source>Most you pay in a year</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>1년 최대 본인 부담금</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Part A from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>파트 A 시작일</translation>
    </message>
    <message>
        <source>Part B from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>파트 B 시작일</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>성</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>카드 번호</translation>
    </message>
    <message>
        <source>Phone on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>카드의 전화번호</translation>
    </message>
    <message>
        <source>Phone for clinics</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>병원용 전화번호</translation>
    </message>
    <message>
        <source>Phone for pharmacies</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>약국용 전화번호</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>카드의 주소</translation>
    </message>
</context>
<context>
    <name>CardPicturePage</name>
    <message>
        <source>Reading your card...</source>
        <extracomment>Heading while what the camera saw of the insurance card is read.</extracomment>
        <translation>카드를 읽고 있습니다...</translation>
    </message>
    <message>
        <source>Now turn your card over</source>
        <extracomment>Heading above the camera&apos;s picture: the front of the card was taken.</extracomment>
        <translation>이제 카드를 뒤집어 주세요</translation>
    </message>
    <message>
        <source>Show us the front of your card</source>
        <extracomment>Heading above the camera&apos;s picture.</extracomment>
        <translation>카드 앞면을 보여 주세요</translation>
    </message>
    <message>
        <source>Lay it on the glass. Then touch the button.</source>
        <extracomment>How to lay the card into a document scanner.</extracomment>
        <translation>카드를 유리 위에 놓고 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>Lay it flat inside the frame. The picture takes itself.</source>
        <extracomment>How to lay the card for a good picture.</extracomment>
        <translation>카드를 틀 안에 반듯이 놓으세요. 사진은 저절로 찍힙니다.</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>안내 데스크에서 보여 주기</translation>
    </message>
    <message>
        <source>Take the picture now</source>
        <extracomment>Button: take the picture of the card now; it would also take itself.</extracomment>
        <translation>지금 사진 찍기</translation>
    </message>
    <message>
        <source>Try once more</source>
        <extracomment>Button: take one more picture of the card, after some that were of no use.</extracomment>
        <translation>한 번 더 해 보기</translation>
    </message>
    <message>
        <source>The back is empty</source>
        <extracomment>Button: the back of the card has nothing on it, go on without it.</extracomment>
        <translation>뒷면은 비어 있습니다</translation>
    </message>
</context>
<context>
    <name>CardShownPage</name>
    <message>
        <source>Can you read your card here?</source>
        <extracomment>Heading above the pictures of the insurance card.</extracomment>
        <translation>여기에서 카드 내용이 잘 보이시나요?</translation>
    </message>
    <message>
        <source>Reception will see the same picture.</source>
        <extracomment>Under &quot;Can you read your card here?&quot;.</extracomment>
        <translation>안내 데스크에서도 같은 사진을 봅니다.</translation>
    </message>
    <message>
        <source>Yes, use this card</source>
        <extracomment>Button: the pictures of the card are good.</extracomment>
        <translation>네, 이 카드를 사용합니다</translation>
    </message>
    <message>
        <source>Take the front again</source>
        <extracomment>Button: take the picture of the front of the card once more.</extracomment>
        <translation>앞면 다시 찍기</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <extracomment>Button: take the picture of the card once more.</extracomment>
        <translation>사진 다시 찍기</translation>
    </message>
    <message>
        <source>Take the back again</source>
        <extracomment>Button: take the picture of the back of the card once more.</extracomment>
        <translation>뒷면 다시 찍기</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>안내 데스크에서 보여 주기</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Picture of your card</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>카드 사진</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Lay the front of your card inside the frame.</source>
        <extracomment>Live: no card lies under the camera yet.</extracomment>
        <translation>카드 앞면을 틀 안에 놓으세요.</translation>
    </message>
    <message>
        <source>We have the front. Lay the back inside the frame.</source>
        <extracomment>Live: the front of the card was taken, now its back is wanted.</extracomment>
        <translation>앞면을 찍었습니다. 뒷면을 틀 안에 놓으세요.</translation>
    </message>
    <message>
        <source>Move the whole card into the frame.</source>
        <extracomment>Live: a part of the card is outside the camera&apos;s picture.</extracomment>
        <translation>카드 전체를 틀 안에 넣어 주세요.</translation>
    </message>
    <message>
        <source>Your card is far away. Hold it nearer to the camera.</source>
        <extracomment>Live: the card is too small in the camera&apos;s picture.</extracomment>
        <translation>카드가 멀리 있습니다. 카메라에 더 가까이 대세요.</translation>
    </message>
    <message>
        <source>It is too dark. Hold the card under the light.</source>
        <extracomment>Live, while the camera looks at the card: what to do.</extracomment>
        <translation>너무 어둡습니다. 카드를 불빛 아래에 대세요.</translation>
    </message>
    <message>
        <source>The light is shining on your card. Tilt it a little.</source>
        <extracomment>Live, while the camera looks at the card: light is mirrored in it.</extracomment>
        <translation>카드에 빛이 비칩니다. 조금 기울여 주세요.</translation>
    </message>
    <message>
        <source>Good. Hold your card still.</source>
        <extracomment>Live: the camera sees the card well and is about to take its picture.</extracomment>
        <translation>좋습니다. 카드를 움직이지 마세요.</translation>
    </message>
    <message>
        <source>Your card is still blurred. Hold it a little further away.</source>
        <extracomment>Live, when the card stays blurred: it is too close to the camera.</extracomment>
        <translation>카드가 아직 흐립니다. 조금 더 멀리 대세요.</translation>
    </message>
    <message>
        <source>It was too dark. Hold the card under the light.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>너무 어두웠습니다. 카드를 불빛 아래에 대세요.</translation>
    </message>
    <message>
        <source>The light hid a part of your card. Tilt it a little.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>빛 때문에 카드 일부가 가려졌습니다. 조금 기울여 주세요.</translation>
    </message>
    <message>
        <source>The picture was blurred. Hold the card still and flat.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>사진이 흐립니다. 카드를 반듯하게 들고 움직이지 마세요.</translation>
    </message>
    <message>
        <source>Your card was too far away. Hold it nearer to the camera.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>카드가 너무 멀었습니다. 카메라에 더 가까이 대세요.</translation>
    </message>
    <message>
        <source>That was a screen. Please show the card itself, or ask at reception.</source>
        <extracomment>A phone with a picture of the card was shown.</extracomment>
        <translation>화면이었습니다. 카드를 직접 보여 주시거나, 안내 데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>That was a payment card. We have not kept it. Please show your insurance card.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>결제 카드였습니다. 보관하지 않았습니다. 보험 카드를 보여 주세요.</translation>
    </message>
    <message>
        <source>That was a driver&apos;s license. We have not kept it. Please show your insurance card.</source>
        <extracomment>A driver&apos;s license was shown; nothing of it is kept.</extracomment>
        <translation>운전면허증이었습니다. 보관하지 않았습니다. 보험 카드를 보여 주세요.</translation>
    </message>
    <message>
        <source>We do not see an insurance card. Please show another one, or ask at reception.</source>
        <extracomment>Some other card was shown; nothing of it is kept.</extracomment>
        <translation>보험 카드가 보이지 않습니다. 다른 카드를 보여 주시거나, 안내 데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>We could not read the card. Try holding it flatter.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>카드를 읽지 못했습니다. 더 반듯하게 들어 보세요.</translation>
    </message>
    <message>
        <source>The camera is not working now. Reception will look at your card.</source>
        <extracomment>The camera has failed.</extracomment>
        <translation>지금은 카메라를 쓸 수 없습니다. 안내 데스크에서 카드를 확인합니다.</translation>
    </message>
    <message>
        <source>We could not see the whole card. Hold it inside the frame.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>카드 전체를 보지 못했습니다. 카드를 틀 안에 두세요.</translation>
    </message>
</context>
<context>
    <name>ChooseAppointmentPage</name>
    <message>
        <source>Which appointment are you here for?</source>
        <extracomment>Heading above today&apos;s appointments.</extracomment>
        <translation>어느 예약으로 오셨나요?</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This screen is closed</source>
        <extracomment>Heading: this kiosk is closed; the clinic is open.</extracomment>
        <translation>이 화면은 지금 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Please go to reception. A person will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>안내 데스크로 가 주세요. 직원이 접수해 드립니다.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Small</source>
        <extracomment>The four text sizes.</extracomment>
        <translation>작게</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Text size.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size.</extracomment>
        <translation>크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size.</extracomment>
        <translation>가장 크게</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The five sets of colours.</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Set of colours.</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>Set of colours: black on white.</extracomment>
        <translation>흰 바탕에 검은 글자</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>Set of colours: white on black.</extracomment>
        <translation>검은 바탕에 흰 글자</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Set of colours with low contrast.</extracomment>
        <translation>부드럽게</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label above the four text sizes.</extracomment>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label above the five sets of colours.</extracomment>
        <translation>색</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>Switch: pages fade and do not slide.</extracomment>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <extracomment>Switch: everything moves to the lower half of the screen, within reach from a wheelchair.</extracomment>
        <translation>모두 아래로 옮기기</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Button that opens the settings of speech.</extracomment>
        <translation>화면 읽어 주기</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <extracomment>Heading of the panel with text sizes, colours, movement and reach.</extracomment>
        <translation>화면을 편하게 맞추기</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Is this the patient?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>이분이 환자분인가요?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>본인이 맞으신가요?</translation>
    </message>
    <message>
        <source>Yes, this is the patient</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>네, 환자분입니다</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>네, 접니다</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date, such as 4 March 1961.</extracomment>
        <translation>생년월일: %1</translation>
    </message>
    <message>
        <source>No, this is someone else</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>아니요, 다른 분입니다</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>아니요, 제가 아닙니다</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>Above the name of the person at the screen, as they like to be called: Hello / Maria G.</extracomment>
        <translation>안녕하세요</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date in full, as Qt&apos;s date formats write it: d day, MMMM name of the month, yyyy year.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>A waiting time.</extracomment>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <extracomment>A waiting time as a range of minutes; %n is the longer one.</extracomment>
        <translation>
            <numerusform>%1에서 %n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>not on file</source>
        <extracomment>Nothing is stored for this detail.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <extracomment>Heading above the number pad.</extracomment>
        <translation>전화번호가 어떻게 되나요?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>이메일 주소가 어떻게 되나요?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>어디에 사시나요?</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <extracomment>Heading above phone, e-mail and address as they are on file, masked.</extracomment>
        <translation>이 내용이 아직 맞나요?</translation>
    </message>
    <message>
        <source>We hide most of it, because others can see this screen.</source>
        <extracomment>Why contact details are hidden: said under the heading.</extracomment>
        <translation>다른 사람이 화면을 볼 수 있어 대부분 가렸습니다.</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the details shown are right.</extracomment>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>이대로 두기</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of the phone number.</extracomment>
        <translation>전화</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two digits of the phone number on file.</extracomment>
        <translation>끝자리 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a detail: type another.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of the e-mail address.</extracomment>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the home address.</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Touch to take this address</source>
        <extracomment>Under an address with its town, which the postal code told: a touch takes it.</extracomment>
        <translation>눌러서 이 주소를 사용합니다</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>Uses so far: %1</source>
        <extracomment>What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.</extracomment>
        <translation>지금까지 사용: %1회</translation>
    </message>
    <message>
        <source>%1 of 100 went wrong</source>
        <extracomment>How often a device failed: %1 is a number.</extracomment>
        <translation>100번 중 %1번 문제 발생</translation>
    </message>
    <message>
        <source>%1 m of paper</source>
        <extracomment>How much paper a printer used: %1 is a number.</extracomment>
        <translation>용지 %1 m</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <extracomment>The last trouble of a device, for staff: %1 says what it was.</extracomment>
        <translation>마지막 문제: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A device.</extracomment>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>A device.</extracomment>
        <translation>카드 리더</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>A device.</extracomment>
        <translation>스피커</translation>
    </message>
    <message>
        <source>%1 works (%2)</source>
        <extracomment>State of a device: %1 is the device, %2 its model.</extracomment>
        <translation>%1: 정상 (%2)</translation>
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
        <translation>이 기기 연결</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>직원 화면에서 “Kiosks”를 열고, “Add a kiosk”를 선택한 다음, 표시된 코드를 이 스캐너 아래에 대세요. 코드는 15분 동안 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>직원 화면에서 “Kiosks”를 열고, “Add a kiosk”를 선택한 다음, 표시된 코드를 이 카메라 앞에 대세요. 코드는 15분 동안 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>What a kiosk is connected with, for technicians.</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Connected by cable</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>케이블로 연결됨</translation>
    </message>
    <message>
        <source>Connected by Wi-Fi</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Wi-Fi로 연결됨</translation>
    </message>
    <message>
        <source>Not connected. Plug in the cable.</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>연결되지 않았습니다. 케이블을 꽂으세요.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Button beside the network, for technicians.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>None found yet. Plug in a scanner or a camera.</source>
        <extracomment>No bar code scanner was found, for technicians.</extracomment>
        <translation>아직 찾지 못했습니다. 스캐너나 카메라를 연결하세요.</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>프린터</translation>
    </message>
    <message>
        <source>None found on USB</source>
        <extracomment>No printer was found, for technicians.</extracomment>
        <translation>USB에서 찾지 못했습니다</translation>
    </message>
    <message>
        <source>%1: prints well</source>
        <extracomment>The printer was tried, for technicians: %1 is what it is called.</extracomment>
        <translation>%1: 잘 출력됩니다</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button beside the printer, for technicians: print a test ticket.</extracomment>
        <translation>시험하기</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The touch screen itself, for technicians.</extracomment>
        <translation>화면</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>How large the screen is, for technicians: %1 is its diagonal.</extracomment>
        <translation>%1인치</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside the size of the screen, for technicians.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For technicians: settings or an update are on a USB stick.</extracomment>
        <translation>USB 메모리 읽기</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>How was your visit?</source>
        <extracomment>Heading of the page that a phone shows after a visit.</extracomment>
        <translation>방문은 어떠셨나요?</translation>
    </message>
    <message>
        <source>It takes a minute, and it helps us do better.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>1분이면 됩니다. 더 나은 병원이 되는 데 도움이 됩니다.</translation>
    </message>
    <message>
        <source>How did we do today?</source>
        <extracomment>Question above five faces.</extracomment>
        <translation>오늘 저희는 어땠나요?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>매우 나쁨</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Okay</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>매우 좋음</translation>
    </message>
    <message>
        <source>Choose one of the five faces. Then we can send it.</source>
        <extracomment>No face was chosen.</extracomment>
        <translation>다섯 얼굴 중 하나를 고르세요. 그러면 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <extracomment>Question with three answers.</extracomment>
        <translation>친구에게 이곳을 권하시겠어요?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>네</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>잘 모르겠어요</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>Above a box for free text.</extracomment>
        <translation>저희가 알아야 할 것이 있나요?</translation>
    </message>
    <message>
        <source>Please leave out names and anything about your health.</source>
        <extracomment>Under the question above the box.</extracomment>
        <translation>이름이나 건강에 관한 내용은 쓰지 말아 주세요.</translation>
    </message>
    <message>
        <source>That is more than we can take. Make it a little shorter.</source>
        <extracomment>The text in the box is too long.</extracomment>
        <translation>내용이 너무 깁니다. 조금 줄여 주세요.</translation>
    </message>
    <message>
        <source>(if you like)</source>
        <extracomment>Beside a question that need not be answered.</extracomment>
        <translation>(원하시면)</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <extracomment>Button.</extracomment>
        <translation>답변 보내기</translation>
    </message>
    <message>
        <source>You can answer once. We do not ask for your name.</source>
        <extracomment>Under the button.</extracomment>
        <translation>한 번만 답하실 수 있습니다. 이름은 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Heading after the answer was sent.</extracomment>
        <translation>감사합니다</translation>
    </message>
    <message>
        <source>Your answer is with us. We are glad you told us.</source>
        <extracomment>After a good or middling answer.</extracomment>
        <translation>답변을 받았습니다. 알려 주셔서 감사합니다.</translation>
    </message>
    <message>
        <source>We are sorry it was not better. Our staff will see your answer.</source>
        <extracomment>After a bad answer.</extracomment>
        <translation>더 잘해 드리지 못해 죄송합니다. 직원이 답변을 보겠습니다.</translation>
    </message>
    <message>
        <source>You can close this page now.</source>
        <extracomment>Last line after the answer was sent.</extracomment>
        <translation>이제 이 페이지를 닫으셔도 됩니다.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Heading when the code was used before or is too old.</extracomment>
        <translation>여기서 하실 일이 없습니다</translation>
    </message>
    <message>
        <source>This page is open once, for a short time after a visit. If you have already answered: thank you, we have it.</source>
        <extracomment>When the code was used before or is too old.</extracomment>
        <translation>이 페이지는 방문 후 잠시 동안 한 번만 열립니다. 이미 답하셨다면 감사합니다. 답변을 받았습니다.</translation>
    </message>
    <message>
        <source>Is there something else? Please talk to reception.</source>
        <extracomment>When the code was used before or is too old: whom to ask.</extracomment>
        <translation>다른 용건이 있으신가요? 안내 데스크에 말씀해 주세요.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Very bad</source>
        <extracomment>The words under the five faces, from worst to best.</extracomment>
        <translation>매우 나쁨</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Second worst of five faces.</extracomment>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <extracomment>Middle of five faces.</extracomment>
        <translation>좋지도 나쁘지도 않음</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Second best of five faces.</extracomment>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Best of five faces.</extracomment>
        <translation>매우 좋음</translation>
    </message>
    <message>
        <source>How was checking in today?</source>
        <extracomment>Heading of the last question.</extracomment>
        <translation>오늘 접수는 어떠셨나요?</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer carries no name.</source>
        <extracomment>Under the heading of the last question.</extracomment>
        <translation>한 번만 누르시면 됩니다. 답변에 이름은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: do not answer the question.</extracomment>
        <translation>건너뛰기</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>We could not call anyone from here</source>
        <extracomment>The call for help reached nobody.</extracomment>
        <translation>여기에서 직원을 부르지 못했습니다</translation>
    </message>
    <message>
        <source>Calling a person...</source>
        <extracomment>The call for help is on its way.</extracomment>
        <translation>직원을 부르고 있습니다...</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>The call for help has reached the staff.</extracomment>
        <translation>직원이 오고 있습니다</translation>
    </message>
    <message>
        <source>Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.</source>
        <extracomment>What to do when nobody could be called.</extracomment>
        <translation>안내 데스크로 가시거나, 여기에서 일하는 누구에게나 물어보세요. 답변은 이 화면에 잠시 남아 있습니다.</translation>
    </message>
    <message>
        <source>Someone has answered and is on the way. Please stay here.</source>
        <extracomment>Staff have answered the call for help.</extracomment>
        <translation>직원이 확인하고 가고 있습니다. 여기에서 기다려 주세요.</translation>
    </message>
    <message>
        <source>Please stay here. You can go on in the meantime.</source>
        <extracomment>After help was called.</extracomment>
        <translation>여기에서 기다려 주세요. 그동안 계속하셔도 됩니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel and go on with the visit.</extracomment>
        <translation>계속하기</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Let us find the patient&apos;s appointment</source>
        <extracomment>Heading of the page where the patient shows a code or a card, or types the name.</extracomment>
        <translation>환자분의 예약을 찾겠습니다</translation>
    </message>
    <message>
        <source>Let us find your appointment</source>
        <extracomment>The same heading when the patient is at the screen.</extracomment>
        <translation>예약을 찾겠습니다</translation>
    </message>
    <message>
        <source>Hold one of these under the scanner.</source>
        <extracomment>Under the heading, when the scanner works.</extracomment>
        <translation>이 중 하나를 스캐너 아래에 대세요.</translation>
    </message>
    <message>
        <source>Put your health card into the card reader, or type your name.</source>
        <extracomment>Under the heading, when there is a card reader and no scanner.</extracomment>
        <translation>건강 카드를 카드 리더에 넣으시거나, 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The scanner is not working right now.</source>
        <extracomment>Under the heading, when there is no scanner.</extracomment>
        <translation>지금은 스캐너를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>That was a payment card. We do not need it and have not kept anything of it.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>결제 카드였습니다. 필요하지 않으며, 내용을 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>A license shows who you are, not the patient. Please type the patient&apos;s name.</source>
        <extracomment>The companion&apos;s licence was shown, it does not name the patient.</extracomment>
        <translation>면허증은 본인이 누구인지 보여 줄 뿐, 환자분을 보여 주지 않습니다. 환자분의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>We could not read the license. Hold its back flat, or type the name.</source>
        <extracomment>The licence&apos;s code could not be read.</extracomment>
        <translation>면허증을 읽지 못했습니다. 뒷면을 반듯하게 대시거나, 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>We do not know that code. Try the one in your letter, or type the name.</source>
        <extracomment>The scanned code is none of ours.</extracomment>
        <translation>모르는 코드입니다. 편지에 있는 코드를 대시거나, 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The code in your letter or message</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>편지나 문자에 있는 코드</translation>
    </message>
    <message>
        <source>The back of your driver&apos;s license</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>운전면허증 뒷면</translation>
    </message>
    <message>
        <source>The patient&apos;s insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>환자분의 보험 카드 (코드가 있으면)</translation>
    </message>
    <message>
        <source>Your insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>보험 카드 (코드가 있으면)</translation>
    </message>
    <message>
        <source>Your health card, in the card reader</source>
        <extracomment>One thing to show, beside those to hold under the scanner.</extracomment>
        <translation>건강 카드 (카드 리더에)</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>환자분 이름 입력</translation>
    </message>
    <message>
        <source>Type my name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>이름 입력</translation>
    </message>
    <message>
        <source>and the date of birth</source>
        <extracomment>Detail under &quot;Type my name&quot;.</extracomment>
        <translation>그리고 생년월일</translation>
    </message>
    <message>
        <source>Typing a name is not possible here right now. Please ask at reception.</source>
        <extracomment>Typing is switched off for a minute because of many failed tries on this kiosk.</extracomment>
        <translation>지금은 여기에서 이름을 입력할 수 없습니다. 안내 데스크에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>Is this still your insurance?</source>
        <extracomment>Heading above the insurance on file.</extracomment>
        <translation>이 보험을 계속 쓰고 계신가요?</translation>
    </message>
    <message>
        <source>Do you have an insurance card with you?</source>
        <extracomment>Heading when no insurance is on file.</extracomment>
        <translation>보험 카드를 가지고 오셨나요?</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <extracomment>Button: the insurance shown is right.</extracomment>
        <translation>네, 그대로입니다</translation>
    </message>
    <message>
        <source>Show my card</source>
        <extracomment>Button: photograph the insurance card.</extracomment>
        <translation>카드 보여 주기</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the name of the insurance company.</extracomment>
        <translation>보험</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Label above the masked member number of the insurance.</extracomment>
        <translation>가입자 번호</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two characters of the member number.</extracomment>
        <translation>끝자리 %1</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <extracomment>Answer: there is a new insurance card to photograph.</extracomment>
        <translation>새 카드가 있습니다</translation>
    </message>
    <message>
        <source>We take a picture of it</source>
        <extracomment>Detail of &quot;I have a new card&quot;.</extracomment>
        <translation>카드 사진을 찍습니다</translation>
    </message>
    <message>
        <source>It changed, and I don&apos;t have the card</source>
        <extracomment>Answer: the card is not here, or something is different.</extracomment>
        <translation>보험이 바뀌었고, 카드가 없습니다</translation>
    </message>
    <message>
        <source>I don&apos;t have my card</source>
        <extracomment>Answer: the insurance card is not here.</extracomment>
        <translation>카드가 없습니다</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>안내 데스크에서 함께 확인합니다</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>hyphen</source>
        <extracomment>Spoken name of a key: the sign -</extracomment>
        <translation>하이픈</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <extracomment>Spoken name of a key: the sign &apos;</extracomment>
        <translation>아포스트로피</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>Spoken name of a key: the sign @</extracomment>
        <translation>골뱅이</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of a key: the sign . in an e-mail address</extracomment>
        <translation>점</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of a key: the sign _</extracomment>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>Spoken name of a key: the sign ,</extracomment>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>number sign</source>
        <extracomment>Spoken name of a key: the sign #, before the number of an apartment</extracomment>
        <translation>우물 정자</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <extracomment>Spoken name of the key that leads back from letters with accents, or of neighbouring languages.</extracomment>
        <translation>기본 글자</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>Spoken name of the key that shows letters with accents.</extracomment>
        <translation>부호가 있는 글자</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a Russian keyboard.</extracomment>
        <translation>더 많은 글자</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <extracomment>Spoken name of the key that changes the keyboard from Latin letters to those of this translation&apos;s language, which may be named.</extracomment>
        <translation>이 언어의 글자</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>Spoken name of the key that changes the keyboard to Latin letters, as in English.</extracomment>
        <translation>로마자</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The space key of the on-screen keyboard.</extracomment>
        <translation>띄기</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last letter.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Capital letters and signs</source>
        <extracomment>Spoken name of the key that shows capital letters and signs, for one of them.</extracomment>
        <translation>대문자와 기호</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Heading of the panel of languages.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you prefer?</source>
        <extracomment>Heading of the page where the patient chooses the language.</extracomment>
        <translation>어떤 언어가 편하신가요?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Foyer check-in</source>
        <extracomment>Title of the program&apos;s window.</extracomment>
        <translation>Foyer 접수</translation>
    </message>
    <message>
        <source>Touch to check in</source>
        <extracomment>On the first screen, in every language of the site, one after the other.</extracomment>
        <translation>화면을 눌러 접수하세요</translation>
    </message>
</context>
<context>
    <name>MinorAlonePage</name>
    <message>
        <source>Please come with an adult</source>
        <extracomment>Heading: a patient under age is at the kiosk alone.</extracomment>
        <translation>어른과 함께 와 주세요</translation>
    </message>
    <message>
        <source>An adult who is with you can check you in here. If you are alone, a person at reception will help you.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>함께 온 어른이 여기에서 접수해 드릴 수 있습니다. 혼자 오셨다면 안내 데스크에서 도와드립니다.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is the patient&apos;s given name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>환자분의 이름(성 제외)은 무엇인가요?</translation>
    </message>
    <message>
        <source>What is your given name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>이름(성 제외)이 무엇인가요?</translation>
    </message>
    <message>
        <source>What is the patient&apos;s family name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>환자분의 성은 무엇인가요?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>성이 무엇인가요?</translation>
    </message>
    <message>
        <source>Capital letters, accents and hyphens do not matter.</source>
        <extracomment>Why small differences in typing do not matter.</extracomment>
        <translation>대문자, 부호, 하이픈은 달라도 괜찮습니다.</translation>
    </message>
    <message>
        <source>Use the letters that are on the ID. Capital letters and hyphens do not matter.</source>
        <extracomment>Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.</extracomment>
        <translation>신분증에 있는 글자를 사용하세요. 대문자와 하이픈은 달라도 괜찮습니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>성</translation>
    </message>
</context>
<context>
    <name>NeedsPersonPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading after two tries that found nobody for certain.</extracomment>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>We want to be sure that we have the right person. Someone at reception will check you in.</source>
        <extracomment>Under the heading; no blame, no detail.</extracomment>
        <translation>본인이 맞는지 확실히 하려고 합니다. 안내 데스크에서 접수해 드립니다.</translation>
    </message>
</context>
<context>
    <name>NoAppointmentPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: there is no open appointment today.</extracomment>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>We have no appointment here today that you can check in for. Reception will help you.</source>
        <extracomment>Under the heading; never says more than this.</extracomment>
        <translation>오늘 여기에서 접수할 수 있는 예약이 없습니다. 안내 데스크에서 도와드립니다.</translation>
    </message>
</context>
<context>
    <name>NotConfiguredPage</name>
    <message>
        <source>This kiosk is not set up yet</source>
        <extracomment>Heading for technicians: the settings file has mistakes.</extracomment>
        <translation>이 기기는 아직 설정되지 않았습니다</translation>
    </message>
    <message>
        <source>Please go to reception. For the technician:</source>
        <extracomment>Under the heading.</extracomment>
        <translation>안내 데스크로 가 주세요. 기술자용:</translation>
    </message>
</context>
<context>
    <name>NotMatchedPage</name>
    <message>
        <source>We could not find the patient yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment. Never says which detail.</extracomment>
        <translation>아직 환자분을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>We could not find you yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment.</extracomment>
        <translation>아직 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Please try once more. The name should be as on the insurance card or the letter.</source>
        <extracomment>Under the heading; no blame.</extracomment>
        <translation>한 번 더 해 보세요. 이름은 보험 카드나 편지에 적힌 대로 입력해 주세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: look once more.</extracomment>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>I would like a person to help</source>
        <extracomment>Instead of trying again.</extracomment>
        <translation>직원의 도움을 받겠습니다</translation>
    </message>
    <message>
        <source>Someone will come to you</source>
        <extracomment>Detail of &quot;I would like a person to help&quot;.</extracomment>
        <translation>직원이 가겠습니다</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last digit.</extracomment>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>OfflinePage</name>
    <message>
        <source>We cannot reach the clinic&apos;s records right now</source>
        <extracomment>Heading: no connection to the clinic&apos;s records.</extracomment>
        <translation>지금은 병원 기록을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>We can give you a number for reception. You are not checked in yet: a person there will do that.</source>
        <extracomment>What can be done; the name has been given before.</extracomment>
        <translation>안내 데스크용 번호를 드릴 수 있습니다. 아직 접수되지 않았습니다. 안내 데스크에서 접수해 드립니다.</translation>
    </message>
    <message>
        <source>Give your name and we will give you a number for reception. A person there will check you in.</source>
        <extracomment>What can be done; the name is still needed.</extracomment>
        <translation>이름을 알려 주시면 안내 데스크용 번호를 드립니다. 그곳에서 접수해 드립니다.</translation>
    </message>
    <message>
        <source>Give me a number</source>
        <extracomment>Button: print a number for reception.</extracomment>
        <translation>번호 받기</translation>
    </message>
    <message>
        <source>Give my name</source>
        <extracomment>Button: go on to type the name.</extracomment>
        <translation>이름 알려 주기</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Asking your clinic...</source>
        <extracomment>While the clinic&apos;s records are asked.</extracomment>
        <translation>병원에 확인하고 있습니다...</translation>
    </message>
</context>
<context>
    <name>RecordsFailedPage</name>
    <message>
        <source>That did not work</source>
        <extracomment>Heading: something failed in the clinic&apos;s records.</extracomment>
        <translation>되지 않았습니다</translation>
    </message>
    <message>
        <source>It is not your fault. Someone at reception will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>잘못하신 것이 아닙니다. 안내 데스크에서 접수해 드립니다.</translation>
    </message>
    <message>
        <source>You are not checked in yet.</source>
        <extracomment>Where something failed before the patient was checked in.</extracomment>
        <translation>아직 접수되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ready to check in?</source>
        <extracomment>Heading above everything that will be told to the clinic.</extracomment>
        <translation>지금 접수할까요?</translation>
    </message>
    <message>
        <source>This is what we tell your clinic.</source>
        <extracomment>Under the heading of the last page before checking in.</extracomment>
        <translation>병원에 다음과 같이 알립니다.</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The button that checks the patient in.</extracomment>
        <translation>접수하기</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>Label above time and kind of the appointment.</extracomment>
        <translation>예약</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>Label above phone, e-mail and address.</extracomment>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an answer: change it.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the insurance.</extracomment>
        <translation>보험</translation>
    </message>
    <message>
        <source>Reception will look at your card</source>
        <extracomment>Review: staff will look at the insurance card.</extracomment>
        <translation>안내 데스크에서 카드를 확인합니다</translation>
    </message>
    <message>
        <source>your new card</source>
        <extracomment>Review: a new card was photographed; %1 is the insurance company, may be empty.</extracomment>
        <translation>새 카드</translation>
    </message>
    <message>
        <source>%1, still right</source>
        <extracomment>Review: the insurance is as it was; %1 is the insurance company.</extracomment>
        <translation>%1, 그대로입니다</translation>
    </message>
</context>
<context>
    <name>SetupNetworkPage</name>
    <message>
        <source>Connected</source>
        <extracomment>Heading for technicians: the wireless network took the kiosk in.</extracomment>
        <translation>연결되었습니다</translation>
    </message>
    <message>
        <source>What is its password?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>비밀번호는 무엇인가요?</translation>
    </message>
    <message>
        <source>What is the Wi-Fi network called?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Wi-Fi 네트워크 이름은 무엇인가요?</translation>
    </message>
    <message>
        <source>Leave it empty for a network without one.</source>
        <extracomment>For technicians: how an open wireless network is joined.</extracomment>
        <translation>비밀번호가 없는 네트워크면 비워 두세요.</translation>
    </message>
    <message>
        <source>Or hold the network&apos;s code under the scanner.</source>
        <extracomment>For technicians: phones and routers show a code for their wireless network.</extracomment>
        <translation>또는 네트워크 코드를 스캐너 아래에 대세요.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <extracomment>Instead of the button while the kiosk joins a wireless network.</extracomment>
        <translation>연결하는 중...</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button for technicians: join the wireless network.</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>This machine has no Wi-Fi.</source>
        <extracomment>For technicians.</extracomment>
        <translation>이 기기에는 Wi-Fi가 없습니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>네트워크 이름</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Heading for technicians: the wireless network did not take the kiosk in.</extracomment>
        <translation>연결되지 않았습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button for technicians: type name and password of the wireless network once more.</extracomment>
        <translation>다시 해 보기</translation>
    </message>
</context>
<context>
    <name>SetupPrinterPage</name>
    <message>
        <source>Is the ticket right?</source>
        <extracomment>Heading for technicians who hold a test ticket.</extracomment>
        <translation>번호표가 제대로 나왔나요?</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>Heading for technicians: a test ticket.</extracomment>
        <translation>시험용 번호표 출력</translation>
    </message>
    <message>
        <source>Look at the test ticket: every line whole, dark and inside the paper.</source>
        <extracomment>What to look at on a test ticket.</extracomment>
        <translation>시험용 번호표를 보세요. 모든 줄이 온전하고 진하며 용지 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the test ticket is right.</extracomment>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>Printing...</source>
        <extracomment>Instead of the button while a test ticket prints.</extracomment>
        <translation>출력하는 중...</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Button for technicians.</extracomment>
        <translation>출력</translation>
    </message>
    <message>
        <source>The test ticket was not printed.</source>
        <extracomment>For technicians: nothing came out.</extracomment>
        <translation>시험용 번호표가 출력되지 않았습니다.</translation>
    </message>
    <message>
        <source>This printer does not say whether it printed. Look whether the ticket came out.</source>
        <extracomment>For technicians: this printer does not say whether a ticket came out.</extracomment>
        <translation>이 프린터는 출력 여부를 알려 주지 않습니다. 번호표가 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <extracomment>For technicians: the test ticket is not right.</extracomment>
        <translation>아니요, 다시 출력</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <extracomment>For technicians, where several printers are plugged in.</extracomment>
        <translation>다른 프린터 사용</translation>
    </message>
</context>
<context>
    <name>SetupScreenPage</name>
    <message>
        <source>Is the bar as long as a bank card?</source>
        <extracomment>Heading for technicians above a bar with the length of a bank card.</extracomment>
        <translation>막대가 은행 카드와 길이가 같은가요?</translation>
    </message>
    <message>
        <source>Hold a card against the screen. All letters and keys take their true size from it.</source>
        <extracomment>Under the heading: how letters get their true size.</extracomment>
        <translation>카드를 화면에 대 보세요. 모든 글자와 키의 크기가 여기에 맞춰집니다.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the size of the screen is right.</extracomment>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>A bar as long as a bank card</source>
        <extracomment>Spoken name of the bar that is held against a bank card.</extracomment>
        <translation>은행 카드 길이의 막대</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Button: the bar becomes shorter.</extracomment>
        <translation>더 짧게</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Button: the bar becomes longer.</extracomment>
        <translation>더 길게</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <extracomment>For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.</extracomment>
        <translation>화면 돌리기</translation>
    </message>
</context>
<context>
    <name>SetupStickPage</name>
    <message>
        <source>Read a USB stick</source>
        <extracomment>Heading for technicians: settings or an update are on a USB stick.</extracomment>
        <translation>USB 메모리 읽기</translation>
    </message>
    <message>
        <source>Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.</source>
        <extracomment>For technicians: what may be on the stick.</extracomment>
        <translation>서명된 설정이나 서명된 Foyer 업데이트만 읽습니다. USB의 다른 내용은 보지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <extracomment>Instead of the button while the kiosk waits for a USB stick.</extracomment>
        <translation>기다리는 중...</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button for technicians: back.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button for technicians: from now on the kiosk takes a USB stick.</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Plug in the stick now.</source>
        <extracomment>For technicians.</extracomment>
        <translation>지금 USB를 꽂으세요.</translation>
    </message>
    <message>
        <source>Reading the stick. Leave it in.</source>
        <extracomment>For technicians.</extracomment>
        <translation>USB를 읽는 중입니다. 빼지 마세요.</translation>
    </message>
    <message>
        <source>New settings were taken. This kiosk starts anew.</source>
        <extracomment>For technicians: the settings on the stick were right.</extracomment>
        <translation>새 설정을 적용했습니다. 이 기기가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>The update is written. It begins when the device starts anew.</source>
        <extracomment>For technicians: the update on the stick was right.</extracomment>
        <translation>업데이트를 저장했습니다. 기기가 다시 시작되면 적용됩니다.</translation>
    </message>
    <message>
        <source>There was nothing for this kiosk.</source>
        <extracomment>For technicians: no stick, or nothing on it.</extracomment>
        <translation>이 기기에 맞는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <extracomment>For technicians.</extracomment>
        <translation>기기가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>For technicians: what is on the stick was not taken; %1 says why, in English.</extracomment>
        <translation>적용하지 않음: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 deleted</source>
        <extracomment>Spoken after a typed letter was taken away; %1 is the letter.</extracomment>
        <translation>%1 삭제됨</translation>
    </message>
    <message>
        <source>This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and the select key to choose.</source>
        <extracomment>Spoken when headphones are plugged in: how to move and to choose with the keys.</extracomment>
        <translation>이 화면은 말로 안내합니다. 다음 항목은 오른쪽 화살표, 이전 항목은 왼쪽 화살표를 누르고, 고르려면 선택 키를 누르세요.</translation>
    </message>
    <message>
        <source>Some of this is private. Plug in headphones to hear it.</source>
        <extracomment>Spoken through a loudspeaker in place of what is private.</extracomment>
        <translation>일부는 개인 정보입니다. 들으려면 이어폰을 꽂으세요.</translation>
    </message>
</context>
<context>
    <name>SpeechPanel</name>
    <message>
        <source>Speech</source>
        <extracomment>Heading of the panel of speech.</extracomment>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Switch: what stands on the screen is spoken.</extracomment>
        <translation>화면 읽어 주기</translation>
    </message>
    <message>
        <source>Speed %1, volume %2 of 5</source>
        <extracomment>How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.</extracomment>
        <translation>속도 %1, 음량 5 중 %2</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button: speech becomes slower.</extracomment>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button: speech becomes faster.</extracomment>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: speech becomes quieter.</extracomment>
        <translation>작게</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: speech becomes louder.</extracomment>
        <translation>크게</translation>
    </message>
    <message>
        <source>Say again</source>
        <extracomment>Button: the screen is read once more.</extracomment>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Switch: speech waits, and goes on when it is switched off again.</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <extracomment>Switch, for somebody who listens: nothing is shown, so that nobody can look on.</extracomment>
        <translation>화면 끄기</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>StaffAnswer</name>
    <message>
        <source>Code or PIN is wrong.</source>
        <extracomment>For staff: signing in did not work.</extracomment>
        <translation>코드나 PIN이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <extracomment>For staff: signing in rests for a while.</extracomment>
        <translation>너무 여러 번 시도했습니다. 잠시 후 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <extracomment>For staff: no connection.</extracomment>
        <translation>데스크 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>For staff: the printer answered for the paper.</extracomment>
        <translation>출력했습니다.</translation>
    </message>
    <message>
        <source>Not printed. Look at the devices.</source>
        <extracomment>For staff: nothing came out.</extracomment>
        <translation>출력하지 못했습니다. 기기를 확인하세요.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether paper came out.</source>
        <extracomment>For staff: the printer did not answer.</extracomment>
        <translation>프린터가 응답하지 않았습니다. 용지가 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <extracomment>For staff: a reason must be chosen.</extracomment>
        <translation>이유를 고르세요.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>For staff.</extracomment>
        <translation>되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>StaffDevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>Heading for staff above the list of devices.</extracomment>
        <translation>기기</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Technician</source>
        <extracomment>Heading for staff; %1 is the name of the member of staff.</extracomment>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>직원: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button for staff: sign out.</extracomment>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <extracomment>For staff: reprint one of today&apos;s tickets.</extracomment>
        <translation>번호표 다시 출력</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>For staff.</extracomment>
        <translation>시험용 번호표 출력</translation>
    </message>
    <message>
        <source>How are the devices?</source>
        <extracomment>For staff.</extracomment>
        <translation>기기 상태</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <extracomment>For staff: patients may use the kiosk again.</extracomment>
        <translation>환자에게 열기</translation>
    </message>
    <message>
        <source>Close for patients</source>
        <extracomment>For staff: patients may not use the kiosk for now.</extracomment>
        <translation>환자에게 닫기</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>For staff: the program starts anew.</extracomment>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <extracomment>For staff, only while the program runs in a window.</extracomment>
        <translation>프로그램 끝내기</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For staff: settings or an update are on a USB stick.</extracomment>
        <translation>USB 메모리 읽기</translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>개인 코드</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>숫자 여섯 자리.</translation>
    </message>
    <message>
        <source>Type it or scan your badge.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>입력하거나 직원증을 스캔하세요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>들어가기</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>StaffTicketsPage</name>
    <message>
        <source>The patient lost it</source>
        <extracomment>Reasons to print a ticket again; one is kept in the audit.</extracomment>
        <translation>환자가 잃어버림</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>나오지 않음</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <extracomment>Heading for staff above the list of today&apos;s tickets.</extracomment>
        <translation>어느 번호표인가요?</translation>
    </message>
    <message>
        <source>Why is %1 printed again?</source>
        <extracomment>Heading for staff; %1 is a ticket&apos;s number.</extracomment>
        <translation>%1번을 다시 출력하는 이유는 무엇인가요?</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Heading of the cover shown when nobody has touched the screen for a while.</extracomment>
        <translation>아직 계신가요?</translation>
    </message>
    <message>
        <source>We have covered your information. Nothing is lost yet.</source>
        <extracomment>Under the heading of the cover.</extracomment>
        <translation>개인 정보를 가렸습니다. 아직 지워진 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until this visit ends and your answers are erased</source>
        <extracomment>Under a number that counts down, which chooses the plural form and is not said here.</extracomment>
        <translation>
            <numerusform>초 후에 끝나고 답변이 지워집니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <extracomment>Button on the cover.</extracomment>
        <translation>네, 있습니다</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <extracomment>Button on the cover: end the visit.</extracomment>
        <translation>아니요, 끝냅니다</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Spoken while a visit is about to end for want of an answer.</extracomment>
        <translation>
            <numerusform>%n초 남았습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <extracomment>Heading of the goodbye.</extracomment>
        <translation>감사합니다</translation>
    </message>
    <message>
        <source>We wish you a good day.</source>
        <extracomment>Goodbye, when there is no place to name.</extracomment>
        <translation>좋은 하루 보내세요.</translation>
    </message>
    <message>
        <source>Please go to %1. We wish you a good day.</source>
        <extracomment>Goodbye; %1 is the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>가실 곳: %1. 좋은 하루 보내세요.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation, such as &quot;en&quot; or &quot;es&quot;. Not a word: it chooses dates and keyboard.</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>가실 곳</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>대기 시간</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1에서 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>접수해 주셔서 감사합니다. 번호를 불러 드리겠습니다.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>방문은 어떠셨나요?</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>답변은 다음 분을 더 잘 모시는 데 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>이 글이 보이면 프린터가 준비된 것입니다.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading of the ticket taken while the clinic&apos;s records could not be reached.</extracomment>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>Here is your number again</source>
        <extracomment>Heading above the number of a person who had checked in before.</extracomment>
        <translation>번호를 다시 알려 드립니다</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Heading of the ticket page: it is done.</extracomment>
        <translation>접수되었습니다</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit; not before the printer has answered.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>The printer cannot print now. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>The printer failed; %1 is the ticket&apos;s number.</extracomment>
        <translation>지금은 프린터로 출력할 수 없습니다. 번호는 %1입니다. 기억하시거나 사진을 찍어 두세요.</translation>
    </message>
    <message>
        <source>The printer took your ticket back. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>Nobody took the printed ticket for a minute; %1 is its number.</extracomment>
        <translation>프린터가 번호표를 다시 가져갔습니다. 번호는 %1입니다. 기억하시거나 사진을 찍어 두세요.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <extracomment>The ticket is on its way out of the printer.</extracomment>
        <translation>번호표를 출력하고 있습니다</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <extracomment>The ticket has come out.</extracomment>
        <translation>번호표를 가져가세요</translation>
    </message>
    <message>
        <source>Please go to</source>
        <extracomment>Label above the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>가실 곳</translation>
    </message>
    <message>
        <source>We could not reach the clinic&apos;s records. A person at reception will check you in with this number.</source>
        <extracomment>What happens after a number was given while the records could not be reached.</extracomment>
        <translation>병원 기록을 볼 수 없었습니다. 안내 데스크에서 이 번호로 접수해 드립니다.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>Label above the waiting time.</extracomment>
        <translation>대기 시간</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>Spoken name of the QR code.</extracomment>
        <translation>휴대전화용 코드</translation>
    </message>
    <message>
        <source>After your visit, tell us with your phone how it went. It helps us do better.</source>
        <extracomment>Beside the QR code on the ticket page: why to scan it.</extracomment>
        <translation>방문 후 휴대전화로 어떠셨는지 알려 주세요. 저희에게 도움이 됩니다.</translation>
    </message>
</context>
<context>
    <name>TooEarlyPage</name>
    <message>
        <source>You are a little early</source>
        <extracomment>Heading: the patient came too early.</extracomment>
        <translation>조금 일찍 오셨습니다</translation>
    </message>
    <message>
        <source>Your appointment is at %1. You can check in here from %2.</source>
        <extracomment>%1 is the time of the appointment, %2 the time from which one can check in.</extracomment>
        <translation>예약은 %1입니다. 여기에서는 %2부터 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please come back then, or ask at reception.</source>
        <extracomment>What to do when too early.</extracomment>
        <translation>예약은 그대로입니다. 그때 다시 오시거나, 안내 데스크에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>TooLatePage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: the patient came too late to check in by themselves.</extracomment>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>Your appointment was at %1. A person will look for the best way to see you today.</source>
        <extracomment>%1 is the time of the appointment.</extracomment>
        <translation>예약은 %1이었습니다. 오늘 진료받으실 방법을 직원이 찾아보겠습니다.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>안내 데스크에서 도착하신 것을 알고 있습니다.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far the patient is: %1 is the present step, %2 how many there are.</extracomment>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, on the button that changes the language: English, Español.</extracomment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>Spoken name of the button that changes the language.</extracomment>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <extracomment>Spoken name of the Aa button: text size, colours and reach.</extracomment>
        <translation>글자 크기와 색</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button, where there is little room: tells why the question on this page is asked. As short as it can be.</extracomment>
        <translation>왜요?</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, button</source>
        <extracomment>Spoken: %1 is the name of a button.</extracomment>
        <translation>%1, 버튼</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and the one that is chosen.</extracomment>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and another one is chosen.</extracomment>
        <translation>%1, 선택 안 됨</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; nothing was typed yet.</extracomment>
        <translation>%1, 비어 있음</translation>
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
        <translation>안내 데스크에 문의하세요</translation>
    </message>
    <message>
        <source>Finding people by name is resting on this screen. A code from your letter or a card still works.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>지금은 이 화면에서 이름으로 찾을 수 없습니다. 편지의 코드나 카드는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Show a code or a card</source>
        <extracomment>Button: go back to show a code or a card.</extracomment>
        <translation>코드나 카드 보여 주기</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Checking you in...</source>
        <extracomment>While the check-in is recorded.</extracomment>
        <translation>접수하고 있습니다...</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This language cannot be spoken here</source>
        <extracomment>Beside a language, for somebody who listens: it can be read here, but there is no voice for it.</extracomment>
        <translation>여기에는 한국어 음성이 없습니다</translation>
    </message>
</context>
<context>
    <name>WhoForPage</name>
    <message>
        <source>Who is this visit for?</source>
        <extracomment>Heading: is the patient at the kiosk or someone with them?</extracomment>
        <translation>누구의 진료인가요?</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answer: the person at the screen is the patient.</extracomment>
        <translation>저입니다</translation>
    </message>
    <message>
        <source>I have an appointment today</source>
        <extracomment>Detail of the answer &quot;Me&quot;.</extracomment>
        <translation>오늘 예약이 있습니다</translation>
    </message>
    <message>
        <source>Someone I am with</source>
        <extracomment>Answer: the person at the screen checks someone else in.</extracomment>
        <translation>함께 온 분입니다</translation>
    </message>
    <message>
        <source>My child, or someone I help</source>
        <extracomment>Detail of the answer &quot;Someone I am with&quot;.</extracomment>
        <translation>자녀 또는 제가 돕는 분</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Calls staff at once for someone who feels very ill.</extracomment>
        <translation>몸이 많이 안 좋으신가요? 지금 바로 직원에게 말씀하세요</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The name leads us to the right appointment.</source>
        <extracomment>Why a person is asked for the name; it may be their own or that of the patient they are with.</extracomment>
        <translation>이름으로 맞는 예약을 찾습니다.</translation>
    </message>
    <message>
        <source>The birth date makes sure that nobody else is checked in by mistake.</source>
        <extracomment>Why a person is asked for a birth date; it may be their own or that of the patient they are with.</extracomment>
        <translation>생년월일이 있으면 다른 사람이 잘못 접수되지 않습니다.</translation>
    </message>
    <message>
        <source>With these we can call you and write to you.</source>
        <extracomment>Why a person is asked for phone, e-mail address and home address.</extracomment>
        <translation>이 연락처로 전화나 글을 드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>With your number we can call you about a visit.</source>
        <extracomment>Why a person is asked for a phone number.</extracomment>
        <translation>이 번호로 진료에 관해 전화드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>With your e-mail address we can write to you about a visit.</source>
        <extracomment>Why a person is asked for an e-mail address.</extracomment>
        <translation>이 이메일로 진료에 관해 알려 드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>With your address our letters and bills reach you.</source>
        <extracomment>Why a person is asked for the home address.</extracomment>
        <translation>이 주소로 우편물과 청구서를 보내 드립니다.</translation>
    </message>
    <message>
        <source>With your insurance we know whom to ask to pay for this visit.</source>
        <extracomment>Why a person is asked for the insurance card.</extracomment>
        <translation>보험을 알면 이번 진료비를 어디에 청구할지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>Heading of the panel that tells why a question is asked.</extracomment>
        <translation>여쭤보는 이유</translation>
    </message>
    <message>
        <source>We only compare it with today&apos;s appointments. Staff see that you are here.</source>
        <extracomment>What becomes of a name or birth date: it is only compared; staff see who has checked in.</extracomment>
        <translation>오늘 예약과 비교하기만 합니다. 직원은 도착하신 것을 보게 됩니다.</translation>
    </message>
    <message>
        <source>Pictures of a card go to your record. We erase our own copy after a time the clinic has set.</source>
        <extracomment>What becomes of pictures of the insurance card. The clinic&apos;s settings say for how long a copy is kept.</extracomment>
        <translation>카드 사진은 진료 기록에 저장됩니다. 저희 사본은 병원이 정한 기간이 지나면 지웁니다.</translation>
    </message>
    <message>
        <source>Changes go to your record here. Staff can see them as long as the record is kept.</source>
        <extracomment>What becomes of a new phone number, e-mail address or home address.</extracomment>
        <translation>바뀐 내용은 이곳의 진료 기록에 저장됩니다. 기록이 보관되는 동안 직원이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This screen forgets it when you finish.</source>
        <extracomment>What this screen keeps of an answer: nothing.</extracomment>
        <translation>마치시면 이 화면에는 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel that tells why something is asked, and go on with the visit.</extracomment>
        <translation>계속하기</translation>
    </message>
</context>
<context>
    <name>WrongPlacePage</name>
    <message>
        <source>Your appointment is in another place</source>
        <extracomment>Heading: the appointment is in another building.</extracomment>
        <translation>예약하신 곳은 다른 곳입니다</translation>
    </message>
    <message>
        <source>Please go there. If that is difficult, a person here will help you.</source>
        <extracomment>What to do when in the wrong building.</extracomment>
        <translation>그곳으로 가 주세요. 어려우시면 직원이 도와드립니다.</translation>
    </message>
</context>
</TS>
