package vn.ansinh.workflow.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.AppClock;

/** Keeps the engine's own clock (timers, history, locks) in step with the application's. */
@Component
class EngineClock {

    EngineClock(AppClock clock) {
        clock.follow(offset -> ClockUtil.offset(offset.toMillis()));
    }
}
