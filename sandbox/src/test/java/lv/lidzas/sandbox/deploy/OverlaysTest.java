package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every overlay is rendered, read strictly, and held against itself and the code; a planted fault of each kind is found. */
class OverlaysTest {

    static List<String> overlays() throws IOException {
        try (Stream<Path> folders = Files.list(ApprovedFile.root().resolve("k8s/overlays"))) {
            return folders.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itHasNoFault(String overlay) {
        assertThat(ManifestRules.faults(Manifests.overlay(overlay))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demo | prots: | ports: | prots",
                "demo | notAField: 1 | serviceName: kafka | notAField",
                "demo | x-containerPort: 5432 | containerPort: 5432 | containerPort",
                "demo | replicas: many | replicas: 1 | many",
            })
    void aFieldThatIsUnknownMissingOrOfTheWrongKindIsFound(
            String overlay, String wrong, String right, String named) {
        String planted = planted(overlay, right, wrong);

        assertThatThrownBy(() -> Manifests.parse(planted)).hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Selectors
                "demo | (kind: Service\\n(?:.*\\n){1,14}? +selector:\\n +app.kubernetes.io/name: )kafka | $1kafkka | the service kafka finds 0",
                "demo | (kind: PodDisruptionBudget(?:.*\\n)+?.*matchLabels:\\n +app.kubernetes.io/name: )application | $1app | finds no pods",
                "demo | (podSelector:\\n +matchLabels:\\n +app.kubernetes.io/name: )issuer | $1issuers | finds no pods",
                "municipality | (scaleTargetRef:(?:.*\\n)+? +name: )application-service | $1eligibility-service | both say how many",
                // Ports
                "demo | targetPort: http | targetPort: https | leads to no port https",
                "demo | containerPort: 8181 | containerPort: 9999 | application-service listens on",
                "demo | port: management | port: health | application-service is asked on the port health",
                "demo | path: /q/health/live | path: /health/live | is not asked whether it is live",
                // References
                "demo | (secretKeyRef:\\n +key: )LIDZAS_PARTY_KEY\\n | $1LIDZAS_PARTY\\n | reads LIDZAS_PARTY, which the secret has not",
                "demo | claimName: document-files | claimName: files | claims files, which there is not",
                "demo | (configMapRef:\\n +name: lidzas)-\\w+ | $1 | reads lidzas, which there is not",
                "demo | serviceAccountName: document-service | serviceAccountName: default | runs for default",
                "municipality | name: lidzas-ca-\\w+\\n( +name: ca) | name: lidzas-ca\\n$1 | mounts lidzas-ca, which there is not",
                "demo | (mountPath: /var/lib/lidzas/documents\\n +name: )files | $1papers | mounts",
                // Variables
                "demo | LIDZAS_API_DESCRIPTION: | LIDZAS_API_DESCRIPTOIN: | nobody reads LIDZAS_API_DESCRIPTOIN",
                "demo | (- name: )LIDZAS_DATA_KEY\\n | $1LIDZAS_INDEX_KEY\\n | needs LIDZAS_DATA_KEY",
                "demo | LIDZAS_KAFKA: kafka:9092 | LIDZAS_KAFKA_USER: kafka:9092 | needs LIDZAS_KAFKA",
                // Images
                "demo | image: lidzas/issuer:[\\w.-]+ | image: lidzas/issuer | issuer has the image",
                "demo | image: postgres:18 | image: postgres:latest | postgres has the image",
                // What pods may do
                "demo | runAsNonRoot: true | runAsNonRoot: false | may be root",
                "demo | readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | may write anywhere",
                "demo | allowPrivilegeEscalation: false | allowPrivilegeEscalation: true | may do more",
                "demo | automountServiceAccountToken: false\\n      containers | automountServiceAccountToken: true\\n      containers | is given a token",
                // Policies
                "demo | name: default-deny\\n(.*\\n)spec:\\n  podSelector: \\{} | name: default-deny\\n$1spec:\\n  podSelector: {matchLabels: {a: b}} | nothing is denied",
                "demo | (ingress:(?:.*\\n)+?.*- port: )8181 | $18282 | are let in",
                "demo | - port: 5432(\\n +protocol: TCP\\n +to:\\n +- podSelector:\\n +matchLabels:\\n +app.kubernetes.io/name: postgres) | - port: 5433$1 | needs [53, 5432",
                "municipality | cidr: 192.0.2.20/32 | cidr: 0.0.0.0/0 | may go anywhere",
                "municipality | LIDZAS_DB_HOST: postgres.example.lv:5432 | LIDZAS_DB_HOST: postgres.example.lv:6432 | and may go to",
                "municipality | gatewayClassName: envoy | gatewayClassName: from-values-env | is not filled in",
                // The table of paths
                "municipality | value: /documents | value: /papers | /documents does not lead to document-service",
                "municipality | (backendRefs:\\n +- name: document-service\\n +port: )8083 | $18084 | /documents does not lead to",
                "municipality | LIDZAS_PUBLIC_PATH: /intake | LIDZAS_PUBLIC_PATH: /in | does not know its path /intake",
                "municipality | (parentRefs:\\n *- name: )lidzas | $1other | belong to no gateway",
                // Connections
                "municipality | LIDZAS_DB_POOL: \"6\" | LIDZAS_DB_POOL: \"8\" | do not fit into 97",
                "municipality | maxReplicas: 3 | maxReplicas: 5 | do not fit into 97",
            })
    void aPlantedFaultIsFound(String overlay, String right, String wrong, String fault) {
        String planted = planted(overlay, right, wrong);

        assertThat(ManifestRules.faults(planted)).anyMatch(it -> it.contains(fault));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void aChangedSettingOrSecretIsANewRollout(String overlay) {
        Manifests manifests = Manifests.of(Manifests.overlay(overlay));

        assertThat(
                        Stream.concat(
                                manifests.all(ConfigMap.class).stream(),
                                manifests.all(Secret.class).stream()))
                .isNotEmpty()
                .allMatch(it -> it.getMetadata().getName().matches(".*-[a-z0-9]{10}"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itsNamespaceLetsOnlyRestrictedPodsIn(String overlay) {
        assertThat(Manifests.of(Manifests.overlay(overlay)).all(Namespace.class))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.getMetadata().getLabels())
                                .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theExampleOfTheSecretsHasWhatPodsReadAndNoValue(String overlay) {
        Manifests manifests = Manifests.of(Manifests.overlay(overlay));
        List<String> read =
                Workload.in(manifests).stream()
                        .flatMap(it -> it.container().getEnv().stream())
                        .filter(it -> it.getValueFrom() != null)
                        .map(it -> it.getValueFrom().getSecretKeyRef().getKey())
                        .distinct()
                        .toList();

        assertThat(
                        ProjectFile.read("k8s/overlays/" + overlay + "/secrets.env.example")
                                .lines()
                                .map(line -> line.replaceFirst("^#(?=LIDZAS)", ""))
                                .filter(line -> line.startsWith("LIDZAS_"))
                                .map(line -> line.replaceFirst("=.*", "")))
                .isSubsetOf(read);
    }

    @Test
    void aMunicipalitysConnectionsAreThoseThatItsValuesCount() {
        int most = ConnectionBudget.most(Manifests.of(Manifests.overlay("municipality")));

        assertThat(ProjectFile.read("k8s/overlays/municipality/values.env"))
                .contains("is " + most + " of PostgreSQL's " + ConnectionBudget.POSTGRES);
        assertThat(ProjectFile.read("k8s/overlays/demo/values.env"))
                .contains(
                        "is "
                                + ConnectionBudget.most(Manifests.demo())
                                + " of PostgreSQL's "
                                + ConnectionBudget.POSTGRES);
    }

    @Test
    void everyFileHoldsOneObject() throws IOException {
        try (Stream<Path> files = Files.walk(ApprovedFile.root().resolve("k8s"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file))
                                    .containsOnlyOnce("\nkind: ")
                                    .doesNotContain("---"));
        }
    }

    /** The first place alone is changed. */
    private static String planted(String overlay, String right, String wrong) {
        String yaml = Manifests.overlay(overlay);
        Matcher found = Pattern.compile(right).matcher(yaml);
        assertThat(found.find()).as(right).isTrue();
        return found.replaceFirst(wrong.replace("\\n", "\n"));
    }
}
