<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More</source>
        <extracomment>Button that shows the rest of what did not fit on this page.</extracomment>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes to the page before.</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button, on every screen, that calls a member of staff to the kiosk.</extracomment>
        <translation>Gọi người giúp</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <extracomment>Button that tells why the question on this page is asked.</extracomment>
        <translation>Vì sao chúng tôi hỏi?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>The button &quot;Why do we ask?&quot; where there is little room: as short as it can be.</extracomment>
        <translation>Vì sao?</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>You are already checked in</source>
        <extracomment>Heading: this person has checked in before.</extracomment>
        <translation>Quý vị đã ghi danh rồi</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Quý vị không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Print my ticket again</source>
        <extracomment>Prints the same ticket once more.</extracomment>
        <translation>In lại phiếu của tôi</translation>
    </message>
    <message>
        <source>with the same number</source>
        <extracomment>Detail of &quot;Print my ticket again&quot;.</extracomment>
        <translation>vẫn số cũ</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Waiting time now: %1</source>
        <extracomment>How long people wait now; %1 is such as &quot;10 to 25 minutes&quot;.</extracomment>
        <translation>Thời gian chờ hiện nay: %1</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Always on the first screen: calls staff at once for someone who feels very ill.</extracomment>
        <translation>Thấy rất mệt? Hãy báo ngay cho nhân viên</translation>
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
        <translation>Không có ngày này</translation>
    </message>
    <message>
        <source>What is the patient&apos;s date of birth?</source>
        <extracomment>Heading; about the person checked in.</extracomment>
        <translation>Bệnh nhân sinh ngày nào?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <extracomment>Heading.</extracomment>
        <translation>Quý vị sinh ngày nào?</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label above the box for the day of birth.</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label above the box for the month of birth.</extracomment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Label above the box for the year of birth.</extracomment>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Key that goes to the next part of the date.</extracomment>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>A person at reception will help you</source>
        <extracomment>Heading: somebody at reception will help, no reason is given on the screen.</extracomment>
        <translation>Một người ở quầy tiếp tân sẽ giúp quý vị</translation>
    </message>
    <message>
        <source>They would like a word with you before your appointment. You have not lost your place.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Họ muốn nói chuyện với quý vị trước buổi hẹn. Quý vị không bị mất chỗ.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>Quầy tiếp tân biết quý vị đã đến.</translation>
    </message>
</context>
<context>
    <name>CardFieldsPage</name>
    <message>
        <source>Please type: %1</source>
        <extracomment>Heading above the keyboard; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Xin gõ: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Heading; %1 is the name of a field of the insurance card, such as &quot;Member number&quot;.</extracomment>
        <translation>Xin kiểm tra: %1</translation>
    </message>
    <message>
        <source>We are not sure that we read this right. Compare it with your card.</source>
        <extracomment>Why this is asked.</extracomment>
        <translation>Chúng tôi không chắc đã đọc đúng. Xin so với thẻ của quý vị.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Giữ như vậy</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <extracomment>Button: the value shown is as on the card.</extracomment>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>We read</source>
        <extracomment>Label above the value of a field as the machine read it from the card.</extracomment>
        <translation>Chúng tôi đọc được</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Button: type what the card really says.</extracomment>
        <translation>Không đúng, sửa lại</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Answer: the patient does not know whether the value is right.</extracomment>
        <translation>Tôi không chắc</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>Quầy tiếp tân sẽ xem cùng quý vị</translation>
    </message>
</context>
<context>
    <name>CardInReader</name>
    <message>
        <source>You can take your card</source>
        <extracomment>The card in the reader was read.</extracomment>
        <translation>Quý vị có thể lấy thẻ ra</translation>
    </message>
    <message>
        <source>We can&apos;t read this card</source>
        <extracomment>The card in the reader is none we know, or lies the wrong way round.</extracomment>
        <translation>Chúng tôi không đọc được thẻ này</translation>
    </message>
    <message>
        <source>The card came out too soon</source>
        <extracomment>The card was taken out of the reader while it was being read.</extracomment>
        <translation>Thẻ bị rút ra quá sớm</translation>
    </message>
    <message>
        <source>This card is not valid any more</source>
        <extracomment>A health card that has run out or that the insurance company has locked.</extracomment>
        <translation>Thẻ này không còn hiệu lực</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>A companion put in a card, but the patient is somebody else.</extracomment>
        <translation>Gõ tên bệnh nhân</translation>
    </message>
    <message>
        <source>That was a payment card</source>
        <extracomment>A bank card went through the card reader.</extracomment>
        <translation>Đó là thẻ trả tiền</translation>
    </message>
    <message>
        <source>This is not the patient&apos;s card</source>
        <extracomment>A health card was put in for its insurance, and its owner is not the patient.</extracomment>
        <translation>Đây không phải thẻ của bệnh nhân</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <extracomment>While the card in the reader is read, for a second or two.</extracomment>
        <translation>Đang đọc thẻ của quý vị</translation>
    </message>
    <message>
        <source>Then we go on.</source>
        <extracomment>Under &quot;You can take your card&quot;.</extracomment>
        <translation>Sau đó chúng ta tiếp tục.</translation>
    </message>
    <message>
        <source>Try it the other way round, or go on without it.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;.</extracomment>
        <translation>Hãy thử xoay thẻ lại, hoặc tiếp tục không cần thẻ.</translation>
    </message>
    <message>
        <source>Try it the other way round, or say who you are another way.</source>
        <extracomment>Under &quot;We can&apos;t read this card&quot;, while it is asked who somebody is.</extracomment>
        <translation>Hãy thử xoay thẻ lại, hoặc cho biết quý vị là ai bằng cách khác.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or go on without it.</source>
        <extracomment>Under &quot;The card came out too soon&quot;.</extracomment>
        <translation>Chúng tôi không giữ lại gì từ thẻ. Hãy đưa thẻ vào lại và để yên, hoặc tiếp tục không cần thẻ.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put it in again and leave it in, or say who you are another way.</source>
        <extracomment>Under &quot;The card came out too soon&quot;, while it is asked who somebody is.</extracomment>
        <translation>Chúng tôi không giữ lại gì từ thẻ. Hãy đưa thẻ vào lại và để yên, hoặc cho biết quý vị là ai bằng cách khác.</translation>
    </message>
    <message>
        <source>A person at reception can help you with it.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;.</extracomment>
        <translation>Một người ở quầy tiếp tân có thể giúp quý vị về thẻ này.</translation>
    </message>
    <message>
        <source>A person at reception can help you. You can also say who you are another way.</source>
        <extracomment>Under &quot;This card is not valid any more&quot;, while it is asked who somebody is.</extracomment>
        <translation>Một người ở quầy tiếp tân có thể giúp quý vị. Quý vị cũng có thể cho biết mình là ai bằng cách khác.</translation>
    </message>
    <message>
        <source>A card shows who you are, not the patient. We have kept nothing of it.</source>
        <extracomment>Under &quot;Type the patient&apos;s name&quot;.</extracomment>
        <translation>Thẻ cho biết quý vị là ai, không phải bệnh nhân là ai. Chúng tôi không giữ lại gì từ thẻ.</translation>
    </message>
    <message>
        <source>We do not need it and have not kept anything of it.</source>
        <extracomment>Under &quot;That was a payment card&quot;.</extracomment>
        <translation>Chúng tôi không cần thẻ này và không giữ lại gì từ thẻ.</translation>
    </message>
    <message>
        <source>We have kept nothing of it. Put in the card of the person who has the appointment.</source>
        <extracomment>Under &quot;This is not the patient&apos;s card&quot;.</extracomment>
        <translation>Chúng tôi không giữ lại gì từ thẻ. Hãy đưa thẻ của người có hẹn vào.</translation>
    </message>
    <message>
        <source>Please leave it in.</source>
        <extracomment>Under &quot;Reading your card&quot;.</extracomment>
        <translation>Xin để yên thẻ trong máy.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close what is said about the card and go on with the visit.</extracomment>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button: call a member of staff to the kiosk.</extracomment>
        <translation>Gọi người giúp</translation>
    </message>
