package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;

/** What the rules ask of a class; frameworks are named by text, so that no service must carry them all. */
final class Predicates {

    private Predicates() {}

    static DescribedPredicate<JavaClass> inPackage(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    static DescribedPredicate<JavaClass> outside(String... packages) {
        return JavaClass.Predicates.resideOutsideOfPackages(packages);
    }

    static DescribedPredicate<JavaClass> useCase(String ring) {
        return inPackage(ring)
                .and(
                        DescribedPredicate.describe(
                                "are use cases",
                                type ->
                                        type.isTopLevelClass()
                                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                                && !type.isInterface()
                                                && !type.isRecord()
                                                && !type.isEnum()
                                                && !type.isAssignableTo(Throwable.class)));
    }

    static DescribedPredicate<JavaClass> listensToKafka() {
        return DescribedPredicate.describe(
                "listen to Kafka",
                type ->
                        type.getMethods().stream()
                                .anyMatch(method ->
                                        annotated(
                                                method,
                                                "org.eclipse.microprofile.reactive.messaging.Incoming")));
    }

    static boolean annotated(CanBeAnnotated target, String... annotations) {
        for (String annotation : annotations) {
            if (target.isAnnotatedWith(annotation)) {
                return true;
            }
        }
        return false;
    }
}
