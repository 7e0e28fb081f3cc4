package vn.ansinh.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.InputProblem;

/** Where anybody says what is wrong with a public list, and later reads what was concluded. */
@Controller
@RequestMapping("/niem-yet")
class ComplaintPages {

    private static final String NOTHING =
            "Không tìm thấy phản ánh với mã và mã bí mật này. Kiểm tra lại từng chữ, số đã ghi khi gửi.";

    private final PostedLists lists;
    private final Complaints complaints;
    private final ComplaintLimit limit;
    private final Units units;

    ComplaintPages(PostedLists lists, Complaints complaints, ComplaintLimit limit, Units units) {
        this.lists = lists;
        this.complaints = complaints;
        this.limit = limit;
        this.units = units;
    }

    @ModelAttribute
    void nowhereElse(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    @GetMapping("/{number}/phan-anh")
    ModelAndView form(@PathVariable String number, @RequestParam(name = "dong", defaultValue = "") String row) {
        ComplaintForm form = ComplaintForm.of(null, null, null, null, row, null);
        return form(require(number), ComplaintForm.empty(form.row()), HttpStatus.OK, List.of());
    }

    @PostMapping("/{number}/phan-anh")
    ModelAndView submit(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        PostedList list = require(number);
        ComplaintForm form = ComplaintForm.of(
                typed.get("ten"),
                typed.get("dien-thoai"),
                typed.get("dia-chi"),
                typed.get("dieu-sai"),
                typed.get("dong"),
                typed.get("khoa"));
        try {
            form.check();
            limit.beforeComplaint(request.getRemoteAddr(), list.number());
            return received(list, take(list, form));
        } catch (InputProblem problem) {
            return form(list, form.keyed(), HttpStatus.BAD_REQUEST, problem.entries());
        } catch (TooMany tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ComplaintLimit.WINDOW.toSeconds()));
            return form(list, form, HttpStatus.TOO_MANY_REQUESTS, told(String.valueOf(tooMany.getMessage())));
        }
    }

    /** Two clicks at the same moment: the second finds what the first wrote. */
    private Receipt take(PostedList list, ComplaintForm form) {
        try {
            return complaints.submit(list, form);
        } catch (DuplicateKeyException twice) {
            return complaints.submit(list, form);
        }
    }

    private ModelAndView received(PostedList list, Receipt receipt) {
        return new ModelAndView("publication/received")
                .addObject("list", list)
                .addObject("receipt", receipt)
                .addObject(
                        "complaint",
                        complaints.read(receipt.code(), receipt.secret()).orElseThrow());
    }

    private ModelAndView form(
            PostedList list, ComplaintForm form, HttpStatus status, List<InputProblem.Entry> problems) {
        return new ModelAndView("publication/complaint", status)
                .addObject("list", list)
                .addObject("form", form)
                .addObject(
                        "person",
                        form.row().isEmpty()
                                ? null
                                : lists.person(list, form.row()).orElse(null))
                .addObject("problems", problems);
    }

    @GetMapping("/phan-anh")
    ModelAndView ask() {
        return answer(HttpStatus.OK, "", null, List.of());
    }

    @PostMapping("/phan-anh")
    ModelAndView read(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "bi-mat", defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code.isBlank() || secret.isBlank()) {
            return answer(
                    HttpStatus.BAD_REQUEST,
                    code,
                    null,
                    List.of(new InputProblem.Entry(
                            code.isBlank() ? "ma" : "bi-mat", "Nhập mã phản ánh và mã bí mật đã ghi khi gửi.")));
        }
        try {
            limit.beforeReading(request.getRemoteAddr());
        } catch (TooMany tooMany) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, code, null, told(String.valueOf(tooMany.getMessage())));
        }
        Optional<Complaint> found = complaints.read(code, secret);
        return found.isPresent()
                ? answer(HttpStatus.OK, code, found.get(), List.of())
                : answer(HttpStatus.NOT_FOUND, code, null, List.of(new InputProblem.Entry("ma", NOTHING)));
    }

    private ModelAndView answer(
            HttpStatus status, String code, @Nullable Complaint complaint, List<InputProblem.Entry> problems) {
        return new ModelAndView("publication/conclusion", status)
                .addObject("code", code)
                .addObject("complaint", complaint)
                .addObject(
                        "office",
                        complaint == null ? "" : units.get(complaint.unitId()).office())
                .addObject("problems", problems);
    }

    private static List<InputProblem.Entry> told(String text) {
        return List.of(new InputProblem.Entry("", text));
    }

    private PostedList require(String number) {
        return lists.find(number).orElseThrow(PostedPages::none);
    }
}
