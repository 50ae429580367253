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
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The rows of applications. */
@ApplicationScoped
class ApplicationRows implements PanacheRepositoryBase<ApplicationRow, UUID> {

    private static final String SUMMARY =
            """
            id, state, person.id, person.givenName, person.familyName, isRepresented, purposes, channel, receivedOn,
            decideBy, recordedAt\
            """;

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
        Set<PersonId> named = filter.names();
        conditions.and(
                "person.id in (:named) or representative.id in (:named)",
                "named",
                named == null ? null : named.stream().map(PersonId::value).toList());
        narrow(conditions, filter.visibleTo());
        return conditions.newestFirst(this, SUMMARY, ListedRow.class, page, ListedRow::id);
    }

    /** The same rule as that of one application: what somebody else's login never submitted is nobody else's. */
    private static void narrow(Conditions conditions, ApplicationFilter.@Nullable Owner owner) {
        if (owner == null) {
            return;
        }
        List<String> branches = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (PartyKey key : owner.keys()) {
            String parameter = "key" + values.size();
            branches.add("submitterKey = :" + parameter);
            values.put(parameter, key.text());
        }
        PersonId identity = owner.identity();
        if (identity != null) {
            String told = " = :identity and (submittedAt is not null or submitterKey is null)";
            branches.add("person.id" + told);
            branches.add("representative.id" + told);
            values.put("identity", identity.value());
        }
        if (branches.size() == 1) {
            conditions.and(branches.getFirst(), values);
        } else {
            conditions.andAnyOf(branches, values);
        }
    }
}
