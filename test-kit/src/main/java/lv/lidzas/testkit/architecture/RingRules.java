package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static lv.lidzas.testkit.architecture.Predicates.inPackage;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;

/** Who may know whom inside a service (rules 1 to 3), and beyond it (rule 19). */
final class RingRules {

    private static final String[] ANYWHERE = {
        "java..", "org.jspecify..", "lv.lidzas.kit.words..", "lv.lidzas.kit.calendar.."
    };
    private static final String CONTRACTS = "lv.lidzas.contracts..";
    private static final String KIT = "lv.lidzas.kit..";

    private final Rings rings;

    RingRules(Rings rings) {
        this.rings = rings;
    }

    ArchRule domainKnowsOnlyJava() {
        return classes()
                .that(inPackage(rings.inner()))
                .should()
                .onlyDependOnClassesThat(inPackage(with(ANYWHERE, rings.inner())))
                .because("rules and states must be readable and testable without any framework");
    }

    ArchRule ringsPointInwards() {
        return CompositeArchRule.of(everyClassHasARing())
                .and(usecaseKnowsOnlyInnerRings())
                .and(
                        closed(
                                rings.api(),
                                rings.messaging(),
                                rings.persistence(),
                                rings.solver(),
                                CONTRACTS))
                .and(closed(rings.messaging(), rings.api(), rings.persistence(), rings.solver()))
                .and(
                        closed(
                                rings.persistence(),
                                rings.api(),
                                rings.messaging(),
                                rings.solver(),
                                CONTRACTS))
                .and(
                        closed(
                                rings.solver(),
                                rings.api(),
                                rings.messaging(),
                                rings.persistence(),
                                CONTRACTS))
                .and(
                        closed(
                                rings.config(),
                                rings.api(),
                                rings.messaging(),
                                rings.persistence(),
                                rings.solver(),
                                rings.usecase(),
                                CONTRACTS));
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(rings.root() + ".(**)").should().beFreeOfCycles();
    }

    ArchRule otherServicesAreUnknown() {
        return noClasses()
                .that(inPackage(rings.all()))
                .should()
                .dependOnClassesThat(
                        inPackage("lv.lidzas..")
                                .and(Predicates.outside(rings.all(), KIT, CONTRACTS)))
                .because("services meet only in events");
    }

    ArchRule pureRoomKnowsOnlyItself(String room) {
        return classes()
                .that(inPackage(rings.room(room)))
                .should()
                .onlyDependOnClassesThat(inPackage(with(ANYWHERE, rings.room(room))))
                .because("a library of rules is used by whoever has a question, not by one case");
    }

    private ArchRule everyClassHasARing() {
        return classes()
                .that(inPackage(rings.all()))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(
                        with(
                                rings.inner(),
                                rings.usecase(),
                                rings.api(),
                                rings.messaging(),
                                rings.persistence(),
                                rings.solver(),
                                rings.config()));
    }

    private ArchRule usecaseKnowsOnlyInnerRings() {
        return classes()
                .that(inPackage(rings.usecase()))
                .should()
                .onlyDependOnClassesThat(
                        inPackage(
                                with(
                                        with(ANYWHERE, rings.inner()),
                                        rings.usecase(),
                                        rings.config(),
                                        KIT,
                                        "jakarta.enterprise.context..",
                                        "jakarta.inject..",
                                        "jakarta.transaction..")));
    }

    private static ArchRule closed(String ring, String... strangers) {
        return noClasses()
                .that(inPackage(ring))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
