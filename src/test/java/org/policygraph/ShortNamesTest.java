package org.policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Version;
import org.policygraph.graph.Vocabulary;
import org.policygraph.outline.Overrides;

/** Bodies that a document names in short. */
class ShortNamesTest {

  private static final Pipeline PIPELINE = new Pipeline();

  @Test
  void aBodyIsOneUnderTheShortNameThatItsDocumentGivesIt() {
    assertThat(
            responsible(
                """
                青山市公共数据条例
                第一条 为规范管理，制定本条例。
                第二条 市互联网信息办公室（以下简称“网信办”）应当建立数据平台。
                第三条 网信办应当每年开展检查。
                """))
        .containsExactly("市互联网信息办公室");
  }

  @Test
  void aShortNameForSeveralBodiesIsNoneOfThem() {
    assertThat(
            responsible(
                """
                青山市公共数据条例
                第一条 为规范管理，制定本条例。
                第二条 市互联网信息办公室、市大数据局（以下统称数据主管部门）应当建立数据平台。
                第三条 数据主管部门应当每年开展检查。
                """))
        .containsExactlyInAnyOrder("市互联网信息办公室", "市大数据局", "数据主管部门");
  }

  @Test
  void aShortNameThatNoDictionaryKnowsIsAWord() {
    assertThat(
            responsible(
                """
                青山市军用供应站管理办法
                第一条 为规范管理，制定本办法。
                第二条 军用饮食供应站、军用供水站（以下统称军供站）的设置由市人民政府确定。
                第三条 军供站应当建立工作制度。
                """))
        .contains("军供站");
  }

  @Test
  void anOfficeThatALevelHasForOneTaskIsABody() {
    assertThat(
            responsible(
                """
                青山县人民政府关于加强秸秆禁烧工作的意见
                一、县禁烧办组织考核。
                二、各乡镇于9月15日前将方案报县禁烧办备案。
                三、市双创办、市大气办开展督查。
                四、县政府办负责督办，县司法局承办。
                """))
        .contains("县禁烧办", "市双创办", "市大气办", "县政府办", "县司法局")
        .noneMatch(name -> name.endsWith("督办") || name.endsWith("承办"));
  }

  private static Set<String> responsible(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Version version = PIPELINE.version(PIPELINE.text("a.txt", bytes), Overrides.NONE);
    Model graph = PIPELINE.graph(Iris.DEFAULT, Iris.DEFAULT.base() + "a", List.of(version));
    return graph
        .listObjectsOfProperty(Vocabulary.RESPONSIBLE)
        .mapWith(actor -> actor.asResource().getProperty(FOAF.name).getString())
        .toSet();
  }
}
