package vn.ansinh.supervision;

import vn.ansinh.shared.Dong;

/** A number of people and their money in whole đồng. */
public record Sum(int people, long amount) {

    static final Sum NOTHING = new Sum(0, 0);

    Sum plus(Sum other) {
        return new Sum(people + other.people, amount + other.amount);
    }

    /** {@code 2.957,2}: millions of đồng. */
    public String millions() {
        return Dong.millions(amount);
    }

    /** {@code 2.514}. */
    public String count() {
        return Dong.plain(people);
    }

    /** {@code 2.514 / 2.957,2}: people / millions of đồng, as reports write it. */
    public String text() {
        return count() + " / " + millions();
    }
}
