package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KinshipTest {

  private static final Aligner ALIGNER = new Aligner();

  private static final List<String> PENALTIES =
      List.of("构成犯罪的，依法追究刑事责任", "情节严重的，责令停业整顿，并处5万元以上10万元以下罚款", "对直接负责的主管人员和其他直接责任人员依法给予处分");

  private static Measures measures(Stream<String> texts) {
    return ALIGNER.measures(texts.map(Invented::measure).toList());
  }

  private static Measures document(String... own) {
    return measures(Stream.concat(Stream.of(own), PENALTIES.stream()));
  }

  private static Kinship kinship(Measures local, Measures reference) {
    return Kinship.of(
        local,
        reference,
        Judgement.ofAnySubject().scores(local, reference),
        Kinship.alike(local, reference));
  }

  private static final Measures FISHING = document("禁止在禁渔期使用拖网捕捞鲟鱼", "渔船应当安装卫星定位装置", "发放海域养殖证");
  private static final Measures MUSEUMS = document("博物馆应当建立藏品总账", "鼓励美术馆延长夜间开放时间", "修缮古戏台和宗祠");
  private static final Measures ANGLING =
      document("禁渔期内不得使用拖网捕捞中华鲟", "大型渔船安装卫星定位装置和渔具标识", "依法核发海域养殖证");

  @Test
  void formulasAloneAlignNothingBetweenDocumentsOfDifferentSubjects() {
    Kinship kinship = kinship(FISHING, MUSEUMS);

    assertThat(IntStream.range(0, 6).filter(i -> kinship.allows(i, i))).isEmpty();
  }

  @Test
  void whatIsCopiedCountsBetweenDocumentsOfOneSubjectThoughItBeAFormula() {
    Kinship kinship = kinship(FISHING, ANGLING);

    assertThat(IntStream.range(0, 6).allMatch(i -> kinship.allows(i, i))).isTrue();
  }

  @Test
  void documentsAreOfOneSubjectThoughNoTwoOfTheirMeasuresShareMuch() {
    Measures banks = measures(Stream.of("定期清淤疏浚", "每周巡查水闸和堤坝", "修剪沿岸芦苇", "安装照明路灯"));
    Measures reeds = measures(Stream.of("水闸由乡镇看管", "栽种芦苇和菖蒲", "堤坝上不得放牧", "招聘讲解员"));

    Kinship kinship = kinship(banks, reeds);

    assertThat(IntStream.range(0, 4).allMatch(i -> kinship.allows(i, i))).isTrue();
  }

  @Test
  void whereFormulasAloneAreLikelyCommonWordsMakeNoKinship() {
    Measures banks = document("定期清淤疏浚", "每周巡查水闸和堤坝", "修剪沿岸芦苇", "安装照明路灯");
    Measures reeds = document("水闸由乡镇看管", "栽种芦苇和菖蒲", "堤坝上不得放牧", "招聘讲解员");

    Kinship kinship = kinship(banks, reeds);

    assertThat(IntStream.range(0, 7).noneMatch(i -> kinship.allows(i, i))).isTrue();
  }

  @Test
  void theIndexFindsDocumentsOfOneSubjectInWhateverOrderTheyCame() {
    CandidateIndex one = new CandidateIndex();
    one.add("fishing", FISHING);
    one.add("museums", MUSEUMS);
    one.add("angling", ANGLING);
    CandidateIndex other = new CandidateIndex();
    other.add("angling", ANGLING);
    other.add("museums", MUSEUMS);
    other.add("fishing", FISHING);

    assertThat(one.related("fishing")).containsExactly("angling");
    assertThat(other.related("fishing")).containsExactly("angling");
    assertThat(one.related("museums")).isEmpty();
  }

  @Test
  void aDocumentThatIsTakenOutIsNotFound() {
    CandidateIndex index = new CandidateIndex();
    index.add("fishing", FISHING);
    index.add("angling", ANGLING);

    index.remove("fishing");

    assertThat(index.related("angling")).isEmpty();
  }
}
