package lv.lidzas.scheduling.travel.domain;

import java.util.List;

/**
 * All ways that are known (ceļu tabula).
 *
 * @param legs each at most once
 * @param version changes whenever the table is loaded anew
 */
public record TravelLegs(List<TravelLeg> legs, long version) {

    public TravelLegs {
        legs = List.copyOf(legs);
    }
}
