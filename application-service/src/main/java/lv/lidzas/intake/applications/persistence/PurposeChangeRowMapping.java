package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.PurposeChange;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;

/** Turns rows into changes of purposes and back; how the person said it is under the person's key. */
@ApplicationScoped
class PurposeChangeRowMapping {

    private static final String REASON = "purpose_change.reason";

    private final SealedFields fields;

    PurposeChangeRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    PurposeChange toDomain(ApplicationRow application, PurposeChangeRow row) {
        return new PurposeChange(
                row.id,
                row.beforePurposes.stream().map(Purpose::new).toList(),
                fields.open(PartyRowMapping.ownerOf(application), REASON, row.reason),
                new PartyKey(row.changedBy),
                row.changedAt);
    }

    PurposeChangeRow toRow(ApplicationRow application, PurposeChange change) {
        PurposeChangeRow row = new PurposeChangeRow();
        row.id = change.id();
        row.applicationId = application.id;
        row.beforePurposes = change.before().stream().map(Purpose::code).toList();
        row.changedBy = change.by().text();
        row.changedAt = change.at();
        row.reason =
                fields.sealed(
                        PartyRowMapping.ownerOf(application),
                        REASON,
                        Objects.requireNonNullElse(change.reason(), ""));
        return row;
    }
}
