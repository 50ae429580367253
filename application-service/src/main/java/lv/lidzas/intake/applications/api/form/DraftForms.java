package lv.lidzas.intake.applications.api.form;

import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.PreferredAssistant;
import lv.lidzas.intake.applications.usecase.DraftContent;
import lv.lidzas.intake.persons.domain.ContactDetails;
import lv.lidzas.intake.persons.domain.DeclaredResidence;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonalCode;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Turns what was sent, already checked field by field, into what a draft holds. Blank text counts as missing. */
public final class DraftForms {

    private DraftForms() {}

    public static DraftContent content(DraftRequest request) {
        return new DraftContent(request.channel(), request.receivedOn(), form(request));
    }

    private static ApplicationForm form(DraftRequest request) {
        return new ApplicationForm(
                person(request.person()),
                representation(request.representative()),
                purposes(request.purposes()),
                request.receivesVisualBenefit(),
                preferredAssistant(request.preferredAssistant()));
    }

    private static List<Purpose> purposes(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(Purpose::new).toList();
    }

    private static Person person(@Nullable PersonRequest person) {
        return person == null
                ? Person.NOT_GIVEN
                : new Person(
                        null,
                        text(person.givenName()),
                        text(person.familyName()),
                        code(person.personalCode()),
                        person.bornOn(),
                        residence(person.declaredResidence()),
                        new ContactDetails(text(person.phone()), text(person.email())));
    }

    private static @Nullable Representation representation(@Nullable RepresentativeRequest sent) {
        return sent == null
                ? null
                : new Representation(
                        new Person(
                                null,
                                text(sent.givenName()),
                                text(sent.familyName()),
                                code(sent.personalCode()),
                                sent.bornOn(),
                                residence(sent.declaredResidence()),
                                new ContactDetails(text(sent.phone()), text(sent.email()))),
                        sent.kind());
    }

    private static DeclaredResidence residence(@Nullable ResidenceRequest sent) {
        return sent == null
                ? DeclaredResidence.NOT_GIVEN
                : new DeclaredResidence(
                        text(sent.address()), text(sent.municipalityCode()), text(sent.postcode()));
    }

    private static @Nullable PreferredAssistant preferredAssistant(
            @Nullable PreferredAssistantRequest sent) {
        if (sent == null) {
            return null;
        }
        UUID assistantId = sent.assistantId();
        String name = text(sent.name());
        if ((assistantId == null) == (name == null)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/preferredAssistant", "one-of", "assistantId, name");
        }
        return assistantId == null
                ? new PreferredAssistant.Named(String.valueOf(name))
                : new PreferredAssistant.Registered(assistantId);
    }

    private static @Nullable PersonalCode code(@Nullable String written) {
        return written == null ? null : PersonalCode.parse(written);
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
