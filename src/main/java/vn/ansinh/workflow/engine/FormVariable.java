package vn.ansinh.workflow.engine;

/** One variable that a task's form owns; {@code maxLength} counts characters of a text and means nothing otherwise. */
record FormVariable(String name, Type type, int maxLength) {

    enum Type {
        TEXT,
        YES_NO
    }

    static FormVariable text(String name, int maxLength) {
        return new FormVariable(name, Type.TEXT, maxLength);
    }

    static FormVariable yesNo(String name) {
        return new FormVariable(name, Type.YES_NO, 0);
    }

    /** Whether {@code value} (null: left empty) is one that the form can give. */
    boolean takes(Object value) {
        return switch (type) {
            case TEXT -> value instanceof String text && text.length() <= maxLength;
            case YES_NO -> value instanceof Boolean;
        };
    }

    String expectation() {
        return type == Type.TEXT ? "một đoạn chữ không quá %d ký tự".formatted(maxLength) : "có hoặc không";
    }
}
