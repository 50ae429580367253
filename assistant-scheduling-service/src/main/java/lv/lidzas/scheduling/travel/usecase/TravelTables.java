package lv.lidzas.scheduling.travel.usecase;

import java.util.List;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import lv.lidzas.scheduling.travel.domain.TravelLegs;

/** Port: the one table of ways between named places. */
public interface TravelTables {

    /** Without a leg until one is loaded. */
    TravelLegs read();

    /** Takes the place of whatever was there; refuses if the version is not the current one. */
    TravelLegs replace(List<TravelLeg> legs, long expectedVersion);
}
