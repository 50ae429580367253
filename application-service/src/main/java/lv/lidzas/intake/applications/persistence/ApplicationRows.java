package lv.lidzas.intake.applications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The rows of applications. */
@ApplicationScoped
class ApplicationRows implements PanacheRepositoryBase<ApplicationRow, UUID> {

    Slice<ApplicationRow> list(ApplicationFilter filter, PageRequest page) {
        PersonId named = filter.names();
        Conditions conditions =
                new Conditions()
                        .and("state = :state", "state", filter.state())
                        .and("channel = :channel", "channel", filter.channel())
                        .and("receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom())
                        .and(
                                "receivedOn <= :receivedUntil",
                                "receivedUntil",
                                filter.receivedUntil())
                        .and("decideBy <= :decideUntil", "decideUntil", filter.decideUntil())
                        .and(
                                "person.id = :named or representative.id = :named",
                                "named",
                                named == null ? null : named.value());
        narrow(conditions, filter.visibleTo());
        return conditions.newestFirst(this, page, row -> row.id);
    }

    /** The same rule as that of one application: what somebody else's login never submitted is nobody else's. */
    private static void narrow(Conditions conditions, ApplicationFilter.@Nullable Owner owner) {
        if (owner == null) {
            return;
        }
        PersonId identity = owner.identity();
        if (identity == null) {
            conditions.and("submitterSubject = :subject", "subject", owner.subject());
            return;
        }
        conditions.and(
                """
                submitterSubject = :subject or ((person.id = :identity or representative.id = :identity)
                and (submittedAt is not null or submitterSubject is null))\
                """,
                Map.of("subject", owner.subject(), "identity", identity.value()));
    }
}
