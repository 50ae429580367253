package lv.lidzas.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import lv.lidzas.kit.words.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of every list.
 *
 * @param cursor where to read on; absent for the first page
 * @param limit how many items at most
 */
public record PageParameters(
        @Parameter(description = "The nextCursor of the page before; absent for the first page.")
                @QueryParam("cursor")
                @Nullable String cursor,
        @Parameter(description = "How many items at most.", example = "50")
                @QueryParam("limit")
                @DefaultValue("50")
                @Min(1)
                @Max(200)
                int limit) {

    /** What they ask for; a cursor that is none of ours is answered 400. */
    public PageRequest request() {
        return new PageRequest(Cursors.decode(cursor), limit);
    }
}
