package lv.lidzas.sandbox.ownership;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.ownership.Cells.Cell;
import lv.lidzas.sandbox.ownership.OneCase.Thing;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** Every operation about a case, in cases of every kind, as every party, ex-party, stranger and member of staff. */
class OwnershipSystemIT {

    private static final String EXPLAINED =
            """
            # Who sees and does what of a case

            Written by a test that walks every operation about a case, in cases filed by every channel, as everybody who could ask.
            "yes": the door opens. "-": the answer is that of a case that does not exist (404; a list without it; a paper that is kept apart). "no": the role may
            not, whosever case it is (403). "own matter": staff may not decide where they are a party, or a relative of the person by the register of
            conflicts of interest (403). Two answers in a cell name the cases in which each was given.

            """;

    @Test
    void everybodySeesAndDoesWhatTheTableSays() {
        SystemUnderTest system = SystemUnderTest.running();
        Desk desk = new Desk(system);
        List<OneCase> cases = new Cases(desk).all();
        cases.forEach(one -> Relatives.declare(desk, one));
        cases.forEach(one -> Relatives.awaitHeard(desk, one));
        List<String> before = seen(desk, cases);

        Walk walk = new Walk(system, desk, cases);
        walk.go();
        List<String> after = seen(desk, cases);
        walk.bringPapers();

        Cells cells = walk.cells();
        assertSoftly(that -> {
            that.assertThat(walk.unknown()).as("operations that the walk cannot call").isEmpty();
            that.assertThat(cells.of(Cell.BROKEN)).isEmpty();
            that.assertThat(cells.opened(Relation::isOutside)).as("strangers inside").isEmpty();
            that.assertThat(cells.opened(Relation::isStaffInOwnMatter))
                    .as("staff in their own matter")
                    .noneMatch(OwnershipSystemIT::isDuty);
            that.assertThat(after).as("what a walk without permission changed").isEqualTo(before);
            that.assertThat(cells.count()).isGreaterThanOrEqualTo(2500);
        });
        ApprovedFile.verify("docs/ownership.approved.md", EXPLAINED + cells.markdown());
    }

    /** What only staff do; a person files, withdraws, speaks, contests and brings papers, too. */
    private static boolean isDuty(String cell) {
        return cell.startsWith("POST")
                && Stream.of(
                                "/submit",
                                "/withdraw",
                                "/statement",
                                "/contests as",
                                "/withdrawal as",
                                "POST /v1/documents as")
                        .noneMatch(cell::contains);
    }

    /** Everything that staff see of the cases. */
    private static List<String> seen(Desk desk, List<OneCase> cases) {
        List<String> texts = new ArrayList<>();
        for (OneCase one : cases) {
            Map<Thing, String> places =
                    Map.of(
                            Thing.APPLICATION,
                            desk.at(Deployable.APPLICATION, "/v1/applications/"),
                            Thing.OWN_DOCUMENT,
                            desk.at(Deployable.DOCUMENT, "/v1/documents/"),
                            Thing.STAFF_DOCUMENT,
                            desk.at(Deployable.DOCUMENT, "/v1/documents/"),
                            Thing.DECISION,
                            desk.at(Deployable.ELIGIBILITY, "/v1/decisions/"),
                            Thing.BUDGET,
                            desk.at(Deployable.SCHEDULING, "/v1/budgets/"),
                            Thing.ALLOCATION,
                            desk.at(Deployable.SCHEDULING, "/v1/allocations/"));
            for (Thing thing : Thing.values()) {
                String id = one.idOf(thing);
                if (places.containsKey(thing) && id != null) {
                    texts.add(desk.get("dace", places.get(thing) + id).asString());
                }
            }
        }
        return texts;
    }
}
