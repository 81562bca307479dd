package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what the words and codes of one test result say, and adds the result. */
final class ResultText {
    private static final Set<Kind> SHOWN = EnumSet.of(Kind.FINDING, Kind.MECHANISM);

    private final Sheet sheet;
    private final TestResult.Kind kind;
    private final Optional<Method> method;
    private final Observed observed;
    private final List<BodySite> sites;
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
        this.sites = observed.sites().isEmpty() ? sheet.sites(code) : observed.sites();
    }

    /** Reads the words of the result; words that say nothing known are listed. */
    void read(Element at, String text) {
        List<Mention> mentions = Mentions.only(sheet.words(text, context()), SHOWN).stream()
                .filter(mention -> mention.status() == Status.CURRENT)
                .toList();
        boolean calledNormal = Answers.onlyNormal(text);
        normal |= calledNormal;
        said.addAll(mentions);
        List<Mention> cultured = kind == TestResult.Kind.CULTURE ? cultured(text) : List.of();
        cultured.stream()
                .filter(mention -> Mentions.of(said, mention.concept()).isEmpty())
                .forEach(said::add);
        if (mentions.isEmpty() && cultured.isEmpty() && !calledNormal && !text.isEmpty()) {
            sheet.issue(new NotMapped("result", sheet.origin(at, text)));
        }
    }

    /** Reads a coded result. */
    void read(Element concept) {
        List<Mention> meaning =
                sheet.meaning(concept, context(), SHOWN, "result").mentions();
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

    /** A culture that is not said to be negative is positive; what grew is the result. */
    private List<Mention> cultured(String text) {
        String label = method.map(Method::label).orElse("");
        List<Mention> positive = Mentions.only(sheet.words("positive " + label, TextContext.LABORATORY), SHOWN);
        boolean negative = Answers.presence(text)
                .filter(answer -> answer == Presence.ABSENT)
                .isPresent();
        boolean open = Answers.presence(text)
                .filter(answer -> answer == Presence.NOT_ASSESSED)
                .isPresent();
        normal |= negative;
        return open
                ? List.of()
                : positive.stream()
                        .map(mention -> negative ? negated(mention) : mention)
                        .toList();
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
        return sites.stream()
                .findFirst()
                .or(() -> said.stream()
                        .map(Mention::site)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
