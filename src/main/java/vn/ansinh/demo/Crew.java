package vn.ansinh.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Retry;
import vn.ansinh.workflow.OfficerTasks;
import vn.ansinh.workflow.OfficerTasks.Work;

/** The officers: each task is done by somebody who holds its role in its unit, through the task's own guards. */
@Component
class Crew {

    private final OfficerTasks tasks;
    private final JdbcClient jdbc;
    private final Map<String, List<String>> holders = new ConcurrentHashMap<>();

    Crew(OfficerTasks tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** One of those who hold {@code ROLE@unit}, spread by {@code turn}. */
    String holder(String group, int turn) {
        List<String> names = holders.computeIfAbsent(group, this::find);
        return names.get(Math.floorMod(turn, names.size()));
    }

    private List<String> find(String group) {
        String[] parts = group.split("@", 2);
        List<String> names = jdbc.sql(
                        "SELECT username FROM officer_role WHERE role = ? AND unit_id = ? ORDER BY username")
                .params(parts[0], parts[1])
                .query(String.class)
                .list();
        if (names.isEmpty()) {
            throw new IllegalStateException("nobody holds " + group);
        }
        return names;
    }

    /**
     * Goes once through the open tasks of a step, two officers at a time. {@code form} says what to write, null leaves
     * the task for another day; gives how many were done.
     */
    int work(String step, Function<Work, @Nullable Map<String, Object>> form) {
        return inParallel(tasks.open(step), task -> {
            Map<String, Object> values = form.apply(task);
            if (values == null) {
                return false;
            }
            String group = tasks.groupOf(task.id());
            // Preparing and checking must be two people: even turns prepare, odd ones check.
            int turn = step.contains("check") || step.contains("sign") ? 1 : 0;
            complete(holder(group, turn), task, values);
            return true;
        });
    }

    private void complete(String officer, Work task, Map<String, Object> values) {
        Retry.onConflict(() -> tasks.complete(officer, task.id(), values));
    }

    /** As many workers as cores; the first failure is thrown when all have ended. */
    static <T> int inParallel(List<T> all, Predicate<T> work) {
        if (all.isEmpty()) {
            return 0;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            all.forEach(one -> jobs.add(() -> work.test(one)));
            int done = 0;
            for (Future<Boolean> result : workers.invokeAll(jobs)) {
                done += result.get() ? 1 : 0;
            }
            return done;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } finally {
            workers.shutdownNow();
        }
    }
}
