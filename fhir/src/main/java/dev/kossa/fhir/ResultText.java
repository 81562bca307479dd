package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Status;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects what the words and codes of one test result say, and adds the result. */
final class ResultText {

    private final Sheet sheet;
    private final TestResult.Kind kind;
    private final Optional<Method> method;
    private final Observed observed;
    private final List<BodySite> sites;
    private final String label;
    private final List<Mention> said = new ArrayList<>();
    private boolean normal;

    /**
     * @param code what was done, which may name the place
     */
    ResultText(Sheet sheet, TestResult.Kind kind, Optional<Method> method, Element code, Observed observed) {
        this.sheet = sheet;
        this.kind = kind;
        this.method = method;
        this.observed = observed;
        this.label = Concepts.label(code);
        this.sites = observed.sites().isEmpty() ? sheet.sitesIn(code) : observed.sites();
    }

    /** Reads the words of the result; words that say nothing known are listed. */
    void read(Element at, String text) {
        List<Mention> positive = kind == TestResult.Kind.CULTURE ? positiveCulture() : List.of();
        List<Mention> mentions = positive.isEmpty() ? mentions(text) : cultured(positive, text);
        boolean calledNormal = Answers.onlyNormal(text);
        normal |= calledNormal;
        said.addAll(mentions);
        if (mentions.isEmpty() && !calledNormal && !text.isEmpty()) {
            sheet.issue(new NotMapped("result", sheet.origin(at, text)));
        }
    }

    private List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>(sheet.words(text, context(), Want.STATED));
        if (kind == TestResult.Kind.CULTURE) {
            mentions.addAll(sheet.words(text, TextContext.TISSUE, Want.STATED));
        }
        mentions.removeIf(mention -> mention.status() != Status.CURRENT);
        return mentions;
    }

    /** Reads a coded result: its words first, because they are read as the words of such a test, then its codes. */
    void read(Element concept) {
        String label = Concepts.label(concept);
        List<Mention> words = sheet.words(label, context(), Want.STATED);
        List<Mention> meaning = words.isEmpty()
                ? sheet.meaning(concept, context(), Want.STATED, "result").mentions()
                : words;
        for (Mention mention : meaning) {
            if (Mentions.of(said, mention.concept()).isEmpty()) {
                said.add(mention);
            }
        }
    }

    /** Adds the result. */
    void add(Element at, String words) {
        sheet.add(new TestResult(
                kind,
                method.map(Method::id),
                shown(),
                normal,
                site(),
                observed.when(),
                observed.knownSince(),
                sheet.origin(at, words)));
    }

    private TextContext context() {
        return switch (kind) {
            case IMAGING -> TextContext.IMAGING;
            case TISSUE -> TextContext.TISSUE;
            case CULTURE -> TextContext.LABORATORY;
        };
    }

    /** The finding that the vocabulary has for this culture being positive. */
    private List<Mention> positiveCulture() {
        List<String> names =
                new ArrayList<>(List.of(label, method.map(Method::label).orElse("")));
        if (label.toLowerCase(Locale.ROOT).contains("culture")) {
            names.add("culture");
        }
        return names.stream()
                .map(name -> sheet.words("positive " + name, TextContext.LABORATORY, Want.FINDINGS))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A culture that is not said to be negative is positive; what grew is its result. */
    private List<Mention> cultured(List<Mention> positive, String text) {
        Optional<Presence> answer = Answers.presence(text);
        boolean negative = answer.filter(Presence.ABSENT::equals).isPresent();
        normal |= negative;
        if (text.isEmpty() || answer.filter(Presence.NOT_ASSESSED::equals).isPresent()) {
            return List.of();
        }
        return negative ? positive.stream().map(ResultText::negated).toList() : positive;
    }

    private static Mention negated(Mention mention) {
        return new Mention(
                mention.concept(),
                mention.kind(),
                Presence.ABSENT,
                mention.certainty(),
                mention.status(),
                mention.experiencer(),
                mention.site(),
                mention.start(),
                mention.end());
    }

    /** One statement for each concept: seen at one place outweighs not seen at another. */
    private List<Shown> shown() {
        if (said.isEmpty()) {
            return List.of();
        }
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (Mention mention : said) {
            Shown next = new Shown(mention.concept(), mention.presence(), mention.certainty());
            shown.merge(mention.concept(), next, ResultText::stronger);
        }
        return List.copyOf(shown.values());
    }

    private static Shown stronger(Shown a, Shown b) {
        if (a.presence() != b.presence()) {
            return a.presence() == Presence.PRESENT ? a : b;
        }
        return a.certainty() == Certainty.CERTAIN ? a : b;
    }

    private Optional<BodySite> site() {
        if (!sites.isEmpty()) {
            return Optional.of(sites.get(0));
        }
        for (Mention mention : said) {
            if (mention.site().isPresent()) {
                return mention.site();
            }
        }
        return Optional.empty();
    }
}
