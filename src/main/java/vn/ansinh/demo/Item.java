package vn.ansinh.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/**
 * One application of a plan: when it comes in, where, for whom and what becomes of it. {@code first} is the number of
 * its first person, {@code people} how many; {@code months} holds for all but the last person when {@code shortLast}.
 */
record Item(
        int no,
        LocalDate day,
        String procedure,
        String group,
        String communeId,
        int first,
        int people,
        boolean shortLast,
        Fate fate,
        boolean supplement,
        boolean returned,
        @Nullable StageCode lateAt,
        @Nullable StageCode restsAt) {

    /** How an application ends. */
    enum Fate {
        PAID,
        NOT_COLLECTED,
        REFUSED_BY_COMMUNE,
        REFUSED_BY_DISTRICT,
        REFUSED_BY_PROVINCE,
        WITHDRAWN
    }

    boolean isList() {
        return procedure.equals(Plan.LIST);
    }
}
