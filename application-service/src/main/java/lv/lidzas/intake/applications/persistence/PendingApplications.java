package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person waits for a decision on another application; asked with every answer about one.
 *
 * <p>Without a query of Hibernate, which translates one with a list for a parameter anew each time.
 */
@ApplicationScoped
class PendingApplications {

    /** By every record of the same human. */
    private static final String ANOTHER =
            """
            select 1 from application
            where person_id = any (array(select same_human(?))) and id <> ? and state in ('SUBMITTED', 'COMPLETE')
            """;

    /** What is pending was submitted, so that it is also of those whom it names. */
    private static final String SEEN_BY =
            """
            and (person_id = any (?) or submitter_key = any (?) and submitted_as <> 'REPRESENTATIVE'
                or representative_id = any (?) and coalesce(representation_from <= ?, true)
                    and coalesce(representation_last_day >= ?, true))
            """;

    private final EntityManager entities;

    PendingApplications(EntityManager entities) {
        this.entities = entities;
    }

    boolean isAnother(
            PersonId person, ApplicationId than, ApplicationFilter.@Nullable Owner seenBy) {
        return entities.unwrap(Session.class)
                .doReturningWork(database -> isAnother(person, than, seenBy, database));
    }

    private static boolean isAnother(
            PersonId person,
            ApplicationId than,
            ApplicationFilter.@Nullable Owner seenBy,
            Connection database)
            throws SQLException {
        String sql = seenBy == null ? ANOTHER + "limit 1" : ANOTHER + SEEN_BY + "limit 1";
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setObject(1, person.value());
            select.setObject(2, than.value());
            if (seenBy != null) {
                Collection<PersonId> identities = seenBy.identities();
                Object[] records = identities.stream().map(PersonId::value).toArray();
                List<String> keys = seenBy.keys().stream().map(PartyKey::text).toList();
                select.setArray(3, database.createArrayOf("uuid", records));
                select.setArray(4, database.createArrayOf("text", keys.toArray()));
                select.setArray(5, database.createArrayOf("uuid", records));
                select.setObject(6, seenBy.today());
                select.setObject(7, seenBy.today());
            }
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }
}
