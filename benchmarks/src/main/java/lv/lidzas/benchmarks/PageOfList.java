package lv.lidzas.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as somebody reads it.
 *
 * @param who the persona
 * @param body what is searched for, where the list is a search
 */
record PageOfList(String who, String url, @Nullable Map<String, String> body) {

    /** Two items: so many are there for every filter when there are few applications, so both sizes answer alike. */
    private static final String LENGTH = "limit=2";

    private static final String STAFF = "liga";

    /** Every list with every filter. */
    static List<PageOfList> all(Rig rig, ListRows rows) {
        Addresses at = rig.addresses();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Riga"));
        List<PageOfList> all = new ArrayList<>();
        String applications = at.application() + "/v1/applications";
        add(all, STAFF, applications, "", "state=SUBMITTED", "state=COMPLETE", "state=DRAFT");
        add(all, STAFF, applications, "state=DECIDED", "state=WITHDRAWN", "channel=POST");
        add(all, STAFF, applications, "receivedFrom=" + today.minusYears(2));
        add(all, STAFF, applications, "receivedUntil=" + today.minusYears(8));
        add(all, STAFF, applications, "decideUntil=" + today);
        add(all, STAFF, applications, "state=SUBMITTED&decideUntil=" + today);
        add(all, "anna", applications, "", "state=DECIDED");
        add(all, "e-service", applications, "", "state=DECIDED");
        add(all, STAFF, applications + "/" + rows.application() + "/timeline", "");
        all.add(
                new PageOfList(
                        STAFF,
                        at.application() + "/v1/application-searches?" + LENGTH,
                        Map.of("personalCode", rows.personalCode(), "purpose", "CASE_WORK")));

        String assessments = at.eligibility() + "/v1/assessments";
        String ofCase = "applicationId=" + rows.application();
        add(all, STAFF, assessments, "", ofCase, "outcome=UNCLEAR", "outcome=MET");
        add(all, STAFF, assessments, "history=CURRENT", "history=CURRENT&outcome=UNCLEAR");
        add(all, "anna", assessments, "");
        add(all, "e-service", assessments, "");
        String decisions = at.eligibility() + "/v1/decisions";
        add(all, STAFF, decisions, "", ofCase, "state=PROPOSED", "state=ISSUED");
        add(all, "anna", decisions, "");
        add(all, "e-service", decisions, "", "state=ISSUED");

        String documents = at.document() + "/v1/documents";
        add(all, STAFF, documents, "", ofCase, "state=RECEIVED", "state=VERIFIED");
        add(all, STAFF, documents, "kind=CONFIRMATION_EMPLOYER");
        add(all, STAFF, documents, "kind=OPINION_ASSISTANT_NEED&state=RECEIVED");
        add(all, "anna", documents, "");
        add(all, "e-service", documents, "", "state=VERIFIED");

        String assistants = at.scheduling() + "/v1/assistants";
        add(all, STAFF, assistants, "", "state=ACTIVE", "state=SUSPENDED");
        add(all, STAFF, assistants, "freeMinutesAtLeast=600");
        String budgets = at.scheduling() + "/v1/budgets";
        add(all, STAFF, budgets, "", ofCase, "proposalNeeded=true", "proposalNeeded=false");
        add(all, STAFF, budgets, "personId=" + Numbered.id(Numbered.PERSON, 9));
        add(all, STAFF, budgets + "/" + rows.budget() + "/proposals", "");
        add(all, "anna", budgets, "");
        add(all, "e-service", budgets, "");
        String allocations = at.scheduling() + "/v1/allocations";
        add(all, STAFF, allocations, "", "budgetId=" + rows.budget());
        add(all, STAFF, allocations, "assistantId=" + rows.assistant());
        add(all, "anna", allocations, "");
        add(all, "e-service", allocations, "");
        add(all, "karlis", allocations, "");
        return all;
    }

    private static void add(List<PageOfList> all, String who, String list, String... filters) {
        for (String filter : filters) {
            all.add(
                    new PageOfList(
                            who,
                            list + "?" + LENGTH + (filter.isEmpty() ? "" : "&" + filter),
                            null));
        }
    }

    void read(Api api) {
        (body == null ? api.get(who, url) : api.post(who, url, body)).expect(200, 201);
    }

    /** Without what differs from run to run. */
    String told() {
        return url.replaceAll("http://[^/]+/v1/", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("\\?" + LENGTH + "&?", " ");
    }
}
