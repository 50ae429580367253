package lv.lidzas.intake.erasure.persistence;

import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;

/** Erasures to rows and back. */
final class ErasureRowMapping {

    private ErasureRowMapping() {}

    static Erasure toDomain(ErasureRow row) {
        return new Erasure(
                new PersonId(row.personId),
                row.ground,
                row.reason,
                row.erasedBy == null ? null : new PartyKey(row.erasedBy),
                row.erasedAt);
    }

    static void write(Erasure erasure, ErasureRow row) {
        row.personId = erasure.person().value();
        row.ground = erasure.ground();
        row.reason = erasure.reason();
        PartyKey by = erasure.by();
        row.erasedBy = by == null ? null : by.text();
        row.erasedAt = erasure.at();
    }
}
