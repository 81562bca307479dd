package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.AttachmentIgnored;
import dev.kossa.issue.ReferenceNotFound;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Shown;
import dev.kossa.record.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** DiagnosticReport: the result of an imaging test, a biopsy or a culture. Results that are Observations are read there. */
final class DiagnosticReportMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("registered", "cancelled", "entered-in-error");

    /** HL7 table 0074, and LOINC's words for its parts. */
    private static final Map<String, TestResult.Kind> CATEGORIES = Map.ofEntries(
            Map.entry("RAD", TestResult.Kind.IMAGING),
            Map.entry("RX", TestResult.Kind.IMAGING),
            Map.entry("CT", TestResult.Kind.IMAGING),
            Map.entry("NMR", TestResult.Kind.IMAGING),
            Map.entry("RUS", TestResult.Kind.IMAGING),
            Map.entry("VUS", TestResult.Kind.IMAGING),
            Map.entry("OUS", TestResult.Kind.IMAGING),
            Map.entry("NMS", TestResult.Kind.IMAGING),
            Map.entry("CUS", TestResult.Kind.IMAGING),
            Map.entry("SP", TestResult.Kind.TISSUE),
            Map.entry("PAT", TestResult.Kind.TISSUE),
            Map.entry("CP", TestResult.Kind.TISSUE),
            Map.entry("MB", TestResult.Kind.CULTURE),
            Map.entry("LP29684-5", TestResult.Kind.IMAGING),
            Map.entry("LP7839-6", TestResult.Kind.TISSUE));

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        Resource report = sheet.resource();
        for (Element form : report.objects("presentedForm")) {
            sheet.issue(new AttachmentIgnored(sheet.origin(form, "")));
        }
        Observed observed = observed(sheet);
        Element told = report.extension(KossaExtensions.RESULT);
        if (told.isNone()) {
            read(sheet, observed);
        } else {
            add(sheet, told, observed);
        }
        containedResults(sheet);
    }

    private static Observed observed(Sheet sheet) {
        When whole = sheet.course("effective")
                .map(Course::whole)
                .or(() -> studied(sheet))
                .orElse(When.unknown());
        Element site = sheet.resource().extension(KossaExtensions.SITE).object("valueCodeableConcept");
        return new Observed(
                sheet.sites(site), Certainty.CERTAIN, whole, Optional.empty(), sheet.knownSince("issued", whole));
    }

    /** When the images were taken, if only the study says so. */
    private static Optional<When> studied(Sheet sheet) {
        for (Element study : sheet.resource().objects("imagingStudy")) {
            Optional<When> started = sheet.chart()
                    .references()
                    .find(sheet.resource(), study)
                    .flatMap(found -> sheet.chart().times().point(found, found, "started"));
            if (started.isPresent()) {
                return started;
            }
        }
        return Optional.empty();
    }

    private static void read(Sheet sheet, Observed observed) {
        Resource report = sheet.resource();
        Element code = report.object("code");
        String label = Concepts.label(code);
        String conclusion = report.text("conclusion");
        List<Element> codes = report.objects("conclusionCode");
        Optional<Method> method = TestMethod.of(sheet, code);
        Optional<TestResult.Kind> kind = method.map(TestMethod::kind).or(() -> category(report));
        if (kind.isEmpty()) {
            readWithoutMethod(sheet, observed, label, conclusion, codes);
            return;
        }
        if (method.isEmpty()) {
            sheet.notMapped("method", code.isNone() ? report : code, label);
        }
        ResultText result = new ResultText(sheet, kind.get(), method, code, observed);
        result.read(report.child("conclusion"), conclusion);
        codes.forEach(result::read);
        result.add(
                conclusion.isEmpty() ? report : report.child("conclusion"),
                conclusion.isEmpty() ? label : label + ": " + conclusion);
    }

    /** A panel of laboratory values, or a test that is not known: its words are read like an examination's. */
    private static void readWithoutMethod(
            Sheet sheet, Observed observed, String label, String conclusion, List<Element> codes) {
        Resource report = sheet.resource();
        if (conclusion.isEmpty() && codes.isEmpty()) {
            if (report.objects("result").isEmpty()) {
                sheet.notMapped("method", report.object("code"), label);
            }
            return;
        }
        sheet.notMapped("method", report.object("code"), label);
        Observed placed = observed.sites().isEmpty() ? observed.at(sheet.sitesIn(report.object("code"))) : observed;
        List<Mention> said = sheet.words(conclusion, TextContext.CLINICAL, Want.FINDINGS);
        if (said.isEmpty() && !conclusion.isEmpty()) {
            sheet.notMapped("result", report.child("conclusion"), conclusion);
        }
        sheet.findings(report.child("conclusion"), conclusion, said, placed, UnaryOperator.identity());
        for (Element code : codes) {
            List<Mention> meaning = sheet.meaning(code, TextContext.CLINICAL, Want.FINDINGS, "result")
                    .mentions();
            sheet.findings(code, Concepts.label(code), meaning, placed, UnaryOperator.identity());
        }
    }

    private static Optional<TestResult.Kind> category(Resource report) {
        for (Element category : report.objects("category")) {
            for (Element coding : category.objects("coding")) {
                TestResult.Kind kind = CATEGORIES.get(coding.text("code"));
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /** A result that Kossa itself wrote. */
    private static void add(Sheet sheet, Element told, Observed observed) {
        List<Shown> shown = new ArrayList<>();
        for (Element part : told.objects("extension")) {
            if (part.text("url").equals("shown")) {
                shown(sheet, part).ifPresent(shown::add);
            }
        }
        Resource report = sheet.resource();
        Element code = report.object("code");
        Optional<Method> method = TestMethod.of(sheet, code);
        sheet.add(new TestResult(
                method.map(TestMethod::kind).or(() -> category(report)).orElse(TestResult.Kind.IMAGING),
                method.map(Method::id),
                shown,
                told.extension("normal").flag("valueBoolean").orElse(false),
                Sheet.first(observed.sites()),
                observed.when(),
                observed.knownSince(),
                sheet.origin(report, Concepts.label(code))));
    }

    private static Optional<Shown> shown(Sheet sheet, Element part) {
        Element concept = part.extension("concept").object("valueCodeableConcept");
        String presence = part.extension("presence").text("valueCode");
        boolean suspected = part.extension("certainty").text("valueCode").equals("suspected");
        return sheet.meaning(concept, TextContext.CLINICAL, Want.STATED, "result")
                .first()
                .map(mention -> new Shown(
                        mention.concept(), presence(presence), suspected ? Certainty.SUSPECTED : Certainty.CERTAIN));
    }

    private static Presence presence(String code) {
        return switch (code) {
            case "present" -> Presence.PRESENT;
            case "absent" -> Presence.ABSENT;
            case "conflicting" -> Presence.CONFLICTING;
            default -> Presence.NOT_ASSESSED;
        };
    }

    /** Observations inside of the report are nowhere else. */
    private static void containedResults(Sheet sheet) {
        for (Element result : sheet.resource().objects("result")) {
            String reference = result.text("reference");
            if (reference.startsWith("#")) {
                sheet.chart()
                        .references()
                        .find(sheet.resource(), reference)
                        .ifPresentOrElse(
                                observation -> FactMapper.map(observation, sheet.chart()),
                                () -> sheet.issue(new ReferenceNotFound(sheet.origin(result, ""), reference)));
            }
        }
    }
}
