package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.util.List;
import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import lv.lidzas.kit.words.Bilingual;

/** The grounds on which a person may refuse under {@code MK942-2016} beside the conditions (atteikuma pamati). */
final class Mk942RefusalGrounds {

    private Mk942RefusalGrounds() {}

    static List<RefusalGround> table() {
        return List.of(
                of(
                        "no-entitlement",
                        "Persona neatbilst likumā noteiktajam saņēmēju lokam",
                        "The person does not belong to those whom the law entitles"),
                of(
                        "purpose-outside-annex",
                        "Pasākumi neatbilst pielikuma kritērijiem vai rehabilitācijas plānam",
                        "The measures do not meet the annex's criteria or the rehabilitation plan"),
                of(
                        "moves-without-assistant",
                        "Persona ārpus mājokļa var pārvietoties bez asistenta",
                        "The person can move outside the dwelling without an assistant"),
                of(
                        "cannot-move-with-assistant",
                        "Persona ārpus mājokļa nevar pārvietoties pat ar asistentu",
                        "The person cannot move outside the dwelling even with an assistant"),
                of(
                        "outside-latvia",
                        "Pakalpojums prasīts izmantošanai ārpus Latvijas",
                        "The assistance is asked for use outside Latvia"));
    }

    private static RefusalGround of(String id, String lv, String en) {
        return new RefusalGround(id, Mk942Law.REFUSAL, new Bilingual(lv, en));
    }
}
