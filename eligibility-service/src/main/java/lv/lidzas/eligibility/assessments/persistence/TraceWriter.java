package lv.lidzas.eligibility.assessments.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.kit.json.StoredJson;

/** Writes one trace as a {@link TraceJson.Tree}, without making that tree first: it would take longer than a run of the rules. */
final class TraceWriter extends JsonSerializable.Base {

    /** There are few of them, and they are the same in every trace. */
    private static final Map<LegalReference, SerializableString> WRITTEN =
            new ConcurrentHashMap<>();

    private final Trace trace;
    private final Map<LegalReference, Integer> bases = new LinkedHashMap<>();

    TraceWriter(Trace trace) {
        this.trace = trace;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider unused) throws IOException {
        json.writeStartObject();
        json.writeFieldName("general");
        write(trace.general(), json);
        json.writeArrayFieldStart("purposes");
        for (Trace.PurposeTrace purpose : trace.purposes()) {
            json.writeStartObject();
            json.writeStringField("purpose", purpose.purpose().code());
            json.writeFieldName("node");
            write(purpose.node(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("bases");
        for (LegalReference basis : bases.keySet()) {
            json.writeRawValue(WRITTEN.computeIfAbsent(basis, TraceWriter::written));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void serializeWithType(
            JsonGenerator json, SerializerProvider serializers, TypeSerializer unused)
            throws IOException {
        serialize(json, serializers);
    }

    private void write(TraceNode node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        if (node.shape() != TraceShape.QUESTION) {
            json.writeStringField("shape", node.shape().name());
        }
        json.writeNumberField("basis", numberOf(node.basis()));
        Outcome outcome = node.outcome();
        if (outcome != null) {
            json.writeObjectFieldStart("outcome");
            write(outcome, node.basis(), json);
            json.writeEndObject();
        }
        if (!node.parts().isEmpty()) {
            json.writeArrayFieldStart("parts");
            for (TraceNode part : node.parts()) {
                write(part, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Outcome outcome, LegalReference own, JsonGenerator json) throws IOException {
        json.writeStringField("kind", OutcomeKind.of(outcome).name());
        if (!outcome.basis().equals(own)) {
            json.writeNumberField("basis", numberOf(outcome.basis()));
        }
        json.writeStringField("reason", outcome.reason().code());
        List<String> details = outcome.reason().details();
        if (!details.isEmpty()) {
            json.writeArrayFieldStart("details");
            for (String detail : details) {
                json.writeString(detail);
            }
            json.writeEndArray();
        }
        if (outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document(var kind, var gap))) {
            json.writeStringField("document", kind.name());
            json.writeStringField("gap", gap.name());
        }
    }

    private static SerializableString written(LegalReference basis) {
        return new SerializedString(StoredJson.write(basis));
    }

    private int numberOf(LegalReference basis) {
        return bases.computeIfAbsent(basis, _ -> bases.size());
    }
}
