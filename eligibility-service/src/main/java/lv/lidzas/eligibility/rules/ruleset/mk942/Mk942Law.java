package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;

/**
 * The pinpoints of {@code MK942-2016} (tiesību normu norādes).
 *
 * <p>S2 to S20 number the statements of the municipality's page in their order. Where only the ministry's explanation of the
 * regulation was read, the paragraph says so instead of naming a number that nobody saw.
 */
final class Mk942Law {

    static final LegalReference ENTITLED = page("tiesības saņemt (S2–S4)");
    static final LegalReference CHILD = page("tiesības saņemt, 1. rinda (S2)");
    static final LegalReference ADULT = page("tiesības saņemt, 2. rinda (S3)");
    static final LegalReference GROUP_ONE_SIGHT = mk942("2.1. apakšpunkts", Evidence.EXCERPT);
    static final LegalReference COMPETENT = page("iesniegšana un iesnieguma saturs (S6, S10)");
    static final LegalReference IDENTITY = page("iesniegšana, uzrādāmie dokumenti (S8)");
    static final LegalReference REPRESENTATION = page("pievienojamie dokumenti (S15)");
    static final LegalReference ADULT_OPINION = page("pievienojamie dokumenti (S16a)");
    static final LegalReference CHILD_OPINION = page("pievienojamie dokumenti (S16b)");
    static final LegalReference INSTITUTION_CONFIRMATION = page("pievienojamie dokumenti (S17)");
    static final LegalReference EMPLOYER_CONFIRMATION = page("pievienojamie dokumenti (S18)");
    static final LegalReference EDUCATION_CONFIRMATION = page("pievienojamie dokumenti (S19)");
    static final LegalReference DAY_CENTRE_CONFIRMATION = page("pievienojamie dokumenti (S20)");
    static final LegalReference SIGHT_ONLY = page("palīdzība nokļūt, 3. rinda (P3)");
    // The consolidated text was read in April 2026; the version names the first day of that month.
    static final LegalReference BENEFIT =
            new LegalReference(
                    LegalAct.DISABILITY_LAW,
                    "12. panta pirmās daļas 2. un 3.¹ punkts",
                    LocalDate.of(2026, 4, 1),
                    Evidence.FULL_TEXT);
    static final LegalReference CAP =
            mk942("40 stundas nedēļā (ministrijas skaidrojums)", Evidence.EXCERPT);
    static final LegalReference PERIOD =
            mk942("piešķīruma laikposms (ministrijas skaidrojums)", Evidence.EXCERPT);
    static final LegalReference REFUSAL =
            mk942("atteikuma pamati (ministrijas skaidrojums)", Evidence.EXCERPT);

    private Mk942Law() {}

    /** Seven measures are numbered in annex 1; that leisure is the seventh was read, the others follow the page's order. */
    static LegalReference annexItem(Mk942Purpose purpose) {
        return mk942(
                "1. pielikuma %d. punkts".formatted(purpose.number()),
                purpose == Mk942Purpose.LEISURE ? Evidence.EXCERPT : Evidence.DERIVED);
    }

    private static LegalReference page(String paragraph) {
        return new LegalReference(
                LegalAct.MUNICIPALITY_PAGE, paragraph, LocalDate.of(2019, 3, 24), Evidence.PAGE);
    }

    private static LegalReference mk942(String paragraph, Evidence evidence) {
        return new LegalReference(LegalAct.MK_942, paragraph, LocalDate.of(2016, 1, 1), evidence);
    }
}
