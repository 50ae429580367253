package lv.lidzas.kit.looks.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.chain.LoggedLook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as auditors see it. */
@Schema(description = "An entry of the access log.")
public record LookEntryView(
        @Schema(description = "The entry.") UUID id,
        @Schema(description = "When.", examples = "2026-11-22T09:30:00Z") Instant at,
        @Schema(description = "The key by which the reader is known.", maxLength = 255)
                String reader,
        @Schema(description = "As what the one looked.", examples = "STAFF") LookReach reach,
        @Schema(
                        description = "The operation, by its id in the API description.",
                        examples = "getDocument",
                        maxLength = 100)
                String operation,
        @Schema(description = "How the data were come by.", examples = "READ") Deed deed,
        @Schema(description = "What became of it.", examples = "SHOWN") LookOutcome outcome,
        @Schema(description = "The id that was asked for; absent for lists.") @Nullable UUID asked,
        @Schema(description = "Why; absent where it was not asked.", examples = "CASE_WORK")
                @Nullable LookPurpose purpose,
        @Schema(description = "Whose data were shown.", maxItems = 10000) List<UUID> persons,
        @Schema(description = "In which cases.", maxItems = 10000) List<UUID> cases) {

    static LookEntryView of(LoggedLook look) {
        String purpose = look.purpose();
        return new LookEntryView(
                look.id(),
                look.at(),
                look.reader(),
                LookReach.valueOf(look.reach()),
                look.operation(),
                Deed.valueOf(look.deed()),
                LookOutcome.valueOf(look.outcome()),
                look.asked(),
                purpose == null ? null : LookPurpose.valueOf(purpose),
                look.persons(),
                look.cases());
    }
}
