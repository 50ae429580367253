package lv.lidzas.scheduling.wallet.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week of the wallet. */
@Schema(description = "An ISO week of the wallet")
public record WalletWeekView(
        @Schema(description = "ISO week", examples = "2026-W49", maxLength = 8) String week,
        @Schema(description = "Its Monday", examples = "2026-11-30") LocalDate firstDay,
        @JsonUnwrapped MinutesView minutes) {}
