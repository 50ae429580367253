package lv.lidzas.eligibility.stays.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.usecase.StayFilter;
import lv.lidzas.eligibility.stays.usecase.Stays;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Stays in PostgreSQL, which lets none be changed. */
@ApplicationScoped
public class JpaStays implements Stays {

    private final StayRows rows;
    private final StayRowMapping mapping;
    private final HeardParties parties;

    JpaStays(StayRows rows, StayRowMapping mapping, HeardParties parties) {
        this.rows = rows;
        this.mapping = mapping;
        this.parties = parties;
    }

    @Override
    public void add(Stay stay) {
        StayRow row = mapping.row(stay);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        rows.persist(row);
        if (row.correctsId != null) {
            // No other column is named, because the table refuses a change of any.
            rows.update(
                    "correctedById = ?1, correctedAt = ?2 where id = ?3",
                    row.id,
                    row.recordedAt,
                    row.correctsId);
        }
    }

    @Override
    public @Nullable Stay find(StayId id) {
        StayRow row = rows.findById(id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public List<Stay> counting(Set<UUID> persons) {
        return rows
                .list(
                        "personId in ?1 and correctedById is null and firstDay is not null order by id",
                        persons)
                .stream()
                .map(mapping::toDomain)
                .toList();
    }

    @Override
    public Slice<Stay> list(StayFilter filter, PageRequest page) {
        Slice<StayRow> listed =
                new Conditions(StayRow.class)
                        .and("personId in :persons", "persons", filter.persons())
                        .and("recordedAt <= :asOf", "asOf", filter.asOf())
                        .andOwn(filter.own(), "submitterKey", "applicationId")
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(row -> mapping.known(row, filter.asOf()));
    }
}