</context>
<context>
    <name>CardNames</name>
    <message>
        <source>Insurance company</source>
        <extracomment>Field of an insurance card: the company.</extracomment>
        <translation>Công ty bảo hiểm</translation>
    </message>
    <message>
        <source>Company number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Số của công ty</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tên trên thẻ</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Số hội viên</translation>
    </message>
    <message>
        <source>Group number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Số nhóm</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Loại chương trình</translation>
    </message>
    <message>
        <source>Others on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Người khác trên thẻ</translation>
    </message>
    <message>
        <source>Person code</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Mã cá nhân</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tên nhóm</translation>
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
        <translation>Số nơi cấp thẻ</translation>
    </message>
    <message>
        <source>Payment for a doctor&apos;s visit</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tiền trả khi khám bác sĩ</translation>
    </message>
    <message>
        <source>Payment for a specialist</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tiền trả khi khám chuyên khoa</translation>
    </message>
    <message>
        <source>Payment for urgent care</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tiền trả khi khám khẩn</translation>
    </message>
    <message>
        <source>Payment for the emergency room</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tiền trả ở phòng cấp cứu</translation>
    </message>
    <message>
        <source>Payment for medicines</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tiền trả khi mua thuốc</translation>
    </message>
    <message>
        <source>Deductible</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Khoản tự trả trước</translation>
    </message>
    <message>
        <source>Most you pay in a year</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Số tiền trả nhiều nhất một năm</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Part A from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Phần A từ</translation>
    </message>
    <message>
        <source>Part B from</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Phần B từ</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Số thẻ</translation>
    </message>
    <message>
        <source>Phone on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Điện thoại trên thẻ</translation>
    </message>
    <message>
        <source>Phone for clinics</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Điện thoại cho phòng khám</translation>
    </message>
    <message>
        <source>Phone for pharmacies</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Điện thoại cho nhà thuốc</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <extracomment>Field of an insurance card.</extracomment>
        <translation>Địa chỉ trên thẻ</translation>
    </message>
</context>
<context>
    <name>CardPicturePage</name>
    <message>
        <source>Reading your card...</source>
        <extracomment>Heading while what the camera saw of the insurance card is read.</extracomment>
        <translation>Đang đọc thẻ của quý vị...</translation>
    </message>
    <message>
        <source>Now turn your card over</source>
        <extracomment>Heading above the camera&apos;s picture: the front of the card was taken.</extracomment>
        <translation>Bây giờ xin lật thẻ lại</translation>
    </message>
    <message>
        <source>Show us the front of your card</source>
        <extracomment>Heading above the camera&apos;s picture.</extracomment>
        <translation>Cho chúng tôi xem mặt trước của thẻ</translation>
    </message>
    <message>
        <source>Lay it on the glass. Then touch the button.</source>
        <extracomment>How to lay the card into a document scanner.</extracomment>
        <translation>Đặt thẻ lên mặt kính. Sau đó chạm vào nút.</translation>
    </message>
    <message>
        <source>Lay it flat inside the frame. The picture takes itself.</source>
        <extracomment>How to lay the card for a good picture.</extracomment>
        <translation>Đặt thẻ nằm phẳng trong khung. Ảnh sẽ tự chụp.</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>Tôi sẽ đưa thẻ ở quầy tiếp tân</translation>
    </message>
    <message>
        <source>Take the picture now</source>
        <extracomment>Button: take the picture of the card now; it would also take itself.</extracomment>
        <translation>Chụp ảnh ngay</translation>
    </message>
    <message>
        <source>Try once more</source>
        <extracomment>Button: take one more picture of the card, after some that were of no use.</extracomment>
        <translation>Thử thêm một lần</translation>
    </message>
    <message>
        <source>The back is empty</source>
        <extracomment>Button: the back of the card has nothing on it, go on without it.</extracomment>
        <translation>Mặt sau không có gì</translation>
    </message>
</context>
<context>
    <name>CardShownPage</name>
    <message>
        <source>Can you read your card here?</source>
        <extracomment>Heading above the pictures of the insurance card.</extracomment>
        <translation>Quý vị có đọc được thẻ ở đây không?</translation>
    </message>
    <message>
        <source>Reception will see the same picture.</source>
        <extracomment>Under &quot;Can you read your card here?&quot;.</extracomment>
        <translation>Quầy tiếp tân sẽ thấy cùng tấm ảnh này.</translation>
    </message>
    <message>
        <source>Yes, use this card</source>
        <extracomment>Button: the pictures of the card are good.</extracomment>
        <translation>Được, dùng thẻ này</translation>
    </message>
    <message>
        <source>Take the front again</source>
        <extracomment>Button: take the picture of the front of the card once more.</extracomment>
        <translation>Chụp lại mặt trước</translation>
    </message>
    <message>
        <source>Take the picture again</source>
        <extracomment>Button: take the picture of the card once more.</extracomment>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>Take the back again</source>
        <extracomment>Button: take the picture of the back of the card once more.</extracomment>
        <translation>Chụp lại mặt sau</translation>
    </message>
    <message>
        <source>Show it at reception instead</source>
        <extracomment>Button: go on without a picture of the card; staff will look at it.</extracomment>
        <translation>Tôi sẽ đưa thẻ ở quầy tiếp tân</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Picture of your card</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>Ảnh thẻ của quý vị</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Lay the front of your card inside the frame.</source>
        <extracomment>Live: no card lies under the camera yet.</extracomment>
        <translation>Đặt mặt trước của thẻ vào trong khung.</translation>
    </message>
    <message>
        <source>We have the front. Lay the back inside the frame.</source>
        <extracomment>Live: the front of the card was taken, now its back is wanted.</extracomment>
        <translation>Đã có mặt trước. Đặt mặt sau vào trong khung.</translation>
    </message>
    <message>
        <source>Move the whole card into the frame.</source>
        <extracomment>Live: a part of the card is outside the camera&apos;s picture.</extracomment>
        <translation>Đưa cả tấm thẻ vào trong khung.</translation>
    </message>
    <message>
        <source>Your card is far away. Hold it nearer to the camera.</source>
        <extracomment>Live: the card is too small in the camera&apos;s picture.</extracomment>
        <translation>Thẻ ở xa quá. Hãy đưa lại gần máy ảnh.</translation>
    </message>
    <message>
        <source>It is too dark. Hold the card under the light.</source>
        <extracomment>Live, while the camera looks at the card: what to do.</extracomment>
        <translation>Tối quá. Hãy đưa thẻ ra dưới ánh đèn.</translation>
    </message>
    <message>
        <source>The light is shining on your card. Tilt it a little.</source>
        <extracomment>Live, while the camera looks at the card: light is mirrored in it.</extracomment>
        <translation>Đèn chiếu lóa trên thẻ. Hãy nghiêng thẻ một chút.</translation>
    </message>
    <message>
        <source>Good. Hold your card still.</source>
        <extracomment>Live: the camera sees the card well and is about to take its picture.</extracomment>
        <translation>Tốt. Xin giữ yên thẻ.</translation>
    </message>
    <message>
        <source>Your card is still blurred. Hold it a little further away.</source>
        <extracomment>Live, when the card stays blurred: it is too close to the camera.</extracomment>
        <translation>Thẻ vẫn còn mờ. Hãy đưa ra xa một chút.</translation>
    </message>
    <message>
        <source>It was too dark. Hold the card under the light.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Lúc nãy tối quá. Hãy đưa thẻ ra dưới ánh đèn.</translation>
    </message>
    <message>
        <source>The light hid a part of your card. Tilt it a little.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Ánh đèn che mất một phần thẻ. Hãy nghiêng thẻ một chút.</translation>
    </message>
    <message>
        <source>The picture was blurred. Hold the card still and flat.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Ảnh bị mờ. Xin giữ thẻ yên và phẳng.</translation>
    </message>
    <message>
        <source>Your card was too far away. Hold it nearer to the camera.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Thẻ ở xa quá. Hãy đưa lại gần máy ảnh.</translation>
    </message>
    <message>
        <source>That was a screen. Please show the card itself, or ask at reception.</source>
        <extracomment>A phone with a picture of the card was shown.</extracomment>
        <translation>Đó là một màn hình. Xin cho xem chính tấm thẻ, hoặc hỏi quầy tiếp tân.</translation>
    </message>
    <message>
        <source>That was a payment card. We have not kept it. Please show your insurance card.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>Đó là thẻ trả tiền. Chúng tôi không giữ lại. Xin cho xem thẻ bảo hiểm.</translation>
    </message>
    <message>
        <source>That was a driver&apos;s license. We have not kept it. Please show your insurance card.</source>
        <extracomment>A driver&apos;s license was shown; nothing of it is kept.</extracomment>
        <translation>Đó là bằng lái xe. Chúng tôi không giữ lại. Xin cho xem thẻ bảo hiểm.</translation>
    </message>
    <message>
        <source>We do not see an insurance card. Please show another one, or ask at reception.</source>
        <extracomment>Some other card was shown; nothing of it is kept.</extracomment>
        <translation>Chúng tôi không thấy thẻ bảo hiểm. Xin cho xem thẻ khác, hoặc hỏi quầy tiếp tân.</translation>
    </message>
    <message>
        <source>We could not read the card. Try holding it flatter.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Chúng tôi không đọc được thẻ. Hãy thử giữ thẻ phẳng hơn.</translation>
    </message>
    <message>
        <source>The camera is not working now. Reception will look at your card.</source>
        <extracomment>The camera has failed.</extracomment>
        <translation>Máy ảnh hiện không hoạt động. Quầy tiếp tân sẽ xem thẻ của quý vị.</translation>
    </message>
    <message>
        <source>We could not see the whole card. Hold it inside the frame.</source>
        <extracomment>Why the picture of the card was of no use, and what to do.</extracomment>
        <translation>Chúng tôi không thấy được cả tấm thẻ. Hãy giữ thẻ trong khung.</translation>
    </message>
