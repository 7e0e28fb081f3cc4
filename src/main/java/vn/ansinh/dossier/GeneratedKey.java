package vn.ansinh.dossier;

/** Where MyBatis puts the key that the database gave to a row. */
final class GeneratedKey {

    private long id;

    long id() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
