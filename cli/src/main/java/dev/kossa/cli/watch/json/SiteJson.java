package dev.kossa.cli.watch.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.record.Presence;
import dev.kossa.review.line.Check;
import dev.kossa.review.line.ExposureWatch;
import dev.kossa.review.line.Gap;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.Infusion;
import dev.kossa.review.line.Injury;
import dev.kossa.review.line.LadderStep;
import dev.kossa.review.line.ScaleGrade;
import dev.kossa.review.line.Schedule;
import dev.kossa.review.line.SiteWatch;
import dev.kossa.review.line.VascularLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One watched site as fields. */
final class SiteJson {
    private final Json json;
    private final Shared shared;

    SiteJson(Json json, Shared shared) {
        this.json = json;
        this.shared = shared;
    }

    void write(SiteWatch site) {
        json.object("site", () -> shared.site(site.site()));
        json.string("label", site.label());
        json.objects("lines", site.lines(), this::line);
        json.objects("infusions", site.infusions(), this::infusion);
        json.objects("risks", site.risks(), this::risk);
        json.object("schedule", site.schedule(), this::schedule);
        json.objects("gaps", site.gaps(), this::gap);
        json.objects("checks", site.checks(), this::check);
        json.objects("injuries", site.injuries(), this::injury);
        json.objects("lateWatches", site.lateWatches(), this::lateWatch);
    }

    private void line(VascularLine line) {
        json.string("id", line.id());
        json.word("kind", line.kind());
        json.instant("inserted", line.inserted());
        instant("removed", line.removed());
        shared.facts(List.of(line.origin()));
    }

    private void infusion(Infusion infusion) {
        json.string("line", infusion.line());
        json.string("drug", infusion.drug());
        json.string("label", infusion.label());
        json.word("mode", infusion.mode());
        json.instant("start", infusion.start());
        instant("end", infusion.end());
        shared.facts(List.of(infusion.origin()));
    }

    private void risk(Risk risk) {
        json.string("id", risk.id());
        json.string("label", risk.label());
        shared.basis(List.of(risk.basis()));
    }

    private void schedule(Schedule schedule) {
        json.word("state", schedule.state());
        instant("last", schedule.last());
        json.instant("dueFrom", schedule.dueFrom());
        json.instant("due", schedule.due());
        minutes("overdueBy_min", schedule.overdueBy());
        minutes("every_min", schedule.every());
        json.strings("also", schedule.also());
        shared.basis(List.of(schedule.basis()));
    }

    private void gap(Gap gap) {
        json.instant("from", gap.from());
        json.instant("to", gap.to());
        minutes("length_min", gap.length());
        minutes("every_min", gap.every());
        shared.basis(List.of(gap.basis()));
    }

    private void check(GradedCheck graded) {
        Check check = graded.check();
        json.instant("at", check.at());
        json.objects("signs", new TreeMap<>(check.signs()).entrySet(), sign -> sign(sign, check.degrees()));
        json.objects("measures", new TreeMap<>(check.measures()).entrySet(), measure -> {
            json.string("measure", measure.getKey());
            json.number("value", measure.getValue());
        });
        List<ScaleGrade> grades = Stream.of(List.of(graded.driving()), graded.infiltration(), graded.phlebitis())
                .flatMap(List::stream)
                .toList();
        json.objects("grades", grades, grade -> grade(grade, grade.equals(graded.driving())));
        json.strings("notApplied", graded.notApplied());
        shared.facts(List.of(check.origin()));
    }

    private void sign(Map.Entry<String, Presence> sign, Map<String, String> degrees) {
        json.string("sign", sign.getKey());
        json.word("presence", sign.getValue());
        json.string("degree", Optional.ofNullable(degrees.get(sign.getKey())));
    }

    private void grade(ScaleGrade grade, boolean driving) {
        json.string("scale", grade.scale());
        json.string("label", grade.label());
        json.bool("driving", driving);
        json.integer("low", grade.low());
        json.integer("high", grade.high());
        json.string("words", grade.words());
        json.strings("because", grade.because());
        json.strings("missing", grade.missing());
        json.string("says", grade.says());
        json.string("caution", grade.caution());
        shared.basis(grade.knowledge());
    }

    private void injury(Injury injury) {
        json.instant("detected", injury.detected());
        json.string("scale", injury.ladder().scale());
        json.integer("low", injury.low());
        json.integer("high", injury.high());
        json.string("ladder", injury.ladder().id());
        json.objects("steps", injury.steps(), this::step);
        shared.facts(List.of(injury.found()));
    }

    private void step(LadderStep step) {
        json.string("id", step.step().id());
        json.string("what", step.step().what());
        json.word("state", step.state());
        json.bool("certain", step.certain());
        instant("from", step.from());
        instant("due", step.due());
        instant("done", step.done());
        minutes("overdueBy_min", step.overdueBy());
        shared.basis(List.of(step.step().basis(), step.step().time().basis()));
    }

    private void lateWatch(ExposureWatch watch) {
        json.string("drug", watch.drug());
        json.instant("end", watch.end());
        json.bool("open", watch.open());
        json.string("until", watch.until().toString());
        json.string("filmFrom", watch.filmFrom().toString());
        json.string("filmUntil", watch.filmUntil().toString());
        json.strings("lookFor", watch.lookFor());
        json.string("letter", watch.letter());
        json.string("parents", watch.parents());
        shared.facts(List.of(watch.exposure()));
        shared.basis(watch.knowledge());
    }

    private void instant(String name, Optional<Instant> moment) {
        moment.ifPresentOrElse(known -> json.instant(name, known), () -> json.nothing(name));
    }

    private void minutes(String name, Duration duration) {
        if (duration.toSecondsPart() == 0) {
            json.integer(name, Math.toIntExact(duration.toMinutes()));
        } else {
            json.number(name, duration.toSeconds() / 60.0);
        }
    }
}
