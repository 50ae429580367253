package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.intake.applications.usecase.ChangePurposes;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other purposes, because the person wishes it. */
@Schema(
        description =
                "Other purposes, because the person wishes it (pasākumu maiņa pēc personas vēlēšanās).")
public record PurposeChangeRequest(
        @Schema(
                        description =
                                "All purposes that are wanted from now on, as `GET /v1/purposes` names them.",
                        examples = "[\"EDUCATION\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") String> purposes,
        @Schema(
                        description =
                                "How the person said it, in the caseworker's words; kept encrypted and not published.",
                        examples =
                                "Persona pa tālruni lūdza studijas aizstāt ar ceļu uz mācību iestādi.",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason) {

    ChangePurposes.Wish toWish() {
        return new ChangePurposes.Wish(
                purposes.stream().map(Purpose::new).toList(), reason.strip());
    }

    @Override
    public String toString() {
        return "PurposeChangeRequest[]";
    }
}