</context>
<context>
    <name>ChooseAppointmentPage</name>
    <message>
        <source>Which appointment are you here for?</source>
        <extracomment>Heading above today&apos;s appointments.</extracomment>
        <translation>Quý vị đến cho buổi hẹn nào?</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This screen is closed</source>
        <extracomment>Heading: this kiosk is closed; the clinic is open.</extracomment>
        <translation>Màn hình này đang đóng</translation>
    </message>
    <message>
        <source>Please go to reception. A person will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Xin đến quầy tiếp tân. Một người sẽ ghi danh cho quý vị.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Small</source>
        <extracomment>The four text sizes.</extracomment>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Text size.</extracomment>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size.</extracomment>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size.</extracomment>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The five sets of colours.</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Set of colours.</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>Set of colours: black on white.</extracomment>
        <translation>Chữ đen nền trắng</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>Set of colours: white on black.</extracomment>
        <translation>Chữ trắng nền đen</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>Set of colours with low contrast.</extracomment>
        <translation>Dịu</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label above the four text sizes.</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label above the five sets of colours.</extracomment>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>Switch: pages fade and do not slide.</extracomment>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <extracomment>Switch: everything moves to the lower half of the screen, within reach from a wheelchair.</extracomment>
        <translation>Đưa mọi thứ xuống thấp</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Button that opens the settings of speech.</extracomment>
        <translation>Đọc màn hình cho tôi</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <extracomment>Heading of the panel with text sizes, colours, movement and reach.</extracomment>
        <translation>Chỉnh màn hình cho dễ dùng</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Is this the patient?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Đây có phải bệnh nhân không?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <extracomment>Heading above a short name such as &quot;Maria G.&quot;.</extracomment>
        <translation>Đây có phải quý vị không?</translation>
    </message>
    <message>
        <source>Yes, this is the patient</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Phải, đây là bệnh nhân</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <extracomment>Button: the person shown is the right one.</extracomment>
        <translation>Phải, đây là tôi</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date, such as 4 March 1961.</extracomment>
        <translation>ngày sinh: %1</translation>
    </message>
    <message>
        <source>No, this is someone else</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Không, đây là người khác</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <extracomment>Button: the person shown is somebody else.</extracomment>
        <translation>Không, đây không phải tôi</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>Above the name of the person at the screen, as they like to be called: Hello / Maria G.</extracomment>
        <translation>Xin chào</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date in full, as Qt&apos;s date formats write it: d day, MMMM name of the month, yyyy year.</extracomment>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>A waiting time.</extracomment>
        <translation>
            <numerusform>khoảng %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <extracomment>A waiting time as a range of minutes; %n is the longer one.</extracomment>
        <translation>
            <numerusform>%1 đến %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>not on file</source>
        <extracomment>Nothing is stored for this detail.</extracomment>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <extracomment>Heading above the number pad.</extracomment>
        <translation>Số điện thoại của quý vị là gì?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Địa chỉ e-mail của quý vị là gì?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Quý vị ở đâu?</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <extracomment>Heading above phone, e-mail and address as they are on file, masked.</extracomment>
        <translation>Những điều này vẫn đúng chứ?</translation>
    </message>
    <message>
        <source>We hide most of it, because others can see this screen.</source>
        <extracomment>Why contact details are hidden: said under the heading.</extracomment>
        <translation>Chúng tôi che gần hết, vì người khác có thể thấy màn hình này.</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the details shown are right.</extracomment>
        <translation>Phải, vẫn đúng</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keep what was typed.</extracomment>
        <translation>Giữ như vậy</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of the phone number.</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two digits of the phone number on file.</extracomment>
        <translation>tận cùng là %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a detail: type another.</extracomment>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of the e-mail address.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of the home address.</extracomment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Touch to take this address</source>
        <extracomment>Under an address with its town, which the postal code told: a touch takes it.</extracomment>
        <translation>Chạm để dùng địa chỉ này</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>Uses so far: %1</source>
        <extracomment>What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.</extracomment>
        <translation>Số lần đã dùng: %1</translation>
    </message>
    <message>
        <source>%1 of 100 went wrong</source>
        <extracomment>How often a device failed: %1 is a number.</extracomment>
        <translation>Cứ 100 lần có %1 lần bị trục trặc</translation>
    </message>
    <message>
        <source>%1 m of paper</source>
        <extracomment>How much paper a printer used: %1 is a number.</extracomment>
        <translation>%1 m giấy</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <extracomment>The last trouble of a device, for staff: %1 says what it was.</extracomment>
        <translation>Trục trặc gần nhất: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Máy quét mã</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A device.</extracomment>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>A device.</extracomment>
        <translation>Máy đọc thẻ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>A device.</extracomment>
        <translation>Loa</translation>
    </message>
    <message>
        <source>%1 works (%2)</source>
        <extracomment>State of a device: %1 is the device, %2 its model.</extracomment>
        <translation>%1 hoạt động tốt (%2)</translation>
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
        <translation>Kết nối máy này</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Mở mục “Kiosks” trong trang của nhân viên, chọn “Add a kiosk”, rồi đưa mã hiện ra vào dưới máy quét này. Mã dùng được một lần, trong 15 phút.</translation>
    </message>
    <message>
        <source>Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.</source>
        <extracomment>How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.</extracomment>
        <translation>Mở mục “Kiosks” trong trang của nhân viên, chọn “Add a kiosk”, rồi đưa mã hiện ra trước máy ảnh này. Mã dùng được một lần, trong 15 phút.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>What a kiosk is connected with, for technicians.</extracomment>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Connected by cable</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Đã nối bằng dây cáp</translation>
    </message>
    <message>
        <source>Connected by Wi-Fi</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Đã nối bằng Wi-Fi</translation>
    </message>
    <message>
        <source>Not connected. Plug in the cable.</source>
        <extracomment>The kiosk&apos;s network, for technicians.</extracomment>
        <translation>Chưa kết nối. Hãy cắm dây cáp.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Button beside the network, for technicians.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>A device.</extracomment>
        <translation>Máy quét mã</translation>
    </message>
    <message>
        <source>None found yet. Plug in a scanner or a camera.</source>
        <extracomment>No bar code scanner was found, for technicians.</extracomment>
        <translation>Chưa thấy cái nào. Hãy cắm máy quét hoặc máy ảnh.</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A device.</extracomment>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>None found on USB</source>
        <extracomment>No printer was found, for technicians.</extracomment>
        <translation>Không thấy trên USB</translation>
    </message>
    <message>
        <source>%1: prints well</source>
        <extracomment>The printer was tried, for technicians: %1 is what it is called.</extracomment>
        <translation>%1: in tốt</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button beside the printer, for technicians: print a test ticket.</extracomment>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The touch screen itself, for technicians.</extracomment>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>How large the screen is, for technicians: %1 is its diagonal.</extracomment>
        <translation>%1 inch</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside the size of the screen, for technicians.</extracomment>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Đọc USB</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>How was your visit?</source>
        <extracomment>Heading of the page that a phone shows after a visit.</extracomment>
        <translation>Lần khám của quý vị thế nào?</translation>
    </message>
    <message>
        <source>It takes a minute, and it helps us do better.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Chỉ mất một phút, và giúp chúng tôi làm tốt hơn.</translation>
    </message>
    <message>
        <source>How did we do today?</source>
        <extracomment>Question above five faces.</extracomment>
        <translation>Hôm nay chúng tôi làm thế nào?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Rất tệ</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Tệ</translation>
    </message>
    <message>
        <source>Okay</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Tạm được</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>One of the five faces, from worst to best.</extracomment>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>Choose one of the five faces. Then we can send it.</source>
        <extracomment>No face was chosen.</extracomment>
        <translation>Hãy chọn một trong năm khuôn mặt. Sau đó chúng tôi có thể gửi.</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <extracomment>Question with three answers.</extracomment>
        <translation>Quý vị có khuyên bạn bè đến đây không?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Có</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Không chắc</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to: Would you tell a friend to come here?</extracomment>
        <translation>Không</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>Above a box for free text.</extracomment>
        <translation>Quý vị muốn cho chúng tôi biết điều gì?</translation>
    </message>
    <message>
        <source>Please leave out names and anything about your health.</source>
        <extracomment>Under the question above the box.</extracomment>
        <translation>Xin đừng ghi tên và bất cứ điều gì về sức khỏe.</translation>
    </message>
    <message>
        <source>That is more than we can take. Make it a little shorter.</source>
        <extracomment>The text in the box is too long.</extracomment>
        <translation>Bài viết dài quá. Xin viết ngắn hơn một chút.</translation>
    </message>
    <message>
        <source>(if you like)</source>
        <extracomment>Beside a question that need not be answered.</extracomment>
        <translation>(nếu muốn)</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <extracomment>Button.</extracomment>
        <translation>Gửi câu trả lời</translation>
    </message>
    <message>
        <source>You can answer once. We do not ask for your name.</source>
        <extracomment>Under the button.</extracomment>
        <translation>Quý vị trả lời được một lần. Chúng tôi không hỏi tên.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Heading after the answer was sent.</extracomment>
        <translation>Cảm ơn quý vị</translation>
    </message>
    <message>
        <source>Your answer is with us. We are glad you told us.</source>
        <extracomment>After a good or middling answer.</extracomment>
        <translation>Chúng tôi đã nhận câu trả lời. Cảm ơn quý vị đã cho biết.</translation>
    </message>
    <message>
        <source>We are sorry it was not better. Our staff will see your answer.</source>
        <extracomment>After a bad answer.</extracomment>
        <translation>Chúng tôi rất tiếc đã không làm tốt hơn. Nhân viên của chúng tôi sẽ xem câu trả lời.</translation>
    </message>
    <message>
        <source>You can close this page now.</source>
        <extracomment>Last line after the answer was sent.</extracomment>
        <translation>Bây giờ quý vị có thể đóng trang này.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Heading when the code was used before or is too old.</extracomment>
        <translation>Ở đây không có gì cần làm</translation>
    </message>
    <message>
        <source>This page is open once, for a short time after a visit. If you have already answered: thank you, we have it.</source>
        <extracomment>When the code was used before or is too old.</extracomment>
        <translation>Trang này chỉ mở một lần, trong thời gian ngắn sau lần khám. Nếu quý vị đã trả lời: cảm ơn, chúng tôi đã nhận.</translation>
    </message>
    <message>
        <source>Is there something else? Please talk to reception.</source>
        <extracomment>When the code was used before or is too old: whom to ask.</extracomment>
        <translation>Quý vị còn cần gì nữa không? Xin nói với quầy tiếp tân.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Very bad</source>
        <extracomment>The words under the five faces, from worst to best.</extracomment>
        <translation>Rất tệ</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Second worst of five faces.</extracomment>
        <translation>Tệ</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <extracomment>Middle of five faces.</extracomment>
        <translation>Không tốt cũng không tệ</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Second best of five faces.</extracomment>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Best of five faces.</extracomment>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>How was checking in today?</source>
        <extracomment>Heading of the last question.</extracomment>
        <translation>Hôm nay việc ghi danh thế nào?</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer carries no name.</source>
        <extracomment>Under the heading of the last question.</extracomment>
        <translation>Chạm một lần là đủ. Câu trả lời không kèm tên.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: do not answer the question.</extracomment>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>We could not call anyone from here</source>
        <extracomment>The call for help reached nobody.</extracomment>
        <translation>Chúng tôi không gọi được ai từ đây</translation>
    </message>
    <message>
        <source>Calling a person...</source>
        <extracomment>The call for help is on its way.</extracomment>
        <translation>Đang gọi người...</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>The call for help has reached the staff.</extracomment>
        <translation>Có người đang đến</translation>
    </message>
    <message>
        <source>Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.</source>
        <extracomment>What to do when nobody could be called.</extracomment>
        <translation>Xin đến quầy tiếp tân, hoặc hỏi bất cứ ai làm việc ở đây. Câu trả lời của quý vị còn ở trên màn hình này một lúc.</translation>
    </message>
    <message>
        <source>Someone has answered and is on the way. Please stay here.</source>
        <extracomment>Staff have answered the call for help.</extracomment>
        <translation>Có người đã nhận và đang đến. Xin ở lại đây.</translation>
    </message>
    <message>
        <source>Please stay here. You can go on in the meantime.</source>
        <extracomment>After help was called.</extracomment>
        <translation>Xin ở lại đây. Trong lúc đó quý vị có thể tiếp tục.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel and go on with the visit.</extracomment>
        <translation>Đi tiếp</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Let us find the patient&apos;s appointment</source>
        <extracomment>Heading of the page where the patient shows a code or a card, or types the name.</extracomment>
        <translation>Chúng ta hãy tìm buổi hẹn của bệnh nhân</translation>
    </message>
    <message>
        <source>Let us find your appointment</source>
        <extracomment>The same heading when the patient is at the screen.</extracomment>
        <translation>Chúng ta hãy tìm buổi hẹn của quý vị</translation>
    </message>
    <message>
        <source>Hold one of these under the scanner.</source>
        <extracomment>Under the heading, when the scanner works.</extracomment>
        <translation>Đưa một trong những thứ này vào dưới máy quét.</translation>
    </message>
    <message>
        <source>Put your health card into the card reader, or type your name.</source>
        <extracomment>Under the heading, when there is a card reader and no scanner.</extracomment>
        <translation>Đưa thẻ sức khỏe vào máy đọc thẻ, hoặc gõ tên của quý vị.</translation>
    </message>
    <message>
        <source>The scanner is not working right now.</source>
        <extracomment>Under the heading, when there is no scanner.</extracomment>
        <translation>Máy quét hiện không hoạt động.</translation>
    </message>
    <message>
        <source>That was a payment card. We do not need it and have not kept anything of it.</source>
        <extracomment>A bank card was shown; nothing of it is kept.</extracomment>
        <translation>Đó là thẻ trả tiền. Chúng tôi không cần thẻ này và không giữ lại gì từ thẻ.</translation>
    </message>
    <message>
        <source>A license shows who you are, not the patient. Please type the patient&apos;s name.</source>
        <extracomment>The companion&apos;s licence was shown, it does not name the patient.</extracomment>
        <translation>Bằng lái cho biết quý vị là ai, không phải bệnh nhân là ai. Xin gõ tên bệnh nhân.</translation>
    </message>
    <message>
        <source>We could not read the license. Hold its back flat, or type the name.</source>
        <extracomment>The licence&apos;s code could not be read.</extracomment>
        <translation>Chúng tôi không đọc được bằng lái. Hãy giữ mặt sau cho phẳng, hoặc gõ tên.</translation>
    </message>
    <message>
        <source>We do not know that code. Try the one in your letter, or type the name.</source>
        <extracomment>The scanned code is none of ours.</extracomment>
        <translation>Chúng tôi không biết mã này. Hãy thử mã trong thư, hoặc gõ tên.</translation>
    </message>
    <message>
        <source>The code in your letter or message</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Mã trong thư hoặc tin nhắn</translation>
    </message>
    <message>
        <source>The back of your driver&apos;s license</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Mặt sau bằng lái xe của quý vị</translation>
    </message>
    <message>
        <source>The patient&apos;s insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Thẻ bảo hiểm của bệnh nhân, nếu có mã</translation>
    </message>
    <message>
        <source>Your insurance card, if it has a code</source>
        <extracomment>One thing to show under the scanner.</extracomment>
        <translation>Thẻ bảo hiểm của quý vị, nếu có mã</translation>
    </message>
    <message>
        <source>Your health card, in the card reader</source>
        <extracomment>One thing to show, beside those to hold under the scanner.</extracomment>
        <translation>Thẻ sức khỏe của quý vị, trong máy đọc thẻ</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Gõ tên bệnh nhân</translation>
    </message>
    <message>
        <source>Type my name</source>
        <extracomment>The other way to be found: typing.</extracomment>
        <translation>Gõ tên của tôi</translation>
    </message>
    <message>
        <source>and the date of birth</source>
        <extracomment>Detail under &quot;Type my name&quot;.</extracomment>
        <translation>và ngày sinh</translation>
    </message>
    <message>
        <source>Typing a name is not possible here right now. Please ask at reception.</source>
        <extracomment>Typing is switched off for a minute because of many failed tries on this kiosk.</extracomment>
        <translation>Hiện không thể gõ tên ở đây. Xin hỏi quầy tiếp tân.</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>Is this still your insurance?</source>
        <extracomment>Heading above the insurance on file.</extracomment>
        <translation>Đây vẫn là bảo hiểm của quý vị chứ?</translation>
    </message>
    <message>
        <source>Do you have an insurance card with you?</source>
        <extracomment>Heading when no insurance is on file.</extracomment>
        <translation>Quý vị có mang theo thẻ bảo hiểm không?</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <extracomment>Button: the insurance shown is right.</extracomment>
        <translation>Phải, vẫn đúng</translation>
    </message>
    <message>
        <source>Show my card</source>
        <extracomment>Button: photograph the insurance card.</extracomment>
        <translation>Cho xem thẻ của tôi</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the name of the insurance company.</extracomment>
        <translation>Bảo hiểm</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>Label above the masked member number of the insurance.</extracomment>
        <translation>Số hội viên</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 are the last two characters of the member number.</extracomment>
        <translation>tận cùng là %1</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <extracomment>Answer: there is a new insurance card to photograph.</extracomment>
        <translation>Tôi có thẻ mới</translation>
    </message>
    <message>
        <source>We take a picture of it</source>
        <extracomment>Detail of &quot;I have a new card&quot;.</extracomment>
        <translation>Chúng tôi chụp ảnh thẻ</translation>
    </message>
    <message>
        <source>It changed, and I don&apos;t have the card</source>
        <extracomment>Answer: the card is not here, or something is different.</extracomment>
        <translation>Bảo hiểm đã đổi, và tôi không mang thẻ</translation>
    </message>
    <message>
        <source>I don&apos;t have my card</source>
        <extracomment>Answer: the insurance card is not here.</extracomment>
        <translation>Tôi không mang thẻ</translation>
    </message>
    <message>
        <source>Reception will look at it with you</source>
        <extracomment>Detail: what happens then.</extracomment>
        <translation>Quầy tiếp tân sẽ xem cùng quý vị</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>hyphen</source>
        <extracomment>Spoken name of a key: the sign -</extracomment>
        <translation>gạch nối</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <extracomment>Spoken name of a key: the sign &apos;</extracomment>
        <translation>dấu nháy</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>Spoken name of a key: the sign @</extracomment>
        <translation>a còng</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of a key: the sign . in an e-mail address</extracomment>
        <translation>dấu chấm</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of a key: the sign _</extracomment>
        <translation>gạch dưới</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>Spoken name of a key: the sign ,</extracomment>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>number sign</source>
        <extracomment>Spoken name of a key: the sign #, before the number of an apartment</extracomment>
        <translation>dấu thăng</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <extracomment>Spoken name of the key that leads back from letters with accents, or of neighbouring languages.</extracomment>
        <translation>Chữ thường dùng</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>Spoken name of the key that shows letters with accents.</extracomment>
        <translation>Chữ có dấu</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a Russian keyboard.</extracomment>
        <translation>Thêm chữ cái</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <extracomment>Spoken name of the key that changes the keyboard from Latin letters to those of this translation&apos;s language, which may be named.</extracomment>
        <translation>Chữ của ngôn ngữ này</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>Spoken name of the key that changes the keyboard to Latin letters, as in English.</extracomment>
        <translation>Chữ Latinh</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The space key of the on-screen keyboard.</extracomment>
        <translation>cách</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last letter.</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Capital letters and signs</source>
        <extracomment>Spoken name of the key that shows capital letters and signs, for one of them.</extracomment>
        <translation>Chữ hoa và ký hiệu</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Heading of the panel of languages.</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you prefer?</source>
        <extracomment>Heading of the page where the patient chooses the language.</extracomment>
        <translation>Quý vị muốn dùng ngôn ngữ nào?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Foyer check-in</source>
        <extracomment>Title of the program&apos;s window.</extracomment>
        <translation>Foyer: ghi danh</translation>
    </message>
    <message>
        <source>Touch to check in</source>
        <extracomment>On the first screen, in every language of the site, one after the other.</extracomment>
        <translation>Chạm để ghi danh</translation>
    </message>
