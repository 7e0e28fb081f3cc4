package vn.ansinh.supervision;

import java.util.Arrays;

/** Orders of the late list; {@code code} is the name in an address. */
enum LateSort {
    LONGEST("", "Trễ lâu nhất trước"),
    NEWEST("moi-tre", "Mới trễ trước"),
    UNIT("don-vi", "Theo đơn vị giải quyết"),
    NUMBER("so", "Theo số hồ sơ");

    private final String code;
    private final String vietnamese;

    LateSort(String code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    static LateSort of(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElse(LONGEST);
    }
}
