package lv.lidzas.testkit.servers;

import java.nio.file.Path;

/**
 * How a node of Kafka is spoken with when it asks who comes: by TLS, with a user and a password (SASL_SSL, SCRAM-SHA-512).
 *
 * @param keyAndCertificate its own, one after another in PEM
 * @param user the one who may come
 * @param password of the user
 */
public record KafkaSecurity(Path keyAndCertificate, String user, String password) {

    private static final String MECHANISM = "SCRAM-SHA-512";

    String credentials() {
        return "%s=[name=%s,password=%s]".formatted(MECHANISM, user, password);
    }

    /** Later settings stand in the place of earlier ones with the same name. */
    String settings(int port, int controllerPort) {
        return """
        listeners=SASL_SSL://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=SASL_SSL://localhost:%1$d
        listener.security.protocol.map=SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=SASL_SSL
        sasl.enabled.mechanisms=%3$s
        sasl.mechanism.inter.broker.protocol=%3$s
        listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="%4$s" password="%5$s";
        ssl.keystore.type=PEM
        ssl.keystore.location=%6$s
        ssl.truststore.type=PEM
        ssl.truststore.location=%6$s.certificate
        """
                .formatted(port, controllerPort, MECHANISM, user, password, keyAndCertificate);
    }
}
