package vn.ansinh.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tika.Tika;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.dossier.SentPaper;
import vn.ansinh.letter.PdfCheck;
import vn.ansinh.letter.PictureCheck;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/**
 * The files of one sending: the good ones, and why the others cannot be taken. What a file is, is told by its bytes, and
 * an officer must be able to open it.
 */
final class SentFiles {

    static final int MOST_FILES = 10;
    static final int MOST_PAGES = 200;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    static final long MOST_TOGETHER = 30L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final Tika TIKA = new Tika();

    private final List<SentPaper> good = new ArrayList<>();
    private final List<InputProblem.Entry> problems = new ArrayList<>();

    private SentFiles() {}

    /** A browser sends a nameless part where no file was chosen. */
    static SentFiles of(List<MultipartFile> parts) {
        SentFiles checked = new SentFiles();
        List<MultipartFile> files =
                parts.stream().filter(file -> !nameOf(file).isEmpty()).toList();
        if (files.isEmpty()) {
            checked.problem("Chọn tệp cần gửi: ảnh chụp hoặc bản quét giấy tờ được yêu cầu.");
        } else if (files.size() > MOST_FILES) {
            checked.problem("Mỗi lần gửi nhiều nhất %d tệp: gửi làm nhiều lần, hoặc gộp các trang vào một tệp PDF."
                    .formatted(MOST_FILES));
        } else if (files.stream().mapToLong(MultipartFile::getSize).sum() > MOST_TOGETHER) {
            checked.problem("Các tệp cộng lại lớn hơn 30 MB: gửi làm nhiều lần.");
        } else {
            files.forEach(checked::check);
        }
        return checked;
    }

    List<SentPaper> good() {
        return List.copyOf(good);
    }

    List<InputProblem.Entry> problems() {
        return List.copyOf(problems);
    }

    private void check(MultipartFile file) {
        String name = plainName(nameOf(file));
        if (file.isEmpty()) {
            problem("Tệp «%s» rỗng: chọn lại tệp.".formatted(name));
            return;
        }
        if (file.getSize() > MOST_BYTES) {
            problem("Tệp «%s» lớn hơn 10 MB: chụp hoặc quét lại với độ phân giải thấp hơn, hoặc tách tệp."
                    .formatted(name));
            return;
        }
        byte[] content = contentOf(file);
        String type = TIKA.detect(content);
        String fault = switch (type) {
            case "application/pdf" -> fault(PdfCheck.of(content, MOST_PAGES));
            case "image/jpeg", "image/png" ->
                PictureCheck.isReadable(content)
                        ? ""
                        : "là ảnh hỏng hoặc lớn hơn %d triệu điểm ảnh: chụp lại."
                                .formatted(PictureCheck.MOST_MEGAPIXELS);
            default -> "không phải PDF, JPEG hoặc PNG: đổi sang một trong ba loại này.";
        };
        if (fault.isEmpty()) {
            good.add(new SentPaper(name, type, content));
        } else {
            problem("Tệp «%s» %s".formatted(name, fault));
        }
    }

    private static String fault(PdfCheck found) {
        return switch (found) {
            case FINE -> "";
            case UNREADABLE -> "là PDF hỏng, không mở được: xuất hoặc quét lại.";
            case ENCRYPTED -> "có mật khẩu hoặc bị khóa: bỏ mật khẩu rồi gửi lại.";
            case TOO_LONG -> "có hơn %d trang: chỉ gửi những trang được yêu cầu.".formatted(MOST_PAGES);
        };
    }

    private void problem(String text) {
        problems.add(new InputProblem.Entry("tep", text));
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] contentOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, without characters that mean something to a file system or a page. */
    private static String plainName(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = VietnameseText.nfc(
                last.replaceAll("[<>:\"|?*%;\\p{Cntrl}]", " ").replaceFirst("^[. ]+", ""));
        String name = plain.isBlank() ? "tep" : plain.strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
