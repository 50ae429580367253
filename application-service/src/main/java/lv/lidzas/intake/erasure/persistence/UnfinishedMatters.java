package lv.lidzas.intake.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.erasure.domain.Hindrance;
import lv.lidzas.intake.erasure.usecase.ErasureHindrances;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.time.LegalClock;
import org.hibernate.Session;

/** What applications and holds have against an erasure, be the person the one assisted or the representative. */
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

    /** Asked after the rows above are locked, because whoever places a hold locks them too. */
    private static final String HELD =
            """
            select 1 from legal_hold h where h.lifted_at is null and (h.last_day is null or h.last_day >= ?)
            and (h.subject_id = ? or h.subject_id in (
                select id from application where person_id = ? union all
                select id from application where representative_id = ?))
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
                    Set<Hindrance> found = ofApplications(database, person.value());
                    if (isHeld(database, person.value())) {
                        found.add(Hindrance.LEGAL_HOLD);
                    }
                    return found;
                });
    }

    private Set<Hindrance> ofApplications(Connection database, UUID person) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(OF_PERSON)) {
            select.setDate(1, Date.valueOf(clock.today()));
            select.setObject(2, person);
            select.setObject(3, person);
            return found(select);
        }
    }

    private boolean isHeld(Connection database, UUID person) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(HELD)) {
            select.setDate(1, Date.valueOf(clock.today()));
            for (int place = 2; place <= 4; place++) {
                select.setObject(place, person);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
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
