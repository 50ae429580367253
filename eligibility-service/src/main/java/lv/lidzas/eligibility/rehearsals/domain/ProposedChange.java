package lv.lidzas.eligibility.rehearsals.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;

/**
 * What follows for a grant from changed rules, ready for a caseworker to decide on (piedāvātais lēmums); nothing is decided by it.
 *
 * @param rehearsal the approved rehearsal that it comes from
 * @param grant the grant
 * @param impact what the rules do to it by the facts of the day
 * @param step what is proposed
 * @param kept the purposes that are left
 * @param times the time of each that is left; empty where the act gives it
 * @param firstDay the first day on which it can count
 */
public record ProposedChange(
        RehearsalId rehearsal,
        LiveGrant grant,
        GrantImpact impact,
        ProposedStep step,
        List<Purpose> kept,
        List<AssessedTime> times,
        LocalDate firstDay) {

    public ProposedChange {
        kept = List.copyOf(kept);
        times = List.copyOf(times);
    }

    /** Of a grant on a day, after the rules tried. */
    static ProposedChange of(
            RehearsalId rehearsal,
            LiveGrant grant,
            GrantImpact impact,
            List<Purpose> kept,
            List<AssessedTime> times,
            LocalDate today) {
        return new ProposedChange(
                rehearsal,
                grant,
                impact,
                step(impact, kept),
                kept,
                times,
                today.isBefore(grant.firstDay()) ? grant.firstDay() : today);
    }

    private static ProposedStep step(GrantImpact impact, List<Purpose> kept) {
        return switch (impact.effect()) {
            case STAYS -> ProposedStep.NONE;
            case GAINS -> ProposedStep.APPLY_ANEW;
            case UNCLEAR -> ProposedStep.FIND_OUT;
            case LOSES -> kept.isEmpty() ? ProposedStep.END : ProposedStep.REDUCE;
        };
    }

    /** The grounds of law that are known for it; none where only a figure changed, on which alone no grant is taken away. */
    public List<String> grounds() {
        return step == ProposedStep.END || step == ProposedStep.REDUCE
                ? impact.conditions()
                : List.of();
    }
}
