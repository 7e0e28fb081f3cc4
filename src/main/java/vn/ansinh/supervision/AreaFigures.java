package vn.ansinh.supervision;

import vn.ansinh.shared.Dong;

/**
 * Dossiers of one area and their money in whole đồng. {@code handled} have an answer, {@code handlingDays} is the sum of
 * their working days; approved people hold the paid ones.
 */
record AreaFigures(
        String unitId,
        int received,
        int inTime,
        int dueSoon,
        int overdue,
        int waiting,
        int onTime,
        int late,
        int withdrawn,
        int handled,
        long handlingDays,
        int people,
        int approvedPeople,
        long approvedAmount,
        int paidPeople,
        long paidAmount) {

    static AreaFigures none(String unitId) {
        return new AreaFigures(unitId, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    AreaFigures plus(AreaFigures other) {
        return new AreaFigures(
                unitId,
                received + other.received,
                inTime + other.inTime,
                dueSoon + other.dueSoon,
                overdue + other.overdue,
                waiting + other.waiting,
                onTime + other.onTime,
                late + other.late,
                withdrawn + other.withdrawn,
                handled + other.handled,
                handlingDays + other.handlingDays,
                people + other.people,
                approvedPeople + other.approvedPeople,
                approvedAmount + other.approvedAmount,
                paidPeople + other.paidPeople,
                paidAmount + other.paidAmount);
    }

    /** The number that the state's dossiers make, as the list behind the link counts them. */
    public int count(DeskState state) {
        return switch (state) {
            case IN_TIME -> inTime;
            case DUE_SOON -> dueSoon;
            case OVERDUE -> overdue;
            case WAITING -> waiting;
            case ON_TIME -> onTime;
            case LATE -> late;
            case WITHDRAWN -> withdrawn;
            default -> received;
        };
    }

    public Result result() {
        return new Result(new Sum(approvedPeople, approvedAmount), new Sum(paidPeople, paidAmount));
    }

    /** «4,5», or «–» when nothing has an answer yet. */
    public String averageDays() {
        if (handled == 0) {
            return "–";
        }
        long tenths = Math.round(handlingDays * 10.0 / handled);
        return Dong.plain(tenths / 10) + "," + tenths % 10;
    }
}
