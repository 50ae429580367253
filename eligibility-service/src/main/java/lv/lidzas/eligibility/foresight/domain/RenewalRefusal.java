package lv.lidzas.eligibility.foresight.domain;

/** Why no renewal is prepared (kāpēc atkārtotu iesniegumu nevar sagatavot). */
public sealed interface RenewalRefusal {

    /** There is no such decision, or the caller may not know of it. */
    record Unknown() implements RenewalRefusal {}

    /** It is no issued grant that counts, or nothing is known of its case any more. */
    record NothingToRenew() implements RenewalRefusal {}
}
