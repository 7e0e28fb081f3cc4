package vn.ansinh.letter.layout;

import java.util.List;

/** Something that knows its height in a given width and draws itself below a given top. */
public interface Block {

    float height(float width);

    void draw(Canvas canvas, float left, float top, float width);

    /** Empty height. */
    static Block gap(float height) {
        return new Block() {
            @Override
            public float height(float width) {
                return height;
            }

            @Override
            public void draw(Canvas canvas, float left, float top, float width) {}
        };
    }

    /** A thin centred line, {@code length} long, with {@code above} and {@code below} it empty. */
    static Block rule(float length, float above, float below) {
        return new Block() {
            @Override
            public float height(float width) {
                return above + below;
            }

            @Override
            public void draw(Canvas canvas, float left, float top, float width) {
                float start = left + (width - length) / 2;
                canvas.lines(List.of(new float[] {start, top - above, start + length, top - above}));
            }
        };
    }
}
