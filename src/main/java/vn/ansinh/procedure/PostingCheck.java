package vn.ansinh.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.clock.TimeLimit;

/** Whether {@code posting} can be kept: some days of the commune's review, and not a second time beside its own stage. */
final class PostingCheck {

    private static final int MOST_DAYS = 60;

    private PostingCheck() {}

    static List<ProcedureProblem> problemsOf(Procedure procedure) {
        List<ProcedureProblem> problems = new ArrayList<>();
        TimeLimit posting = procedure.posting();
        if (posting == null) {
            return problems;
        }
        if (posting.days() < 1 || posting.days() > MOST_DAYS) {
            problems.add(new ProcedureProblem("posting.days", "must be 1 to 60", "phải từ 1 đến 60"));
        }
        if (procedure.has(StageCode.POSTING)) {
            problems.add(new ProcedureProblem(
                    "posting", "the POSTING stage says it already", "khâu POSTING đã quy định thời gian niêm yết"));
        }
        boolean reviewed = procedure.stages().stream()
                .anyMatch(stage -> stage.code() == StageCode.REVIEW && stage.level() == Level.COMMUNE);
        if (!reviewed) {
            problems.add(new ProcedureProblem(
                    "posting", "there is no REVIEW by the commune", "không có khâu REVIEW của cấp xã"));
        }
        return problems;
    }
}
