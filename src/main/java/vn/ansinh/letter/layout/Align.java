package vn.ansinh.letter.layout;

/** Where the words of a line stand in its width. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
