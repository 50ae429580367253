package lv.lidzas.sandbox.catalogue;

import java.util.Map;
import lv.lidzas.contracts.Topics;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.JavaSource;

/** What the Javadoc of the contracts says; it is read from the source, because classes do not carry it. */
final class ContractSource {

    private ContractSource() {}

    /** What an event is. */
    static String summaryOf(Class<?> event) {
        return source(event).description();
    }

    /** What each component means. */
    static Map<String, String> componentsOf(Class<?> event) {
        return source(event).parameters();
    }

    /** What travels on a topic, and under which key. */
    static String topic(String name) {
        return source(Topics.class)
                .descriptionOfConstant(name)
                .orElseThrow(() -> new AssertionError("Topics does not explain " + name + "."));
    }

    private static JavaSource source(Class<?> type) {
        String file = "event-contracts/src/main/java/" + type.getName().replace('.', '/') + ".java";
        return JavaSource.in(ApprovedFile.root().resolve(file)).getFirst();
    }
}
