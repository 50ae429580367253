package lv.lidzas.eligibility.domain.ruleset;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.hours.HoursRule;
import lv.lidzas.eligibility.domain.hours.LongestPeriod;
import lv.lidzas.eligibility.domain.law.InForce;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A rule set (noteikumu kopums): what the law asks, on one page.
 *
 * @param id the act and its year
 * @param inForce the decision days that it serves in this municipality
 * @param parameters its figures
 * @param general what holds whatever the purpose
 * @param purposes what can be applied for, and what each asks
 * @param documents the documents that prove a claim
 * @param refusalGrounds what a person may refuse on beside the conditions
 * @param hours how the hours come about
 * @param longestPeriod how long a grant may be
 */
public record RuleSet(
        RuleSetId id,
        InForce inForce,
        RuleParameters parameters,
        Condition general,
        List<ServedPurpose> purposes,
        List<RequiredDocument> documents,
        List<RefusalGround> refusalGrounds,
        HoursRule hours,
        LongestPeriod longestPeriod) {

    public RuleSet {
        purposes = List.copyOf(purposes);
        documents = List.copyOf(documents);
        refusalGrounds = List.copyOf(refusalGrounds);
    }

    /** The first day of the figures. */
    public LocalDate parametersVersion() {
        return parameters.version();
    }

    /** Whether decisions can rest on it; the place-holder for days without rules serves none. */
    public boolean decides() {
        return !purposes.isEmpty();
    }

    /** The whole tree, without facts. */
    public Trace specification() {
        return new Trace(
                general.specification(),
                purposes.stream()
                        .map(served ->
                                new Trace.PurposeTrace(
                                        served.purpose(), served.condition().specification()))
                        .toList());
    }

    /** Runs the rules. */
    public Evaluation evaluate(Facts facts) {
        Trace trace =
                new Trace(
                        general.trace(facts),
                        purposes.stream()
                                .filter(served ->
                                        facts.application().purposes().contains(served.purpose()))
                                .map(served ->
                                        new Trace.PurposeTrace(
                                                served.purpose(), served.condition().trace(facts)))
                                .toList());
        if (!(trace.outcome() instanceof Outcome.Met)) {
            return new Evaluation(id, parametersVersion(), trace, null, null);
        }
        GrantedHours granted = hours.grant(facts, facts.application().purposes());
        @Nullable GrantPeriod period = longestPeriod.from(facts);
        return new Evaluation(id, parametersVersion(), trace, granted, period);
    }
}
