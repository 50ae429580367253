package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Who may know whom inside a service (rules 1 to 3), and beyond it (rule 19). */
final class RingRules {

    private static final String[] ANYWHERE = {"java..", "org.jspecify..", "lv.lidzas.kit.words.."};
    private static final String CONTRACTS = "lv.lidzas.contracts..";
    private static final String KIT = "lv.lidzas.kit..";

    private final Rings rings;

    RingRules(Rings rings) {
        this.rings = rings;
    }

    ArchRule domainKnowsOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(rings.domain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(ANYWHERE, rings.domain()))
                .because("rules and states must be readable and testable without any framework");
    }

    ArchRule ringsPointInwards() {
        return CompositeArchRule.of(everyClassHasARing())
                .and(usecaseKnowsOnlyInnerRings())
                .and(closed(rings.api(), rings.messaging(), rings.persistence(), CONTRACTS))
                .and(closed(rings.messaging(), rings.api(), rings.persistence()))
                .and(closed(rings.persistence(), rings.api(), rings.messaging(), CONTRACTS))
                .and(
                        closed(
                                rings.config(),
                                rings.api(),
                                rings.messaging(),
                                rings.persistence(),
                                rings.usecase(),
                                CONTRACTS));
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(rings.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    ArchRule otherServicesAreUnknown() {
        return noClasses()
                .that()
                .resideInAPackage(rings.all())
                .should()
                .dependOnClassesThat(
                        Predicates.inPackage("lv.lidzas..")
                                .and(Predicates.outside(rings.all(), KIT, CONTRACTS)))
                .because("services meet only in events");
    }

    private ArchRule everyClassHasARing() {
        return classes()
                .that()
                .resideInAPackage(rings.all())
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(
                        rings.domain(),
                        rings.usecase(),
                        rings.api(),
                        rings.messaging(),
                        rings.persistence(),
                        rings.config());
    }

    private ArchRule usecaseKnowsOnlyInnerRings() {
        return classes()
                .that()
                .resideInAPackage(rings.usecase())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        with(
                                ANYWHERE,
                                rings.usecase(),
                                rings.domain(),
                                rings.config(),
                                KIT,
                                "jakarta.enterprise.context..",
                                "jakarta.inject..",
                                "jakarta.transaction.."))
                .allowEmptyShould(true);
    }

    private static ArchRule closed(String ring, String... strangers) {
        return noClasses()
                .that()
                .resideInAPackage(ring)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .allowEmptyShould(true);
    }

    private static String[] with(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
