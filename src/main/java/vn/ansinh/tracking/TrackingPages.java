package vn.ansinh.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.letter.Letter;
import vn.ansinh.shared.InputProblem;

/** The public page. Questions come by POST and answers are never stored, so nothing personal lies in a URL or a cache. */
@Controller
@RequestMapping("/tra-cuu")
class TrackingPages {

    /** Where {@link SentSizeFilter} leads. */
    static final String TOO_LARGE = "qua-lon";

    private static final String NO_STORE = "no-store";
    private static final String NOTHING =
            "Không tìm thấy hồ sơ với số và mã tra cứu này. Kiểm tra lại từng chữ, số trên Giấy tiếp nhận hồ sơ.";
    private static final String MORE_THAN_30_MB =
            "Các tệp vừa gửi cộng lại lớn hơn 30 MB nên chưa tệp nào được nhận. Mở lại hồ sơ rồi gửi làm nhiều lần.";
    private static final String NO_PAPER =
            "Trang hồ sơ đã mở quá lâu nên không tải được văn bản. Hãy nhập lại mã tra cứu rồi tải.";

    private final Tracking tracking;

    TrackingPages(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping
    ModelAndView form(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = TOO_LARGE, required = false) @Nullable String tooLarge) {
        LookupQuestion question = LookupQuestion.of(number, null, null);
        return Replies.form(
                question.isNumber() ? question : LookupQuestion.of(null, null, null),
                ErrandForm.EMPTY,
                tooLarge == null ? HttpStatus.OK : HttpStatus.PAYLOAD_TOO_LARGE,
                tooLarge == null ? List.of() : List.of(new InputProblem.Entry("", MORE_THAN_30_MB)));
    }

    @PostMapping
    Object ask(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = "ma", required = false) @Nullable String secret,
            @RequestParam(name = "cccd", required = false) @Nullable String idNumber,
            ErrandForm typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookupQuestion question = LookupQuestion.of(number, secret, idNumber);
        return Replies.answer(
                question,
                typed,
                NOTHING,
                response,
                () -> tracking.ask(question, request.getRemoteAddr())
                        .map(dossier -> Replies.page(dossier, typed, null, HttpStatus.OK, List.of())));
    }

    /** A paper by the ticket that the dossier's page gave; shown in the browser. */
    @PostMapping("/van-ban")
    Object paper(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = "van-ban", defaultValue = "0") String letter,
            @RequestParam(name = "ve", defaultValue = "") String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookupQuestion question = LookupQuestion.of(number, null, null);
        long id = letter.matches("\\d{1,18}") ? Long.parseLong(letter) : 0;
        return Replies.answer(
                question,
                ErrandForm.EMPTY,
                NO_PAPER,
                response,
                () -> tracking.paper(question.number(), id, ticket, request.getRemoteAddr())
                        .map(TrackingPages::pdf));
    }

    private static ResponseEntity<byte[]> pdf(Letter letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(letter.content());
    }
}
