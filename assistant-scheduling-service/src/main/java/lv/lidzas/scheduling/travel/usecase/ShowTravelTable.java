package lv.lidzas.scheduling.travel.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.scheduling.travel.domain.TravelLegs;

/** Shows the ways that are known (parāda ceļu tabulu). */
@ApplicationScoped
public class ShowTravelTable {

    private final TravelTables tables;

    ShowTravelTable(TravelTables tables) {
        this.tables = tables;
    }

    @Transactional
    public TravelLegs handle() {
        return tables.read();
    }
}
