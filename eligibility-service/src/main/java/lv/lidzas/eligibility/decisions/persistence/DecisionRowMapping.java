package lv.lidzas.eligibility.decisions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Decisions to rows and back; the reasoning is encrypted under the person's key. */
@ApplicationScoped
class DecisionRowMapping {

    private static final String REASONING = "decision.reasoning";
    private static final String WAIVER = "decision.hearing_waiver_reason";
    private static final String RETURN = "decision.return_reason";

    private final SealedFields fields;

    DecisionRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<DecisionRow> rows) {
        fields.fetch(
                rows.stream()
                        .filter(DecisionRowMapping::isSealed)
                        .map(row -> row.personId)
                        .toList());
    }

    private static boolean isSealed(DecisionRow row) {
        return row.reasoning != null || row.hearingWaiverReason != null || row.returnReason != null;
    }

    void write(Decision decision, DecisionRow row) {
        row.id = decision.id().value();
        row.applicationId = decision.applicationId().value();
        row.personId = decision.personId().value();
        row.assessmentId = decision.assessmentId().value();
        row.ruleSetId = decision.ruleSetId().value();
        switch (decision.ruling()) {
            case Ruling.Draft draft -> write(draft, row);
            case Ruling.Grant grant -> write(grant, row);
            case Ruling.Refusal refusal -> write(refusal, row);
            case Ruling.Ending ending -> write(ending, row);
            case Ruling.Suspension suspension -> write(suspension, row);
            case Ruling.Resumption resumption -> write(resumption, row);
        }
        Suspended suspended = decision.suspended();
        row.suspendedBy = suspended == null ? null : suspended.by().value();
        row.suspendedFrom = suspended == null ? null : suspended.first();
        row.suspendedUntil = suspended == null ? null : suspended.last();
        End ended = decision.ended();
        row.endedBy = ended == null ? null : ended.by().value();
        row.endedAfter = ended == null ? null : ended.lastDay();
        row.toReview = decision.toReview();
        row.lookedAt = decision.lookedAt();
        ContestTerm term = decision.term();
        row.inForceOn = term == null ? null : term.inForceOn();
        row.contestLastDay = term == null ? null : term.lastDay();
        row.contestLatestDay = term == null ? null : term.latestDay();
        row.contest = decision.contest();
        write(decision.state(), row);
    }

    static GrantEndRow end(Decision grant, End ended) {
        GrantEndRow row = new GrantEndRow();
        row.decisionId = grant.id().value();
        row.endedBy = ended.by().value();
        row.applicationId = grant.applicationId().value();
        row.personId = grant.personId().value();
        row.endedAfter = ended.lastDay();
        return row;
    }

    private static void write(Ruling.Draft draft, DecisionRow row) {
        row.result = DecisionRow.Kind.GRANTED;
        row.purposes = codes(draft.purposes());
        row.purposesToAssess = codes(draft.purposesToAssess());
        row.purposeMinutes = List.of();
        write(draft.hours(), row);
        write(draft.period(), row);
        row.grounds = List.of();
    }

    private void write(Ruling.Grant grant, DecisionRow row) {
        row.result = DecisionRow.Kind.GRANTED;
        row.purposes = codes(grant.purposes());
        row.purposesToAssess = List.of();
        row.purposeMinutes =
                grant.times().stream().map(assessed -> assessed.time().minutes()).toList();
        write(grant.hours(), row);
        write(grant.period(), row);
        write(grant.refused(), row);
        row.relation = grant.relation();
        row.changesDecisionId = grant.reduces() == null ? null : grant.reduces().value();
        row.reasoning = sealed(row, grant.reasoning());
    }

    private static void write(@Nullable GrantedHours hours, DecisionRow row) {
        row.assessedMinutes = hours == null ? null : hours.assessedMinutes();
        row.deductedMinutes = hours == null ? null : hours.deductedMinutes();
        row.per = hours == null ? null : hours.per();
    }

    private static void write(GrantPeriod period, DecisionRow row) {
        row.firstDay = period.first();
        row.lastDay = period.last();
    }

    private static List<String> codes(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }

    private void write(Ruling.Ending ending, DecisionRow row) {
        row.result = DecisionRow.Kind.ENDED;
        writeNoPurposes(row);
        row.endsDecisionId = ending.of().value();
        row.lastDay = ending.lastDay();
        write(ending.refused(), row);
        row.reasoning = sealed(row, ending.reasoning());
    }

    private void write(Ruling.Suspension suspension, DecisionRow row) {
        row.result = DecisionRow.Kind.SUSPENDED;
        writeNoPurposes(row);
        row.changesDecisionId = suspension.of().value();
        row.firstDay = suspension.first();
        row.lastDay = suspension.last();
        write(suspension.refused(), row);
        row.reasoning = sealed(row, suspension.reasoning());
    }

    private void write(Ruling.Resumption resumption, DecisionRow row) {
        row.result = DecisionRow.Kind.RESUMED;
        writeNoPurposes(row);
        row.changesDecisionId = resumption.of().value();
        row.firstDay = resumption.from();
        row.grounds = List.of();
        row.reasoning = sealed(row, resumption.reasoning());
    }

    private static void writeNoPurposes(DecisionRow row) {
        row.purposes = List.of();
        row.purposesToAssess = List.of();
        row.purposeMinutes = List.of();
    }

    private void write(Ruling.Refusal refusal, DecisionRow row) {
        row.result = DecisionRow.Kind.REFUSED;
        writeNoPurposes(row);
        write(refusal.refused(), row);
        row.reasoning = sealed(row, refusal.reasoning());
    }

    private void write(@Nullable Unfavourable refused, DecisionRow row) {
        row.grounds = refused == null ? List.of() : refused.grounds();
        if (refused == null) {
            return;
        }
        switch (refused.participation()) {
            case Participation.Heard(HearingId hearing) -> row.hearingId = hearing.value();
            case Participation.Waived(WaiverGround ground, String reason) -> {
                row.hearingWaiver = ground;
                row.hearingWaiverReason =
                        fields.reseal(row.hearingWaiverReason, row.personId, WAIVER, reason);
            }
        }
    }

    private byte @Nullable [] sealed(DecisionRow row, @Nullable String reasoning) {
        return fields.reseal(row.reasoning, row.personId, REASONING, reasoning);
    }

    private void write(DecisionState state, DecisionRow row) {
        row.state = StateKind.of(state);
        row.stateSince = state.at();
        switch (state) {
            case DecisionState.Signed(LocalDate on, Instant _, PartyKey by) ->
                    writeSignature(on, by, row);
            case DecisionState.Issued(LocalDate on, Instant _, PartyKey by) ->
                    writeSignature(on, by, row);
            case DecisionState.InReview(Instant _, PartyKey by) -> row.draftedBy = by.text();
            case DecisionState.Returned(Instant _, PartyKey by, String reason) -> {
                row.returnedBy = by.text();
                row.returnReason = fields.reseal(row.returnReason, row.personId, RETURN, reason);
            }
            case DecisionState.Proposed _,
                    DecisionState.Superseded _,
                    DecisionState.Cancelled _ -> {
                // What was signed before stays to be seen.
            }
        }
    }

    private static void writeSignature(LocalDate on, PartyKey by, DecisionRow row) {
        row.decidedOn = on;
        row.signedBy = by.text();
    }

    Decision toDomain(DecisionRow row) {
        return new Decision(
                new DecisionId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new AssessmentId(row.assessmentId),
                new RuleSetId(row.ruleSetId),
                ruling(row),
                state(row),
                row.endedBy == null || row.endedAfter == null
                        ? null
                        : new End(new DecisionId(row.endedBy), row.endedAfter),
                row.suspendedBy == null || row.suspendedFrom == null
                        ? null
                        : new Suspended(
                                new DecisionId(row.suspendedBy),
                                row.suspendedFrom,
                                row.suspendedUntil),
                row.toReview,
                row.lookedAt,
                term(row),
                row.contest,
                row.version);
    }

    private static @Nullable ContestTerm term(DecisionRow row) {
        return row.inForceOn == null || row.contestLastDay == null || row.contestLatestDay == null
                ? null
                : new ContestTerm(row.inForceOn, row.contestLastDay, row.contestLatestDay);
    }

    private Ruling ruling(DecisionRow row) {
        return switch (row.result) {
            case GRANTED -> row.signedBy == null && row.draftedBy == null ? draft(row) : grant(row);
            case ENDED ->
                    new Ruling.Ending(
                            new DecisionId(present(row.endsDecisionId)),
                            present(row.lastDay),
                            refused(row),
                            opened(row, REASONING, row.reasoning));
            case SUSPENDED ->
                    new Ruling.Suspension(
                            new DecisionId(present(row.changesDecisionId)),
                            present(row.firstDay),
                            row.lastDay,
                            refused(row),
                            opened(row, REASONING, row.reasoning));
            case RESUMED ->
                    new Ruling.Resumption(
                            new DecisionId(present(row.changesDecisionId)),
                            present(row.firstDay),
                            opened(row, REASONING, row.reasoning));
            case REFUSED ->
                    new Ruling.Refusal(
                            present(refused(row)), opened(row, REASONING, row.reasoning));
        };
    }

    private static Ruling draft(DecisionRow row) {
        return new Ruling.Draft(
                new LinkedHashSet<>(purposes(row.purposes)),
                row.assessedMinutes == null ? null : hours(row),
                purposes(row.purposesToAssess),
                period(row));
    }

    private Ruling grant(DecisionRow row) {
        return new Ruling.Grant(
                new LinkedHashSet<>(purposes(row.purposes)),
                times(row),
                hours(row),
                period(row),
                fields.open(row.personId, REASONING, row.reasoning),
                refused(row),
                row.relation,
                row.changesDecisionId == null ? null : new DecisionId(row.changesDecisionId));
    }

    private @Nullable Unfavourable refused(DecisionRow row) {
        return row.grounds.isEmpty() ? null : new Unfavourable(row.grounds, participation(row));
    }

    private Participation participation(DecisionRow row) {
        return row.hearingWaiver == null
                ? new Participation.Heard(new HearingId(present(row.hearingId)))
                : new Participation.Waived(
                        row.hearingWaiver, opened(row, WAIVER, row.hearingWaiverReason));
    }

    /** Of an erased person nothing can be read any more. */
    private String opened(DecisionRow row, String column, byte @Nullable [] sealed) {
        return Objects.requireNonNullElse(fields.open(row.personId, column, sealed), "");
    }

    private static List<AssessedTime> times(DecisionRow row) {
        return IntStream.range(0, row.purposeMinutes.size())
                .mapToObj(i ->
                        new AssessedTime(
                                new Purpose(row.purposes.get(i)),
                                new GrantedTime(row.purposeMinutes.get(i), present(row.per))))
                .toList();
    }

    private static GrantedHours hours(DecisionRow row) {
        return new GrantedHours(
                present(row.assessedMinutes), present(row.deductedMinutes), present(row.per));
    }

    private static GrantPeriod period(DecisionRow row) {
        return new GrantPeriod(present(row.firstDay), present(row.lastDay));
    }

    private static List<Purpose> purposes(List<String> codes) {
        return codes.stream().map(Purpose::new).toList();
    }

    private DecisionState state(DecisionRow row) {
        return switch (row.state) {
            case IN_REVIEW ->
                    new DecisionState.InReview(
                            row.stateSince, new PartyKey(present(row.draftedBy)));
            case RETURNED ->
                    new DecisionState.Returned(
                            row.stateSince,
                            new PartyKey(present(row.returnedBy)),
                            opened(row, RETURN, row.returnReason));
            case PROPOSED -> new DecisionState.Proposed(row.stateSince);
            case SUPERSEDED -> new DecisionState.Superseded(row.stateSince);
            case CANCELLED -> new DecisionState.Cancelled(row.stateSince);
            case SIGNED ->
                    new DecisionState.Signed(
                            present(row.decidedOn),
                            row.stateSince,
                            new PartyKey(present(row.signedBy)));
            case ISSUED ->
                    new DecisionState.Issued(
                            present(row.decidedOn),
                            row.stateSince,
                            new PartyKey(present(row.signedBy)));
        };
    }

    /** The table's checks see to it that the column is filled. */
    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
