package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static lv.lidzas.testkit.architecture.Predicates.inPackage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What one feature may know of another (rules 25 and 26). */
final class FeatureRules {

    private final Rings rings;

    FeatureRules(Rings rings) {
        this.rings = rings;
    }

    ArchRule featuresFormNoCycle() {
        return slices().assignedFrom(
                        new SliceAssignment() {
                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                String feature = rings.featureOf(type);
                                return feature == null
                                        ? SliceIdentifier.ignore()
                                        : SliceIdentifier.of(feature);
                            }

                            @Override
                            public String getDescription() {
                                return "the features of " + rings.root();
                            }
                        })
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads a service in one direction");
    }

    ArchRule adaptersBelongToTheirFeature() {
        return classes()
                .that(inPackage(rings.all()))
                .should(
                        new ArchCondition<>("leave the adapters of other features alone") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(FeatureRules.this::reachesAnothersAdapter)
                                        .map(it -> violated(it, it.getDescription()))
                                        .forEach(events::add);
                            }
                        })
                .because("a feature is asked through its use cases");
    }

    private boolean reachesAnothersAdapter(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        String feature = rings.featureOf(target);
        return feature != null
                && !feature.equals(rings.featureOf(dependency.getOriginClass()))
                && Rings.isIn(
                        target, rings.api(), rings.messaging(), rings.persistence(), rings.solver())
                && !showsItsView(dependency);
    }

    /** What an answer looks like is described once, so one feature's answer may hold another's. */
    private boolean showsItsView(Dependency dependency) {
        return Rings.isIn(dependency.getOriginClass(), rings.api())
                && Rings.isIn(dependency.getTargetClass(), rings.api())
                && dependency.getTargetClass().isRecord()
                && dependency.getTargetClass().getSimpleName().endsWith("View");
    }
}
