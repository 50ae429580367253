package lv.lidzas.sandbox.demo;

/**
 * Where the system is.
 *
 * @param application base address of application-service
 * @param eligibility base address of eligibility-service
 * @param document base address of document-service
 * @param scheduling base address of assistant-scheduling-service
 * @param issuer base address of the token issuer
 */
public record Addresses(
        String application,
        String eligibility,
        String document,
        String scheduling,
        String issuer) {}
