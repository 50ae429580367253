package lv.lidzas.scheduling.months.api;

import java.math.BigDecimal;
import lv.lidzas.scheduling.months.domain.PayLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time that is paid alike. */
@Schema(description = "Time that is paid alike")
public record PayLineView(
        @Schema(description = "Minutes", examples = "2400") int minutes,
        @Schema(description = "Euros for an hour, gross", examples = "5.1100") BigDecimal hourEuros,
        @Schema(description = "What the assistant gets, in cents", examples = "20440")
                long payCents,
        @Schema(description = "The most that the state gives for it, in cents", examples = "21462")
                long stateFundingCents) {

    static PayLineView of(PayLine line) {
        return new PayLineView(
                line.minutes(),
                line.rate().euros(),
                line.pay().value(),
                line.stateFunding().value());
    }
}
