package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.knowledge.Knowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LAW: the quick tokens are Jackson's tokens, or there are none: what Jackson refuses is never taken. */
class L07_PlainJsonTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final Names NAMES = Fields.UNKNOWN.read();
    private static final String PIECES =
            "{}[]\":,\\/ \n\t\u0001-+.eE0123456789truefalsnbdu\u00b5\u20ac\ufffd\ud83d\ude00";

    @Test
    void of_every_example_and_case() throws IOException {
        for (var file : Cases.all()) {
            assertThat(taken(Cases.text(file).getBytes(StandardCharsets.UTF_8)))
                    .as("%s", file)
                    .isTrue();
        }
    }

    @Test
    void of_generated_bundles_with_any_bytes_changed() {
        int taken = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] json =
                    new Corpus(seed % 100, KNOWLEDGE.vocabulary()).bundle(2).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(json.length);
                json[at] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) PIECES.charAt(random.nextInt(PIECES.length()));
            }
            taken += taken(json) ? 1 : 0;
        }
        assertThat(taken).isBetween(300, 2_700);
    }

    @Test
    void of_small_pieces_in_any_order() {
        int taken = 0;
        for (int seed = 0; seed < 100_000; seed++) {
            Random random = new Random(seed);
            StringBuilder json = new StringBuilder(random.nextBoolean() ? "{\"code\":" : "[\"");
            for (int i = random.nextInt(7); i >= 0; i--) {
                json.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            json.append(random.nextBoolean() ? "}" : "\"]");
            taken += taken(json.toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \r\n\t",
                "{}{} {}",
                "[]",
                "{\"code\":[0,-0,1.50,-1e5,2E+3,4e-07]}",
                "[true,false,null,\"\",{\"code\":\"\"}]",
                "{\"code\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00b5\\uD83D\\uDE00\"}",
                "{\"code\":\"5 \u00b5g, \u20ac, \ud83d\ude00\",\"resourceType\":\"x\"}",
                "{\"nobodyAsksForThis\":{\"code\":[1,2,{\"a\":\"b\"}]},\"medicationCodeableConcept\":1}",
                "{\"effectiveDateTime\":\"eight888\",\"effectiveDateTimes\":\"sixteen and more\"}"
            })
    void of_plain_json(String json) {
        assertThat(taken(json.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":01}",
                "{\"code\":1.}",
                "{\"code\":.5}",
                "{\"code\":-}",
                "{\"code\":+1}",
                "{\"code\":1e}",
                "{\"code\":NaN}",
                "{\"code\":tru}",
                "{\"code\":truex}",
                "{\"code\":1,}",
                "{\"code\" 1}",
                "{code:1}",
                "{'code':1}",
                "{\"code\":[1,]}",
                "{\"code\":[1 2]}",
                "{\"code\":[1}",
                "[1]]",
                "{",
                "{\"code",
                "{\"code\":\"",
                "{\"code\":\"\\",
                "{\"code\":\"\\x\"}",
                "{\"code\":\"\\u12\"}",
                "{\"code\":\"\\u00zz\"}",
                "{\"code\":\"a\nb\"}",
                "{\"nobody\":\"\\x\"}",
                "{\"c\\u006fde\":1}",
                "// words\n{}",
                "\u0000",
                "\ufeff{}"
            })
    void of_all_else_there_are_none(String json) {
        assertThat(taken(json.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void bytes_that_are_not_utf8_are_left_to_jackson() {
        byte[] latin = "{\"code\":\"5 \u00b5g\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] skipped = "{\"nobody\":\"5 \u00b5g\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(taken(latin)).isFalse();
        assertThat(taken(skipped)).isFalse();
        assertThat(taken("{\"code\":1}".getBytes(StandardCharsets.UTF_16LE))).isFalse();
    }

    @Test
    void what_is_too_deep_is_left_to_jackson() {
        assertThat(taken(("[".repeat(100) + "]".repeat(100)).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(taken(("[".repeat(101) + "]".repeat(101)).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    /** Whether the quick tokens take it; then Jackson's must be the same. */
    private static boolean taken(byte[] json) {
        List<String> plain;
        try {
            Beginning beginning = new Beginning(new ByteArrayInputStream(json));
            plain = all(new PlainTokens(beginning.bytes(), beginning.size()));
        } catch (IOException e) {
            return false;
        }
        try (JsonParser parser = JACKSON.createParser(new ByteArrayInputStream(json))) {
            assertThat(plain).as(new String(json, StandardCharsets.UTF_8)).isEqualTo(all(new JacksonTokens(parser)));
        } catch (IOException e) {
            throw new AssertionError("Jackson refuses " + new String(json, StandardCharsets.UTF_8), e);
        }
        return true;
    }

    private static List<String> all(Tokens tokens) throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != JsonToken.NOT_AVAILABLE; token = tokens.next()) {
            add(tokens, token, all);
        }
        return all;
    }

    private static void add(Tokens tokens, JsonToken token, List<String> all) throws IOException {
        all.add(token.isScalarValue() ? token + tokens.text() : token.toString());
        if (token == JsonToken.START_OBJECT) {
            members(tokens, all);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = tokens.next(); item != JsonToken.END_ARRAY; item = tokens.next()) {
                add(tokens, item, all);
            }
        }
    }

    /** The values of names that nobody wants are skipped. */
    private static void members(Tokens tokens, List<String> all) throws IOException {
        for (String name = tokens.name(NAMES); name != null; name = tokens.name(NAMES)) {
            JsonToken token = tokens.next();
            all.add(name);
            if (name.isEmpty()) {
                tokens.skip();
            } else {
                add(tokens, token, all);
            }
        }
    }
}
