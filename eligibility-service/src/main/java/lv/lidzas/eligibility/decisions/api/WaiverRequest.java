package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a person is not heard. */
@Schema(
        description =
                "Why a person is not heard before an unfavourable decision; the decision states it (APL s.62)")
public record WaiverRequest(
        @Schema(description = "What the law allows it on", examples = "IMPOSSIBLE") @NotNull
                WaiverGround ground,
        @Schema(
                        description = "Why that is so here; it stays in this service",
                        examples = "Persona nav sasniedzama nevienā norādītajā adresē.",
                        minLength = 1,
                        maxLength = 2000)
                @NotBlank
                @Size(max = 2000)
                @PlainText
                String reason) {

    static Participation.@Nullable Waived toDomain(@Nullable WaiverRequest request) {
        return request == null
                ? null
                : new Participation.Waived(request.ground(), request.reason());
    }

    /** On what is refused; absent where no grounds are named. */
    static @Nullable RefusalWish wish(
            @Nullable List<String> grounds, @Nullable WaiverRequest waiver) {
        return grounds == null ? null : new RefusalWish(grounds, toDomain(waiver));
    }
}
