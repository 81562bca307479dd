package dev.kossa.fhir;

import java.util.Map;

/** The addresses of code systems, and their short names in knowledge/. */
final class CodeSystems {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("http://loinc.org", "loinc"),
            Map.entry("urn:oid:2.16.840.1.113883.6.1", "loinc"),
            Map.entry("http://snomed.info/sct", "snomed"),
            Map.entry("urn:oid:2.16.840.1.113883.6.96", "snomed"),
            Map.entry("http://hl7.org/fhir/sid/icd-10", "icd-10"),
            Map.entry("http://hl7.org/fhir/sid/icd-10-cm", "icd-10"),
            Map.entry("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "icd-10"),
            Map.entry("http://fhir.de/CodeSystem/dimdi/icd-10-gm", "icd-10"),
            Map.entry("urn:oid:2.16.840.1.113883.6.3", "icd-10"),
            Map.entry("urn:oid:2.16.840.1.113883.6.90", "icd-10"),
            Map.entry("http://purl.obolibrary.org/obo/hp.owl", "hpo"),
            Map.entry("http://human-phenotype-ontology.org", "hpo"),
            Map.entry("http://www.whocc.no/atc", "atc"),
            Map.entry("http://fhir.de/CodeSystem/bfarm/atc", "atc"),
            Map.entry("urn:oid:2.16.840.1.113883.6.73", "atc"),
            Map.entry("http://www.nlm.nih.gov/research/umls/rxnorm", "rxnorm"),
            Map.entry("urn:oid:2.16.840.1.113883.6.88", "rxnorm"),
            Map.entry("http://fdasis.nlm.nih.gov", "unii"),
            Map.entry("urn:oid:2.16.840.1.113883.4.9", "unii"));

    private CodeSystems() {}

    /** The short name; the address itself when it has none. */
    static String shortName(String url) {
        return SHORT.getOrDefault(url, url);
    }

    /** Whether a code's beginning names its parent: L03.90 is a kind of L03.9 and of L03. */
    static boolean byPrefix(String shortName) {
        return shortName.equals("icd-10") || shortName.equals("atc");
    }
}
