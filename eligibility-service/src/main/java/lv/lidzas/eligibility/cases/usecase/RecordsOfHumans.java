package lv.lidzas.eligibility.cases.usecase;

import java.util.Set;
import java.util.UUID;

/** Port: which records of persons are one human (viena cilvēka ieraksti). */
public interface RecordsOfHumans {

    /** Every record of the human of a record, itself among them; until the transaction ends nobody else asks for the same human. */
    Set<UUID> held(UUID person);

    /** The same for who only reads. */
    Set<UUID> of(UUID person);
}
