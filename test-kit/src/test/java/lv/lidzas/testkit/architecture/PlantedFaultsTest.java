package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule catches the fault that is planted for it: a rule that checks nothing fails here. */
class PlantedFaultsTest {

    private static final String FAULTY = "lv.lidzas.testkit.architecture.faulty";
    private static final String FAULTY_KIT = "lv.lidzas.testkit.architecture.faultykit";

    private static final ArchitectureRules FAULTY_SERVICE = new ServiceUnderRules(FAULTY, "sums");

    private static final Map<String, List<String>> FAULTS =
            Map.ofEntries(
                    Map.entry("rule01DomainKnowsOnlyJava", List.of("FrameworkInDomain")),
                    Map.entry(
                            "rule02RingsPointInwards",
                            List.of(
                                    "ReachesOutwards",
                                    "ReachesSideways",
                                    "ReachesContracts",
                                    "NoRing")),
                    Map.entry("rule03PackagesHaveNoCycles", List.of("CycleThere", "CycleBack")),
                    Map.entry("rule04EntitiesAreRowsOfPersistence", List.of("Stray")),
                    Map.entry(
                            "rule05TransactionsOpenInUseCases",
                            List.of("TransactionAtTheBorder", "TransactionalClass")),
                    Map.entry("rule06UseCasesDoOneThing", List.of("TwoThings")),
                    Map.entry(
                            "rule07TimeComesFromAClock",
                            List.of("ReadsTheClock.now", "ReadsTheClock.millis")),
                    Map.entry("rule08DomainCountsInWholeNumbers", List.of("FloatingHours")),
                    Map.entry("rule09RequestsAndViewsAreRecords", List.of("ClassRequest")),
                    Map.entry("rule10ResourcesNeverReturnDomainTypes", List.of("LeakyResource")),
                    Map.entry("rule11NamesSaySomething", List.of("BookingManager")),
                    Map.entry("rule12InjectionIsByConstructor", List.of("InjectedField")),
                    Map.entry("rule13StandardStreamsAreLeftAlone", List.of("Prints")),
                    Map.entry("rule14ExceptionsAreSpecific", List.of("ThrowsAnything")),
                    Map.entry("rule15PackagesAreNullMarked", List.of("NoRing")),
                    Map.entry("rule16DomainFieldsAreFinal", List.of("ChangingState")),
                    Map.entry("rule17OldDatesAreGone", List.of("OldDate")),
                    Map.entry("rule19OtherServicesAreUnknown", List.of("KnowsAnotherService")),
                    Map.entry("rule20ConsumersUseTheInbox", List.of("ConsumerWithoutInbox")),
                    Map.entry("rule22PublishersSayWhatTheyPublish", List.of("SilentPublisher")),
                    Map.entry("rule23CodeIsBlocking", List.of("Reactive")),
                    Map.entry("rule24PostsMayBeRepeated", List.of("Repeats.again")),
                    Map.entry("rule25FeaturesFormNoCycle", List.of("Stay", "Guest")),
                    Map.entry(
                            "rule26AdaptersBelongToTheirFeature",
                            List.of("ReachesAnothersAdapter")),
                    Map.entry("rule27PackagesAreSmall", List.of("crowd.domain holds 27")),
                    Map.entry("rule28PureRoomsKnowOnlyThemselves", List.of("KnowsACase")),
                    Map.entry("rule29AnswersAreTyped", List.of("UntypedResource.anything")),
                    Map.entry("rule30RowsStayWithTheirMapping", List.of("PeeksAtTables")),
                    Map.entry("rule31ColumnsAreNamedByTheStrategy", List.of("GuestRow.givenName")),
                    Map.entry("rule32SharedWordsAreTheKits", List.of("Attempt")),
                    Map.entry(
                            "rule33OneGroupOfRolesOpensADoor",
                            List.of("GuestsResource in", "GuestsResource.read")),
                    Map.entry("rule34EventsGoOutByOneDoor", List.of("GuestEvents", "ListEvents")),
                    Map.entry("rule35CodesCrossByTheirTwin", List.of("ReadsACode.day")));

    static final List<String> RULES = FAULTS.keySet().stream().sorted().toList();

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleCatchesItsPlantedFault(String rule) {
        Throwable caught = catchThrowable(() -> run(rule, FAULTY_SERVICE));

        assertThat(caught)
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(FAULTS.getOrDefault(rule, List.of()));
    }

    @Test
    void everyRuleHasAPlantedFault() {
        assertThat(Arrays.stream(ArchitectureRules.class.getDeclaredMethods()))
                .filteredOn(method -> method.isAnnotationPresent(Test.class))
                .extracting(Method::getName)
                .filteredOn(name -> name.startsWith("rule"))
                .containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Test
    void aWrongRootPackageDoesNotPass() {
        assertThatThrownBy(() ->
                        run("theServiceHasClasses", new ServiceUnderRules(FAULTY + ".nowhere")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aPureRoomThatIsNotThereDoesNotPass() {
        assertThatThrownBy(() ->
                        run(
                                "rule28PureRoomsKnowOnlyThemselves",
                                new ServiceUnderRules(FAULTY, "products")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theKitMustNotKnowAnEvent() {
        var kit = new ClassFileImporter().importPackages(FAULTY_KIT);

        assertThatThrownBy(() -> KitRules.kitKnowsNoService(FAULTY_KIT).check(kit))
                .hasMessageContaining("KnowsAnEvent");
    }

    @Test
    void theKitsWordsMustBePlainJava() {
        var kit = new ClassFileImporter().importPackages(FAULTY_KIT);

        assertThatThrownBy(() -> KitRules.kitWordsKnowOnlyJava(FAULTY_KIT).check(kit))
                .hasMessageContaining("FrameworkInWords");
    }

    @Test
    void theKitMustNotHaveAWordOfTheDomain() {
        var kit = new ClassFileImporter().importPackages(FAULTY_KIT);

        assertThatThrownBy(() -> KitRules.kitHasNoWordOfTheDomain(FAULTY_KIT).check(kit))
                .hasMessageContaining("VisitCounter")
                .hasMessageNotContaining("KnowsAnEvent");
    }

    private static void run(String rule, ArchitectureRules service) throws Throwable {
        try {
            ArchitectureRules.class.getDeclaredMethod(rule).invoke(service);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
