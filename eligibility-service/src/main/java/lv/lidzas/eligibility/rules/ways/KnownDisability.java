package lv.lidzas.eligibility.rules.ways;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.Limitation;
import org.jspecify.annotations.Nullable;

/**
 * What the commission's next document will state (zināmais par invaliditāti), as far as the person knows it.
 *
 * @param group absent when the person does not say
 */
public record KnownDisability(@Nullable DisabilityGroup group, Set<Limitation> limitations) {

    /** Nothing is known. */
    public static final KnownDisability NOTHING = new KnownDisability(null, Set.of());

    public KnownDisability {
        limitations = Set.copyOf(limitations);
    }
}
