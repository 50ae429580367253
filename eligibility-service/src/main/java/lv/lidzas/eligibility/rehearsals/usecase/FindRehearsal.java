package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedTotal;
import lv.lidzas.kit.words.Result;

/** Reads how far a rehearsal is and what it found (parāda izmēģinājumu). */
@ApplicationScoped
public class FindRehearsal {

    /** A rehearsal with its totals so far. */
    public record Report(Rehearsal rehearsal, List<RehearsedTotal> totals) {

        public Report {
            totals = List.copyOf(totals);
        }
    }

    private final Rehearsals rehearsals;

    FindRehearsal(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Transactional
    public Result<Report, RehearsalRefusal> handle(RehearsalId id) {
        Rehearsal found = rehearsals.find(id);
        return found == null
                ? Result.refused(new RehearsalRefusal.Unknown())
                : Result.done(new Report(found, rehearsals.totals(id)));
    }
}
