package lv.lidzas.kit.config;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.servers.KafkaSecurity;
import lv.lidzas.testkit.servers.LocalKafka;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.Ports;

/** A municipality's servers: PostgreSQL with TLS, and a Kafka of its own with TLS that asks who comes. */
public final class SecuredServers implements QuarkusTestResourceLifecycleManager {

    private static final String USER = "lidzas-events";
    private static final String PASSWORD = "a+long=password";

    private final LidzasServers servers = new LidzasServers();
    private LocalKafka kafka;
    private String administrator;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new TreeMap<>(servers.start());
        try {
            Path folder = Files.createTempDirectory("lidzas-secured-");
            ServerCertificate certificate = ServerCertificate.make(folder);
            Path kafkasOwn = certificate.writtenTo(folder.resolve("kafka.pem"));
            kafka =
                    new LocalKafka(
                            folder,
                            Ports.free(),
                            Ports.free(),
                            LocalKafka.smallHeap(),
                            new KafkaSecurity(kafkasOwn, USER, PASSWORD));
            kafka.start();
            String url = settings.remove("LIDZAS_DB_URL");
            settings.remove("lidzas.db.url");
            String host = url.replaceFirst("^jdbc:postgresql://([^/]+)/.*$", "$1");
            administrator = "jdbc:postgresql://" + host + "/postgres";
            encrypt(certificate);
            String authority = ServerCertificate.authority(kafkasOwn).toString();
            // By another address than the one that its tokens name, as in containers.
            settings.computeIfPresent(
                    "LIDZAS_OIDC_ISSUER", (_, name) -> name.replace("localhost", "127.0.0.1"));
            settings.put("lidzas.db.host", host);
            settings.put("LIDZAS_DB_OPTIONS", "?sslmode=verify-full&sslrootcert=" + authority);
            settings.put("LIDZAS_KAFKA", kafka.bootstrapServers());
            settings.put("lidzas.kafka", kafka.bootstrapServers());
            settings.put("lidzas.kafka.protocol", "SASL_SSL");
            settings.put("LIDZAS_KAFKA_USER", USER);
            settings.put("LIDZAS_KAFKA_PASSWORD", PASSWORD);
            settings.put("LIDZAS_KAFKA_CA", authority);
            return settings;
        } catch (IOException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("The servers could not be secured.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    @Override
    public void stop() {
        kafka.stop();
        try {
            tell("alter system reset ssl");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL goes on with TLS.", e);
        }
    }

    private void encrypt(ServerCertificate certificate) throws SQLException, IOException {
        Path data;
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            folder.next();
            data = Path.of(folder.getString(1));
        }
        Path file = certificate.writtenTo(data.resolve("server.pem"));
        for (Path written : List.of(file, ServerCertificate.authority(file))) {
            Files.setOwner(written, Files.getOwner(data.resolve("PG_VERSION")));
        }
        tell(
                "alter system set ssl_key_file = '" + file + "'",
                "alter system set ssl_cert_file = '" + ServerCertificate.authority(file) + "'",
                "alter system set ssl = on");
    }

    private void tell(String... orders) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String order : orders) {
                statement.execute(order);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                administrator, LocalPostgres.ADMINISTRATOR, LocalPostgres.PASSWORD);
    }
}
