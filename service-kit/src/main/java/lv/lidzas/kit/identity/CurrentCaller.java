package lv.lidzas.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the HTTP request under way, read from the bearer token. */
@RequestScoped
public class CurrentCaller {

    private static final String PERSONAL_CODE_CLAIM = "personal_code";

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    /**
     * For CDI.
     *
     * @param identity what the token check found
     */
    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; an anonymous request has none and is answered 401. */
    public Caller get() {
        // Once a request, because the library reads a claim that no standard names by way of an
        // exception.
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String personalCode = withoutPrefix(token.getClaim(PERSONAL_CODE_CLAIM));
            return new Caller(token.getSubject(), identity.getRoles(), personalCode);
        }
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), null);
    }

    /** Latvija.lv writes {@code PK:} before the code (the attribute's own notation); we keep the code alone. */
    static @Nullable String withoutPrefix(@Nullable Object claim) {
        if (!(claim instanceof CharSequence || claim instanceof jakarta.json.JsonString)) {
            return null;
        }
        String text =
                claim instanceof jakarta.json.JsonString json ? json.getString() : claim.toString();
        return text.startsWith("PK:") ? text.substring(3) : text;
    }
}
