package lv.lidzas.scheduling.register.domain;

import java.util.List;

/** Why an entry of the register stays as it is. */
public sealed interface RegisterRefusal {

    /** There is no such assistant, or the caller may not know. */
    record NoSuchAssistant() implements RegisterRefusal {}

    /**
     * Hours are booked that the assistant could no longer give.
     *
     * @param touched all of them, at least one
     */
    record HasBookings(List<TouchedHours> touched) implements RegisterRefusal {

        public HasBookings {
            touched = List.copyOf(touched);
        }
    }

    /** Hours would be given back in the caller's own matter, or in that of somebody to whom the caller is tied. */
    record OwnHours() implements RegisterRefusal {}

    /**
     * The human is in the register already.
     *
     * @param id of the entry
     */
    record AlreadyRegistered(AssistantId id) implements RegisterRefusal {}
}