</context>
<context>
    <name>MinorAlonePage</name>
    <message>
        <source>Please come with an adult</source>
        <extracomment>Heading: a patient under age is at the kiosk alone.</extracomment>
        <translation>Xin đến cùng một người lớn</translation>
    </message>
    <message>
        <source>An adult who is with you can check you in here. If you are alone, a person at reception will help you.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Người lớn đi cùng có thể ghi danh cho quý vị ở đây. Nếu quý vị đi một mình, một người ở quầy tiếp tân sẽ giúp.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is the patient&apos;s given name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Tên của bệnh nhân là gì?</translation>
    </message>
    <message>
        <source>What is your given name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Tên của quý vị là gì?</translation>
    </message>
    <message>
        <source>What is the patient&apos;s family name?</source>
        <extracomment>Heading above the keyboard; about the person checked in.</extracomment>
        <translation>Họ của bệnh nhân là gì?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <extracomment>Heading above the keyboard.</extracomment>
        <translation>Họ của quý vị là gì?</translation>
    </message>
    <message>
        <source>Capital letters, accents and hyphens do not matter.</source>
        <extracomment>Why small differences in typing do not matter.</extracomment>
        <translation>Chữ hoa, dấu và gạch nối không quan trọng.</translation>
    </message>
    <message>
        <source>Use the letters that are on the ID. Capital letters and hyphens do not matter.</source>
        <extracomment>Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.</extracomment>
        <translation>Dùng chữ cái như trên giấy tờ. Chữ hoa và gạch nối không quan trọng.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Hint in the empty box for a name.</extracomment>
        <translation>Họ</translation>
    </message>
