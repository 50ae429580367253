package lv.lidzas.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import lv.lidzas.testkit.servers.LocalKafka;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.TokenIssuer;

/**
 * PostgreSQL, Kafka and the token issuer for the tests of one service: {@code @QuarkusTestResource(LidzasServers.class)}.
 *
 * <p>They start once per test JVM with empty databases on free ports, and end with it. The service finds them through the same variables as
 * in production; {@code LIDZAS_DB_URL} takes the name of the database from the service's own {@code lidzas.database}.
 */
public final class LidzasServers implements QuarkusTestResourceLifecycleManager {

    private static final int KEY_BYTES = 32;

    /** The environment sets these properties by itself; a test's settings are not the environment. */
    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "LIDZAS_DB_URL", "lidzas.db.url",
                    "LIDZAS_DB_USER", "lidzas.db.user",
                    "LIDZAS_DB_PASSWORD", "lidzas.db.password",
                    "LIDZAS_KAFKA", "lidzas.kafka",
                    "LIDZAS_OIDC_ISSUER", "lidzas.oidc.issuer",
                    "LIDZAS_DATA_KEY", "lidzas.data-key",
                    "LIDZAS_INDEX_KEY", "lidzas.index-key",
                    "LIDZAS_PARTY_KEY", "lidzas.party-key");

    static final String PARTY_KEY = key(3);

    @Override
    public Map<String, String> start() {
        if (!TestRun.HOME.isSet()) {
            startServers();
        }
        Map<String, String> settings = new TreeMap<>();
        variables()
                .forEach((variable, value) -> {
                    settings.put(variable, value);
                    settings.put(PROPERTIES.getOrDefault(variable, variable), value);
                });
        return settings;
    }

    private static Map<String, String> variables() {
        return Map.of(
                "LIDZAS_DB_URL",
                "jdbc:postgresql://localhost:"
                        + TestRun.POSTGRES_PORT.get()
                        + "/${lidzas.database}",
                "LIDZAS_DB_USER",
                LocalPostgres.USER,
                "LIDZAS_DB_PASSWORD",
                LocalPostgres.PASSWORD,
                "LIDZAS_KAFKA",
                "localhost:" + TestRun.KAFKA_PORT.get(),
                "LIDZAS_OIDC_ISSUER",
                TestRun.ISSUER.get(),
                "LIDZAS_DATA_KEY",
                key(1),
                "LIDZAS_INDEX_KEY",
                key(2),
                "LIDZAS_PARTY_KEY",
                PARTY_KEY,
                "LIDZAS_DOCUMENT_FOLDER",
                TestRun.HOME.get() + "/documents");
    }

    /** Nothing: another Quarkus application may start in this JVM, and the servers end with it. */
    @Override
    public void stop() {
        // See the comment above.
    }

    /** The database server, to be stopped and started again by tests of bad days. */
    public static LocalPostgres postgres() {
        return TestServers.postgres();
    }

    /** The broker, to be stopped and started again by tests of bad days. */
    public static LocalKafka kafka() {
        return TestServers.kafka();
    }

    private static void startServers() {
        TestServers.prepare();
        LocalKafka kafka = kafka();
        kafka.launch();
        CompletableFuture<Void> postgres = CompletableFuture.runAsync(() -> postgres().start());
        TestRun.ISSUER.set(TokenIssuer.start(TestServers.issuerPort(), TestServers.home()).uri());
        postgres.join();
        kafka.awaitReady();
    }

    /** A key that is a key in form only. */
    private static String key(int filling) {
        byte[] bytes = new byte[KEY_BYTES];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
