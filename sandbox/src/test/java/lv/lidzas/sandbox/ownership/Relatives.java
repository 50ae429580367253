package lv.lidzas.sandbox.ownership;

import java.util.Map;
import java.util.Objects;
import lv.lidzas.sandbox.ownership.OneCase.Thing;
import lv.lidzas.sandbox.ownership.Relation.Whose;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.servers.Deployable;

/** A member of staff who is a declared relative of the person in every case of the walk. */
final class Relatives {

    private Relatives() {}

    /** Enters it into the register. */
    static void declare(Desk desk, OneCase one) {
        desk.done(
                "dace",
                desk.at(Deployable.APPLICATION, "/v1/conflicts-of-interest"),
                Map.of(
                        "staffLogin",
                        Tokens.subjectOf("marta"),
                        "personalCode",
                        Objects.requireNonNull(one.codeOf(Whose.PERSON)),
                        "kind",
                        "RELATIVE",
                        "reason",
                        "Sintētisks iemesls."),
                null);
    }

    /** Waits until every service has heard of it. */
    static void awaitHeard(Desk desk, OneCase one) {
        String relative = Objects.requireNonNull(Relation.CASEWORKER_RELATIVE.persona(one));
        desk.awaitOwnMatter(
                relative,
                desk.at(Deployable.DOCUMENT, "/v1/documents/" + one.idOf(Thing.OWN_DOCUMENT))
                        + "/accept",
                Map.of());
        awaitHeard(desk, one, relative, Deployable.ELIGIBILITY, "/v1/grants");
        awaitHeard(desk, one, relative, Deployable.SCHEDULING, "/v1/allocations");
    }

    private static void awaitHeard(
            Desk desk, OneCase one, String relative, Deployable service, String path) {
        Object body = Bodies.created("POST " + path, one);
        if (body != null) {
            desk.awaitOwnMatter(relative, desk.at(service, path), body);
        }
    }
}
