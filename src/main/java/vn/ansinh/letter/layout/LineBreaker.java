package vn.ansinh.letter.layout;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.letter.layout.TextLine.Word;

/** Breaks runs into lines at spaces; only a word that no line can hold is broken inside. */
final class LineBreaker {

    private LineBreaker() {}

    /** The lines for a room of {@code width}, the first narrower by {@code indent}. No text is one empty line's worth of nothing. */
    static List<TextLine> lines(List<Run> runs, float width, float indent) {
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        float used = indent;
        for (Word word : split(words(runs), width)) {
            float space = line.isEmpty() ? 0 : word.spaceBefore();
            if (!line.isEmpty() && used + space + word.width() > width) {
                lines.add(new TextLine(List.copyOf(line), false));
                line.clear();
                used = 0;
                space = 0;
            }
            line.add(word);
            used += space + word.width();
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(List.copyOf(line), true));
        }
        return lines;
    }

    private static List<Word> words(List<Run> runs) {
        List<Word> words = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = run.text().split(" ", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    close(open, words);
                }
                if (!pieces[i].isEmpty()) {
                    open.add(new Run(pieces[i], run.style()));
                }
            }
        }
        close(open, words);
        return words;
    }

    private static void close(List<Run> open, List<Word> words) {
        if (!open.isEmpty()) {
            words.add(Word.of(List.copyOf(open)));
            open.clear();
        }
    }

    private static List<Word> split(List<Word> words, float width) {
        if (words.stream().allMatch(word -> word.width() <= width)) {
            return words;
        }
        List<Word> fitting = new ArrayList<>();
        for (Word word : words) {
            if (word.width() <= width) {
                fitting.add(word);
            } else {
                word.runs().forEach(run -> cut(run, width, fitting));
            }
        }
        return fitting;
    }

    private static void cut(Run run, float width, List<Word> into) {
        String rest = run.text();
        while (!rest.isEmpty()) {
            int end = 1;
            while (end < rest.length() && run.style().width(rest.substring(0, end + 1)) <= width) {
                end++;
            }
            into.add(Word.of(List.of(new Run(rest.substring(0, end), run.style()))));
            rest = rest.substring(end);
        }
    }
}
