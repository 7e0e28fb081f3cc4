package vn.ansinh.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import vn.ansinh.letter.PdfCheck;
import vn.ansinh.letter.PictureCheck;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.VietnameseText;

/** The rules for files handed in: what they are is told by their bytes, never by their name. Field: {@code paper-} + code. */
final class FileCheck {

    static final int MOST_FILES = 20;
    static final int MOST_PAGES = 200;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    private FileCheck() {}

    /** The good ones; {@code already} are those that the application has. */
    static List<PaperFile> check(Procedure procedure, List<Upload> uploads, int already, Findings findings) {
        if (already + uploads.size() > MOST_FILES) {
            findings.error(
                    "", "Mỗi hồ sơ nhận nhiều nhất %d tệp: gộp các trang vào một tệp PDF.".formatted(MOST_FILES));
            return List.of();
        }
        return uploads.stream()
                .flatMap(upload -> check(procedure, upload, findings).stream())
                .toList();
    }

    private static Optional<PaperFile> check(Procedure procedure, Upload upload, Findings findings) {
        String field = CoverCheck.PAPER + upload.paperCode();
        String name = plainName(upload.fileName());
        Optional<PaperRule> paper = procedure.papers().stream()
                .filter(rule -> rule.code().equals(upload.paperCode()))
                .findFirst();
        if (paper.isEmpty()) {
            findings.error("", "Thủ tục này không có loại giấy tờ của tệp «%s».".formatted(name));
            return Optional.empty();
        }
        byte[] content = upload.content();
        if (content.length == 0) {
            findings.error(field, "Tệp «%s» rỗng: chọn lại tệp.".formatted(name));
            return Optional.empty();
        }
        if (content.length > MOST_BYTES) {
            findings.error(
                    field, "Tệp «%s» lớn hơn 10 MB: quét lại với độ phân giải thấp hơn hoặc tách tệp.".formatted(name));
            return Optional.empty();
        }
        String type = TIKA.detect(content);
        if (!TYPES.contains(type)) {
            findings.error(
                    field, "Tệp «%s» không phải PDF, JPEG hoặc PNG: đổi sang một trong ba loại này.".formatted(name));
            return Optional.empty();
        }
        String fault = fault(type, content);
        if (!fault.isEmpty()) {
            findings.error(field, "Tệp «%s» %s".formatted(name, fault));
            return Optional.empty();
        }
        return Optional.of(new PaperFile(
                upload.paperCode(),
                cut(paper.get().name()),
                name,
                type,
                content.length,
                Digests.sha256(content),
                content));
    }

    /** Why an officer could not open it, empty when all is well. */
    private static String fault(String type, byte[] content) {
        if (!type.equals("application/pdf")) {
            return PictureCheck.isReadable(content)
                    ? ""
                    : "là ảnh hỏng hoặc lớn hơn %d triệu điểm ảnh: chụp hoặc quét lại."
                            .formatted(PictureCheck.MOST_MEGAPIXELS);
        }
        return switch (PdfCheck.of(content, MOST_PAGES)) {
            case FINE -> "";
            case UNREADABLE -> "là PDF hỏng, không mở được: xuất hoặc quét lại.";
            case ENCRYPTED -> "có mật khẩu hoặc bị khóa: bỏ mật khẩu rồi gửi lại.";
            case TOO_LONG -> "có hơn %d trang: tách tệp, chỉ gửi những trang được yêu cầu.".formatted(MOST_PAGES);
        };
    }

    /** The last part of a path, without characters that mean something to a file system. */
    static String plainName(String fileName) {
        String text = PersonCheck.text(fileName);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String plain = VietnameseText.nfc(last.replaceAll("[<>:\"|?*%;]", " ").replaceFirst("^[. ]+", ""));
        return plain.isEmpty() ? "tep" : cut(plain);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(text.length() - LONGEST_NAME);
    }
}
