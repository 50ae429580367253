package lv.lidzas.intake.quotas.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.quotas.usecase.OwnApplications;
import lv.lidzas.kit.persistence.NamedLocks;
import org.jspecify.annotations.Nullable;

/** Counts in PostgreSQL, from indexes that hold only what is not closed: a login is never counted further than its share. */
@ApplicationScoped
public class SqlOwnApplications implements OwnApplications {

    private static final String DRAFTS =
            "select count(*) from application where submitter_key = :login and state = 'DRAFT'";
    private static final String OPEN =
            """
            select count(*), count(*) filter (where person_id = cast(:person as uuid)) from application
            where submitter_key = :login and state in ('SUBMITTED', 'COMPLETE')
            """;

    private final EntityManager session;
    private final NamedLocks locks;

    SqlOwnApplications(EntityManager session, NamedLocks locks) {
        this.session = session;
        this.locks = locks;
    }

    @Override
    public void takeTurn(String login) {
        locks.hold("applications of " + login);
    }

    @Override
    public long drafts(String login) {
        Object drafts =
                session.createNativeQuery(DRAFTS).setParameter("login", login).getSingleResult();
        return ((Number) drafts).longValue();
    }

    @Override
    public Open open(String login, @Nullable PersonId person) {
        Object[] counts =
                (Object[])
                        session.createNativeQuery(OPEN)
                                .setParameter("login", login)
                                .setParameter(
                                        "person", person == null ? null : person.value().toString())
                                .getSingleResult();
        return new Open(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }
}
