package lv.lidzas.eligibility.rules.ruleset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short mark of what others are told of a rule set (noteikumu kopuma nospiedums); it changes only with the content. */
public final class RuleSetFingerprint {

    private RuleSetFingerprint() {}

    /** The mark of a rule set. */
    public static String of(RuleSet set) {
        List<Object> told =
                List.of(
                        set.id(),
                        set.inForce(),
                        set.purposes().stream()
                                .map(it -> List.of(it.purpose(), it.basis(), it.words()))
                                .toList(),
                        set.documents());
        byte[] content = told.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256 is missing. Maybe this is no complete Java runtime.", e);
        }
    }
}
