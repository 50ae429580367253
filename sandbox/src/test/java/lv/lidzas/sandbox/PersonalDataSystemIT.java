package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.Topic;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.Persona;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing names a person in clear: no log, no topic, no URL, no table, no file. */
class PersonalDataSystemIT {

    /** What the synthetic people of the stories and of the campaign are called, and where they live. */
    private static final List<String> WORDS =
            List.of(
                    "Paraudziņa",
                    "Paraugs",
                    "Pēteris",
                    "Rihards",
                    "Elīna",
                    "Vētra",
                    "Vējš",
                    "120585-10001",
                    "12058510001",
                    "070790-10002",
                    "07079010002",
                    "230101-20003",
                    "23010120003",
                    "291272-10004",
                    "29127210004",
                    "Parauga iela",
                    "Vētras iela",
                    "LV-5701",
                    "20000000",
                    "20000001",
                    "20000002",
                    "Parauga apraksts",
                    "dokuments.pdf");

    /** The subjects of the tokens; one of them is a personal code. */
    private static final List<String> LOGINS =
            Arrays.stream(Persona.values()).map(Persona::subject).toList();

    /** Given names, which could be parts of other words. */
    private static final List<String> NAMES =
            List.of("Anna", "Toms", "Ilze", "Marta", "Zane", "Kārlis", "Inese", "Juris");

    /** Codes of those who apply in the stories and in the campaign; such digits within a hexadecimal id are none. */
    private static final List<String> CODES =
            List.of("390[1-4]\\d{2}-?\\d{5}", "39[68]\\d{3}-?\\d{5}");

    private static final Pattern PERSONAL =
            Pattern.compile(
                    Stream.of(
                                    WORDS.stream().map(Pattern::quote),
                                    LOGINS.stream().map(Pattern::quote),
                                    NAMES.stream().map(name -> "\\b" + name + "\\b"),
                                    CODES.stream()
                                            .map(code -> "(?<![0-9a-f])" + code + "(?![0-9a-f])"))
                            .flatMap(alternatives -> alternatives)
                            .collect(Collectors.joining("|")));

    private static final String TABLES =
            "select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')";

    private final SystemUnderTest system = SystemUnderTest.running();

    @Test
    void noLogNamesAPerson() throws IOException {
        ToldStories.told();
        searchByPersonalCode();

        List<Path> logs = logs();

        assertThat(logs)
                .extracting(log -> log.getFileName().toString())
                .contains("application-service.log");
        for (Path log : logs) {
            assertThat(found(Files.readString(log))).as(log.toString()).isEmpty();
        }
    }

    @Test
    void noTopicNamesAPerson() throws ExecutionException, InterruptedException {
        ToldStories.told();

        Set<String> topics = topics();

        assertThat(topics).contains("intake.application.v1", "scheduling.hour-budget.v1");
        for (String name : topics) {
            try (Topic topic = system.topic(name)) {
                topic.records()
                        .forEach(record ->
                                assertThat(found(record.key() + record.value() + headers(record)))
                                        .as(name)
                                        .isEmpty());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTableNamesAPerson(Deployable service) throws SQLException {
        ToldStories.told();

        List<String> found = new ArrayList<>();
        String url = system.municipality().postgres().jdbcUrl(service.database());
        try (Connection connection =
                        DriverManager.getConnection(
                                url, LocalPostgres.ADMINISTRATOR, LocalPostgres.PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String table : strings(statement, TABLES)) {
                for (String row : strings(statement, "select t::text from " + table + " t")) {
                    found(row).forEach(word -> found.add(table + ": " + word));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noFileNamesAPersonOrShowsAPaper() throws IOException {
        ToldStories.told();

        Path folder = system.municipality().layout().folder().resolve("documents");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> papers = files.filter(Files::isRegularFile).toList();
            assertThat(papers).isNotEmpty();
            for (Path paper : papers) {
                String text = Files.readString(paper, StandardCharsets.ISO_8859_1);
                assertThat(found(paper + text)).as(paper.toString()).isEmpty();
                assertThat(text).as(paper.toString()).doesNotContain("%PDF", "OPINION_");
            }
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private void searchByPersonalCode() {
        new Api(system.municipality().layout().addresses())
                .post(
                        "liga",
                        system.address(Deployable.APPLICATION) + "/v1/application-searches",
                        Map.of("personalCode", "120585-10001", "purpose", "CASE_WORK"))
                .expect(200);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files =
                Files.list(system.municipality().layout().folder().resolve("logs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Set<String> topics() throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", system.municipality().kafka().bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get();
        }
    }

    private static String headers(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder();
        for (Header header : record.headers()) {
            text.append(header.key()).append('=');
            text.append(new String(header.value(), StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }

    private static List<String> found(String text) {
        return PERSONAL.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
