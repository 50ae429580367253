package lv.lidzas.intake.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.Set;
import lv.lidzas.intake.erasure.usecase.OwnTraces;
import lv.lidzas.kit.words.PartyKey;
import org.hibernate.Session;

/** Replaces keys in the table of applications. */
@ApplicationScoped
public class SqlOwnTraces implements OwnTraces {

    private static final String FORGET =
            """
            update application set version = version + 1, submitter_key = ?,
                recorded_by = case when recorded_by = submitter_key then ? else recorded_by end
            where submitter_key = any (?)
            """;

    private final EntityManager entities;

    SqlOwnTraces(EntityManager entities) {
        this.entities = entities;
    }

    /** Rows that this transaction has read are read anew after it. */
    @Override
    public void forget(Set<PartyKey> keys) {
        entities.flush();
        entities.clear();
        entities.unwrap(Session.class)
                .doWork(database -> {
                    try (PreparedStatement update = database.prepareStatement(FORGET)) {
                        update.setString(1, PartyKey.ERASED.text());
                        update.setString(2, PartyKey.ERASED.text());
                        update.setArray(
                                3,
                                database.createArrayOf(
                                        "text", keys.stream().map(PartyKey::text).toArray()));
                        update.executeUpdate();
                    }
                });
    }
}
