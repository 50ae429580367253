package lv.lidzas.eligibility.decisions.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.IssueRefusal;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal.TimeFault;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rulesets.api.GrantedTimeView;
import lv.lidzas.eligibility.rulesets.api.ReasonView;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** The problems of decisions, and which refusal becomes which of them. */
public final class DecisionProblems {

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

    /** A certain "no" cannot be granted, and without rules nobody decides. */
    public static final ProblemType NOT_GRANTABLE = new ProblemType("not-grantable", 409);

    /** Nobody has made sure who files. */
    public static final ProblemType IDENTITY_PENDING = new ProblemType("identity-pending", 409);

    /** There is no accepted opinion whose term a grant could keep to. */
    public static final ProblemType NO_OPINION_IN_FORCE =
            new ProblemType("no-opinion-in-force", 409);

    /** Leaving out a purpose refuses it, and nothing says why. */
    public static final ProblemType PARTIAL_GRANT =
            new ProblemType("partial-grant-needs-grounds", 422);

    /** Grounds are named although nothing is refused. */
    public static final ProblemType NOTHING_REFUSED = new ProblemType("nothing-refused", 422);

    /** The person was not heard. */
    public static final ProblemType NOT_HEARD = new ProblemType("person-not-heard", 409);

    /** A colleague has to look at a draft first. */
    public static final ProblemType REVIEW_WAITS = new ProblemType("review-waits", 409);

    /** Whoever drafted it does not confirm it. */
    public static final ProblemType SAME_PERSON = new ProblemType("second-person-needed", 409);

    /** The grounds of a draft do not hold any more. */
    public static final ProblemType NO_LONGER_GROUNDS = new ProblemType("grounds-fell", 409);

    /** The assessed hours are beyond the client's cap. */
    public static final ProblemType BEYOND_CAP = new ProblemType("beyond-client-cap", 422);

    /** The statement of the times does not fit the purposes or the act. */
    public static final ProblemType TIMES_UNFIT = new ProblemType("assessed-times-unfit", 422);

    /** Documents that the rules demand are not proven. */
    public static final ProblemType NOT_PROVEN = new ProblemType("documents-not-proven", 409);

    /** The days are beyond the longest period. */
    public static final ProblemType BEYOND_PERIOD = new ProblemType("beyond-longest-period", 422);

    /** A ground of a refusal is none. */
    public static final ProblemType UNKNOWN_GROUND = new ProblemType("unknown-ground", 422);

    /** The human has other grants on the same days. */
    public static final ProblemType GRANTS_OVERLAP = new ProblemType("grants-overlap", 409);

    /** It is no grant that counts. */
    public static final ProblemType NOT_IN_FORCE = new ProblemType("grant-not-in-force", 409);

    /** It cannot end with that day. */
    public static final ProblemType OUTSIDE_GRANT = new ProblemType("end-outside-grant", 422);

    /** Only false information revokes a grant. */
    public static final ProblemType NOT_REVOCABLE = new ProblemType("not-revocable", 422);

    /** It cannot rest, be resumed or be reduced from that day on. */
    public static final ProblemType REST_OUTSIDE = new ProblemType("suspension-outside-grant", 422);

    /** A reduction gives less for the same purposes, and in the same unit. */
    public static final ProblemType NOT_LESS = new ProblemType("not-less-than-granted", 422);

    /** It rests already, or will. */
    public static final ProblemType ALREADY_SUSPENDED = new ProblemType("already-suspended", 409);

    /** There is nothing to resume. */
    public static final ProblemType NOT_SUSPENDED = new ProblemType("not-suspended", 409);

    private DecisionProblems() {}

    static List<ProblemType> all() {
        return List.of(
                NOT_OPEN,
                ASSESSMENT_OUTDATED,
                NO_LONGER_FAVOURABLE,
                NO_HOURS_REMAIN,
                PROPOSAL_WAITS,
                NOT_GRANTABLE,
                IDENTITY_PENDING,
                NO_OPINION_IN_FORCE,
                PARTIAL_GRANT,
                NOTHING_REFUSED,
                NOT_HEARD,
                REVIEW_WAITS,
                SAME_PERSON,
                NO_LONGER_GROUNDS,
                GRANTS_OVERLAP,
                NOT_IN_FORCE,
                OUTSIDE_GRANT,
                NOT_REVOCABLE,
                REST_OUTSIDE,
                NOT_LESS,
                ALREADY_SUSPENDED,
                NOT_SUSPENDED,
                BEYOND_CAP,
                TIMES_UNFIT,
                NOT_PROVEN,
                BEYOND_PERIOD,
                UNKNOWN_GROUND);
    }

