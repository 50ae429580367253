package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSetFingerprint;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rulesets.usecase.RuleFiles;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** The rules that a rehearsal tries: a file that was sent, or a loaded rule set, previews among them (izmēģināmie noteikumi). */
@ApplicationScoped
class TriedRules {

    private final RuleSets ruleSets;
    private final RuleFiles files;

    TriedRules(RuleSets ruleSets, RuleFiles files) {
        this.ruleSets = ruleSets;
        this.files = files;
    }

    /**
     * The rules to try.
     *
     * @param id a loaded rule set, of whose act the file is
     * @param figures the file; absent to try the loaded rule set itself
     */
    Result<RuleSet, RehearsalRefusal> of(RuleSetId id, @Nullable String figures, LocalDate day) {
        RuleSet loaded = ruleSets.byId(id, day);
        if (loaded == null) {
            return Result.refused(new RehearsalRefusal.Unknown());
        }
        return figures == null ? Result.done(loaded) : read(id, figures, day);
    }

    private Result<RuleSet, RehearsalRefusal> read(RuleSetId id, String figures, LocalDate day) {
        return switch (files.read(id, day, figures)) {
            case Result.Done(RuleSet rules) -> Result.done(rules);
            case Result.Refused(var fault) -> Result.refused(new RehearsalRefusal.Faulty(fault));
        };
    }

    /** What a rehearsal began with; absent when it is not loaded any more, or another by now. */
    @Nullable RuleSet again(Rehearsal.Tried tried) {
        return of(tried.ruleSetId(), tried.figures(), tried.decidesOn())
                                instanceof Result.Done(RuleSet rules)
                        && isSame(tried, rules)
                ? rules
                : null;
    }

    /** Whether it decides on its day; a preview never does. */
    boolean decides(Rehearsal.Tried tried) {
        return isSame(tried, ruleSets.inForceOn(tried.decidesOn()));
    }

    private static boolean isSame(Rehearsal.Tried tried, RuleSet rules) {
        return tried.fingerprint().equals(RuleSetFingerprint.ofContent(rules));
    }
}
