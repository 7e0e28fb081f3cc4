package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.BOLD_ITALIC;
import static vn.ansinh.letter.layout.Face.REGULAR;

import java.util.List;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.Role;
import vn.ansinh.letter.layout.Stack;
import vn.ansinh.letter.layout.Style;

/** "Nơi nhận:" and its lines, each with a dash and a semicolon, the last with a full stop. */
final class Recipients {

    private Recipients() {}

    static Block block(List<String> recipients, Look look) {
        Stack stack = new Stack().add(Paragraph.of("Nơi nhận:", Style.of(BOLD_ITALIC, look.small() + 1)));
        for (int i = 0; i < recipients.size(); i++) {
            String end = i == recipients.size() - 1 ? "." : ";";
            stack.add(Paragraph.of("- " + recipients.get(i) + end, look.tiny(REGULAR))
                    .as(Role.ITEM));
        }
        return stack;
    }
}
