package lv.lidzas.kit.looks.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Doing;
import lv.lidzas.kit.looks.Look;
import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.LookTable;
import lv.lidzas.kit.looks.LookTables;
import lv.lidzas.kit.looks.Looker;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test damages the chain in its way, and puts it right again. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ChainIT {

    private static final Instant AT = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final List<String> TABLES =
            List.of("look", "look_waiting", "look_seal", "look_about", "look_anchor");

    @Inject LookTable table;
    @Inject LookTables tables;
    @Inject Sealer sealer;
    @Inject ChainCheck check;
    @Inject AnchorTable anchors;

    private final UUID person = UUID.randomUUID();
    private long first;

    @BeforeEach
    void aChainOfFiveWithAnAnchorInBetween() throws SQLException {
        sealer.sealAndAnchor();
        for (String name : TABLES) {
            tables.execute("create table before_" + name + " as table " + name);
        }
        for (int i = 0; i < 5; i++) {
            table.add(look(person));
            if (i == 2) {
                sealer.sealAndAnchor();
            }
        }
        sealer.seal();
        first = Long.parseLong(tables.texts("select max(position) - 4 from look_seal").getFirst());
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void asItWas() throws SQLException {
        List<String> back = new ArrayList<>();
        TABLES.forEach(name -> back.add("delete from " + name));
        TABLES.forEach(name -> back.add("insert into " + name + " table before_" + name));
        TABLES.forEach(name -> back.add("drop table before_" + name));
        tables.tamper(back.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader = 'somebody else'",
                "at = at + interval '1 microsecond'",
                "outcome = 'REFUSED'",
                "persons = '{}'",
                "purpose = 'AUDIT'"
            })
    void anEditIsFound(String edit) throws SQLException {
        tables.tamper("update look set " + edit + " where id = " + idAt(first + 1));

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.ENTRY_CHANGED, first + 1));
    }

    @Test
    void aDeletedEntryIsFound() throws SQLException {
        tables.tamper("delete from look where id = " + idAt(first + 1));

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.ENTRY_MISSING, first + 1));
    }

    @Test
    void aDeletedEntryWithItsPlaceIsFound() throws SQLException {
        tables.tamper(
                "delete from look where id = " + idAt(first + 1),
                "delete from look_seal where position = " + (first + 1));

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.GAP, first + 1));
    }

    @Test
    void anotherOrderIsFound() throws SQLException {
        String one = tables.texts(idAt(first).replaceAll("^.|.$", "")).getFirst();
        String two = tables.texts(idAt(first + 1).replaceAll("^.|.$", "")).getFirst();
        tables.tamper(
                "alter table look_seal drop constraint uq_look_seal_look",
                "update look_seal set look_id = '" + two + "' where position = " + first,
                "update look_seal set look_id = '" + one + "' where position = " + (first + 1),
                "alter table look_seal add constraint uq_look_seal_look unique (look_id)");

        assertThat(faults())
                .contains(
                        new ChainFault(ChainFault.Kind.ENTRY_CHANGED, first),
                        new ChainFault(ChainFault.Kind.ENTRY_CHANGED, first + 1));
    }

    @Test
    void aCutEndIsFoundByTheAnchor() throws SQLException {
        sealer.sealAndAnchor();
        cutAfter(first + 3);

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.END_CUT, first + 4));
    }

    @Test
    void aCutEndWithItsAnchorIsFoundByWhoeverKeptTheAnchor() throws SQLException {
        sealer.sealAndAnchor();
        Anchor kept = anchors.newest(1).getFirst();
        cutAfter(first + 3);
        tables.tamper("delete from look_anchor where number = " + kept.number());

        assertThat(faults()).isEmpty();
        assertThat(check.handle(0, List.of(kept)).faults())
                .contains(
                        new ChainFault(ChainFault.Kind.END_CUT, first + 4),
                        new ChainFault(ChainFault.Kind.ANCHOR_MISSING, kept.position()));
    }

    @Test
    void deletedAnchorsAreFoundByTheChainItself() throws SQLException {
        tables.tamper("delete from look_anchor");

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.ANCHOR_MISSING, first + 4));
    }

    @Test
    void oneDeletedAnchorIsFound() throws SQLException {
        sealer.sealAndAnchor();
        tables.tamper("delete from look_anchor where position = " + (first + 2));

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.ANCHOR_MISSING, first + 4));
    }

    @Test
    void aChainThatWasComputedAnewIsFoundByTheAnchor() throws SQLException {
        tables.tamper("update look_seal set hash = sha256(hash) where position = " + (first + 2));

        assertThat(faults()).contains(new ChainFault(ChainFault.Kind.ANCHOR_DIFFERS, first + 2));
    }

    @Test
    void anEntryThatWasPutInBesideTheChainIsFound() throws SQLException {
        tables.execute(
                "insert into look (id, at, reader, reach, operation, deed, outcome, persons, cases)"
                        + " values (gen_random_uuid(), now(), 'x', 'OWN', 'x', 'READ', 'SHOWN', '{}', '{}')");

        assertThat(faults()).containsExactly(new ChainFault(ChainFault.Kind.STRAY_ENTRY, 0));
    }

    @Test
    void anEntryThatNobodyCanFindByItsPersonIsFound() throws SQLException {
        tables.tamper("delete from look_about where about = '" + person + "'");

        assertThat(faults())
                .isNotEmpty()
                .allMatch(fault -> fault.kind() == ChainFault.Kind.INDEX_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look",
                "look_seal",
                "look_about",
                "look_anchor",
                "look_anchor_kept",
                "look_cut"
            })
    void theTablesOnlyGrow(String name) {
        for (String change :
                List.of(
                        "truncate " + name,
                        "delete from " + name,
                        "update %s set %s = default".formatted(name, columnOf(name)))) {
            assertThatThrownBy(() -> tables.execute(change))
                    .as(change)
                    .hasMessageContaining("only grows");
        }
    }

    @Test
    void whatManyAddAtOnceIsAllThereAndChained() throws Exception {
        UUID crowd = UUID.randomUUID();
        try (ExecutorService lookers = Executors.newFixedThreadPool(32)) {
            List<Future<?>> all = new ArrayList<>();
            for (int looker = 0; looker < 32; looker++) {
                all.add(
                        lookers.submit(() -> {
                            for (int i = 0; i < 20; i++) {
                                addPatiently(look(crowd));
                            }
                            return null;
                        }));
            }
            for (int i = 0; i < 4; i++) {
                all.add(lookers.submit(sealer::seal));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        sealer.seal();

        assertThat(tables.texts("select look_id from look_about where about = '" + crowd + "'"))
                .hasSize(640);
        assertThat(tables.texts("select 1 from look_waiting")).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatAKilledSealerLeavesWaitsForTheNext() throws SQLException {
        UUID late = UUID.randomUUID();
        table.add(look(late));
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> {
                                    sealerInThisTransaction();
                                    throw new IllegalStateException("killed");
                                }))
                .hasMessage("killed");

        assertThat(faults()).isEmpty();
        sealer.seal();
        assertThat(tables.texts("select look_id from look_about where about = '" + late + "'"))
                .hasSize(1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aLongChainIsCheckedInParts() throws SQLException {
        ChainReport part = check.handle(first + 1, List.of());

        assertThat(part.entries()).isEqualTo(3);
        assertThat(part.faults()).isEmpty();
        assertThat(part.next()).isNull();
    }

    /** A busy machine may have no connection to give for a while; the id of the look lets nothing be added twice. */
    private void addPatiently(Look look) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                table.add(look);
                return;
            } catch (SQLException busy) {
                if (attempt == 5) {
                    throw busy;
                }
            }
        }
    }

    /** As a sealer does until the moment before its commit. */
    private void sealerInThisTransaction() {
        try {
            sealer.sealSome();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ChainFault> faults() throws SQLException {
        return check.handle(0, List.of()).faults();
    }

    private void cutAfter(long position) throws SQLException {
        tables.tamper(
                "delete from look where id in (select look_id from look_seal where position > %d)"
                        .formatted(position),
                "delete from look_seal where position > " + position);
    }

    private static String idAt(long position) {
        return "(select look_id from look_seal where position = " + position + ")";
    }

    private static String columnOf(String name) {
        return switch (name) {
            case "look", "look_about" -> "at";
            default -> "position";
        };
    }

    private static Look look(UUID person) {
        return new Look(
                UUID.randomUUID(),
                AT,
                new Looker("liga", LookReach.STAFF),
                new Doing("getWatched", Deed.READ, person, null),
                LookOutcome.SHOWN,
                Shown.of(null, person));
    }
}
