package lv.lidzas.eligibility.decisions.api;

import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person was not heard. */
@Schema(description = "Why a person was not heard before an unfavourable decision (APL s.62)")
public record WaiverView(
        @Schema(description = "What the law allows it on", examples = "IMPOSSIBLE")
                WaiverGround ground,
        @Schema(
                        description = "Why that was so; empty when the person was erased",
                        examples = "Persona nav sasniedzama nevienā norādītajā adresē.",
                        maxLength = 2000)
                String reason) {

    static WaiverView of(Participation.Waived waived) {
        return new WaiverView(waived.ground(), waived.reason());
    }
}
