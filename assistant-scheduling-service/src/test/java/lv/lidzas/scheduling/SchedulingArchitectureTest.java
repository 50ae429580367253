package lv.lidzas.scheduling;

import lv.lidzas.testkit.architecture.ArchitectureRules;

class SchedulingArchitectureTest extends ArchitectureRules {
    SchedulingArchitectureTest() {
        super("lv.lidzas.scheduling");
    }
}
