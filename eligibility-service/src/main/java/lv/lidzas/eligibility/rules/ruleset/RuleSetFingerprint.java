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
        return hash(told);
    }

    /** The mark of what decides in a rule set: its figures, purposes and documents, whatever the days that it serves. */
    public static String ofContent(RuleSet set) {
        return hash(
                List.of(
                        set.id(),
                        set.figures().stream()
                                .map(it ->
                                        List.of(
                                                it.id(),
                                                String.valueOf(it.purpose()),
                                                it.value(),
                                                it.unit()))
                                .toList(),
                        set.purposes().stream()
                                .map(it ->
                                        List.of(
                                                it.purpose(),
                                                it.words(),
                                                String.valueOf(it.most())))
                                .toList(),
                        set.documents().stream()
                                .map(it -> List.of(it.kind(), it.when(), it.purposes()))
                                .toList()));
    }

    private static String hash(List<?> told) {
        byte[] content = told.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256 is missing. Maybe this is no complete Java runtime.", e);
        }
    }
}
