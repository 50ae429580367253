package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import lv.lidzas.eligibility.rules.ways.Ways;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would lead to a grant. */
@Schema(
        description =
                "What would lead to a grant: the smallest sets of changes, tried by running the rules again")
public record WaysView(
        @Schema(
                        description =
                                "Any one of them suffices; the smallest first. None where nothing is needed, and where nothing that people can do would help",
                        maxItems = 20)
                List<WayView> ways,
        @Schema(
                        description =
                                "Whether there are no others; false where the search ended at its bound",
                        examples = "true")
                boolean complete) {

    /** The view of what was found. */
    public static WaysView of(Ways found, Language language) {
        return new WaysView(
                found.ways().stream().map(way -> WayView.of(way, language)).toList(),
                found.complete());
    }
}
