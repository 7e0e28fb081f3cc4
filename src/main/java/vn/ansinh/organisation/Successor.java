package vn.ansinh.organisation;

/** Where the work of an ended unit goes; {@code whole} is false when only a part goes there and a person must confirm. */
record Successor(String oldUnitId, String newUnitId, boolean whole) {}
