package dev.kossa.fhir;

import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What coded and written values answer: present or absent, normal or raised. The words and codes lie in answers.properties. */
final class Answers {
    private static final Properties FILE = load();
    private static final Set<String> ADVERBS = Set.copyOf(list("adverbs"));
    private static final Set<String> FOLLOWERS = Set.copyOf(list("followers"));

    private static final Set<String> NORMAL = Set.copyOf(list("normal.words"));

    private static final Table<Presence> PRESENCE = new Table<>(
            Map.of("present", Presence.PRESENT, "absent", Presence.ABSENT, "not-assessed", Presence.NOT_ASSESSED));
    private static final Table<Stated> STATED = new Table<>(
            Map.of("normal", Stated.NORMAL, "high", Stated.HIGH, "low", Stated.LOW, "abnormal", Stated.ABNORMAL));

    private Answers() {}

    /** Whether the words say that the thing asked for is present. */
    static Optional<Presence> presence(String words) {
        return PRESENCE.words(words);
    }

    /** Whether a coded answer or, without a known code, its words say that the thing asked for is present. */
    static Optional<Presence> presence(Element concept) {
        return PRESENCE.concept(concept);
    }

    /** Whether a flag says that the thing asked for is present. */
    static Optional<Presence> presenceByFlag(Element interpretation) {
        return PRESENCE.flag(interpretation);
    }

    /** What the words say of a value. */
    static Optional<Stated> stated(String words) {
        return STATED.words(words);
    }

    /** What a coded answer or, without a known code, its words say of a value. */
    static Optional<Stated> stated(Element concept) {
        return STATED.concept(concept);
    }

    /** What a flag says of a value. */
    static Optional<Stated> statedByFlag(Element interpretation) {
        return STATED.flag(interpretation);
    }

    /** Whether the words call the whole normal, and say nothing else. */
    static boolean onlyNormal(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        return NORMAL.contains(said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }

    private static List<String> list(String key) {
        return Arrays.asList(FILE.getProperty(key, "").split(","));
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Answers.class.getResourceAsStream("answers.properties")) {
            if (in == null) {
                throw new IllegalStateException("answers.properties is missing from the jar.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Answers by words, by codes, and by flags. */
    private static final class Table<A> {
        private final Map<String, A> words = new LinkedHashMap<>();
        private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
        private final Map<String, A> codes = new LinkedHashMap<>();
        private final Map<String, A> flags = new LinkedHashMap<>();

        Table(Map<String, A> answers) {
            answers.forEach((key, answer) -> {
                list(key + ".words").forEach(word -> words.put(word, answer));
                list(key + ".codes").forEach(code -> codes.put(code, answer));
                list(key + ".flags").forEach(flag -> flags.put(flag, answer));
            });
            words.keySet().stream()
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> byFirstLetter
                            .computeIfAbsent(word.charAt(0), any -> new ArrayList<>())
                            .add(word));
        }

        /** The longest answer with which the text begins, if what follows does not make it another statement. */
        Optional<A> words(String text) {
            String said = withoutAdverbs(text.strip().toLowerCase(Locale.ROOT));
            if (said.isEmpty()) {
                return Optional.ofNullable(words.get(""));
            }
            String longest = "";
            for (String word : byFirstLetter.getOrDefault(said.charAt(0), List.of())) {
                if (word.length() > longest.length() && said.startsWith(word) && ends(said.substring(word.length()))) {
                    longest = word;
                }
            }
            return Optional.ofNullable(words.get(longest));
        }

        private static String withoutAdverbs(String text) {
            int blank = text.indexOf(' ');
            return blank > 0 && ADVERBS.contains(text.substring(0, blank)) ? text.substring(blank + 1) : text;
        }

        private static boolean ends(String rest) {
            if (rest.isEmpty() || (rest.charAt(0) != ' ' && !Character.isLetterOrDigit(rest.charAt(0)))) {
                return true;
            }
            String next = rest.strip();
            int blank = next.indexOf(' ');
            return rest.charAt(0) == ' ' && FOLLOWERS.contains(blank < 0 ? next : next.substring(0, blank));
        }

        Optional<A> concept(Element concept) {
            for (Element coding : concept.objects("coding")) {
                A answer = codes.get(CodeSystems.shortName(coding.text("system")) + " " + coding.text("code"));
                if (answer != null) {
                    return Optional.of(answer);
                }
            }
            return words(Concepts.label(concept));
        }

        Optional<A> flag(Element interpretation) {
            for (Element coding : interpretation.objects("coding")) {
                A answer = flags.get(coding.text("code"));
                if (answer != null) {
                    return Optional.of(answer);
                }
            }
            return words(Concepts.label(interpretation));
        }
    }
}
