package lv.lidzas.documents;

import lv.lidzas.testkit.architecture.ArchitectureRules;

class DocumentsArchitectureTest extends ArchitectureRules {

    DocumentsArchitectureTest() {
        super("lv.lidzas.documents");
    }
}
