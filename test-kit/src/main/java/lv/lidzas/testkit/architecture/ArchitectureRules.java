package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        keep("01 domain", ring.domainKnowsOnlyJava(), rings.inner());
        keep("02 rings", ring.ringsPointInwards());
        keep("03 cycles", ring.packagesHaveNoCycles());
        keep("04 entities", adapter.entitiesAreRowsOfPersistence());
        keep("05 transactions", adapter.transactionsOpenInUseCases());
        keep("06 use cases", domain.useCasesDoOneThing(), rings.usecase());
        keep("08 whole numbers", domain.domainCountsInWholeNumbers(), rings.inner());
        keep("09 requests, views", adapter.requestsAndViewsAreRecords());
        keep("10 domain types", adapter.resourcesNeverReturnDomainTypes(), rings.api());
        keep("16 final fields", domain.domainFieldsAreFinal(), rings.inner());
        keep("19 other services", ring.otherServicesAreUnknown());
        keep("20 inbox", adapter.consumersUseTheInbox(), rings.messaging());
        keep("22 publishers", adapter.publishersSayWhatTheyPublish(), rings.messaging());
        keep("24 repeated posts", adapter.postsMayBeRepeated());
        keep("25 features", feature.featuresFormNoCycle());
        keep("26 adapters", feature.adaptersBelongToTheirFeature());
        for (String room : rings.pureRooms()) {
            rules.put("28 pure room " + room, ring.pureRoomKnowsOnlyItself(room));
        }
    }

    private void onAnyCode() {
        keep("07 clock", CodeRules.timeComesFromAClock());
        keep("11 names", CodeRules.namesSaySomething());
        keep("12 injection", CodeRules.injectionIsByConstructor());
        keep("13 streams", CodeRules.standardStreamsAreLeftAlone());
        keep("14 exceptions", CodeRules.exceptionsAreSpecific());
        keep("17 old dates", CodeRules.oldDatesAreGone());
        keep("23 blocking", CodeRules.codeIsBlocking());
        keep("27 small packages", CodeRules.packagesAreSmall());
    }

    private void onTheDialect() {
        DialectRules dialect = new DialectRules(rings);
        keep("29 answers", dialect.answersAreTyped());
        keep("30 rows", dialect.rowsStayWithTheirMapping());
        keep("31 columns", dialect.columnsAreNamedByTheStrategy());
        keep("32 words of the kit", dialect.sharedWordsAreTheKits());
        keep("33 roles", dialect.oneGroupOfRolesOpensADoor());
        keep("34 events", dialect.eventsGoOutByOneDoor());
        keep("35 codes", dialect.codesCrossByTheirTwin());
        keep("37 refusals", dialect.refusalsAreAnsweredInTheApi());
        keep("40 looks", LookRules.operationsSayWhatTheyShow());
        keep("41 words of looks", LookRules.looksHaveWords());
        keep("42 open doors", LookRules.openDoorsShowNobody());
        keep("43 metrics", MetricRules.metricsAreThereFromTheStart());
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

    /** The services' tests have one way to send a request (rule 39). */
    @Test
    void testsSpeakHttpByTheKit() {
        CodeRules.testsSpeakHttpByTheKit().allowEmptyShould(true).check(tests);
    }

    /** Whoever changes a room finds its tests in it (rule 38). */
    @Test
    void testsLiveInTheRoomThatTheyTest() {
        Set<String> rooms = packages(classes);

        assertThat(packages(tests)).as("packages of tests").isSubsetOf(rooms);
    }

    List<String> names() {
        return List.copyOf(rules.keySet());
    }

    void check(String name) {
        Objects.requireNonNull(rules.get(name), name).check(classes);
    }

    /** A rule on rings must find something to check as soon as they are there; any other may find nothing. */
    private void keep(String name, ArchRule rule, String... packages) {
        rules.put(name, rule.allowEmptyShould(!Rings.isThere(classes, packages)));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClasses classes(String rootPackage, ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages(rootPackage);
    }
}
