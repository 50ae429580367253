package lv.lidzas.eligibility.explanations.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.kit.words.Language;

/** Answers with an explanation in the form and the language that the caller likes best. */
final class ExplanationAnswers {

    static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private static final MediaType TEXT = MediaType.valueOf(PLAIN_TEXT);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, TEXT).build();

    private ExplanationAnswers() {}

    static Response of(Explanation explanation, HttpHeaders headers, Request request) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ExplanationView view = ExplanationViews.of(explanation, language);
        Variant chosen = request.selectVariant(FORMS);
        boolean isText =
                chosen != null && MediaType.TEXT_PLAIN_TYPE.isCompatible(chosen.getMediaType());
        return Response.ok(isText ? view.text() : view)
                .type(isText ? TEXT : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
