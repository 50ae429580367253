package lv.lidzas.intake.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.intake.retention.usecase.LegalHolds;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The holds in PostgreSQL. */
@ApplicationScoped
public class JpaLegalHolds implements LegalHolds {

    /** An erasure locks the same rows before it asks for holds. */
    private static final String CASE = "select id from application where id = ?1 for update";

    private static final String PERSON = "select id from person where id = ?1 for update";

    private static final String KEY_OWNER =
            "select coalesce(person_id, id) from application where id = ?1";

    private final LegalHoldRows rows;
    private final LegalHoldRowMapping mapping;
    private final EntityManager entities;
    private final NamedLocks locks;

    JpaLegalHolds(
            LegalHoldRows rows,
            LegalHoldRowMapping mapping,
            EntityManager entities,
            NamedLocks locks) {
        this.rows = rows;
        this.mapping = mapping;
        this.entities = entities;
        this.locks = locks;
    }

    /** Waits for the step of a round that may be deleting it at this moment. */
    @Override
    public boolean hold(HoldSubject subject, UUID id) {
        locks.hold(JpaRetentionRuns.TURN);
        return !ask(
                        switch (subject) {
                            case APPLICATION -> CASE;
                            case PERSON -> PERSON;
                        },
                        id)
                .isEmpty();
    }

    @Override
    public void add(LegalHold hold) {
        UUID owner =
                switch (hold.subject()) {
                    case APPLICATION -> (UUID) ask(KEY_OWNER, hold.subjectId()).getFirst();
                    case PERSON -> hold.subjectId();
                };
        rows.persist(mapping.row(hold, owner));
    }

    @Override
    public @Nullable LegalHold findForChange(UUID id) {
        LegalHoldRow row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public void save(LegalHold hold) {
        LegalHoldRowMapping.lift(hold, rows.findById(hold.id()));
    }

    @Override
    public Slice<LegalHold> list(PageRequest page) {
        return new Conditions(LegalHoldRow.class)
                .newestFirst(rows, page, row -> row.id)
                .map(mapping::toDomain);
    }

    private List<?> ask(String query, UUID id) {
        return entities.createNativeQuery(query).setParameter(1, id).getResultList();
    }
}
