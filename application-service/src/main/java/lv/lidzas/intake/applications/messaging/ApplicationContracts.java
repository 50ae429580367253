package lv.lidzas.intake.applications.messaging;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.ApplicationAmended;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationHeld;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CasePartiesChanged;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.IdentityMethodCode;
import lv.lidzas.contracts.intake.v1.IdentityVerified;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.PreferredAssistant;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** Turns what happened here into the contract records that others read. */
final class ApplicationContracts {

    private ApplicationContracts() {}

    static Record of(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted submitted -> of(submitted);
            case ApplicationEvent.PartiesChanged changed ->
                    new CasePartiesChanged(
                            changed.applicationId().value(),
                            parties(changed.parties()),
                            changed.parties().sequence());
            case ApplicationEvent.Identified(ApplicationId id, IdentityMethod method) ->
                    new IdentityVerified(id.value(), Codes.twin(method, IdentityMethodCode.class));
            case ApplicationEvent.PurposesChanged changed ->
                    new ApplicationAmended(
                            changed.applicationId().value(),
                            codes(changed.purposes()),
                            changed.changes());
            case ApplicationEvent.Completed completed ->
                    new ApplicationCompleted(completed.applicationId().value());
            case ApplicationEvent.Held(ApplicationId id, UUID decision) ->
                    new ApplicationHeld(id.value(), decision);
            case ApplicationEvent.Withdrawn withdrawn ->
                    new ApplicationWithdrawn(withdrawn.applicationId().value());
        };
    }

    private static ApplicationSubmitted of(ApplicationEvent.Submitted event) {
        AssistanceApplication application = event.application();
        ApplicationForm form = application.form();
        return new ApplicationSubmitted(
                application.id().value(),
                requiredId(form.person()),
                representativeId(form),
                parties(event.parties()),
                event.bornOn(),
                codes(form.purposes()),
                Boolean.TRUE.equals(form.receivesVisualBenefit()),
                event.declaredInMunicipality(),
                form.preferredAssistant() instanceof PreferredAssistant.Registered(UUID assistantId)
                        ? assistantId
                        : null,
                form.preferredAssistant() instanceof PreferredAssistant.Named,
                Codes.twin(application.receipt().channel(), ChannelCode.class),
                event.submission().receivedOn(),
                event.submission().decideBy(),
                application.identityCheck() instanceof IdentityCheck.Verified verified
                        ? Codes.twin(verified.method(), IdentityMethodCode.class)
                        : null);
    }

    private static List<PurposeCode> codes(List<Purpose> purposes) {
        return purposes.stream().map(purpose -> new PurposeCode(purpose.code())).toList();
    }

    private static List<CaseParty> parties(Parties parties) {
        return parties.all().stream()
                .map(party ->
                        new CaseParty(
                                party.key().text(),
                                Codes.twin(party.role(), PartyRoleCode.class),
                                party.from(),
                                party.until()))
                .toList();
    }

    private static @Nullable UUID representativeId(ApplicationForm form) {
        Person representative = form.representative();
        return representative == null ? null : requiredId(representative);
    }

    private static UUID requiredId(Person person) {
        PersonId id = person.id();
        if (id == null) {
            throw new IllegalStateException(
                    "A submitted form names a person without an id. Maybe the form was not recognised when it was saved.");
        }
        return id.value();
    }
}
