package lv.lidzas.scheduling.choices.domain;

import java.util.List;

/** Why a choice was not shown or kept. */
public sealed interface ChoiceRefusal {

    /** There is no such budget, or not for the caller. */
    record NoBudget() implements ChoiceRefusal {}

    /** The caseworker is a party to the case, or tied to one. */
    record OwnChoice() implements ChoiceRefusal {}

    /**
     * The register has no such assistants.
     *
     * @param preferred places in the list of those preferred
     * @param blocked places in the other list
     */
    record NoSuch(List<Integer> preferred, List<Integer> blocked) implements ChoiceRefusal {}

    /**
     * The same assistant stands in both lists.
     *
     * @param blocked places in the second list
     */
    record Contradiction(List<Integer> blocked) implements ChoiceRefusal {}
}
