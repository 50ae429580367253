package lv.lidzas.kit.web.json;

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
import java.time.ZoneOffset;
import java.util.List;
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
        add(
                module,
                new TimeReader<>(
                        LocalDate.class, LocalDate::parse, LocalDate::getYear, "date-format"),
                LocalDate.class);
        add(
                module,
                new TimeReader<>(
                        YearMonth.class, YearMonth::parse, YearMonth::getYear, "date-format"),
                YearMonth.class);
        add(
                module,
                new TimeReader<>(
                        LocalDateTime.class,
                        LocalDateTime::parse,
                        LocalDateTime::getYear,
                        "time-format"),
                LocalDateTime.class);
        add(
                module,
                new TimeReader<>(
                        OffsetDateTime.class,
                        OffsetDateTime::parse,
                        OffsetDateTime::getYear,
                        "time-format"),
                OffsetDateTime.class);
        add(
                module,
                new TimeReader<>(
                        Instant.class,
                        Instant::parse,
                        t -> t.atOffset(ZoneOffset.UTC).getYear(),
                        "time-format"),
                Instant.class);
        return module;
    }

    private static <T> void add(SimpleModule module, TimeReader<T> reader, Class<T> type) {
        module.addDeserializer(type, reader);
    }
}
