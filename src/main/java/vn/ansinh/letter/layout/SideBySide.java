package vn.ansinh.letter.layout;

import java.util.List;

/** Blocks beside each other, each with its share of the width (the shares sum to 1). */
public record SideBySide(List<Block> blocks, List<Float> shares) implements Block {

    public static SideBySide of(Block left, float leftShare, Block right) {
        return new SideBySide(List.of(left, right), List.of(leftShare, 1 - leftShare));
    }

    /** The left block {@code leftWidth} points wide, the right one what a wide room leaves: both keep to the left. */
    public static Block fixed(Block left, float leftWidth, Block right) {
        return new Block() {
            @Override
            public float height(float width) {
                return Math.max(left.height(leftWidth), right.height(width - leftWidth));
            }

            @Override
            public void draw(Canvas canvas, float x, float top, float width) {
                left.draw(canvas, x, top, leftWidth);
                right.draw(canvas, x + leftWidth, top, width - leftWidth);
            }
        };
    }

    public static SideBySide equal(List<Block> blocks) {
        return new SideBySide(
                blocks, blocks.stream().map(block -> 1f / blocks.size()).toList());
    }

    @Override
    public float height(float width) {
        float highest = 0;
        for (int i = 0; i < blocks.size(); i++) {
            highest = Math.max(highest, blocks.get(i).height(width * shares.get(i)));
        }
        return highest;
    }

    @Override
    public void draw(Canvas canvas, float left, float top, float width) {
        float x = left;
        for (int i = 0; i < blocks.size(); i++) {
            float part = width * shares.get(i);
            blocks.get(i).draw(canvas, x, top, part);
            x += part;
        }
    }
}
