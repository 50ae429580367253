package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
                .because("a newcomer reads a service in one direction")
                .allowEmptyShould(true);
    }

    ArchRule adaptersBelongToTheirFeature() {
        return classes()
                .that()
                .resideInAPackage(rings.all())
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
                && Rings.isIn(target, rings.api(), rings.messaging(), rings.persistence());
    }
}
