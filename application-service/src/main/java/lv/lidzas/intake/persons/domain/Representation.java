package lv.lidzas.intake.persons.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody files for the person (pārstāvība, S11).
 *
 * @param representative who files
 * @param kind by which right
 */
public record Representation(Person representative, @Nullable RepresentationKind kind) {

    /** The same representation with its representative recognised. */
    public Representation by(Person recognised) {
        return new Representation(recognised, kind);
    }
}
