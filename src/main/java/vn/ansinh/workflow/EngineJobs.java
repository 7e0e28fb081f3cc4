package vn.ansinh.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;

/** Timers and chunks run by hand, for what moves the clock itself (replay, tests) with the job executor off. */
@Service
public class EngineJobs {

    private static final int PAGE = 200;

    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;

    EngineJobs(ManagementService managementService, ProcessEngineConfigurationImpl configuration) {
        this.managementService = managementService;
        this.configuration = configuration;
    }

    /** Does {@code work} with the job executor stopped, so that only {@link #runDue} runs jobs meanwhile. */
    public void whileExecutorRests(Runnable work) {
        JobExecutor executor = configuration.getJobExecutor();
        boolean active = executor != null && executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** Runs all that is due by the engine's clock, and what that makes due; gives how many ran. */
    public int runDue() {
        int ran = 0;
        List<String> due = due();
        while (!due.isEmpty()) {
            for (String id : due) {
                managementService.executeJob(id);
            }
            ran += due.size();
            due = due();
        }
        return ran;
    }

    private List<String> due() {
        List<String> ids = new ArrayList<>();
        managementService.createJobQuery().executable().listPage(0, PAGE).stream()
                .map(Job::getId)
                .forEach(ids::add);
        return ids;
    }
}
