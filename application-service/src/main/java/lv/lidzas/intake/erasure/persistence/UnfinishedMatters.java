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
import lv.lidzas.kit.words.PartyKey;
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

    /** From the person, who is in few cases; the first key of who filed stands apart. */
    private static final String OWN =
            """
            select exists (
                select 1 from application named join case_parties told on told.case_id = named.id
                where (named.person_id = ? or named.representative_id = ?)
                and (told.submitter_key = any (?) or exists (
                    select 1 from case_party party
                    where party.case_id = named.id and party.party_key = any (?))))
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

    @Override
    public boolean isOwnMatterOf(Set<PartyKey> keys, PersonId person) {
        Object[] texts = keys.stream().map(PartyKey::text).toArray();
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    try (PreparedStatement select = database.prepareStatement(OWN)) {
                        select.setObject(1, person.value());
                        select.setObject(2, person.value());
                        select.setArray(3, database.createArrayOf("text", texts));
                        select.setArray(4, database.createArrayOf("text", texts));
                        try (ResultSet row = select.executeQuery()) {
                            return row.next() && row.getBoolean(1);
                        }
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
