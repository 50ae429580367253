package lv.lidzas.eligibility.decisions.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a decision unfavourable, wholly or in part (nelabvēlīgs administratīvais akts).
 *
 * @param grounds the conditions that are not met, and the grounds that a person stated
 * @param participation how the person was heard before
 */
public record Unfavourable(List<String> grounds, Participation participation) {

    public Unfavourable {
        grounds = grounds.stream().distinct().toList();
    }

    /**
     * On what a caseworker wants to refuse, wholly or in part (ko darbinieks vēlas atteikt).
     *
     * @param grounds ids of conditions or of grounds
     * @param waived why the person need not be heard; absent where the person was invited to speak
     */
    public record RefusalWish(List<String> grounds, Participation.@Nullable Waived waived) {

        public RefusalWish {
            grounds = List.copyOf(grounds);
        }
    }
}
