package lv.lidzas.scheduling.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.config.RosterConfig;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterOrder.Progress;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import lv.lidzas.scheduling.roster.usecase.RosterFilter;
import lv.lidzas.scheduling.roster.usecase.RosterMoveFilter;
import lv.lidzas.scheduling.roster.usecase.Rosters;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Rosters in PostgreSQL. Signs of life are by the clock of the database, which all replicas share, and no change of the row's version: whoever
 * read it may still stop the search.
 */
@ApplicationScoped
public class JpaRosters implements Rosters {

    private static final String NEXT_TO_SEARCH =
            """
            select cast(id as text) from roster where state = 'QUEUED'
            or (state = 'SEARCHING' and heard_at < now() - make_interval(secs => :silence)) order by id limit 1
            """;

    /** It may have been stopped between the two looks. */
    private static final Set<RosterState> WAITING =
            Set.of(RosterState.QUEUED, RosterState.SEARCHING);

    private static final String OWN =
            " where id = :id and state = 'SEARCHING' and attempts = :attempts";

    private static final String ALIVE = "update roster set heard_at = now()" + OWN;

    private static final String BETTER =
            "update roster set heard_at = now(), hard = :hard, medium = :medium, soft = :soft, calculations = :calculations,"
                    + " seconds_spent = :seconds"
                    + OWN;

    private static final String HEARD = "update roster set heard_at = now() where id = :id";

    private final RosterRows rows;
    private final RosterMoveRows moves;
    private final RosterUnmetRows unmet;
    private final EntityManager entities;
    private final NamedLocks locks;
    private final RosterConfig config;

    JpaRosters(
            RosterRows rows,
            RosterMoveRows moves,
            RosterUnmetRows unmet,
            EntityManager entities,
            NamedLocks locks,
            RosterConfig config) {
        this.rows = rows;
        this.moves = moves;
        this.unmet = unmet;
        this.entities = entities;
        this.locks = locks;
        this.config = config;
    }

    @Override
    public boolean take(Turn turn) {
        return locks.tryHold("rosters " + turn);
    }

    @Override
    public @Nullable RosterOrder nextToSearch() {
        List<?> next =
                entities.createNativeQuery(NEXT_TO_SEARCH)
                        .setParameter("silence", (double) config.takeOverAfter().toSeconds())
                        .getResultList();
        RosterOrder held =
                next.isEmpty()
                        ? null
                        : hold(new RosterId(UUID.fromString(next.getFirst().toString())));
        return held == null || !WAITING.contains(held.state()) ? null : held;
    }

