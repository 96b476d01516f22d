package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.evaluation.AlignmentScore;

class AlignerTest {

  private static final Path GOLD = Path.of("data/gold");
  private static final Aligner ALIGNER = new Aligner();

  private static List<Directive> coded(String name) {
    return CodingFiles.read(GOLD.resolve(name + ".json"));
  }

  @ParameterizedTest
  @CsvSource({
    "wuhan, central, .75, .68, .82, .89",
    "guizhou, central, .81, .82, .84, .81",
    "wenzhou, central, .70, .75, .79, .84",
    "guizhou, wuhan, .63, .65, .78, .71",
    "psychiatric, welfare, .81, .81, .89, .95",
    "shaoguan, guangdong, .66, .81, .58, .61",
    "worksites, reopening, .66, .81, .76, .75",
    "hangzhou, internet, .66, .66, .90, .74",
    "child-plan, child-notice, .56, .16, .81, .80",
    "greening, afforestation, .55, .41, .75, .81",
    "aged-zones, aged-guide, .47, .71, .77, .94",
    "aid-hangzhou, aid-law, .74, .60, .91, .92",
    "zhongshan-data, aba-data, .57, .63, .87, .68",
    "animal-disease, animal-emergency, .67, .48, .92, .97",
    "beijing-patents, chongqing-patents, .42, .54, .87, .58",
    "epidemic-audit, epidemic-funds, .46, .38, .74, .69",
    "shandong-township, beijing-subdistricts, .38, .59, .70, .88",
    "wildlife-ban, wildlife-trade, .49, .31, .90, .86",
    "epidemic-jobs, labour-epidemic, .28, .38, .70, .76",
    "guigang-report, qinzhou-report, .32, .41, .94, .93",
    "luoyang-trees, kaifeng-greening, .28, .41, .74, .88",
    "pengshui-tourism, shanghai-tourism, .44, .17, .86, .82",
    "kaifeng-greening, beijing-greening, .59, .41, .90, .86",
    "cicheng-oldtown, shangqiu-oldtown, .69, .51, .77, .94",
    "foreign-contracts, firms-abroad, .51, .54, .64, .58",
    "henan-sme, shandong-private, .37, .22, .74, .84"
  })
  void codedPairsOfDocumentsAreAlignedAsWellAsMeasured(
      String name, String model, double pairs, double relations, double fresh, double missing) {
    Comparison comparison = ALIGNER.align(coded(name), coded(model));

    AlignmentScore score =
        AlignmentScore.of(
            AlignmentScore.read(GOLD.resolve("alignments/" + name + "-" + model + ".json")),
            AlignmentReport.relations(comparison),
            comparison.local().size(),
            comparison.reference().size());

    assertThat(score.pairs().f()).isGreaterThan(pairs);
    assertThat(score.relations()).isGreaterThan(relations);
    assertThat(score.newOnes().precision()).isGreaterThan(fresh);
    assertThat(score.notTakenUp().precision()).isGreaterThan(missing);
  }

  @Test
  void measuresOfASubjectThatNoTopicNamesFindTheirCounterparts() {
    List<Directive> reference = new ArrayList<>();
    List<Directive> local = new ArrayList<>();
    for (List<String> row : Invented.rows("any-subject.tsv")) {
      reference.add(Invented.measure("" + reference.size(), row.get(0), "other"));
      local.add(Invented.measure("" + local.size(), row.get(1), "other"));
    }

    Comparison comparison = ALIGNER.align(local, reference);

    assertThat(comparison.pairs())
        .hasSameSizeAs(local)
        .allMatch(pair -> pair.local().key().equals(pair.reference().key()));
  }

  @Test
  void everyMeasureIsPairedOrNewAndCandidatesAreNotCounted() {
    Comparison comparison = ALIGNER.align(coded("wuhan"), coded("central"));

    assertThat(comparison.pairs().stream().map(p -> p.local().key()).distinct().count())
        .isEqualTo(comparison.local().size() - comparison.newOnes().size());
    assertThat(comparison.pairs().stream().map(p -> p.reference().key()).distinct().count())
        .isEqualTo(comparison.reference().size() - comparison.notTakenUp().size());
    assertThat(comparison.candidates())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(comparison.pairs());
    assertThat(comparison.newOnes()).anyMatch(unpaired -> unpaired.best().isPresent());
  }

