package vn.ansinh.online;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Retry;

/** Beginning an application, leaving it and coming back to it. */
@Controller
@RequestMapping("/nop-ho-so")
class DraftPages {

    private static final String NOTHING =
            "Không tìm thấy tờ khai với hai mã này. Kiểm tra lại từng chữ; tờ khai được giữ 30 ngày kể từ lần sửa cuối.";

    private final OnlineDrafts drafts;
    private final DraftLimit limit;
    private final OwnDraft own;

    DraftPages(OnlineDrafts drafts, DraftLimit limit, OwnDraft own) {
        this.drafts = drafts;
        this.limit = limit;
        this.own = own;
    }

    /** The one page that shows the secret. */
    @PostMapping("/bat-dau")
    ModelAndView begin(
            @RequestParam(name = "thu-tuc", required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code == null) {
            throw new InputProblem("thu-tuc", "Chọn thủ tục trước khi bắt đầu.");
        }
        limit.begin(request.getRemoteAddr());
        DraftKey key = Retry.onConflict(() -> drafts.begin(code));
        DraftCookie.write(key, request, response);
        return new ModelAndView("online/begun")
                .addObject("code", DraftKey.spaced(key.code()))
                .addObject("secret", DraftKey.spaced(key.secret()))
                .addObject("first", Step.COMMUNE.path());
    }

    @GetMapping("/mo-lai")
    ModelAndView reopen(HttpServletRequest request, HttpServletResponse response) {
        boolean working = own.of(request).isPresent();
        if (!working && DraftCookie.read(request).isPresent()) {
            DraftCookie.forget(request, response);
        }
        return form(working, "", HttpStatus.OK, List.of());
    }

    @PostMapping("/mo-lai")
    ModelAndView reopen(
            @RequestParam(name = "ma-to-khai", required = false) @Nullable String code,
            @RequestParam(name = "mat-ma", required = false) @Nullable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<DraftKey> key = DraftKey.typed(code, secret);
        if (key.isEmpty()) {
            return form(
                    false,
                    code,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    List.of(new InputProblem.Entry(
                            "ma-to-khai", "Nhập mã tờ khai gồm 8 chữ và số, mật mã gồm 12 chữ và số.")));
        }
        limit.check(request.getRemoteAddr(), key.get().code());
        Optional<OnlineDraft> draft = drafts.open(key.get(), request.getRemoteAddr());
        if (draft.isEmpty()) {
            return form(
                    false, code, HttpStatus.NOT_FOUND, List.of(new InputProblem.Entry("ma-to-khai", NOTHING)));
        }
        DraftCookie.write(key.get(), request, response);
        return new ModelAndView(draft.get().number() == null ? OwnDraft.STEPS + "kiem-tra" : OwnDraft.RESULT);
    }

    /** The secret is never written back. */
    private static ModelAndView form(
            boolean working, @Nullable String code, HttpStatus status, List<InputProblem.Entry> problems) {
        return new ModelAndView("online/reopen", status)
                .addObject("working", working)
                .addObject("code", code)
                .addObject("problems", problems);
    }

    @PostMapping("/thoat")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.forget(request, response);
        return new ModelAndView("redirect:/nop-ho-so");
    }
}
