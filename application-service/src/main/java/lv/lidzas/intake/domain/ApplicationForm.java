package lv.lidzas.intake.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the application states (S10 to S14); anything may be missing in a draft.
 *
 * @param person the person to be assisted
 * @param representation who files for the person, if somebody does
 * @param purposes what the assistant is wanted for, in the order of the page
 * @param receivesVisualBenefit whether the state benefit for assistant use by a person with a visual disability is received
 * @param preferredAssistant the wished-for assistant
 */
public record ApplicationForm(
        Person person,
        @Nullable Representation representation,
        List<Purpose> purposes,
        @Nullable Boolean receivesVisualBenefit,
        @Nullable PreferredAssistant preferredAssistant) {

    /** Puts the purposes in the order of the page, each once. */
    public ApplicationForm {
        Set<Purpose> inPageOrder = EnumSet.noneOf(Purpose.class);
        inPageOrder.addAll(purposes);
        purposes = List.copyOf(inPageOrder);
    }

    /** The same form with its people recognised. */
    public ApplicationForm with(
            Person recognisedPerson, @Nullable Representation recognisedRepresentation) {
        return new ApplicationForm(
                recognisedPerson,
                recognisedRepresentation,
                purposes,
                receivesVisualBenefit,
                preferredAssistant);
    }

    /** Who files in the person's place; null when the person files. */
    public @Nullable Person representative() {
        return representation == null ? null : representation.representative();
    }

    /** Who files: the representative, or the person in their own name. */
    public Person filer() {
        Person representative = representative();
        return representative == null ? person : representative;
    }

    /** Whether the form names this person, as the one assisted or as the representative. */
    public boolean names(PersonId somebody) {
        Person representative = representative();
        return somebody.equals(person.id())
                || (representative != null && somebody.equals(representative.id()));
    }
}
