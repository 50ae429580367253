package lv.lidzas.scheduling.register.usecase;

import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;

/** Port: changes an entry of the register with regard to the hours that rest on it, which the register does not know. */
@FunctionalInterface
public interface EntryChanges {

    /** The changed entry, or why it stays as it is. */
    Result<Assistant, RegisterRefusal> handle(Caller caller, EntryChange change);
}
