package lv.lidzas.sandbox.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPBackendRef;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who reaches whom: policies, the gateway's table of paths, and the addresses in the settings. */
final class NetworkRules {

    private static final int NAMES = 53;
    private static final Pattern PORT_OF_A_HOST = Pattern.compile(":(\\d+)");

    private final Manifests manifests;
    private final List<Workload> workloads;
    private final Faults faults;

    private NetworkRules(Manifests manifests, Faults faults) {
        this.manifests = manifests;
        this.workloads = Workload.in(manifests);
        this.faults = faults;
    }

    static void check(Manifests manifests, Faults faults) {
        NetworkRules rules = new NetworkRules(manifests, faults);
        rules.everybodyIsShutIn();
        rules.workloads.forEach(rules::isReached);
        ServiceInCode.all().forEach(rules::reachesWhatItNeeds);
        manifests.all(HTTPRoute.class).forEach(rules::route);
    }

    private void everybodyIsShutIn() {
        faults.unless(
                manifests.all(NetworkPolicy.class).stream()
                        .anyMatch(it ->
                                matches(it).isEmpty()
                                        && it.getSpec().getIngress().isEmpty()
                                        && it.getSpec().getEgress().isEmpty()
                                        && it.getSpec()
                                                .getPolicyTypes()
                                                .containsAll(List.of("Ingress", "Egress"))),
                "nothing is denied to whom no policy names");
        for (NetworkPolicy policy : manifests.all(NetworkPolicy.class)) {
            faults.unless(
                    workloads.stream().anyMatch(it -> it.isFoundBy(matches(policy))),
                    "the policy " + policy.getMetadata().getName() + " finds no pods");
        }
    }

    /** Every port that a pod has is let in, and no other. */
    private void isReached(Workload it) {
        Set<Integer> let =
                policiesOf(it)
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort().getIntVal())
                        .collect(Collectors.toCollection(TreeSet::new));
        faults.unless(
                let.equals(new TreeSet<>(it.ports())),
                it.name() + " has " + new TreeSet<>(it.ports()) + " and " + let + " are let in");
    }

    private void reachesWhatItNeeds(ServiceInCode service) {
        Workload it =
                workloads.stream()
                        .filter(any -> any.name().equals(service.name()))
                        .findFirst()
                        .orElseThrow();
        List<NetworkPolicyEgressRule> rules =
                policiesOf(it).flatMap(policy -> policy.getSpec().getEgress().stream()).toList();
        Set<Integer> open =
                rules.stream()
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(NetworkPolicyPort::getPort)
                        .map(port -> port.getIntVal())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> needed = portsNeeded(it.variables(manifests));
        faults.unless(open.equals(needed), service + " needs " + needed + " and may go to " + open);
        rules.forEach(rule ->
                faults.unless(
                        !rule.getTo().isEmpty()
                                && rule.getTo().stream().allMatch(NetworkRules::isNamed),
                        service + " may go anywhere on " + rule.getPorts()));
        rules.stream()
                .flatMap(rule ->
                        rule.getTo().stream()
                                .filter(to ->
                                        to.getPodSelector() != null
                                                && to.getNamespaceSelector() == null)
                                .flatMap(to ->
                                        rule.getPorts().stream()
                                                .filter(port ->
                                                        workloads.stream()
                                                                .noneMatch(target ->
                                                                        target.isFoundBy(
                                                                                        to.getPodSelector()
                                                                                                .getMatchLabels())
                                                                                && target.ports()
                                                                                        .contains(
                                                                                                port.getPort()
                                                                                                        .getIntVal())))
                                                .map(port ->
                                                        to.getPodSelector().getMatchLabels()
                                                                + ":"
                                                                + port.getPort().getIntVal())))
                .forEach(
                        nobody -> faults.add(service + " goes to " + nobody + ", where nobody is"));
    }

    private static boolean isNamed(NetworkPolicyPeer to) {
        return to.getPodSelector() != null
                || to.getNamespaceSelector() != null
                || to.getIpBlock() != null && !to.getIpBlock().getCidr().endsWith("/0");
    }

    /** The ports in the addresses that the settings name. */
    private static Set<Integer> portsNeeded(Map<String, String> variables) {
        Set<Integer> ports = new TreeSet<>(Set.of(NAMES));
        for (String hosts : List.of("LIDZAS_DB_HOST", "LIDZAS_KAFKA")) {
            PORT_OF_A_HOST
                    .matcher(variables.getOrDefault(hosts, ""))
                    .results()
                    .forEach(it -> ports.add(Integer.parseInt(it.group(1))));
        }
        for (String address : List.of("LIDZAS_OIDC_ISSUER", "LIDZAS_TRACING_ENDPOINT")) {
            if (variables.containsKey(address)) {
                URI uri = URI.create(variables.get(address));
                ports.add(
                        uri.getPort() > 0
                                ? uri.getPort()
                                : uri.getScheme().equals("https") ? 443 : 80);
            }
        }
        return ports;
    }

    private void route(HTTPRoute route) {
        route.getSpec()
                .getParentRefs()
                .forEach(parent ->
                        faults.unless(
                                manifests.all(Gateway.class).stream()
                                        .anyMatch(it ->
                                                name(it).equals(parent.getName())
                                                        && it.getSpec().getListeners().stream()
                                                                .anyMatch(listener ->
                                                                        listener.getName()
                                                                                        .equals(
                                                                                                parent
                                                                                                        .getSectionName())
                                                                                && route.getSpec()
                                                                                        .getHostnames()
                                                                                        .contains(
                                                                                                listener
                                                                                                        .getHostname()))),
                                "the routes belong to no gateway"));
        for (ServiceInCode service : ServiceInCode.all()) {
            String path = "/" + service.service().context();
            faults.unless(
                    route.getSpec().getRules().stream()
                            .anyMatch(rule -> leads(rule, path, service)),
                    path + " does not lead to " + service);
            faults.unless(
                    manifests.all(ConfigMap.class).stream()
                            .anyMatch(it ->
                                    name(it).startsWith(service.name() + "-")
                                            && path.equals(it.getData().get("LIDZAS_PUBLIC_PATH"))),
                    service + " does not know its path " + path);
        }
    }

    private boolean leads(HTTPRouteRule rule, String path, ServiceInCode service) {
        HTTPBackendRef to = rule.getBackendRefs().getFirst();
        return rule.getMatches().getFirst().getPath().getValue().equals(path)
                && "/"
                        .equals(
                                rule.getFilters()
                                        .getFirst()
                                        .getUrlRewrite()
                                        .getPath()
                                        .getReplacePrefixMatch())
                && to.getName().equals(service.name())
                && manifests.all(Service.class).stream()
                        .anyMatch(it ->
                                name(it).equals(to.getName())
                                        && it.getSpec()
                                                .getPorts()
                                                .getFirst()
                                                .getPort()
                                                .equals(to.getPort()));
    }

    private Stream<NetworkPolicy> policiesOf(Workload it) {
        return manifests.all(NetworkPolicy.class).stream()
                .filter(policy -> it.isFoundBy(matches(policy)));
    }

    private static Map<String, String> matches(NetworkPolicy policy) {
        Map<String, String> labels = policy.getSpec().getPodSelector().getMatchLabels();
        return labels == null ? Map.of() : labels;
    }

    private static String name(HasMetadata object) {
        return object.getMetadata().getName();
    }
}
