package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Bilingual;

/**
 * On what a grant may be ended against the person's wish, beside what it may be refused on (izbeigšanas pamati). That the person
 * gives it up is no ground but a wish, and the end of its days needs no decision.
 */
public final class EndingGrounds {

    /** The one ground on which a grant is revoked from its first day on. */
    public static final String FALSE_INFORMATION = "false-information";

    private static final LegalReference REVOCATION =
            new LegalReference(
                    LegalAct.ADMINISTRATIVE_PROCEDURE_LAW,
                    new Bilingual(
                            "86. panta otrās daļas 4. punkts",
                            "section 86, paragraph two, clause 4"),
                    LocalDate.of(2026, 4, 1),
                    Evidence.FULL_TEXT);

    private EndingGrounds() {}

    /** The grounds of an act; they are alike under both regulations as far as their text was read. */
    public static List<RefusalGround> under(LegalReference basis) {
        return List.of(
                new RefusalGround(
                        "moved-away",
                        basis,
                        new Bilingual(
                                "Persona deklarējusi dzīvesvietu citā pašvaldībā",
                                "The person declared a residence in another municipality")),
                new RefusalGround(
                        "opinion-ended",
                        basis,
                        new Bilingual(
                                "Atzinuma termiņš ir beidzies, vai tas ir atcelts",
                                "The opinion has ended or was revoked")),
                new RefusalGround(
                        "not-used",
                        basis,
                        new Bilingual(
                                "Persona pakalpojumu faktiski neizmanto",
                                "The person does not actually use the assistance")),
                new RefusalGround(
                        FALSE_INFORMATION,
                        REVOCATION,
                        new Bilingual(
                                "Lēmums pamatots ar apzināti nepatiesām ziņām",
                                "The decision rests on knowingly false information")));
    }
}
