package lv.lidzas.intake.quotas.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.quotas.usecase.OwnApplications;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Counts in PostgreSQL, from indexes that hold only what is not closed: nobody is counted further than their share. */
@ApplicationScoped
public class SqlOwnApplications implements OwnApplications {

    private static final String DRAFTS = "select drafts_of(:filer)";
    private static final String OPEN =
            "select everybody, person from open_applications_of(:filer, cast(:person as uuid))";

    private final EntityManager session;

    SqlOwnApplications(EntityManager session) {
        this.session = session;
    }

    @Override
    public long drafts(PartyKey filer) {
        Object drafts =
                session.createNativeQuery(DRAFTS)
                        .setParameter("filer", filer.text())
                        .getSingleResult();
        return ((Number) drafts).longValue();
    }

    @Override
    public Open open(PartyKey filer, @Nullable PersonId person) {
        Object[] counts =
                (Object[])
                        session.createNativeQuery(OPEN)
                                .setParameter("filer", filer.text())
                                .setParameter(
                                        "person", person == null ? null : person.value().toString())
                                .getSingleResult();
        return new Open(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }
}
