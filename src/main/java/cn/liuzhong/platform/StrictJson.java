package cn.liuzhong.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** JSON is read as it was meant or refused: nothing unknown, doubled, trailing or silently converted gets in. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** After the standard modules: what is registered last is asked first. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        // An empty or blank text is no number, no id and no truth value, and does not mean “nothing” either.
        json.coercionConfigDefaults()
                .setAcceptBlankAsEmpty(false)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (LogicalType type : new LogicalType[] {LogicalType.Textual, LogicalType.Enum, LogicalType.DateTime}) {
            json.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        }
        json.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        json.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new Text())
                .addDeserializer(BigDecimal.class, new Amount())
                .addDeserializer(LocalDate.class, new Day())
                .addSerializer(BigDecimal.class, new PlainAmount()));
    }

    /** What is checked and shown digit by digit must not have a milliard of them. */
    private static final class Amount extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;
        private static final int MOST_DIGITS = 1000;

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Float;
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal amount = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (amount != null && Math.abs((long) amount.scale()) > MOST_DIGITS) {
                throw InvalidFormatException.from(parser, "too large or too small", amount, BigDecimal.class);
            }
            return amount;
        }
    }

    /** As it was entered: 1200, whatever the number of digits that the database keeps. */
    private static final class PlainAmount extends StdScalarSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        PlainAmount() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal amount, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(new BigDecimal(amount.stripTrailingZeros().toPlainString()));
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw InvalidFormatException.from(parser, "not a date", parser.getText(), LocalDate.class);
            }
            try {
                return Dates.parse(parser.getText());
            } catch (DateTimeException e) {
                throw InvalidFormatException.from(parser, "not a date", parser.getText(), LocalDate.class);
            }
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && ForbiddenCharacter.isIn(text)) {
                throw new ForbiddenCharacter(parser);
            }
            return text;
        }
    }
}
