package lv.lidzas.documents.filing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the commission's opinion (VDEĀVK atzinums) states.
 *
 * @param disabilityGroup the group of an adult; absent for a child, who has none
 * @param limitations the limitations it names, each once, in the order of {@link Limitation}
 */
public record Opinion(@Nullable DisabilityGroup disabilityGroup, List<Limitation> limitations) {

    /** Sorts the limitations, so that the same statement always looks the same. */
    public Opinion {
        limitations = limitations.stream().distinct().sorted().toList();
    }
}
