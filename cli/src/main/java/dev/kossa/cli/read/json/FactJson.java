package dev.kossa.cli.read.json;

import dev.kossa.cli.read.report.FactKind;
import dev.kossa.cli.read.report.FactWords;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.report.Relative;
import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.prose.Reading.Located;
import dev.kossa.record.Fact;
import dev.kossa.record.Measurement;
import dev.kossa.record.Quantity;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts of a reading. */
final class FactJson {
    private final Json json;
    private final Shared shared;
    private final FactWords words;
    private final Relative times;
    private final SpanJson spans;
    private final ReadReport report;

    FactJson(Json json, Shared shared, ReadReport report) {
        this.json = json;
        this.shared = shared;
        this.words = report.words();
        this.times = report.times();
        this.spans = new SpanJson(json, report.reading().manuscript());
        this.report = report;
    }

    void write(Located located) {
        Fact fact = located.fact();
        json.string("type", FactKind.of(fact).id());
        json.string("concept", words.concept(fact));
        json.string("label", words.label(fact));
        json.string("presence", FactWords.presence(fact).map(FactJson::word));
        json.string("status", FactWords.status(fact).map(FactJson::word));
        json.object("value", value(fact), this::value);
        json.string("stated", stated(fact));
        json.objects("shown", shown(fact), this::shown);
        shared.site("site", fact.site());
        when(fact.when());
        spans.fields(located.quote());
    }

    private static Optional<Quantity> value(Fact fact) {
        return fact instanceof Measurement measurement ? measurement.value() : Optional.empty();
    }

    private void value(Quantity value) {
        json.word("comparator", value.comparator());
        json.string("number", value.value().toPlainString());
        json.string("unit", value.unit());
    }

    private static Optional<String> stated(Fact fact) {
        if (fact instanceof Measurement measurement && measurement.stated() != Measurement.Stated.NOTHING) {
            return Optional.of(word(measurement.stated()));
        }
        return fact instanceof TestResult test && test.normal() ? Optional.of("normal") : Optional.empty();
    }

    private static List<TestResult.Shown> shown(Fact fact) {
        return fact instanceof TestResult test ? test.shown() : List.of();
    }

    private void shown(TestResult.Shown shown) {
        json.string("concept", shown.concept());
        json.string("label", report.knowledge().vocabulary().label(shown.concept()));
        json.word("presence", shown.presence());
    }

    /** Nothing for a time of which nothing is known. */
    private void when(When when) {
        json.objects("when", when.isUnknown() ? List.of() : when.alternatives(), span -> {
            json.number("from_d", times.days(span.earliest()));
            json.number("to_d", times.days(span.latest()));
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
