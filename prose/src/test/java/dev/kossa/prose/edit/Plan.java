package dev.kossa.prose.edit;

import dev.kossa.language.Mention;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Passage;
import dev.kossa.record.Fact;
import dev.kossa.record.Procedure;
import dev.kossa.record.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A radiograph showed calcification" becomes "a radiograph was scheduled to look for calcification"; "was done" becomes "was planned". */
final class Plan implements Editor {
    private static final Pattern SHOWED = Pattern.compile("\\b(showed|revealed|demonstrated|disclosed)\\b(?! that)");
    private static final Pattern DONE = Pattern.compile("\\b(?:was|were) (done|performed|obtained|taken)\\b");

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Passage sentence : scene.sentences()) {
            List<Located> facts = scene.facts(sentence);
            if (facts.size() == 1 && !namesDrug(sentence)) {
                planned(facts.get(0).fact()).ifPresent(plan -> edit(scene, sentence, facts.get(0), plan, edits));
            }
        }
        return edits;
    }

    private static void edit(Scene scene, Passage sentence, Located test, Procedure plan, List<Edit> edits) {
        Quote quote = sentence.quote();
        Matcher showed = SHOWED.matcher(scene.words(quote));
        Matcher done = DONE.matcher(scene.words(quote));
        Change change = planned(test.fact(), plan);
        if (test.fact() instanceof TestResult result && !result.normal() && showed.find()) {
            edits.add(Edit.replace(
                    "test only planned",
                    scene,
                    quote.start() + showed.start(1),
                    quote.start() + showed.end(1),
                    "was scheduled to look for",
                    change));
        } else if (test.fact() instanceof Procedure && done.find()) {
            edits.add(Edit.replace(
                    "test only planned",
                    scene,
                    quote.start() + done.start(1),
                    quote.start() + done.end(1),
                    "planned",
                    change));
        }
    }

    /** The place may be that of the test or that of what it was to look for. */
    private static Change planned(Fact test, Procedure plan) {
        Predicate<String> isPlan = line -> line.contains("status=PLANNED");
        Change rest = Change.exactly(List.of(Facts.patient(test)), List.of(Facts.patient(plan)), isPlan);
        return (before, after) -> rest.fault(before, after)
                .or(() -> plans(after, isPlan) == plans(before, isPlan) + 1
                        ? Optional.empty()
                        : Optional.of("plans " + plans(before, isPlan) + " became " + plans(after, isPlan)));
    }

    private static long plans(Reading reading, Predicate<String> isPlan) {
        return Facts.all(reading).stream().filter(isPlan).count();
    }

    private static boolean namesDrug(Passage sentence) {
        return sentence.statement().mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.DRUG);
    }

    private static Optional<Procedure> planned(Fact fact) {
        if (fact instanceof TestResult t) {
            return Optional.of(new Procedure(
                    t.method(), "", Procedure.Status.PLANNED, t.site(), t.when(), t.knownSince(), t.origin()));
        }
        if (fact instanceof Procedure p && p.status() == Procedure.Status.DONE) {
            return Optional.of(new Procedure(
                    p.concept(), "", Procedure.Status.PLANNED, p.site(), p.when(), p.knownSince(), p.origin()));
        }
        return Optional.empty();
    }
}
