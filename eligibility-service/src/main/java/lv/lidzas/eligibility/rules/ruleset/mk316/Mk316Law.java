package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Bilingual;

/**
 * The pinpoints of regulation 316 in one version (tiesību normu norādes).
 *
 * <p>Only explanations of it were read: where no paragraph was seen, the reference says so instead of naming a number.
 *
 * @param version the first day of the version
 */
record Mk316Law(LocalDate version) {

    // The consolidated text was read in April 2026; the version names the first day of that month.
    private static final LocalDate LAW_READ = LocalDate.of(2026, 4, 1);

    LegalReference entitled() {
        return disabilityLaw(
                "12. panta pirmās daļas 3. punkts un otrā daļa",
                "section 12, paragraph one, clause 3, and paragraph two");
    }

    LegalReference child() {
        return disabilityLaw("12. panta otrā daļa", "section 12, paragraph two");
    }

    LegalReference adult() {
        return mk316("3. punkts", "point 3");
    }

    LegalReference assessment() {
        return mk316("3. punkts un 1. pielikums", "point 3 and annex 1");
    }

    LegalReference competent() {
        return mk316("2. punkts", "point 2");
    }

    LegalReference identity() {
        return mk316(
                "iesniegums (pašvaldību pakalpojumu apraksti)",
                "application (municipalities' service descriptions)");
    }

    LegalReference documents() {
        return mk316(
                "pievienojamie dokumenti (pašvaldību pakalpojumu apraksti)",
                "attachments (municipalities' service descriptions)");
    }

    LegalReference benefit() {
        return disabilityLaw(
                "12. panta pirmās daļas 3.¹ punkts", "section 12, paragraph one, clause 3.1");
    }

    LegalReference baseHours() {
        return mk316(
                "stundas mēnesī (ministrijas skaidrojums)",
                "hours a month (the ministry's explanation)");
    }

    LegalReference childHours() {
        return mk316(
                "bērna stundas mēnesī (ministrijas skaidrojums)",
                "hours of a child a month (the ministry's explanation)");
    }

    LegalReference period() {
        return mk316(
                "piešķīruma laikposms (ministrijas skaidrojums)",
                "period of a grant (the ministry's explanation)");
    }

    /** That the regulation has grounds of refusal was read, their text was not: those of regulation 942 stand for it. */
    LegalReference refusal() {
        return reference(
                "atteikuma pamati (teksts nav lasīts; pēc MK 942 parauga)",
                "grounds of refusal (text not read; after those of MK 942)",
                Evidence.DERIVED);
    }

    /** Likewise. */
    LegalReference ending() {
        return reference(
                "izbeigšanas pamati (teksts nav lasīts; pēc MK 942 parauga)",
                "grounds of ending (text not read; after those of MK 942)",
                Evidence.DERIVED);
    }

    private LegalReference mk316(String lv, String en) {
        return reference(lv, en, Evidence.EXCERPT);
    }

    private LegalReference reference(String lv, String en, Evidence evidence) {
        return new LegalReference(LegalAct.MK_316, new Bilingual(lv, en), version, evidence);
    }

    private static LegalReference disabilityLaw(String lv, String en) {
        return new LegalReference(
                LegalAct.DISABILITY_LAW, new Bilingual(lv, en), LAW_READ, Evidence.FULL_TEXT);
    }
}
