package dev.kossa.cli.read.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Test;
import dev.kossa.prose.CaseSummary.Treated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A case field by field; each value with its span. */
final class SummaryJson {
    private final Json json;
    private final Shared shared;
    private final SpanJson spans;
    private final Vocabulary vocabulary;

    SummaryJson(Json json, Shared shared, SpanJson spans, Vocabulary vocabulary) {
        this.json = json;
        this.shared = shared;
        this.spans = spans;
        this.vocabulary = vocabulary;
    }

    void write(CaseSummary summary) {
        said("age", summary.age(), this::age);
        said("sex", summary.sex(), sex -> json.string("value", sex.name().toLowerCase(Locale.ROOT)));
        said("finalDiagnosis", summary.finalDiagnosis(), this::diagnosed);
        json.object("exposure", summary.exposure(), this::exposure);
        every("lesionSites", summary.lesionSites(), shared::site);
        said("firstMisdiagnosis", summary.firstMisdiagnosis(), this::diagnosed);
        every("differential", summary.differential(), this::diagnosed);
        every("findings", summary.findings(), this::found);
        every("labs", summary.labs(), this::lab);
        every("tests", summary.tests(), this::test);
        every("treatments", summary.treatments(), this::treated);
        said("outcome", summary.outcome(), outcome -> json.string("value", outcome));
        said("resolution_d", summary.resolution_d(), days -> json.number("value", days));
    }

    private <T> void said(String name, Optional<Said<T>> said, Consumer<T> value) {
        json.object(name, said, one -> fields(one, value));
    }

    private <T> void every(String name, List<Said<T>> said, Consumer<T> value) {
        json.objects(name, said, one -> fields(one, value));
    }

    private <T> void fields(Said<T> said, Consumer<T> value) {
        value.accept(said.value());
        spans.fields(said.quote());
    }

    // --- values

    private void age(Age age) {
        json.number("number", age.number());
        json.word("unit", age.unit());
        json.number("days", age.days());
    }

    private void diagnosed(Diagnosed diagnosed) {
        concept(diagnosed.concept(), diagnosed.words());
    }

    private void exposure(Exposure exposure) {
        json.string("drug", exposure.drug());
        json.string(
                "label",
                exposure.drug().map(vocabulary::label).orElse(exposure.words().value()));
        json.string("route", exposure.route());
        shared.site("site", exposure.site());
        every("latencies", exposure.latencies_d(), days -> json.number("days", days));
        spans.fields(exposure.words().quote());
    }

    private void found(Found found) {
        json.string("concept", found.concept());
        json.string("label", vocabulary.label(found.concept()));
        json.word("presence", found.presence());
        shared.site("site", found.site());
    }

    private void lab(Lab lab) {
        concept(lab.analyte(), lab.words());
        json.string("value", lab.value().map(BigDecimal::toPlainString));
        json.string("unit", lab.unit());
        json.string("stated", lab.stated());
    }

    private void test(Test test) {
        concept(Optional.of(test.method()), test.words());
        json.bool("normal", test.normal());
        json.strings("shown", test.shown());
    }

    private void treated(Treated treated) {
        concept(treated.concept(), treated.words());
    }

    private void concept(Optional<String> concept, String written) {
        json.string("concept", concept);
        json.string("label", concept.map(vocabulary::label).orElse(written));
        json.string("written", written);
    }
}
