package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The rules on a root package of this module's tests; not run by itself. */
final class ServiceUnderRules extends ArchitectureRules {

    ServiceUnderRules(String root, String... pureRooms) {
        this(new ClassFileImporter().importPackages(root), root, pureRooms);
    }

    private ServiceUnderRules(JavaClasses classes, String root, String... pureRooms) {
        super(classes, classes, root, pureRooms);
    }
}
