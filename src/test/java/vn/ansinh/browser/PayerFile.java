package vn.ansinh.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Collectors;

/** What the payer makes of the list that it was sent. */
final class PayerFile {

    private PayerFile() {}

    /** The same CSV with everybody paid on {@code day} (dd/MM/yyyy). */
    static FilePayload allPaid(byte[] list, String day) {
        boolean[] inTable = {false};
        String filled = new String(list, UTF_8)
                .lines()
                .map(line -> {
                    if (line.contains("Mã chi trả,")) {
                        inTable[0] = true;
                        return line;
                    }
                    // The last three cells are the payer's; the total below has no code in the first.
                    return inTable[0] && !line.startsWith(",")
                            ? line.replaceFirst(",,,$", ",Đã nhận," + day + ",")
                            : line;
                })
                .collect(Collectors.joining("\r\n"));
        return new FilePayload("ket-qua.csv", "text/csv", filled.getBytes(UTF_8));
    }
}
