package lv.lidzas.intake.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.intake.erasure.usecase.OwnTraces;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;
import org.hibernate.Session;

/** Replaces keys in the tables of applications and of the reports on their documents. */
@ApplicationScoped
public class SqlOwnTraces implements OwnTraces {

    private static final String LOGINS =
            "select distinct submitter_login from application where submitter_key = any (?) and submitter_login is not null";

    /** Whoever hands something in is a party to the case, and parties are found by an index. */
    private static final String BROUGHT =
            """
            update document_report set uploaded_by = ? where uploaded_by = any (?) and application_id in (
                select case_id from case_party where party_key = any (?) union all
                select id from application where submitter_key = any (?))
            returning document_id
            """;

    private static final String FILED =
            """
            update application set version = version + 1, submitter_key = ?, submitter_login = null,
                recorded_by = case when recorded_by = any (?) then ? else recorded_by end,
                identity_verified_by = case when identity_verified_by = any (?) then ? else identity_verified_by end
            where submitter_key = any (?)
            returning id
            """;

    private static final String NOBODY = PartyKey.ERASED.text();

    private final EntityManager entities;

    SqlOwnTraces(EntityManager entities) {
        this.entities = entities;
    }

    /** Rows that this transaction has read are read anew after it. */
    @Override
    public Forgotten forget(Set<PartyKey> keys) {
        entities.flush();
        entities.clear();
        return entities.unwrap(Session.class).doReturningWork(database -> forget(keys, database));
    }

    private static Forgotten forget(Set<PartyKey> keys, Connection database) throws SQLException {
        Set<String> own = new HashSet<>();
        keys.forEach(key -> own.add(key.text()));
        own.addAll(changed(database, LOGINS, String.class, array(own, database)));
        Array all = array(own, database);
        changed(database, BROUGHT, UUID.class, NOBODY, all, all, all);
        List<UUID> filed =
                changed(database, FILED, UUID.class, NOBODY, all, NOBODY, all, NOBODY, all);
        return new Forgotten(
                filed.stream().map(ApplicationId::new).toList(),
                own.stream().map(PartyKey::new).collect(Collectors.toSet()));
    }

    private static Array array(Set<String> own, Connection database) throws SQLException {
        return database.createArrayOf("text", own.toArray());
    }

    private static <T> List<T> changed(
            Connection database, String statement, Class<T> type, Object... parameters)
            throws SQLException {
        try (PreparedStatement change = database.prepareStatement(statement)) {
            for (int place = 0; place < parameters.length; place++) {
                change.setObject(place + 1, parameters[place]);
            }
            try (ResultSet rows = change.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
                return found;
            }
        }
    }
}
