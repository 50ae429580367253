package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** No operation shows data of a person without an entry of the access log (rules 40 to 42). */
final class LookRules {

    private static final List<String> OPERATIONS =
            List.of(
                    "jakarta.ws.rs.GET",
                    "jakarta.ws.rs.POST",
                    "jakarta.ws.rs.PUT",
                    "jakarta.ws.rs.PATCH",
                    "jakarta.ws.rs.DELETE",
                    "jakarta.ws.rs.HEAD");

    private static final String SHOWS = "lv.lidzas.kit.looks.Shows";
    private static final String SHOWS_NOBODY = "lv.lidzas.kit.looks.ShowsNobody";
    private static final String BY_LINK = "lv.lidzas.kit.looks.ByLink";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String SIGHT = "lv.lidzas.kit.looks.Sight";
    private static final String OPERATION =
            "org.eclipse.microprofile.openapi.annotations.Operation";

    private static final Properties WORDS = words();

    private LookRules() {}

    /** It says that it shows somebody or nobody, and in the first case its resource tells whom. */
    static ArchRule operationsSayWhatTheyShow() {
        return CompositeArchRule.of(
                        methods()
                                .that(areOperations())
                                .should(
                                        PlainCondition.hold(
                                                "say by @Shows or @ShowsNobody what they show",
                                                (JavaMethod method) ->
                                                        method.isAnnotatedWith(SHOWS)
                                                                != method.isAnnotatedWith(
                                                                        SHOWS_NOBODY))))
                .and(
                        methods()
                                .that()
                                .areAnnotatedWith(SHOWS)
                                .should(
                                        PlainCondition.hold(
                                                "belong to a resource that tells Sight whom they show",
                                                (JavaMethod method) ->
                                                        tellsSight(method.getOwner()))))
                .because("whoever is looked at may ask who looked");
    }

    /** Where nobody says who it is, nobody is shown, and nothing is kept of whoever asks; a secret link says who it is. */
    static ArchRule openDoorsShowNobody() {
        return CompositeArchRule.of(
                        methods()
                                .that()
                                .areAnnotatedWith(PERMIT_ALL)
                                .and()
                                .areNotAnnotatedWith(BY_LINK)
                                .should()
                                .beAnnotatedWith(SHOWS_NOBODY)
                                .andShould()
                                .beAnnotatedWith("lv.lidzas.kit.web.KeepsNothing")
                                .allowEmptyShould(true))
                .and(
                        methods()
                                .that()
                                .areAnnotatedWith(BY_LINK)
                                .should()
                                .beAnnotatedWith(PERMIT_ALL)
                                .andShould()
                                .beAnnotatedWith(SHOWS)
                                .allowEmptyShould(true))
                .because("without a token there is nobody to whom a look could be written down");
    }

    /** The person reads in words what was done. */
    static ArchRule looksHaveWords() {
        return methods()
                .that()
                .areAnnotatedWith(SHOWS)
                .should(
                        PlainCondition.hold(
                                "have words in both languages in texts/looks.properties",
                                (JavaMethod method) ->
                                        WORDS.containsKey(keyOf(method) + ".lv")
                                                && WORDS.containsKey(keyOf(method) + ".en")));
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations", method -> OPERATIONS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static boolean tellsSight(JavaClass resource) {
        return resource.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(SIGHT));
    }

    private static String keyOf(JavaMethod method) {
        return "operation."
                + method.tryGetAnnotationOfType(OPERATION)
                        .flatMap(annotation -> annotation.get("operationId"))
                        .map(Object::toString)
                        .filter(id -> !id.isEmpty())
                        .orElse(method.getName());
    }

    /** Those of every jar, as the service itself reads them. */
    private static Properties words() {
        Properties words = new Properties();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources("texts/looks.properties"))) {
                try (Reader reader =
                        new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
