package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotUsed;
import dev.kossa.issue.OtherPatient;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the resources of one patient into the record. */
final class RecordMapper {
    private final Lexicon lexicon;
    private final String input;
    private final ZoneId zone;

    RecordMapper(Lexicon lexicon, String input, ZoneId zone) {
        this.lexicon = lexicon;
        this.input = input;
        this.zone = zone;
    }

    /** The record, and what it was made of. */
    record Mapped(Reading reading, List<Resource> resources, Patients patients, Chart chart) {}

    Mapped map(Intake intake) throws UnreadableInput {
        if (!intake.somethingUsed()) {
            throw nothingUsed(intake);
        }
        if (intake.refusal().isPresent()) {
            throw new UnreadableInput(intake.refusal().get().sentence());
        }
        List<Resource> resources = intake.resources();
        References references = new References(resources, intake.byName());
        Times times = new Times(zone);
        List<Issue> issues = new ArrayList<>(intake.issues());
        Patients patients = new Patients(input, resources, references);
        Patient patient = patients.patient(input, times, issues::add);
        Chart chart = new Chart(lexicon, times, references, patient);
        sources(resources, chart);
        facts(resources, patients, chart);
        issues.addAll(chart.issues());
        for (Resource resource : resources) {
            issues.addAll(resource.issues());
            for (Resource contained : resource.contained()) {
                issues.addAll(contained.issues());
            }
        }
        unused(intake, references).forEach((type, count) -> issues.add(new NotUsed(type, count)));
        Reading reading = new Reading(new PatientRecord(patient, chart.facts(), zone), issues, intake.source());
        return new Mapped(reading, resources, patients, chart);
    }

    private UnreadableInput nothingUsed(Intake intake) {
        String types = intake.unused().keySet().stream().limit(5).collect(Collectors.joining(", "));
        return new UnreadableInput(input + " holds nothing that tells of a patient, only " + types
                + ".\nMaybe another file of the export was meant.");
    }

    /** A Provenance says where the words of its targets come from. */
    private static void sources(List<Resource> resources, Chart chart) {
        for (Resource provenance : resources) {
            if (provenance.type().equals("Provenance")) {
                String words = provenance.objects("entity").stream()
                        .map(entity -> entity.object("what").text("display"))
                        .filter(display -> !display.isEmpty())
                        .collect(Collectors.joining("; "));
                for (Element target : provenance.objects("target")) {
                    chart.references().find(provenance, target).ifPresent(found -> chart.source(found, words));
                }
            }
        }
    }

    /** Devices and images last: those to which something else refers are not facts of their own. */
    private static void facts(List<Resource> resources, Patients patients, Chart chart) {
        List<Resource> last = new ArrayList<>();
        for (Resource resource : resources) {
            if (resource.type().equals("Device") || resource.type().equals("ImagingStudy")) {
                last.add(resource);
            } else {
                facts(resource, patients, chart);
            }
        }
        last.forEach(resource -> facts(resource, patients, chart));
    }

    private static void facts(Resource resource, Patients patients, Chart chart) {
        if (!FactMapper.knows(resource.type())) {
            return;
        }
        if (patients.areSubjectOf(resource)) {
            FactMapper.map(resource, chart);
        } else {
            Element subject = Patients.subject(resource);
            String reference = subject.text("reference");
            chart.issue(new OtherPatient(
                    new Origin(resource.document(), subject.path(), ""),
                    reference.isEmpty() ? "by identifier" : reference));
        }
    }

    /** Types that are not read, requests that are no facts, and resources that only a reference would use and none does. */
    private static Map<String, Integer> unused(Intake intake, References references) {
        Map<String, Integer> unused = new TreeMap<>(intake.unused());
        for (Resource resource : intake.resources()) {
            boolean alone = resource.type().equals("Medication") && !references.referred(resource);
            if (alone || resource.type().equals(OrderedMonitoring.REQUEST)) {
                unused.merge(resource.type(), 1, Integer::sum);
            }
        }
        return unused;
    }
}
