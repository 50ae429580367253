package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** The hours that Kārlis gives Anna, and what both ask of the API about them. */
final class AnnasHours {

    final Api api;
    final Narrator narrator;

    /** Where the API of scheduling is. */
    final String scheduling;

    final String budget;
    final String allocation;
    final String karlis;

    /** Of an allocation. */
    AnnasHours(Api api, Narrator narrator, JsonNode allocated) {
        this.api = api;
        this.narrator = narrator;
        this.scheduling = api.addresses().scheduling() + "/v1";
        this.budget = allocated.path("budgetId").asText();
        this.allocation = allocated.path("id").asText();
        this.karlis = allocated.path("assistantId").asText();
    }

    /** A visit that is wanted. */
    Map<String, Object> visit(String purpose, LocalDateTime start, LocalDateTime end) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("allocationId", allocation);
        visit.put("purpose", purpose);
        visit.put("start", start.toString());
        visit.put("end", end.toString());
        return visit;
    }

    JsonNode wallet() {
        return api.get("anna", scheduling + "/budgets/" + budget + "/wallet").expect(200).body();
    }
}
