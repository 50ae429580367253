package lv.lidzas.intake.messaging;

import java.util.UUID;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.intake.domain.ApplicationForm;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.domain.Person;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PreferredAssistant;
import org.jspecify.annotations.Nullable;

/** Turns what happened here into the contract records that others read. */
final class IntakeContracts {

    private IntakeContracts() {}

    static Record of(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Submitted submitted -> of(submitted);
            case IntakeEvent.Completed completed ->
                    new ApplicationCompleted(completed.applicationId().value());
            case IntakeEvent.Withdrawn withdrawn ->
                    new ApplicationWithdrawn(withdrawn.applicationId().value());
        };
    }

    private static ApplicationSubmitted of(IntakeEvent.Submitted event) {
        AssistanceApplication application = event.application();
        ApplicationForm form = application.form();
        return new ApplicationSubmitted(
                application.id().value(),
                requiredId(form.person()),
                representativeId(form),
                application.filing().submitterSubject(),
                event.bornOn(),
                form.purposes().stream().map(ContractCodes::code).toList(),
                Boolean.TRUE.equals(form.receivesVisualBenefit()),
                event.declaredInMunicipality(),
                form.preferredAssistant() instanceof PreferredAssistant.Registered(UUID assistantId)
                        ? assistantId
                        : null,
                ContractCodes.code(application.filing().channel()),
                event.submission().receivedOn(),
                event.submission().decideBy());
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
