package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;

/** Rules for every class of production code, whatever its ring (rules 7, 11 to 15, 17, 27, 36 and 39); the service kit keeps them too. */
public final class CodeRules {

    private static final Set<String> OLD_DATES =
            Set.of(
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.GregorianCalendar",
                    "java.text.SimpleDateFormat");
    private static final String[] INJECTION = {
        "jakarta.inject.Inject",
        "jakarta.annotation.Resource",
        "jakarta.persistence.PersistenceContext",
        "org.eclipse.microprofile.config.inject.ConfigProperty",
        "org.eclipse.microprofile.reactive.messaging.Channel"
    };

    private static final Set<String> DATES =
            Set.of(
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.YearMonth",
                    "java.time.ZonedDateTime");
    private static final Set<String> OTHER_CLIENTS =
            Set.of("io.restassured.RestAssured", "java.net.HttpURLConnection");
    private static final String REQUEST = "io.restassured.specification.RequestSpecification";
    private static final Set<String> OF_THE_KIT = Set.of("auth", "multiPart");
    private static final int FILES_IN_A_PACKAGE = 25;

    private CodeRules() {}

    /** The current time comes from a clock that a test can set (rule 7). */
    public static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "it reads the time without a clock",
                                CodeRules::readsTheMachinesTime));
    }

    /** A test names its days, or asks the clock of the service that it runs (rule 36). */
    public static ArchRule testsKnowNoToday() {
        return noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "it asks for today without a clock",
                                (JavaMethodCall call) ->
                                        DATES.contains(call.getTargetOwner().getName())
                                                && readsTheMachinesTime(call)))
                .because("a test that is green today only tells nothing tomorrow");
    }

    /** A test speaks HTTP by {@code Http} and {@code Multipart} of test-kit, which know tokens, keys and UTF-8 (rule 39). */
    public static ArchRule testsSpeakHttpByTheKit() {
        return CompositeArchRule.of(
                        noClasses()
                                .should()
                                .dependOnClassesThat(
                                        DescribedPredicate.describe(
                                                "are another client",
                                                (JavaClass type) ->
                                                        type.getPackageName()
                                                                        .equals("java.net.http")
                                                                || OTHER_CLIENTS.contains(
                                                                        type.getName()))))
                .and(
                        noClasses()
                                .should()
                                .callMethodWhere(
                                        DescribedPredicate.describe(
                                                "it writes a token or a part by itself",
                                                (JavaMethodCall call) ->
                                                        call.getTargetOwner()
                                                                        .getName()
                                                                        .equals(REQUEST)
                                                                && OF_THE_KIT.contains(
                                                                        call.getName()))))
                .because("two ways to send the same request differ by accident");
    }

    /** A name says what a class does (rule 11). */
    public static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .because("such a name says nothing of what the class does");
    }

    /** Dependencies come in by the constructor (rule 12). */
    public static ArchRule injectionIsByConstructor() {
        return CompositeArchRule.of(noFields().should().beAnnotatedWith(injected()))
                .and(noMethods().should().beAnnotatedWith(injected()));
    }

    /** Words for an operator go to the log (rule 13). */
    public static ArchRule standardStreamsAreLeftAlone() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    /** An exception says by its type what went wrong (rule 14). */
    public static ArchRule exceptionsAreSpecific() {
        return noClasses().should(THROW_GENERIC_EXCEPTIONS);
    }

    /** Dates are those of java.time (rule 17). */
    public static ArchRule oldDatesAreGone() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are dates from before java.time",
                                (JavaClass type) -> OLD_DATES.contains(type.getName())));
    }

    /** A package is read at a glance (rule 27). */
    public static ArchRule packagesAreSmall() {
        return classes()
                .should(
                        PlainCondition.hold(
                                "live in a package of at most " + FILES_IN_A_PACKAGE + " files",
                                type ->
                                        type.getPackage().getClasses().stream()
                                                        .filter(it ->
                                                                !it.isArray()
                                                                        && !it.getName()
                                                                                .contains("$"))
                                                        .count()
                                                <= FILES_IN_A_PACKAGE))
                .because("whoever looks for a thing reads the list of files");
    }

    /** Code is blocking and runs on virtual threads. */
    public static ArchRule codeIsBlocking() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye.mutiny..", "org.reactivestreams..")
                .because("plain code on virtual threads is readable and debuggable");
    }

    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        var target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean takesAClock =
                target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return (owner.startsWith("java.time.") && target.getName().equals("now") && !takesAClock)
                || (owner.equals("java.lang.System")
                        && target.getName().equals("currentTimeMillis"));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>>
            injected() {
        return DescribedPredicate.describe(
                "an injection",
                annotation -> {
                    for (String name : INJECTION) {
                        if (annotation.getRawType().getName().equals(name)) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
