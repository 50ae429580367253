package lv.lidzas.sandbox.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A name means one thing in the whole tree: whoever searches for it finds one class, or the same thing in each service. */
class HomonymsTest {

    private static final String VOCABULARY =
            "the law's own word, and each service keeps the part that it needs";
    private static final String ID = "the same id, typed in each service that refers to it";
    private static final String LISTENER =
            "each service listens to a topic with a consumer of this name";

    /** Names that several modules may use, and why. */
    private static final Map<String, String> MAY_OCCUR =
            Map.ofEntries(
                    Map.entry("ApplicationId", ID),
                    Map.entry("DocumentId", ID),
                    Map.entry("PersonId", ID),
                    Map.entry("Purpose", VOCABULARY),
                    Map.entry("DocumentKind", VOCABULARY),
                    Map.entry("DisabilityGroup", VOCABULARY),
                    Map.entry("Limitation", VOCABULARY),
                    Map.entry("IdentityMethod", VOCABULARY),
                    Map.entry("GrantedTime", VOCABULARY),
                    Map.entry("GrantedTimeView", VOCABULARY),
                    Map.entry("Per", VOCABULARY),
                    Map.entry("AccessLogEventsConsumer", LISTENER),
                    Map.entry("ApplicationEventsConsumer", LISTENER),
                    Map.entry("DecisionEventsConsumer", LISTENER),
                    Map.entry("DocumentEventsConsumer", LISTENER),
                    Map.entry("PersonEventsConsumer", LISTENER));

    @Test
    void aNameMeansOneThing() {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (String module : Modules.all()) {
            for (JavaClass type : Modules.classesOf(module)) {
                if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                    modules.computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>()).add(module);
                }
            }
        }
        modules.values().removeIf(in -> in.size() == 1);

        assertThat(modules.keySet())
                .as("%s", modules)
                .containsExactlyInAnyOrderElementsOf(MAY_OCCUR.keySet());
    }
}
