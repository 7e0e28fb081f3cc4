package vn.ansinh.walls;

import java.util.Map;

/** A method and an address of the application; {@code path} names what it is about: {task}, {number}, {document}, {letter}. */
record Address(String method, String path, Wall wall) {

    static Address get(String path, Wall wall) {
        return new Address("GET", path, wall);
    }

    static Address post(String path, Wall wall) {
        return new Address("POST", path, wall);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    String of(Map<String, String> names) {
        String real = path;
        for (Map.Entry<String, String> name : names.entrySet()) {
            real = real.replace("{" + name.getKey() + "}", name.getValue());
        }
        return real;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
