package vn.ansinh.payout;

import static vn.ansinh.payout.ReturnColumn.AMOUNT;
import static vn.ansinh.payout.ReturnColumn.CODE;
import static vn.ansinh.payout.ReturnColumn.PAID_ON;
import static vn.ansinh.payout.ReturnColumn.REASON;
import static vn.ansinh.payout.ReturnColumn.RESULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.payout.ReturnReport.Problem;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** Compares a payer's return with what was sealed: results to record, how many were known already, and what is wrong. */
final class ReturnCheck {

    private static final int LONGEST_REASON = 300;

    private final Map<String, Expected> sealed;
    private final LocalDate today;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<PaymentResult> results = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unchanged;

    ReturnCheck(List<Expected> sealed, List<ReturnRow> rows, LocalDate today) {
        this.sealed = sealed.stream().collect(Collectors.toMap(Expected::code, row -> row));
        this.today = today;
        for (ReturnRow row : rows) {
            places.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row.number());
        }
        rows.forEach(this::check);
    }

    List<PaymentResult> results() {
        return results;
    }

    ReturnReport report() {
        return ReturnReport.of(results, unchanged, problems);
    }

    private void check(ReturnRow row) {
        if (row.code().isEmpty()) {
            problem(row, CODE, "Dòng có kết quả nhưng không có mã chi trả", "Chép mã từ tệp đã gửi, hoặc bỏ dòng này.");
            return;
        }
        List<Integer> same = places.getOrDefault(row.code(), List.of());
        Expected expected = sealed.get(row.code());
        if (expected == null) {
            problem(
                    row,
                    CODE,
                    "Mã %s không có trong đợt chi trả này".formatted(quote(row.code())),
                    "Chép đúng mã từ tệp đã gửi, hoặc bỏ dòng này.");
        } else if (same.size() > 1) {
            problem(
                    row,
                    CODE,
                    "Mã %s có ở %d dòng: %s".formatted(quote(row.code()), same.size(), listed(same)),
                    "Giữ lại một dòng cho mã này rồi nộp lại; chưa dòng nào được ghi nhận.");
        } else if (!row.isBlank()) {
            compare(row, expected);
        }
    }

    private void compare(ReturnRow row, Expected expected) {
        int before = problems.size();
        PaymentStatus status = ReturnText.result(row.result());
        if (status == null) {
            problem(
                    row,
                    RESULT,
                    row.result().isEmpty()
                            ? "Chưa ghi kết quả"
                            : "Không hiểu kết quả %s".formatted(quote(row.result())),
                    "Ghi «Đã nhận» hoặc «Chưa nhận».");
            return;
        }
        boolean paid = status == PaymentStatus.PAID;
        checkAmount(row, expected, paid);
        PaymentResult result = new PaymentResult(
                expected.id(),
                expected.amount(),
                status,
                paid ? checkedDay(row, expected) : null,
                paid ? null : checkedReason(row));
        if (problems.size() > before) {
            return;
        }
        if (expected.status() == PaymentStatus.SEALED) {
            results.add(result);
        } else if (result.isKnownBy(expected)) {
            unchanged++;
        } else {
            problem(
                    row,
                    RESULT,
                    "Người này đã được ghi nhận khác: " + recorded(expected),
                    "Bỏ dòng này; nếu kết quả đã ghi là sai, báo cho cơ quan lập đợt chi trả.");
        }
    }

    /** Of money that was not collected a payer writes what was due, nothing, or 0. */
    private void checkAmount(ReturnRow row, Expected expected, boolean paid) {
        if (!paid && row.amount().isEmpty()) {
            return;
        }
        OptionalLong amount = ReturnText.amount(row.amount());
        if (amount.isEmpty()) {
            problem(
                    row,
                    AMOUNT,
                    row.amount().isEmpty()
                            ? "Chưa ghi số tiền"
                            : "Không hiểu số tiền %s".formatted(quote(row.amount())),
                    "Ghi số tiền đã chi bằng đồng: %s.".formatted(Dong.plain(expected.amount())));
        } else if (amount.getAsLong() != expected.amount() && (paid || amount.getAsLong() != 0)) {
            problem(
                    row,
                    AMOUNT,
                    "Số tiền %s khác số được duyệt %s"
                            .formatted(Dong.format(amount.getAsLong()), Dong.format(expected.amount())),
                    "Ghi đúng số đã chi; nếu đã chi sai, báo cho cơ quan lập đợt chi trả.");
        }
    }

    private @Nullable LocalDate checkedDay(ReturnRow row, Expected expected) {
        LocalDate day = ReturnText.day(row.paidOn());
        LocalDate decidedOn = expected.decidedOn();
        if (day == null) {
            problem(
                    row,
                    PAID_ON,
                    row.paidOn().isEmpty()
                            ? "Chưa ghi ngày chi trả"
                            : "Không hiểu ngày %s".formatted(quote(row.paidOn())),
                    "Ghi ngày người dân nhận tiền, dạng ngày/tháng/năm.");
        } else if (day.isAfter(today)) {
            problem(row, PAID_ON, "Ngày %s chưa đến".formatted(Dates.date(day)), "Ghi đúng ngày người dân nhận tiền.");
        } else if (decidedOn != null && day.isBefore(decidedOn)) {
            problem(
                    row,
                    PAID_ON,
                    "Ngày %s trước ngày quyết định %s".formatted(Dates.date(day), Dates.date(decidedOn)),
                    "Ghi đúng ngày người dân nhận tiền.");
        }
        return day;
    }

    private String checkedReason(ReturnRow row) {
        if (row.reason().isEmpty()) {
            problem(row, REASON, "Chưa ghi lý do chưa nhận", "Ghi lý do, ví dụ «Đi làm ăn xa».");
        } else if (row.reason().length() > LONGEST_REASON) {
            problem(row, REASON, "Lý do dài hơn 300 ký tự", "Viết lý do ngắn lại.");
        }
        return row.reason();
    }

    private void problem(ReturnRow row, ReturnColumn column, String wrong, String remedy) {
        problems.add(new Problem(row.number(), column.title(), wrong, remedy));
    }

    private static String recorded(Expected row) {
        String status = row.status().vietnamese();
        return row.paidOn() != null
                ? "%s ngày %s".formatted(status, Dates.date(row.paidOn()))
                : "%s (%s)".formatted(status, row.reason());
    }

    /** The first few: a code may stand in every row. */
    private static String listed(List<Integer> rows) {
        String first = rows.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > 5 ? first + ", …" : first;
    }

    private static String quote(String text) {
        return "«" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "»";
    }
}
