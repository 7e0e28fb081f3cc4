package vn.ansinh.online;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft that a browser works on. */
@Component
class OwnDraft {

    static final String REOPEN = "redirect:/nop-ho-so/mo-lai";
    static final String RESULT = "redirect:/nop-ho-so/ket-qua";
    static final String STEPS = "redirect:/nop-ho-so/to-khai/";

    private final OnlineDrafts drafts;

    OwnDraft(OnlineDrafts drafts) {
        this.drafts = drafts;
    }

    Optional<OnlineDraft> of(HttpServletRequest request) {
        return DraftCookie.read(request).flatMap(key -> drafts.open(key, request.getRemoteAddr()));
    }
}
