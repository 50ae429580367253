package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.ruleset.DocumentCase;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.kit.words.Bilingual;

/** The documents that {@code MK942-2016} asks for (iesniegumam pievienojamie dokumenti, S15 līdz S20). */
final class Mk942Documents {

    private Mk942Documents() {}

    static List<RequiredDocument> table() {
        return List.of(
                of(
                        DocumentKind.REPRESENTATION_PROOF,
                        DocumentCase.REPRESENTED,
                        Mk942Law.REPRESENTATION,
                        "Iesniegumu iesniedz likumiskais pārstāvis, tāpēc vajadzīga tā dokumenta kopija, kas apliecina"
                                + " tiesības pārstāvēt.",
                        "A legal representative applies, so a copy of the document that proves the right of representation"
                                + " is needed."),
                of(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DocumentCase.ADULT,
                        Mk942Law.ADULT_OPINION,
                        "Personai ir 18 gadi vai vairāk, tāpēc vajadzīgs VDEĀVK atzinums par asistenta pakalpojuma"
                                + " nepieciešamību.",
                        "The person is 18 or older, so the commission's opinion that an assistant is needed is required."),
                of(
                        DocumentKind.OPINION_SPECIAL_CARE,
                        DocumentCase.CHILD,
                        Mk942Law.CHILD_OPINION,
                        "Pakalpojumu prasa bērnam, tāpēc vajadzīgs VDEĀVK atzinums par īpašas kopšanas nepieciešamību sakarā"
                                + " ar smagiem funkcionāliem traucējumiem.",
                        "The assistance is for a child, so the commission's opinion on special care because of severe"
                                + " functional impairment is required."),
                forPurposes(
                        DocumentKind.CONFIRMATION_INSTITUTION,
                        List.of(Mk942Purpose.PUBLIC_EVENT),
                        Mk942Law.INSTITUTION_CONFIRMATION,
                        "Asistents vajadzīgs pasākumiem, tāpēc pasākumu rīkotājs apliecina, ka persona tajos piedalās.",
                        "The assistant is wanted for events, so their organiser confirms that the person takes part."),
                forPurposes(
                        DocumentKind.CONFIRMATION_EMPLOYER,
                        List.of(Mk942Purpose.WORK),
                        Mk942Law.EMPLOYER_CONFIRMATION,
                        "Asistents vajadzīgs darbam, tāpēc darba devējs apliecina, ka persona tur strādā.",
                        "The assistant is wanted for work, so the employer confirms that the person works there."),
                forPurposes(
                        DocumentKind.CONFIRMATION_EDUCATION,
                        List.of(Mk942Purpose.EDUCATION, Mk942Purpose.HIGHER_EDUCATION),
                        Mk942Law.EDUCATION_CONFIRMATION,
                        "Asistents vajadzīgs mācībām, tāpēc izglītības iestāde apliecina, ka persona tur apgūst izglītības"
                                + " programmu.",
                        "The assistant is wanted for studies, so the educational institution confirms that the person"
                                + " follows a programme there."),
                forPurposes(
                        DocumentKind.CONFIRMATION_DAY_CENTRE,
                        List.of(Mk942Purpose.DAY_CARE),
                        Mk942Law.DAY_CENTRE_CONFIRMATION,
                        "Asistents vajadzīgs dienas centra vai rehabilitācijas apmeklēšanai, tāpēc pakalpojuma sniedzējs"
                                + " apliecina, ka persona to apmeklē.",
                        "The assistant is wanted for a day centre or rehabilitation, so its provider confirms that the"
                                + " person attends."));
    }

    private static RequiredDocument of(
            DocumentKind kind, DocumentCase when, LegalReference basis, String lv, String en) {
        return new RequiredDocument(kind, when, List.of(), basis, new Bilingual(lv, en));
    }

    private static RequiredDocument forPurposes(
            DocumentKind kind,
            List<Mk942Purpose> purposes,
            LegalReference basis,
            String lv,
            String en) {
        return new RequiredDocument(
                kind,
                DocumentCase.PURPOSE,
                purposes.stream().map(Mk942Purpose::purpose).toList(),
                basis,
                new Bilingual(lv, en));
    }
}
