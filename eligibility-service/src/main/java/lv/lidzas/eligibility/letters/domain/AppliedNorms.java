package lv.lidzas.eligibility.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.kit.words.Bilingual;

/**
 * What a decision rests on (piemērotās tiesību normas), the law apart from what only explains it.
 *
 * <p>The municipality's page is no law, and an act cannot rest on it (APL s.67(6)); so the section of the Disability Law that gives the
 * right is always among the norms.
 *
 * @param law acts with their paragraphs
 * @param explained statements of the municipality's page
 */
record AppliedNorms(List<LegalReference> law, List<LegalReference> explained) {

    private static final LegalReference RIGHT =
            new LegalReference(
                    LegalAct.DISABILITY_LAW,
                    new Bilingual(
                            "12. panta pirmās daļas 3. punkts",
                            "section 12, paragraph one, clause 3"),
                    LocalDate.of(2026, 4, 1),
                    Evidence.FULL_TEXT);
    private static final Set<String> OF_EVERY_GRANT = Set.of("client-time-max", "period-max");
    private static final String OF_A_DEDUCTION = "visual-benefit-time";

    static AppliedNorms of(LetterMatter matter, List<LetterReason> reasons) {
        List<LegalReference> all =
                Stream.of(
                                Stream.of(RIGHT),
                                reasons.stream().map(LetterReason::basis),
                                figures(matter).map(Figure::basis))
                        .flatMap(references -> references)
                        .distinct()
                        .toList();
        return new AppliedNorms(
                all.stream().filter(AppliedNorms::isLaw).toList(),
                all.stream().filter(reference -> !isLaw(reference)).toList());
    }

    static boolean isLaw(LegalReference reference) {
        return reference.act() != LegalAct.MUNICIPALITY_PAGE;
    }

    private static Stream<Figure> figures(LetterMatter matter) {
        if (matter.rules() == null || !(matter.decision().ruling() instanceof Ruling.Grant grant)) {
            return Stream.empty();
        }
        boolean isDeducted = grant.hours().deductedMinutes() > 0;
        return matter.rules().figures().stream()
                .filter(figure ->
                        OF_EVERY_GRANT.contains(figure.id())
                                || (isDeducted && figure.id().equals(OF_A_DEDUCTION)));
    }
}
