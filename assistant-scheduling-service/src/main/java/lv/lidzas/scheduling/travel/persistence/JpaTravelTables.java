package lv.lidzas.scheduling.travel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import lv.lidzas.scheduling.travel.domain.TravelLegs;
import lv.lidzas.scheduling.travel.usecase.TravelTables;

/** The ways in PostgreSQL: one row, which is loaded and read whole. */
@ApplicationScoped
public class JpaTravelTables implements TravelTables {

    private static final int ONLY = 1;

    private final TravelTableRows rows;

    JpaTravelTables(TravelTableRows rows) {
        this.rows = rows;
    }

    private record Kept(List<TravelLeg> legs) {}

    @Override
    public TravelLegs read() {
        return toDomain(rows.findById(ONLY));
    }

    @Override
    public TravelLegs replace(List<TravelLeg> legs, long expectedVersion) {
        TravelTableRow row = rows.findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (row.version != expectedVersion) {
            throw new StaleVersion();
        }
        row.legs = StoredJson.write(new Kept(legs));
        rows.flush();
        return toDomain(row);
    }

    private static TravelLegs toDomain(TravelTableRow row) {
        return new TravelLegs(StoredJson.read(row.legs, Kept.class).legs(), row.version);
    }
}
