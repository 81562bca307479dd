package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.CaseRow.Change;
import dev.kossa.cli.evaluate.CaseRow.Details;
import dev.kossa.cli.evaluate.Planting.Planted;
import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Fact;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.DiagnosisOptions;
import dev.kossa.review.diagnosis.DiagnosisOptions.Prior;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Lesion;
import dev.kossa.review.diagnosis.Subtyping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reviews every case and holds the answers against the gold. */
final class Evaluator {
    /** Every case of the set is about a lesion, so none is without a ranking. */
    private static final DiagnosisOptions CLINICAL = new DiagnosisOptions(Prior.CLINICAL, true);

    private static final DiagnosisOptions FLAT = new DiagnosisOptions(Prior.FLAT, true);
    private static final Set<String> INFLAMED =
            Set.of("fever", "wbc-raised", "crp-raised", "esr-raised", "procalcitonin-raised", "markers-raised");

    private final Knowledge knowledge;
    private final List<CaseFile> cases;
    private final int mechanisms;
    private final Baseline baseline;
    private final Map<String, Knowledge> withoutCase = new HashMap<>();

    Evaluator(Knowledge knowledge, List<CaseFile> cases) {
        this.knowledge = knowledge;
        this.cases = List.copyOf(cases);
        this.mechanisms = knowledge.vocabulary().mechanisms().size();
        this.baseline = new Baseline(knowledge.vocabulary());
    }

    /** Scores all cases in one mode. */
    Evaluation run(Mode mode) {
        List<CaseRow> rows = new ArrayList<>();
        for (CaseFile file : cases) {
            rows.add(file instanceof EvaluationCase one ? row(one, mode) : row((UnreadableCase) file));
        }
        return new Evaluation(mode, knowledge.version(), rows);
    }

    private CaseRow row(UnreadableCase file) {
        Verdict none = Verdict.none(file.gold(), mechanisms);
        return new CaseRow(
                file.name(), "", file.gold(), none, none, none, Optional.empty(), Optional.empty(), file.sentence());
    }

    private CaseRow row(EvaluationCase one, Mode mode) {
        Knowledge left = withoutCase.computeIfAbsent(one.name(), name -> LeaveOneOut.without(one, knowledge));
        EvaluationCase hidden = one.with(hide(one.record(), mode));
        Review before = review(hidden, left, CLINICAL);
        Optional<Planted> planted = mode.planting().map(where -> plant(where, hidden, before));
        EvaluationCase scored = planted.map(p -> hidden.with(p.record())).orElse(hidden);
        Review clinical = planted.isPresent() ? review(scored, left, CLINICAL) : before;
        return new CaseRow(
                one.name(),
                one.source(),
                one.gold(),
                verdict(one.gold(), clinical.diagnostics()),
                verdict(one.gold(), review(scored, left, FLAT).diagnostics()),
                baseline.verdict(one.gold(), texts(one, scored)),
                Optional.of(details(one, clinical, left != knowledge)),
                planted.map(p -> change(p, before, clinical)),
                "");
    }

    private PatientRecord hide(PatientRecord record, Mode mode) {
        PatientRecord left = record;
        for (Hidden what : mode.hidden()) {
            left = what.hide(left, knowledge);
        }
        return left;
    }

    private static Review review(EvaluationCase one, Knowledge knowledge, DiagnosisOptions options) {
        return Review.of(one.record(), knowledge, one.asOf(), options);
    }

    private Planted plant(Planting where, EvaluationCase one, Review before) {
        Lesion lesion = before.diagnostics().lesion().orElseThrow();
        return where.plant(one.record(), lesion, one.asOf(), knowledge.vocabulary());
    }

    /** The words of what is left of the file, and of what was planted. */
    private static List<String> texts(EvaluationCase one, EvaluationCase scored) {
        Set<String> hidden = documents(one.record());
        Set<String> left = documents(scored.record());
        hidden.removeAll(left);
        left.removeAll(documents(one.record()));
        List<String> texts = new ArrayList<>(one.texts().without(hidden).toList());
        scored.record().facts().stream()
                .map(Fact::origin)
                .filter(origin -> left.contains(origin.document()))
                .forEach(origin -> texts.add(origin.text()));
        return texts;
    }

    private static Set<String> documents(PatientRecord record) {
        Set<String> documents = new HashSet<>();
        record.facts().forEach(fact -> documents.add(fact.origin().document()));
        return documents;
    }

    private static Verdict verdict(Gold gold, Diagnostics diagnostics) {
        return Verdict.of(
                gold,
                diagnostics.differential().orElseThrow(),
                diagnostics.subtype().map(Subtyping::id));
    }

    private static Details details(EvaluationCase one, Review review, boolean leftOut) {
        Diagnostics diagnostics = review.diagnostics();
        boolean inflamed = diagnostics.differential().orElseThrow().first().contributions().stream()
                .anyMatch(bar -> bar.presence() == Presence.PRESENT && INFLAMED.contains(bar.finding()));
        return new Details(
                diagnostics.redFlags(),
                diagnostics.questions(),
                one.unmapped(),
                one.issues(),
                diagnostics.lesion().orElseThrow().facts().isEmpty(),
                leftOut,
                inflamed,
                !diagnostics.exposures().isEmpty());
    }

    private static Change change(Planted planted, Review before, Review after) {
        Differential without = before.diagnostics().differential().orElseThrow();
        Differential with = after.diagnostics().differential().orElseThrow();
        boolean same = without.ranked().stream()
                .allMatch(ranked -> Double.compare(
                                ranked.probability(),
                                with.of(ranked.condition()).probability())
                        == 0);
        return new Change(planted.planted(), Place.of(without.first()), same, planted.note());
    }
}
