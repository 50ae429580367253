package lv.lidzas.intake.quotas.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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

    private static final String OPEN_FOR =
            "select open_applications_for(:filer, cast(:person as uuid))";
    private static final String LATELY =
            """
            select (select count(*) from application where submitter_key = :filer and state = 'DRAFT'),
            (select count(*) from application where submitter_key = :filer and state in ('SUBMITTED', 'COMPLETE'))
            """;

    private final EntityManager session;
    private final Cache<PartyKey, Lately> lately =
            Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofSeconds(1)).build();

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

    @Override
    public long openFor(PartyKey filer, PersonId person) {
        Object open =
                session.createNativeQuery(OPEN_FOR)
                        .setParameter("filer", filer.text())
                        .setParameter("person", person.value().toString())
                        .getSingleResult();
        return ((Number) open).longValue();
    }

    /** Not loaded by the cache, which would let all wait behind one that waits for the database. */
    @Override
    public Lately lately(PartyKey filer) {
        Lately known = lately.getIfPresent(filer);
        if (known != null) {
            return known;
        }
        Object[] counts =
                (Object[])
                        session.createNativeQuery(LATELY)
                                .setParameter("filer", filer.text())
                                .getSingleResult();
        Lately asked =
                new Lately(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
        lately.put(filer, asked);
        return asked;
    }
}
