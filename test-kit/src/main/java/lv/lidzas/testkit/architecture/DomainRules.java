package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** How domain and use cases are made (rules 6, 8 and 16). */
final class DomainRules {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final Rings rings;

    DomainRules(Rings rings) {
        this.rings = rings;
    }

    ArchRule useCasesDoOneThing() {
        return classes()
                .that(Predicates.useCase(rings.usecase()))
                .should(
                        PlainCondition.hold(
                                "have exactly one public method, handle", this::onlyHandles))
                .allowEmptyShould(true);
    }

    ArchRule domainCountsInWholeNumbers() {
        return domainFields()
                .should(
                        PlainCondition.hold(
                                "count in whole numbers",
                                field -> !FLOATING.contains(field.getRawType().getName())))
                .because("minutes are int and money is cents");
    }

    ArchRule domainFieldsAreFinal() {
        return domainFields().should().beFinal();
    }

    private com.tngtech.archunit.lang.syntax.elements.GivenFieldsConjunction domainFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(rings.inner())
                .and(
                        DescribedPredicate.describe(
                                "are written by a person",
                                (JavaField field) ->
                                        !field.getModifiers().contains(JavaModifier.SYNTHETIC)));
    }

    private boolean onlyHandles(JavaClass type) {
        List<String> names =
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaMethod::getName)
                        .toList();
        return names.equals(List.of("handle"));
    }
}
