package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The rules on packages of this module's tests; not run by itself. */
final class ServiceUnderRules extends ArchitectureRules {

    ServiceUnderRules(String root, String tests, String... pureRooms) {
        super(
                new ClassFileImporter().importPackages(root),
                new ClassFileImporter().importPackages(tests),
                root,
                pureRooms);
    }
}
