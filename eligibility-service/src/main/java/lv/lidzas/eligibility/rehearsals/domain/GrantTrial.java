package lv.lidzas.eligibility.rehearsals.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.FigureUnit;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A grant held against its own rules and against those tried (piešķīruma salīdzinājums), on the same facts and day: a birthday or the end of an
 * opinion changes both, and only what the file does is told.
 *
 * <p>Time that a caseworker stated stays as it was stated, cut at what the rules allow.
 */
public final class GrantTrial {

    /** Facts or rules that the grant rests on cannot be read any more. */
    public static final String NOT_COMPARABLE = "not-comparable";

    /** Time by the week is not time by the month. */
    public static final String OTHER_SPAN = "other-span";

    private static final String LONGEST_PERIOD = "period-max";

    /** What some rules say of a grant: which purposes it may keep, and their time. */
    private record Verdict(
            RuleSet rules,
            Evaluation run,
            Set<Purpose> kept,
            GrantedTime time,
            List<AssessedTime> times) {}

    private final RuleSet tried;

    /** A trial of these rules. */
    public GrantTrial(RuleSet tried) {
        this.tried = tried;
    }

    /**
     * What they would do.
     *
     * @param own the rules of the grant; null where they are not loaded any more
     * @param facts of the case on the day tried; null where nothing can be read any more
     */
    public GrantImpact of(LiveGrant grant, @Nullable RuleSet own, @Nullable Facts facts) {
        if (own == null || facts == null) {
            return notComparable(grant);
        }
        try {
            return compared(grant, verdict(own, grant, facts), verdict(tried, grant, facts));
        } catch (ArithmeticException | IllegalArgumentException | java.time.DateTimeException _) {
            // Figures that no rule can reckon with, such as a period of a million years.
            return notComparable(grant);
        }
    }

    /** What is proposed for a grant by the facts of today. */
    public ProposedChange propose(
            RehearsalId rehearsal,
            LiveGrant grant,
            @Nullable RuleSet own,
            @Nullable Facts facts,
            LocalDate today) {
        GrantImpact impact = of(grant, own, facts);
        if (facts == null || impact.effect() == RehearsedEffect.UNCLEAR) {
            return ProposedChange.of(
                    rehearsal, grant, impact, grant.purposes(), grant.times(), today);
        }
        Verdict after = verdict(tried, grant, facts);
        return ProposedChange.of(
                rehearsal, grant, impact, List.copyOf(after.kept()), after.times(), today);
    }

    private static GrantImpact notComparable(LiveGrant grant) {
        GrantedTime granted = grant.hours().granted();
        return new GrantImpact(
                RehearsedEffect.UNCLEAR,
                List.of(NOT_COMPARABLE),
                List.of(),
                granted.minutes(),
                null,
                granted.per());
    }

    private static Verdict verdict(RuleSet rules, LiveGrant grant, Facts facts) {
        Facts granted =
                facts.stating(
                        facts.application().applyingFor(new LinkedHashSet<>(grant.purposes())));
        Evaluation run = rules.evaluate(granted);
        Set<Purpose> kept =
                grant.purposes().stream()
                        .filter(run::mayBeGranted)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<AssessedTime> times = times(rules.hours(), grant, granted, kept);
        return new Verdict(rules, run, kept, time(rules.hours(), grant, granted, kept), times);
    }

    private static GrantedTime time(
            HoursRule rule, LiveGrant grant, Facts facts, Set<Purpose> kept) {
        if (kept.isEmpty()) {
            return new GrantedTime(0, rule.most().per());
        }
        Facts left = facts.stating(facts.application().applyingFor(kept));
        GrantedHours given = grant.times().isEmpty() ? rule.grant(left, kept) : null;
        return (given == null ? rule.grant(left, stated(rule, grant, left, kept)) : given)
                .granted();
    }

    private static int stated(HoursRule rule, LiveGrant grant, Facts facts, Set<Purpose> kept) {
        return grant.times().isEmpty()
                ? grant.hours().assessedMinutes()
                : times(rule, grant, facts, kept).stream()
                        .mapToInt(time -> time.time().minutes())
                        .sum();
    }

