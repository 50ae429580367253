package lv.lidzas.scheduling.humans.usecase;

import java.util.UUID;

/** Port: which record stands for a human (viens cilvēks, vairāki ieraksti), as application-service told it last. */
public interface LinkedPersons {

    /** The record that stands for the human, the given one where it stands alone. */
    UUID standingFor(UUID person);

    /** The same, and whoever links the record or holds it as well waits until the transaction ends. */
    UUID held(UUID person);

    /**
     * Says which record stands for a human.
     *
     * @param human the record itself when it stands alone
     */
    void link(UUID person, UUID human);
}
