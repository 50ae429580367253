package lv.lidzas.eligibility.letters.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter that is wanted. */
@Schema(description = "The letter that is wanted (vēstule)")
public record MakeLetterRequest(
        @Schema(description = "To whom it goes") @NotNull @Valid AddresseeRequest addressee,
        @Schema(
                        description =
                                "Language of its words; the act itself is in the state language",
                        examples = "LV")
                @NotNull
                Language language,
        @Schema(
                        description =
                                "FULL as the law asks of an act, EASY in easy language; both name the same reasons",
                        examples = "FULL")
                @NotNull
                LetterStyle style) {}
