package lv.lidzas.kit.looks.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which entries an auditor wants; what is absent narrows nothing. */
@Schema(description = "Which entries are wanted; what is absent narrows nothing.")
public record LookSearchRequest(
        @Schema(
                        description =
                                "Those of this reader: the key that entries and patterns show. It counts before the login.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                @Nullable
                @PlainText
                @Size(max = 60)
                String reader,
        @Schema(
                        description =
                                "Those of this login: its subject, as the issuer names it. A reader whose personal code the issuer tells is found by the code in place of a login.",
                        maxLength = 255)
                @Nullable
                @PlainText
                @Size(max = 255)
                String login,
        @Schema(description = "Those that name this person, case or record.") @Nullable UUID about,
        @Schema(description = "From this day on.", examples = "2026-11-01")
                @Nullable LocalDate first,
        @Schema(description = "Until this day, included.", examples = "2026-11-30")
                @Nullable LocalDate last) {}
