package lv.lidzas.documents.desk.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CasePartiesChanged;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonLinked;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.contracts.intake.v1.RetentionBasisCode;
import lv.lidzas.contracts.intake.v1.RetentionClassCode;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.testkit.Multipart;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What the tests of the running service share: people who ask, events from other services, a look behind the stage. */
@ApplicationScoped
public class Stage {

    /** The name of a part that Quarkus receives; it removes the file in the background, some moments after the answer. */
    private static final String RECEIVED_BY_QUARKUS = "resteasy-reactive";

    private final AgroalDataSource database;
    private final DocumentsConfig config;

    Stage(AgroalDataSource database, DocumentsConfig config) {
        this.database = database;
        this.config = config;
    }

    /** An application that nobody else has. */
    public static Application newApplication() {
        return new Application(UUID.randomUUID(), UUID.randomUUID());
    }

    /**
     * An application with its person.
     *
     * @param id the application
     * @param personId the person to be assisted
     */
    public record Application(UUID id, UUID personId) {}

    // --- Asking

    public static Response upload(
            RequestSpecification who, Map<String, ?> metadata, String name, byte[] file) {
        return Multipart.of(metadata)
                .file(name, "application/octet-stream", file)
                .by(who)
                .post("/v1/documents");
    }

    /** The opinion for an adult, handed in by the persona. */
    public static Response upload(String persona, Application application) {
        return upload(as(persona), opinion(application), "atzinums.pdf", Papers.pdf("atzinums"));
    }

    /** The same, as the id of what was made. */
    public static String uploaded(String persona, Application application) {
        return upload(persona, application).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> opinion(Application application) {
        Map<String, Object> metadata = confirmation(application);
        metadata.put("kind", "OPINION_ASSISTANT_NEED");
        metadata.put("issuer", "VDEĀVK");
        metadata.put("validUntil", "2199-12-31");
        metadata.put(
                "opinion", Map.of("disabilityGroup", "II", "limitations", List.of("MOBILITY")));
        return metadata;
    }

    public static Map<String, Object> confirmation(Application application) {
        Map<String, Object> metadata = new TreeMap<>();
        metadata.put("kind", "CONFIRMATION_EMPLOYER");
        metadata.put("issuer", "SIA Paraugs");
        metadata.put("number", "P-7/2026");
        metadata.put("issuedOn", "2026-10-01");
        metadata.put("subjectPersonId", application.personId().toString());
        metadata.put("applicationId", application.id().toString());
        return metadata;
    }

    public static Response get(String persona, String id) {
        return as(persona).get("/v1/documents/" + id);
    }

    public static Response review(
            String persona, String id, String step, long version, Object body) {
        return changing(persona, "\"" + version + "\"", body)
                .post("/v1/documents/" + id + "/" + step);
    }

    // --- Other services

    /** The application is submitted by the persona, or recorded from paper, and known here when this returns. */
    public void submitted(Application application, @Nullable String persona) {
        submitted(
                application,
                Stream.ofNullable(persona)
                        .map(it -> party(it, PartyRoleCode.SUBMITTER, null))
                        .toList());
    }

    public static CaseParty party(String persona, PartyRoleCode role, @Nullable LocalDate lastDay) {
        return new CaseParty(Tokens.keyOf(persona), role, null, lastDay);
    }

    /** The parties are others and known here when this returns. */
    public void partiesChanged(Application application, int sequence, CaseParty... parties) {
        send(
                Topics.APPLICATION,
                application.id(),
                new CasePartiesChanged(application.id(), List.of(parties), sequence));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        org.assertj.core.api.Assertions.assertThat(
                                        text(
                                                "select sequence from case_parties where case_id = ?::uuid",
                                                application.id().toString()))
                                .isEqualTo(Integer.toString(sequence)));
    }

    /** The application is submitted and known here when this returns. */
    public void submitted(Application application, List<CaseParty> parties) {
        send(Topics.APPLICATION, application.id(), submission(application, parties));
        awaitCase(application, "OPEN");
    }

