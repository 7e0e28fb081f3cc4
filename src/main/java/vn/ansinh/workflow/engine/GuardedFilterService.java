package vn.ansinh.workflow.engine;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Stored filters are ours and hold only known expressions, whoever saves one; what a user adds to one holds none. */
final class GuardedFilterService extends FilterServiceImpl {

    private final ObjectProvider<OpenTasks> openTasks;

    GuardedFilterService(ObjectProvider<OpenTasks> openTasks) {
        this.openTasks = openTasks;
    }

    @Override
    public Filter saveFilter(Filter filter) {
        QueryExpressions.refuseUnknown(filter.getQuery());
        return super.saveFilter(filter);
    }

    /** Tasklist asks for 2,000 filters at once, more than {@code queryMaxResultsLimit} lets anybody have. */
    @Override
    public FilterQuery createFilterQuery() {
        return new CappedFilterQuery(commandExecutor);
    }

    @Override
    public FilterQuery createTaskFilterQuery() {
        return createFilterQuery().filterResourceType(EntityTypes.TASK);
    }

    @Override
    public <T> List<T> list(String filterId) {
        checkStored(filterId);
        return super.list(filterId);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        check(filterId, extendingQuery);
        return super.list(filterId, extendingQuery);
    }

    @Override
    public <T> List<T> listPage(String filterId, int firstResult, int maxResults) {
        return listPage(filterId, null, firstResult, maxResults);
    }

    /** A page of a plain list is found by our index; its tasks the engine loads, with all its own checks. */
    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(
            String filterId, @Nullable Q extendingQuery, int firstResult, int maxResults) {
        Optional<Filter> stored = check(filterId, extendingQuery);
        Optional<List<String>> ids = ask(
                stored,
                extendingQuery,
                (query, officer, now) -> openTasks.getObject().page(query, officer, now, firstResult, maxResults));
        if (ids.isEmpty()) {
            return super.listPage(filterId, extendingQuery, firstResult, maxResults);
        }
        if (ids.get().isEmpty()) {
            return List.of();
        }
        TaskQueryImpl these = new TaskQueryImpl();
        these.taskIdIn(ids.get().toArray(String[]::new));
        Query<?, ?> narrowed = extendingQuery == null ? these : ((TaskQueryImpl) extendingQuery).extend(these);
        @SuppressWarnings("unchecked")
        List<T> page = super.listPage(filterId, (Q) narrowed, 0, maxResults);
        return page.stream()
                .sorted(Comparator.comparingInt(task -> ids.get().indexOf(((Task) task).getId())))
                .toList();
    }

    @Override
    public <T> T singleResult(String filterId) {
        checkStored(filterId);
        return super.singleResult(filterId);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        check(filterId, extendingQuery);
        return super.singleResult(filterId, extendingQuery);
    }

    @Override
    public Long count(String filterId) {
        return count(filterId, null);
    }

    @Override
    public Long count(String filterId, @Nullable Query<?, ?> extendingQuery) {
        Optional<Filter> stored = check(filterId, extendingQuery);
        return ask(stored, extendingQuery, openTasks.getObject()::count)
                .orElseGet(() -> super.count(filterId, extendingQuery));
    }

    private interface Question<R> {
        Optional<R> ask(TaskQueryImpl query, Authentication officer, Date now);
    }

    /** Empty when the engine has to answer: nobody's own call, or no list of tasks. */
    private <R> Optional<R> ask(Optional<Filter> stored, @Nullable Query<?, ?> extending, Question<R> question) {
        boolean tasks = stored.isPresent()
                && stored.get().getQuery() instanceof TaskQueryImpl
                && (extending == null || extending instanceof TaskQueryImpl);
        if (!tasks) {
            return Optional.empty();
        }
        TaskQueryImpl own = stored.get().getQuery();
        TaskQueryImpl whole = extending == null ? own : (TaskQueryImpl) own.extend((TaskQueryImpl) extending);
        return commandExecutor
                .execute(context -> Caller.officer())
                .flatMap(officer -> question.ask(whole, officer, ClockUtil.getCurrentTime()));
    }

    private Optional<Filter> check(String filterId, @Nullable Query<?, ?> extendingQuery) {
        if (extendingQuery != null) {
            QueryExpressions.refuseAll(extendingQuery);
        }
        return checkStored(filterId);
    }

    /** A filter that came into the table by another way than {@link #saveFilter} is not run. */
    private Optional<Filter> checkStored(String filterId) {
        FilterEntity stored = commandExecutor.execute((CommandContext context) ->
                filterId == null ? null : context.getFilterManager().findFilterById(filterId));
        if (stored != null) {
            QueryExpressions.refuseUnknown(stored.getQuery());
        }
        return Optional.ofNullable(stored);
    }

    private static final class CappedFilterQuery extends FilterQueryImpl {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 200;

        CappedFilterQuery(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public List<Filter> listPage(int firstResult, int maxResults) {
            return super.listPage(firstResult, Math.min(maxResults, MOST));
        }
    }
}
