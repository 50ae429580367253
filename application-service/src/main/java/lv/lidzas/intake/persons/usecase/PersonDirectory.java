package lv.lidzas.intake.persons.usecase;

import java.util.List;
import java.util.Set;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Port: recognises a person by personal code, so that the same person has one id over all applications. */
public interface PersonDirectory {

    /** The id of the person with this code; a person seen for the first time gets one. */
    PersonId recognise(PersonalCode code);

    /** The id of the person with this code; null when the person was never seen. */
    @Nullable PersonId find(PersonalCode code);

    /** Whether there is such a person; if so, nobody else erases the person until the transaction ends. */
    boolean holdAgainstErasure(PersonId person);

    /** Destroys the person's key, and whatever the person could be found by; the id stays. */
    void erase(PersonId person);

    /** Every record of the same human, the given one among them. */
    Set<PersonId> sameHuman(PersonId person);

    /** Every record of the same humans, the given ones among them. */
    Set<PersonId> sameHuman(Set<PersonId> people);

    /** Keeps the records from being linked by others until the transaction ends, and gives them as they were first seen. */
    List<PersonId> hold(Set<PersonId> records);

    /**
     * Says which record stands for a human.
     *
     * @param canonical the record itself when it stands alone
     * @return whether it was another one before
     */
    boolean link(PersonId record, PersonId canonical);

    /** The personal code of a person who has an id; null when the person was erased. */
    @Nullable PersonalCode codeOf(PersonId person);
}
