package vn.ansinh.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A group of beneficiaries.
 *
 * @param maxMonths 1 for what is paid once
 * @param sensitive whether belonging to it tells of somebody's health: such people are on no public list (NĐ 20/2021
 *     Điều 8, Luật 91/2025/QH15); null: no
 */
public record GroupRule(
        String code, String name, int maxMonths, @Nullable Boolean sensitive) {

    /** Whether its people are kept off public lists. */
    public boolean hidden() {
        return Boolean.TRUE.equals(sensitive);
    }
}
