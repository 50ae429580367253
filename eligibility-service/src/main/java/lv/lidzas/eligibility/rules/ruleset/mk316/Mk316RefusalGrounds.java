package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.util.List;
import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import lv.lidzas.kit.words.Bilingual;

/** The grounds on which a person may refuse under regulation 316 beside the conditions (atteikuma pamati). */
final class Mk316RefusalGrounds {

    private Mk316RefusalGrounds() {}

    static List<RefusalGround> table(Mk316Law law) {
        return List.of(
                of(
                        law,
                        "no-entitlement",
                        "Persona neatbilst likumā noteiktajam saņēmēju lokam",
                        "The person does not belong to those whom the law entitles"),
                of(
                        law,
                        "moves-without-assistant",
                        "Persona ārpus mājokļa var pārvietoties bez asistenta",
                        "The person can move outside the dwelling without an assistant"),
                of(
                        law,
                        "cannot-move-with-assistant",
                        "Persona ārpus mājokļa nevar pārvietoties pat ar asistentu",
                        "The person cannot move outside the dwelling even with an assistant"),
                of(
                        law,
                        "outside-latvia",
                        "Pakalpojums prasīts izmantošanai ārpus Latvijas",
                        "The assistance is asked for use outside Latvia"));
    }

    private static RefusalGround of(Mk316Law law, String id, String lv, String en) {
        return new RefusalGround(id, law.refusal(), new Bilingual(lv, en));
    }
}
