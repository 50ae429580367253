package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;

/** What operators measure is declared in one way and there from the start (rule 43). */
final class MetricRules {

    private static final String METRICS = "lv.lidzas.kit.metrics.Metrics";
    private static final String STARTUP = "io.quarkus.runtime.Startup";
    private static final String STARTUP_EVENT = "io.quarkus.runtime.StartupEvent";

    private MetricRules() {}

    static ArchRule metricsAreThereFromTheStart() {
        return CompositeArchRule.of(
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName(
                                        "io.micrometer.core.instrument.MeterRegistry"))
                .and(
                        classes()
                                .should(
                                        PlainCondition.hold(
                                                "start with the service if they declare metrics",
                                                (JavaClass type) ->
                                                        !declares(type) || startsAtOnce(type))))
                .because("an alert cannot see the first of something that was not there before");
    }

    private static boolean declares(JavaClass type) {
        return parameters(type.getConstructors().stream()).anyMatch(METRICS::equals);
    }

    private static boolean startsAtOnce(JavaClass type) {
        return type.isAnnotatedWith(STARTUP)
                || parameters(type.getMethods().stream()).anyMatch(STARTUP_EVENT::equals);
    }

    private static Stream<String> parameters(Stream<? extends JavaCodeUnit> units) {
        return units.flatMap(it -> it.getRawParameterTypes().stream()).map(JavaClass::getName);
    }
}
