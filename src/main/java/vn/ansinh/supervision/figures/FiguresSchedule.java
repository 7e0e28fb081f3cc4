package vn.ansinh.supervision.figures;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes touched dossiers in every few seconds while the application runs; a period of zero turns it off. */
@Component
class FiguresSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresSchedule.class);

    private final Figures figures;
    private final Duration every;
    private @Nullable ScheduledExecutorService executor;

    FiguresSchedule(Figures figures, @Value("${ansinh.figures.every}") Duration every) {
        this.figures = figures;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (every.isZero()) {
            return;
        }
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "figures");
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    /** What fails now is tried again at the next turn: the touches are still there. */
    private void run() {
        try {
            figures.catchUp();
        } catch (RuntimeException failure) {
            LOG.warn("Figures of supervision wait for their next turn", failure);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdown();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
