package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system answered.
 *
 * @param what the request, for messages
 * @param status the HTTP status
 * @param body the JSON body; a missing node when there is none
 * @param etag the version of the resource, if the answer names one
 * @param isToBeRetried whether the system asks to come back later
 */
public record Reply(
        String what, int status, JsonNode body, @Nullable String etag, boolean isToBeRetried) {

    /** This reply, if it has one of the statuses; else the story stops. */
    public Reply expect(Integer... statuses) {
        if (!List.of(statuses).contains(status)) {
            throw new StoryFailed(what + " answered " + status + ": " + body, null);
        }
        return this;
    }

    /** A text member of the body. */
    public String text(String member) {
        JsonNode node = body.path(member);
        if (!node.isValueNode() || node.isNull()) {
            throw new StoryFailed(what + " has no \"" + member + "\": " + body, null);
        }
        return node.asText();
    }

    /** The version that a later change must name. */
    public String version() {
        if (etag == null) {
            throw new StoryFailed(what + " has no ETag", null);
        }
        return etag;
    }
}
