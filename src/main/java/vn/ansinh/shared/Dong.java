package vn.ansinh.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whole đồng as Vietnamese papers write them. */
public final class Dong {

    private static final long BILLION = 1_000_000_000L;
    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    };
    private static final String[] GROUPS = {"", " nghìn", " triệu"};

    private Dong() {}

    /** {@code 1.500.000 đồng}. */
    public static String format(long dong) {
        return plain(dong) + " đồng";
    }

    /** {@code 1.500.000}. */
    public static String plain(long dong) {
        return grouped(Long.toString(dong));
    }

    /** Millions of đồng with one decimal, half up: {@code 120.938,5}. */
    public static String millions(long dong) {
        String text =
                BigDecimal.valueOf(dong, 6).setScale(1, RoundingMode.HALF_UP).toPlainString();
        int point = text.indexOf('.');
        return grouped(text.substring(0, point)) + "," + text.substring(point + 1);
    }

    /** The amount in words, first letter capital: {@code Bảy trăm năm mươi nghìn đồng}. Amounts are never negative. */
    public static String inWords(long dong) {
        if (dong < 0) {
            throw new IllegalArgumentException("No words for a negative amount: " + dong);
        }
        String words = dong == 0 ? DIGITS[0] : read(dong);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
    }

    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    private static String read(long number) {
        List<String> parts = new ArrayList<>();
        long billions = number / BILLION;
        if (billions > 0) {
            parts.add(read(billions) + " tỷ");
        }
        int rest = (int) (number % BILLION);
        for (int group = 2, unit = 1_000_000; group >= 0; group--, unit /= 1000) {
            int three = rest / unit % 1000;
            if (three > 0) {
                parts.add(readThree(three, !parts.isEmpty()) + GROUPS[group]);
            }
        }
        return String.join(" ", parts);
    }

    /** {@code full}: something was read before, so the missing hundreds and tens are spoken. */
    private static String readThree(int three, boolean full) {
        List<String> words = new ArrayList<>();
        int tens = three / 10 % 10;
        boolean hundredsSpoken = full || three >= 100;
        if (hundredsSpoken) {
            words.add(DIGITS[three / 100] + " trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (hundredsSpoken && three % 10 > 0) {
            words.add("linh");
        }
        if (three % 10 > 0) {
            words.add(readUnit(three % 10, tens));
        }
        return String.join(" ", words);
    }

    private static String readUnit(int unit, int tens) {
        if (unit == 5 && tens >= 1) {
            return "lăm";
        }
        if (unit == 1 && tens >= 2) {
            return "mốt";
        }
        return unit == 4 && tens >= 2 ? "tư" : DIGITS[unit];
    }
}
