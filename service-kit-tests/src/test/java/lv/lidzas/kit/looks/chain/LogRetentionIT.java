package lv.lidzas.kit.looks.chain;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Doing;
import lv.lidzas.kit.looks.Look;
import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.LookTable;
import lv.lidzas.kit.looks.LookTables;
import lv.lidzas.kit.looks.Looker;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries go when their term is over, not before, and a check finds whoever let them go otherwise. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LogRetentionIT {

    private static final List<String> TABLES =
            List.of("look_cut", "look", "look_waiting", "look_seal", "look_about", "look_anchor");

    @Inject LookTable table;
    @Inject LookTables tables;
    @Inject Sealer sealer;
    @Inject ChainCheck check;
    @Inject AnchorTable anchors;
    @Inject SealTable seals;
    @Inject CutTable cuts;
    @Inject LegalClock clock;

    private final UUID person = UUID.randomUUID();

    private Anchor old;

    /** Three entries behind an anchor that is older than all terms here, and two after it. */
    @BeforeEach
    void aStretchOfAnotherYear() throws SQLException {
        sealer.sealAndAnchor();
        for (String name : TABLES) {
            tables.execute("create table before_" + name + " as table " + name);
        }
        addLooks(3);
        sealer.sealAndAnchor();
        age("interval '2 years 8 months'");
        addLooks(2);
        sealer.sealAndAnchor();
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void asItWas() throws SQLException {
        List<String> back = new ArrayList<>();
        back.add("create or replace view look_held (subject_id) as select null::uuid where false");
        TABLES.forEach(name -> back.add("delete from " + name));
        TABLES.reversed()
                .forEach(name -> back.add("insert into " + name + " table before_" + name));
        TABLES.forEach(name -> back.add("drop table before_" + name));
        tables.tamper(back.toArray(String[]::new));
    }

    @Test
    void whatIsOlderThanTheTermGoesAndTheRestIsStillAWholeChain() throws SQLException {
        List<Anchor> witnessed = anchors.newest(100);

        retention("P2Y6M").cut(() -> {});

        assertThat(tables.texts("select min(position) from look_seal"))
                .containsExactly(String.valueOf(old.position() + 1));
        assertThat(tables.entries(person)).hasSize(2);
        assertThat(tables.texts("select 1 from look_about where about = '" + person + "'"))
                .hasSize(2);
        ChainReport report = check.handle(0, witnessed);
        assertThat(report.faults()).isEmpty();
        assertThat(report.after()).isEqualTo(old.position());
        assertThat(report.entries()).isEqualTo(2);
        as("andris")
                .get("/v1/access-log-retention")
                .then()
                .statusCode(200)
                .body("deletedUntil", equalTo((int) old.position()))
                .body("keep", nullValue());
        addLooks(1);
        sealer.sealAndAnchor();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangeBehindTheCutIsStillFound() throws SQLException {
        retention("P2Y6M").cut(() -> {});
        tables.tamper(
                "update look set reader = 'x' where id = (select look_id from look_seal where position = "
                        + (old.position() + 1)
                        + ")");

        assertThat(faults())
                .containsExactly(new ChainFault(ChainFault.Kind.ENTRY_CHANGED, old.position() + 1));
    }

    @Test
    void nothingGoesBeforeItsTermIsOver() throws SQLException {
        LogRetention threeYears = retention("P3Y");

        threeYears.cut(() -> {});

        assertThat(threeYears.term().due()).isZero();
        assertThat(tables.entries(person)).hasSize(5);
    }

    @Test
    void whatIsDueIsToldBefore() throws SQLException {
        assertThat(retention("P2Y6M").term().due()).isEqualTo(old.position());
    }

    @Test
    void aHoldKeepsTheEntriesAboutWhomItKeepsAndAllAfterThem() throws SQLException {
        tables.execute(
                "create or replace view look_held (subject_id) as select '" + person + "'::uuid");

        retention("P2Y6M").cut(() -> {});

        assertThat(tables.entries(person)).hasSize(5);
    }

    @Test
    void whoeverWasKilledHalfWayIsFollowedByTheNext() throws SQLException {
        cuts.add(new Cut(old.position(), old.number(), clock.now()));
        cuts.forget(new Cut(old.position(), old.number(), clock.now()), 1);
        assertThat(faults()).isEmpty();

        retention("P2Y6M").cut(() -> {});

        assertThat(tables.entries(person)).hasSize(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void lessThanTheTwoYearsOfTheLawIsNoTerm() {
        assertThatThrownBy(() -> retention("P1Y364D")).hasMessageContaining("two years");
    }

    @Test
    void theDatabaseKeepsTwoYearsWhateverTheServiceSays() throws SQLException {
        Anchor young = anchors.newest(1).getFirst();

        assertThatThrownBy(() -> cuts.add(new Cut(young.position(), young.number(), clock.now())))
                .hasMessageContaining("two years");
        assertThatThrownBy(() ->
                        cuts.add(
                                new Cut(
                                        young.position(),
                                        young.number(),
                                        clock.now().plus(1000, ChronoUnit.DAYS))))
                .hasMessageContaining("two years");
        assertThatThrownBy(() -> tables.execute("delete from look_cut; truncate look_cut"))
                .hasMessageContaining("only grows");
    }

    @Test
    void whoeverForgesACutIsFound() throws SQLException {
        tables.tamper("update look_anchor set made_at = now()");
        List<Anchor> witnessed = anchors.newest(100);
        tables.tamper(
                "insert into look_cut (position, number, cut_at) values (%d, %d, now())"
                        .formatted(old.position(), old.number()));
        assertThat(retention("P2Y6M").term().last()).isNotNull();
        retention("P2Y6M").cut(() -> {});
        ChainFault tooEarly = new ChainFault(ChainFault.Kind.CUT_TOO_EARLY, old.position());
        assertThat(faults()).containsExactly(tooEarly);

        tables.tamper("update look_anchor set made_at = made_at - interval '3 years'");
        assertThat(faults()).isEmpty();
        assertThat(check.handle(0, witnessed).faults()).containsExactly(tooEarly);
    }

    /** All that there is was made so long ago. */
    private void age(String interval) throws SQLException {
        tables.tamper("update look_anchor set made_at = made_at - " + interval);
        old = anchors.newest(1).getFirst();
    }

    private void addLooks(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            table.add(look());
        }
    }

    private Look look() {
        return new Look(
                UUID.randomUUID(),
                Instant.parse("2024-01-05T10:00:00Z"),
                new Looker("1.2CzAxNnrOPaBm4b8nWJ3Mg", LookReach.STAFF),
                new Doing("getSample", Deed.READ, null, null),
                LookOutcome.SHOWN,
                Shown.of(null, person));
    }

    private List<ChainFault> faults() throws SQLException {
        return check.handle(0, List.of()).faults();
    }

    private LogRetention retention(String keep) {
        return new LogRetention(cuts, seals, Period.parse(keep), clock);
    }
}
