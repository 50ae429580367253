package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import org.jspecify.annotations.Nullable;

/** What a decision says (nolēmums). */
public sealed interface Ruling {

    /**
     * What the rules would grant (lēmuma projekts).
     *
     * @param purposes the purposes applied for
     * @param hours the hours that the act gives; absent where a caseworker assesses them
     * @param purposesToAssess the purposes whose time a caseworker must assess
     * @param period the days
     */
    record Draft(
            Set<Purpose> purposes,
            @Nullable GrantedHours hours,
            List<Purpose> purposesToAssess,
            GrantPeriod period)
            implements Ruling {

        public Draft {
            purposes = Collections.unmodifiableSet(new LinkedHashSet<>(purposes));
            purposesToAssess = List.copyOf(purposesToAssess);
        }
    }

    /**
     * The assistance is granted (piešķirt).
     *
     * @param purposes the purposes granted
     * @param times the time of each purpose, as a caseworker assessed it or the act gives it; empty where the act gives the
     *     hours of all together
     * @param hours the hours, with their unit
     * @param period the days
     * @param reasoning why a person granted what the rules left open; absent where they left nothing open
     * @param refused why purposes that were applied for are left out; absent where nothing is, or the person wished for less
     * @param relation how it stands to other grants of the same days; absent where there were none
     * @param reduces the grant that gives way to it, because it is less (samazināšana); absent where it answers an application
     */
    record Grant(
            Set<Purpose> purposes,
            List<AssessedTime> times,
            GrantedHours hours,
            GrantPeriod period,
            @Nullable String reasoning,
            @Nullable Unfavourable refused,
            @Nullable Relation relation,
            @Nullable DecisionId reduces)
            implements Ruling {

        public Grant {
            purposes = Collections.unmodifiableSet(new LinkedHashSet<>(purposes));
            times = List.copyOf(times);
        }

        /** One that answers an application. */
        public Grant(
                Set<Purpose> purposes,
                List<AssessedTime> times,
                GrantedHours hours,
                GrantPeriod period,
                @Nullable String reasoning,
                @Nullable Unfavourable refused,
                @Nullable Relation relation) {
            this(purposes, times, hours, period, reasoning, refused, relation, null);
        }

        /** The same in the place of a grant of more; why is absent where the person wished it. */
        public Grant reducing(DecisionId grant, @Nullable Unfavourable why) {
            return new Grant(
                    purposes, times, hours, period, reasoning, why, Relation.REPLACES, grant);
        }

        /** Whether it gives less time in the same unit, and for no other purpose. */
        public boolean isLessThan(Grant more) {
            GrantedTime time = hours.granted();
            GrantedTime before = more.hours.granted();
            return more.purposes.containsAll(purposes)
                    && time.per() == before.per()
                    && time.minutes() < before.minutes();
        }

        /** The same, which leaves something out. */
        public Grant refusing(@Nullable Unfavourable part) {
            return new Grant(purposes, times, hours, period, reasoning, part, relation, reduces);
        }

        /** The same on other days, or in another relation to other grants. */
        public Grant relating(GrantPeriod days, @Nullable Relation other) {
            return new Grant(purposes, times, hours, days, reasoning, refused, other, reduces);
        }
    }

    /**
     * The assistance is refused (atteikt).
     *
     * @param refused why
     * @param reasoning the reasoning in words; it never leaves this service's database and its API, and is empty when the person
     *     was erased
     */
    record Refusal(Unfavourable refused, String reasoning) implements Ruling {}

    /**
     * A grant is ended before its last day (izbeigt).
     *
     * @param of the grant
     * @param lastDay the last day of assistance; before the grant's first day to revoke it
     * @param refused why; absent where the person wished it
     * @param reasoning the reasoning in words, or how the person said the wish; empty when the person was erased
     */
    record Ending(
            DecisionId of, LocalDate lastDay, @Nullable Unfavourable refused, String reasoning)
            implements Ruling {}

    /**
     * A grant gives nothing for a time (apturēt).
     *
     * @param of the grant
     * @param first the first day without assistance
     * @param last the last one; absent until somebody lifts it
     * @param refused why; absent where the person wished it
     * @param reasoning the reasoning in words, or how the person said the wish; empty when the person was erased
     */
    record Suspension(
            DecisionId of,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable Unfavourable refused,
            String reasoning)
            implements Ruling {}

    /**
     * A suspended grant gives again what it did (atjaunot).
     *
     * @param of the grant
     * @param from the first day of assistance
     * @param reasoning the reasoning in words; empty when the person was erased
     */
    record Resumption(DecisionId of, LocalDate from, String reasoning) implements Ruling {}

    /** The grant that it ends or changes; absent where it stands for itself. */
    static @Nullable DecisionId changedBy(Ruling ruling) {
        return switch (ruling) {
            case Draft _, Refusal _ -> null;
            case Grant grant -> grant.reduces();
            case Ending ending -> ending.of();
            case Suspension suspension -> suspension.of();
            case Resumption resumption -> resumption.of();
        };
    }

    /** What it takes from the person, and why; absent where it takes nothing. */
    static @Nullable Unfavourable takenBy(Ruling ruling) {
        return switch (ruling) {
            case Draft _, Resumption _ -> null;
            case Grant grant -> grant.refused();
            case Refusal refusal -> refusal.refused();
            case Ending ending -> ending.refused();
            case Suspension suspension -> suspension.refused();
        };
    }

    /** What it grants, or would grant; none where it refuses, ends or suspends. */
    static Set<Purpose> purposesOf(Ruling ruling) {
        return switch (ruling) {
            case Draft draft -> draft.purposes();
            case Grant grant -> grant.purposes();
            case Refusal _, Ending _, Suspension _, Resumption _ -> Set.of();
        };
    }

    /** The reasoning of the person who decided; absent where nobody gave one, or the person was erased. */
    static @Nullable String reasoningOf(Ruling ruling) {
        String reasoning =
                switch (ruling) {
                    case Draft _ -> null;
                    case Grant grant -> grant.reasoning();
                    case Refusal refusal -> refusal.reasoning();
                    case Ending ending -> ending.reasoning();
                    case Suspension suspension -> suspension.reasoning();
                    case Resumption resumption -> resumption.reasoning();
                };
        return reasoning == null || reasoning.isEmpty() ? null : reasoning;
    }
}
