package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules that each service keeps; a service extends this class, and gives its root package and its pure rooms.
 *
 * <p>A service is {@code <root>.<feature>.<ring>} with the rings domain, usecase, api, messaging and persistence, and
 * {@code <root>.config}. A pure room is a library of plain Java without rings: {@code super("lv.lidzas.eligibility", "rules")}.
 *
 * <p>Rules on a ring pass while a young service has no such ring, and the service as a whole must never be empty: a wrong
 * root package would otherwise pass everything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final JavaClasses classes;
    private final JavaClasses tests;
    private final Rings rings;
    private final Map<String, ArchRule> rules = new TreeMap<>();

    /** The classes below the root package, for example {@code lv.lidzas.intake}. */
    protected ArchitectureRules(String rootPackage, String... pureRooms) {
        this(
                classes(rootPackage, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS),
                classes(rootPackage, ImportOption.Predefined.ONLY_INCLUDE_TESTS),
                rootPackage,
                pureRooms);
    }

    ArchitectureRules(
            JavaClasses classes, JavaClasses tests, String rootPackage, String... pureRooms) {
        this.classes = classes;
        this.tests = tests;
        this.rings = new Rings(rootPackage, List.of(pureRooms));
        onRings();
        onAnyCode();
        onTheDialect();
    }

    private void onRings() {
        RingRules ring = new RingRules(rings);
        FeatureRules feature = new FeatureRules(rings);
        DomainRules domain = new DomainRules(rings);
        AdapterRules adapter = new AdapterRules(rings);
        rules.put("01 domain", on(ring.domainKnowsOnlyJava(), rings.inner()));
        rules.put("02 rings", ring.ringsPointInwards());
        rules.put("03 cycles", ring.packagesHaveNoCycles());
        rules.put("04 entities", adapter.entitiesAreRowsOfPersistence());
        rules.put("05 transactions", adapter.transactionsOpenInUseCases());
        rules.put("06 use cases", on(domain.useCasesDoOneThing(), rings.usecase()));
        rules.put("08 whole numbers", on(domain.domainCountsInWholeNumbers(), rings.inner()));
        rules.put("09 requests, views", adapter.requestsAndViewsAreRecords());
        rules.put("10 domain types", on(adapter.resourcesNeverReturnDomainTypes(), rings.api()));
        rules.put("16 final fields", on(domain.domainFieldsAreFinal(), rings.inner()));
        rules.put("19 other services", ring.otherServicesAreUnknown());
        rules.put("20 inbox", on(adapter.consumersUseTheInbox(), rings.messaging()));
        rules.put("22 publishers", on(adapter.publishersSayWhatTheyPublish(), rings.messaging()));
        rules.put("24 repeated posts", adapter.postsMayBeRepeated());
        rules.put("25 features", feature.featuresFormNoCycle());
        rules.put("26 adapters", feature.adaptersBelongToTheirFeature());
        for (String room : rings.pureRooms()) {
            rules.put("28 pure room " + room, ring.pureRoomKnowsOnlyItself(room));
        }
    }

    private void onAnyCode() {
        rules.put("07 clock", CodeRules.timeComesFromAClock());
        rules.put("11 names", CodeRules.namesSaySomething());
        rules.put("12 injection", CodeRules.injectionIsByConstructor());
        rules.put("13 streams", CodeRules.standardStreamsAreLeftAlone());
        rules.put("14 exceptions", CodeRules.exceptionsAreSpecific());
        rules.put("15 null", CodeRules.packagesAreNullMarked());
        rules.put("17 old dates", CodeRules.oldDatesAreGone());
        rules.put("23 blocking", CodeRules.codeIsBlocking());
        rules.put("27 small packages", CodeRules.packagesAreSmall());
    }

    private void onTheDialect() {
        DialectRules dialect = new DialectRules(rings);
        rules.put("29 answers", dialect.answersAreTyped());
        rules.put("30 rows", dialect.rowsStayWithTheirMapping());
        rules.put("31 columns", dialect.columnsAreNamedByTheStrategy());
        rules.put("32 words of the kit", dialect.sharedWordsAreTheKits());
        rules.put("33 roles", dialect.oneGroupOfRolesOpensADoor());
        rules.put("34 events", dialect.eventsGoOutByOneDoor());
        rules.put("35 codes", dialect.codesCrossByTheirTwin());
    }

    @Test
    void theServiceHasClasses() {
        assertThat(classes).as("classes below " + rings.root()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> rule() {
        return rules.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    /** A test that asks for today's date is red on another day (rule 36). */
    @Test
    void testsKnowNoToday() {
        CodeRules.testsKnowNoToday().allowEmptyShould(true).check(tests);
    }

    List<String> names() {
        return List.copyOf(rules.keySet());
    }

    void check(String name) {
        Objects.requireNonNull(rules.get(name), name).check(classes);
    }

    /** A rule on a ring must find something to check as soon as the ring is there. */
    private ArchRule on(ArchRule rule, String... packages) {
        return rule.allowEmptyShould(!Rings.isThere(classes, packages));
    }

    private static JavaClasses classes(String rootPackage, ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages(rootPackage);
    }
}
