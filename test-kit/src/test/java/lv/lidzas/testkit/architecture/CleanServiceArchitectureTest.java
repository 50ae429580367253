package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A service that does nothing wrong passes every rule: none cries wolf. */
class CleanServiceArchitectureTest extends ArchitectureRules {

    private static final String ROOT = "lv.lidzas.testkit.architecture.clean";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    CleanServiceArchitectureTest() {
        super(CLASSES, CLASSES, ROOT, "sums");
    }
}
