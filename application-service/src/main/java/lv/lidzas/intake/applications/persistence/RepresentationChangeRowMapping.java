package lv.lidzas.intake.applications.persistence;

import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.crypto.FieldCipher;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Turns rows into changes of representation and back. */
final class RepresentationChangeRowMapping {

    private RepresentationChangeRowMapping() {}

    static RepresentationChange toDomain(RepresentationChangeRow row, FieldCipher cipher) {
        Content content = StoredJson.read(cipher.decrypt(row.contentCipher), Content.class);
        return new RepresentationChange(
                row.id,
                content.before(),
                row.isReplaced,
                row.lastDay,
                content.reason(),
                new PartyKey(row.changedBy),
                row.changedAt);
    }

    static RepresentationChangeRow toRow(
            ApplicationId application, RepresentationChange change, FieldCipher cipher) {
        RepresentationChangeRow row = new RepresentationChangeRow();
        row.id = change.id();
        row.applicationId = application.value();
        row.isReplaced = change.isReplaced();
        row.lastDay = change.lastDay();
        row.changedBy = change.by().text();
        row.changedAt = change.at();
        row.contentCipher =
                cipher.encrypt(StoredJson.write(new Content(change.before(), change.reason())));
        return row;
    }

    /** What is encrypted as one text. */
    private record Content(@Nullable Representation before, String reason) {}
}
