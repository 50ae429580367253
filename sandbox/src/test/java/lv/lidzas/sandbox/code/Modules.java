package lv.lidzas.sandbox.code;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;

/** The modules of the project with the classes of their main code. */
public final class Modules {

    public static final String KIT = "service-kit";

    /** The services in the order in which a case passes them. */
    public static final List<Deployable> SERVICES =
            Stream.of(Deployable.values())
                    .sorted((one, other) -> Integer.compare(turnOf(one), turnOf(other)))
                    .toList();

    private static final Map<String, JavaClasses> CLASSES = new ConcurrentHashMap<>();

    private Modules() {}

    /** Every module. */
    public static List<String> all() {
        return Stream.concat(
                        Stream.of("event-contracts", KIT, "test-kit", "sandbox"),
                        SERVICES.stream().map(Deployable::folder))
                .toList();
    }

    /** The classes of a module as they were compiled last. */
    public static JavaClasses classesOf(String module) {
        return CLASSES.computeIfAbsent(
                module, it -> new ClassFileImporter().importPath(folder(it)));
    }

    /** Loads the classes of the modules beside those of this test, so that their constants can be read. */
    public static URLClassLoader loader(List<String> modules) {
        URL[] folders = modules.stream().map(it -> url(folder(it))).toArray(URL[]::new);
        return new URLClassLoader(folders, Modules.class.getClassLoader());
    }

    private static int turnOf(Deployable service) {
        return switch (service) {
            case APPLICATION -> 1;
            case DOCUMENT -> 2;
            case ELIGIBILITY -> 3;
            case SCHEDULING -> 4;
        };
    }

    private static Path folder(String module) {
        return ApprovedFile.root().resolve(module).resolve("target/classes");
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
