package lv.lidzas.intake.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;

/** Holds to rows and back. */
@ApplicationScoped
class LegalHoldRowMapping {

    private static final String REASON = "legal_hold.reason";

    private final SealedFields fields;

    LegalHoldRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    LegalHold toDomain(LegalHoldRow row) {
        return new LegalHold(
                row.id,
                row.subject,
                row.subjectId,
                fields.open(row.keyOwnerId, REASON, row.reason),
                row.lastDay,
                new PartyKey(row.placedBy),
                row.placedAt,
                row.liftedBy == null
                        ? null
                        : new LegalHold.Lifting(
                                new PartyKey(row.liftedBy), Objects.requireNonNull(row.liftedAt)));
    }

    LegalHoldRow row(LegalHold hold, UUID keyOwner) {
        LegalHoldRow row = new LegalHoldRow();
        row.id = hold.id();
        row.subject = hold.subject();
        row.subjectId = hold.subjectId();
        row.keyOwnerId = keyOwner;
        row.reason = fields.sealed(keyOwner, REASON, Objects.requireNonNullElse(hold.reason(), ""));
        row.lastDay = hold.lastDay();
        row.placedBy = hold.by().text();
        row.placedAt = hold.at();
        return row;
    }

    static void lift(LegalHold hold, LegalHoldRow row) {
        LegalHold.Lifting lifted = hold.lifted();
        row.liftedBy = lifted == null ? null : lifted.by().text();
        row.liftedAt = lifted == null ? null : lifted.at();
    }
}
