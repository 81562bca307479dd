package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://pubmed.ncbi.nlm.nih.gov/19203363#doi:10.1186/1757-1626-2-133, https://doi.org/10.1186/1757-1626-2-133",
        "https://pubmed.ncbi.nlm.nih.gov/19203363#doi:10.1186/1757-1626-2-133, PMID 19203363",
        "https://www.readbyqxmd.com/read/37545297/neonatal#pmid:37545297, https://pubmed.ncbi.nlm.nih.gov/37545297/",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC5040579/, http://www.ncbi.nlm.nih.gov/pmc/articles/PMC5040579",
        "https://link.springer.com/10.1186/s12882-016-0355-y, doi:10.1186/S12882-016-0355-Y",
        "https://www.eurorad.org/case/8455, http://eurorad.org/case/8455/",
        "https://appliedradiology.com/?contentID=15291, https://appliedradiology.com/?contentID=15291",
        "https://www.panafrican-med-journal.com/content/article/35/30/full/#doi:10.11604/pamj.2020.35.30.17551, "
                + "https://doi.org/10.11604/pamj.2020.35.30.17551/full"
    })
    void one_publication_by_two_names(String one, String other) {
        assertThat(Publication.of(one).same(Publication.of(other))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "https://pubmed.ncbi.nlm.nih.gov/19203363, https://pubmed.ncbi.nlm.nih.gov/1920336",
        "https://www.eurorad.org/case/8455, https://www.eurorad.org/case/845",
        "https://hkjpaed.org/details.asp?id=614&show=1234, https://hkjpaed.org/details.asp?id=615&show=1234",
        "eurorad.org, https://eurorad.org",
        "'', ''"
    })
    void two_publications_stay_two(String one, String other) {
        assertThat(Publication.of(one).same(Publication.of(other))).isFalse();
    }
}
