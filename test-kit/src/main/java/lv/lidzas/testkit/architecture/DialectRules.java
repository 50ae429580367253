package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static lv.lidzas.testkit.architecture.Predicates.inPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Locale;

/** One way to do an everyday thing in all services (rules 29 to 35, and 37). */
final class DialectRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String UNTYPED = "jakarta.ws.rs.core.Response";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String COLUMN = "jakarta.persistence.Column";
    private static final String REPOSITORY =
            "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String RESULT = "lv.lidzas.kit.words.Result";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
    private static final String OF_THE_KIT =
            ".*[.$](Answer|Attempt|Bilingual|Issuing|Language|Page|PageRequest|Result|Slice|Texts|Words)";

    private final Rings rings;

    DialectRules(Rings rings) {
        this.rings = rings;
    }

    /** A file has a media type of its own, which its method names: only there is nothing to type. */
    ArchRule answersAreTyped() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(PATH)
                .and()
                .areNotAnnotatedWith("jakarta.ws.rs.Produces")
                .should()
                .haveRawReturnType(UNTYPED)
                .because(
                        "compiler and OpenAPI see the body only in RestResponse or the view itself");
    }

    ArchRule rowsStayWithTheirMapping() {
        return CompositeArchRule.of(
                        classes()
                                .that(touchesARow())
                                .should(
                                        PlainCondition.hold(
                                                "read rows as a *Row, *Rows, *RowMapping or the adapter of a port",
                                                this::mayTouchRows)))
                .and(
                        classes()
                                .that()
                                .areAssignableTo(REPOSITORY)
                                .should()
                                .bePackagePrivate()
                                .andShould()
                                .haveSimpleNameEndingWith("Rows"))
                .because("what a table looks like is known in one place");
    }

    ArchRule columnsAreNamedByTheStrategy() {
        return fields().that()
                .areAnnotatedWith(COLUMN)
                .should(
                        PlainCondition.hold(
                                "leave its column's name to the naming strategy",
                                DialectRules::isNamedOtherwise));
    }

    ArchRule sharedWordsAreTheKits() {
        return noClasses()
                .should()
                .haveNameMatching(OF_THE_KIT)
                .because("the kit has one type for it, and the same name means the same");
    }

    ArchRule oneGroupOfRolesOpensADoor() {
        return CompositeArchRule.of(classes().that().areAnnotatedWith(ROLES).should(nameOneGroup()))
                .and(methods().that().areAnnotatedWith(ROLES).should(nameOneGroup()))
                .because("lists of roles written by hand differ by accident");
    }

    ArchRule eventsGoOutByOneDoor() {
        return classes()
                .that(inPackage(rings.usecase()))
                .and()
                .areInterfaces()
                .and()
                .haveSimpleNameEndingWith("Events")
                .should(
                        PlainCondition.hold(
                                "have the one method publish of one event",
                                (JavaClass port) ->
                                        port.getMethods().size() == 1
                                                && port.getMethods().stream()
                                                        .allMatch(DialectRules::publishesOne)));
    }

    ArchRule codesCrossByTheirTwin() {
        return noClasses()
                .that(inPackage(rings.messaging()))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "it is valueOf of an enum",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().isEnum()
                                                && call.getName().equals("valueOf")))
                .because("an unknown code is met alike in every consumer (Codes.twin)");
    }

    ArchRule refusalsAreAnsweredInTheApi() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(rings.api())
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "it unwraps a result",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().getName().equals(RESULT)
                                                && call.getName().equals("orThrow")))
                .because("inside, a refusal is a value that somebody has to look at");
    }

    private static <T extends HasName.AndFullName & HasSourceCodeLocation & HasAnnotations<?>>
            ArchCondition<T> nameOneGroup() {
        return PlainCondition.hold(
                "name one group of roles",
                door ->
                        door.getAnnotationOfType(ROLES)
                                .get("value")
                                .filter(value -> ((Object[]) value).length == 1)
                                .isPresent());
    }

    private static boolean publishesOne(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return method.getName().equals("publish")
                && parameters.size() == 1
                && parameters.stream().noneMatch(it -> it.isAssignableTo(Iterable.class));
    }

    private DescribedPredicate<JavaClass> touchesARow() {
        return DescribedPredicate.describe(
                "touch a row",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to -> isRow(to.getTargetClass())));
    }

    private boolean mayTouchRows(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().orElseThrow();
        }
        String name = outermost.getSimpleName();
        return isRow(outermost)
                || name.endsWith("Rows")
                || name.endsWith("RowMapping")
                || outermost.getAllRawInterfaces().stream()
                        .anyMatch(it ->
                                Rings.isIn(it, rings.usecase()) || Rings.isIn(it, rings.inner()));
    }

    private static boolean isRow(JavaClass type) {
        return type.isAnnotatedWith(ENTITY);
    }

    private static boolean isNamedOtherwise(JavaField field) {
        String given =
                field.getAnnotationOfType(COLUMN).get("name").map(Object::toString).orElse("");
        String snake =
                field.getName()
                        .replaceAll("([a-z0-9])([A-Z])(?=[a-z0-9])", "$1_$2")
                        .toLowerCase(Locale.ROOT);
        return !given.equals(snake);
    }
}
