package vn.ansinh.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** What applicants say of the service: ratings by unit, and opinions that wait for an answer. */
@Service
class Satisfactions {

    private static final int COMMENTS = 50;
    private static final int QUESTIONS = 5;

    private final ContentmentMapper mapper;
    private final Scopes scopes;
    private final Units units;
    private final AppClock clock;

    Satisfactions(ContentmentMapper mapper, Scopes scopes, Units units, AppClock clock) {
        this.mapper = mapper;
        this.scopes = scopes;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Satisfaction of(String username, SatisfactionFilter filter) {
        Scope scope = scopes.of(username);
        Map<String, Sums> sums = sums(scope, filter);
        List<Satisfaction.Row> rows = sums.keySet().stream()
                .sorted(Comparator.comparing((String id) -> units.get(id).code())
                        .thenComparing(Function.identity()))
                .map(id -> sums.getOrDefault(id, Sums.NONE).row(units.name(id)))
                .toList();
        Sums total = sums.values().stream().reduce(Sums.NONE, Sums::plus);
        return new Satisfaction(
                "từ %s đến %s".formatted(Dates.date(filter.from()), Dates.date(filter.to())),
                rows,
                total.row("Tổng cộng"),
                mapper.listComments(scope, filter, COMMENTS).stream()
                        .map(comment -> new Satisfaction.Comment(
                                comment.number(),
                                units.name(comment.unitId()),
                                Dates.dateTime(comment.ratedAt()),
                                comment.text()))
                        .toList());
    }

    private Map<String, Sums> sums(Scope scope, SatisfactionFilter filter) {
        List<Map.Entry<String, Sums>> all = new ArrayList<>();
        mapper.listRatings(scope, filter)
                .forEach(r -> all.add(Map.entry(
                        r.unitId(),
                        new Sums(
                                r.ratings(),
                                new long[] {r.time(), r.steps(), r.manner(), r.openness(), r.result()},
                                r.content(),
                                0,
                                0,
                                0))));
        mapper.listOpinions(scope, filter, clock.today())
                .forEach(o -> all.add(
                        Map.entry(o.unitId(), new Sums(0, new long[QUESTIONS], 0, o.opinions(), o.open(), o.late()))));
        return all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Sums::plus));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sums(int ratings, long[] points, int content, int opinions, int open, int late) {

        static final Sums NONE = new Sums(0, new long[QUESTIONS], 0, 0, 0, 0);

        Sums plus(Sums other) {
            long[] both = new long[QUESTIONS];
            Arrays.setAll(both, i -> points[i] + other.points[i]);
            return new Sums(
                    ratings + other.ratings,
                    both,
                    content + other.content,
                    opinions + other.opinions,
                    open + other.open,
                    late + other.late);
        }

        Satisfaction.Row row(String name) {
            List<@Nullable String> means = new ArrayList<>();
            for (long sum : points) {
                means.add(ratings == 0 ? null : decimal((double) sum / ratings));
            }
            String share = ratings == 0 ? null : decimal(100.0 * content / ratings) + "%";
            return new Satisfaction.Row(name, ratings, means, share, opinions, open, late);
        }

        private static String decimal(double value) {
            return String.format(Locale.forLanguageTag("vi"), "%.1f", value);
        }
    }
}
