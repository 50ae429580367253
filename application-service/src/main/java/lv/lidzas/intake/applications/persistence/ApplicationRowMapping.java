package lv.lidzas.intake.applications.persistence;

import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationState;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationEvidence;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;

/** Turns rows into applications and back. */
final class ApplicationRowMapping {

    private ApplicationRowMapping() {}

    static AssistanceApplication toDomain(ApplicationRow row, PartyRowMapping parties) {
        parties.fetchKeys(row);
        return new AssistanceApplication(
                new ApplicationId(row.id),
                new Receipt(
                        row.channel,
                        row.receivedOn,
                        row.recordedAt,
                        new PartyKey(row.recordedBy),
                        row.submitterKey == null ? null : new PartyKey(row.submitterKey)),
                form(row, parties),
                identityCheck(row),
                state(row),
                row.version);
    }

    private static ApplicationForm form(ApplicationRow row, PartyRowMapping parties) {
        return new ApplicationForm(
                parties.person(row),
                row.isRepresented ? representation(row, parties) : null,
                row.purposes.stream().map(Purpose::new).toList(),
                row.receivesVisualBenefit,
                parties.preferred(row));
    }

    private static Representation representation(ApplicationRow row, PartyRowMapping parties) {
        return new Representation(
                parties.representative(row),
                row.representationKind,
                row.representationEvidenceKind == null
                        ? null
                        : new RepresentationEvidence(
                                row.representationEvidenceKind,
                                parties.evidenceNumber(row),
                                row.representationEvidenceDocumentId),
                row.representationFrom,
                row.representationUntil);
    }

    private static IdentityCheck identityCheck(ApplicationRow row) {
        return row.identityMethod == null
                ? IdentityCheck.PENDING
                : new IdentityCheck.Verified(
                        row.identityMethod,
                        new PartyKey(Objects.requireNonNull(row.identityVerifiedBy)),
                        Objects.requireNonNull(row.identityVerifiedAt));
    }

    private static ApplicationState state(ApplicationRow row) {
        return switch (row.state) {
            case DRAFT -> ApplicationState.DRAFT;
            case SUBMITTED -> new ApplicationState.Submitted(submission(row));
            case COMPLETE ->
                    new ApplicationState.Complete(
                            submission(row), Objects.requireNonNull(row.completedAt));
            case DECIDED -> new ApplicationState.Decided(submission(row), decision(row));
            case WITHDRAWN ->
                    new ApplicationState.Withdrawn(
                            row.submittedAt == null ? null : submission(row),
                            Objects.requireNonNull(row.withdrawnAt));
        };
    }

    private static Submission submission(ApplicationRow row) {
        return new Submission(
                Objects.requireNonNull(row.submittedAt),
                Objects.requireNonNull(row.receivedOn),
                Objects.requireNonNull(row.decideBy),
                row.ruleSetId,
                Objects.requireNonNull(row.submittedAs),
                row.submitterLogin == null ? null : new PartyKey(row.submitterLogin),
                row.heldFor,
                row.purposeChanges);
    }

    private static IssuedDecision decision(ApplicationRow row) {
        return new IssuedDecision(
                Objects.requireNonNull(row.decisionId),
                Objects.requireNonNull(row.decisionResult),
                Objects.requireNonNull(row.decisionIssuedOn));
    }

    static void write(
            AssistanceApplication application, ApplicationRow row, PartyRowMapping parties) {
        row.id = application.id().value();
        row.state = application.stateCode();
        writeReceipt(application.receipt(), row);
        writeForm(application.form(), row, parties);
        writeIdentityCheck(application.identityCheck(), row);
        writeState(application.state(), row);
    }

    private static void writeReceipt(Receipt receipt, ApplicationRow row) {
        row.channel = receipt.channel();
        row.receivedOn = receipt.receivedOn();
        row.recordedAt = receipt.recordedAt();
        row.recordedBy = receipt.recordedBy().text();
        PartyKey submitter = receipt.submitterKey();
        row.submitterKey = submitter == null ? null : submitter.text();
    }

    private static void writeForm(
            ApplicationForm form, ApplicationRow row, PartyRowMapping parties) {
        writeRepresentation(form, row);
        parties.write(form.person(), form.representation(), row);
        row.purposes = form.purposes().stream().map(Purpose::code).toList();
        row.receivesVisualBenefit = form.receivesVisualBenefit();
        parties.write(form.preferredAssistant(), row);
    }

    private static void writeRepresentation(ApplicationForm form, ApplicationRow row) {
        Representation representation = form.representation();
        row.isRepresented = representation != null;
        row.representationKind = representation == null ? null : representation.kind();
        RepresentationEvidence evidence = representation == null ? null : representation.evidence();
        row.representationEvidenceKind = evidence == null ? null : evidence.kind();
        row.representationEvidenceDocumentId = evidence == null ? null : evidence.documentId();
        row.representationFrom = representation == null ? null : representation.from();
        row.representationUntil = representation == null ? null : representation.until();
        row.representationLastDay = form.lastDayOfRepresentation();
    }

    private static void writeIdentityCheck(IdentityCheck check, ApplicationRow row) {
        IdentityCheck.Verified verified =
                check instanceof IdentityCheck.Verified known ? known : null;
        row.identityMethod = verified == null ? null : verified.method();
        row.identityVerifiedBy = verified == null ? null : verified.by().text();
        row.identityVerifiedAt = verified == null ? null : verified.at();
    }

    private static void writeState(ApplicationState state, ApplicationRow row) {
        Submission submission = state.submission();
        if (submission != null) {
            row.submittedAt = submission.submittedAt();
            row.decideBy = submission.decideBy();
            row.ruleSetId = submission.ruleSetId();
            row.submittedAs = submission.by();
            PartyKey login = submission.login();
            row.submitterLogin = login == null ? null : login.text();
            row.heldFor = submission.heldFor();
            row.purposeChanges = submission.purposeChanges();
        }
        row.completedAt =
                state instanceof ApplicationState.Complete complete ? complete.completedAt() : null;
        if (state instanceof ApplicationState.Withdrawn withdrawn) {
            row.withdrawnAt = withdrawn.withdrawnAt();
        }
        if (state instanceof ApplicationState.Decided decided) {
            row.decisionId = decided.decision().decisionId();
            row.decisionResult = decided.decision().result();
            row.decisionIssuedOn = decided.decision().issuedOn();
        }
    }
}
