package vn.ansinh.decision;

import vn.ansinh.organisation.Unit;

/** Who prepares the decisions of a unit: its department or section for labour and social affairs. */
record Office(String name, String abbreviation) {

    static Office of(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE -> new Office("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH");
            case DISTRICT -> new Office("Phòng Lao động - Thương binh và Xã hội", "PLĐTBXH");
            case COMMUNE -> new Office("Bộ phận Lao động, xã hội", "LĐXH");
            default -> new Office("Phòng chuyên môn", "CM");
        };
    }
}
