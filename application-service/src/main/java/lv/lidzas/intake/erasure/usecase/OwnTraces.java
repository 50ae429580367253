package lv.lidzas.intake.erasure.usecase;

import java.util.Set;
import lv.lidzas.kit.words.PartyKey;

/** Port: where somebody's own login stands, which is known by the personal code. */
public interface OwnTraces {

    /** Replaces the keys wherever they filed an application. */
    void forget(Set<PartyKey> keys);
}