    @Override
    public @Nullable RosterOrder nextToApply() {
        return rows
                .find("state = APPLYING order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 0)
                .stream()
                .findFirst()
                .map(RosterRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public void add(RosterOrder order) {
        RosterRow row = new RosterRow();
        RosterRowMapping.write(order, row);
        rows.persistAndFlush(row);
    }

    @Override
    public RosterOrder save(RosterOrder order) {
        RosterRow row = rows.findById(order.id().value());
        boolean isBegun = row.attempts != order.attempts();
        RosterRowMapping.write(order, row);
        rows.flush();
        if (isBegun) {
            entities.createNativeQuery(HEARD).setParameter("id", row.id).executeUpdate();
        }
        return RosterRowMapping.toDomain(row);
    }

    @Override
    public @Nullable RosterOrder find(RosterId id) {
        RosterRow row = rows.findById(id.value());
        return row == null ? null : RosterRowMapping.toDomain(row);
    }

    @Override
    public @Nullable RosterOrder hold(RosterId id) {
        RosterRow row = rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : RosterRowMapping.toDomain(row);
    }

    @Override
    public boolean beat(RosterOrder begun, @Nullable Progress so) {
        Query beat = so == null ? entities.createNativeQuery(ALIVE) : better(so);
        return beat.setParameter("id", begun.id().value())
                        .setParameter("attempts", begun.attempts())
                        .executeUpdate()
                == 1;
    }

    private Query better(Progress so) {
        return entities.createNativeQuery(BETTER)
                .setParameter("hard", so.score().hard())
                .setParameter("medium", so.score().medium())
                .setParameter("soft", so.score().soft())
                .setParameter("calculations", so.calculations())
                .setParameter("seconds", so.seconds());
    }

    @Override
    public void keep(RosterId id, List<RosterMove> found, List<UnmetVisit.Told> without) {
        moves.delete("rosterId", id.value());
        unmet.delete("rosterId", id.value());
        for (RosterMove move : found) {
            RosterMoveRow row = new RosterMoveRow();
            row.rosterId = id.value();
            RosterRowMapping.write(move, row);
            moves.persist(row);
        }
        for (UnmetVisit.Told told : without) {
            RosterUnmetRow row = new RosterUnmetRow();
            row.rosterId = id.value();
            RosterRowMapping.write(told, row);
            unmet.persist(row);
        }
    }

    @Override
    public List<RosterMove> nextPortion(RosterId id, int most) {
        List<RosterMove> some =
                moves
                        .find(
                                "rosterId = ?1 and outcome = PROPOSED order by portion, id",
                                id.value())
                        .range(0, most - 1)
                        .stream()
                        .map(RosterRowMapping::toDomain)
                        .toList();
        return some.stream().filter(it -> it.portion() == some.getFirst().portion()).toList();
    }

    @Override
    public List<RosterMove> proposed(RosterId id) {
        return moves
                .find("rosterId = ?1 and outcome = PROPOSED order by portion, id", id.value())
                .stream()
                .map(RosterRowMapping::toDomain)
                .toList();
    }

    @Override
    public void save(RosterMove move) {
        RosterRowMapping.write(move, moves.findById(move.id()));
    }

    @Override
    public Map<RosterMove.MoveOutcome, Long> outcomes(RosterId id) {
        Map<RosterMove.MoveOutcome, Long> outcomes = new EnumMap<>(RosterMove.MoveOutcome.class);
        entities.createQuery(
                        "select outcome, count(*) from RosterMoveRow where rosterId = ?1 group by outcome",
                        Object[].class)
                .setParameter(1, id.value())
                .getResultStream()
                .forEach(row -> outcomes.put((RosterMove.MoveOutcome) row[0], (Long) row[1]));
        return outcomes;
    }

    @Override
    public long unmet(RosterId id) {
        return unmet.count("rosterId", id.value());
    }

    @Override
    public List<ServicePeriod> publishedWithin(ServicePeriod days) {
        return rows
                .find(
                        "state = PUBLISHED and lastDay >= ?1 and firstDay <= ?2",
                        days.firstDay(),
                        days.lastDay())
                .stream()
                .map(row -> new ServicePeriod(row.firstDay, row.lastDay))
                .toList();
    }

    @Override
    public @Nullable RosterMove move(UUID id) {
        RosterMoveRow row = moves.findById(id);
        return row == null ? null : RosterRowMapping.toDomain(row);
    }

    @Override
    public Slice<RosterOrder> list(RosterFilter filter, PageRequest page) {
        return new Conditions(RosterRow.class)
                .and("state = :state", "state", filter.state())
                .newestFirst(rows, page, row -> row.id)
                .map(RosterRowMapping::toDomain);
    }

    @Override
    public Slice<RosterMove> list(RosterMoveFilter filter, PageRequest page) {
        return new Conditions(RosterMoveRow.class)
                .and("rosterId = :roster", "roster", filter.rosterId().value())
                .and("outcome = :outcome", "outcome", filter.outcome())
                .newestFirst(moves, page, row -> row.id)
                .map(RosterRowMapping::toDomain);
    }

    @Override
    public Slice<UnmetVisit.Told> unmet(RosterId id, PageRequest page) {
        return new Conditions(RosterUnmetRow.class)
                .and("rosterId = :roster", "roster", id.value())
                .newestFirst(unmet, page, row -> row.id)
                .map(RosterRowMapping::toDomain);
    }
}
