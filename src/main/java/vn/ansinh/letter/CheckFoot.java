package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.BOLD;
import static vn.ansinh.letter.layout.Face.REGULAR;

import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.QrCode;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;

/** How to check the paper and which form it is: in the bottom margin of every paper's first page. */
final class CheckFoot {

    private static final float SIDE = Sheet.mm(15);
    private static final Style SMALL = Style.of(REGULAR, 8);

    private CheckFoot() {}

    /** {@code form} names the prescribed form, null for papers that have a layout but no number. */
    static Block of(PaperCheck check, @Nullable String form) {
        Stack words = new Stack()
                .add(Block.gap(6))
                .add(Paragraph.of(
                        new Run("Kiểm tra văn bản tại " + check.url().replaceFirst("[?#].*", "") + ",", SMALL)))
                .add(Paragraph.of(new Run("mã ", SMALL), new Run(check.code(), SMALL.with(BOLD))));
        if (form != null) {
            words.add(Paragraph.of(form, SMALL));
        }
        return SideBySide.fixed(new QrCode(check.url(), SIDE, "Mã QR mở trang kiểm tra văn bản"), SIDE + 6, words);
    }

    /** Of a sheet that grows until the dossier ends: it is not kept, so there is nothing to check. */
    static Block formOnly(String form) {
        return new Stack()
                .add(Block.gap(Sheet.mm(8)))
                .add(Paragraph.of(form + ". Lập từ hệ thống, không có mã kiểm tra.", SMALL));
    }
}
