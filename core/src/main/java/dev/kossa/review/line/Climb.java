package dev.kossa.review.line;

import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.review.line.LadderStep.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds what was done against the ladder of an injury. */
final class Climb {
    private final WatchedSite site;
    private final InjuryCourse injury;
    private final Ladder ladder;
    private final Instant asOf;
    private final Instant end;
    private final List<VascularLine> cannulas;

    /** @param until how long after its detection an injury is minded */
    Climb(WatchedSite site, InjuryCourse injury, Ladder ladder, Instant asOf, Duration until) {
        this.site = site;
        this.injury = injury;
        this.ladder = ladder;
        this.asOf = asOf;
        this.end = injury.detected().plus(until);
        this.cannulas = site.lines().stream()
                .filter(line -> line.inPlaceBefore(injury.detected()))
                .toList();
    }

    List<LadderStep> steps() {
        return ladder.steps().stream()
                .filter(injury::holds)
                .filter(step -> !(step.cannula() || step.kind() == Step.Kind.REMOVE) || !cannulas.isEmpty())
                .map(this::stand)
                .toList();
    }

    /** When all cannulas that were there came out; empty while one is in. */
    Optional<Instant> removed() {
        boolean out = !cannulas.isEmpty()
                && cannulas.stream().allMatch(line -> line.removed().isPresent());
        return out
                ? cannulas.stream().flatMap(line -> line.removed().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The step that had to be done before the cannula came out, if it was not. */
    Optional<Step> skipped() {
        return removed()
                .flatMap(out -> ladder.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.REMOVE && injury.holds(step) && injury.surely(step))
                        .flatMap(step -> step.after().stream())
                        .flatMap(after -> step(after).stream())
                        .filter(first -> done(first).map(at -> at.isAfter(out)).orElse(true))
                        .findFirst());
    }

    private Optional<Step> step(String id) {
        return ladder.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    // --- when

    /** When the clock of a step begins; empty when what comes before has not been done. */
    private Optional<Instant> zero(Step step) {
        Optional<Instant> since = injury.since(step);
        return step.after().isEmpty()
                ? since
                : since.flatMap(known -> step(step.after().get()).flatMap(this::done));
    }

    private Optional<Instant> done(Step step) {
        return switch (step.kind()) {
            case STOP -> stopped();
            case REMOVE -> removed();
            case CHECKS, NO_RESTART -> over(step);
            case ACT, ANTIDOTE -> zero(step).flatMap(zero -> deed(step, zero));
        };
    }

    /** When nothing that ran at the detection ran any more. */
    private Optional<Instant> stopped() {
        List<Infusion> running = site.running(injury.detected());
        if (running.stream().anyMatch(infusion -> infusion.end().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(running.stream()
                .flatMap(infusion -> infusion.end().stream())
                .max(Comparator.naturalOrder())
                .orElse(injury.detected()));
    }

    private Optional<Instant> over(Step step) {
        Optional<Instant> last = step.kind() == Step.Kind.CHECKS
                ? zero(step).map(zero -> zero.plus(step.time().due()))
                : Optional.of(end);
        return last.filter(moment -> !asOf.isBefore(moment));
    }

    private Optional<Instant> deed(Step step, Instant zero) {
        return site.deeds().stream()
                .filter(deed -> step.doneBy().contains(deed.deed()) && counts(deed, step, zero))
                .map(Deed::at)
                .min(Comparator.naturalOrder());
    }

    /** What is done at the bedside may be written down as earlier than the check that asks for it. */
    private boolean counts(Deed deed, Step step, Instant zero) {
        boolean atOnce = zero.equals(injury.detected())
                && step.after().isEmpty()
                && step.time().from().isZero();
        return atOnce
                ? deed.at().isAfter(injury.before()) && deed.at().isBefore(end)
                : !deed.at().isBefore(zero.plus(step.time().from()));
    }

    // --- where it stands

    private LadderStep stand(Step step) {
        Optional<Instant> zero = zero(step);
        Optional<Instant> done = done(step);
        Optional<Instant> due = zero.map(z -> z.plus(step.time().due()));
        State state =
                done.isPresent() ? State.DONE : zero.map(z -> open(step, z)).orElse(waiting());
        boolean overdue = state == State.OVERDUE;
        return new LadderStep(
                step,
                state,
                injury.surely(step),
                zero.map(z -> z.plus(step.time().from())),
                due,
                done,
                overdue ? Duration.between(due.orElse(asOf), asOf) : Duration.ZERO);
    }

    private State waiting() {
        return asOf.isBefore(end) ? State.WAITING : State.MISSED;
    }

    private State open(Step step, Instant zero) {
        boolean gone = step.cannula() && removed().isPresent();
        boolean lapsed = step.time()
                .lapses()
                .filter(after -> !asOf.isBefore(zero.plus(after)))
                .isPresent();
        if (gone || lapsed || !asOf.isBefore(end)) {
            return State.MISSED;
        }
        if (step.kind() == Step.Kind.NO_RESTART) {
            return State.DUE;
        }
        if (asOf.isAfter(zero.plus(step.time().due()))) {
            return State.OVERDUE;
        }
        return asOf.isBefore(zero.plus(step.time().from())) ? State.WAITING : State.DUE;
    }
}
