package vn.ansinh.letter.layout;

import java.util.List;

/** Blocks beside each other, each with its share of the width (the shares sum to 1). */
public record SideBySide(List<Block> blocks, List<Float> shares) implements Block {

    public static SideBySide of(Block left, float leftShare, Block right) {
        return new SideBySide(List.of(left, right), List.of(leftShare, 1 - leftShare));
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
