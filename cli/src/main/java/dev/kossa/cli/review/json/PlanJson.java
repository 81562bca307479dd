package dev.kossa.cli.review.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.knowledge.Guidance.Caution;
import dev.kossa.knowledge.Guidance.Evidence;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.record.Span;
import dev.kossa.review.Review;
import dev.kossa.review.care.Appointment;
import dev.kossa.review.care.Course;
import dev.kossa.review.care.LateWatch;
import dev.kossa.review.care.Plan;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.causality.NaranjoAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plan and causality as fields. */
final class PlanJson {
    private final Json json;
    private final Shared shared;

    PlanJson(Json json, Shared shared) {
        this.json = json;
        this.shared = shared;
    }

    void write(Review review) {
        Plan plan = review.plan();
        json.objects("options", plan.options(), this::option);
        json.objects("cautions", plan.cautions(), this::caution);
        json.objects("followUp", plan.followUp(), this::appointment);
        json.object("course", plan.course(), this::course);
        json.object("outcome", plan.course().flatMap(Course::outcome), this::outcome);
        json.objects("watches", plan.watches(), this::watch);
    }

    private void option(Treatment option) {
        json.string("id", option.id());
        json.string("label", option.label());
        json.string("kind", option.kind());
        json.strings("forSubtypes", option.forSubtypes());
        json.string("applies", option.applies());
        json.string("avoid", option.avoid());
        json.objects("evidence", option.evidence(), this::evidence);
    }

    private void evidence(Evidence evidence) {
        json.string("outcome", evidence.outcome());
        json.string("population", evidence.population());
        json.string("quality", evidence.quality());
        json.object("count", evidence.count(), count -> {
            json.integer("present", count.present());
            json.integer("of", count.of());
        });
        shared.basis(List.of(evidence.basis()));
    }

    private void caution(Caution caution) {
        json.string("id", caution.id());
        json.string("label", caution.label());
        json.string("sentence", caution.say());
        shared.basis(List.of(caution.basis()));
    }

    private void appointment(Appointment appointment) {
        json.string("id", appointment.id());
        json.string("from", appointment.from().map(LocalDate::toString));
        json.string("until", appointment.until().map(LocalDate::toString));
        json.string("zero", appointment.zero());
        json.string("what", appointment.what());
        json.string("when", appointment.when());
        shared.basis(List.of(appointment.basis()));
    }

    private void course(Course course) {
        json.number("day", course.day());
        json.number("resolvedAtLeast", course.resolvedAtLeast());
        json.number("resolvedAtMost", course.resolvedAtMost());
        json.integer("patients", course.patients());
        json.string("sentence", course.sentence());
        shared.basis(course.basis());
    }

    /** Time to resolution, as an interval that excludes its lower and includes its upper bound. */
    private void outcome(Span outcome) {
        json.instant("after", outcome.earliest());
        json.instant("atTheLatest", outcome.latest());
    }

    private void watch(LateWatch watch) {
        json.string("what", watch.what());
        json.string("until", watch.until().toString());
        json.string("filmFrom", watch.filmFrom().toString());
        json.string("filmUntil", watch.filmUntil().toString());
        json.string("sentence", watch.sentence());
        shared.facts(List.of(watch.fact()));
        shared.basis(watch.knowledge());
    }

    void causality(Optional<Causality> causality) {
        json.object("causality", causality, this::causality);
    }

    private void causality(Causality causality) {
        json.string("drug", causality.drug());
        json.object("naranjo", () -> {
            json.integer("score", causality.score());
            json.string("category", causality.category());
            json.objects("answers", causality.answers(), this::answer);
        });
        json.string("whoUmc", causality.whoUmc());
        json.string("reason", causality.whoUmcReason());
    }

    private void answer(NaranjoAnswer answer) {
        json.integer("item", answer.item());
        json.string("question", answer.question());
        json.word("answer", answer.answer());
        json.integer("points", answer.points());
        json.string("reason", answer.reason());
        shared.facts(answer.facts());
    }
}
