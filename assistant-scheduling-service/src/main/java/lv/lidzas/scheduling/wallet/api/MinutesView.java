package lv.lidzas.scheduling.wallet.api;

import java.util.function.ToIntFunction;
import lv.lidzas.scheduling.ledger.domain.Account;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Minutes of a budget, wherever they are. */
@Schema(description = "Minutes of a decision, wherever they are")
public record MinutesView(
        @Schema(description = "Granted by the decision", examples = "900") int granted,
        @Schema(description = "Agreed with assistants, planned or not", examples = "600")
                int agreed,
        @Schema(description = "Of visits that are planned", examples = "240") int planned,
        @Schema(description = "Of help that was given", examples = "120") int used,
        @Schema(description = "Help that was given beyond what was granted", examples = "0")
                int beyond,
        @Schema(description = "Nobody's any more, because the decision ended", examples = "0")
                int expired,
        @Schema(description = "Neither planned nor used", examples = "540") int left) {

    static MinutesView of(ToIntFunction<Account> balance) {
        int beyond = -balance.applyAsInt(Account.BEYOND);
        int planned = balance.applyAsInt(Account.PLANNED);
        int used = balance.applyAsInt(Account.USED);
        int reserved = balance.applyAsInt(Account.AGREED);
        return new MinutesView(
                -balance.applyAsInt(Account.DECISION),
                reserved + planned + used - beyond,
                planned,
                used,
                beyond,
                balance.applyAsInt(Account.EXPIRED),
                balance.applyAsInt(Account.GRANTED) + reserved);
    }
}
