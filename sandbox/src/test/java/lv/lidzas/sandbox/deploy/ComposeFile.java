package lv.lidzas.sandbox.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, with its anchors resolved. */
record ComposeFile(Map<?, ?> content) {

    static ComposeFile read() {
        return parse(ProjectFile.read("docker-compose.yml"));
    }

    static ComposeFile parse(String text) {
        return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    Map<?, ?> services() {
        return part(content, "services");
    }

    Map<?, ?> service(String name) {
        return part(services(), name);
    }

    Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        if (service(service).containsKey("environment")) {
            part(service(service), "environment")
                    .forEach((name, value) -> variables.put(name.toString(), value.toString()));
        }
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
