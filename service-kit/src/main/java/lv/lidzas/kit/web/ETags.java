package lv.lidzas.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A record's version as HTTP says it: the header {@code ETag} of an answer and {@code If-Match} of a change. */
public final class ETags {

    private static final Pattern ONE_VERSION = Pattern.compile("\"(\\d{1,18})\"");

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
     * @param ifMatch the header {@code If-Match}; without it the answer is 428, in another form 400
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(KitProblems.IF_MATCH_REQUIRED);
        }
        Matcher oneVersion = ONE_VERSION.matcher(ifMatch.strip());
        if (!oneVersion.matches()) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("If-Match", "if-match-format");
        }
        return Long.parseLong(oneVersion.group(1));
    }
}
