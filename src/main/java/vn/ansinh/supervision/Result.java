package vn.ansinh.supervision;

/** What became of lines: approved (paid ones too), paid, and approved but not paid yet. */
public record Result(Sum approved, Sum paid) {

    static final Result NOTHING = new Result(Sum.NOTHING, Sum.NOTHING);

    Result plus(Result other) {
        return new Result(approved.plus(other.approved), paid.plus(other.paid));
    }

    public Sum unpaid() {
        return new Sum(approved.people() - paid.people(), approved.amount() - paid.amount());
    }
}
