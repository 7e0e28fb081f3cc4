package vn.ansinh.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.mark.Mark;
import vn.ansinh.mark.MarkKind;
import vn.ansinh.mark.Marks;
import vn.ansinh.organisation.OfficerSearch;
import vn.ansinh.organisation.UnitRegister;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** The picture of a unit's seal or of an officer's signature: seen, placed, withdrawn. */
abstract class MarkPages {

    @Controller
    @RequestMapping("/quan-tri/don-vi/{id}/hinh")
    static class Seals extends MarkPages {
        Seals(Marks marks, UnitRegister units, OfficerSearch officers) {
            super(MarkKind.SEAL, marks, units, officers);
        }
    }

    @Controller
    @RequestMapping("/quan-tri/can-bo/{id}/hinh")
    static class Signatures extends MarkPages {
        Signatures(Marks marks, UnitRegister units, OfficerSearch officers) {
            super(MarkKind.SIGNATURE, marks, units, officers);
        }
    }

    private static final double DOTS_A_MM = 96 / 25.4;

    private final MarkKind kind;
    private final Marks marks;
    private final UnitRegister units;
    private final OfficerSearch officers;

    MarkPages(MarkKind kind, Marks marks, UnitRegister units, OfficerSearch officers) {
        this.kind = kind;
        this.marks = marks;
        this.units = units;
        this.officers = officers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Principal administrator) {
        return page(id, new Typed(Map.of("widthMm", String.valueOf(kind.usualMm()))), administrator);
    }

    private ModelAndView page(String id, Typed typed, Principal administrator) {
        String name = kind == MarkKind.SEAL
                ? units.get(id, administrator.getName()).unit().name()
                : officers.get(id, administrator.getName()).fullName();
        Mark inUse = marks.inUse(kind, id, administrator.getName()).orElse(null);
        return new ModelAndView("administration/mark")
                .addObject("kind", kind)
                .addObject("id", id)
                .addObject("name", name)
                .addObject("path", path(id))
                .addObject("inUse", inUse)
                .addObject("shownWidth", inUse == null ? 0 : Math.round(inUse.widthMm() * DOTS_A_MM))
                .addObject("history", marks.history(kind, id, administrator.getName()))
                .addObject("typed", typed);
    }

    @PostMapping
    ModelAndView place(
            @PathVariable String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> marks.place(kind, id, bytes(file), width(typed.line("widthMm")), actor(administrator)),
                path(id),
                "Đã đặt hình %s. Văn bản phát hành từ bây giờ dùng hình này.".formatted(kind.vietnamese()),
                redirect,
                fresh -> page(id, typed, administrator));
    }

    @PostMapping("/bo")
    ModelAndView withdraw(@PathVariable String id, Principal administrator, RedirectAttributes redirect) {
        return Answers.of(
                () -> marks.withdraw(kind, id, actor(administrator)),
                path(id),
                "Đã thôi dùng hình %s. Văn bản đã phát hành không đổi.".formatted(kind.vietnamese()),
                redirect,
                fresh -> show(id, administrator));
    }

    /** Only for administrators who reach its owner: whoever has the file can put it on anything. */
    @GetMapping("/png")
    ResponseEntity<byte[]> picture(@PathVariable String id, Principal administrator) {
        Mark mark = marks.inUse(kind, id, administrator.getName())
                .orElseThrow(() -> new NotFound("Không có hình nào đang dùng."));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_PNG)
                .body(mark.png());
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new byte[0];
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int width(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw new InputProblem("widthMm", "Nhập bề rộng bằng số mm, ví dụ 36.");
        }
        return Integer.parseInt(text);
    }

    private String path(String id) {
        return "/quan-tri/%s/%s/hinh".formatted(kind == MarkKind.SEAL ? "don-vi" : "can-bo", id);
    }

    private static Actor actor(Principal administrator) {
        return new Actor(administrator.getName(), null);
    }
}
