package dev.kossa.language;

import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.KnowledgeException;
import dev.kossa.knowledge.KnowledgeProblem;
import dev.kossa.language.LanguageRules.Cue;
import dev.kossa.language.LanguageRules.Ending;
import dev.kossa.language.LanguageRules.Lasting;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Places;
import dev.kossa.language.LanguageRules.Reach;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.LanguageRules.SideWords;
import dev.kossa.language.LanguageRules.Spelling;
import dev.kossa.language.LanguageRules.Stand;
import dev.kossa.language.LanguageRules.TimeWord;
import dev.kossa.language.LanguageRules.Times;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules of a language and collects everything that is wrong with them. */
final class LanguageRulesReader {
    private static final Map<String, Laterality> SIDES =
            Map.of("left", Laterality.LEFT, "right", Laterality.RIGHT, "both", Laterality.BILATERAL);

    private final String language;
    private final String file;
    private final List<KnowledgeProblem> problems = new ArrayList<>();

    LanguageRulesReader(String language) {
        this.language = language;
        this.file = "language/" + language + ".yaml";
    }

    LanguageRules read(Entry root) {
        Section all = new Section("", root);
        // The words of concepts are read with the knowledge base, those of whole documents by dev.kossa.prose.
        all.ignore("owner", "reviewed", "source", "tag", "note", "terms", "absent-terms", "prose");
        LanguageRules rules = new LanguageRules(
                language,
                spelling(all.section("spelling")),
                phrasesBy(all.section("words"), Role.values()),
                all.list("cues").stream().map(this::cue).toList(),
                places(all.section("places")),
                times(all.section("times")),
                conclusions(all.section("conclusions")));
        all.done();
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return rules;
    }

    private Spelling spelling(Section section) {
        List<Ending> endings =
                section.list("endings").stream().map(this::ending).toList();
        Spelling spelling = new Spelling(
                section.section("irregular").texts(), endings, new HashSet<>(section.phrases("abbreviations")));
        section.done();
        return spelling;
    }

    private Ending ending(Section section) {
        Ending ending = new Ending(
                section.text("ending"), section.optional("becomes").orElse(""), (int) section.number("least"));
        section.done();
        return ending;
    }

    private Cue cue(Section section) {
        Cue cue = new Cue(
                new HashSet<>(section.choices("means", Meaning.values())),
                section.choices("stands", Stand.values()),
                section.choices("reach", Reach.values()).stream().findFirst().orElse(Reach.LIST),
                section.optional("unless-lasting").filter("true"::equals).isPresent(),
                section.phrases("phrases"));
        section.done();
        return cue;
    }

    private Places places(Section section) {
        Map<Laterality, SideWords> sides = new EnumMap<>(Laterality.class);
        SIDES.forEach((name, side) -> {
            Section words = section.section(name);
            sides.put(side, new SideWords(words.phrases("near"), words.phrases("alone")));
            words.done();
        });
        Places places = new Places(
                sides,
                section.phrases("fillers"),
                section.phrases("adjectives"),
                new HashSet<>(section.phrases("without-place")));
        section.done();
        return places;
    }

    private Times times(Section section) {
        Map<String, Double> numbers = section.section("numbers").numbers();
        Map<String, Double> units = section.section("units").numbers();
        Map<String, Double> ordinals =
                section.has("ordinals") ? section.section("ordinals").numbers() : Map.of();
        return new Times(numbers, units, ordinals, phrasesBy(section, TimeWord.values()));
    }

    private LanguageRules.Conclusions conclusions(Section section) {
        List<Lasting> lasting =
                section.list("lasting").stream().map(this::lasting).toList();
        LanguageRules.Conclusions conclusions =
                new LanguageRules.Conclusions(lasting, section.text("normal-result"), section.text("several-places"));
        section.done();
        return conclusions;
    }

    private Lasting lasting(Section section) {
        Lasting lasting = new Lasting(
                section.text("finding"),
                section.number("from-days"),
                section.optional("below-days").isPresent() ? section.number("below-days") : Double.POSITIVE_INFINITY);
        section.done();
        return lasting;
    }

