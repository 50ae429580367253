package lv.lidzas.sandbox.demo;

import lv.lidzas.testkit.servers.Deployable;

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
        String application, String eligibility, String document, String scheduling, String issuer) {

    /** One host that has the services by the names of their contexts. */
    public static Addresses behind(String gateway, String issuer) {
        return new Addresses(
                gateway + "/" + Deployable.APPLICATION.context(),
                gateway + "/" + Deployable.ELIGIBILITY.context(),
                gateway + "/" + Deployable.DOCUMENT.context(),
                gateway + "/" + Deployable.SCHEDULING.context(),
                issuer);
    }
}
