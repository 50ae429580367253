package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static lv.lidzas.testkit.architecture.Predicates.inPackage;

import com.tngtech.archunit.lang.ArchRule;

/** What keeps the service kit plumbing: it knows no service, no event and no word of the domain. */
public final class KitRules {

    private KitRules() {}

    /** The kit knows neither the events nor any service. */
    public static ArchRule kitKnowsNoService(String kit) {
        return noClasses()
                .that(inPackage(kit + ".."))
                .should()
                .dependOnClassesThat(inPackage("lv.lidzas..").and(Predicates.outside(kit + "..")))
                .because("four services share the kit, and none may reach another through it");
    }

    /** What the domains of the services may use is plain Java. */
    public static ArchRule kitWordsKnowOnlyJava(String kit) {
        return classes()
                .that(inPackage(kit + ".words..", kit + ".calendar.."))
                .should()
                .onlyDependOnClassesThat(
                        inPackage(
                                "java..", "org.jspecify..", kit + ".words..", kit + ".calendar.."))
                .because("domains use them");
    }

    /** No class of the kit is named after something of the domain. */
    public static ArchRule kitHasNoWordOfTheDomain(String kit) {
        return noClasses()
                .that(inPackage(kit + ".."))
                .should()
                .haveNameMatching(
                        ".*\\.[A-Za-z0-9$]*(Application|Decision|Assistant|Opinion|Visit)[A-Za-z0-9$]*")
                .because("a domain word in the kit is a service's code in the wrong place");
    }
}
