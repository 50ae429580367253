package lv.lidzas.kit.looks.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import lv.lidzas.kit.looks.chain.LooksConfig;

/** Finds who looks at many people without working for them (neparasta skatīšana). */
@ApplicationScoped
public class LookPatterns {

    private static final int MOST = 200;

    private static final String COUNT =
            """
            with seen as (
                select distinct l.reader, l.reach, whose.id
                from look l cross join lateral unnest(case when l.persons = '{}' then l.cases else l.persons end) as whose (id)
                where l.at >= ? and l.at < ? and l.outcome = 'SHOWN' and l.reach in ('STAFF', 'AUDITOR', 'HELPER')
                and l.deed in ('READ', 'SEARCHED', 'DOWNLOADED', 'CHANGED')),
            worked as (
                select distinct l.reader, whose.id
                from look l cross join lateral unnest(l.persons || l.cases) as whose (id)
                where l.deed = 'CHANGED' and l.outcome = 'SHOWN' and l.reader in (select reader from seen))
            select seen.reader, seen.reach, count(*), count(*) filter (where worked.id is null)
            from seen left join worked on worked.reader = seen.reader and worked.id = seen.id
            group by seen.reader, seen.reach order by 4 desc, 3 desc, 1 limit ?
            """;

    private final DataSource database;
    private final LooksConfig config;

    LookPatterns(DataSource database, LooksConfig config) {
        this.database = database;
        this.config = config;
    }

    /** The readers of a time, the unusual ones first, then by how many people they never worked for. */
    public List<LookPattern> between(Instant from, Instant until) throws SQLException {
        List<LookPattern> patterns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, from.atOffset(ZoneOffset.UTC));
            select.setObject(2, until.atOffset(ZoneOffset.UTC));
            select.setInt(3, MOST);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    patterns.add(read(rows));
                }
            }
        }
        // Stable: within both halves the order of the query stays.
        patterns.sort(Comparator.comparing(LookPattern::isUnusual).reversed());
        return patterns;
    }

    private LookPattern read(ResultSet row) throws SQLException {
        long persons = row.getLong(3);
        long notWorkedFor = row.getLong(4);
        return new LookPattern(
                Objects.requireNonNull(row.getString(1)),
                Objects.requireNonNull(row.getString(2)),
                persons,
                notWorkedFor,
                persons >= config.unusualPersons()
                        && notWorkedFor * 100 >= persons * config.unusualPercent());
    }
}
