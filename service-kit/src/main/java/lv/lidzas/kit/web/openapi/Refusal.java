package lv.lidzas.kit.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The statuses of the kit's own problems, in the words of the API description. */
enum Refusal {
    BAD_REQUEST(
            "400",
            "BadRequest",
            "The request cannot be read, or single values are wrong (`errors[]`)."),
    UNAUTHORIZED("401", "Unauthorized", "No valid access token."),
    FORBIDDEN("403", "Forbidden", "The caller's role does not reach."),
    NOT_FOUND("404", "NotFound", "Unknown, or not for this caller to know: the same answer."),
    NOT_ACCEPTABLE("406", "NotAcceptable", "No answer in the media type asked for."),
    CONFLICT(
            "409",
            "Conflict",
            "The state of the record does not allow this now, or a twin of the request is under way."),
    STALE_VERSION(
            "412", "StaleVersion", "The record has changed since the version named in `If-Match`."),
    TOO_LARGE("413", "PayloadTooLarge", "The body is larger than the service takes."),
    UNSUPPORTED("415", "UnsupportedMediaType", "The body's media type is not read here."),
    UNPROCESSABLE(
            "422",
            "Unprocessable",
            "Well formed, but refused for its content; or the key was used for another request."),
    IF_MATCH_REQUIRED("428", "IfMatchRequired", "The header `If-Match` is missing."),
    TOO_MANY("429", "TooManyRequests", "More requests than the caller's share."),
    INTERNAL("500", "Internal", "A fault of ours; tell us the `traceId`."),
    UNAVAILABLE("503", "Unavailable", "Something that is needed is away for the moment.");

    private final String status;
    private final String componentName;
    private final String description;

    Refusal(String status, String componentName, String description) {
        this.status = status;
        this.componentName = componentName;
        this.description = description;
    }

    String status() {
        return status;
    }

    String componentName() {
        return componentName;
    }

    APIResponse response() {
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(ProblemSchema.content());
        CommonHeaders.addTo(response);
        if (this == TOO_MANY || this == UNAVAILABLE) {
            CommonHeaders.addRetryAfterTo(response);
        }
        return response;
    }
}