    /** The phrases of each constant, under its name in lower case with hyphens. */
    private static <E extends Enum<E>> Map<E, List<String>> phrasesBy(Section section, E[] constants) {
        Map<E, List<String>> phrases = new LinkedHashMap<>();
        for (E constant : constants) {
            phrases.put(constant, section.phrases(word(constant)));
        }
        section.done();
        return phrases;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A group of fields; every field that nobody asked for is a problem. */
    private final class Section {
        private final String path;
        private final Entry entry;
        private final Set<String> asked = new HashSet<>();

        Section(String path, Entry entry) {
            this.path = path;
            this.entry = entry;
        }

        private String at(String field) {
            return path.isEmpty() ? field : path + "." + field;
        }

        private Optional<Entry> field(String name) {
            asked.add(name);
            return entry.field(name);
        }

        Section section(String name) {
            Optional<Entry> field = field(name);
            if (field.isEmpty()) {
                missing(name);
            }
            return new Section(at(name), field.orElseGet(() -> new Entry("", List.of(), Map.of())));
        }

        boolean has(String name) {
            return field(name).isPresent();
        }

        List<Section> list(String name) {
            List<Entry> items = field(name).map(Entry::items).orElse(List.of());
            List<Section> sections = new ArrayList<>();
            for (Entry item : items) {
                sections.add(new Section(at(name) + "[" + (sections.size() + 1) + "]", item));
            }
            return sections;
        }

        Optional<String> optional(String name) {
            return field(name).map(Entry::text).filter(text -> !text.isEmpty());
        }

        String text(String name) {
            Optional<String> text = optional(name);
            if (text.isEmpty()) {
                missing(name);
            }
            return text.orElse("");
        }

        double number(String name) {
            return number(name, text(name));
        }

        private double number(String name, String written) {
            try {
                return Double.parseDouble(written);
            } catch (NumberFormatException e) {
                problem("The field (" + at(name) + ") must be a number, but it is (" + written + ").");
                return 0;
            }
        }

        /** A text alone is a list of one. */
        List<String> phrases(String name) {
            Optional<Entry> field = field(name);
            Stream<String> one = field.map(Entry::text).stream();
            Stream<String> many =
                    field.map(Entry::items).orElse(List.of()).stream().map(Entry::text);
            return Stream.concat(one, many).filter(text -> !text.isBlank()).toList();
        }

        Map<String, String> texts() {
            return entry.fields().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, field -> field.getValue().text()));
        }

        Map<String, Double> numbers() {
            Map<String, Double> numbers = new LinkedHashMap<>();
            texts().forEach((word, number) -> numbers.put(word, number(word, number)));
            return numbers;
        }

        <E extends Enum<E>> List<E> choices(String name, E[] constants) {
            List<E> choices = new ArrayList<>();
            for (String written : phrases(name)) {
                Optional<E> choice = Stream.of(constants)
                        .filter(constant -> word(constant).equals(written))
                        .findFirst();
                choice.ifPresentOrElse(choices::add, () -> unknownWord(name, written, constants));
            }
            if (choices.isEmpty() && !name.equals("reach")) {
                missing(name);
            }
            return choices;
        }

        private <E extends Enum<E>> void unknownWord(String name, String written, E[] constants) {
            String known = Stream.of(constants).map(LanguageRulesReader::word).collect(Collectors.joining(", "));
            problem("The field (" + at(name) + ") knows no (" + written + ").\nMaybe one of these was meant: " + known
                    + ".");
        }

        void ignore(String... names) {
            asked.addAll(List.of(names));
        }

        void done() {
            entry.fields().keySet().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name ->
                            problem("The field (" + at(name) + ") is not known.\nMaybe it stands in the wrong group."));
        }

        private void missing(String name) {
            problem("The field (" + at(name) + ") is missing.");
        }

        private void problem(String sentence) {
            problems.add(new KnowledgeProblem(file, 0, sentence));
        }
    }
}
