package vn.ansinh.workflow.engine;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.query.Query;

/**
 * Expressions in task queries run code. The engine refuses them in a query's own fields but evaluates them in its "or"
 * parts (7.24.0, open upstream): here the whole tree is looked at, where the query is executed.
 */
final class QueryExpressions {

    /** The only ones that a stored filter may have: fixed texts without anything of the user's in them. */
    private static final Set<String> IN_FILTERS = Set.of(
            "${currentUser()}",
            "${currentUserGroups()}",
            "${now()}",
            "${dateTime().plusDays(1)}",
            "${dateTime().plusDays(3)}");

    /** To be added to a query; the engine calls it when the query runs, and when it extends a filter. */
    static final Validator<AbstractQuery<?, ?>> NONE = QueryExpressions::refuseAll;

    private QueryExpressions() {}

    static void refuseAll(Query<?, ?> query) {
        if (of(query).findAny().isPresent()) {
            throw new BadUserRequestException("Truy vấn không được chứa biểu thức.");
        }
    }

    static void refuseUnknown(Query<?, ?> stored) {
        if (!of(stored).allMatch(IN_FILTERS::contains)) {
            throw new BadUserRequestException("Bộ lọc chứa biểu thức không được phép.");
        }
    }

    private static Stream<String> of(Query<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            // The first of its queries is the query itself, the others are its "or" parts.
            return Stream.concat(Stream.of(tasks), tasks.getQueries().stream())
                    .flatMap(part -> part.getExpressions().values().stream());
        }
        return query instanceof AbstractQuery<?, ?> other ? other.getExpressions().values().stream() : Stream.empty();
    }
}
