package lv.lidzas.intake.applications.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an application states, as it is sent and shown; anything may be missing in a draft. */
@Schema(
        description =
                "What an application states (S10 to S14). A draft may be partial; submitting names everything that is missing.")
public record DraftForm(
        @Schema(
                        description =
                                "How the application came in. Only the social service names IN_PERSON or POST; left out it is ELECTRONIC.",
                        examples = "ELECTRONIC")
                @Nullable SubmissionChannel channel,
        @Schema(
                        description =
                                "Day of receipt, from which the statutory month counts. Only the social service names it; an electronic form is received on the day it is submitted.",
                        examples = "2026-11-16")
                @Nullable LocalDate receivedOn,
        @Nullable @Valid PersonForm person,
        @Nullable @Valid RepresentativeForm representative,
        @Schema(
                        description =
                                "What the assistant is wanted for; GET /v1/purposes lists the codes.",
                        examples = "[\"WORK\", \"INSTITUTION\"]")
                @Size(max = 20)
                List<
                                @NotNull @Size(max = 40)
                                @Pattern(regexp = Purpose.PATTERN, message = "purpose-unknown")
                                String>
                        purposes,
        @Schema(
                        description =
                                "Whether the person receives the state benefit for assistant use by a person with a visual disability (S13).",
                        examples = "false")
                @Nullable Boolean receivesVisualBenefit,
        @Nullable @Valid PreferredAssistantForm preferredAssistant) {

    public DraftForm {
        purposes = Objects.requireNonNullElse(purposes, List.of());
    }

    /** What was sent, already checked field by field. */
    public DraftContent toContent() {
        return new DraftContent(
                channel,
                receivedOn,
                new ApplicationForm(
                        person == null ? Person.NOT_GIVEN : person.toPerson(),
                        representative == null ? null : representative.toRepresentation(),
                        purposes.stream().map(Purpose::new).toList(),
                        receivesVisualBenefit,
                        preferredAssistant == null ? null : preferredAssistant.toPreferred()));
    }

    /** What is shown of it. */
    public static DraftForm of(Receipt receipt, ApplicationForm form, boolean withCodes) {
        Representation representation = form.representation();
        return new DraftForm(
                receipt.channel(),
                receipt.receivedOn(),
                PersonForm.of(form.person(), withCodes),
                representation == null ? null : RepresentativeForm.of(representation, withCodes),
                form.purposes().stream().map(Purpose::code).toList(),
                form.receivesVisualBenefit(),
                PreferredAssistantForm.of(form.preferredAssistant()));
    }

    @Override
    public String toString() {
        return "DraftForm[]";
    }
}
