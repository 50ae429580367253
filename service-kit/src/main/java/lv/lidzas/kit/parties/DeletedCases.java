package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.kit.events.Envelope;
import org.hibernate.Session;

/** Cases whose records were deleted when their term was over: that they were is all that is kept. */
@ApplicationScoped
public class DeletedCases {

    private static final String MARK =
            "insert into deleted_case (case_id) values (?) on conflict do nothing";
    private static final List<String> PARTIES =
            List.of(
                    "delete from case_party where case_id = ?",
                    "delete from case_parties where case_id = ?");
    private static final String FIND = "select from deleted_case where case_id = ?";

    private final EntityManager entities;

    /**
     * For CDI.
     *
     * @param entities of the service's database
     */
    public DeletedCases(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Deletes what is kept of a case, in the transaction of the caller; twice is the same.
     *
     * @param statements that delete, each with the case for its one parameter, in the order in which they depend on one another
     * @return how many records that was, without its parties
     */
    public int delete(UUID caseId, List<String> statements) {
        // What the transaction changed before would else be written after it is gone.
        entities.flush();
        entities.clear();
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    int records = 0;
                    for (String statement : statements) {
                        records += run(database, statement, caseId);
                    }
                    for (String statement :
                            Stream.concat(PARTIES.stream(), Stream.of(MARK)).toList()) {
                        run(database, statement, caseId);
                    }
                    return records;
                });
    }

    /** Whether the case was deleted. */
    public boolean contain(UUID caseId) {
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    try (PreparedStatement select = database.prepareStatement(FIND)) {
                        select.setObject(1, caseId);
                        try (ResultSet row = select.executeQuery()) {
                            return row.next();
                        }
                    }
                });
    }

    /** The handler, which passes over what is told of deleted cases. */
    public <T> BiConsumer<Envelope, T> unless(
            Function<T, UUID> caseOf, BiConsumer<Envelope, T> handler) {
        return (envelope, event) -> {
            if (!contain(caseOf.apply(event))) {
                handler.accept(envelope, event);
            }
        };
    }

    private static int run(Connection database, String statement, UUID caseId) throws SQLException {
        try (PreparedStatement change = database.prepareStatement(statement)) {
            change.setObject(1, caseId);
            return change.executeUpdate();
        }
    }
}