</context>
<context>
    <name>NeedsPersonPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading after two tries that found nobody for certain.</extracomment>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>We want to be sure that we have the right person. Someone at reception will check you in.</source>
        <extracomment>Under the heading; no blame, no detail.</extracomment>
        <translation>Chúng tôi muốn chắc chắn là đúng người. Một người ở quầy tiếp tân sẽ ghi danh cho quý vị.</translation>
    </message>
</context>
<context>
    <name>NoAppointmentPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: there is no open appointment today.</extracomment>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>We have no appointment here today that you can check in for. Reception will help you.</source>
        <extracomment>Under the heading; never says more than this.</extracomment>
        <translation>Hôm nay ở đây không có buổi hẹn nào để quý vị ghi danh. Quầy tiếp tân sẽ giúp quý vị.</translation>
    </message>
</context>
<context>
    <name>NotConfiguredPage</name>
    <message>
        <source>This kiosk is not set up yet</source>
        <extracomment>Heading for technicians: the settings file has mistakes.</extracomment>
        <translation>Máy này chưa được cài đặt</translation>
    </message>
    <message>
        <source>Please go to reception. For the technician:</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Xin đến quầy tiếp tân. Cho kỹ thuật viên:</translation>
    </message>
</context>
<context>
    <name>NotMatchedPage</name>
    <message>
        <source>We could not find the patient yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment. Never says which detail.</extracomment>
        <translation>Chúng tôi chưa tìm thấy bệnh nhân</translation>
    </message>
    <message>
        <source>We could not find you yet</source>
        <extracomment>Heading: the details did not lead to exactly one appointment.</extracomment>
        <translation>Chúng tôi chưa tìm thấy quý vị</translation>
    </message>
    <message>
        <source>Please try once more. The name should be as on the insurance card or the letter.</source>
        <extracomment>Under the heading; no blame.</extracomment>
        <translation>Xin thử thêm một lần. Tên phải giống như trên thẻ bảo hiểm hoặc trong thư.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: look once more.</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>I would like a person to help</source>
        <extracomment>Instead of trying again.</extracomment>
        <translation>Tôi muốn có người giúp</translation>
    </message>
    <message>
        <source>Someone will come to you</source>
        <extracomment>Detail of &quot;I would like a person to help&quot;.</extracomment>
        <translation>Sẽ có người đến chỗ quý vị</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <extracomment>The key that removes the last digit.</extracomment>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>OfflinePage</name>
    <message>
        <source>We cannot reach the clinic&apos;s records right now</source>
        <extracomment>Heading: no connection to the clinic&apos;s records.</extracomment>
        <translation>Hiện chúng tôi không xem được hồ sơ của phòng khám</translation>
    </message>
    <message>
        <source>We can give you a number for reception. You are not checked in yet: a person there will do that.</source>
        <extracomment>What can be done; the name has been given before.</extracomment>
        <translation>Chúng tôi có thể cho quý vị một số để đến quầy tiếp tân. Quý vị chưa được ghi danh: một người ở đó sẽ làm việc này.</translation>
    </message>
    <message>
        <source>Give your name and we will give you a number for reception. A person there will check you in.</source>
        <extracomment>What can be done; the name is still needed.</extracomment>
        <translation>Hãy cho biết tên và chúng tôi sẽ cho quý vị một số để đến quầy tiếp tân. Một người ở đó sẽ ghi danh cho quý vị.</translation>
    </message>
    <message>
        <source>Give me a number</source>
        <extracomment>Button: print a number for reception.</extracomment>
        <translation>Cho tôi một số</translation>
    </message>
    <message>
        <source>Give my name</source>
        <extracomment>Button: go on to type the name.</extracomment>
        <translation>Cho biết tên của tôi</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Asking your clinic...</source>
        <extracomment>While the clinic&apos;s records are asked.</extracomment>
        <translation>Đang hỏi phòng khám của quý vị...</translation>
    </message>
