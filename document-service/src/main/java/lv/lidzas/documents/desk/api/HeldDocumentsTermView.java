package lv.lidzas.documents.desk.api;

import java.time.Duration;
import java.time.Period;
import lv.lidzas.documents.filing.usecase.ShowHoldingTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long documents are held whose application was not submitted, and how many are due. */
@Schema(
        description =
                "How long documents are held whose application was not submitted (glabāšanas termiņš).")
public record HeldDocumentsTermView(
        @Schema(description = "What is kept.", examples = "HELD_DOCUMENT")
                RetentionClass retentionClass,
        @Schema(
                        description =
                                "How long from the moment in which it was handed in, as a period or a duration of ISO 8601; the setting `lidzas.documents.hold-for`.",
                        examples = "P90D",
                        maxLength = 40)
                String term,
        @Schema(description = "By which law it is deleted.", examples = "STORAGE_LIMITATION")
                RetentionBasis basis,
        @Schema(
                        description = "How many the next round deletes.",
                        examples = "3",
                        minimum = "0",
                        maximum = "1000000")
                long due) {

    /** What is kept for the same reason and the same time. */
    public enum RetentionClass {
        /** A document whose application was never submitted. */
        HELD_DOCUMENT
    }

    /** By which law it is deleted. */
    public enum RetentionBasis {
        /** Personal data are kept no longer than their purpose needs: GDPR, Article 5(1)(e). */
        STORAGE_LIMITATION
    }

    static HeldDocumentsTermView of(ShowHoldingTerm.HoldingTerm held) {
        return new HeldDocumentsTermView(
                RetentionClass.HELD_DOCUMENT,
                text(held.term()),
                RetentionBasis.STORAGE_LIMITATION,
                held.due());
    }

    /** Whole days as such: 90 days, and not 2160 hours. */
    private static String text(Duration term) {
        Duration days = Duration.ofDays(term.toDays());
        return days.equals(term)
                ? Period.ofDays(Math.toIntExact(days.toDays())).toString()
                : term.toString();
    }
}
