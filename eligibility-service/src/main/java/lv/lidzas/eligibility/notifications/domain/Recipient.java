package lv.lidzas.eligibility.notifications.domain;

/** To whom a decision is notified (kam paziņo), as the caseworker states it: eligibility knows no more than that there is a representative. */
public enum Recipient {
    /** The person. */
    PERSON,
    /** A legal representative of a minor (likumiskais pārstāvis); one suffices (Paziņošanas likums s.5(5)). */
    LEGAL_REPRESENTATIVE,
    /** A person under trusteeship (persona aizgādnībā); it counts only with the trustee's (Paziņošanas likums s.5(4)). */
    PERSON_UNDER_TRUSTEESHIP,
    /** The trustee (aizgādnis); it counts only with the person's (Paziņošanas likums s.5(4)). */
    TRUSTEE;

    /** Whether it is notified to two. */
    boolean isOneOfTwo() {
        return this == PERSON_UNDER_TRUSTEESHIP || this == TRUSTEE;
    }
}
