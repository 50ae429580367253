package lv.lidzas.eligibility.letters.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.letters.domain.Letter;

/** Answers with a letter as the caller wants it: a page or a PDF. */
@ApplicationScoped
class LetterAnswers {

    static final String PDF = "application/pdf";

    private static final MediaType PRINTED = MediaType.valueOf(PDF);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.TEXT_HTML_TYPE, PRINTED).build();

    /** No script runs in it and nothing is loaded from elsewhere, whatever it holds. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    Response whole(Letter letter, Request request) {
        String page = LetterPage.of(Objects.requireNonNull(letter.text()));
        Variant chosen = request.selectVariant(FORMS);
        boolean isPrinted = chosen != null && PRINTED.isCompatible(chosen.getMediaType());
        Response.ResponseBuilder answer =
                isPrinted
                        ? Response.ok(LetterPrint.of(page), PRINTED)
                        : Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + letter.id() + (isPrinted ? ".pdf\"" : ".html\""))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
