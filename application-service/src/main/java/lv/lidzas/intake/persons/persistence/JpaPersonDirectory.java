package lv.lidzas.intake.persons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.persons.usecase.PersonNames;
import lv.lidzas.kit.crypto.BlindIndex;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.crypto.SqlKeyVault;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Recognises persons by the keyed index of their personal code. */
@ApplicationScoped
public class JpaPersonDirectory implements PersonDirectory {

    /**
     * One statement, be the person new or known. Of two forms that name a new person at the same moment, the second waits,
     * then adds nothing and does not see the first one's row yet.
     */
    private static final String REMEMBER =
            """
            with added as (
                insert into person (id, code_index, code_cipher, first_seen_at)
                values (?, ?, ?, ?)
                on conflict (code_index) do nothing returning id),
            kept as (%sselect id, ? from added)
            select id, true from added union all select id, false from person where code_index = ?\
            """
                    .formatted(SqlKeyVault.KEEP);

    private static final String CODE = "personal-code";
    private static final String CODE_CIPHER = "person.code_cipher";

    private static final String SAME_HUMAN = "select same_human(:person)";

    private static final String CANONICAL =
            "select distinct coalesce(canonicalId, id) from PersonRow where id in :people and isLinked = true";
    private static final String STOOD_FOR =
            "select id from PersonRow where id in :canonical or canonicalId in :canonical";

    private final PersonRows rows;
    private final EntityManager entities;
    private final BlindIndex index;
    private final KeyVault keys;
    private final SealedFields fields;
    private final PersonNames names;
    private final LegalClock clock;

    JpaPersonDirectory(
            PersonRows rows,
            EntityManager entities,
            BlindIndex index,
            KeyVault keys,
            SealedFields fields,
            PersonNames names,
            LegalClock clock) {
        this.rows = rows;
        this.entities = entities;
        this.index = index;
        this.keys = keys;
        this.fields = fields;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A new person's id is random and not by time: whoever types a stranger's code into a draft reads the id, and must not learn
     * from it since when the stranger is known here, or whether at all.
     */
    @Override
    public PersonId recognise(PersonalCode code) {
        UUID remembered =
                entities.unwrap(Session.class)
                        .doReturningWork(database -> remember(code, database));
        return remembered == null ? Objects.requireNonNull(find(code)) : new PersonId(remembered);
    }

    /** Without a query of Hibernate, which keeps a new plan for each such query that has a result. */
    private @Nullable UUID remember(PersonalCode code, Connection database) throws SQLException {
        byte[] codeIndex = index.of(CODE, code.digits());
        KeyVault.NewKey fresh = keys.fresh(UUID.randomUUID());
        byte[] digits = code.digits().getBytes(StandardCharsets.UTF_8);
        try (PreparedStatement statement = database.prepareStatement(REMEMBER)) {
            statement.setObject(1, fresh.owner());
            statement.setBytes(2, codeIndex);
            statement.setBytes(3, fresh.key().seal(CODE_CIPHER, digits));
            statement.setTimestamp(4, Timestamp.from(clock.now()));
            statement.setBytes(5, fresh.wrapped());
            statement.setBytes(6, codeIndex);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (row.getBoolean(2)) {
                    keys.kept(fresh);
                }
                return row.getObject(1, UUID.class);
            }
        }
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return rows.find("codeIndex", (Object) index.of(CODE, code.digits()))
                .firstResultOptional()
                .map(row -> new PersonId(row.id))
                .orElse(null);
    }

    @Override
    public Set<PersonId> sameHuman(PersonId person) {
        PersonRow given = rows.findById(person.value());
        if (given == null || !given.isLinked) {
            return Set.of(person);
        }
        return entities.unwrap(Session.class)
                .createNativeQuery(SAME_HUMAN, UUID.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PersonId> sameHuman(Set<PersonId> people) {
        List<UUID> canonical =
                rows.getEntityManager()
                        .createQuery(CANONICAL, UUID.class)
                        .setParameter("people", people.stream().map(PersonId::value).toList())
                        .getResultList();
        Set<PersonId> all = new HashSet<>(people);
        if (!canonical.isEmpty()) {
            rows.getEntityManager()
                    .createQuery(STOOD_FOR, UUID.class)
                    .setParameter("canonical", canonical)
                    .getResultStream()
                    .map(PersonId::new)
                    .forEach(all::add);
        }
        return Set.copyOf(all);
    }

    @Override
    public List<PersonId> hold(Set<PersonId> records) {
        List<UUID> ids = records.stream().map(PersonId::value).toList();
        return rows
                .find("id in ?1 order by firstSeenAt, id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(row -> new PersonId(row.id))
                .toList();
    }

    @Override
    public boolean link(PersonId record, PersonId canonical) {
        PersonRow row = rows.findById(record.value());
        UUID now = canonical.equals(record) ? null : canonical.value();
        boolean isNew = !Objects.equals(row.canonicalId, now);
        if (isNew) {
            row.canonicalId = now;
            row.isLinked = true;
            rows.findById(canonical.value()).isLinked = true;
        }
        return isNew;
    }

    @Override
    public @Nullable PersonalCode codeOf(PersonId person) {
        PersonRow row = rows.findById(person.value());
        if (row == null) {
            throw new IllegalStateException(
                    "No person " + person.value() + ". Maybe the row was deleted by hand.");
        }
        String digits = fields.open(row.id, CODE_CIPHER, row.codeCipher);
        return digits == null ? null : new PersonalCode(digits);
    }

    @Override
    public boolean holdAgainstErasure(PersonId person) {
        return rows.findById(person.value(), LockModeType.PESSIMISTIC_WRITE) != null;
    }

    @Override
    public void erase(PersonId person) {
        rows.update("codeIndex = null, codeCipher = null where id = ?1", person.value());
        names.forget(person);
        keys.destroy(person.value());
    }
}
