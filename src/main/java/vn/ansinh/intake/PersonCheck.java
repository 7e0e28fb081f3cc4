package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.IdNumber;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.VietnameseText;

/**
 * The rules for a person's data. Fields are told as {@code prefix} + name, idNumber, otherIdNumber, birth, sex, address.
 */
final class PersonCheck {

    private static final int LONGEST_INPUT = 1000;
    private static final int LONGEST_ADDRESS = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final LocalDate LAST_DAY_OF_CMND = LocalDate.of(2024, 12, 31);

    private final String prefix;
    private final LocalDate today;
    private final Findings findings;

    PersonCheck(String prefix, LocalDate today, Findings findings) {
        this.prefix = prefix;
        this.today = today;
        this.findings = findings;
    }

    CheckedPerson check(PersonForm form, boolean numberRequired) {
        String name = name(form.name());
        IdNumber id = number("idNumber", form.idNumber(), numberRequired);
        IdNumber other = number("otherIdNumber", form.otherIdNumber(), false);
        // A citizen card's number tells the year; who has none must tell it.
        Birth birth = birth(form.birth(), id == null ? text(form.idNumber()).isEmpty() : !id.isCitizenCard());
        String sex = sex(form.sex());
        if (id != null && other != null && id.isCitizenCard() == other.isCitizenCard()) {
            error(
                    "otherIdNumber",
                    "Hai số phải là một số căn cước (12 số) và một số CMND (9 số): sửa hoặc bỏ trống một ô.");
        }
        compare(name, id != null && id.isCitizenCard() ? id : other, birth, sex);
        warnOfOldCard(name, id);
        return new CheckedPerson(
                name,
                id != null ? id.digits() : other == null ? null : other.digits(),
                id == null || other == null ? null : other.digits(),
                birth != null ? birth : birthOf(id),
                sex != null ? sex : id == null ? null : id.sex(),
                address(form.address()));
    }

    private @Nullable Birth birthOf(@Nullable IdNumber id) {
        Integer year = id == null ? null : id.birthYear();
        return year == null || year > today.getYear() ? null : new Birth(year, null);
    }

    private String name(@Nullable String typed) {
        String text = text(typed);
        if (text.isEmpty()) {
            error("name", "Nhập họ và tên.");
        } else if (!VietnameseText.isPlausibleName(text)) {
            error("name", "Họ và tên chỉ gồm chữ cái, dài 2 đến 120 ký tự: bỏ chữ số và ký hiệu.");
        }
        return text;
    }

    private @Nullable IdNumber number(String field, @Nullable String typed, boolean required) {
        String text = text(typed);
        if (text.isEmpty()) {
            if (required) {
                error(field, "Nhập số căn cước công dân (12 số) hoặc số CMND (9 số).");
            }
            return null;
        }
        return IdNumber.parse(text).orElseGet(() -> {
            error(field, "Số giấy tờ phải đủ 12 chữ số (căn cước) hoặc 9 chữ số (CMND), kể cả số 0 ở đầu.");
            return null;
        });
    }

    private @Nullable Birth birth(@Nullable String typed, boolean required) {
        String text = text(typed);
        if (text.isEmpty()) {
            if (required) {
                error("birth", "Nhập ngày sinh hoặc năm sinh.");
            }
            return null;
        }
        Birth birth = Birth.parse(text).orElse(null);
        if (birth == null) {
            error("birth", "Ngày sinh ghi dạng 12/03/1950; nếu chỉ biết năm thì ghi 1950.");
        } else if (birth.year() < EARLIEST_YEAR) {
            error("birth", "Năm sinh phải từ %d trở đi: kiểm tra lại.".formatted(EARLIEST_YEAR));
        } else if (birth.isAfter(today)) {
            error("birth", "Ngày sinh ở sau ngày %s: kiểm tra lại.".formatted(Dates.date(today)));
        } else {
            return birth;
        }
        return null;
    }

    private @Nullable String sex(@Nullable String typed) {
        String text = VietnameseText.searchKey(text(typed)).toUpperCase(Locale.ROOT);
        return switch (text) {
            case "" -> null;
            case "M", "NAM" -> "M";
            case "F", "NU" -> "F";
            default -> {
                error("sex", "Giới tính ghi Nam hoặc Nữ.");
                yield null;
            }
        };
    }

    private String address(@Nullable String typed) {
        String text = text(typed);
        if (text.length() < 2) {
            error("address", "Nhập nơi ở: thôn, bản hoặc số nhà, xã.");
        } else if (text.length() > LONGEST_ADDRESS) {
            error("address", "Nơi ở dài quá %d ký tự: rút gọn lại.".formatted(LONGEST_ADDRESS));
        }
        return text;
    }

    /** Cards with wrong digits exist, so what they tell is asked about and never refused. */
    private void compare(String name, @Nullable IdNumber id, @Nullable Birth birth, @Nullable String sex) {
        if (id == null || !id.isCitizenCard()) {
            return;
        }
        if (!id.hasProvince()) {
            findings.warn("%s: số căn cước %s không bắt đầu bằng mã tỉnh nào.".formatted(name, id.digits()));
        }
        if (sex != null && !sex.equals(id.sex())) {
            findings.warn("%s: giới tính khác với số căn cước %s.".formatted(name, id.digits()));
        }
        Integer year = id.birthYear();
        if (birth != null && year != null && year != birth.year()) {
            findings.warn(
                    "%s: năm sinh %d khác với số căn cước %s (%d).".formatted(name, birth.year(), id.digits(), year));
        }
    }

    private void warnOfOldCard(String name, @Nullable IdNumber id) {
        if (id != null && !id.isCitizenCard() && today.isAfter(LAST_DAY_OF_CMND)) {
            findings.warn("%s: CMND 9 số hết giá trị từ 01/01/2025, nên hỏi số căn cước.".formatted(name));
        }
    }

    /** NFC in one line; what is far too long is cut before anything looks at it, and then fails its own rule. */
    static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return VietnameseText.nfc(typed.length() > LONGEST_INPUT ? typed.substring(0, LONGEST_INPUT) : typed);
    }

    private void error(String field, String message) {
        findings.error(prefix + field, message);
    }
}
