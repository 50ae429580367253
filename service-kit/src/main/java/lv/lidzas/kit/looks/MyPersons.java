package lv.lidzas.kit.looks;

import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;

/** Which persons a caller is, or acts for, as far as the service knows. */
public interface MyPersons {

    /** Their ids; a service that knows a person by cases alone names these. */
    Set<UUID> idsOf(Caller caller);
}
