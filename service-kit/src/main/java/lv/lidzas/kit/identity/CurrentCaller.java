package lv.lidzas.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the HTTP request under way, read from the bearer token. */
@RequestScoped
public class CurrentCaller {

    /** Where a token that was seen before keeps who it is of. */
    static final String READ = "lidzas.caller";

    private static final String PERSONAL_CODE_CLAIM = "personal_code";

    private final SecurityIdentity identity;
    private final PartyKeys keys;
    private @Nullable Caller caller;

    /**
     * For CDI.
     *
     * @param identity what the token check found
     * @param keys by which parties are known
     */
    public CurrentCaller(SecurityIdentity identity, PartyKeys keys) {
        this.identity = identity;
        this.keys = keys;
    }

    /** The caller; an anonymous request has none and is answered 401. */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (identity.getAttribute(READ) instanceof Caller read) {
            return read;
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? of(keys, token, identity.getRoles())
                : caller(keys, identity.getPrincipal().getName(), null, identity.getRoles());
    }

    /** Seldom, because the library reads a claim that no standard names by way of an exception. */
    static Caller of(PartyKeys keys, JsonWebToken token, Set<String> roles) {
        return caller(keys, token.getSubject(), text(token.getClaim(PERSONAL_CODE_CLAIM)), roles);
    }

    /** The subject goes no further than here: it may be a personal code. */
    static Caller caller(
            PartyKeys keys, String subject, @Nullable String claimed, Set<String> roles) {
        PersonalCode code = PersonalCode.stated(claimed == null ? subject : claimed);
        if (code == null) {
            code = PersonalCode.stated(subject);
        }
        Set<PartyKey> parties = new HashSet<>(keys.allOfLogin(subject));
        PartyKey login = keys.ofLogin(subject);
        if (code == null) {
            return new Caller(login, login, parties, roles, null);
        }
        parties.addAll(keys.allOfCode(code));
        return new Caller(keys.ofCode(code), login, parties, roles, code);
    }

    private static @Nullable String text(@Nullable Object claim) {
        return switch (claim) {
            case CharSequence text -> text.toString();
            case jakarta.json.JsonString json -> json.getString();
            case null, default -> null;
        };
    }
}
