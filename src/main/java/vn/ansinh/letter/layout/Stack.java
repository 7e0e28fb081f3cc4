package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;

/** Blocks one below the other; never torn between two pages. */
public final class Stack implements Block {

    private final List<Block> blocks = new ArrayList<>();

    public Stack add(Block block) {
        blocks.add(block);
        return this;
    }

    @Override
    public float height(float width) {
        return (float) blocks.stream().mapToDouble(block -> block.height(width)).sum();
    }

    @Override
    public void draw(Canvas canvas, float left, float top, float width) {
        float y = top;
        for (Block block : blocks) {
            block.draw(canvas, left, y, width);
            y -= block.height(width);
        }
    }
}
