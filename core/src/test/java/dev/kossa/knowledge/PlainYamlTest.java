package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the fast reader of easy YAML reads what a whole YAML parser reads, or nothing. */
class PlainYamlTest {
    private static final String TOKENS = " \n:#-,[]{}'\"\\ab0&*!|>?%@`~.\t";
    private static final List<String> PHRASES = List.of(
            "\n  ",
            "- ",
            ": ",
            " # ",
            "''",
            "\\\"",
            "...",
            "---",
            "a: b\n",
            "\n\n",
            "null",
            "key:",
            "\n    - x",
            "? ",
            "<<: ");

    private static Optional<YamlNode.Fields> whole(String text, Problems problems) {
        return YamlParser.parseWhole("x.yaml", text, problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a: b # remark\n",
                "a:\nb: null\n",
                "a:\n  - x\n  - {y: 1, z: [p, q]}\n",
                "a:\n- x: 1\n  y: 2\n- x: 3\n",
                "a:\n  b:\n    c: HP:0001945\n",
                "a: [one two\n  three, \"four\n  five\", 'it''s']\n",
                "a: {b: \"say \\\"no\\\"\", c: 0..29}\n",
                "# remark\n\na: 18a..\n",
                "a: [\n  b, # remark\n  c\n  ]\n",
                "a:\n  \"yes\": [\"yes\", x]\n  b: {\"no\": 1}\n",
                "a:\n  couple of: 2\n  a|an|one: 1\n",
                "a: -0.5\nb: (x)\nc: /mm3\n"
            })
    void easy_texts_are_read_alike(String text) {
        assertThat(PlainYaml.parse("x.yaml", text)).isPresent().isEqualTo(whole(text, new Problems()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a: &x b",
                "a: *x",
                "a: !!str b",
                "a: |\n  text\n",
                "a: >\n  text\n",
                "a: b\n  c\n",
                "a: b: c",
                "a: 1\na: 2\n",
                "---\na: b\n",
                "a: [b: c]",
                "a: {b}",
                "a : b",
                "|x: b",
                "a: [b",
                "a: \"b",
                "? a\n: b\n",
                "a:\tb",
                "a: \"\\x41\"",
                "a: b\r\n",
                "a: [b,, c]",
                "a: - b",
                "a:\n   b: 1\n  c: 2\n"
            })
    void what_is_not_easy_is_left_to_the_whole_parser(String text) {
        assertThat(PlainYaml.parse("x.yaml", text)).isEmpty();
    }

    @Test
    void law_the_files_of_the_knowledge_are_read_alike() {
        ClassPathKnowledge source = new ClassPathKnowledge();
        int easy = 0;
        for (String file : source.files()) {
            Optional<YamlNode.Fields> read = PlainYaml.parse("x.yaml", source.text(file));
            if (read.isPresent()) {
                assertThat(read).as(file).isEqualTo(whole(source.text(file), new Problems()));
                easy++;
            }
        }
        assertThat(easy)
                .as("files that are read fast")
                .isGreaterThan(source.files().size() / 2);
    }

    @Test
    void law_a_spoiled_text_is_read_alike_or_left_to_the_whole_parser() {
        Random random = new Random(20);
        List<String> pieces = pieces(random);
        int read = 0;
        for (int round = 0; round < 6000; round++) {
            String text = spoiled(pieces.get(random.nextInt(pieces.size())), random);
            Optional<YamlNode.Fields> easy = PlainYaml.parse("x.yaml", text);
            if (easy.isPresent()) {
                Problems problems = new Problems();
                assertThat(easy).as(text).isEqualTo(whole(text, problems));
                assertThat(problems.sorted()).as(text).isEmpty();
                read++;
            }
        }
        assertThat(read).as("texts that were compared").isGreaterThan(600);
    }

    private static List<String> pieces(Random random) {
        ClassPathKnowledge source = new ClassPathKnowledge();
        List<String> pieces = new ArrayList<>();
        for (String file : source.files()) {
            String[] lines = source.text(file).split("\n");
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(lines.length);
                int to = Math.min(lines.length, from + 1 + random.nextInt(8));
                pieces.add("rows:\n" + String.join("\n", List.of(lines).subList(from, to)) + "\n");
            }
        }
        return pieces;
    }

    private static String spoiled(String piece, Random random) {
        StringBuilder text = new StringBuilder(piece);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                case 1 -> text.insert(at, TOKENS.charAt(random.nextInt(TOKENS.length())));
                default -> text.insert(at, PHRASES.get(random.nextInt(PHRASES.size())));
            }
        }
        return text.toString();
    }
}
