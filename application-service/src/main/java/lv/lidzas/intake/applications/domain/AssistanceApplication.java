package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * An application for assistance (iesniegums par asistenta pakalpojuma piešķiršanu).
 *
 * <p>It begins as a draft that may be partial and amended. Submitting fixes the form and starts the statutory month. It is
 * complete while every document on its checklist is accepted, and it ends decided or withdrawn.
 *
 * @param receipt how, when and by whom it came in
 * @param form what it states
 * @param identityCheck whether the identity of the one who files is verified
 * @param state where it stands
 * @param version how often it was saved before it was loaded
 */
public record AssistanceApplication(
        ApplicationId id,
        Receipt receipt,
        ApplicationForm form,
        IdentityCheck identityCheck,
        ApplicationState state,
        long version) {

    /** The statutory month (lēmuma pieņemšanas termiņš), Administratīvā procesa likums s.64(1). */
    private static final Period MONTH_TO_DECIDE = Period.ofMonths(1);

    /** Begins a draft. */
    public static AssistanceApplication draft(
            ApplicationId id, Receipt receipt, ApplicationForm form) {
        return new AssistanceApplication(
                id, receipt, form, IdentityCheck.PENDING, ApplicationState.DRAFT, 0);
    }

    /** Replaces what a draft states; if somebody else files now, identity must be verified anew. */
    public Result<AssistanceApplication, ApplicationRefusal> amend(
            Receipt newReceipt, ApplicationForm newForm) {
        return switch (state) {
            case ApplicationState.Draft draft ->
                    Result.done(
                            new AssistanceApplication(
                                    id, newReceipt, newForm, checkFor(newForm), draft, version));
            default -> Result.refused(new ApplicationRefusal.FormFixed(stateCode()));
        };
    }

    /**
     * Submits the draft.
     *
     * @param now the moment
     * @param today its day in Latvia
     * @param calendar for the last day of the month
     * @param rules the rule set in use, if one has arrived
     */
    public Result<AssistanceApplication, ApplicationRefusal> submit(
            Instant now, LocalDate today, LegalCalendar calendar, @Nullable RuleSetCopy rules) {
        if (!(state instanceof ApplicationState.Draft draft)) {
            return Result.refused(new ApplicationRefusal.FormFixed(stateCode()));
        }
        List<FieldFault> faults = SubmissionCheck.faultsIn(receipt, form, today, rules);
        if (!faults.isEmpty()) {
            return Result.refused(new ApplicationRefusal.FormFaulty(faults));
        }
        LocalDate receivedOn = Objects.requireNonNullElse(receipt.receivedOn(), today);
        LocalDate decideBy = calendar.lastDay(receivedOn, MONTH_TO_DECIDE);
        Submission submission =
                new Submission(
                        now,
                        receivedOn,
                        decideBy,
                        rules == null ? null : rules.ruleSetId(),
                        receipt.submitterKey() == null
                                ? SubmitterRole.SOCIAL_SERVICE
                                : SubmitterRole.STRANGER,
                        null,
                        null,
                        0);
        Receipt received = receipt.corrected(receipt.channel(), receivedOn);
        return Result.done(
                new AssistanceApplication(
                        id, received, form, identityCheck, draft.submit(submission), version));
    }

    /** Takes the application back, which the submitter may do until a decision is signed. */
    public Result<AssistanceApplication, ApplicationRefusal> withdraw(Instant now) {
        return switch (state) {
            case ApplicationState.Pending pending when pending.submission().heldFor() != null ->
                    Result.refused(new ApplicationRefusal.DecisionSigned());
            case ApplicationState.Draft _, ApplicationState.Pending _ ->
                    Result.done(in(new ApplicationState.Withdrawn(state.submission(), now)));
            case ApplicationState.Decided _, ApplicationState.Withdrawn _ ->
                    Result.refused(new ApplicationRefusal.AlreadyClosed(stateCode()));
        };
    }

    /**
     * Notes that the login which submits is that of the very person who files: qualified means of identification equal
     * presenting a document. A login of somebody else, or one that does not say whose it is, proves nothing.
     */
    public AssistanceApplication identifiedBy(PersonId owner, PartyKey login, Instant now) {
        boolean isProof =
                receipt.isByOwnLogin()
                        && owner.equals(form.filer().id())
                        && identityCheck instanceof IdentityCheck.Pending;
        return isProof
                ? checked(new IdentityCheck.Verified(IdentityMethod.QUALIFIED_MEANS, login, now))
                : this;
    }

    /** Notes who the login that submitted is to the case; a login that does not say whose it is stays a stranger's. */
    public AssistanceApplication submittedBy(PersonId owner) {
        if (receipt.submitterKey() == null
                || !(state instanceof ApplicationState.Pending pending)) {
            return this;
        }
        SubmitterRole role =
                owner.equals(form.person().id())
                        ? SubmitterRole.PERSON
                        : SubmitterRole.REPRESENTATIVE;
        return in(pending.with(pending.submission().by(role)));
    }

    /** Notes the login that submitted, where it is the submitter's own. */
    public AssistanceApplication submittedThrough(PartyKey login) {
        return receipt.submitterKey() != null && state instanceof ApplicationState.Pending pending
                ? in(pending.with(pending.submission().through(login)))
                : this;
    }

    /** Whether somebody submitted it whom the form does not name, or of whom the login did not say who it is. */
    public boolean isByStranger() {
        Submission submission = state.submission();
        return submission != null && submission.by() == SubmitterRole.STRANGER;
    }

    /**
     * The same as it was submitted: with who acted for the person then, and for what was wanted then.
     *
     * @param changes of who acts for the person, oldest first
     * @param wishes the changes of purposes, oldest first
     */
    public AssistanceApplication asSubmitted(
            List<RepresentationChange> changes, List<PurposeChange> wishes) {
        ApplicationForm filed =
                changes.isEmpty() ? form : form.with(form.person(), changes.getFirst().before());
        return stating(wishes.isEmpty() ? filed : filed.wanting(wishes.getFirst().before()));
    }

    /**
     * States other purposes, because the person wishes it; possible until a decision is signed. Everything else stays as it was filed,
     * and so does the day by which to decide.
     *
     * @param rules the rule set of its checklist, if one has arrived
     */
    public Result<AssistanceApplication, ApplicationRefusal> wish(
            List<Purpose> purposes, @Nullable RuleSetCopy rules) {
        return switch (state) {
            case ApplicationState.Draft _ -> Result.refused(new ApplicationRefusal.NotSubmitted());
            case ApplicationState.Decided _, ApplicationState.Withdrawn _ ->
                    Result.refused(new ApplicationRefusal.AlreadyClosed(stateCode()));
            case ApplicationState.Pending pending when pending.submission().heldFor() != null ->
                    Result.refused(new ApplicationRefusal.DecisionSigned());
            case ApplicationState.Pending pending ->
                    wishing(form.wanting(purposes), pending, rules);
        };
    }

    private Result<AssistanceApplication, ApplicationRefusal> wishing(
            ApplicationForm wished, ApplicationState.Pending pending, @Nullable RuleSetCopy rules) {
        if (Set.copyOf(wished.purposes()).equals(Set.copyOf(form.purposes()))) {
            return Result.refused(
                    new ApplicationRefusal.OrderFaulty(
                            List.of(new FieldFault("/purposes", "purposes-as-before"))));
        }
        List<String> unknown = wished.purposesUnknownTo(rules);
        return unknown.isEmpty()
                ? Result.done(
                        stating(wished).in(pending.with(pending.submission().withOtherPurposes())))
                : Result.refused(new ApplicationRefusal.UnknownPurposes(unknown));
    }

    /**
     * Ends who acts for the person, or puts somebody else in their place; possible whatever became of the application, because
     * what a representative sees outlives it.
     *
     * @param today the day of the order; nobody is replaced before their last day has come
     */
    public Result<AssistanceApplication, ApplicationRefusal> order(
            RepresentationOrder order, LocalDate today) {
        if (state.submission() == null) {
            return Result.refused(new ApplicationRefusal.NotSubmitted());
        }
        List<FieldFault> faults = RepresentationOrders.faultsIn(order, form, today);
        return faults.isEmpty()
                ? Result.done(stating(RepresentationOrders.carriedOut(order, form)))
                : Result.refused(new ApplicationRefusal.OrderFaulty(faults));
    }

    /** Records that the identity of the one who files was verified. */
    public Result<AssistanceApplication, ApplicationRefusal> verifyIdentity(
            IdentityCheck.Verified verified) {
        return switch (identityCheck) {
            case IdentityCheck.Pending _ -> Result.done(checked(verified));
            case IdentityCheck.Verified _ ->
                    Result.refused(new ApplicationRefusal.IdentityAlreadyVerified());
        };
    }

    /** Chooses the rule set of an application that was submitted before one had arrived; otherwise changes nothing. */
    public AssistanceApplication underRuleSet(String ruleSetId) {
        return state instanceof ApplicationState.Pending pending
                        && pending.submission().ruleSetId() == null
                ? in(pending.with(pending.submission().underRuleSet(ruleSetId)))
                : this;
    }

    /** Follows the checklist: complete while it is, open again when a document is rejected after all. */
    public AssistanceApplication follow(DocumentChecklist checklist, Instant now) {
        return switch (state) {
            case ApplicationState.Submitted submitted when checklist.isComplete() ->
                    in(submitted.complete(now));
            case ApplicationState.Complete complete when !checklist.isComplete() ->
                    in(complete.reopen());
            default -> this;
        };
    }

    /**
     * Holds it for a signed decision: from now on nobody takes it back, so that nobody is told two things. Of two decisions the last
     * one signed counts, because only one of a case is ever in force.
     *
     * @param purposeChanges how many changes of purposes the decision knew of
     * @return null for what was taken back, was never submitted, or wants something else since: no such decision may be issued
     */
    public @Nullable AssistanceApplication heldFor(UUID decision, int purposeChanges) {
        return switch (state) {
            case ApplicationState.Pending pending
                    when pending.submission().purposeChanges() > purposeChanges ->
                    null;
            case ApplicationState.Pending pending ->
                    in(pending.with(pending.submission().heldFor(decision)));
            case ApplicationState.Decided _ -> this;
            case ApplicationState.Draft _, ApplicationState.Withdrawn _ -> null;
        };
    }

    /**
     * Notes the decision; a newer decision, as after a contest, takes the place of an older one.
     *
     * <p>A decision on a withdrawn application can only be there when the database has forgotten that it was held, as after a
     * restore. It stands: it binds, hours may already be given by it, and all must tell the same story.
     */
    public AssistanceApplication decide(IssuedDecision decision) {
        return switch (state) {
            case ApplicationState.Pending pending ->
                    in(new ApplicationState.Decided(pending.submission(), decision));
            case ApplicationState.Withdrawn(Submission submission, Instant _)
                    when submission != null ->
                    in(new ApplicationState.Decided(submission, decision));
            case ApplicationState.Decided decided
                    when !decision.issuedOn().isBefore(decided.decision().issuedOn()) ->
                    in(new ApplicationState.Decided(decided.submission(), decision));
            case ApplicationState.Draft _,
                    ApplicationState.Decided _,
                    ApplicationState.Withdrawn _ ->
                    this;
        };
    }

    /** The same as it was saved. */
    public AssistanceApplication inVersion(long saved) {
        return new AssistanceApplication(id, receipt, form, identityCheck, state, saved);
    }

    /** The name of the state. */
    public ApplicationStateCode stateCode() {
        return ApplicationStateCode.of(state);
    }

    /** Whether it waits for a decision. */
    public boolean isPending() {
        return state instanceof ApplicationState.Pending;
    }

    private IdentityCheck checkFor(ApplicationForm newForm) {
        return Objects.equals(newForm.filer().id(), form.filer().id())
                ? identityCheck
                : IdentityCheck.PENDING;
    }

    private AssistanceApplication stating(ApplicationForm other) {
        return new AssistanceApplication(id, receipt, other, identityCheck, state, version);
    }

    private AssistanceApplication checked(IdentityCheck.Verified verified) {
        return new AssistanceApplication(id, receipt, form, verified, state, version);
    }

    private AssistanceApplication in(ApplicationState next) {
        return new AssistanceApplication(id, receipt, form, identityCheck, next, version);
    }
}
