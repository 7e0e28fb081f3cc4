package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.clock.TimeLimit;

/**
 * One version of an administrative procedure. A dossier stays bound to the version that was in force at its receipt.
 *
 * @param id code and first day: {@code QD15-HKD@2020-04-24}
 * @param receivedTo the last day of receipt, null when there is none yet
 * @param benefit what a person gets at most once a month, whatever the procedure
 * @param periodFrom the month that every line's period starts with; null: the month of receipt
 * @param situations in which somebody looks for this procedure, in that person's own words; null: it is not offered online
 *     by a situation. They bind no dossier
 * @param posting how long the list is public where the review itself includes that, counted from its beginning; null when
 *     a stage of its own does it, or nothing is posted
 * @param supplementDays calendar days that the applicant has to bring missing papers
 */
public record Procedure(
        String id,
        String code,
        String name,
        @Nullable String nationalCode,
        String processKey,
        LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        List<String> legalBasis,
        Level decider,
        boolean listProcedure,
        String benefit,
        String benefitName,
        @Nullable LocalDate periodFrom,
        AfterSupplement afterSupplement,
        int supplementDays,
        List<StageRule> stages,
        List<PaperRule> papers,
        List<GroupRule> groups,
        List<ReasonRule> refusalReasons,
        List<FactRule> facts,
        @Nullable List<String> situations,
        @Nullable TimeLimit posting) {

    public Procedure {
        legalBasis = List.copyOf(legalBasis);
        stages = List.copyOf(stages);
        papers = List.copyOf(papers);
        groups = List.copyOf(groups);
        refusalReasons = List.copyOf(refusalReasons);
        facts = List.copyOf(facts);
        situations = situations == null ? null : List.copyOf(situations);
    }

    public boolean has(StageCode stage) {
        return stages.stream().anyMatch(rule -> rule.code() == stage);
    }

    /**
     * @throws IllegalArgumentException when the procedure has no such stage: ask {@link #has} first
     */
    public StageRule stage(StageCode stage) {
        return stages.stream()
                .filter(rule -> rule.code() == stage)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no stage " + stage));
    }

    /** What the appointment date is made of: the limits of the stages up to the approval, in their order. */
    public List<TimeLimit> limits() {
        return stages.stream()
                .filter(rule -> rule.code().compareTo(StageCode.APPROVAL) <= 0)
                .flatMap(rule -> Stream.ofNullable(rule.limit()))
                .toList();
    }

    /** Whether the people of its dossiers are made public for some days. */
    public boolean posts() {
        return posting != null || has(StageCode.POSTING);
    }

    /** Codes of the groups whose people are on no public list. */
    public Set<String> hiddenGroups() {
        return groups.stream().filter(GroupRule::hidden).map(GroupRule::code).collect(Collectors.toUnmodifiableSet());
    }

    public boolean receivableOn(LocalDate day) {
        return !day.isBefore(receivedFrom) && (receivedTo == null || !day.isAfter(receivedTo));
    }

    /** Whether there is a day on which both would take applications. */
    boolean meets(Procedure other) {
        return code.equals(other.code)
                && (receivedTo == null || !receivedTo.isBefore(other.receivedFrom))
                && (other.receivedTo == null || !other.receivedTo.isBefore(receivedFrom));
    }

    /** The same with another last day of receipt, the one thing that may change. */
    Procedure receivedUntil(@Nullable LocalDate lastDay) {
        return new Procedure(
                id,
                code,
                name,
                nationalCode,
                processKey,
                receivedFrom,
                lastDay,
                legalBasis,
                decider,
                listProcedure,
                benefit,
                benefitName,
                periodFrom,
                afterSupplement,
                supplementDays,
                stages,
                papers,
                groups,
                refusalReasons,
                facts,
                situations,
                posting);
    }
}
