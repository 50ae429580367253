package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.PartyKey;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps parties in PostgreSQL, each case's whole. */
@ApplicationScoped
public class JpaHeardParties implements HeardParties {

    /** One statement, be the case heard of or not: whoever comes second waits for the first, and adds nothing if it is older. */
    private static final String KEEP =
            """
            with told as (
                insert into case_parties (case_id, sequence, submitter_key, submitter_role) values (?, ?, ?, ?)
                on conflict (case_id) do update
                set sequence = excluded.sequence, submitter_key = excluded.submitter_key,
                    submitter_role = excluded.submitter_role
                where case_parties.sequence < excluded.sequence
                returning case_id),
            gone as (
                delete from case_party using told
                where case_party.case_id = told.case_id and case_party.position >= ?),
            parties as (
                insert into case_party (case_id, position, party_key, role, valid_from, valid_until)
                select told.case_id, party.place - 1, party.key, party.role, party.first, party.last
                from told, unnest(?, ?, ?, ?) with ordinality as party (key, role, first, last, place)
                on conflict (case_id, position) do update
                set party_key = excluded.party_key, role = excluded.role,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until)
            select 1 from told
            """;

    private final CasePartiesRows rows;
    private final EntityManager entities;
    private final Instance<FiledRows> filed;

    JpaHeardParties(CasePartiesRows rows, EntityManager entities, Instance<FiledRows> filed) {
        this.rows = rows;
        this.entities = entities;
        this.filed = filed;
    }

    @Override
    public Parties of(UUID caseId) {
        CasePartiesRow row = rows.findById(caseId);
        return row == null ? Parties.UNHEARD : CasePartiesRowMapping.toDomain(row);
    }

    @Override
    public boolean keep(UUID caseId, Parties told) {
        boolean isNews =
                entities.unwrap(Session.class)
                        .doReturningWork(database -> keep(caseId, told, database));
        if (isNews) {
            // Nothing else tells the session that what it may have read is not so any more.
            entities.detach(entities.getReference(CasePartiesRow.class, caseId));
        }
        PartyKey submitter = told.submitter();
        // When a case begins, nothing of it is listed as somebody's who filed it for another.
        if (isNews && (told.sequence() > 0 || submitter != null)) {
            filed.forEach(it -> it.filedBy(caseId, submitter == null ? null : submitter.text()));
        }
        return isNews;
    }

    private static boolean keep(UUID caseId, Parties told, Connection database)
            throws SQLException {
        CasePartiesRow row = new CasePartiesRow();
        CasePartiesRowMapping.write(told, row);
        List<CasePartyColumns> parties = row.parties;
        try (PreparedStatement keep = database.prepareStatement(KEEP)) {
            keep.setObject(1, caseId);
            keep.setInt(2, row.sequence);
            keep.setString(3, row.submitterKey);
            keep.setString(4, row.submitterRole == null ? null : row.submitterRole.name());
            keep.setInt(5, parties.size());
            keep.setArray(6, array(database, "text", parties, party -> party.partyKey));
            keep.setArray(7, array(database, "text", parties, party -> party.role.name()));
            keep.setArray(8, array(database, "date", parties, party -> party.validFrom));
            keep.setArray(9, array(database, "date", parties, party -> party.validUntil));
            return keep.executeQuery().next();
        }
    }

    private static java.sql.Array array(
            Connection database,
            String type,
            List<CasePartyColumns> parties,
            Function<CasePartyColumns, @Nullable Object> column)
            throws SQLException {
        return database.createArrayOf(type, parties.stream().map(column).toArray());
    }
}
