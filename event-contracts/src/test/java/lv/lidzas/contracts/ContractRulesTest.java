package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every published event keeps: its name, its topic, and silence about the person. */
class ContractRulesTest {

    /** Words of components that would carry personal data or free text (rule 18). */
    private static final Set<String> PERSONAL =
            Set.of(
                    "name",
                    "surname",
                    "address",
                    "street",
                    "postcode",
                    "phone",
                    "email",
                    "mail",
                    "contact",
                    "diagnosis",
                    "illness",
                    "comment",
                    "note",
                    "remark",
                    "reasoning",
                    "description",
                    "message",
                    "photo",
                    "iban",
                    "location",
                    "latitude",
                    "longitude",
                    "gender",
                    "sex",
                    "code");

    static List<Class<? extends Record>> events() {
        return PublishedEvents.all();
    }

    @Test
    void thereAreEvents() {
        assertThat(events()).hasSizeGreaterThan(10);
    }

    @Test
    void everyTopLevelRecordIsAnEventOrPartOfOne() {
        Set<Class<?>> parts =
                events().stream().flatMap(ContractRulesTest::records).collect(Collectors.toSet());

        assertThat(mainClasses().filter(JavaClass::isRecord).<Class<?>>map(JavaClass::reflect))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(parts).contains(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void typeFollowsFromPackageAndName(Class<? extends Record> event) {
        String[] packages = event.getPackageName().split("\\.", -1);
        String kebab =
                event.getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);

        assertThat(Contracts.typeOf(event))
                .isEqualTo("lv.lidzas." + packages[3] + "." + kebab + "." + packages[4]);
    }

    @ParameterizedTest
    @MethodSource("events")
    void topicIsOneOfTheContext(Class<? extends Record> event) throws IllegalAccessException {
        String[] packages = event.getPackageName().split("\\.", -1);

        assertThat(Contracts.topicOf(event))
                .isIn(topics())
                .matches(packages[3] + "\\.[a-z-]+\\." + packages[4]);
    }

    @ParameterizedTest
    @MethodSource("events")
    void nameIsAPastParticiple(Class<? extends Record> event) {
        assertThat(event.getSimpleName()).matches(".*(ed|wn|ld)");
    }

    @ParameterizedTest
    @MethodSource("events")
    void noComponentIsNamedLikePersonalData(Class<? extends Record> event) {
        assertThat(components(event))
                .extracting(RecordComponent::getName)
                .noneMatch(ContractRulesTest::soundsPersonal);
    }

    @ParameterizedTest
    @MethodSource("events")
    void textIsOnlyAnIdUnlessItIsTheTextOfARule(Class<? extends Record> event) {
        if (event != RuleSetPublished.class) {
            assertThat(
                            components(event)
                                    .filter(component -> component.getType() == String.class)
                                    .filter(component ->
                                            component.getDeclaringRecord() != PurposeCode.class))
                    .extracting(RecordComponent::getName)
                    .allMatch(name ->
                            name.endsWith("Id") || name.endsWith("Key") || name.equals("hash"));
        }
    }

    @Test
    void everyCodeListHasAPlaceForCodesThatAReaderDoesNotKnow() {
        assertThat(mainClasses().filter(JavaClass::isEnum).map(JavaClass::reflect))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(type.getFields())
                                .filteredOn(Field::isEnumConstant)
                                .filteredOn(field ->
                                        field.isAnnotationPresent(JsonEnumDefaultValue.class))
                                .extracting(Field::getName)
                                .containsExactly("UNKNOWN"));
    }

    @Test
    void namesThatSoundPersonalAreRecognised() {
        assertThat(Stream.of("personalCode", "givenName", "phone", "declaredAddress"))
                .allMatch(ContractRulesTest::soundsPersonal);
        assertThat(Stream.of("personId", "bornOn", "grantedTime"))
                .noneMatch(ContractRulesTest::soundsPersonal);
    }

    private static boolean soundsPersonal(String component) {
        return Arrays.stream(component.split("(?=[A-Z])", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(PERSONAL::contains);
    }

    private static Stream<RecordComponent> components(Class<?> event) {
        return records(event).flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    /** The record and every record that it holds, directly or in a list. */
    private static Stream<Class<?>> records(Class<?> type) {
        Stream<Class<?>> parts =
                Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> Parts.of(component.getGenericType()))
                        .filter(Class::isRecord);
        return Stream.concat(Stream.of(type), parts.flatMap(ContractRulesTest::records));
    }

    private static Stream<JavaClass> mainClasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("lv.lidzas.contracts")
                        .stream();
    }

    private static List<String> topics() throws IllegalAccessException {
        List<String> topics = new java.util.ArrayList<>();
        for (Field field : Topics.class.getFields()) {
            topics.add((String) field.get(null));
        }
        return topics;
    }
}