</context>
<context>
    <name>RecordsFailedPage</name>
    <message>
        <source>That did not work</source>
        <extracomment>Heading: something failed in the clinic&apos;s records.</extracomment>
        <translation>Việc đó không thành</translation>
    </message>
    <message>
        <source>It is not your fault. Someone at reception will check you in.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Đây không phải lỗi của quý vị. Một người ở quầy tiếp tân sẽ ghi danh cho quý vị.</translation>
    </message>
    <message>
        <source>You are not checked in yet.</source>
        <extracomment>Where something failed before the patient was checked in.</extracomment>
        <translation>Quý vị chưa được ghi danh.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ready to check in?</source>
        <extracomment>Heading above everything that will be told to the clinic.</extracomment>
        <translation>Quý vị ghi danh bây giờ chứ?</translation>
    </message>
    <message>
        <source>This is what we tell your clinic.</source>
        <extracomment>Under the heading of the last page before checking in.</extracomment>
        <translation>Đây là những gì chúng tôi báo cho phòng khám.</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The button that checks the patient in.</extracomment>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>Label above time and kind of the appointment.</extracomment>
        <translation>Buổi hẹn</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>Label above phone, e-mail and address.</extracomment>
        <translation>Cách liên lạc với quý vị</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an answer: change it.</extracomment>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Label above the insurance.</extracomment>
        <translation>Bảo hiểm</translation>
    </message>
    <message>
        <source>Reception will look at your card</source>
        <extracomment>Review: staff will look at the insurance card.</extracomment>
        <translation>Quầy tiếp tân sẽ xem thẻ của quý vị</translation>
    </message>
    <message>
        <source>your new card</source>
        <extracomment>Review: a new card was photographed; %1 is the insurance company, may be empty.</extracomment>
        <translation>thẻ mới của quý vị</translation>
    </message>
    <message>
        <source>%1, still right</source>
        <extracomment>Review: the insurance is as it was; %1 is the insurance company.</extracomment>
        <translation>%1, vẫn đúng</translation>
    </message>
</context>
<context>
    <name>SetupNetworkPage</name>
    <message>
        <source>Connected</source>
        <extracomment>Heading for technicians: the wireless network took the kiosk in.</extracomment>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>What is its password?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Mật khẩu là gì?</translation>
    </message>
    <message>
        <source>What is the Wi-Fi network called?</source>
        <extracomment>Heading above the keyboard, for technicians.</extracomment>
        <translation>Mạng Wi-Fi tên gì?</translation>
    </message>
    <message>
        <source>Leave it empty for a network without one.</source>
        <extracomment>For technicians: how an open wireless network is joined.</extracomment>
        <translation>Để trống nếu mạng không có mật khẩu.</translation>
    </message>
    <message>
        <source>Or hold the network&apos;s code under the scanner.</source>
        <extracomment>For technicians: phones and routers show a code for their wireless network.</extracomment>
        <translation>Hoặc đưa mã của mạng vào dưới máy quét.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next question.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <extracomment>Instead of the button while the kiosk joins a wireless network.</extracomment>
        <translation>Đang kết nối...</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button for technicians: join the wireless network.</extracomment>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>This machine has no Wi-Fi.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Thiết bị này không có Wi-Fi.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>Hint in the empty box for a wireless network.</extracomment>
        <translation>Tên mạng</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Heading for technicians: the wireless network did not take the kiosk in.</extracomment>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button for technicians: type name and password of the wireless network once more.</extracomment>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>SetupPrinterPage</name>
    <message>
        <source>Is the ticket right?</source>
        <extracomment>Heading for technicians who hold a test ticket.</extracomment>
        <translation>Phiếu có đúng không?</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>Heading for technicians: a test ticket.</extracomment>
        <translation>In phiếu thử</translation>
    </message>
    <message>
        <source>Look at the test ticket: every line whole, dark and inside the paper.</source>
        <extracomment>What to look at on a test ticket.</extracomment>
        <translation>Hãy xem phiếu thử: mỗi dòng đủ, đậm và nằm trong giấy.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the test ticket is right.</extracomment>
        <translation>Có, đúng</translation>
    </message>
    <message>
        <source>Printing...</source>
        <extracomment>Instead of the button while a test ticket prints.</extracomment>
        <translation>Đang in...</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Button for technicians.</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>The test ticket was not printed.</source>
        <extracomment>For technicians: nothing came out.</extracomment>
        <translation>Phiếu thử chưa được in.</translation>
    </message>
    <message>
        <source>This printer does not say whether it printed. Look whether the ticket came out.</source>
        <extracomment>For technicians: this printer does not say whether a ticket came out.</extracomment>
        <translation>Máy in này không báo là đã in hay chưa. Hãy xem phiếu đã ra chưa.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <extracomment>For technicians: the test ticket is not right.</extracomment>
        <translation>Không, in lại</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <extracomment>For technicians, where several printers are plugged in.</extracomment>
        <translation>Dùng máy in kia</translation>
    </message>
</context>
<context>
    <name>SetupScreenPage</name>
    <message>
        <source>Is the bar as long as a bank card?</source>
        <extracomment>Heading for technicians above a bar with the length of a bank card.</extracomment>
        <translation>Thanh này có dài bằng thẻ ngân hàng không?</translation>
    </message>
    <message>
        <source>Hold a card against the screen. All letters and keys take their true size from it.</source>
        <extracomment>Under the heading: how letters get their true size.</extracomment>
        <translation>Hãy áp thẻ vào màn hình. Mọi chữ và phím lấy kích thước đúng từ đó.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for technicians: the size of the screen is right.</extracomment>
        <translation>Có, đúng</translation>
    </message>
    <message>
        <source>A bar as long as a bank card</source>
        <extracomment>Spoken name of the bar that is held against a bank card.</extracomment>
        <translation>Một thanh dài bằng thẻ ngân hàng</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Button: the bar becomes shorter.</extracomment>
        <translation>Ngắn hơn</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Button: the bar becomes longer.</extracomment>
        <translation>Dài hơn</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <extracomment>For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.</extracomment>
        <translation>Xoay hình</translation>
    </message>
</context>
<context>
    <name>SetupStickPage</name>
    <message>
        <source>Read a USB stick</source>
        <extracomment>Heading for technicians: settings or an update are on a USB stick.</extracomment>
        <translation>Đọc USB</translation>
    </message>
    <message>
        <source>Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.</source>
        <extracomment>For technicians: what may be on the stick.</extracomment>
        <translation>Thiết lập có chữ ký hoặc bản cập nhật Foyer có chữ ký. Không xem gì khác trên USB.</translation>
    </message>
    <message>
        <source>Waiting...</source>
        <extracomment>Instead of the button while the kiosk waits for a USB stick.</extracomment>
        <translation>Đang chờ...</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button for technicians: back.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button for technicians: from now on the kiosk takes a USB stick.</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Plug in the stick now.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Hãy cắm USB bây giờ.</translation>
    </message>
    <message>
        <source>Reading the stick. Leave it in.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Đang đọc USB. Hãy để yên.</translation>
    </message>
    <message>
        <source>New settings were taken. This kiosk starts anew.</source>
        <extracomment>For technicians: the settings on the stick were right.</extracomment>
        <translation>Đã nhận thiết lập mới. Máy này khởi động lại.</translation>
    </message>
    <message>
        <source>The update is written. It begins when the device starts anew.</source>
        <extracomment>For technicians: the update on the stick was right.</extracomment>
        <translation>Bản cập nhật đã được ghi. Nó bắt đầu khi máy khởi động lại.</translation>
    </message>
    <message>
        <source>There was nothing for this kiosk.</source>
        <extracomment>For technicians: no stick, or nothing on it.</extracomment>
        <translation>Không có gì cho máy này.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <extracomment>For technicians.</extracomment>
        <translation>Thiết bị không trả lời.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>For technicians: what is on the stick was not taken; %1 says why, in English.</extracomment>
        <translation>Không nhận: %1</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 deleted</source>
        <extracomment>Spoken after a typed letter was taken away; %1 is the letter.</extracomment>
        <translation>đã xóa %1</translation>
    </message>
    <message>
        <source>This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and the select key to choose.</source>
        <extracomment>Spoken when headphones are plugged in: how to move and to choose with the keys.</extracomment>
        <translation>Màn hình này biết nói. Nhấn mũi tên phải để nghe lựa chọn kế tiếp, mũi tên trái để nghe lựa chọn trước, và phím chọn để chọn.</translation>
    </message>
    <message>
        <source>Some of this is private. Plug in headphones to hear it.</source>
        <extracomment>Spoken through a loudspeaker in place of what is private.</extracomment>
        <translation>Một phần là thông tin riêng tư. Cắm tai nghe để nghe.</translation>
    </message>
