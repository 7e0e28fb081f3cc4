package vn.ansinh.letter.layout;

import org.jspecify.annotations.Nullable;

/**
 * The visible marks of an electronic signature: the signer's signature in the middle, the agency's seal over the left third
 * of it (NĐ 30/2020, phụ lục I).
 *
 * @param least the height that is kept free for marks smaller than that
 */
public record Signed(Picture signature, @Nullable Picture seal, float least) implements Block {

    /** How much of the seal's height may lie over the lines above and below it. */
    private static final float OVER = 0.12f;

    @Override
    public float height(float width) {
        float round = seal == null ? 0 : seal.height() * (1 - OVER);
        return Math.max(least, Math.max(signature.height(), round));
    }

    @Override
    public void draw(Canvas canvas, float left, float top, float width) {
        float middle = top - height(width) / 2;
        float start = left + (width - signature.width()) / 2;
        if (seal == null) {
            signature.draw(canvas, start, middle + signature.height() / 2);
            return;
        }
        float beside = signature.width() / 3 - seal.width();
        float shifted = Math.max(start, left - beside);
        signature.draw(canvas, shifted, middle + signature.height() / 2);
        seal.draw(canvas, shifted + beside, middle + seal.height() / 2);
    }
}