    public static ApplicationSubmitted submission(
            Application application, List<CaseParty> parties) {
        return new ApplicationSubmitted(
                application.id(),
                application.personId(),
                null,
                parties,
                LocalDate.of(1985, 3, 14),
                List.of(new PurposeCode("WORK")),
                false,
                true,
                null,
                false,
                ChannelCode.ELECTRONIC,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20),
                null);
    }

    /** The record is of this human and known here as such when this returns. */
    public void linked(UUID record, UUID human) {
        send(Topics.APPLICATION, record, new PersonLinked(record, human));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        human.toString()
                                .equals(
                                        text(
                                                "select human_id from person_human where person_id = ?::uuid",
                                                record.toString())));
    }

    /** The application is withdrawn and known here as such when this returns. */
    public void withdrawn(Application application) {
        send(Topics.APPLICATION, application.id(), new ApplicationWithdrawn(application.id()));
        awaitCase(application, "WITHDRAWN");
    }

    /** The application is decided and known here as such when this returns. */
    public void decided(Application application, String persona) {
        UUID decision = UUID.randomUUID();
        send(
                Topics.DECISION,
                decision,
                new DecisionIssued(
                        decision,
                        application.id(),
                        application.personId(),
                        DecisionResultCode.REFUSED,
                        "MK942-2016",
                        List.of(),
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 11, 21)));
        awaitCase(application, "DECIDED");
    }

    /** The term of the application is over, and it is deleted here when this returns. */
    public void deleted(Application application) {
        deleted(application, application.id());
    }

    /** The same, after what was told under the key before. */
    public void deleted(Application application, UUID key) {
        send(
                Topics.APPLICATION,
                key,
                new CaseRecordsDeleted(
                        application.id(),
                        RetentionClassCode.ABANDONED_DRAFT,
                        RetentionBasisCode.STORAGE_LIMITATION,
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 21),
                        1));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        text(
                                        "select case_id from deleted_case where case_id = ?::uuid",
                                        application.id().toString())
                                != null);
    }

    /** Tells it without waiting. */
    public static void tell(UUID key, Record event) {
        send(Contracts.topicOf(event.getClass()), key, event);
    }

    private static void send(String topic, UUID key, Record event) {
        Envelope envelope =
                new Envelope(
                        UUID.randomUUID(),
                        Contracts.typeOf(event.getClass()),
                        key.toString(),
                        Instant.parse("2026-11-20T10:00:00Z"),
                        key.toString(),
                        null,
                        "LUDZA");
        try (Topic messages = Topic.of(topic)) {
            messages.send(
                    key.toString(),
                    EventJson.write(envelope, URI.create("/lidzas/LUDZA/test"), event));
        }
    }

    private void awaitCase(Application application, String state) {
        Awaitility.await(application + " known as " + state)
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        org.assertj.core.api.Assertions.assertThat(
                                        text(
                                                "select state from known_case where application_id = ?::uuid",
                                                application.id().toString()))
                                .isEqualTo(state));
    }

    // --- Behind the stage

    /** The single value of a query; null when there is none. */
    public @Nullable String text(String query, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The document was handed in at another time. */
    public void age(String documentId, Instant at) {
        text(
                "update document set uploaded_at = ?::timestamptz where id = ?::uuid returning id",
                at.toString(),
                documentId);
    }

    /** How much there is of everything that an upload could leave behind. */
    public Traces traces() {
        String rows =
                text(
                        """
                        select (select count(*) from document) || ' documents, '
                            || (select count(*) from document_correction) || ' corrections, '
                            || (select coalesce(pg_sequence_last_value('outbox_position_seq'), 0)) || ' events'\
                        """);
        return new Traces(String.valueOf(rows), files());
    }

    /**
     * What an upload could leave behind.
     *
     * @param rows counts of table rows
     * @param files names of files
     */
    public record Traces(String rows, List<String> files) {}

    /** Where the bytes of a document lie. */
    public Path fileOf(String documentId) {
        return fileNamed(
                String.valueOf(
                        text("select blob_name from document where id = ?::uuid", documentId)));
    }

    /** Where the bytes with this name lie. */
    public Path fileNamed(String name) {
        return config.folder()
                .resolve("kept")
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    private List<String> files() {
        if (!Files.exists(config.folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(config.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> !file.contains(RECEIVED_BY_QUARKUS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
