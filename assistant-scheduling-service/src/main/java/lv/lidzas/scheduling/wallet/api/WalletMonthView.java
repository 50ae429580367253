package lv.lidzas.scheduling.wallet.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of the wallet. */
@Schema(description = "A calendar month of the wallet")
public record WalletMonthView(
        @Schema(description = "Month", examples = "2026-12", maxLength = 7) String month,
        @Schema(description = "Its first day", examples = "2026-12-01") LocalDate firstDay,
        @JsonUnwrapped MinutesView minutes) {}
