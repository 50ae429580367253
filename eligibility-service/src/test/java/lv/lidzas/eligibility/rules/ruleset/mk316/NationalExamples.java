package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;

/** Invented people whose cases are complete under regulation 316. */
public final class NationalExamples {

    public static final Purpose UNIVERSITY_STUDIES = new Purpose("UNIVERSITY_STUDIES");
    public static final Purpose PARALYMPIC_SPORT = new Purpose("PARALYMPIC_SPORT");
    public static final Purpose SCHOOL = new Purpose("SCHOOL");
    public static final Purpose BOARD_MEMBERSHIP = new Purpose("BOARD_MEMBERSHIP");
    public static final Purpose VOLUNTARY_WORK = new Purpose("VOLUNTARY_WORK");
    public static final Purpose DAY_CENTRE = new Purpose("DAY_CENTRE");
    public static final Purpose REGULAR_TREATMENT = new Purpose("REGULAR_TREATMENT");
    public static final Purpose OTHER_ACTIVITY = new Purpose("OTHER_ACTIVITY");

    private static final LocalDate ISSUED = LocalDate.of(2021, 1, 15);

    public static final ExampleCase ANNA_ADULT_GROUP_II =
            ExampleCase.of("Anna", LocalDate.of(1985, 3, 14), Purposes.WORK)
                    .withOpinion(
                            DocumentKind.DISABILITY_DECISION,
                            DisabilityGroup.II,
                            Limitation.MOBILITY)
                    .withVerified(DocumentKind.CONFIRMATION_EMPLOYER)
                    .issuedOn(ISSUED);

    public static final ExampleCase JANIS_CHILD =
            ExampleCase.of("Jānis", LocalDate.of(2015, 5, 2), OTHER_ACTIVITY)
                    .represented()
                    .withVerified(DocumentKind.REPRESENTATION_PROOF)
                    .withOpinion(DocumentKind.OPINION_SPECIAL_CARE, null, Limitation.MOBILITY)
                    .issuedOn(ISSUED);

    public static final ExampleCase PETERIS_GROUP_I_SIGHT =
            ExampleCase.of("Pēteris", LocalDate.of(2001, 9, 30), UNIVERSITY_STUDIES)
                    .receivingVisualBenefit()
                    .withOpinion(
                            DocumentKind.DISABILITY_DECISION, DisabilityGroup.I, Limitation.VISUAL)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION)
                    .issuedOn(ISSUED);

    private NationalExamples() {}
}
