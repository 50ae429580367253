package lv.lidzas.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.kit.crypto.ConfiguredMasterKey;
import lv.lidzas.kit.crypto.PersonKey;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** Live grants of invented adults who work, each with a key of their own and both documents, written as the service writes them. */
final class RehearsalRows {

    /** Of each case. */
    static final int DOCUMENTS = 2;

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    /** Other programs number their rows from 1. */
    private static final int BEYOND_OTHERS = 0x4000_0000;

    private static final int KEY_BYTES = 32;
    private static final int AT_ONCE = 500;

    /** What is the same in every row, made from the case files in one go. */
    private static final List<String> THE_REST =
            List.of(
                    """
                    insert into assessment (id, application_id, person_id, made_at, assessed_on, rule_set_id, figures_from, outcome, waits_for,
                        purposes_to_assess, is_current, facts, trace)
                    select application_id, application_id, person_id, now(), '2026-11-23', 'MK942-2016', '2016-01-01', 'MET', 'CASEWORKER', '{}',
                        false, '', '{}' from case_file where application_id between ?::uuid and ?::uuid
                    """,
                    """
                    insert into decision (id, application_id, person_id, assessment_id, rule_set_id, result, purposes, purposes_to_assess,
                        purpose_minutes, assessed_minutes, deducted_minutes, per, first_day, last_day, grounds, state, state_since, decided_on,
                        signed_by, version)
                    select application_id, application_id, person_id, application_id, 'MK942-2016', 'GRANTED', '{WORK}', '{}', '{1200}', 1200, 0,
                        'WEEK', '2026-11-23', '2099-12-31', '{}', 'ISSUED', now() - interval '1 minute', '2026-11-23', '1.liga', 0
                    from case_file where application_id between ?::uuid and ?::uuid
                    """);

    private final Rig rig;
    private final SecureRandom random = new SecureRandom();

    RehearsalRows(Rig rig) {
        this.rig = rig;
    }

    /** A file under which each of them loses time. */
    static String lowerCap() {
        try (InputStream file =
                RehearsalRows.class.getResourceAsStream("/rulesets/mk942/2016-01-01.yaml")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 900");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void load(int grants) {
        ConfiguredMasterKey master =
                new ConfiguredMasterKey(Optional.of(dataKey()), 1, Optional.empty());
        Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.ELIGIBILITY)) {
                write(database, master, grants);
                for (String rows : THE_REST) {
                    try (PreparedStatement insert = database.prepareStatement(rows)) {
                        insert.setObject(1, id(Numbered.APPLICATION, 1));
                        insert.setObject(2, id(Numbered.APPLICATION, grants));
                        insert.executeUpdate();
                    }
                }
                try (Statement statement = database.createStatement()) {
                    statement.execute("vacuum analyze");
                }
            }
            return true;
        });
    }

    /** Of this run's own sandbox, which made it. */
    private String dataKey() {
        try (Reader file = Files.newBufferedReader(rig.folder().resolve("keys.properties"))) {
            Properties keys = new Properties();
            keys.load(file);
            return keys.getProperty("LIDZAS_DATA_KEY", "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(Connection database, ConfiguredMasterKey master, int grants)
            throws SQLException {
        try (PreparedStatement keys =
                        database.prepareStatement(
                                "insert into vault.person_key (owner_id, wrapped) values (?, ?)");
                PreparedStatement files =
                        database.prepareStatement(
                                "insert into case_file (application_id, state, person_id, application, version) values (?, 'DECIDED', ?, ?, 0)");
                PreparedStatement documents =
                        database.prepareStatement(
                                "insert into case_document (application_id, document_id, fact) values (?, ?, ?::jsonb)")) {
            for (int number = 1; number <= grants; number++) {
                UUID application = id(Numbered.APPLICATION, number);
                UUID person = id(Numbered.PERSON, number);
                byte[] key = new byte[KEY_BYTES];
                random.nextBytes(key);
                keys.setObject(1, person);
                keys.setBytes(2, master.wrap(key, "person " + person));
                keys.addBatch();
                files.setObject(1, application);
                files.setObject(2, person);
                files.setBytes(3, sealed(new PersonKey(person, key), application, person));
                files.addBatch();
                document(
                        documents,
                        application,
                        opinion(person, id(Numbered.DOCUMENT, DOCUMENTS * number)));
                document(
                        documents,
                        application,
                        confirmation(person, id(Numbered.DOCUMENT, DOCUMENTS * number + 1)));
                if (number % AT_ONCE == 0 || number == grants) {
                    keys.executeBatch();
                    files.executeBatch();
                    documents.executeBatch();
                }
            }
        }
    }

    private static byte[] sealed(PersonKey key, UUID application, UUID person) {
        ApplicationFacts stated =
                new ApplicationFacts(
                        new ApplicationId(application),
                        new PersonId(person),
                        null,
                        LocalDate.of(1985, 5, 12),
                        Set.of(new Purpose("WORK")),
                        false,
                        true,
                        IdentityMethod.QUALIFIED_MEANS);
        return key.seal(
                "case_file.application", StoredJson.write(stated).getBytes(StandardCharsets.UTF_8));
    }

    private static void document(PreparedStatement insert, UUID application, DocumentFact fact)
            throws SQLException {
        insert.setObject(1, application);
        insert.setObject(2, fact.id().value());
        insert.setString(3, StoredJson.write(fact));
        insert.addBatch();
    }

    private static DocumentFact opinion(UUID person, UUID id) {
        return fact(
                person,
                id,
                DocumentKind.OPINION_ASSISTANT_NEED,
                DisabilityGroup.II,
                Set.of(Limitation.MOBILITY));
    }

    private static DocumentFact confirmation(UUID person, UUID id) {
        return fact(person, id, DocumentKind.CONFIRMATION_EMPLOYER, null, Set.of());
    }

    private static DocumentFact fact(
            UUID person,
            UUID id,
            DocumentKind kind,
            @Nullable DisabilityGroup group,
            Set<Limitation> limitations) {
        return new DocumentFact(
                new DocumentId(id),
                kind,
                person,
                ProofState.VERIFIED,
                FIRST.minusMonths(1),
                null,
                group,
                limitations);
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString(Numbered.id(kind, BEYOND_OTHERS + number));
    }
}
