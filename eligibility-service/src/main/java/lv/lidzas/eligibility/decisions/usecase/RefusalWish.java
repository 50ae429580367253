package lv.lidzas.eligibility.decisions.usecase;

import java.util.List;
import lv.lidzas.eligibility.decisions.domain.Participation;
import org.jspecify.annotations.Nullable;

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
