package lv.lidzas.kit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import lv.lidzas.testkit.architecture.CodeRules;
import lv.lidzas.testkit.architecture.KitRules;
import org.junit.jupiter.api.Test;

/** The kit is plumbing for every service and knows none of them. */
class KitArchitectureTest {

    private static final String KIT = "lv.lidzas.kit";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(KIT);

    @Test
    void theKitKnowsNoServiceAndNoEvent() {
        KitRules.kitKnowsNoService(KIT).check(CLASSES);
    }

    @Test
    void theKitHasNoWordOfTheDomain() {
        KitRules.kitHasNoWordOfTheDomain(KIT).check(CLASSES);
    }

    @Test
    void theWordsOfTheKitAreForDomains() {
        KitRules.kitWordsKnowOnlyJava(KIT).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(KIT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        CodeRules.timeComesFromAClock().check(CLASSES);
    }

    @Test
    void namesSaySomething() {
        CodeRules.namesSaySomething().check(CLASSES);
    }

    @Test
    void injectionIsByConstructor() {
        CodeRules.injectionIsByConstructor().check(CLASSES);
    }

    @Test
    void standardStreamsAreLeftAlone() {
        CodeRules.standardStreamsAreLeftAlone().check(CLASSES);
    }

    @Test
    void exceptionsAreSpecific() {
        CodeRules.exceptionsAreSpecific().check(CLASSES);
    }

    @Test
    void testsKnowNoToday() {
        CodeRules.testsKnowNoToday().check(new ClassFileImporter().importPackages(KIT));
    }

    @Test
    void packagesAreSmall() {
        CodeRules.packagesAreSmall().check(CLASSES);
    }

    @Test
    void oldDatesAreGone() {
        CodeRules.oldDatesAreGone().check(CLASSES);
    }
}
