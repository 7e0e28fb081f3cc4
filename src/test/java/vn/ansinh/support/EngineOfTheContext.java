package vn.ansinh.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The engine's REST API and webapps look an engine up by name in a static register, where the context that started last
 * has put its own. Contexts are kept for later test classes: each class finds there the engine of its own.
 */
public final class EngineOfTheContext implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .ifAvailable(ProcessEngines::registerProcessEngine);
    }
}
