package lv.lidzas.eligibility.contests.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.usecase.Contests;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Contests in PostgreSQL. */
@ApplicationScoped
public class JpaContests implements Contests {

    private final ContestRows rows;
    private final ContestRowMapping mapping;

    JpaContests(ContestRows rows, ContestRowMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(Contest contest) {
        ContestRow row = new ContestRow();
        mapping.write(contest, row);
        rows.persist(row);
    }

    @Override
    public void save(Contest contest) {
        mapping.write(contest, rows.findById(contest.id().value()));
    }

    @Override
    public @Nullable DecisionId decisionOf(ContestId id) {
        UUID found = Peek.at(rows.getEntityManager(), ContestRow.class, "decisionId", id.value());
        return found == null ? null : new DecisionId(found);
    }

    @Override
    public List<Contest> of(DecisionId decision) {
        return rows.list("decisionId = ?1 order by id desc", decision.value()).stream()
                .map(mapping::toDomain)
                .toList();
    }

    @Override
    public Slice<Contest> list(DecisionId decision, PageRequest page) {
        Slice<ContestRow> listed =
                new Conditions(ContestRow.class)
                        .and("decisionId = :decision", "decision", decision.value())
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }
}
