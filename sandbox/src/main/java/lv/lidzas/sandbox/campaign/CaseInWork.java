package lv.lidzas.sandbox.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.campaign.CasePlan.Ending;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Paper;
import lv.lidzas.sandbox.demo.Reply;

/** A case that is carried through as its plan says: what the portal does itself, and what it waits for from the staff. */
final class CaseInWork {

    private final Api api;
    private final PatientClient client;
    private final CasePlan plan;
    private final Pool pool;
    private final StaffWork staff;
    private final Addresses at;

    /** A portal whose provider vouches for the person, so that it is certain who files. */
    private final String portal;

    private String application = "";
    private String person = "";
    private int papers;

    CaseInWork(Api api, PatientClient client, CasePlan plan, Pool pool) {
        this.api = api;
        this.client = client;
        this.plan = plan;
        this.pool = pool;
        this.staff = new StaffWork(api, client, plan, pool);
        this.at = api.addresses();
        this.portal = "e-service&personal_code=" + Forms.codeOfPerson(plan);
    }

    void carryThrough() {
        Reply draft = draft();
        if (plan.ending() == Ending.WITHDRAWN_AS_DRAFT) {
            withdraw();
        } else if (plan.ending() != Ending.LEFT_AS_DRAFT) {
            List<String> early = plan.earlyDocuments() ? bring() : List.of();
            client.ask(
                            What.SUBMIT,
                            application,
                            Map.of(),
                            key ->
                                    api.post(
                                            portal,
                                            url() + "/submit",
                                            Map.of(),
                                            draft.version(),
                                            key))
                    .expect(200);
            proceed(early);
        }
        client.repeat();
    }

    private Reply draft() {
        String wish = plan.wishes() ? pool.pick(plan.assistants().getFirst()) : null;
        Reply draft =
                client.ask(
                                What.DRAFT,
                                "",
                                Map.of("address", Forms.address(plan)),
                                key ->
                                        api.post(
                                                portal,
                                                at.application() + "/v1/applications",
                                                Forms.application(plan, wish),
                                                null,
                                                key))
                        .expect(201);
        application = draft.text("id");
        person = draft.text("personId");
        return draft;
    }

    private void proceed(List<String> early) {
        switch (plan.ending()) {
            case LEFT_AS_DRAFT, WITHDRAWN_AS_DRAFT, LEFT_WITHOUT_DOCUMENTS -> {}
            case WITHDRAWN -> withdraw();
            case LEFT_WITH_A_REJECTION -> staff.reject(brought(early).getFirst());
            case REFUSED -> {
                brought(early).forEach(staff::accept);
                staff.refuse(application);
            }
            case GRANTED, WITHDRAWN_WHILE_GRANTED -> {
                brought(early).forEach(staff::accept);
                staff.grant(application, this::withdraw);
            }
        }
    }

    private void withdraw() {
        client.untilUpToDate(() -> {
            Reply now = client.await("the application", portal, url(), _ -> true);
            return client.ask(
                    What.WITHDRAW,
                    application,
                    Map.of(),
                    key -> api.post(portal, url() + "/withdraw", Map.of(), now.version(), key));
        });
    }

    private List<String> brought(List<String> early) {
        return early.isEmpty() ? bring() : early;
    }

    private List<String> bring() {
        List<String> documents = new ArrayList<>();
        String group = plan.ending() == Ending.REFUSED ? "III" : "II";
        documents.add(upload("OPINION_ASSISTANT_NEED", Forms.opinion(group)));
        if (plan.withWork()) {
            documents.add(upload("CONFIRMATION_EMPLOYER", Map.of()));
        }
        return documents;
    }

    private String upload(String kind, Map<String, Object> more) {
        String number = "V-" + plan.number() + "/" + ++papers;
        byte[] content = Paper.of(number);
        Map<String, Object> metadata = Forms.document(kind, number, application, person);
        metadata.putAll(more);
        return client.ask(
                        What.UPLOAD,
                        application,
                        Map.of("number", number, "sha256", Forms.sha256(content)),
                        key ->
                                api.upload(
                                        portal,
                                        at.document() + "/v1/documents",
                                        metadata,
                                        content,
                                        key))
                .expect(201)
                .text("id");
    }

    private String url() {
        return at.application() + "/v1/applications/" + application;
    }
}