  @Test
  void aTextComparedWithItselfIsCopiedThroughoutAndSaysSo() {
    List<Directive> central = coded("central");

    Comparison comparison = ALIGNER.align(central, central);

    assertThat(comparison.remarks()).anyMatch(r -> r.contains("compared with itself"));
    assertThat(comparison.newOnes()).isEmpty();
    assertThat(comparison.pairs())
        .filteredOn(p -> p.local().equals(p.reference()))
        .hasSameSizeAs(central)
        .allMatch(p -> p.relation() == Relation.COPIED);
  }

  @Test
  void nothingInCommonIsSaid() {
    List<Directive> roads = List.of(Invented.measure("0", "加强农村公路养护", "other"));
    List<Directive> care = List.of(Invented.measure("0", "关注老年人健康", "care"));

    assertThat(ALIGNER.align(roads, care).remarks())
        .containsExactly("The two documents have no topic in common.");
    assertThat(ALIGNER.align(List.of(), care).remarks())
        .containsExactly("There is nothing to compare: the local document holds no measure.");
    assertThat(ALIGNER.align(List.of(), care).notTakenUp()).hasSize(1);
  }

  @Test
  void aMissingPassageMayHideWhatStandsBetweenItsNeighbours() {
    List<Directive> reference =
        List.of(
            Invented.measure("r0", "加强农村公路养护", "other"),
            Invented.measure("r1", "严禁超限超载车辆通行", "other"),
            Invented.measure("r2", "落实冬季除雪防滑责任", "other"));
    List<Directive> local =
        List.of(
            Invented.measure("l0", "加强农村公路养护", "other"),
            Invented.measure("l2", "落实冬季除雪防滑责任", "other"));
    LoadedDocument scan =
        new LoadedDocument(
            "l", "l", "", Optional.empty(), local, List.of(new LoadedDocument.Hidden("gap", 1)));
    LoadedDocument whole = new LoadedDocument("r", "r", "", Optional.empty(), reference, List.of());

    Comparison comparison = ALIGNER.compare(scan, whole);

    assertThat(comparison.notTakenUp())
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.measure().key()).isEqualTo("r1");
              assertThat(missing.why()).isEqualTo(Comparison.Absence.ILLEGIBLE);
              assertThat(missing.gap()).contains("gap");
            });
  }

  @Test
  void aMissingFirstOrLastPassageMayHideWhatStandsBeforeOrBehindTheOthers() {
    List<String> quotes = List.of("加强农村公路养护", "严禁超限超载车辆通行", "落实冬季除雪防滑责任", "公布隧道照明检查结果");
    List<Directive> reference =
        quotes.stream().map(quote -> Invented.measure("r" + quote, quote, "other")).toList();
    List<Directive> local =
        quotes.subList(1, 3).stream()
            .map(quote -> Invented.measure("l" + quote, quote, "other"))
            .toList();
    LoadedDocument whole = new LoadedDocument("r", "r", "", Optional.empty(), reference, List.of());
    List<LoadedDocument.Hidden> lost =
        List.of(new LoadedDocument.Hidden("first", 0), new LoadedDocument.Hidden("last", 2));
    LoadedDocument scan = new LoadedDocument("l", "l", "", Optional.empty(), local, lost);

    assertThat(ALIGNER.compare(scan, whole).notTakenUp())
        .extracting(missing -> missing.measure().quote() + " " + missing.gap().orElse("-"))
        .containsExactly("加强农村公路养护 first", "公布隧道照明检查结果 last");
  }

  @Test
  void jsonHasIndicesForCodingsAndIrisForGraphs() throws IOException {
    Comparison comparison = ALIGNER.align(coded("wuhan"), coded("central"));

    JsonNode json =
        new ObjectMapper()
            .readTree(
                ComparisonJson.ofCodings()
                    .of("central.json", Map.of("wuhan", comparison), comparison.remarks()));

    assertThat(json.get("reference").asText()).isEqualTo("central.json");
    assertThat(json.get("pairs")).hasSameSizeAs(comparison.pairs());
    assertThat(json.get("new")).hasSameSizeAs(comparison.newOnes());
    assertThat(json.get("notTakenUp")).hasSameSizeAs(comparison.notTakenUp());
    JsonNode pair = json.get("pairs").get(0);
    assertThat(pair.fieldNames())
        .toIterable()
        .containsExactly("local", "reference", "relation", "score", "rule", "changes");
    assertThat(pair.get("local").fieldNames())
        .toIterable()
        .containsExactly("document", "provision", "quote", "index");
    assertThat(
            new ObjectMapper()
                .readTree(
                    ComparisonJson.ofGraph().of("central", Map.of("wuhan", comparison), List.of()))
                .get("new")
                .get(0)
                .has("iri"))
        .isTrue();
  }
}
