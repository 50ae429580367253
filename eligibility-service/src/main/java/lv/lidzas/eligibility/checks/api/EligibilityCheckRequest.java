package lv.lidzas.eligibility.checks.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.eligibility.checks.domain.StatedFacts;
import lv.lidzas.eligibility.checks.usecase.CheckEligibility;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ways.KnownDisability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts of a person who is not named. */
@Schema(
        description =
                "Facts of a person who is not named (fakti bez personas); what could name somebody is refused")
public record EligibilityCheckRequest(
        @Schema(description = "Date of birth", examples = "1985-03-14") @NotNull LocalDate bornOn,
        @Schema(
                        description = "Whether the declared residence is in this municipality",
                        examples = "true")
                @NotNull
                Boolean declaredInMunicipality,
        @Schema(
                        description =
                                "Disability group; absent for children and where it is not known",
                        examples = "II")
                @Nullable DisabilityGroup disabilityGroup,
        @Schema(
                        description = "Limitations that the commission named",
                        examples = "[\"MOBILITY\"]",
                        maxItems = 5)
                @Size(max = 5)
                @Nullable List<Limitation> limitations,
        @Schema(
                        description =
                                "Documents that the person has; they count as accepted and in force",
                        examples = "[\"OPINION_ASSISTANT_NEED\"]",
                        maxItems = 20)
                @Size(max = 20)
                @Nullable List<DocumentKind> documents,
        @Schema(
                        description = "What the assistant is wanted for, as the rule set names it",
                        examples = "[\"WORK\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "^[A-Z][A-Z0-9_]{0,39}$",
                                        message = "purpose-not-served")
                                String>
                        purposes,
        @Schema(
                        description =
                                "Whether the state benefit for assistant use is received; absent for no",
                        examples = "false")
                @Nullable Boolean receivesVisualBenefit,
        @Schema(
                        description = "Whether a legal representative applies; absent for no",
                        examples = "false")
                @Nullable Boolean represented,
        @Schema(description = "Day of the decision; absent for today", examples = "2026-11-23")
                @Nullable LocalDate day,
        @Schema(
                        description =
                                "Rule set that is listed, also a preview; absent for the one that serves the day",
                        examples = "MK942-2016",
                        maxLength = 50)
                @Size(max = 50)
                @Pattern(regexp = "[A-Z0-9-]+")
                @Nullable String ruleSetId) {

    CheckEligibility.Command toCommand() {
        return new CheckEligibility.Command(
                new StatedFacts(
                        bornOn,
                        declaredInMunicipality,
                        new KnownDisability(disabilityGroup, distinct(limitations)),
                        distinct(documents),
                        purposes.stream().map(Purpose::new).toList(),
                        Objects.requireNonNullElse(receivesVisualBenefit, false),
                        Objects.requireNonNullElse(represented, false)),
                day,
                ruleSetId == null ? null : new RuleSetId(ruleSetId));
    }

    private static <T> Set<T> distinct(@Nullable List<T> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
