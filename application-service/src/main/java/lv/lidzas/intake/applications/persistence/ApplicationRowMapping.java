package lv.lidzas.intake.applications.persistence;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationState;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.domain.PreferredAssistant;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.persons.domain.ContactDetails;
import lv.lidzas.intake.persons.domain.DeclaredResidence;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationEvidence;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Turns rows into applications and back. */
final class ApplicationRowMapping {

    private ApplicationRowMapping() {}

    static AssistanceApplication toDomain(ApplicationRow row, Function<UUID, PersonalCode> codeOf) {
        return new AssistanceApplication(
                new ApplicationId(row.id),
                new Receipt(
                        row.channel,
                        row.receivedOn,
                        row.recordedAt,
                        new PartyKey(row.recordedBy),
                        row.submitterKey == null ? null : new PartyKey(row.submitterKey)),
                form(row, codeOf),
                identityCheck(row),
                state(row),
                row.version);
    }

    private static ApplicationForm form(ApplicationRow row, Function<UUID, PersonalCode> codeOf) {
        return new ApplicationForm(
                person(row.person, codeOf),
                row.isRepresented ? representation(row, codeOf) : null,
                row.purposes.stream().map(Purpose::new).toList(),
                row.receivesVisualBenefit,
                preferredAssistant(row));
    }

    private static Representation representation(
            ApplicationRow row, Function<UUID, PersonalCode> codeOf) {
        return new Representation(
                person(row.representative, codeOf),
                row.representationKind,
                row.representationEvidenceKind == null
                        ? null
                        : new RepresentationEvidence(
                                row.representationEvidenceKind,
                                row.representationEvidenceNumber,
                                row.representationEvidenceDocumentId),
                row.representationFrom,
                row.representationUntil);
    }

    private static Person person(
            @Nullable PartyColumns party, Function<UUID, PersonalCode> codeOf) {
        if (party == null) {
            return Person.NOT_GIVEN;
        }
        UUID id = party.id;
        return new Person(
                id == null ? null : new PersonId(id),
                party.givenName,
                party.familyName,
                id == null ? null : codeOf.apply(id),
                party.bornOn,
                new DeclaredResidence(party.address, party.municipalityCode, party.postcode),
                new ContactDetails(party.phone, party.email));
    }

    private static @Nullable PreferredAssistant preferredAssistant(ApplicationRow row) {
        if (row.preferredAssistantId != null) {
            return new PreferredAssistant.Registered(row.preferredAssistantId);
        }
        return row.preferredAssistantName == null
                ? null
                : new PreferredAssistant.Named(row.preferredAssistantName);
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
                Objects.requireNonNull(row.submittedAs));
    }

    private static IssuedDecision decision(ApplicationRow row) {
        return new IssuedDecision(
                Objects.requireNonNull(row.decisionId),
                Objects.requireNonNull(row.decisionResult),
                Objects.requireNonNull(row.decisionIssuedOn));
    }

    static void write(AssistanceApplication application, ApplicationRow row) {
        row.id = application.id().value();
        row.state = application.stateCode();
        writeReceipt(application.receipt(), row);
        writeForm(application.form(), row);
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

    private static void writeForm(ApplicationForm form, ApplicationRow row) {
        row.person = columns(form.person());
        writeRepresentation(form, row);
        row.purposes = form.purposes().stream().map(Purpose::code).toList();
        row.receivesVisualBenefit = form.receivesVisualBenefit();
        PreferredAssistant preferred = form.preferredAssistant();
        row.preferredAssistantId =
                preferred instanceof PreferredAssistant.Registered(UUID assistantId)
                        ? assistantId
                        : null;
        row.preferredAssistantName =
                preferred instanceof PreferredAssistant.Named(String name) ? name : null;
    }

    private static void writeRepresentation(ApplicationForm form, ApplicationRow row) {
        Representation representation = form.representation();
        row.isRepresented = representation != null;
        row.representationKind = representation == null ? null : representation.kind();
        row.representative =
                representation == null ? null : columns(representation.representative());
        RepresentationEvidence evidence = representation == null ? null : representation.evidence();
        row.representationEvidenceKind = evidence == null ? null : evidence.kind();
        row.representationEvidenceNumber = evidence == null ? null : evidence.number();
        row.representationEvidenceDocumentId = evidence == null ? null : evidence.documentId();
        row.representationFrom = representation == null ? null : representation.from();
        row.representationUntil = representation == null ? null : representation.until();
        row.representationLastDay = form.lastDayOfRepresentation();
    }

    private static PartyColumns columns(Person person) {
        PartyColumns party = new PartyColumns();
        PersonId id = person.id();
        party.id = id == null ? null : id.value();
        party.givenName = person.givenName();
        party.familyName = person.familyName();
        party.bornOn = person.bornOn();
        party.address = person.residence().address();
        party.municipalityCode = person.residence().municipalityCode();
        party.postcode = person.residence().postcode();
        party.phone = person.contact().phone();
        party.email = person.contact().email();
        return party;
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
