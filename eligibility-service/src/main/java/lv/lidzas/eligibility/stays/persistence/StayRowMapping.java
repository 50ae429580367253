package lv.lidzas.eligibility.stays.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayDetails;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Stays to rows and back; where somebody stays is encrypted under the person's key. */
@ApplicationScoped
class StayRowMapping {

    private static final String DETAILS = "stay.details";

    private final SealedFields fields;

    StayRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<StayRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    StayRow row(Stay stay) {
        StayDays days = stay.days();
        StayDetails details = Objects.requireNonNull(stay.details(), "a new stay has details");
        StayId corrects = stay.corrects();
        StayRow row = new StayRow();
        row.id = stay.id().value();
        row.decisionId = stay.decisionId().value();
        row.applicationId = stay.applicationId().value();
        row.personId = stay.personId().value();
        row.firstDay = days == null ? null : days.first();
        row.lastDay = days == null ? null : days.last();
        row.details = fields.sealed(row.personId, DETAILS, StoredJson.write(details));
        row.correctsId = corrects == null ? null : corrects.value();
        row.recordedAt = stay.at();
        row.recordedBy = stay.by().text();
        return row;
    }

    Stay toDomain(StayRow row) {
        return known(row, null);
    }

    /** As it was known once: what took its place later is left out. */
    Stay known(StayRow row, @Nullable Instant asOf) {
        String details = fields.open(row.personId, DETAILS, row.details);
        return new Stay(
                new StayId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.firstDay == null ? null : new StayDays(row.firstDay, row.lastDay),
                details == null ? null : StoredJson.read(details, StayDetails.class),
                row.correctsId == null ? null : new StayId(row.correctsId),
                correctedBy(row, asOf),
                row.recordedAt,
                new PartyKey(row.recordedBy));
    }

    private static @Nullable StayId correctedBy(StayRow row, @Nullable Instant asOf) {
        UUID by = row.correctedById;
        Instant at = row.correctedAt;
        return by == null || at == null || (asOf != null && at.isAfter(asOf))
                ? null
                : new StayId(by);
    }
}
