package lv.lidzas.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;

/** One application on its way to granted hours, step by step. */
final class GrantedCase {

    private static final String CASEWORKER = "liga";

    private final Rig rig;
    private final Api api;
    private final Reply application;

    private GrantedCase(Rig rig, Api api, Reply application) {
        this.rig = rig;
        this.api = api;
        this.application = application;
    }

    static GrantedCase submitted(Rig rig, Api api, Applicants applicants) {
        return new GrantedCase(rig, api, applicants.submit(applicants.draft()));
    }

    String id() {
        return application.text("id");
    }

    /** The condition that a table has a row of this case. */
    String has(String table, String more) {
        return "exists (select from %s where application_id = '%s' and %s)"
                .formatted(table, id(), more);
    }

    /** Brings the one paper that is needed; returns its address when it only waits for its review. */
    String bringPaper() {
        identify();
        Waiting.until(rig, Deployable.DOCUMENT, has("known_case", "true"));
        byte[] paper = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        String document = Papers.upload(rig, api, application, paper).text("id");
        Waiting.until(
                rig,
                Deployable.ELIGIBILITY,
                has("assessment", "is_current and waits_for = 'DOCUMENT_REVIEW'"));
        return rig.addresses().document() + "/v1/documents/" + document;
    }

    /** At the desk, because a portal vouches for nobody. */
    private void identify() {
        String url = rig.addresses().application() + "/v1/applications/" + id();
        api.post(
                        CASEWORKER,
                        url + "/identity-checks",
                        Map.of("method", "DOCUMENT_PRESENTED"),
                        api.get(CASEWORKER, url).version())
                .expect(200);
    }

    void accept(String document) {
        change(document, "accept");
    }

    /** The address of the proposed decision. */
    String proposal() {
        String decisions = rig.addresses().eligibility() + "/v1/decisions";
        Reply found = api.get(CASEWORKER, decisions + "?applicationId=" + id()).expect(200);
        return decisions + "/" + found.body().at("/items/0/id").asText();
    }

    void issue(String decision) {
        change(decision, "issue");
    }

    /** All steps at once, each as soon as the one before is known. */
    void grant() {
        accept(bringPaper());
        Waiting.until(rig, Deployable.ELIGIBILITY, has("decision", "state = 'PROPOSED'"));
        issue(proposal());
        Waiting.until(rig, Deployable.SCHEDULING, has("hour_budget", "true"));
        Waiting.until(
                rig,
                Deployable.APPLICATION,
                "exists (select from application where id = '%s' and state = 'DECIDED')"
                        .formatted(id()));
    }

    private void change(String url, String how) {
        String version = api.get(CASEWORKER, url).expect(200).version();
        api.post(CASEWORKER, url + "/" + how, Map.of(), version).expect(200);
    }
}
