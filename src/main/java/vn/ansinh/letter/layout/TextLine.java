package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;

/** Words that share a line; each word is the runs that stand together without a space. */
record TextLine(List<Word> words, boolean last) {

    record Word(List<Run> runs, float width) {
        static Word of(List<Run> runs) {
            return new Word(runs, (float) runs.stream().mapToDouble(Run::width).sum());
        }

        float spaceBefore() {
            return runs.get(0).style().width(" ");
        }
    }

    /**
     * The whole line as few runs: spaces between the words, neighbours of one style joined. A line that goes on ends with a
     * space too, so that who hears or copies the text gets two words.
     */
    List<Run> runs() {
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String space = i == 0 ? "" : " ";
            for (Run run : words.get(i).runs()) {
                Run previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (previous != null && previous.style().equals(run.style())) {
                    joined.set(joined.size() - 1, new Run(previous.text() + space + run.text(), run.style()));
                } else {
                    joined.add(new Run(space + run.text(), run.style()));
                }
                space = "";
            }
        }
        if (!last) {
            int end = joined.size() - 1;
            joined.set(
                    end, new Run(joined.get(end).text() + " ", joined.get(end).style()));
        }
        return joined;
    }

    boolean endsWith(String sign) {
        List<Run> runs = words.get(words.size() - 1).runs();
        return runs.get(runs.size() - 1).text().endsWith(sign);
    }

    float width() {
        float sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += words.get(i).width() + (i == 0 ? 0 : words.get(i).spaceBefore());
        }
        return sum;
    }

    float height() {
        float highest = 0;
        for (Word word : words) {
            for (Run run : word.runs()) {
                highest = Math.max(highest, run.style().lineHeight());
            }
        }
        return highest;
    }

    /** Draws the line into the box that starts at {@code left}, {@code top} and is {@code room} wide. */
    void draw(Canvas canvas, float left, float top, float room, Align align) {
        float free = room - width();
        boolean stretched = align == Align.JUSTIFY && !last && words.size() > 1;
        float shift = switch (align) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
        canvas.text(this, left + shift, top - baseline(), stretched ? free / (words.size() - 1) : 0);
    }

    /** From the top of the line down to where the letters stand: the spare height is split above and below. */
    private float baseline() {
        float size = 0;
        for (Word word : words) {
            for (Run run : word.runs()) {
                size = Math.max(size, run.style().size());
            }
        }
        return (height() - size) / 2 + size * 0.8f;
    }
}
