package lv.lidzas.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.usecase.ApplicationFilter;
import lv.lidzas.intake.usecase.ApplicationSummary;
import org.jspecify.annotations.Nullable;

/** Reads lists of applications, newest first, without deciphering any personal code. */
@ApplicationScoped
class ApplicationLists {

    private final ApplicationRows rows;

    ApplicationLists(ApplicationRows rows) {
        this.rows = rows;
    }

    List<ApplicationSummary> page(ApplicationFilter filter, @Nullable UUID after, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("state = :state", "state", filter.state());
        conditions.add("channel = :channel", "channel", filter.channel());
        conditions.add("receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        conditions.add("receivedOn < :receivedUntil", "receivedUntil", filter.receivedUntil());
        conditions.add("decideBy < :decideBefore", "decideBefore", filter.decideBefore());
        conditions.add("id < :after", "after", after);
        PersonId named = filter.names();
        conditions.add(
                "(person.id = :named or representative.id = :named)",
                "named",
                named == null ? null : named.value());
        visibility(filter, conditions);
        return rows
                .find(conditions.text() + " order by id desc", conditions.parameters)
                .page(0, limit)
                .list()
                .stream()
                .map(ApplicationLists::summary)
                .toList();
    }

    /** The same rule as that of one application: what somebody else's login never submitted is nobody else's. */
    private static void visibility(ApplicationFilter filter, Conditions conditions) {
        ApplicationFilter.Owner owner = filter.visibleTo();
        if (owner == null) {
            return;
        }
        PersonId identity = owner.identity();
        if (identity == null) {
            conditions.add("submitterSubject = :subject", "subject", owner.subject());
            return;
        }
        conditions.add(
                """
                (submitterSubject = :subject or ((person.id = :identity or representative.id = :identity)
                and (submittedAt is not null or submitterSubject is null)))\
                """,
                "subject",
                owner.subject());
        conditions.parameters.put("identity", identity.value());
    }

    private static ApplicationSummary summary(ApplicationRow row) {
        PartyColumns person = row.person == null ? new PartyColumns() : row.person;
        return new ApplicationSummary(
                row.id,
                row.state,
                person.id,
                person.givenName,
                person.familyName,
                row.isRepresented,
                row.purposes,
                row.channel,
                row.receivedOn,
                row.decideBy,
                row.recordedAt);
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String text, String name, @Nullable Object value) {
            if (value != null) {
                texts.add(text);
                parameters.put(name, value);
            }
        }

        String text() {
            return String.join(" and ", texts);
        }
    }
}
