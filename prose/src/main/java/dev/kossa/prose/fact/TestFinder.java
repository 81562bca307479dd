package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.Quote;
import dev.kossa.record.BodySite;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds imaging, tissue and cultures with what they showed: what stands after the name of the test up to the next one, or what stands
 * before it in "calcification was seen on X-ray". A test that is planned or ordered is no result.
 */
public final class TestFinder {
    private static final Map<String, Kind> KINDS =
            Map.of("imaging", Kind.IMAGING, "tissue", Kind.TISSUE, "culture", Kind.CULTURE);
    /** What is told by the patient, and no image or tissue shows it. */
    private static final Set<FindingKind> TOLD = Set.of(FindingKind.HISTORY, FindingKind.SYMPTOM, FindingKind.COURSE);

    private static final int NEAR = 12;
    private static final int BESIDE = 2;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final ProseRules rules;

    TestFinder(Vocabulary vocabulary, PhraseReader phrases, ProseRules rules) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.rules = rules;
    }

    /**
     * A test.
     *
     * @param start offset of the first character of what it says
     * @param end offset after it
     * @param done whether it was done
     */
    public record Found(
            Optional<Method> method,
            Kind kind,
            List<Mention> shown,
            boolean normal,
            Optional<BodySite> site,
            boolean done,
            String words,
            int start,
            int end,
            Quote quote) {
        public List<TestResult.Shown> results() {
            return shown.stream()
                    .filter(mention -> mention.status() != Mention.Status.PLANNED)
                    .map(mention -> new TestResult.Shown(mention.concept(), mention.presence(), mention.certainty()))
                    .distinct()
                    .toList();
        }
    }

    List<Found> find(Passage passage) {
        List<Mention> names = names(passage);
        List<Found> found = new ArrayList<>();
        int from = passage.statement().start();
        for (int i = 0; i < names.size(); i++) {
            int to = i + 1 < names.size()
                    ? names.get(i + 1).start()
                    : passage.statement().end();
            Found test = found(passage, names.get(i), from, to);
            found.add(test);
            from = test.end();
        }
        if (names.isEmpty()) {
            unnamed(passage).ifPresent(found::add);
        }
        return found;
    }

    /** What only an image shows, where no image is named: "the calcification had gone". */
    private Optional<Found> unnamed(Passage passage) {
        boolean seen = passage.mentions(Mention.Kind.FINDING)
                .anyMatch(mention -> (isImaging(mention) || rules.seenOnImages().contains(mention.concept()))
                        && !isDisease(passage, mention));
        if (!seen) {
            return Optional.empty();
        }
        int start = passage.statement().start();
        int end = passage.statement().end();
        List<Mention> shown = read(passage.words(start, end), Kind.IMAGING).stream()
                .filter(mention ->
                        isImaging(mention) && !isDisease(passage.words(start + mention.start(), start + mention.end())))
                .toList();
        Optional<BodySite> site =
                shown.stream().flatMap(mention -> mention.site().stream()).findFirst();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        Optional.empty(),
                        Kind.IMAGING,
                        shown,
                        false,
                        site,
                        true,
                        passage.words(start, end),
                        end,
                        end,
                        passage.quote()));
    }

    private boolean isImaging(Mention mention) {
        return vocabulary
                .finding(mention.concept())
                .filter(finding -> finding.kind() == FindingKind.IMAGING)
                .isPresent();
    }

    private boolean isDisease(Passage passage, Mention mention) {
        return isDisease(passage.words(mention.start(), mention.end()));
    }

    private boolean isDisease(String words) {
        return rules.diseases().stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    }

    private List<Mention> names(Passage passage) {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : passage.statement().mentions()) {
            boolean same = !names.isEmpty() && names.get(names.size() - 1).end() >= mention.start();
            if (mention.kind() == Mention.Kind.METHOD
                    && !same
                    && kind(mention).isPresent()
                    && mention.presence() == Presence.PRESENT) {
                names.add(mention);
            }
        }
        return names;
    }

    private Optional<Method> method(Mention mention) {
        return Optional.ofNullable(vocabulary.methods().get(mention.concept()));
    }

    private Optional<Kind> kind(Mention mention) {
        return method(mention).flatMap(method -> Optional.ofNullable(KINDS.get(method.kind())));
    }

    private Found found(Passage passage, Mention name, int from, int to) {
        Method method = method(name).orElseThrow();
        Kind kind = kind(name).orElseThrow();
        boolean seenOn = passage.before(Role.SEEN_ON, name.start(), NEAR).isPresent()
                && passage.after(Role.SHOWN, name.end(), to - name.end()).isEmpty()
                && !read(passage.words(from, name.start()), kind).isEmpty();
        int start = seenOn ? from : name.start();
        int end = seenOn ? name.end() : to;
        List<Mention> shown = read(passage.words(start, end), kind);
        boolean normal = shown.stream().anyMatch(TestFinder::isNormal) || kind == Kind.CULTURE && isSterile(shown);
        List<Mention> findings = shown.stream()
                .filter(mention -> !isNormal(mention))
                .filter(mention -> seenOn || !isConcluded(passage, mention, start))
                .toList();
        return new Found(
                Optional.of(method),
                kind,
                findings,
                normal,
                site(passage, name, findings, start, end),
                name.status() != Mention.Status.PLANNED,
                passage.words(name.start(), name.end()),
                start,
                end,
                passage.quote(Math.min(start, name.start()), Math.max(end, name.end())));
    }

    /** "On the film there was calcium, and gout was diagnosed": who saw the film concluded it, the film does not show it. */
    private static boolean isConcluded(Passage passage, Mention mention, int start) {
        return mention.kind() == Mention.Kind.MECHANISM
                && passage.after(Role.CONCLUDED, start + mention.end(), BESIDE).isPresent();
    }

    private List<Mention> read(String words, Kind kind) {
        TextContext context = kind == Kind.TISSUE ? TextContext.TISSUE : TextContext.IMAGING;
        return phrases.read(words, context).stream()
                .filter(mention -> mention.kind() == Mention.Kind.MECHANISM
                        || mention.kind() == Mention.Kind.FINDING && canShow(kind, mention))
                .toList();
    }

    /** Nothing grew. */
    private boolean isSterile(List<Mention> shown) {
        List<Mention> grown = shown.stream()
                .filter(mention -> rules.cultures().containsKey(mention.concept()))
                .toList();
        return !grown.isEmpty() && grown.stream().allMatch(mention -> mention.presence() == Presence.ABSENT);
    }

    /** "The films of the girl, who had had a seizure": no image shows a seizure. */
    private boolean canShow(Kind kind, Mention mention) {
        return kind == Kind.CULTURE
                || vocabulary
                        .finding(mention.concept())
                        .filter(finding -> TOLD.contains(finding.kind()))
                        .isEmpty();
    }

    private static boolean isNormal(Mention mention) {
        return mention.concept().endsWith("-normal");
    }

    /** The place of what it showed; otherwise the one that stands beside its name. */
    private static Optional<BodySite> site(Passage passage, Mention name, List<Mention> shown, int start, int end) {
        return shown.stream()
                .flatMap(mention -> mention.site().stream())
                .findFirst()
                .or(() -> passage.statement().places().stream()
                        .filter(place -> place.start() >= start - 2 * NEAR && place.end() <= end)
                        .filter(place -> place.end() <= name.start() + NEAR || place.start() >= name.end())
                        .map(Statement.Place::sites)
                        .flatMap(List::stream)
                        .findFirst());
    }

    static String label(Found found) {
        return found.words().toLowerCase(Locale.ROOT);
    }
}
