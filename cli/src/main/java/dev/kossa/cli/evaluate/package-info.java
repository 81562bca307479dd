/**
 * Scores the ranking on patients whose diagnosis is known: how often it is right, how sure it is, what it missed.
 *
 * <p>Key types: {@link dev.kossa.cli.evaluate.EvaluateCommand} (the command), {@code Evaluator} (one run over all cases), {@code Mode} (what
 * is hidden or planted in a run), {@code Score} (the metrics), {@code LeaveOneOut} (no case is scored with its own counts). How texts are
 * read is scored in {@code reading}.
 *
 * <pre>{@code
 * List<CaseFile> cases = new CaseReader(knowledge, GoldMap.load()).read(CaseFolder.of(path));
 * Evaluation all = new Evaluator(knowledge, cases).run(Mode.EVERYTHING);
 * all.clinical().top1().words();      // "61 of 88 (69 %, 59 to 78 %)"
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.evaluate;

import org.jspecify.annotations.NullMarked;
