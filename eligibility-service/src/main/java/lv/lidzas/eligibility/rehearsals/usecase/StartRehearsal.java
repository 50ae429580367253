package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.decisions.usecase.LiveGrants;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSetFingerprint;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** A lead caseworker begins a rehearsal (sāk izmēģinājumu); it is worked soon after. */
@ApplicationScoped
public class StartRehearsal {

    /**
     * What is asked.
     *
     * @param id the rule set to try, or the one that the file changes or follows
     * @param figures a file to try; absent to try the rule set itself
     * @param decidesOn the day on which the rules tried would decide
     */
    public record Command(RuleSetId id, @Nullable String figures, LocalDate decidesOn, Caller by) {}

    private final TriedRules tried;
    private final LiveGrants grants;
    private final Rehearsals rehearsals;
    private final RehearsalBell bell;
    private final LegalClock clock;
    private final Ids ids;

    StartRehearsal(
            TriedRules tried,
            LiveGrants grants,
            Rehearsals rehearsals,
            RehearsalBell bell,
            LegalClock clock,
            Ids ids) {
        this.tried = tried;
        this.grants = grants;
        this.rehearsals = rehearsals;
        this.bell = bell;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Rehearsal, RehearsalRefusal> handle(Command command) {
        if (command.decidesOn().isBefore(clock.today())) {
            return Result.refused(new RehearsalRefusal.DayPassed(clock.today()));
        }
        return tried.of(command.id(), command.figures(), command.decidesOn())
                .map(rules -> begin(command, rules));
    }

    private Rehearsal begin(Command command, RuleSet rules) {
        Rehearsal.Act started = new Rehearsal.Act(clock.now(), command.by().self());
        Rehearsal begun =
                Rehearsal.begun(
                        new RehearsalId(ids.next()),
                        new Rehearsal.Tried(
                                command.id(),
                                command.figures(),
                                RuleSetFingerprint.ofContent(rules),
                                command.decidesOn()),
                        grants.count(command.decidesOn(), started.at()),
                        started);
        rehearsals.add(begun);
        bell.ring();
        return begun;
    }
}
