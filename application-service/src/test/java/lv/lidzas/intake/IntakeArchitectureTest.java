package lv.lidzas.intake;

import lv.lidzas.testkit.architecture.ArchitectureRules;

class IntakeArchitectureTest extends ArchitectureRules {

    IntakeArchitectureTest() {
        super("lv.lidzas.intake");
    }
}
