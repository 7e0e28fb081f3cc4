package vn.ansinh.letter;

import static vn.ansinh.letter.layout.Face.ITALIC;

import java.util.List;
import vn.ansinh.letter.layout.Block;
import vn.ansinh.letter.layout.Paragraph;
import vn.ansinh.letter.layout.Picture;
import vn.ansinh.letter.layout.SideBySide;
import vn.ansinh.letter.layout.Signed;
import vn.ansinh.letter.layout.Stack;

/** Places to sign, beside each other. */
final class SignatureBlock {

    /** Room for a signature, in body sizes. */
    private static final float ROOM = 3.9f;

    private SignatureBlock() {}

    static Block row(List<Signature> signatures, Look look) {
        return new Stack()
                .add(Block.gap(look.body() * 0.7f))
                .add(SideBySide.equal(signatures.stream()
                        .map(signature -> of(signature, look))
                        .toList()));
    }

    static Block of(Signature signature, Look look) {
        Stack stack = new Stack();
        signature
                .capacity()
                .forEach(line -> stack.add(
                        Paragraph.of(HeadBlock.upper(line), look.bold()).centered()));
        if (signature.hint() != null) {
            stack.add(Paragraph.of(signature.hint(), look.italic().sized(look.small()))
                    .centered());
        }
        Picture drawn = signature.pictures().signature();
        float room = look.body() * ROOM;
        if (drawn != null) {
            stack.add(new Signed(drawn, signature.pictures().seal(), room));
        } else {
            stack.add(Block.gap(room / 2));
            if (signature.note() != null) {
                stack.add(Paragraph.of(signature.note(), look.tiny(ITALIC)).centered());
            }
            stack.add(Block.gap(room / 2));
        }
        if (signature.name() != null) {
            stack.add(Paragraph.of(signature.name(), look.bold()).centered());
        }
        return stack;
    }
}
