package vn.ansinh.workflow.forms;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import vn.ansinh.clock.IllegalClockChange;
import vn.ansinh.dossier.IllegalStageChange;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

/**
 * What our delegates refuse while an officer completes a task reaches Tasklist and the engine's REST API as 400 with
 * the message for the officer, not as a 500 with Java in it. JAX-RS finds this feature by
 * {@code META-INF/services/jakarta.ws.rs.core.Feature}, in the webapps' engine API as in {@code /engine-rest}.
 */
public class DelegateProblems implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.register(Input.class)
                .register(OfConflict.class)
                .register(OfNotAllowed.class)
                .register(OfNotFound.class)
                .register(OfStage.class)
                .register(OfClock.class);
        return true;
    }

    /** One class a type: the engine's API has a mapper of its own for all exceptions, and the nearest type wins. */
    abstract static class Told<E extends RuntimeException> implements ExceptionMapper<E> {
        @Override
        public Response toResponse(E problem) {
            List<InputProblem.Entry> errors = FormProblems.entries(problem);
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of(
                            "type",
                            problem.getClass().getSimpleName(),
                            "message",
                            String.valueOf(problem.getMessage()),
                            "errors",
                            errors))
                    .build();
        }
    }

    public static class Input extends Told<InputProblem> {}

    public static class OfConflict extends Told<Conflict> {}

    public static class OfNotAllowed extends Told<NotAllowed> {}

    public static class OfNotFound extends Told<NotFound> {}

    public static class OfStage extends Told<IllegalStageChange> {}

    public static class OfClock extends Told<IllegalClockChange> {}
}
