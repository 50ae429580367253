package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
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
                        PlainCondition.hold(
                                "leave the adapters of other features alone",
                                (JavaClass type) ->
                                        type.getDirectDependenciesFromSelf().stream()
                                                .noneMatch(this::reachesAnothersAdapter)))
                .because("a feature is asked through its use cases");
    }

    private boolean reachesAnothersAdapter(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        String feature = rings.featureOf(target);
        return feature != null
                && !feature.equals(rings.featureOf(dependency.getOriginClass()))
                && Rings.isIn(target, rings.api(), rings.messaging(), rings.persistence())
                && !embedsAView(dependency);
    }

    /** What HTTP shows of one feature may be a part of what it shows of another, such as a law behind a decision. */
    private boolean embedsAView(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return Rings.isIn(dependency.getOriginClass(), rings.api())
                && target.isRecord()
                && target.getSimpleName().endsWith("View");
    }
}
