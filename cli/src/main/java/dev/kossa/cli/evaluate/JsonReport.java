package dev.kossa.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.kossa.cli.evaluate.CaseRow.Change;
import dev.kossa.cli.evaluate.CaseRow.Details;
import dev.kossa.cli.evaluate.Evaluation.PlantingEffect;
import dev.kossa.cli.evaluate.Score.Bin;
import dev.kossa.cli.evaluate.Score.ByFamily;
import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An evaluation as JSON. Shares are numbers between 0 and 1, each with its count and its interval beside it. */
final class JsonReport {
    private static final int DIGITS = 6;

    private final Evaluation evaluation;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    private JsonReport(Evaluation evaluation) throws IOException {
        this.evaluation = evaluation;
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        this.json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer);
    }

    static String of(Evaluation evaluation) {
        try {
            JsonReport report = new JsonReport(evaluation);
            report.write();
            return report.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        Score clinical = evaluation.clinical();
        json.writeStartObject();
        json.writeStringField("mode", evaluation.mode().id());
        json.writeStringField("knowledgeVersion", evaluation.knowledgeVersion());
        json.writeStringField("notice", Review.NOT_VALIDATED);
        json.writeObjectFieldStart("summary");
        summary(clinical);
        json.writeNumberField("readable", evaluation.readable());
        share("falseAlarms", evaluation.falseAlarms());
        share("falseAlarmsWithCalcium", evaluation.falseAlarmsWithCalcium());
        modes();
        json.writeEndObject();
        calibration(clinical.calibration());
        families(clinical);
        score("flat", evaluation.flat());
        score("baseline", evaluation.baseline());
        json.writeArrayFieldStart("cases");
        for (CaseRow row : evaluation.rows()) {
            row(row);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void score(String name, Score score) throws IOException {
        json.writeObjectFieldStart(name);
        summary(score);
        calibration(score.calibration());
        families(score);
        json.writeEndObject();
    }

    private void summary(Score score) throws IOException {
        json.writeNumberField("n", score.n());
        share("top1", score.top1());
        share("top3", score.top3());
        share("familyTop1", score.familyTop1());
        number("meanRank", score.meanRank());
        number("brier", score.brier());
        share("subtypeAccuracy", score.subtype());
        share("stageAccuracy", score.stage());
    }

    private void modes() throws IOException {
        Optional<Share> asks = evaluation.asksForCalcium();
        if (asks.isPresent()) {
            share("asksForCalciumFirst", asks.get());
        }
        Optional<PlantingEffect> planting = evaluation.planting();
        if (planting.isPresent()) {
            json.writeObjectFieldStart("planting");
            share("planted", planting.get().done());
            share("infectionFirstBefore", planting.get().firstBefore());
            share("infectionFirst", planting.get().firstAfter());
            share("inflamedInfectionFirstBefore", planting.get().inflamedBefore());
            share("inflamedInfectionFirst", planting.get().inflamedAfter());
            share("infectionNotExcluded", planting.get().flagged());
            json.writeNumberField("changed", planting.get().changed().count());
            json.writeEndObject();
        }
    }

    private void calibration(List<Bin> bins) throws IOException {
        json.writeArrayFieldStart("calibration");
        for (Bin bin : bins) {
            json.writeStartObject();
            number("from", bin.from());
            number("to", bin.to());
            json.writeNumberField("n", bin.right().of());
            number("meanProbability", bin.mean());
            share("right", bin.right());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void families(Score score) throws IOException {
        json.writeObjectFieldStart("families");
        for (Family family : Family.values()) {
            ByFamily by = score.families().get(family);
            if (by != null) {
                json.writeObjectFieldStart(name(family));
                json.writeNumberField("n", by.top1().of());
                share("top1", by.top1());
                share("top3", by.top3());
                share("familyTop1", by.familyTop1());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void row(CaseRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", row.name());
        json.writeStringField("source", row.source());
        json.writeStringField("gold", row.gold().condition());
        json.writeStringField("goldWritten", row.gold().written());
        json.writeStringField("family", name(row.gold().family()));
        optional("goldStage", row.gold().stage());
        optional("goldSubtype", row.gold().subtype());
        verdict(row.clinical());
        json.writeObjectFieldStart("flat");
        verdict(row.flat());
        json.writeEndObject();
        json.writeStringField(
                "baseline", row.baseline().first().map(Place::condition).orElse(""));
        if (row.details().isPresent()) {
            details(row.details().get());
        }
        if (row.planted().isPresent()) {
            planted(row.planted().get());
        }
        if (!row.error().isEmpty()) {
            json.writeStringField("error", row.error());
        }
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        number("rank", verdict.rank());
        json.writeBooleanField("right", verdict.right());
        json.writeBooleanField("familyRight", verdict.familyRight());
        number("brier", verdict.brier());
        optional("subtype", verdict.subtype());
        optional("stage", verdict.stage());
        json.writeArrayFieldStart("top");
        for (Place place : verdict.top()) {
            json.writeStartObject();
            json.writeStringField("condition", place.condition());
            json.writeStringField("label", place.label());
            json.writeStringField("family", name(place.family()));
            number("probability", place.probability());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void details(Details details) throws IOException {
        json.writeBooleanField("lesionAssumed", details.lesionAssumed());
        json.writeBooleanField("leftOut", details.leftOut());
        json.writeBooleanField("calciumGiven", details.calciumGiven());
        json.writeArrayFieldStart("redFlags");
        for (RaisedFlag flag : details.redFlags()) {
            pair(flag.id(), "label", flag.label());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (Question question : details.questions()) {
            pair(question.id(), "sentence", question.sentence());
        }
        json.writeEndArray();
        strings("unmapped", details.unmapped());
        strings("issues", details.issues());
    }

    private void pair(String id, String name, String words) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField(name, words);
        json.writeEndObject();
    }

    private void planted(Change change) throws IOException {
        json.writeObjectFieldStart("planted");
        json.writeBooleanField("done", change.done());
        json.writeStringField("firstBefore", change.before().condition());
        json.writeBooleanField("same", change.same());
        json.writeStringField("note", change.note());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void share(String name, Share share) throws IOException {
        number(name, share.value());
        json.writeNumberField(name + "Count", share.count());
        json.writeNumberField(name + "Of", share.of());
        json.writeArrayFieldStart(name + "Interval");
        json.writeNumber(rounded(share.low()));
        json.writeNumber(rounded(share.high()));
        json.writeEndArray();
    }

    /** What is not a number, because it is of none, is null. */
    private void number(String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(name);
        } else {
            json.writeFieldName(name);
            json.writeNumber(rounded(value));
        }
    }

    private static BigDecimal rounded(double value) {
        BigDecimal brief =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0, RoundingMode.UNNECESSARY) : brief;
    }

    private static String name(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }
}
