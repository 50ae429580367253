package lv.lidzas.kit.parties;

import java.util.UUID;
import lv.lidzas.kit.words.Parties;

/** Port: keeps whose case it is, as it was told last. */
public interface HeardParties {

    /** The parties of a case; {@link Parties#UNHEARD} before anything was told of them. */
    Parties of(UUID caseId);

    /**
     * Takes over what was told, unless what is kept is as new or newer.
     *
     * @return whether it was taken over
     */
    boolean keep(UUID caseId, Parties told);
}
