package lv.lidzas.contracts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** All published events, found in the code, and where their files lie. */
final class PublishedEvents {

    private static final List<Class<? extends Record>> ALL =
            new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("lv.lidzas.contracts")
                            .stream()
                            .filter(type -> type.isAnnotatedWith(ContractEvent.class))
                            .sorted(Comparator.comparing(JavaClass::getName))
                            .<Class<? extends Record>>map(
                                    type -> type.reflect().asSubclass(Record.class))
                            .toList();

    private PublishedEvents() {}

    /** Every record with {@link ContractEvent}. */
    static List<Class<? extends Record>> all() {
        return ALL;
    }

    /** The record of a sample folder, for example {@code intake/application-submitted.v1}. */
    static Class<? extends Record> of(String contextAndName) {
        return all().stream()
                .filter(event -> fileOf(event).equals(contextAndName))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "No event has the name "
                                        + contextAndName
                                        + ". Maybe a published event was renamed; publish a new one"
                                        + " beside it instead."));
    }

    /** {@code lv.lidzas.intake.application-submitted.v1} as {@code intake/application-submitted.v1}. */
    static String fileOf(Class<? extends Record> event) {
        String type = Contracts.typeOf(event).substring("lv.lidzas.".length());
        return type.replaceFirst("\\.", "/");
    }

    /** This module's folder, wherever the build was started. */
    static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("src/main/java/lv/lidzas/contracts"))
                ? here
                : here.resolve("event-contracts");
    }
}
