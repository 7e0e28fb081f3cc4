package vn.ansinh.workflow.forms;

import java.util.List;

/**
 * Something that was checked for the officer, who decides.
 *
 * @param compared what was held against what
 * @param reason why it is fine, or what has to be looked at
 * @param details of the first cases, such as the people who are meant
 */
record FormCheck(Result result, String title, String compared, String reason, List<String> details) {

    enum Result {
        OK,
        DOUBT,
        FAIL
    }

    private static final int MOST_DETAILS = 20;

    FormCheck {
        details = details.stream().limit(MOST_DETAILS).toList();
    }
}
