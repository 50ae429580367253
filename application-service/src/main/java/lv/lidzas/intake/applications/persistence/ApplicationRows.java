package lv.lidzas.intake.applications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.OwnCases;
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

    /** A draft of the login, or what it submitted for somebody else; who is the person or a representative is a party. */
    private static final String FILED =
            "(submittedAs is null or submittedAs = STRANGER) and submitterKey";

    private static final String HOLDS =
            " and (representationFrom is null or representationFrom <= :today)"
                    + " and (representationLastDay is null or representationLastDay >= :today)";

    Slice<ListedRow> list(ApplicationFilter filter, PageRequest page) {
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
        named(conditions, filter.names());
        narrow(conditions, filter.visibleTo());
        return conditions.newestFirst(this, SUMMARY, ListedRow.class, page, ListedRow::id);
    }

    /** By a code staff find the records of one human, by a name those of many; two indexes find their rows either way. */
    private static void named(Conditions conditions, @Nullable Set<PersonId> records) {
        if (records != null) {
            conditions.and(
                    "person.id in (:named) or representative.id in (:named)",
                    "named",
                    records.stream().map(PersonId::value).toList());
        }
    }

    /** The same rule as that of one application: what somebody else's login never submitted is nobody else's. */
    private static void narrow(Conditions conditions, ApplicationFilter.@Nullable Owner owner) {
        if (owner == null) {
            return;
        }
        conditions.andBrought(new OwnCases(owner.keys(), owner.today()), FILED, "id");
        List<String> branches = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (PersonId identity : owner.identities()) {
            String parameter = "identity" + values.size();
            // What staff are typing in from paper.
            String named =
                    " = :%s and submittedAt is null and submitterKey is null".formatted(parameter);
            branches.add("person.id" + named);
            branches.add("representative.id" + named + HOLDS);
            values.put(parameter, identity.value());
            values.put("today", owner.today());
        }
        conditions.andAnyOf(branches, values);
    }
}
