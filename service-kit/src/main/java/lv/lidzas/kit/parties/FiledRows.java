package lv.lidzas.kit.parties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: rows on which the login that filed their case stands, because one login may have filed very many; a service's own.
 *
 * <p>They are told when that login is another than before, for example because it sees all of the case only now.
 */
public interface FiledRows {

    /** Puts the key of the login on every row of the case; null where none sees all of the case. */
    void filedBy(UUID caseId, @Nullable String submitterKey);
}
