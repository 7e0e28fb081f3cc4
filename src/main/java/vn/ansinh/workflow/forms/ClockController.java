package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** Tells the webapps' pages, whose clock is the browser's, that the system's is another. */
@RestController
class ClockController {

    private final AppClock clock;

    ClockController(AppClock clock) {
        this.clock = clock;
    }

    /** {@code notice} is null when the clock shows the real time. */
    record Notice(@Nullable String notice) {}

    @GetMapping("/api/clock")
    Notice clock() {
        return new Notice(
                clock.isShifted() ? "Bản dùng thử: đồng hồ của hệ thống là " + Dates.dateTime(clock.instant()) : null);
    }
}
