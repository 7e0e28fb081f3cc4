package vn.ansinh.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.procedure.CheckedProcedure;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.ProcedurePublishing;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.InputProblem;

/** A new version of a procedure: its text comes in, is checked and shown, and is published when the author says so. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/moi")
class PublishingPages {

    private static final int MOST_BYTES = 400_000;

    private final Procedures procedures;
    private final ProcedurePublishing publishing;
    private final Administrators administrators;

    PublishingPages(Procedures procedures, ProcedurePublishing publishing, Administrators administrators) {
        this.procedures = procedures;
        this.publishing = publishing;
        this.administrators = administrators;
    }

    @GetMapping
    ModelAndView form(@RequestParam(name = "tu", required = false) @Nullable String from, Principal administrator) {
        administrators.requireProvince(actor(administrator));
        return page(from == null ? "" : publishing.textOf(procedures.get(from)), null);
    }

    private static ModelAndView page(String text, @Nullable CheckedProcedure checked) {
        return new ModelAndView("administration/procedure-new")
                .addObject("text", text)
                .addObject("checked", checked)
                .addObject("procedure", checked == null ? null : checked.procedure());
    }

    /** The first press checks and shows, the second publishes the same text; nothing is kept in between. */
    @PostMapping
    ModelAndView take(
            @RequestParam(name = "text", defaultValue = "") String typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "publish", defaultValue = "false") boolean publish,
            Principal administrator,
            RedirectAttributes redirect) {
        administrators.requireProvince(actor(administrator));
        String text;
        try {
            text = (file == null || file.isEmpty() ? typed : read(file)).replace("\r\n", "\n");
        } catch (InputProblem unreadable) {
            return Answers.withProblems(page(typed, null), HttpStatus.UNPROCESSABLE_ENTITY, unreadable.entries());
        }
        if (text.isBlank()) {
            return Answers.withProblems(
                    page(text, null),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    List.of(new InputProblem.Entry("text", "Dán nội dung YAML hoặc chọn tệp.")));
        }
        CheckedProcedure checked = publishing.check(text);
        Procedure procedure = checked.procedure();
        if (!publish || procedure == null || !checked.problems().isEmpty()) {
            ModelAndView page = page(text, checked);
            if (!checked.problems().isEmpty()) {
                page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            }
            return page;
        }
        return Answers.of(
                () -> publishing.publish(text, actor(administrator)),
                "/quan-tri/thu-tuc/" + procedure.id(),
                "Đã ban hành phiên bản " + procedure.id() + ".",
                redirect,
                fresh -> page(text, publishing.check(text)));
    }

    private static String read(MultipartFile file) {
        try {
            if (file.getSize() <= MOST_BYTES) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file.getBytes()))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            throw new InputProblem("file", "Không đọc được tệp: lưu lại dạng văn bản UTF-8 rồi tải lên.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new InputProblem("file", "Tệp quá lớn: một thủ tục dài tối đa 200.000 ký tự.");
    }

    private static Actor actor(Principal administrator) {
        return new Actor(administrator.getName(), null);
    }
}
