package vn.ansinh.letter.layout;

/** A sheet of paper and its margins, in points. */
public record Sheet(float width, float height, float top, float right, float bottom, float left) {

    /** The forms 01 to 05 of TT 01/2018/TT-VPCP print on A5 (Điều 9). */
    public static final Sheet A5 = of(148, 210, 10, 11, 11, 15);

    /** NĐ 30/2020, phụ lục I: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm. */
    public static final Sheet A4 = of(210, 297, 20, 18, 22, 30);

    public static final Sheet A4_LANDSCAPE = of(297, 210, 20, 15, 21, 20);

    private static Sheet of(float width, float height, float top, float right, float bottom, float left) {
        return new Sheet(mm(width), mm(height), mm(top), mm(right), mm(bottom), mm(left));
    }

    public static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    public float contentWidth() {
        return width - left - right;
    }
}
