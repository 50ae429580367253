package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.Representation;
import org.jspecify.annotations.Nullable;

/**
 * What was before a caseworker changed who acts for the person (pārstāvības maiņas ieraksts); nothing that a form said is lost.
 *
 * @param before who acted; absent when nobody did
 * @param reason why it was changed
 * @param by the opaque subject of the caseworker's login
 * @param at when
 */
public record RepresentationChange(
        UUID id, @Nullable Representation before, String reason, String by, Instant at) {

    /** Never shows the reason or a name. */
    @Override
    public String toString() {
        return "RepresentationChange[" + id + "]";
    }
}
