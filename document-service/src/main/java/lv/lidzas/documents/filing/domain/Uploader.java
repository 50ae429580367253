package lv.lidzas.documents.filing.domain;

import java.util.Set;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Who handed a document in (iesniedzējs).
 *
 * @param key of the one who did it
 * @param login the key of the login, where {@code key} is that of a vouched code
 * @param staff whether a caseworker did it for somebody, for example from paper
 */
public record Uploader(PartyKey key, @Nullable PartyKey login, boolean staff) {

    /** Somebody of whom nothing but the login is known. */
    public Uploader(PartyKey key, boolean staff) {
        this(key, null, staff);
    }

    /** Whether one of the keys stands for the one who did it. */
    public boolean isOneOf(Set<PartyKey> keys) {
        return keys.contains(key) || (login != null && keys.contains(login));
    }
}
