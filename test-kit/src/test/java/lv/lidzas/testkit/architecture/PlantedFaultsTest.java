package lv.lidzas.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule catches the fault that is planted for it: a rule that checks nothing fails here. */
class PlantedFaultsTest {

    private static final String FAULTY = "lv.lidzas.testkit.architecture.faulty";
    private static final String CLEAN = "lv.lidzas.testkit.architecture.clean";
    private static final String FAULTY_KIT = "lv.lidzas.testkit.architecture.faultykit";

    private static final ArchitectureRules FAULTY_SERVICE =
            new ServiceUnderRules(FAULTY, FAULTY, "sums");

    private static final Map<String, List<String>> FAULTS =
            Map.ofEntries(
                    Map.entry("01 domain", List.of("FrameworkInDomain")),
                    Map.entry(
                            "02 rings",
                            List.of(
                                    "ReachesOutwards",
                                    "ReachesSideways",
                                    "ReachesContracts",
                                    "NoRing")),
                    Map.entry("03 cycles", List.of("CycleThere", "CycleBack")),
                    Map.entry("04 entities", List.of("Stray")),
                    Map.entry(
                            "05 transactions",
                            List.of("TransactionAtTheBorder", "TransactionalClass")),
                    Map.entry("06 use cases", List.of("TwoThings")),
                    Map.entry("07 clock", List.of("ReadsTheClock.now", "ReadsTheClock.millis")),
                    Map.entry("08 whole numbers", List.of("FloatingHours")),
                    Map.entry("09 requests, views", List.of("ClassRequest")),
                    Map.entry("10 domain types", List.of("LeakyResource")),
                    Map.entry("11 names", List.of("BookingManager")),
                    Map.entry("12 injection", List.of("InjectedField")),
                    Map.entry("13 streams", List.of("Prints")),
                    Map.entry("14 exceptions", List.of("ThrowsAnything")),
                    Map.entry("16 final fields", List.of("ChangingState")),
                    Map.entry("17 old dates", List.of("OldDate")),
                    Map.entry("19 other services", List.of("KnowsAnotherService")),
                    Map.entry("20 inbox", List.of("ConsumerWithoutInbox")),
                    Map.entry("22 publishers", List.of("SilentPublisher")),
                    Map.entry("23 blocking", List.of("Reactive")),
                    Map.entry("24 repeated posts", List.of("Repeats.again")),
                    Map.entry("25 features", List.of("Stay", "Guest")),
                    Map.entry(
                            "26 adapters",
                            List.of("ReachesAnothersAdapter", "ReachesAnothersResource")),
                    Map.entry("27 small packages", List.of("crowd.domain.Crowd")),
                    Map.entry("28 pure room sums", List.of("KnowsACase")),
                    Map.entry("29 answers", List.of("UntypedResource.anything")),
                    Map.entry("30 rows", List.of("PeeksAtTables", "GuestStore")),
                    Map.entry("31 columns", List.of("GuestRow.givenName")),
                    Map.entry("32 words of the kit", List.of("Attempt")),
                    Map.entry("33 roles", List.of("GuestsResource in", "GuestsResource.read")),
                    Map.entry("34 events", List.of("GuestEvents", "ListEvents")),
                    Map.entry("35 codes", List.of("ReadsACode.day")),
                    Map.entry("37 refusals", List.of("ThrowsTheRefusal.told")),
                    Map.entry(
                            "40 looks",
                            List.of(
                                    "LooksAway.saysNothing",
                                    "LooksAway.saysBoth",
                                    "LooksAway.tellsNobody")),
                    Map.entry("41 words of looks", List.of("LooksAway.tellsNobody")),
                    Map.entry("42 open doors", List.of("LetsAnybodyIn.everything")),
                    Map.entry("43 metrics", List.of("CountsByItself", "CountsLate")));

    static final List<String> RULES = FAULTS.keySet().stream().sorted().toList();

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleCatchesItsPlantedFault(String rule) {
        assertThatThrownBy(() -> FAULTY_SERVICE.check(rule))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(FAULTS.getOrDefault(rule, List.of()));
    }

    @Test
    void everyRuleHasAPlantedFault() {
        assertThat(FAULTY_SERVICE.names()).isEqualTo(RULES);
    }

    @Test
    void aTestMustNotAskForToday() {
        assertThatThrownBy(FAULTY_SERVICE::testsKnowNoToday)
                .hasMessageContaining("AsksForToday.day")
                .hasMessageNotContaining("ReadsTheClock");
    }

    @Test
    void aTestMustNotHaveAnHttpClientOfItsOwn() {
        assertThatThrownBy(FAULTY_SERVICE::testsSpeakHttpByTheKit)
                .hasMessageContainingAll(
                        "OwnClient.client",
                        "OwnClient.request",
                        "OwnClient.token",
                        "OwnClient.part");
    }

    @Test
    void aTestMustLiveInARoom() {
        var homeless = new ServiceUnderRules(FAULTY, CLEAN);

        assertThatThrownBy(homeless::testsLiveInTheRoomThatTheyTest)
                .hasMessageContaining("clean.bookings.api");
    }

    @Test
    void aWrongRootPackageDoesNotPass() {
        var nowhere = new ServiceUnderRules(FAULTY + ".nowhere", FAULTY);

        assertThatThrownBy(nowhere::theServiceHasClasses).isInstanceOf(AssertionError.class);
    }

    @Test
    void aPureRoomThatIsNotThereDoesNotPass() {
        var service = new ServiceUnderRules(FAULTY, FAULTY, "products");

        assertThatThrownBy(() -> service.check("28 pure room products"))
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
}