</context>
<context>
    <name>SpeechPanel</name>
    <message>
        <source>Speech</source>
        <extracomment>Heading of the panel of speech.</extracomment>
        <translation>Giọng đọc</translation>
    </message>
    <message>
        <source>Read the screen to me</source>
        <extracomment>Switch: what stands on the screen is spoken.</extracomment>
        <translation>Đọc màn hình cho tôi</translation>
    </message>
    <message>
        <source>Speed %1, volume %2 of 5</source>
        <extracomment>How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.</extracomment>
        <translation>Tốc độ %1, âm lượng %2 trên 5</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button: speech becomes slower.</extracomment>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button: speech becomes faster.</extracomment>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: speech becomes quieter.</extracomment>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: speech becomes louder.</extracomment>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Say again</source>
        <extracomment>Button: the screen is read once more.</extracomment>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Switch: speech waits, and goes on when it is switched off again.</extracomment>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <extracomment>Switch, for somebody who listens: nothing is shown, so that nobody can look on.</extracomment>
        <translation>Màn hình tối</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: close this panel.</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>StaffAnswer</name>
    <message>
        <source>Code or PIN is wrong.</source>
        <extracomment>For staff: signing in did not work.</extracomment>
        <translation>Mã hoặc PIN không đúng.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <extracomment>For staff: signing in rests for a while.</extracomment>
        <translation>Đã thử quá nhiều lần. Hãy đợi một lúc rồi thử lại.</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <extracomment>For staff: no connection.</extracomment>
        <translation>Không kết nối được với máy ở quầy.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>For staff: the printer answered for the paper.</extracomment>
        <translation>Đã in.</translation>
    </message>
    <message>
        <source>Not printed. Look at the devices.</source>
        <extracomment>For staff: nothing came out.</extracomment>
        <translation>Chưa in. Hãy xem các thiết bị.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether paper came out.</source>
        <extracomment>For staff: the printer did not answer.</extracomment>
        <translation>Máy in không trả lời. Hãy xem giấy đã ra chưa.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <extracomment>For staff: a reason must be chosen.</extracomment>
        <translation>Hãy chọn lý do.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>For staff.</extracomment>
        <translation>Việc đó không thành.</translation>
    </message>
</context>
<context>
    <name>StaffDevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>Heading for staff above the list of devices.</extracomment>
        <translation>Thiết bị</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Technician</source>
        <extracomment>Heading for staff; %1 is the name of the member of staff.</extracomment>
        <translation>Kỹ thuật viên</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Nhân viên: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button for staff: sign out.</extracomment>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <extracomment>For staff: reprint one of today&apos;s tickets.</extracomment>
        <translation>In lại một phiếu</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <extracomment>For staff.</extracomment>
        <translation>In phiếu thử</translation>
    </message>
    <message>
        <source>How are the devices?</source>
        <extracomment>For staff.</extracomment>
        <translation>Các thiết bị thế nào?</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <extracomment>For staff: patients may use the kiosk again.</extracomment>
        <translation>Mở cho bệnh nhân</translation>
    </message>
    <message>
        <source>Close for patients</source>
        <extracomment>For staff: patients may not use the kiosk for now.</extracomment>
        <translation>Đóng với bệnh nhân</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>For staff: the program starts anew.</extracomment>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <extracomment>For staff, only while the program runs in a window.</extracomment>
        <translation>Thoát chương trình</translation>
    </message>
    <message>
        <source>Read a USB stick</source>
        <extracomment>For staff: settings or an update are on a USB stick.</extracomment>
        <translation>Đọc USB</translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>PIN của quý vị</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <extracomment>Heading for staff.</extracomment>
        <translation>Mã riêng của quý vị</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Sáu chữ số.</translation>
    </message>
    <message>
        <source>Type it or scan your badge.</source>
        <extracomment>Under the heading, for staff.</extracomment>
        <translation>Gõ mã hoặc quét thẻ nhân viên.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button to the next step.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>StaffTicketsPage</name>
    <message>
        <source>The patient lost it</source>
        <extracomment>Reasons to print a ticket again; one is kept in the audit.</extracomment>
        <translation>Bệnh nhân làm mất</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>Phiếu không ra</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <extracomment>Reason to print a ticket again.</extracomment>
        <translation>Phiếu không đọc được</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <extracomment>Heading for staff above the list of today&apos;s tickets.</extracomment>
        <translation>Phiếu nào?</translation>
    </message>
    <message>
        <source>Why is %1 printed again?</source>
        <extracomment>Heading for staff; %1 is a ticket&apos;s number.</extracomment>
        <translation>Vì sao in lại %1?</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Heading of the cover shown when nobody has touched the screen for a while.</extracomment>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message>
        <source>We have covered your information. Nothing is lost yet.</source>
        <extracomment>Under the heading of the cover.</extracomment>
        <translation>Chúng tôi đã che thông tin của quý vị. Chưa có gì bị mất.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until this visit ends and your answers are erased</source>
        <extracomment>Under a number that counts down, which chooses the plural form and is not said here.</extracomment>
        <translation>
            <numerusform>giây nữa lần ghi danh này sẽ kết thúc và các câu trả lời bị xóa</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <extracomment>Button on the cover.</extracomment>
        <translation>Còn, tôi ở đây</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <extracomment>Button on the cover: end the visit.</extracomment>
        <translation>Không, kết thúc</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Spoken while a visit is about to end for want of an answer.</extracomment>
        <translation>
            <numerusform>Còn %n giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <extracomment>Heading of the goodbye.</extracomment>
        <translation>Cảm ơn quý vị</translation>
    </message>
    <message>
        <source>We wish you a good day.</source>
        <extracomment>Goodbye, when there is no place to name.</extracomment>
        <translation>Chúc quý vị một ngày tốt lành.</translation>
    </message>
    <message>
        <source>Please go to %1. We wish you a good day.</source>
        <extracomment>Goodbye; %1 is the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Xin đến %1. Chúc quý vị một ngày tốt lành.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit.</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation, such as &quot;en&quot; or &quot;es&quot;. Not a word: it chooses dates and keyboard.</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Xin đến</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Thời gian chờ</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 đến %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>khoảng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>Cảm ơn quý vị đã ghi danh. Chúng tôi sẽ gọi số của quý vị.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>Lần khám của quý vị thế nào?</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>Câu trả lời của quý vị giúp chúng tôi chăm sóc người sau tốt hơn.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>Nếu quý vị đọc được dòng này thì máy in đã sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading of the ticket taken while the clinic&apos;s records could not be reached.</extracomment>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>Here is your number again</source>
        <extracomment>Heading above the number of a person who had checked in before.</extracomment>
        <translation>Đây lại là số của quý vị</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Heading of the ticket page: it is done.</extracomment>
        <translation>Quý vị đã ghi danh</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends the visit; not before the printer has answered.</extracomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Label above the ticket&apos;s number.</extracomment>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>The printer cannot print now. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>The printer failed; %1 is the ticket&apos;s number.</extracomment>
        <translation>Máy in hiện không in được. Số của quý vị là %1. Xin nhớ số hoặc chụp ảnh lại.</translation>
    </message>
    <message>
        <source>The printer took your ticket back. Your number is %1. Please remember it or take a photo.</source>
        <extracomment>Nobody took the printed ticket for a minute; %1 is its number.</extracomment>
        <translation>Máy in đã thu phiếu của quý vị lại. Số của quý vị là %1. Xin nhớ số hoặc chụp ảnh lại.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <extracomment>The ticket is on its way out of the printer.</extracomment>
        <translation>Phiếu của quý vị đang được in</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <extracomment>The ticket has come out.</extracomment>
        <translation>Hãy lấy phiếu của quý vị</translation>
    </message>
    <message>
        <source>Please go to</source>
        <extracomment>Label above the place to wait, such as &quot;Blue area, floor 2&quot;.</extracomment>
        <translation>Xin đến</translation>
    </message>
    <message>
        <source>We could not reach the clinic&apos;s records. A person at reception will check you in with this number.</source>
        <extracomment>What happens after a number was given while the records could not be reached.</extracomment>
        <translation>Chúng tôi không xem được hồ sơ của phòng khám. Một người ở quầy tiếp tân sẽ ghi danh cho quý vị với số này.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>Label above the waiting time.</extracomment>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>Spoken name of the QR code.</extracomment>
        <translation>Mã cho điện thoại của quý vị</translation>
    </message>
    <message>
        <source>After your visit, tell us with your phone how it went. It helps us do better.</source>
        <extracomment>Beside the QR code on the ticket page: why to scan it.</extracomment>
        <translation>Sau lần khám, hãy dùng điện thoại cho chúng tôi biết mọi việc thế nào. Điều đó giúp chúng tôi làm tốt hơn.</translation>
    </message>
