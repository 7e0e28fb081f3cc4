package vn.ansinh.letter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.letter.layout.Picture;
import vn.ansinh.letter.layout.Sheet;
import vn.ansinh.mark.Mark;
import vn.ansinh.mark.MarkKind;
import vn.ansinh.mark.Marks;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;

/** Places to sign of papers that are made here: with the pictures of signature and seal where the paper is signed electronically. */
@Service
public class Signatures {

    private final Letters letters;
    private final Marks marks;
    private final Officers officers;

    Signatures(Letters letters, Marks marks, Officers officers) {
        this.letters = letters;
        this.marks = marks;
        this.officers = officers;
    }

    /**
     * @param unit whose seal lies on the paper; null when it goes without one
     * @param username of who signs: name and signature
     * @param note what stands where no picture of the signature is kept
     */
    public Signature of(LetterKind kind, String capacity, @Nullable Unit unit, String username, String note) {
        String name = officers.find(username).map(Officer::fullName).orElse(username);
        return new Signature(List.of(capacity), null, note, name, pictures(kind, unit, username, name));
    }

    /** A picture on a paper without an electronic signature would pretend one, and a seal lies on a signature. */
    private Signature.Pictures pictures(LetterKind kind, @Nullable Unit unit, String username, String name) {
        if (!letters.seals(kind)) {
            return Signature.Pictures.NONE;
        }
        Optional<Mark> drawn = marks.inUse(MarkKind.SIGNATURE, username);
        if (drawn.isEmpty()) {
            return Signature.Pictures.NONE;
        }
        Optional<Mark> seal = unit == null ? Optional.empty() : marks.inUse(MarkKind.SEAL, unit.id());
        String agency = unit == null ? "" : Issuer.agency(unit);
        return new Signature.Pictures(picture(drawn, "Chữ ký của " + name), picture(seal, "Dấu của " + agency));
    }

    private static @Nullable Picture picture(Optional<Mark> mark, String alt) {
        return mark.map(kept -> Picture.of(kept.png(), Sheet.mm(kept.widthMm()), alt))
                .orElse(null);
    }
}
