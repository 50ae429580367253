package lv.lidzas.eligibility.decisions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.decisions.usecase.LiveGrants;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Live grants in PostgreSQL: no column of them is decrypted, and no row is remembered. */
@ApplicationScoped
public class SqlLiveGrants implements LiveGrants {

    private static final String LIVE =
            """
             from decision where state = 'ISSUED' and result = 'GRANTED' and coalesce(ended_after, last_day) >= ?
             and (ended_after is null or ended_after >= first_day) and state_since <= ?\
            """;

    private static final String COLUMNS =
            """
            select id, application_id, person_id, rule_set_id, purposes, purpose_minutes, assessed_minutes, deducted_minutes, per, first_day,
                coalesce(ended_after, last_day) as ends_on\
            """;

    private static final String FOLLOWED =
            """
            select this.id from decision this where this.id = any (?) and exists (
                select from decision that where that.person_id = this.person_id and that.state = 'ISSUED' and that.result = 'GRANTED'
                and coalesce(that.ended_after, that.last_day) > coalesce(this.ended_after, this.last_day))
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;

    SqlLiveGrants(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int count(LocalDate day, Instant issuedUntil) {
        return ask(
                "select count(*)" + LIVE,
                select -> bind(select, day, issuedUntil),
                row -> row.next() ? row.getInt(1) : 0);
    }

    @Override
    public List<LiveGrant> after(
            @Nullable DecisionId last, LocalDate day, Instant issuedUntil, int most) {
        return ask(
                COLUMNS + LIVE + " and id > ? order by id limit ?",
                select -> {
                    bind(select, day, issuedUntil);
                    select.setObject(3, last == null ? BEFORE_ALL : last.value());
                    select.setInt(4, most);
                },
                rows -> {
                    List<LiveGrant> some = new ArrayList<>();
                    while (rows.next()) {
                        some.add(grant(rows));
                    }
                    return some;
                });
    }

    @Override
    public Set<DecisionId> followed(Collection<DecisionId> grants) {
        Object[] ids = grants.stream().map(DecisionId::value).toArray();
        return ask(
                FOLLOWED,
                select -> select.setArray(1, select.getConnection().createArrayOf("uuid", ids)),
                rows -> {
                    Set<DecisionId> followed = new HashSet<>();
                    while (rows.next()) {
                        followed.add(new DecisionId(rows.getObject(1, UUID.class)));
                    }
                    return followed;
                });
    }

    private static void bind(PreparedStatement select, LocalDate day, Instant issuedUntil)
            throws SQLException {
        select.setObject(1, day);
        select.setObject(2, issuedUntil.atOffset(ZoneOffset.UTC));
    }

    private static LiveGrant grant(ResultSet row) throws SQLException {
        List<Purpose> purposes =
                Stream.of((String[]) row.getArray("purposes").getArray())
                        .map(Purpose::new)
                        .toList();
        Integer[] minutes = (Integer[]) row.getArray("purpose_minutes").getArray();
        Per per = Per.valueOf(row.getString("per"));
        return new LiveGrant(
                new DecisionId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new RuleSetId(row.getString("rule_set_id")),
                purposes,
                IntStream.range(0, minutes.length)
                        .mapToObj(i ->
                                new AssessedTime(purposes.get(i), new GrantedTime(minutes[i], per)))
                        .toList(),
                new GrantedHours(
                        row.getInt("assessed_minutes"), row.getInt("deducted_minutes"), per),
                row.getObject("first_day", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private <T> T ask(String query, Binding binding, Reading<T> reading) {
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    try (PreparedStatement select = database.prepareStatement(query)) {
                        binding.bind(select);
                        try (ResultSet rows = select.executeQuery()) {
                            return reading.read(rows);
                        }
                    }
                });
    }

    private interface Binding {

        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {

        T read(ResultSet rows) throws SQLException;
    }
}
