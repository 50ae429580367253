package lv.lidzas.testkit.servers;

/** The four services; the one place that lists them. */
public enum Deployable {
    APPLICATION("application-service", "intake", "lidzas_application", 8081),
    ELIGIBILITY("eligibility-service", "eligibility", "lidzas_eligibility", 8082),
    DOCUMENT("document-service", "documents", "lidzas_document", 8083),
    SCHEDULING("assistant-scheduling-service", "scheduling", "lidzas_scheduling", 8084);

    private static final int TO_MANAGEMENT = 100;

    private final String folder;
    private final String context;
    private final String database;
    private final int port;

    Deployable(String folder, String context, String database, int port) {
        this.folder = folder;
        this.context = context;
        this.database = database;
        this.port = port;
    }

    /** The name of its folder, of its log, of its process and of what is deployed. */
    public String folder() {
        return folder;
    }

    /** The name of its Java package, of its topics and of its events. */
    public String context() {
        return context;
    }

    public String database() {
        return database;
    }

    /** The port that the documentation names. */
    public int port() {
        return port;
    }

    /** The port that health and metrics have for themselves. */
    public int managementPort() {
        return port + TO_MANAGEMENT;
    }
}
