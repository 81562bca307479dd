package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.render.json.Json;
import dev.kossa.review.Review;
import java.util.Arrays;
import java.util.List;

/** The scores of the reading as JSON. Figures are numbers between 0 and 1, each with its interval; what is of none is null. */
final class ReadingJson {
    private final Json json = new Json();

    private ReadingJson() {}

    static String of(String knowledgeVersion, List<Part> parts) {
        ReadingJson report = new ReadingJson();
        report.json.object(() -> {
            report.json.string("knowledgeVersion", knowledgeVersion);
            report.json.string("notice", Review.NOT_VALIDATED);
            report.json.objects("parts", parts, report::part);
        });
        return report.json.text();
    }

    private void part(Part part) {
        Bootstrap bootstrap = Bootstrap.of(part.cases());
        json.string("part", part.id());
        json.bool("corrected", part.corrected());
        json.integer("cases", part.cases().size());
        json.integer("readable", (int)
                part.cases().stream().filter(one -> one.error().isEmpty()).count());
        json.object("fields", () -> {
            for (Field field : Field.values()) {
                json.object(field.id(), () -> score(bootstrap.field(field)));
            }
        });
        json.object("closedFields", () -> score(bootstrap.fields(Field.CLOSED)));
        json.object("allFields", () -> score(bootstrap.fields(Field.ALL)));
        json.object("emptyValues", () -> empty(bootstrap.emptyValues()));
        json.object("emptyLists", () -> empty(bootstrap.emptyLists()));
        json.objects("rows", part.cases(), one -> row(part, one));
    }

    private void score(Score score) {
        tally(score.tally());
        figure("precision", score.precision());
        figure("recall", score.recall());
        figure("f1", score.f1());
    }

    private void tally(Tally tally) {
        json.integer("n", tally.gold());
        json.integer("found", tally.found());
        json.integer("given", tally.given());
        json.integer("right", tally.right());
    }

    private void figure(String name, Figure figure) {
        json.number(name, figure.value());
        json.number(name + "Low", figure.low());
        json.number(name + "High", figure.high());
    }

    private void empty(Score score) {
        json.integer("n", score.tally().gold());
        json.integer("leftEmpty", score.tally().found());
        figure("share", score.recall());
    }

    private void row(Part part, CaseMarks one) {
        json.string("name", one.name());
        json.string("error", one.error());
        json.object(
                "fields",
                () -> Arrays.stream(Field.values())
                        .filter(one.tallies()::containsKey)
                        .forEach(field -> json.object(field.id(), () -> tally(one.tally(field)))));
        json.objects("errors", part.open() ? one.mismatches() : List.of(), error -> {
            json.string("field", error.field().id());
            json.string("expected", error.expected());
            json.string("found", error.found());
        });
        json.objects("notScored", part.open() ? one.leftOut() : List.of(), left -> {
            json.string("field", left.field().id());
            json.word("side", left.side());
            json.string("words", left.words());
        });
    }
}
