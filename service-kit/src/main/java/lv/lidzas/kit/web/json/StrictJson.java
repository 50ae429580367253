package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.ids.UuidReader;
import lv.lidzas.kit.web.TidyText;

/**
 * Makes the API's JSON reader refuse what it would otherwise guess.
 *
 * <p>It shapes the injectable {@link ObjectMapper}, which is the API's; events have a reader of their own, because they
 * must pass over what they do not know.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(readers());
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.getFactory().setStreamReadConstraints(constraints());
        forbidGuessing(mapper);
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
    }

    private static void forbidGuessing(ObjectMapper mapper) {
        mapper.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (LogicalType type :
                List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }

    private static SimpleModule readers() {
        SimpleModule module = new SimpleModule("lidzas-strict");
        module.addDeserializer(String.class, new TextReader(TidyText.TEXT));
        module.addKeyDeserializer(String.class, new TextKeyReader());
        module.addDeserializer(UUID.class, new UuidReader());
        addTime(module, LocalDate.class);
        addTime(module, YearMonth.class);
        addTime(module, LocalDateTime.class);
        addTime(module, OffsetDateTime.class);
        addTime(module, Instant.class);
        return module;
    }

    private static <T> void addTime(SimpleModule module, Class<T> type) {
        module.addDeserializer(type, new TimeReader<>(type));
    }
}
