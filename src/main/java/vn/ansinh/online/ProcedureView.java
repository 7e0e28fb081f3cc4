package vn.ansinh.online;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.Procedure;

/** What one should know before starting; texts are ready for the page. */
record ProcedureView(
        Procedure procedure,
        @Nullable String until,
        List<Group> groups,
        List<Stage> stages,
        @Nullable String limit) {

    /** {@code amount}: «1.000.000 đồng một tháng, nhiều nhất 3 tháng». */
    record Group(String name, String amount) {}

    /** Up to the decision, then the payment and the result; {@code limit} in words. */
    record Stage(String name, String where, String limit) {}
}
