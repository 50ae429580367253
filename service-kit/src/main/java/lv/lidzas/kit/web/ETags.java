package lv.lidzas.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A record's version as HTTP says it: the header {@code ETag} of an answer and {@code If-Match} of a change. */
public final class ETags {

    private static final String TAG = "(?:W/)?\"([\\x21\\x23-\\x7E]*)\"";
    private static final Pattern ONE_TAG = Pattern.compile(TAG);
    private static final Pattern TAGS = Pattern.compile("T(?:\\s*,\\s*T)*".replace("T", TAG));

    /** A proxy that compresses weakens a tag or writes what it did behind the version: {@code "3-gzip"}. */
    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9][0-9]{0,17})(?:[-;.:]{1,2}[A-Za-z]{1,20})?");

    private static final int LONGEST = 1000;
    private static final long NO_VERSION = -1;

    private ETags() {}

    /**
     * The header of an answer.
     *
     * @param version of the record that is answered
     */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller believes to change.
     *
     * <p>Tags are compared weakly, because what a proxy did to the bytes of the answer says nothing of the record. Of
     * several the newest counts: versions only grow, so no other one that was ever told can still hold. A tag that is none
     * of ours fits no version. A wildcard is refused: it would say "whatever the others wrote".
     *
     * @param ifMatch the header {@code If-Match}; without it the answer is 428, where it is no list of tags 400
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(KitProblems.IF_MATCH_REQUIRED);
        }
        String tags = ifMatch.strip();
        if (tags.length() > LONGEST || !TAGS.matcher(tags).matches()) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("If-Match", "if-match-format");
        }
        return ONE_TAG.matcher(tags)
                .results()
                .map(tag -> VERSION.matcher(tag.group(1)))
                .filter(Matcher::matches)
                .mapToLong(version -> Long.parseLong(version.group(1)))
                .max()
                .orElse(NO_VERSION);
    }
}
