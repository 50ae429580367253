package lv.lidzas.sandbox.ops;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import lv.lidzas.sandbox.Layout;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.ServerFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where the system is that is looked at: the sandbox, or what the environment names.
 *
 * @param kafka settings of its clients
 * @param databases of each service
 * @param documents the folder of their files
 */
public record OpsSettings(
        Map<String, Object> kafka, Map<Deployable, Database> databases, Path documents) {

    private static final String SETTINGS_FILE = "LIDZAS_KAFKA_SETTINGS";

    /** A database; does not print its password. */
    record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return "Database[" + url + "]";
        }
    }

    /** The sandbox of this layout, but for what the environment says otherwise. */
    public static OpsSettings of(Layout layout, Map<String, String> environment) {
        Map<Deployable, Database> databases = new EnumMap<>(Deployable.class);
        LocalPostgres postgres =
                new LocalPostgres(
                        layout.folder(), layout.postgresPort(), LocalPostgres.Durability.FULL);
        for (Deployable service : Deployable.values()) {
            String prefix = "LIDZAS_DB_" + shortNameOf(service) + "_";
            databases.put(
                    service,
                    new Database(
                            environment.getOrDefault(
                                    prefix + "URL", postgres.jdbcUrl(service.database())),
                            environment.getOrDefault(prefix + "USER", LocalPostgres.USER),
                            environment.getOrDefault(prefix + "PASSWORD", LocalPostgres.PASSWORD)));
        }
        Map<String, Object> kafka = new HashMap<>();
        kafka.put(
                "bootstrap.servers",
                environment.getOrDefault("LIDZAS_KAFKA", "localhost:" + layout.kafkaPort()));
        kafka.putAll(more(environment.get(SETTINGS_FILE)));
        return new OpsSettings(
                kafka,
                databases,
                Path.of(
                        environment.getOrDefault(
                                "LIDZAS_DOCUMENT_FOLDER",
                                layout.folder().resolve("documents").toString())));
    }

    Database database(Deployable service) {
        return databases.getOrDefault(service, new Database("", "", ""));
    }

    /** For example APPLICATION of lidzas_application, as the manifests call it. */
    private static String shortNameOf(Deployable service) {
        return service.database().replace("lidzas_", "").toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> more(@Nullable String file) {
        Map<String, Object> settings = new HashMap<>();
        if (file != null) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                read.load(reader);
            } catch (IOException problem) {
                throw new ServerFailure(
                        SETTINGS_FILE + " names " + file + ", which cannot be read.", problem);
            }
            read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
        }
        return settings;
    }
}
