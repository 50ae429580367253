package lv.lidzas.eligibility.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.usecase.Issuing;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The problems that only this service has, and which ending of an attempt becomes which of them. */
public final class EligibilityProblems {

    /** The decision was issued, superseded or cancelled, or the case is closed. */
    public static final ProblemType NOT_OPEN = new ProblemType("decision-not-open", 409);

    /** A newer run of the rules exists. */
    public static final ProblemType ASSESSMENT_OUTDATED =
            new ProblemType("assessment-outdated", 409);

    /** On the day of the decision the rules no longer support it. */
    public static final ProblemType NO_LONGER_FAVOURABLE =
            new ProblemType("no-longer-favourable", 409);

    /** After the deduction for the state benefit nothing is left. */
    public static final ProblemType NO_HOURS_REMAIN = new ProblemType("no-hours-remain", 409);

    /** The case has a proposed decision. */
    public static final ProblemType PROPOSAL_WAITS = new ProblemType("proposal-waits", 409);

    /** A certain "no" cannot be granted. */
    public static final ProblemType NOT_GRANTABLE = new ProblemType("not-grantable", 409);

    /** There is no accepted opinion whose term a grant could keep to. */
    public static final ProblemType NO_OPINION_IN_FORCE =
            new ProblemType("no-opinion-in-force", 409);

    /** Leaving out a purpose refuses it. */
    public static final ProblemType PARTIAL_GRANT =
            new ProblemType("partial-grant-needs-lead", 403);

    /** The assessed hours are beyond the client's cap. */
    public static final ProblemType BEYOND_CAP = new ProblemType("beyond-client-cap", 422);

    /** The days are beyond the longest period. */
    public static final ProblemType BEYOND_PERIOD = new ProblemType("beyond-longest-period", 422);

    /** A ground of a refusal is none. */
    public static final ProblemType UNKNOWN_GROUND = new ProblemType("unknown-ground", 422);

    private EligibilityProblems() {}

    static List<ProblemType> all() {
        return List.of(
                NOT_OPEN,
                ASSESSMENT_OUTDATED,
                NO_LONGER_FAVOURABLE,
                NO_HOURS_REMAIN,
                PROPOSAL_WAITS,
                NOT_GRANTABLE,
                NO_OPINION_IN_FORCE,
                PARTIAL_GRANT,
                BEYOND_CAP,
                BEYOND_PERIOD,
                UNKNOWN_GROUND);
    }

    static ProblemException notFound() {
        return ProblemException.of(KitProblems.NOT_FOUND);
    }

    /** The decision, or the problem that the attempt ended with. */
    static Decision issuedOrThrow(Issuing issuing, Language language) {
        return switch (issuing) {
            case Issuing.Done(Decision decision) -> decision;
            case Issuing.Unknown() -> throw notFound();
            case Issuing.NotOpen() -> throw ProblemException.of(NOT_OPEN);
            case Issuing.OutdatedAssessment() -> throw ProblemException.of(ASSESSMENT_OUTDATED);
            case Issuing.ProposalWaits() -> throw ProblemException.of(PROPOSAL_WAITS);
            case Issuing.NothingLeft() -> throw ProblemException.of(NO_HOURS_REMAIN);
            case Issuing.NotToDecide() -> throw ProblemException.of(NOT_GRANTABLE);
            case Issuing.NoOpinionInForce() -> throw ProblemException.of(NO_OPINION_IN_FORCE);
            case Issuing.PartlyRefusing() -> throw ProblemException.of(PARTIAL_GRANT);
            case Issuing.NoLongerFavourable(var today) ->
                    throw ProblemException.of(NO_LONGER_FAVOURABLE)
                            .with("reasons", AssessmentViews.reasons(today, language));
            case Issuing.BeyondCap(int most) ->
                    throw ProblemException.of(BEYOND_CAP, most)
                            .at("/assessedMinutesPerWeek", "beyond-cap", most)
                            .with("minutesPerWeekMax", most);
            case Issuing.BeyondPeriod beyond -> throw beyond(beyond);
            case Issuing.PurposesNotGrantable(List<Integer> positions) ->
                    throw at(NOT_GRANTABLE, positions, "/purposes/", "purpose-not-grantable");
            case Issuing.UnknownGrounds(List<Integer> positions) ->
                    throw at(UNKNOWN_GROUND, positions, "/grounds/", "unknown-ground");
        };
    }

    private static ProblemException beyond(Issuing.BeyondPeriod beyond) {
        ProblemException problem = ProblemException.of(BEYOND_PERIOD);
        GrantPeriod longest = beyond.longest();
        name(problem, "/firstDay", beyond.firstDay(), longest);
        name(problem, "/lastDay", beyond.lastDay(), longest);
        return problem.with("firstDay", longest.first()).with("lastDay", longest.last());
    }

    private static void name(
            ProblemException problem,
            String pointer,
            @Nullable LocalDate day,
            GrantPeriod longest) {
        if (day != null && !longest.holds(day)) {
            problem.at(pointer, "beyond-period", longest.first(), longest.last());
        }
    }

    private static ProblemException at(
            ProblemType type, List<Integer> positions, String pointer, String code) {
        ProblemException problem = ProblemException.of(type);
        positions.forEach(position -> problem.at(pointer + position, code));
        return problem;
    }
}
