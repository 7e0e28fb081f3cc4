package vn.ansinh.workflow.engine;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Replaces the engine's own user tables; being read-only it also closes the engine's set-up page. */
final class IdentityProviderFactory implements SessionFactory {

    private final OfficerDirectory directory;

    IdentityProviderFactory(OfficerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new OfficerIdentityProvider(directory);
    }
}