</context>
<context>
    <name>TooEarlyPage</name>
    <message>
        <source>You are a little early</source>
        <extracomment>Heading: the patient came too early.</extracomment>
        <translation>Quý vị đến hơi sớm</translation>
    </message>
    <message>
        <source>Your appointment is at %1. You can check in here from %2.</source>
        <extracomment>%1 is the time of the appointment, %2 the time from which one can check in.</extracomment>
        <translation>Buổi hẹn của quý vị lúc %1. Quý vị có thể ghi danh ở đây từ %2.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please come back then, or ask at reception.</source>
        <extracomment>What to do when too early.</extracomment>
        <translation>Buổi hẹn vẫn còn. Xin trở lại lúc đó, hoặc hỏi quầy tiếp tân.</translation>
    </message>
</context>
<context>
    <name>TooLatePage</name>
    <message>
        <source>Please go to reception</source>
        <extracomment>Heading: the patient came too late to check in by themselves.</extracomment>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>Your appointment was at %1. A person will look for the best way to see you today.</source>
        <extracomment>%1 is the time of the appointment.</extracomment>
        <translation>Buổi hẹn của quý vị lúc %1. Một người sẽ tìm cách tốt nhất để quý vị được khám hôm nay.</translation>
    </message>
    <message>
        <source>Reception can see that you are here.</source>
        <extracomment>Reception knows that this patient is coming.</extracomment>
        <translation>Quầy tiếp tân biết quý vị đã đến.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far the patient is: %1 is the present step, %2 how many there are.</extracomment>
        <translation>Bước %1 trong %2</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, on the button that changes the language: English, Español.</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>Spoken name of the button that changes the language.</extracomment>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <extracomment>Spoken name of the Aa button: text size, colours and reach.</extracomment>
        <translation>Cỡ chữ và màu sắc</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button, where there is little room: tells why the question on this page is asked. As short as it can be.</extracomment>
        <translation>Vì sao?</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, button</source>
        <extracomment>Spoken: %1 is the name of a button.</extracomment>
        <translation>%1, nút</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and the one that is chosen.</extracomment>
        <translation>%1, đã chọn</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <extracomment>Spoken: %1 is one of several settings, and another one is chosen.</extracomment>
        <translation>%1, chưa chọn</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <extracomment>Spoken: %1 is what to type, such as &quot;Family name&quot;; nothing was typed yet.</extracomment>
        <translation>%1, còn trống</translation>
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
        <translation>Xin hỏi quầy tiếp tân</translation>
    </message>
    <message>
        <source>Finding people by name is resting on this screen. A code from your letter or a card still works.</source>
        <extracomment>Under the heading.</extracomment>
        <translation>Màn hình này tạm ngừng tìm theo tên. Mã trong thư hoặc thẻ vẫn dùng được.</translation>
    </message>
    <message>
        <source>Show a code or a card</source>
        <extracomment>Button: go back to show a code or a card.</extracomment>
        <translation>Cho xem mã hoặc thẻ</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Checking you in...</source>
        <extracomment>While the check-in is recorded.</extracomment>
        <translation>Đang ghi danh cho quý vị...</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This language cannot be spoken here</source>
        <extracomment>Beside a language, for somebody who listens: it can be read here, but there is no voice for it.</extracomment>
        <translation>Ở đây không có giọng đọc tiếng Việt</translation>
    </message>
</context>
<context>
    <name>WhoForPage</name>
    <message>
        <source>Who is this visit for?</source>
        <extracomment>Heading: is the patient at the kiosk or someone with them?</extracomment>
        <translation>Lần khám này cho ai?</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answer: the person at the screen is the patient.</extracomment>
        <translation>Cho tôi</translation>
    </message>
    <message>
        <source>I have an appointment today</source>
        <extracomment>Detail of the answer &quot;Me&quot;.</extracomment>
        <translation>Tôi có hẹn hôm nay</translation>
    </message>
    <message>
        <source>Someone I am with</source>
        <extracomment>Answer: the person at the screen checks someone else in.</extracomment>
        <translation>Cho người đi cùng tôi</translation>
    </message>
    <message>
        <source>My child, or someone I help</source>
        <extracomment>Detail of the answer &quot;Someone I am with&quot;.</extracomment>
        <translation>Con tôi, hoặc người tôi giúp</translation>
    </message>
    <message>
        <source>Feeling very unwell? Tell a person now</source>
        <extracomment>Calls staff at once for someone who feels very ill.</extracomment>
        <translation>Thấy rất mệt? Hãy báo ngay cho nhân viên</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The name leads us to the right appointment.</source>
        <extracomment>Why a person is asked for the name; it may be their own or that of the patient they are with.</extracomment>
        <translation>Nhờ tên, chúng tôi tìm đúng buổi hẹn.</translation>
    </message>
    <message>
        <source>The birth date makes sure that nobody else is checked in by mistake.</source>
        <extracomment>Why a person is asked for a birth date; it may be their own or that of the patient they are with.</extracomment>
        <translation>Ngày sinh giúp chúng tôi không ghi danh nhầm người khác.</translation>
    </message>
    <message>
        <source>With these we can call you and write to you.</source>
        <extracomment>Why a person is asked for phone, e-mail address and home address.</extracomment>
        <translation>Nhờ các thông tin này, chúng tôi có thể gọi và viết cho quý vị.</translation>
    </message>
    <message>
        <source>With your number we can call you about a visit.</source>
        <extracomment>Why a person is asked for a phone number.</extracomment>
        <translation>Nhờ số điện thoại, chúng tôi có thể gọi cho quý vị về buổi khám.</translation>
    </message>
    <message>
        <source>With your e-mail address we can write to you about a visit.</source>
        <extracomment>Why a person is asked for an e-mail address.</extracomment>
        <translation>Nhờ địa chỉ e-mail, chúng tôi có thể viết cho quý vị về buổi khám.</translation>
    </message>
    <message>
        <source>With your address our letters and bills reach you.</source>
        <extracomment>Why a person is asked for the home address.</extracomment>
        <translation>Nhờ địa chỉ này, thư và hóa đơn của chúng tôi đến được quý vị.</translation>
    </message>
    <message>
        <source>With your insurance we know whom to ask to pay for this visit.</source>
        <extracomment>Why a person is asked for the insurance card.</extracomment>
        <translation>Nhờ bảo hiểm, chúng tôi biết phải yêu cầu ai trả cho buổi khám này.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>Heading of the panel that tells why a question is asked.</extracomment>
        <translation>Vì sao chúng tôi hỏi</translation>
    </message>
    <message>
        <source>We only compare it with today&apos;s appointments. Staff see that you are here.</source>
        <extracomment>What becomes of a name or birth date: it is only compared; staff see who has checked in.</extracomment>
        <translation>Chúng tôi chỉ so với các buổi hẹn hôm nay. Nhân viên thấy rằng quý vị đã đến.</translation>
    </message>
    <message>
        <source>Pictures of a card go to your record. We erase our own copy after a time the clinic has set.</source>
        <extracomment>What becomes of pictures of the insurance card. The clinic&apos;s settings say for how long a copy is kept.</extracomment>
        <translation>Ảnh thẻ được đưa vào hồ sơ của quý vị. Chúng tôi xóa bản sao của mình sau thời hạn do phòng khám đặt ra.</translation>
    </message>
    <message>
        <source>Changes go to your record here. Staff can see them as long as the record is kept.</source>
        <extracomment>What becomes of a new phone number, e-mail address or home address.</extracomment>
        <translation>Thay đổi được ghi vào hồ sơ của quý vị ở đây. Nhân viên xem được chừng nào hồ sơ còn được lưu.</translation>
    </message>
    <message>
        <source>This screen forgets it when you finish.</source>
        <extracomment>What this screen keeps of an answer: nothing.</extracomment>
        <translation>Màn hình này không giữ lại gì khi quý vị xong.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: close the panel that tells why something is asked, and go on with the visit.</extracomment>
        <translation>Đi tiếp</translation>
    </message>
</context>
<context>
    <name>WrongPlacePage</name>
    <message>
        <source>Your appointment is in another place</source>
        <extracomment>Heading: the appointment is in another building.</extracomment>
        <translation>Buổi hẹn của quý vị ở nơi khác</translation>
    </message>
    <message>
        <source>Please go there. If that is difficult, a person here will help you.</source>
        <extracomment>What to do when in the wrong building.</extracomment>
        <translation>Xin đến đó. Nếu việc đó khó, một người ở đây sẽ giúp quý vị.</translation>
    </message>
</context>
</TS>
