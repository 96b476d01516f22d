package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policygraph.finding.Coding;

class ScoreTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path RESOURCES = Path.of("src/test/resources/evaluation");

  @Test
  void givesTheFiguresOfTheReferenceScorer() throws IOException {
    Score score =
        Score.of(
            document(),
            codings(Path.of("data/gold/wuhan.json")),
            codings(RESOURCES.resolve("perturbed-wuhan.json")));
    JsonNode expected = JSON.readTree(RESOURCES.resolve("perturbed-wuhan.expected.json").toFile());
    score.rates().forEach((name, rates) -> assertRates(name, rates, expected.get(name)));
    assertThat(score.objectCharacters())
        .isCloseTo(expected.get("object_charf").asDouble(), within(.00051));
    for (Map.Entry<String, Agreement> entry : score.agreements().entrySet()) {
      JsonNode node = expected.get(entry.getKey());
      assertThat(entry.getValue().accuracy()).isCloseTo(node.get("acc").asDouble(), within(.00051));
      assertThat(entry.getValue().kappa()).isCloseTo(node.get("kappa").asDouble(), within(.00051));
    }
    assertThat(score.lost()).isEqualTo(expected.get("pred_quotes_not_in_document").asInt());
  }

  @Test
  void findsNoFaultInTheGoldItself() throws IOException {
    List<Coding> gold = codings(Path.of("data/gold/wuhan.json"));
    Score score = Score.of(document(), gold, gold);
    assertThat(score.rates().values()).allSatisfy(r -> assertThat(r.f()).isEqualTo(1));
    assertThat(score.objectCharacters()).isEqualTo(1);
    assertThat(score.agreements().values()).allSatisfy(a -> assertThat(a.kappa()).isEqualTo(1));
  }

  private static void assertRates(String name, Rates rates, JsonNode expected) {
    assertThat(rates.precision()).as(name).isCloseTo(expected.get("p").asDouble(), within(.00051));
    assertThat(rates.recall()).as(name).isCloseTo(expected.get("r").asDouble(), within(.00051));
    assertThat(rates.f()).as(name).isCloseTo(expected.get("f").asDouble(), within(.00051));
    assertThat(rates.gold()).as(name).isEqualTo(expected.get("gold").asInt());
    assertThat(rates.predicted()).as(name).isEqualTo(expected.get("pred").asInt());
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("data/documents/wuhan-2018-17.txt"));
  }

  private static List<Coding> codings(Path file) throws IOException {
    return JSON.readValue(file.toFile(), new TypeReference<>() {});
  }
}
