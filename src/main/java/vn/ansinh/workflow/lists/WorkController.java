package vn.ansinh.workflow.lists;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.shared.InputProblem;

/** What Tasklist's lists ask beside the engine's own API. */
@RestController
@RequestMapping("/api/work")
class WorkController {

    private static final int MOST_CARDS = 100;

    private final WorkCounts counts;
    private final WorkCards cards;
    private final WorkSearch search;

    WorkController(WorkCounts counts, WorkCards cards, WorkSearch search) {
        this.counts = counts;
        this.cards = cards;
        this.search = search;
    }

    @GetMapping("/counts")
    List<WorkCounts.Counted> counts(Principal officer) {
        return counts.of(officer.getName());
    }

    record Tasks(@Nullable List<@Nullable String> tasks) {}

    /** For a page of tasks at once, at most {@value #MOST_CARDS}. */
    @PostMapping("/cards")
    List<WorkCard> cards(@RequestBody Tasks wanted, Principal officer) {
        List<@Nullable String> ids = wanted.tasks() == null ? List.of() : wanted.tasks();
        if (ids.size() > MOST_CARDS) {
            throw new InputProblem("tasks", "Mỗi lần hỏi tối đa %d việc.".formatted(MOST_CARDS));
        }
        return cards.of(
                officer.getName(),
                ids.stream()
                        .filter(id -> id != null && id.length() <= 64)
                        .distinct()
                        .toList());
    }

    record Asked(@Nullable String q) {}

    /** By POST: what is looked for may be somebody's identity number, and addresses are kept in logs. */
    @PostMapping("/search")
    WorkSearch.Found search(@RequestBody Asked asked, Principal officer) {
        return search.find(officer.getName(), Wanted.of(asked.q()));
    }
}
