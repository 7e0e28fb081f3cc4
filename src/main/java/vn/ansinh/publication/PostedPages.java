package vn.ansinh.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** The public lists. Names are asked for by POST; nothing here is to be kept or found by a search engine. */
@Controller
@RequestMapping("/niem-yet")
class PostedPages {

    private static final int LONGEST_NAME = 120;
    private static final int LAST_PAGE = 1000;

    private final PostedLists lists;
    private final Units units;

    PostedPages(PostedLists lists, Units units) {
        this.lists = lists;
        this.units = units;
    }

    /** The way to the lists may be found by search engines, the people on them may not. */
    @ModelAttribute
    void nowhereElse(@PathVariable(required = false) @Nullable String number, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (number != null) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
    }

    @GetMapping
    ModelAndView choose(@RequestParam(name = "don-vi", required = false) @Nullable String unitId) {
        UnitChoice choice = UnitChoice.of(lists.countByUnit(), unitId, units);
        return new ModelAndView("publication/choose")
                .addObject("choice", choice)
                .addObject("lists", choice.isCommune() ? lists.ofCommune(String.valueOf(unitId)) : List.of());
    }

    @GetMapping("/{number}")
    ModelAndView list(@PathVariable String number, @RequestParam(name = "trang", defaultValue = "1") String pageText) {
        int page = pageText.matches("\\d{1,4}") ? Math.min(Math.max(1, Integer.parseInt(pageText)), LAST_PAGE) : 1;
        PostedList list = require(number);
        List<PublicPerson> found = lists.page(list, page);
        return shown(list, found.subList(0, Math.min(PostedLists.A_PAGE, found.size())), "")
                .addObject("page", page)
                .addObject("more", found.size() > PostedLists.A_PAGE);
    }

    @PostMapping("/{number}")
    ModelAndView search(@PathVariable String number, @RequestParam(name = "ten", defaultValue = "") String typed) {
        String line = VietnameseText.nfc(typed);
        String name = line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
        if (name.isEmpty()) {
            return list(number, "1");
        }
        PostedList list = require(number);
        return shown(list, lists.search(list, name), name).addObject("page", 1).addObject("more", false);
    }

    private static ModelAndView shown(PostedList list, List<PublicPerson> people, String name) {
        return new ModelAndView("publication/list")
                .addObject("list", list)
                .addObject("people", people)
                .addObject("name", name);
    }

    private PostedList require(String number) {
        return lists.find(number).orElseThrow(PostedPages::none);
    }

    /** The same for a list that never was, is not yet public, is no more, or holds only people who are on no list. */
    static NotFound none() {
        return new NotFound("Không có danh sách nào đang niêm yết tại địa chỉ này.");
    }
}
