package lv.lidzas.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.sandbox.code.Modules;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sends which event and who listens, over all services. */
class EventCatalogueTest {

    private static final List<String> CONTEXTS =
            Modules.SERVICES.stream().map(Deployable::context).toList();

    static List<Class<? extends Record>> events() {
        return new ClassFileImporter()
                .importPackages("lv.lidzas.contracts").stream()
                        .filter(type -> type.isAnnotatedWith(ContractEvent.class))
                        .sorted(
                                Comparator.comparingInt((JavaClass type) ->
                                                placeOf(contextOf(type.getName())))
                                        .thenComparing(JavaClass::getSimpleName))
                        .<Class<? extends Record>>map(
                                type -> type.reflect().asSubclass(Record.class))
                        .toList();
    }

    @Test
    void theCatalogueSaysWhatTheCodeSays() {
        ApprovedFile.verify("docs/events.approved.md", new EventCatalogue(events()).text());
    }

    @ParameterizedTest
    @MethodSource("events")
    void onlyTheServiceOfItsContextSendsAnEvent(Class<? extends Record> event) {
        String context = contextOf(event.getName());

        assertThat(EventCatalogue.senders(event))
                .containsExactlyElementsOf(
                        Modules.SERVICES.stream()
                                .filter(it -> isOfAll(context) || it.context().equals(context))
                                .map(Deployable::folder)
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void servicesNeverDependOnEachOther(Deployable service) {
        assertThat(Modules.classesOf(service.folder()))
                .isNotEmpty()
                .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
                .extracting(dependency -> dependency.getTargetClass().getPackageName())
                .filteredOn(name -> name.startsWith("lv.lidzas."))
                .extracting(name -> name.split("\\.", -1)[2])
                .isSubsetOf(service.context(), "kit", "contracts");
    }

    /** In the order of the services; what all of them tell comes last. */
    private static int placeOf(String context) {
        return isOfAll(context) ? CONTEXTS.size() : CONTEXTS.indexOf(context);
    }

    /** What the kit lets every service tell has a context of its own. */
    private static boolean isOfAll(String context) {
        return context.equals("looks");
    }

    private static String contextOf(String name) {
        String[] parts = name.split("\\.", -1);
        return parts[2].equals("contracts") ? parts[3] : parts[2];
    }
}
