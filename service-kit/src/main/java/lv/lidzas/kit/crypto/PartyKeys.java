package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the keys by which all services know a party, so that no login and no personal code is stored or sent.
 *
 * <p>HMAC-SHA-256 under a secret of the whole deployment, cut to 128 bits. A login and a code never give the same key, but a
 * login that is a code is one ({@link PersonalCode#stated}). New keys are made with the current secret; a caller is also known
 * by those that the previous ones ({@code LIDZAS_PREVIOUS_PARTY_KEYS}) would have given.
 */
@ApplicationScoped
public class PartyKeys {

    private static final int BYTES = 16;

    private final byte currentId;
    private final Map<Byte, SecretKey> secrets;

    /**
     * @param secret 32 bytes in base64, the same in every service
     * @param secretId number of that secret, 1 to 127
     * @param previousSecrets those that keys were made with before: {@code 1:base64,2:base64}
     */
    public PartyKeys(
            @ConfigProperty(name = "lidzas.party-key") Optional<String> secret,
            @ConfigProperty(name = "lidzas.party-key-id", defaultValue = "1") int secretId,
            @ConfigProperty(name = "lidzas.previous-party-keys") Optional<String> previousSecrets) {
        this.currentId = CipherKeys.id("LIDZAS_PARTY_KEY_ID", Integer.toString(secretId));
        this.secrets =
                CipherKeys.ring(
                        "PARTY_KEY",
                        KeyedHash.ALGORITHM,
                        currentId,
                        secret.orElse(""),
                        previousSecrets.orElse(""));
    }

    /** The key of a personal code, under the current secret. */
    public PartyKey ofCode(PersonalCode code) {
        return key(currentId, meant(code));
    }

    /** The key of a login (the subject of a token), under the current secret. */
    public PartyKey ofLogin(String login) {
        return key(currentId, meant(login));
    }

    /** The keys of a personal code under all secrets. */
    public Set<PartyKey> allOfCode(PersonalCode code) {
        return all(meant(code));
    }

    /** The keys of a login under all secrets. */
    public Set<PartyKey> allOfLogin(String login) {
        return all(meant(login));
    }

    private Set<PartyKey> all(Meant meant) {
        return secrets.keySet().stream()
                .map(id -> key(id, meant))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Meant meant(String login) {
        PersonalCode code = PersonalCode.stated(login);
        return code == null ? new Meant("login", login) : meant(code);
    }

    private static Meant meant(PersonalCode code) {
        return new Meant("code", code.digits());
    }

    private PartyKey key(byte id, Meant meant) {
        byte[] hash =
                KeyedHash.of(Objects.requireNonNull(secrets.get(id)), meant.domain(), meant.text());
        String text =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        return new PartyKey(id + "." + text);
    }

    /** A text of one kind. */
    private record Meant(String domain, String text) {}
}
