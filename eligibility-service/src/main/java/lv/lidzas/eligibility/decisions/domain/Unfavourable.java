package lv.lidzas.eligibility.decisions.domain;

import java.util.List;

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
}
