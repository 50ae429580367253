package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.ruleset.DocumentCase;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.kit.words.Bilingual;

/** The documents that regulation 316 asks for (pievienojamie dokumenti); those of purposes stand beside them in the file. */
final class Mk316Documents {

    private Mk316Documents() {}

    static List<RequiredDocument> table(Mk316Figures figures, Mk316Law law) {
        List<RequiredDocument> documents = new ArrayList<>();
        documents.add(
                of(
                        DocumentKind.REPRESENTATION_PROOF,
                        DocumentCase.REPRESENTED,
                        law,
                        "Iesniegumu iesniedz likumiskais pārstāvis, tāpēc vajadzīga tā dokumenta kopija, kas apliecina"
                                + " tiesības pārstāvēt.",
                        "A legal representative applies, so a copy of the document that proves the right of representation"
                                + " is needed."));
        documents.add(
                of(
                        DocumentKind.DISABILITY_DECISION,
                        DocumentCase.ADULT,
                        law,
                        "Personai ir 18 gadi vai vairāk, tāpēc sociālais dienests pārliecinās par invaliditātes grupu un"
                                + " funkcionālajiem traucējumiem.",
                        "The person is 18 or older, so the social service makes sure of the disability group and the"
                                + " functional limits."));
        documents.add(
                of(
                        DocumentKind.OPINION_SPECIAL_CARE,
                        DocumentCase.CHILD,
                        law,
                        "Pakalpojumu prasa bērnam, tāpēc vajadzīgs VDEĀVK atzinums par īpašas kopšanas nepieciešamību, ja"
                                + " tas nav pieejams pašvaldības informācijas sistēmā.",
                        "The assistance is for a child, so the commission's opinion on special care is needed, unless the"
                                + " municipality's information system has it."));
        for (Mk316Figures.PurposeFigures served : figures.purposes()) {
            if (served.proof() != null) {
                documents.add(
                        new RequiredDocument(
                                served.proof().kind(),
                                DocumentCase.PURPOSE,
                                List.of(served.purpose()),
                                law.documents(),
                                served.proof().reason()));
            }
        }
        return List.copyOf(documents);
    }

    private static RequiredDocument of(
            DocumentKind kind, DocumentCase when, Mk316Law law, String lv, String en) {
        return new RequiredDocument(kind, when, List.of(), law.documents(), new Bilingual(lv, en));
    }
}
