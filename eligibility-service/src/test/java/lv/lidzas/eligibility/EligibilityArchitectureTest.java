package lv.lidzas.eligibility;

import lv.lidzas.testkit.architecture.ArchitectureRules;

class EligibilityArchitectureTest extends ArchitectureRules {

    EligibilityArchitectureTest() {
        super("lv.lidzas.eligibility", "rules");
    }
}
