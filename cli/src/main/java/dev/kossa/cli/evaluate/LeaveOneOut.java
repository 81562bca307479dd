package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Estimate;
import dev.kossa.knowledge.Guidance.PublishedCase;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.NamedLikelihood;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a case out of the knowledge before it is scored, so that no case is recognised by its own counts.
 *
 * <p>A row whose only evidence is the case's publication is left out; of a count with a bin that the project itself declared, the bin stays.
 * A count that the publication shares with others, or that runs over the table of published cases and is about the mechanism that the table
 * gives the case, has one patient less: in n and m when the finding is present in the case, in m when it was looked for in vain, and none
 * when the case is silent, for then it was not counted. A row without a count that others support stays: no number came from the case.
 */
final class LeaveOneOut {
    /** The source of counts over the published cases. */
    private static final String CASE_TABLE = "kossa-count";

    private final Publication publication;
    private final CaseFindings stated;
    private final Set<String> counted;
    private int changes;

    private LeaveOneOut(Publication publication, CaseFindings stated, Set<String> counted) {
        this.publication = publication;
        this.stated = stated;
        this.counted = counted;
    }

    /** The knowledge without the case; the knowledge itself when the case gave nothing to it. */
    static Knowledge without(EvaluationCase one, Knowledge knowledge) {
        Publication publication = Publication.of(one.source());
        Set<String> counted = knowledge.guidance().publishedCases().stream()
                .filter(published -> rests(published.basis(), publication))
                .map(PublishedCase::mechanism)
                .collect(Collectors.toUnmodifiableSet());
        LeaveOneOut work = new LeaveOneOut(publication, CaseFindings.of(one, knowledge), counted);
        Reasoning reasoning = work.reasoning(knowledge.reasoning());
        return work.changes == 0 ? knowledge : knowledge.with(reasoning, "without-" + one.name());
    }

    private Reasoning reasoning(Reasoning all) {
        Map<String, Likelihood> likelihoods = new LinkedHashMap<>();
        all.likelihoods().forEach((id, likelihood) -> likelihoods.put(id, likelihood(likelihood)));
        Map<String, NamedLikelihood> named = new LinkedHashMap<>();
        all.named().forEach((id, likelihood) -> named.put(id, named(likelihood)));
        Map<String, OnsetDensity> onset = new LinkedHashMap<>(all.onset());
        onset.values().removeIf(density -> drops(density.basis()));
        return all.with(
                onset,
                likelihoods,
                named,
                all.sensitivities().stream()
                        .filter(curve -> !drops(curve.basis()))
                        .toList());
    }

    private Likelihood likelihood(Likelihood likelihood) {
        List<Likelihood.Row> rows = new ArrayList<>();
        for (Likelihood.Row row : likelihood.rows()) {
            Optional<Boolean> present =
                    stated.applies(row) ? stated.says(likelihood, row.threshold()) : Optional.empty();
            estimate(row.estimate(), present, counted.contains(row.condition()))
                    .map(left -> new Likelihood.Row(
                            row.condition(), row.form(), row.age(), row.method(), row.threshold(), left))
                    .ifPresent(rows::add);
        }
        return new Likelihood(
                likelihood.finding(), likelihood.analyte(), likelihood.cluster(), kept(likelihood.others()), rows);
    }

    private NamedLikelihood named(NamedLikelihood likelihood) {
        return new NamedLikelihood(
                likelihood.id(), likelihood.cluster(), kept(likelihood.same()), kept(likelihood.other()));
    }

    /** An estimate that cannot be left out: without its count, if anything is left then. */
    private Estimate kept(Estimate estimate) {
        boolean bare = alone(estimate.basis())
                && estimate.count().isPresent()
                && estimate.declared().isPresent();
        return bare ? changed(estimate, estimate.declared()).orElse(estimate) : estimate;
    }

    private Optional<Estimate> estimate(Estimate estimate, Optional<Boolean> present, boolean inTable) {
        Basis basis = estimate.basis();
        if (alone(basis)) {
            boolean counted = estimate.count().isPresent();
            return changed(estimate, counted && assumed(basis) ? estimate.declared() : Optional.empty());
        }
        boolean shared = rests(basis, publication) || inTable && fromTable(basis);
        return shared && present.isPresent()
                ? changed(estimate, estimate.without(present.get()))
                : Optional.of(estimate);
    }

    private Optional<Estimate> changed(Estimate before, Optional<Estimate> after) {
        boolean same = after.filter(before::equals).isPresent();
        changes += same ? 0 : 1;
        return after;
    }

    private boolean drops(Basis basis) {
        boolean drops = alone(basis);
        changes += drops ? 1 : 0;
        return drops;
    }

    /** Whether, apart from the project's own assumption, the publication is all there is. */
    private boolean alone(Basis basis) {
        return rests(basis, publication)
                && basis.sources().stream()
                        .filter(source -> !assumption(source))
                        .allMatch(source -> Publication.of(source).same(publication));
    }

    private static boolean rests(Basis basis, Publication publication) {
        return basis.sources().stream()
                .anyMatch(source -> Publication.of(source).same(publication));
    }

    private static boolean fromTable(Basis basis) {
        return basis.sources().stream().anyMatch(source -> source.id().equals(CASE_TABLE));
    }

    private static boolean assumed(Basis basis) {
        return basis.sources().stream().anyMatch(LeaveOneOut::assumption);
    }

    private static boolean assumption(Source source) {
        return source.id().equals("kossa-assumption");
    }
}
