package lv.lidzas.scheduling.feeds.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens a calendar feed (saites noslēpums): 256 random bits, told once. Only its hash is kept, so that a copy of the database opens none.
 *
 * @param text 43 signs that may stand in an address
 */
public record FeedSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    public static FeedSecret drawnFrom(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what stands in an address; null when it has another form. */
    public static @Nullable FeedSecret parse(String text) {
        return FORM.matcher(text).matches() ? new FeedSecret(text) : null;
    }

    /** By which the feed is found; SHA-256 is enough for what nobody can guess. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Never shows it. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
