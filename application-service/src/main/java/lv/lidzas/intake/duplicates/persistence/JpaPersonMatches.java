package lv.lidzas.intake.duplicates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.crypto.BlindIndex;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds alike records by a keyed index of names and birth, under a lock on that index alone. */
@ApplicationScoped
public class JpaPersonMatches implements PersonMatches {

    private static final String NAMED = "named";
    private static final String CONTENT = "person_name.content";

    private static final String NOTE = "select note_name(?, ?, ?, ?, ?)";
    private static final String SAME =
            "state = SAME and (oneId in :records or otherId in :records)";
    private static final String WAITING = "state = OPEN and (oneId = ?1 or otherId = ?1)";
    private static final String LAST_NAMED =
            "select content from person_name where person_id = :person order by id desc limit 1";
    private static final String HOLD =
            "select 1 from person_match where one_id = ? or other_id = ? order by id for no key update";

    /** An alike record cannot be judged any more; what was judged stays, without the reason. */
    private static final String FORGET =
            """
            with named as (delete from person_name where person_id = ?),
            matches as (select id, state from person_match where one_id = ? or other_id = ?),
            waiting as (delete from person_match where id in (select id from matches where state = 'OPEN'))
            update match_verdict set reason = '' where match_id in (select id from matches)\
            """;

    private final PersonMatchRows rows;
    private final MatchVerdictRows verdicts;
    private final EntityManager entities;
    private final BlindIndex index;
    private final SealedFields fields;
    private final LegalClock clock;

    JpaPersonMatches(
            PersonMatchRows rows,
            MatchVerdictRows verdicts,
            EntityManager entities,
            BlindIndex index,
            SealedFields fields,
            LegalClock clock) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.entities = entities;
        this.index = index;
        this.fields = fields;
        this.clock = clock;
    }

    /** Of two forms that name alike people at the same moment the second waits, and then sees the first. */
    @Override
    public void note(NamedPerson named) {
        byte[] alike = index.of(NAMED, named.comparable());
        entities.unwrap(Session.class).doWork(database -> note(named, alike, database));
    }

    private void note(NamedPerson named, byte[] alike, Connection database) throws SQLException {
        UUID person = named.id().value();
        byte[] content = fields.sealed(person, CONTENT, StoredJson.write(named));
        try (PreparedStatement note = database.prepareStatement(NOTE)) {
            note.setObject(1, person);
            note.setBytes(2, alike);
            note.setBytes(3, content);
            note.setTimestamp(4, Timestamp.from(clock.now()));
            note.setInt(5, MOST_ALIKE);
            note.execute();
        }
    }

    @Override
    public Slice<PersonMatch> list(@Nullable MatchState state, PageRequest page) {
        return new Conditions(PersonMatchRow.class)
                .and("state = :state", "state", state)
                .newestFirst(rows, page, row -> row.id)
                .map(PersonMatchRowMapping::toDomain);
    }

    @Override
    public @Nullable PersonMatch findForChange(UUID id) {
        PersonMatchRow row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : PersonMatchRowMapping.toDomain(row);
    }

    @Override
    public PersonMatch save(PersonMatch match, MatchVerdict verdict) {
        PersonMatchRow row = rows.findById(match.id());
        row.state = verdict.state();
        verdicts.persist(MatchVerdictRowMapping.toRow(match, verdict, fields));
        rows.flush();
        return PersonMatchRowMapping.toDomain(row);
    }

    @Override
    public List<PersonMatch> sameAmong(Set<PersonId> records) {
        List<UUID> ids = records.stream().map(PersonId::value).toList();
        return rows.find(SAME + " order by id", Map.of("records", ids)).stream()
                .map(PersonMatchRowMapping::toDomain)
                .toList();
    }

    @Override
    public boolean isWaitingFor(PersonId person) {
        return rows.count(WAITING, person.value()) > 0;
    }

    @Override
    public @Nullable NamedPerson lastNamed(PersonId person) {
        byte[] sealed =
                entities.unwrap(Session.class)
                        .createNativeQuery(LAST_NAMED, byte[].class)
                        .setParameter("person", person.value())
                        .getSingleResultOrNull();
        String content = fields.open(person.value(), CONTENT, sealed);
        return content == null ? null : StoredJson.read(content, NamedPerson.class);
    }

    @Override
    public void hold(PersonId person) {
        entities.unwrap(Session.class).doWork(database -> run(HOLD, 2, person, database));
    }

    @Override
    public void forget(PersonId person) {
        entities.unwrap(Session.class).doWork(database -> run(FORGET, 3, person, database));
    }

    private static void run(String sql, int times, PersonId person, Connection database)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 1; place <= times; place++) {
                statement.setObject(place, person.value());
            }
            statement.execute();
        }
    }
}
