package vn.ansinh.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Dates;

/** The words of every turn, courteous and short. */
@Component
class NoticeWords {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){7,}");
    private static final int LONGEST_REQUEST = 1000;

    private final Units units;
    private final Procedures procedures;
    private final String link;

    NoticeWords(
            Units units, Procedures procedures, @Value("${ansinh.public-url:http://localhost:8080}") String publicUrl) {
        this.units = units;
        this.procedures = procedures;
        this.link = publicUrl + "/tra-cuu";
    }

    String subject(NoticeKind kind, Dossier dossier) {
        return "Hồ sơ %s: %s".formatted(dossier.number(), lower(kind.vietnamese()));
    }

    /** For the telephone, at most two parts long. */
    String sms(NoticeKind kind, Dossier dossier, DossierEvent event, boolean accents) {
        return SmsText.of(text(kind, dossier, event).brief(), " Xem: " + link, accents);
    }

    /** Paragraphs with an empty line between them. */
    String mail(NoticeKind kind, Dossier dossier, DossierEvent event) {
        Unit office = units.get(dossier.receivingUnitId());
        return String.join(
                "\n\n",
                "Kính gửi: " + dossier.applicantName(),
                text(kind, dossier, event).full(),
                "Số hồ sơ: %s\nThủ tục: %s\nNơi tiếp nhận: %s%s"
                        .formatted(
                                dossier.number(),
                                procedures.get(dossier.procedureVersionId()).name(),
                                office.office(),
                                office.phone() == null ? "" : ", điện thoại " + office.phone()),
                "Xem hồ sơ tại " + link + " bằng số hồ sơ và mã tra cứu in trên Giấy tiếp nhận.",
                "Thư này do hệ thống tự gửi, xin không trả lời. Cán bộ không bao giờ hỏi mã tra cứu hay tài khoản"
                        + " ngân hàng qua thư hoặc điện thoại.");
    }

    private NoticeText text(NoticeKind kind, Dossier dossier, DossierEvent event) {
        String name = "Hồ sơ " + dossier.number();
        String office = units.get(dossier.receivingUnitId()).office();
        return switch (kind) {
            case RECEIVED -> received(name, office, dossier.dueOn());
            case PAPERS_ASKED ->
                new NoticeText(
                        name + " cần bổ sung giấy tờ. Mời xem nội dung và thời hạn.",
                        "%s cần được bổ sung giấy tờ:\n%s\n\nThời hạn giải quyết tạm dừng cho đến khi nhận đủ."
                                .formatted(name, withoutNumbers(event.detail())));
            case LATE -> late(name, office, dossier);
            case APPOINTMENT_MOVED -> moved(name, event);
            case REFUSED ->
                new NoticeText(
                        name + " không được giải quyết. Lý do có trong văn bản trả lời.",
                        name
                                + " không được giải quyết. Lý do và căn cứ pháp luật được ghi trong văn bản trả lời gửi đến"
                                + " Ông/Bà; Ông/Bà có quyền khiếu nại theo quy định.");
            case APPROVED ->
                new NoticeText(
                        name + " đã có quyết định phê duyệt.",
                        "%s đã có quyết định phê duyệt%s. Việc chi trả sẽ được thông báo tiếp."
                                .formatted(name, event.detail() == null ? "" : " số " + event.detail()));
            case PAID ->
                new NoticeText(
                        "%s đã chi trả xong. Mời nhận kết quả tại %s.".formatted(name, office),
                        "Tiền hỗ trợ của %s đã được chi trả xong. Mời Ông/Bà đến nhận kết quả tại %s, mang theo Giấy tiếp nhận."
                                .formatted(lower(name), office));
            case RESULT_READY ->
                new NoticeText(
                        "%s đã có kết quả. Mời nhận tại %s.".formatted(name, office),
                        "%s đã có kết quả. Mời Ông/Bà đến nhận tại %s, mang theo Giấy tiếp nhận."
                                .formatted(name, office));
            case WITHDRAWN ->
                new NoticeText(
                        name + " đã được rút theo yêu cầu của Ông/Bà.",
                        name + " đã được rút theo yêu cầu của Ông/Bà. Nếu Ông/Bà không yêu cầu, hãy báo ngay cho "
                                + office + ".");
        };
    }

    private static NoticeText received(String name, String office, @Nullable LocalDate due) {
        String day = due == null ? "" : " Hẹn trả kết quả ngày " + Dates.date(due) + ".";
        return new NoticeText(name + " đã tiếp nhận." + day, name + " đã được tiếp nhận tại " + office + "." + day);
    }

    private NoticeText late(String name, String office, Dossier dossier) {
        String where = dossier.handlingUnitId() == null
                ? office
                : units.get(dossier.handlingUnitId()).office();
        LocalDate due = dossier.dueOn();
        return new NoticeText(
                "%s xử lý chậm. %s xin lỗi Ông/Bà.".formatted(name, where),
                "%s đang được xử lý chậm so với thời hạn tại %s. Chúng tôi thành thật xin lỗi Ông/Bà và đang đôn đốc giải quyết.%s"
                        .formatted(name, where, due == null ? "" : " Ngày hẹn trả kết quả: " + Dates.date(due) + "."));
    }

    private static NoticeText moved(String name, DossierEvent event) {
        String to = Dates.date(LocalDate.parse(String.valueOf(event.toValue())));
        String from = Dates.date(LocalDate.parse(String.valueOf(event.fromValue())));
        return new NoticeText(
                "%s: hẹn trả kết quả chuyển sang ngày %s.".formatted(name, to),
                "%s có ngày hẹn trả kết quả mới: %s (trước là %s).%s"
                        .formatted(
                                name,
                                to,
                                from,
                                event.detail() == null ? "" : " Lý do: " + withoutNumbers(event.detail())));
    }

    /** An officer's own words may name somebody's papers. */
    private static String withoutNumbers(@Nullable String words) {
        String hidden = words == null ? "" : LONG_NUMBER.matcher(words).replaceAll("…");
        return hidden.length() <= LONGEST_REQUEST ? hidden : hidden.substring(0, LONGEST_REQUEST) + "…";
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
