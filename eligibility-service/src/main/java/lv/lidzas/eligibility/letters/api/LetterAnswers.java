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
import lv.lidzas.kit.web.PrivatePages;

/** Answers with a letter as the caller wants it: a page or a PDF. */
@ApplicationScoped
class LetterAnswers {

    static final String PDF = "application/pdf";

    private static final MediaType PRINTED = MediaType.valueOf(PDF);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.TEXT_HTML_TYPE, PRINTED).build();

    Response whole(Letter letter, Request request) {
        String page = LetterPage.of(Objects.requireNonNull(letter.text()));
        Variant chosen = request.selectVariant(FORMS);
        boolean isPrinted = chosen != null && PRINTED.isCompatible(chosen.getMediaType());
        Response.ResponseBuilder answer =
                isPrinted
                        ? PrivatePages.shielded(Response.ok(LetterPrint.of(page), PRINTED))
                        : PrivatePages.html(page);
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + letter.id() + (isPrinted ? ".pdf\"" : ".html\""))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
