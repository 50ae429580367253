package lv.lidzas.kit.looks.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookReach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look as the person is told of it: never by whose login. */
@Schema(description = "Somebody looked at what is kept of you.")
public record LookView(
        @Schema(description = "The entry.") UUID id,
        @Schema(description = "When.", examples = "2026-11-22T09:30:00Z") Instant at,
        @Schema(description = "As what the one looked.", examples = "STAFF") LookReach reach,
        @Schema(
                        description = "Who it was, in words; never a name.",
                        examples = "Pašvaldības sociālā dienesta darbinieks",
                        maxLength = 200)
                String who,
        @Schema(
                        description = "What was done, in words.",
                        examples = "Apskatīja dokumentu",
                        maxLength = 300)
                String what,
        @Schema(
                        description = "Why, in words; absent where it was not asked.",
                        examples = "Darbs ar lietu",
                        maxLength = 200)
                @Nullable String why,
        @Schema(description = "Whether the data were shown.", examples = "SHOWN")
                LookOutcome outcome,
        @Schema(description = "The same in words.", examples = "Parādīts", maxLength = 200)
                String result) {}
