package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    private final Rings rings;
    private final RingRules ringRules;
    private final FeatureRules featureRules;
    private final AdapterRules adapterRules;
    private final DomainRules domainRules;
    private final DialectRules dialectRules;

    /** The production classes below the root package, for example {@code lv.lidzas.intake}. */
    protected ArchitectureRules(String rootPackage, String... pureRooms) {
        this(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage),
                rootPackage,
                pureRooms);
    }

    ArchitectureRules(JavaClasses classes, String rootPackage, String... pureRooms) {
        this.classes = classes;
        this.rings = new Rings(rootPackage, List.of(pureRooms));
        this.ringRules = new RingRules(rings);
        this.featureRules = new FeatureRules(rings);
        this.adapterRules = new AdapterRules(rings);
        this.domainRules = new DomainRules(rings);
        this.dialectRules = new DialectRules(rings);
    }

    @Test
    void theServiceHasClasses() {
        assertThat(classes).as("classes below " + rings.root()).isNotEmpty();
    }

    @Test
    void rule01DomainKnowsOnlyJava() {
        checkIn(ringRules.domainKnowsOnlyJava(), rings.inner());
    }

    @Test
    void rule02RingsPointInwards() {
        check(ringRules.ringsPointInwards());
    }

    @Test
    void rule03PackagesHaveNoCycles() {
        check(ringRules.packagesHaveNoCycles());
    }

    @Test
    void rule04EntitiesAreRowsOfPersistence() {
        check(adapterRules.entitiesAreRowsOfPersistence());
    }

    @Test
    void rule05TransactionsOpenInUseCases() {
        check(adapterRules.transactionsOpenInUseCases());
    }

    @Test
    void rule06UseCasesDoOneThing() {
        checkIn(domainRules.useCasesDoOneThing(), rings.usecase());
    }

    @Test
    void rule07TimeComesFromAClock() {
        check(CodeRules.timeComesFromAClock());
    }

    @Test
    void rule08DomainCountsInWholeNumbers() {
        checkIn(domainRules.domainCountsInWholeNumbers(), rings.inner());
    }

    @Test
    void rule09RequestsAndViewsAreRecords() {
        check(adapterRules.requestsAndViewsAreRecords());
    }

    @Test
    void rule10ResourcesNeverReturnDomainTypes() {
        checkIn(adapterRules.resourcesNeverReturnDomainTypes(), rings.api());
    }

    @Test
    void rule11NamesSaySomething() {
        check(CodeRules.namesSaySomething());
    }

    @Test
    void rule12InjectionIsByConstructor() {
        check(CodeRules.injectionIsByConstructor());
    }

    @Test
    void rule13StandardStreamsAreLeftAlone() {
        check(CodeRules.standardStreamsAreLeftAlone());
    }

    @Test
    void rule14ExceptionsAreSpecific() {
        check(CodeRules.exceptionsAreSpecific());
    }

    @Test
    void rule15PackagesAreNullMarked() {
        check(CodeRules.packagesAreNullMarked());
    }

    @Test
    void rule16DomainFieldsAreFinal() {
        checkIn(domainRules.domainFieldsAreFinal(), rings.inner());
    }

    @Test
    void rule17OldDatesAreGone() {
        check(CodeRules.oldDatesAreGone());
    }

    @Test
    void rule19OtherServicesAreUnknown() {
        check(ringRules.otherServicesAreUnknown());
    }

    @Test
    void rule20ConsumersUseTheInbox() {
        checkIn(adapterRules.consumersUseTheInbox(), rings.messaging());
    }

    @Test
    void rule22PublishersSayWhatTheyPublish() {
        checkIn(adapterRules.publishersSayWhatTheyPublish(), rings.messaging());
    }

    @Test
    void rule23CodeIsBlocking() {
        check(CodeRules.codeIsBlocking());
    }

    @Test
    void rule24PostsMayBeRepeated() {
        check(adapterRules.postsMayBeRepeated());
    }

    @Test
    void rule25FeaturesFormNoCycle() {
        check(featureRules.featuresFormNoCycle());
    }

    @Test
    void rule26AdaptersBelongToTheirFeature() {
        check(featureRules.adaptersBelongToTheirFeature());
    }

    @Test
    void rule27PackagesAreSmall() {
        check(CodeRules.packagesAreSmall());
    }

    @Test
    void rule28PureRoomsKnowOnlyThemselves() {
        rings.pureRooms().forEach(room -> check(ringRules.pureRoomKnowsOnlyItself(room)));
    }

    @Test
    void rule29AnswersAreTyped() {
        check(dialectRules.answersAreTyped());
    }

    @Test
    void rule30RowsStayWithTheirMapping() {
        check(dialectRules.rowsStayWithTheirMapping());
    }

    @Test
    void rule31ColumnsAreNamedByTheStrategy() {
        check(dialectRules.columnsAreNamedByTheStrategy());
    }

    @Test
    void rule32SharedWordsAreTheKits() {
        check(dialectRules.sharedWordsAreTheKits());
    }

    @Test
    void rule33OneGroupOfRolesOpensADoor() {
        check(dialectRules.oneGroupOfRolesOpensADoor());
    }

    @Test
    void rule34EventsGoOutByOneDoor() {
        check(dialectRules.eventsGoOutByOneDoor());
    }

    @Test
    void rule35CodesCrossByTheirTwin() {
        check(dialectRules.codesCrossByTheirTwin());
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }

    /** A rule on a ring must find something to check as soon as the ring is there. */
    private void checkIn(ArchRule rule, String... packages) {
        rule.allowEmptyShould(!Rings.isThere(classes, packages)).check(classes);
    }
}