    private static List<AssessedTime> times(
            HoursRule rule, LiveGrant grant, Facts facts, Set<Purpose> kept) {
        return grant.times().stream()
                .filter(time -> kept.contains(time.purpose()))
                .map(time -> within(time, rule.mostOf(facts, time.purpose())))
                .toList();
    }

    private static AssessedTime within(AssessedTime stated, @Nullable GrantedTime most) {
        return most == null || most.minutes() >= stated.time().minutes()
                ? stated
                : new AssessedTime(
                        stated.purpose(), new GrantedTime(most.minutes(), stated.time().per()));
    }

    private static GrantImpact compared(LiveGrant grant, Verdict before, Verdict after) {
        if (!after.kept().containsAll(before.kept())) {
            List<String> closed = more(after.run().notMet(), before.run().notMet());
            return impact(RehearsedEffect.LOSES, turned(closed, before), grant, before, after);
        }
        List<String> open = more(after.run().unclear(), before.run().unclear());
        if (!open.isEmpty()) {
            return impact(RehearsedEffect.UNCLEAR, turned(open, before), grant, before, after);
        }
        if (before.time().per() != after.time().per()) {
            return impact(RehearsedEffect.UNCLEAR, List.of(OTHER_SPAN), grant, before, after);
        }
        if (!before.kept().containsAll(after.kept())) {
            List<String> opened = more(before.run().notMet(), after.run().notMet());
            return impact(RehearsedEffect.GAINS, opened, grant, before, after);
        }
        return impact(byTime(before.time(), after.time()), List.of(), grant, before, after);
    }

    private static RehearsedEffect byTime(GrantedTime before, GrantedTime after) {
        int more = Integer.compare(after.minutes(), before.minutes());
        if (more == 0) {
            return RehearsedEffect.STAYS;
        }
        return more > 0 ? RehearsedEffect.GAINS : RehearsedEffect.LOSES;
    }

    private static GrantImpact impact(
            RehearsedEffect effect,
            List<String> conditions,
            LiveGrant grant,
            Verdict before,
            Verdict after) {
        boolean stays = effect == RehearsedEffect.STAYS;
        boolean isUnclear =
                effect == RehearsedEffect.UNCLEAR
                        || (before.time().per() != after.time().per()
                                && after.time().minutes() > 0);
        return new GrantImpact(
                effect,
                conditions,
                stays ? List.of() : figures(!conditions.isEmpty(), grant, before, after),
                before.time().minutes(),
                isUnclear ? null : after.time().minutes(),
                before.time().per());
    }

    /** Ages bear on conditions, minutes on time; another length of grants changes none that was made. */
    private static List<String> figures(
            boolean byConditions, LiveGrant grant, Verdict before, Verdict after) {
        Set<String> known =
                before.rules().figures().stream()
                        .map(figure -> told(figure) + figure.value() + figure.unit())
                        .collect(Collectors.toSet());
        return after.rules().figures().stream()
                .filter(figure -> !figure.id().equals(LONGEST_PERIOD))
                .filter(figure -> (figure.unit() == FigureUnit.YEARS) == byConditions)
                .filter(figure ->
                        figure.purpose() == null || grant.purposes().contains(figure.purpose()))
                .filter(figure -> !known.contains(told(figure) + figure.value() + figure.unit()))
                .map(GrantTrial::told)
                .toList();
    }

    private static String told(Figure figure) {
        return Stream.of(figure.id(), figure.purpose() == null ? "" : figure.purpose().code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Those that the other rules answered otherwise; all, where a way that was open hid the others. */
    private static List<String> turned(List<String> conditions, Verdict before) {
        Set<String> answered =
                before.run()
                        .trace()
                        .walk()
                        .filter(node -> node.evaluated() instanceof Outcome.NotMet)
                        .map(TraceNode::id)
                        .collect(Collectors.toSet());
        List<String> turned = more(conditions, List.copyOf(answered));
        return turned.isEmpty() ? conditions : turned;
    }

    private static List<String> more(List<String> some, List<String> others) {
        List<String> more = new ArrayList<>(some);
        more.removeAll(others);
        return more;
    }
}
