package lv.lidzas.kit.looks.api;

import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.search.LookPattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people somebody looked at. */
@Schema(description = "How many people a login looked at.")
public record LookPatternView(
        @Schema(description = "The key by which the reader is known.", maxLength = 255)
                String reader,
        @Schema(description = "As what.", examples = "STAFF") LookReach reach,
        @Schema(
                        description =
                                "How many different people were read, searched or downloaded; a line in a list does not count.",
                        examples = "40")
                long persons,
        @Schema(
                        description = "How many of them the reader never changed anything for.",
                        examples = "31")
                long notWorkedFor,
        @Schema(description = "Whether both are beyond the thresholds.") boolean unusual) {

    static LookPatternView of(LookPattern pattern) {
        return new LookPatternView(
                pattern.reader(),
                LookReach.valueOf(pattern.reach()),
                pattern.persons(),
                pattern.notWorkedFor(),
                pattern.isUnusual());
    }
}
