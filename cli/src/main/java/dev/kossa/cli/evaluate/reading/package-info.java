/**
 * Scores the reading of texts: what the prose reader says of a published case, field by field, against what a person found in it.
 *
 * <p>Key types: {@link dev.kossa.cli.evaluate.reading.ReadingEvaluation} (the command hands over to it), {@code Field} (what is scored
 * apart), {@code CaseScorer} (one case), {@code Bootstrap} (the figures with their intervals).
 *
 * <pre>{@code
 * CaseScorer scorer = new CaseScorer(knowledge, "en", condition, calciumDrugs);
 * CaseMarks marks = scorer.score(GoldCase.of("a", json, "a.json"), reading.summary());
 * Bootstrap.of(List.of(marks)).field(Field.FINDINGS).f1();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.evaluate.reading;

import org.jspecify.annotations.NullMarked;
