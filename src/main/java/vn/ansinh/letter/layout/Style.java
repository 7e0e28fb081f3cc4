package vn.ansinh.letter.layout;

/** A face at a size in points, and how many sizes a line is high. */
public record Style(Face face, float size, float leading) {

    private static final float SINGLE = 1.15f;

    public static Style of(Face face, float size) {
        return new Style(face, size, SINGLE);
    }

    public Style with(Face other) {
        return new Style(other, size, leading);
    }

    public Style bold() {
        return with(Face.BOLD);
    }

    public Style italic() {
        return with(Face.ITALIC);
    }

    public Style sized(float newSize) {
        return new Style(face, newSize, leading);
    }

    float lineHeight() {
        return size * leading;
    }

    float width(String text) {
        return face.width(face.clean(text), size);
    }
}
