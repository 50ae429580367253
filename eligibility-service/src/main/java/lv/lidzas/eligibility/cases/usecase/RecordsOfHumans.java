package lv.lidzas.eligibility.cases.usecase;

import java.util.Set;
import java.util.UUID;

/** Which records of persons are one human (viena cilvēka ieraksti). */
public interface RecordsOfHumans {

    /** A record stands for the human of another; the same record when it stands alone again. */
    void link(UUID person, UUID human);

    /** Every record of the human of a record, itself among them; until the transaction ends nobody else asks for the same human. */
    Set<UUID> held(UUID person);
}
