package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.DocumentCase;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that a rule set asks for. */
@Schema(description = "A document that a rule set asks for")
public record RequiredDocumentView(
        @Schema(description = "The document", examples = "CONFIRMATION_EMPLOYER") DocumentKind kind,
        @Schema(description = "The case in which it is asked for", examples = "PURPOSE")
                DocumentCase when,
        @Schema(
                        description = "Purposes that ask for it; empty in the other cases",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposes,
        @Schema(
                        description = "Why it is asked for",
                        examples =
                                "Asistents vajadzīgs darbam, tāpēc darba devējs apliecina, ka persona tur strādā.",
                        maxLength = 500)
                String reason,
        @Schema(description = "Where it is written") LegalReferenceView basis) {

    /** The view of a document that is asked for. */
    public static RequiredDocumentView of(RequiredDocument document, Language language) {
        return new RequiredDocumentView(
                document.kind(),
                document.when(),
                document.purposes().stream().map(Purpose::code).toList(),
                document.reason().in(language),
                LegalReferenceView.of(document.basis(), language));
    }
}
