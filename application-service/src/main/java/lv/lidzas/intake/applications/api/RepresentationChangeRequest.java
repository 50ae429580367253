package lv.lidzas.intake.applications.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.intake.applications.api.form.RepresentativeForm;
import lv.lidzas.intake.applications.domain.RepresentationOrder;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends who acts for the person, or puts somebody else in their place. */
@Schema(
        description =
                "Ends who acts for the person, or puts somebody else in their place (pārstāvības izbeigšana vai maiņa).")
public record RepresentationChangeRequest(
        @Schema(
                        description =
                                "Last day of the representation that there is; needed where there is one. With a successor it is not in the future.",
                        examples = "2026-11-27")
                @Nullable LocalDate lastDay,
        @Nullable @Valid RepresentativeForm representative,
        @Schema(
                        description =
                                "Why, in the caseworker's words; kept encrypted and not published.",
                        examples = "The orphans' court appointed a guardian.",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason) {

    RepresentationOrder toOrder() {
        return new RepresentationOrder(
                lastDay,
                representative == null ? null : representative.toRepresentation(),
                reason.strip());
    }

    @Override
    public String toString() {
        return "RepresentationChangeRequest[]";
    }
}
