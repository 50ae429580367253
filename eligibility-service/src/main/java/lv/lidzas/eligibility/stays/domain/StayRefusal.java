package lv.lidzas.eligibility.stays.domain;

import java.time.LocalDate;

/** Why a stay was not recorded or shown (kāpēc uzturēšanās netika ierakstīta). */
public sealed interface StayRefusal {

    /** There is no such decision that the caller may read. */
    record Unknown() implements StayRefusal {}

    /** The caller is a party to the case, or tied to one. */
    record OwnMatter() implements StayRefusal {}

    /** The decision grants nothing, is not issued, or was revoked. */
    record NoGrant() implements StayRefusal {}

    /** No day of the stay is a day of the grant. */
    record OutsideGrant(LocalDate first, LocalDate last) implements StayRefusal {}

    /** What it would correct is not of this decision, or another took its place. */
    record NotCorrectable() implements StayRefusal {}

    /**
     * The human stays elsewhere on some of the days.
     *
     * @param other the record that says so
     * @param days of it
     */
    record Overlaps(StayId other, StayDays days) implements StayRefusal {}
}
