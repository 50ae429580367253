package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import lv.lidzas.eligibility.rules.ways.Way;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes that together lead to a grant. */
@Schema(
        description =
                "Changes that together lead to a grant, none of which can be left out (ceļš līdz piešķīrumam)")
public record WayView(
        @Schema(description = "All of them are needed", maxItems = 20) List<ChangeView> changes) {

    static WayView of(Way way, Language language) {
        return new WayView(
                way.changes().stream().map(change -> ChangeView.of(change, language)).toList());
    }
}
