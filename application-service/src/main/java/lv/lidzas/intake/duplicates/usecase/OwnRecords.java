package lv.lidzas.intake.duplicates.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PersonalCode;

/** Whether a match is about the caller: nobody judges in their own matter. */
@ApplicationScoped
class OwnRecords {

    private final PersonDirectory persons;
    private final PartyKeys keys;

    OwnRecords(PersonDirectory persons, PartyKeys keys) {
        this.persons = persons;
        this.keys = keys;
    }

    boolean includes(Caller caller, PersonMatch match) {
        return isOf(caller, match.one()) || isOf(caller, match.other());
    }

    private boolean isOf(Caller caller, PersonId person) {
        PersonalCode code = persons.codeOf(person);
        return code != null && caller.is(keys.ofCode(code));
    }
}