    static ProblemException of(DecisionRefusal refusal, Language language) {
        return switch (refusal) {
            case CaseRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case CaseRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case CaseRefusal.NotOpen() -> ProblemException.of(NOT_OPEN);
            case CaseRefusal.Outdated() -> ProblemException.of(ASSESSMENT_OUTDATED);
            case CaseRefusal.NoRules(), GrantRefusal.NotEntitled() ->
                    ProblemException.of(NOT_GRANTABLE);
            case IssueRefusal.NoLongerFavourable(Evaluation today) ->
                    ProblemException.of(NO_LONGER_FAVOURABLE)
                            .with("reasons", ReasonView.of(today, language));
            case TimeRefusal.NothingLeft() -> ProblemException.of(NO_HOURS_REMAIN);
            case TimeRefusal.BeyondCap(GrantedTime most) ->
                    ProblemException.of(BEYOND_CAP, most.minutes(), most.per())
                            .at("/assessedTimes", "beyond-cap", most.minutes(), most.per())
                            .with("timeMax", new GrantedTimeView(most.minutes(), most.per()));
            case TimeRefusal.Unfit(List<TimeFault> faults) -> unfit(faults);
            case GrantRefusal.NotProven(List<DocumentKind> documents) ->
                    ProblemException.of(NOT_PROVEN).with("missingDocuments", documents);
            case GrantRefusal.ProposalWaits() -> ProblemException.of(PROPOSAL_WAITS);
            case GrantRefusal.IdentityPending() -> ProblemException.of(IDENTITY_PENDING);
            case GrantRefusal.NoOpinionInForce() -> ProblemException.of(NO_OPINION_IN_FORCE);
            case GrantRefusal.LeavesOut() ->
                    ProblemException.of(PARTIAL_GRANT).at("/grounds", "grounds-needed");
            case GrantRefusal.LeavesNothingOut() ->
                    ProblemException.of(NOTHING_REFUSED).at("/grounds", "nothing-refused");
            case GrantRefusal.Overlaps(List<Decision> others) ->
                    ProblemException.of(GRANTS_OVERLAP)
                            .with("overlapping", others.stream().map(OtherGrantView::of).toList());
            case EndRefusal.NotInForce() -> ProblemException.of(NOT_IN_FORCE);
            case EndRefusal.OutsideGrant(LocalDate earliest, LocalDate latest) ->
                    ProblemException.of(OUTSIDE_GRANT, earliest, latest)
                            .at("/lastDay", "end-outside-grant", earliest, latest);
            case EndRefusal.NotRevocable() ->
                    ProblemException.of(NOT_REVOCABLE).at("/grounds", "not-revocable");
            case EndRefusal.RestOutside(LocalDate earliest, LocalDate latest) ->
                    ProblemException.of(REST_OUTSIDE, earliest, latest);
            case EndRefusal.NotLess(GrantedTime given) ->
                    ProblemException.of(NOT_LESS, given.minutes())
                            .with("grantedMinutes", given.minutes());
            case EndRefusal.AlreadySuspended(Suspended now) -> already(now);
            case EndRefusal.NotSuspended() -> ProblemException.of(NOT_SUSPENDED);
            case CaseRefusal.ReviewWaits() -> ProblemException.of(REVIEW_WAITS);
            case CaseRefusal.SamePerson() -> ProblemException.of(SAME_PERSON);
            case GroundRefusal.NoLongerGrounds() -> ProblemException.of(NO_LONGER_GROUNDS);
            case GroundRefusal.NotHeard(List<Integer> positions) ->
                    at(NOT_HEARD, positions, "/grounds/", "not-heard");
            case GrantRefusal.BeyondPeriod beyond -> beyond(beyond);
            case GrantRefusal.PurposesNotGrantable(List<Integer> positions) ->
                    at(NOT_GRANTABLE, positions, "/purposes/", "purpose-not-grantable");
            case GroundRefusal.UnknownGrounds(List<Integer> positions) ->
                    at(UNKNOWN_GROUND, positions, "/grounds/", "unknown-ground");
        };
    }

    private static ProblemException already(Suspended now) {
        ProblemException problem =
                ProblemException.of(
                                ALREADY_SUSPENDED,
                                now.first(),
                                now.last() == null ? "…" : now.last())
                        .with("firstDay", now.first());
        return now.last() == null ? problem : problem.with("lastDay", now.last());
    }

    private static ProblemException unfit(List<TimeFault> faults) {
        ProblemException problem = ProblemException.of(TIMES_UNFIT);
        faults.forEach(fault -> name(problem, fault));
        return problem;
    }

    private static void name(ProblemException problem, TimeFault fault) {
        String times = "/assessedTimes/";
        switch (fault) {
            case TimeFault.NotGranted(int position) ->
                    problem.at(times + position + "/purpose", "purpose-not-granted");
            case TimeFault.Twice(int position) ->
                    problem.at(times + position + "/purpose", "purpose-twice");
            case TimeFault.OtherUnit(int position, Per per) ->
                    problem.at(times + position + "/per", "other-unit", per);
            case TimeFault.BeyondPurpose(int position, GrantedTime most) ->
                    problem.at(
                            times + position + "/minutes",
                            "beyond-cap",
                            most.minutes(),
                            most.per());
            case TimeFault.Missing(Purpose purpose) ->
                    problem.at("/assessedTimes", "time-not-assessed", purpose);
            case TimeFault.Unreasoned() -> problem.at("/reasoning", "times-not-reasoned");
        }
    }

    private static ProblemException beyond(GrantRefusal.BeyondPeriod beyond) {
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
