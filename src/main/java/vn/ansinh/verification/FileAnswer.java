package vn.ansinh.verification;

import org.jspecify.annotations.Nullable;

/** What is said of a file that somebody handed in. */
record FileAnswer(
        String tone, String headline, String text, @Nullable String signature) {

    static FileAnswer identical(boolean ofTheCode) {
        return new FileAnswer(
                ofTheCode ? "done" : "wait",
                "Tệp giống hệt bản đã phát hành",
                ofTheCode
                        ? "Từng byte của tệp trùng với bản được lưu."
                        : "Nhưng đây không phải văn bản mang mã bạn nhập. Xem bên dưới tệp này là văn bản nào.",
                null);
    }

    static FileAnswer changed(String signature) {
        return new FileAnswer(
                "late",
                "Văn bản này đã bị thay đổi",
                "Tệp không giống bản đã phát hành mang mã này. Đừng dùng tệp này; hãy xin lại bản gốc ở nơi phát hành.",
                signature);
    }

    static FileAnswer unknown() {
        return new FileAnswer(
                "wait",
                "Không có văn bản nào như tệp này",
                "Tệp không trùng với văn bản nào đã phát hành. Nếu trên văn bản có mã kiểm tra, hãy nhập mã rồi gửi lại tệp. "
                        + "Bản chụp, bản quét hoặc bản in ra rồi lưu lại luôn khác tệp gốc: với các bản đó hãy kiểm tra bằng mã.",
                null);
    }
}
