package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Turns rows into changes of representation and back; who acted is under their own key, the reason under that of the person. */
@ApplicationScoped
class RepresentationChangeRowMapping {

    private static final String BEFORE = "representation_change.before_representation";
    private static final String REASON = "representation_change.reason";

    private final SealedFields fields;

    RepresentationChangeRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    RepresentationChange toDomain(ApplicationRow application, RepresentationChangeRow row) {
        return new RepresentationChange(
                row.id,
                before(row),
                row.isReplaced,
                row.lastDay,
                fields.open(PartyRowMapping.ownerOf(application), REASON, row.reason),
                new PartyKey(row.changedBy),
                row.changedAt);
    }

    /** Of whoever was erased there is an id and nothing else. */
    private @Nullable Representation before(RepresentationChangeRow row) {
        if (row.beforeRepresentation == null) {
            return null;
        }
        UUID acted = row.representativeId;
        UUID owner = acted == null ? row.applicationId : acted;
        String content = fields.open(owner, BEFORE, row.beforeRepresentation);
        return content == null
                ? Representation.by(
                        Person.NOT_GIVEN.identifiedAs(acted == null ? null : new PersonId(acted)),
                        null)
                : StoredJson.read(content, Representation.class);
    }

    RepresentationChangeRow toRow(ApplicationRow application, RepresentationChange change) {
        RepresentationChangeRow row = new RepresentationChangeRow();
        row.id = change.id();
        row.applicationId = application.id;
        row.isReplaced = change.isReplaced();
        row.lastDay = change.lastDay();
        row.changedBy = change.by().text();
        row.changedAt = change.at();
        row.reason =
                fields.sealed(
                        PartyRowMapping.ownerOf(application),
                        REASON,
                        Objects.requireNonNullElse(change.reason(), ""));
        Representation before = change.before();
        if (before != null) {
            PersonId acted = before.representative().id();
            row.representativeId = acted == null ? null : acted.value();
            row.beforeRepresentation =
                    fields.seal(
                            Objects.requireNonNullElse(row.representativeId, application.id),
                            BEFORE,
                            StoredJson.write(before));
        }
        return row;
    }
}
