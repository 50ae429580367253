package lv.lidzas.testkit;

/**
 * What all code of one test run knows about its servers.
 *
 * <p>Kept in system properties, because a Quarkus test runs its code in several class loaders, and a static field would exist once in each.
 */
enum TestRun {
    HOME,
    POSTGRES_PORT,
    KAFKA_PORT,
    KAFKA_CONTROLLER_PORT,
    ISSUER;

    private String property() {
        return "lidzas.testkit." + name();
    }

    boolean isSet() {
        return System.getProperty(property()) != null;
    }

    String get() {
        String value = System.getProperty(property());
        if (value == null) {
            throw new IllegalStateException(
                    "No servers run; annotate the test with @QuarkusTestResource(LidzasServers.class)");
        }
        return value;
    }

    int number() {
        return Integer.parseInt(get());
    }

    void set(Object value) {
        System.setProperty(property(), value.toString());
    }
}
