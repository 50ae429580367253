package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.lidzas.sandbox.demo.Demo;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What docs/operations.md says of a change of keys, done: old rows are read before, meanwhile and after. */
class KeyRotationSystemIT {

    private static final Duration WRAPPED_WITHIN = Duration.ofSeconds(60);
    private static final String NEXT_DATA_KEY = key(7);
    private static final String NEXT_PARTY_KEY = key(8);

    private final Layout layout =
            Layout.onFreePorts(
                    SystemUnderTest.project(),
                    SystemUnderTest.project().resolve("sandbox/target/rotation"));
    private Municipality municipality = new Municipality(layout);

    @AfterEach
    void stop() {
        municipality.close();
    }

    @Test
    void oldRowsAreReadBeforeMeanwhileAndAfter() throws SQLException {
        municipality.stopLeftovers(System.out::println);
        municipality.forget();
        municipality.start(System.out::println);
        Demo.tell(layout.addresses(), new PrintStream(PrintStream.nullOutputStream(), false));
        Map<String, String> before = whatPeopleRead();
        assertThat(numbersOfMasterKeys()).containsOnly(1);
        Map<String, String> former = Secrets.keptIn(layout.folder());

        startWith(
                "-Dlidzas.data-key=" + NEXT_DATA_KEY,
                "-Dlidzas.data-key-id=2",
                "-Dlidzas.previous-data-keys=1:" + former.get("LIDZAS_DATA_KEY"),
                "-Dlidzas.party-key=" + NEXT_PARTY_KEY,
                "-Dlidzas.party-key-id=2",
                "-Dlidzas.previous-party-keys=1:" + former.get("LIDZAS_PARTY_KEY"),
                "-Dlidzas.keys.rewrap-every=PT1M");

        assertThat(whatPeopleRead()).isEqualTo(before);
        Awaitility.await()
                .atMost(WRAPPED_WITHIN)
                .untilAsserted(() -> assertThat(numbersOfMasterKeys()).containsOnly(2));

        startWith(
                "-Dlidzas.data-key=" + NEXT_DATA_KEY,
                "-Dlidzas.data-key-id=2",
                "-Dlidzas.party-key=" + NEXT_PARTY_KEY,
                "-Dlidzas.party-key-id=2",
                "-Dlidzas.previous-party-keys=1:" + former.get("LIDZAS_PARTY_KEY"));

        assertThat(whatPeopleRead()).isEqualTo(before);
    }

    private void startWith(String... options) {
        municipality.close();
        ServiceOptions all = ServiceOptions.laptop().trained(layout.project());
        for (String option : options) {
            all = all.and(option);
        }
        municipality = new Municipality(layout, all);
        municipality.start(System.out::println);
    }

    /** Names, addresses and files, as those see them who may: by the person's own login, and by a caseworker's. */
    private Map<String, String> whatPeopleRead() {
        Map<String, String> read = new TreeMap<>();
        for (String who : List.of("peteris", "liga")) {
            for (String path :
                    List.of(
                            layout.address(Deployable.APPLICATION) + "/v1/applications",
                            layout.address(Deployable.DOCUMENT) + "/v1/documents",
                            layout.address(Deployable.ELIGIBILITY) + "/v1/decisions")) {
                read.put(who + " " + path, read(who, path));
            }
        }
        String assistants = layout.address(Deployable.SCHEDULING) + "/v1/assistants";
        read.put(assistants, read("liga", assistants));
        return read;
    }

    private String read(String who, String address) {
        String answer =
                Http.with(Tokens.from(layout.issuer(), who))
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(answer).as(address).contains("\"id\"");
        return answer;
    }

    /** By which master keys the persons' keys are wrapped now, in all four databases. */
    private List<Integer> numbersOfMasterKeys() throws SQLException {
        Stream.Builder<Integer> numbers = Stream.builder();
        for (Deployable service : Deployable.values()) {
            try (Connection connection =
                            DriverManager.getConnection(
                                    municipality.postgres().jdbcUrl(service.database()),
                                    LocalPostgres.USER,
                                    LocalPostgres.PASSWORD);
                    Statement statement = connection.createStatement();
                    ResultSet keys =
                            statement.executeQuery(
                                    "select distinct get_byte(wrapped, 0) from vault.person_key"
                                            + " where wrapped is not null")) {
                while (keys.next()) {
                    numbers.add(keys.getInt(1));
                }
            }
        }
        return numbers.build().distinct().toList();
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
