package lv.lidzas.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A record's version as HTTP says it: the header {@code ETag} of an answer and {@code If-Match} of a change. */
public final class ETags {

    private static final Pattern TAGS =
            Pattern.compile("\\s*(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*\\s*");

    /** A proxy that compresses weakens a tag or writes what it did behind the version: {@code "3-gzip"}. */
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(?:[-;.:][A-Za-z-]{1,20})?\"");

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
     * <p>A wildcard is refused: it would say "whatever the others wrote", which is what the header is to prevent.
     *
     * <p>Tags are compared weakly, because what a proxy did to the bytes of the answer says nothing of the record. Of several
     * versions none can be expected, and a tag that is none of ours names no version that there ever was: both are answered
     * 412.
     *
     * @param ifMatch the header {@code If-Match}; without it the answer is 428, where it is no list of tags 400
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(KitProblems.IF_MATCH_REQUIRED);
        }
        if (!TAGS.matcher(ifMatch).matches()) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("If-Match", "if-match-format");
        }
        List<Long> versions =
                VERSION.matcher(ifMatch)
                        .results()
                        .map(tag -> Long.valueOf(tag.group(1)))
                        .distinct()
                        .toList();
        if (versions.size() != 1) {
            throw ProblemException.of(KitProblems.STALE_VERSION);
        }
        return versions.getFirst();
    }
}
