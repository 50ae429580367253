package lv.lidzas.intake.rulesets.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement.Need;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The rules of the page, as far as the tests need them. */
public final class RuleSetExamples {

    public static final Purpose WORK = new Purpose("WORK");
    public static final Purpose EDUCATION = new Purpose("EDUCATION");
    public static final Purpose HIGHER_EDUCATION = new Purpose("HIGHER_EDUCATION");
    public static final Purpose INSTITUTION = new Purpose("INSTITUTION");
    public static final Purpose LEISURE = new Purpose("LEISURE");

    private static final LegalGround PARAGRAPH_6 =
            new LegalGround("MK 942", new Bilingual("6. punkts", "point 6"), "2016-01-01");

    public static final RuleSetCopy PAGE_RULES = serving("MK942-2016", null, null);

    private RuleSetExamples() {}

    public static RuleSetCopy serving(
            String ruleSetId, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new RuleSetCopy(
                ruleSetId,
                from,
                until,
                Stream.of(WORK, EDUCATION, HIGHER_EDUCATION, INSTITUTION, LEISURE)
                        .map(RuleSetExamples::terms)
                        .toList(),
                List.of(
                        document(DocumentKind.REPRESENTATION_PROOF, Need.REPRESENTED),
                        document(DocumentKind.OPINION_ASSISTANT_NEED, Need.ADULT),
                        document(DocumentKind.OPINION_SPECIAL_CARE, Need.CHILD),
                        document(DocumentKind.CONFIRMATION_EMPLOYER, Need.PURPOSE, WORK),
                        document(
                                DocumentKind.CONFIRMATION_EDUCATION,
                                Need.PURPOSE,
                                EDUCATION,
                                HIGHER_EDUCATION)));
    }

    private static RuleSetCopy.PurposeTerms terms(Purpose purpose) {
        return new RuleSetCopy.PurposeTerms(
                purpose,
                PARAGRAPH_6,
                new Bilingual("lv " + purpose.code(), "en " + purpose.code()));
    }

    private static DocumentRequirement document(DocumentKind kind, Need need, Purpose... purposes) {
        return new DocumentRequirement(
                kind, need, List.of(purposes), PARAGRAPH_6, new Bilingual("Vajadzīgs.", "Needed."));
    }
}
