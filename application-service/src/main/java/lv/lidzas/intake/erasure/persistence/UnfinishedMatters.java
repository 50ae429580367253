package lv.lidzas.intake.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import lv.lidzas.intake.erasure.domain.Hindrance;
import lv.lidzas.intake.erasure.usecase.ErasureHindrances;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.time.LegalClock;
import org.hibernate.Session;

/** What applications have against an erasure, be the person the one assisted or the representative. */
@ApplicationScoped
public class UnfinishedMatters implements ErasureHindrances {

    /** Locks what is submitted or decided meanwhile; the last day of a grant is told by the timeline. */
    private static final String OF_PERSON =
            """
            select state, (select max(details::json ->> 'lastDay') from timeline_entry
                           where application_id = named.id and type = 'decision-issued')::date >= ?
            from application named where id in (
                select id from application where person_id = ? union all
                select id from application where representative_id = ?)
            for update
            """;

    private final EntityManager entities;
    private final LegalClock clock;

    UnfinishedMatters(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Set<Hindrance> of(PersonId person) {
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    try (PreparedStatement select = database.prepareStatement(OF_PERSON)) {
                        select.setDate(1, Date.valueOf(clock.today()));
                        select.setObject(2, person.value());
                        select.setObject(3, person.value());
                        return found(select);
                    }
                });
    }

    private static Set<Hindrance> found(PreparedStatement select) throws SQLException {
        Set<Hindrance> found = EnumSet.noneOf(Hindrance.class);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                switch (row.getString(1)) {
                    case "SUBMITTED", "COMPLETE" -> found.add(Hindrance.APPLICATION_PENDING);
                    case "DECIDED" -> {
                        if (row.getBoolean(2)) {
                            found.add(Hindrance.DECISION_IN_FORCE);
                        }
                    }
                    default -> {
                        // Neither a draft nor what was withdrawn stands against it.
                    }
                }
            }
        }
        return found;
    }
}
