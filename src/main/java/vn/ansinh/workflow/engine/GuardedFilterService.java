package vn.ansinh.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.query.Query;

/** Stored filters are ours and hold only known expressions, whoever saves one; what a user adds to one holds none. */
final class GuardedFilterService extends FilterServiceImpl {

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
        checkStored(filterId);
        return super.listPage(filterId, firstResult, maxResults);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(
            String filterId, Q extendingQuery, int firstResult, int maxResults) {
        check(filterId, extendingQuery);
        return super.listPage(filterId, extendingQuery, firstResult, maxResults);
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
        checkStored(filterId);
        return super.count(filterId);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        check(filterId, extendingQuery);
        return super.count(filterId, extendingQuery);
    }

    private void check(String filterId, Query<?, ?> extendingQuery) {
        if (extendingQuery != null) {
            QueryExpressions.refuseAll(extendingQuery);
        }
        checkStored(filterId);
    }

    /** A filter that came into the table by another way than {@link #saveFilter} is not run. */
    private void checkStored(String filterId) {
        FilterEntity stored = commandExecutor.execute((CommandContext context) ->
                filterId == null ? null : context.getFilterManager().findFilterById(filterId));
        if (stored != null) {
            QueryExpressions.refuseUnknown(stored.getQuery());
        }
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
