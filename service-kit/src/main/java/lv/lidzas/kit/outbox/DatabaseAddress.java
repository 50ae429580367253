package lv.lidzas.kit.outbox;

/** Where the outbox table is; does not print its password. */
record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + "]";
    }
}
