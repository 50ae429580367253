package lv.lidzas.scheduling.travel.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import lv.lidzas.scheduling.travel.domain.TravelLegs;

/** Loads the ways of the municipality, all at once (ielādē ceļu tabulu); rosters that are looked for from then on know them. */
@ApplicationScoped
public class LoadTravelTable {

    private final TravelTables tables;

    LoadTravelTable(TravelTables tables) {
        this.tables = tables;
    }

    @Transactional
    public TravelLegs handle(List<TravelLeg> legs, long expectedVersion) {
        return tables.replace(legs, expectedVersion);
    }
}
