package lv.lidzas.sandbox.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.testkit.ApprovedFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, with its anchors resolved. */
record ComposeFile(Map<?, ?> content) {

    static ComposeFile read() {
        try {
            String text = Files.readString(ApprovedFile.root().resolve("docker-compose.yml"));
            return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<?, ?> services() {
        return part(content, "services");
    }

    Map<?, ?> service(String name) {
        return part(services(), name);
    }

    Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        part(service(service), "environment")
                .forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return variables;
    }

    /** The words of the health check's command. */
    List<String> check(String service) {
        return list(part(service(service), "healthcheck"), "test");
    }

    List<String> ports(String service) {
        return list(service(service), "ports");
    }

    static Map<?, ?> part(Map<?, ?> of, String name) {
        if (of.get(name) instanceof Map<?, ?> part) {
            return part;
        }
        throw new AssertionError("docker-compose.yml lacks " + name + ".");
    }

    static List<String> list(Map<?, ?> of, String name) {
        if (of.get(name) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new AssertionError("docker-compose.yml lacks the list " + name + ".");
    }
}
