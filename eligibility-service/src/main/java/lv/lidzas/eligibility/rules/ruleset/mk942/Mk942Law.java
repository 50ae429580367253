package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Bilingual;

/**
 * The pinpoints of {@code MK942-2016} (tiesību normu norādes).
 *
 * <p>S2 to S20 number the statements of the municipality's page in their order. Where only the ministry's explanation of the
 * regulation was read, the paragraph says so instead of naming a number that nobody saw.
 */
final class Mk942Law {

    static final LegalReference ENTITLED =
            page("tiesības saņemt (S2–S4)", "who is entitled (S2–S4)");
    static final LegalReference CHILD =
            page("tiesības saņemt, 1. rinda (S2)", "who is entitled, line 1 (S2)");
    static final LegalReference ADULT =
            page("tiesības saņemt, 2. rinda (S3)", "who is entitled, line 2 (S3)");
    static final LegalReference GROUP_ONE_SIGHT =
            mk942("2.1. apakšpunkts", "point 2.1", Evidence.EXCERPT);
    static final LegalReference COMPETENT =
            page(
                    "iesniegšana un iesnieguma saturs (S6, S10)",
                    "where to apply and what to state (S6, S10)");
    static final LegalReference IDENTITY =
            page("iesniegšana, uzrādāmie dokumenti (S8)", "applying, what is shown (S8)");
    static final LegalReference REPRESENTATION =
            page("pievienojamie dokumenti (S15)", "attachments (S15)");
    static final LegalReference ADULT_OPINION =
            page("pievienojamie dokumenti (S16a)", "attachments (S16a)");
    static final LegalReference CHILD_OPINION =
            page("pievienojamie dokumenti (S16b)", "attachments (S16b)");
    static final LegalReference INSTITUTION_CONFIRMATION =
            page("pievienojamie dokumenti (S17)", "attachments (S17)");
    static final LegalReference EMPLOYER_CONFIRMATION =
            page("pievienojamie dokumenti (S18)", "attachments (S18)");
    static final LegalReference EDUCATION_CONFIRMATION =
            page("pievienojamie dokumenti (S19)", "attachments (S19)");
    static final LegalReference DAY_CENTRE_CONFIRMATION =
            page("pievienojamie dokumenti (S20)", "attachments (S20)");
    static final LegalReference SIGHT_ONLY =
            page("palīdzība nokļūt, 3. rinda (P3)", "help to get to places, line 3 (P3)");
    // The consolidated text was read in April 2026; the version names the first day of that month.
    static final LegalReference BENEFIT =
            new LegalReference(
                    LegalAct.DISABILITY_LAW,
                    new Bilingual(
                            "12. panta pirmās daļas 2. un 3.¹ punkts",
                            "section 12, paragraph one, clauses 2 and 3.1"),
                    LocalDate.of(2026, 4, 1),
                    Evidence.FULL_TEXT);
    static final LegalReference CAP =
            mk942(
                    "40 stundas nedēļā (ministrijas skaidrojums)",
                    "40 hours a week (the ministry's explanation)",
                    Evidence.EXCERPT);
    static final LegalReference PERIOD =
            mk942(
                    "piešķīruma laikposms (ministrijas skaidrojums)",
                    "period of a grant (the ministry's explanation)",
                    Evidence.EXCERPT);
    static final LegalReference REFUSAL =
            mk942(
                    "atteikuma pamati (ministrijas skaidrojums)",
                    "grounds of refusal (the ministry's explanation)",
                    Evidence.EXCERPT);

    static final LegalReference ENDING =
            mk942(
                    "izbeigšanas pamati (ministrijas skaidrojums)",
                    "grounds of ending (the ministry's explanation)",
                    Evidence.EXCERPT);

    private Mk942Law() {}

    /** Seven measures are numbered in annex 1; that leisure is the seventh was read, the others follow the page's order. */
    static LegalReference annexItem(Mk942Purpose purpose) {
        return mk942(
                "1. pielikuma %d. punkts".formatted(purpose.number()),
                "annex 1, item %d".formatted(purpose.number()),
                purpose == Mk942Purpose.LEISURE ? Evidence.EXCERPT : Evidence.DERIVED);
    }

    private static LegalReference page(String lv, String en) {
        return new LegalReference(
                LegalAct.MUNICIPALITY_PAGE,
                new Bilingual(lv, en),
                LocalDate.of(2019, 3, 24),
                Evidence.PAGE);
    }

    private static LegalReference mk942(String lv, String en, Evidence evidence) {
        return new LegalReference(
                LegalAct.MK_942, new Bilingual(lv, en), LocalDate.of(2016, 1, 1), evidence);
    }
}
