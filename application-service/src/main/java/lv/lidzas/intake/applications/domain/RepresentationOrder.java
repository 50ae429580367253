package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.Representation;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker orders about who acts for the person (pārstāvības izbeigšana vai maiņa).
 *
 * @param lastDay the last day of the representation that there is
 * @param replacement who acts from then on; absent when nobody does
 * @param reason why, in the caseworker's words
 */
public record RepresentationOrder(
        @Nullable LocalDate lastDay, @Nullable Representation replacement, String reason) {

    /** The same order with its people recognised. */
    public RepresentationOrder replacing(@Nullable Representation recognised) {
        return new RepresentationOrder(lastDay, recognised, reason);
    }

    /** Never shows the reason. */
    @Override
    public String toString() {
        return "RepresentationOrder[" + lastDay + "]";
    }
}
