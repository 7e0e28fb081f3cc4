package vn.ansinh.letter.layout;

/** What a block is to a reader who cannot see it. */
public enum Role {
    TEXT("P"),
    TITLE("H1"),
    HEADING("H2"),
    ITEM("LI"),
    TABLE("Table"),
    FIGURE("Figure");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
