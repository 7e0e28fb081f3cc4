package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.BOLD;
import static vn.ansinh.letter.layout.Face.ITALIC;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.util.Locale;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;
import vn.ansinh.shared.Dates;

/** The two columns on top of every letter: who writes on the left, the state's name and motto on the right. */
final class HeadBlock {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Of the agency's name; NĐ 30/2020 says a third to a half. */
    private static final float RULE_SHARE = 0.4f;

    private HeadBlock() {}

    static Block of(LetterHead head, Look look) {
        float left = look.leftShare();
        float size = look.caps() + 1;
        return new Stack()
                .add(SideBySide.of(agency(head, look), left, state(look)))
                .add(SideBySide.of(
                        Paragraph.of("Số: " + head.number(), Style.of(REGULAR, size))
                                .centered(),
                        left,
                        Paragraph.of(Dates.longDate(head.place(), head.on()), Style.of(ITALIC, size))
                                .centered()))
                .add(Block.gap(look.body()));
    }

    private static Block agency(LetterHead head, Look look) {
        Stack column = new Stack();
        if (head.superior() != null) {
            column.add(
                    Paragraph.of(upper(head.superior()), look.capital(REGULAR)).centered());
        }
        Paragraph name = Paragraph.of(upper(head.agency()), look.capital(BOLD)).centered();
        float room = look.sheet().contentWidth() * look.leftShare();
        return column.add(name).add(Block.rule(name.textWidth(room) * RULE_SHARE, 2, 6));
    }

    private static Block state(Look look) {
        Paragraph motto = Paragraph.of(MOTTO, Style.of(BOLD, look.caps() + 1)).centered();
        return new Stack()
                .add(Paragraph.of(STATE, look.capital(BOLD)).centered())
                .add(motto)
                .add(Block.rule(motto.textWidth(look.sheet().contentWidth()), 2, 6));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
