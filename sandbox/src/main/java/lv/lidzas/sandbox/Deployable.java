package lv.lidzas.sandbox;

/** The four services: folder, database and port. */
public enum Deployable {
    APPLICATION("application-service", "lidzas_application", 8081),
    ELIGIBILITY("eligibility-service", "lidzas_eligibility", 8082),
    DOCUMENT("document-service", "lidzas_document", 8083),
    SCHEDULING("assistant-scheduling-service", "lidzas_scheduling", 8084);

    private final String folder;
    private final String database;
    private final int port;

    Deployable(String folder, String database, int port) {
        this.folder = folder;
        this.database = database;
        this.port = port;
    }

    /** The name of its folder, of its log and of its process. */
    public String folder() {
        return folder;
    }

    public String database() {
        return database;
    }

    /** The port that the documentation names. */
    public int port() {
        return port;
    }
}
