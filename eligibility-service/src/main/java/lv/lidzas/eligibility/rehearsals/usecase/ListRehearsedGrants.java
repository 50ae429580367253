package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads the grants of a rehearsal (parāda izmēģinājuma piešķīrumus). */
@ApplicationScoped
public class ListRehearsedGrants {

    private final Rehearsals rehearsals;

    ListRehearsedGrants(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Transactional
    public Result<Slice<RehearsedGrant>, RehearsalRefusal> handle(
            RehearsedGrantFilter filter, PageRequest page) {
        return rehearsals.find(filter.rehearsalId()) == null
                ? Result.refused(new RehearsalRefusal.Unknown())
                : Result.done(rehearsals.list(filter, page));
    }
}
