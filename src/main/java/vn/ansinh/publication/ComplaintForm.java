package vn.ansinh.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/**
 * What the complainant typed, tidied.
 *
 * @param row token of the person it is about, empty for the whole list
 * @param key random, of this one form
 */
record ComplaintForm(String name, String phone, String address, String text, String row, String key) {

    static final int LONGEST = 2000;
    private static final int SHORTEST = 10;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern PHONE = Pattern.compile("0[35789]\\d{8}|02\\d{9}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** All that cannot be seen but the line's end. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");

    static ComplaintForm empty(String row) {
        return new ComplaintForm("", "", "", "", row, UUID.randomUUID().toString());
    }

    static ComplaintForm of(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String text,
            @Nullable String row,
            @Nullable String key) {
        return new ComplaintForm(
                line(name),
                line(phone),
                line(address),
                paragraphs(text),
                row != null && row.matches("[0-9a-f]{16}") ? row : "",
                key != null && KEY.matcher(key).matches() ? key : "");
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed);
    }

    static String paragraphs(@Nullable String typed) {
        String lines = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Ten or eleven digits from 0; empty when it is no telephone number of Việt Nam. */
    String phoneDigits() {
        String digits = phone.replaceAll("[ .()-]", "").replaceFirst("^(\\+84|0084)0?", "0");
        return PHONE.matcher(digits).matches() ? digits : "";
    }

    /** A key of its own for who came with none. */
    ComplaintForm keyed() {
        return key.isEmpty()
                ? new ComplaintForm(
                        name, phone, address, text, row, UUID.randomUUID().toString())
                : this;
    }

    /** @throws InputProblem with all that is to be mended */
    void check() {
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (!VietnameseText.isPlausibleName(name)) {
            problems.add(new InputProblem.Entry("ten", "Nhập họ và tên của Ông/Bà, ví dụ Lò Văn Mẫu."));
        }
        if (!phone.isEmpty() && phoneDigits().isEmpty()) {
            problems.add(new InputProblem.Entry(
                    "dien-thoai", "Số điện thoại chưa đúng: nhập 10 chữ số, ví dụ 0912 345 678, hoặc để trống."));
        } else if (phone.isEmpty() && address.isEmpty()) {
            problems.add(
                    new InputProblem.Entry("dien-thoai", "Nhập số điện thoại hoặc địa chỉ để Ông/Bà được trả lời."));
        }
        if (address.length() > LONGEST_ADDRESS) {
            problems.add(new InputProblem.Entry("dia-chi", "Địa chỉ dài quá 300 ký tự: viết gọn lại."));
        }
        if (text.length() < SHORTEST) {
            problems.add(new InputProblem.Entry("dieu-sai", "Viết rõ điều chưa đúng trong danh sách và vì sao."));
        } else if (text.length() > LONGEST) {
            problems.add(new InputProblem.Entry(
                    "dieu-sai",
                    "Nội dung có %d ký tự, nhiều hơn %d ký tự cho phép: viết gọn lại."
                            .formatted(text.length(), LONGEST)));
        }
        if (key.isEmpty()) {
            problems.add(new InputProblem.Entry("", "Trang đã mở quá lâu: kiểm tra lại rồi bấm Gửi một lần nữa."));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }
}
