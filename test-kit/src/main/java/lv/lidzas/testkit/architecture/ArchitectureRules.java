package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules that each service keeps; a service extends this class and gives its root package.
 *
 * <p>Rules on a ring pass while a young service has no such ring, and the service as a whole must never be empty: a wrong
 * root package would otherwise pass everything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final JavaClasses classes;
    private final Rings rings;
    private final RingRules ringRules;
    private final AdapterRules adapterRules;
    private final DomainRules domainRules;

    /** The production classes below the root package, for example {@code lv.lidzas.intake}. */
    protected ArchitectureRules(String rootPackage) {
        this(
                rootPackage,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage));
    }

    ArchitectureRules(String rootPackage, JavaClasses classes) {
        this.classes = classes;
        this.rings = new Rings(rootPackage);
        this.ringRules = new RingRules(rings);
        this.adapterRules = new AdapterRules(rings);
        this.domainRules = new DomainRules(rings);
    }

    @Test
    void theServiceHasClasses() {
        assertThat(classes).as("classes below " + rings.root()).isNotEmpty();
    }

    @Test
    void rule01DomainKnowsOnlyJava() {
        checkIn(rings.domain(), ringRules.domainKnowsOnlyJava());
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
        checkIn(rings.usecase(), domainRules.useCasesDoOneThing());
    }

    @Test
    void rule07TimeComesFromAClock() {
        check(CodeRules.timeComesFromAClock());
    }

    @Test
    void rule08DomainCountsInWholeNumbers() {
        checkIn(rings.domain(), domainRules.domainCountsInWholeNumbers());
    }

    @Test
    void rule09RequestsAndViewsAreRecords() {
        check(adapterRules.requestsAndViewsAreRecords());
    }

    @Test
    void rule10ResourcesNeverReturnDomainTypes() {
        checkIn(rings.api(), adapterRules.resourcesNeverReturnDomainTypes());
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
        checkIn(rings.domain(), domainRules.domainFieldsAreFinal());
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
        checkIn(rings.messaging(), adapterRules.consumersUseTheInbox());
    }

    @Test
    void rule22PublishersSayWhatTheyPublish() {
        checkIn(rings.messaging(), adapterRules.publishersSayWhatTheyPublish());
    }

    @Test
    void rule23CodeIsBlocking() {
        check(CodeRules.codeIsBlocking());
    }

    @Test
    void rule24PostsMayBeRepeated() {
        check(adapterRules.postsMayBeRepeated());
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }

    /** A rule on a ring must find something to check as soon as the ring is there. */
    private void checkIn(String ring, ArchRule rule) {
        rule.allowEmptyShould(!Rings.isThere(ring, classes)).check(classes);
    }
}
