package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.testkit.servers.Deployable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LidzasServersIT {

    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        settings = new LidzasServers().start();
    }

    @Test
    void theFourDatabasesBelongToTheServicesUser() throws SQLException {
        for (Deployable service : Deployable.values()) {
            try (Connection connection = connect(service.database());
                    Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select current_setting('server_version_num')::int / 10000, uuidv7()")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(18);
            }
        }
    }

    @Test
    void theServicesUserMayAddTheExtensionForExclusionConstraints() throws SQLException {
        try (Connection connection = connect("lidzas_scheduling");
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("create extension if not exists btree_gist")).isFalse();
        }
    }

    @Test
    void dataSurvivesAStopAndAStartOfTheDatabase() throws SQLException {
        try (Connection connection = connect("lidzas_document");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (note text)");
            statement.execute("insert into kept values ('here')");
        }
        LidzasServers.postgres().stop();
        assertThat(LidzasServers.postgres().isRunning()).isFalse();
        LidzasServers.postgres().start();
        try (Connection connection = connect("lidzas_document");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select note from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void aTopicHasWhatWasSentToItInTheOrderOfItsKey() {
        try (Topic topic = Topic.of("testkit.order.v1")) {
            topic.send("a", "first");
            topic.send("a", "second");
            assertThat(topic.await("a", 2))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("first", "second");
        }
    }

    @Test
    void recordsSurviveAKillAndAStartOfTheBroker() {
        String key = UUID.randomUUID().toString();
        try (Topic topic = Topic.of("testkit.kept.v1")) {
            topic.send(key, "kept");
        }
        LidzasServers.kafka().kill();
        assertThat(LidzasServers.kafka().isRunning()).isFalse();
        LidzasServers.kafka().start();
        try (Topic topic = Topic.of("testkit.kept.v1")) {
            assertThat(topic.await(key, 1)).hasSize(1);
        }
    }

    @Test
    void aTokenIsVerifiedByTheKeysThatDiscoveryNames() throws Exception {
        String issuer = setting("LIDZAS_OIDC_ISSUER");
        String document =
                Http.nobody().get(issuer + "/.well-known/openid-configuration").asString();
        assertThat(document).contains(issuer + "/jwks").contains(issuer + "/token");

        JwtClaims claims =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(
                                new HttpsJwksVerificationKeyResolver(
                                        new HttpsJwks(issuer + "/jwks")))
                        .setExpectedAudience("lidzas")
                        .setExpectedIssuer(issuer)
                        .setRequireExpirationTime()
                        .build()
                        .processToClaims(Tokens.of("liga"));
        assertThat(claims.getSubject()).isEqualTo(Tokens.subjectOf("liga"));
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("caseworker");
        assertThat(claims.hasClaim("name")).isFalse();
    }

    private static String setting(String name) {
        return Objects.requireNonNull(settings.get(name));
    }

    private static Connection connect(String database) throws SQLException {
        String url = setting("LIDZAS_DB_URL").replace("${lidzas.database}", database);
        return DriverManager.getConnection(
                url, settings.get("LIDZAS_DB_USER"), settings.get("LIDZAS_DB_PASSWORD"));
    }
}
