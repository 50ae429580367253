package lv.lidzas.intake.applications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The rows of applications. */
@ApplicationScoped
class ApplicationRows implements PanacheRepositoryBase<ApplicationRow, UUID> {

    private static final String SUMMARY =
            """
            id, state, person.id, person.givenName, person.familyName, isRepresented, purposes, channel, receivedOn,
            decideBy, submittedAs, recordedAt\
            """;

    /** Who filed as a representative sees by the representation alone. */
    private static final String FILED =
            "submitterSubject = :subject and (submittedAs is null or submittedAs <> REPRESENTATIVE)";

    private static final String HOLDS =
            " and (representationFrom is null or representationFrom <= :today)"
                    + " and (representationLastDay is null or representationLastDay >= :today)";

    Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page) {
        Conditions conditions =
                new Conditions(ApplicationRow.class)
                        .and("state = :state", "state", filter.state())
                        .and("channel = :channel", "channel", filter.channel())
                        .between("receivedOn", filter.receivedFrom(), filter.receivedUntil())
                        .between("decideBy", null, filter.decideUntil());
        if (filter.receivedFrom() != null || filter.receivedUntil() != null) {
            // No deadline is before the receipt, by which this list is ordered.
            conditions.between("receivedOn", null, filter.decideUntil());
        }
        PersonId named = filter.names();
        conditions.and(
                "person.id = :named or representative.id = :named",
                "named",
                named == null ? null : named.value());
        narrow(conditions, filter.visibleTo());
        return conditions.newestFirst(
                this, SUMMARY, ApplicationSummary.class, page, ApplicationSummary::id);
    }

    /** The same rule as that of one application: what somebody else's login never submitted is nobody else's. */
    private static void narrow(Conditions conditions, ApplicationFilter.@Nullable Owner owner) {
        if (owner == null) {
            return;
        }
        PersonId identity = owner.identity();
        if (identity == null) {
            conditions.and(FILED, "subject", owner.subject());
            return;
        }
        String told = " = :identity and (submittedAt is not null or submitterSubject is null)";
        conditions.andAnyOf(
                List.of(FILED, "person.id" + told, "representative.id" + told + HOLDS),
                Map.of(
                        "subject", owner.subject(),
                        "identity", identity.value(),
                        "today", owner.today()));
    }
}
