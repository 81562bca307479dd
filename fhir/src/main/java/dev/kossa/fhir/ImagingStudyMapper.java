package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** ImagingStudy: that images were made; what they show stands in the report. A study to which a report refers is not counted again. */
final class ImagingStudyMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("cancelled", "entered-in-error", "registered");

    /** DICOM's modalities in words of the vocabulary. */
    private static final Map<String, String> MODALITIES = Map.of(
            "CR",
            "X-ray",
            "DX",
            "X-ray",
            "RG",
            "X-ray",
            "US",
            "ultrasound",
            "MR",
            "MRI",
            "CT",
            "CT",
            "NM",
            "bone scan");

    @Override
    public void map(Sheet sheet) {
        Resource study = sheet.resource();
        if (sheet.refusedBy("status", REFUSED) || sheet.chart().references().referred(study)) {
            return;
        }
        When started = sheet.point("started").orElse(When.unknown());
        Observed observed =
                new Observed(sites(sheet), Certainty.CERTAIN, started, Optional.empty(), sheet.knownSince("", started));
        String label = label(study);
        Optional<Method> method = method(sheet);
        if (method.isEmpty()) {
            sheet.notMapped("method", study, label);
        }
        sheet.add(new TestResult(
                TestResult.Kind.IMAGING,
                method.map(Method::id),
                List.of(),
                false,
                Sheet.first(observed.sites()),
                started,
                observed.knownSince(),
                sheet.origin(study, label)));
        sheet.notes(observed);
    }

    private static Optional<Method> method(Sheet sheet) {
        Resource study = sheet.resource();
        Stream<Element> modalities = Stream.concat(
                study.objects("modality").stream(),
                study.objects("series").stream().map(series -> series.object("modality")));
        Optional<String> known = modalities
                .map(modality -> MODALITIES.getOrDefault(modality.text("code"), modality.text("display")))
                .filter(words -> !words.isEmpty())
                .flatMap(words -> TestMethod.inWords(sheet, words, Set.of("imaging")).stream())
                .findFirst();
        return known.map(id -> sheet.chart().lexicon().vocabulary().methods().get(id))
                .or(() -> study.objects("procedureCode").stream()
                        .flatMap(code -> TestMethod.of(sheet, code).stream())
                        .findFirst());
    }

    private static List<BodySite> sites(Sheet sheet) {
        Resource study = sheet.resource();
        List<BodySite> stated = study.objects("series").stream()
                .map(series -> series.object("bodySite"))
                .flatMap(site -> sheet.sites(site.text("display")).stream())
                .distinct()
                .toList();
        return stated.isEmpty() ? sheet.sites(study.text("description")) : stated;
    }

    private static String label(Resource study) {
        String description = study.text("description");
        List<Element> codes = study.objects("procedureCode");
        return description.isEmpty() && !codes.isEmpty() ? Concepts.label(codes.get(0)) : description;
    }
}
