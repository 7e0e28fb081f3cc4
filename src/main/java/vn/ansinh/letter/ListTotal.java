package vn.ansinh.letter;

import vn.ansinh.letter.layout.Face;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.Run;
import vn.ansinh.shared.Dong;

/** The line below a list of money. */
final class ListTotal {

    private ListTotal() {}

    static Paragraph inWords(long total, Look look) {
        return Paragraph.of(
                new Run("Số tiền bằng chữ: ", look.regular()),
                new Run(Dong.inWords(total) + ".", look.regular().with(Face.BOLD_ITALIC)));
    }
}
