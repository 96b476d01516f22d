package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CueTest {

  private static final List<String> EXPRESSIONS =
      List.of(
          "(?:根据|按照)(?:了)?",
          "[（(]?\\d{4}年.{0,9}号[）)]?",
          "^本.{1,8}负责|同时废止。$",
          "(?!日)[一-鿿]{2,30}令",
          "(?<!\\d)(20\\d{2})(\\d{2})(?!\\d)",
          "(?i)page\\s*\\d",
          "\\p{IsHan}{3}款",
          "[。；]$",
          "《[^》]{2,9}》，(?:本|旧)办法",
          "由市政?府{0,2}负责\\D",
          "[\\[(（]?20+18",
          "[①-⑳]",
          "附件?[:：].{0,20}|(?!附)[^。]{2,9}[.](?i:docx?)|第(?:一|二)条",
          "a|(?i)b|c",
          "(?!.*以下)[^。]{2,20}[:：]",
          "\\|+[号|]",
          "^现.{1,9}|^第|(?:的|第)?.款①?$",
          "(?:解释|PAGE\\s{1,2}\\d)$",
          "(现按|第三|第[一二]|由其|旧)(?:条|款|解)?");
  private static final List<String> TEXTS =
      List.of(
          "",
          "号",
          "现按照《通知》，本办法由市政府负责，旧办法同时废止。",
          "本办法由市政府负责解释",
          "（2018年第17号）日前以国务院令公布",
          "1201811 201811 PAGE 3",
          "𠮷野家第三款①",
          "附件：表.DOC",
          "表格.docx",
          "各市、县人民政府：",
          "以下各市：",
          "||号",
          "B",
          "第三款\n",
          "款现由其解释");

  @Test
  void answersAsItsExpressionDoes() {
    for (String expression : EXPRESSIONS) {
      Pattern pattern = Pattern.compile(expression);
      Cue cue = new Cue(pattern);
      for (String text : TEXTS) {
        assertThat(cue.in(text)).as("%s in %s", expression, text).isEqualTo(find(pattern, text));
        assertThat(cue.begins(text)).isEqualTo(pattern.matcher(text).lookingAt());
        assertThat(cue.is(text)).isEqualTo(pattern.matcher(text).matches());
      }
    }
  }

  @Test
  void findsTheFirstMatchOfAStretchAndNothingOutsideIt() {
    Cue cue = new Cue(Pattern.compile("第(.)条"));
    String text = "第一条、第二条、第三条";

    assertThat(cue.find(text, 1, text.length()).map(m -> m.group(1))).contains("二");
    assertThat(cue.find(text, 1, 6)).isEmpty();
    assertThat(cue.at(text, 4, text.length()).map(Matcher::end)).contains(7);
    assertThat(cue.at(text, 3, text.length())).isEmpty();
  }

  @Test
  void whatStandsOutsideOfBracketsAndIsNotRepeatedIsNeeded() {
    assertThat(needed("《([^》]{4,120})》(?:主要)?全文(?:如下|公布)")).isEqualTo("全文");
    assertThat(needed("[^|）(]{2,9}条款?的\\s*号")).isEqualTo("条");
    assertThat(needed("(?<=第|[)])三日{2}内办结")).isEqualTo("内办结");
    assertThat(needed("同时废止|停止执行")).isEmpty();
    assertThat(needed("(?i)page\\s*\\d")).isEmpty();
    assertThat(Literals.needed(Pattern.compile("page", Pattern.CASE_INSENSITIVE))).isEmpty();
  }

  @Test
  void anExpressionComesApartOutsideOfBracketsAndWhereNoFlagReachesOver() {
    assertThat(branches("同时废止|(?:停止|终止)执行[|号]|")).containsExactly("同时废止", "(?:停止|终止)执行[|号]", "");
    assertThat(branches("a|(?i)b|c")).containsExactly("a|(?i)b|c");
    assertThat(branches("a|(?i:b|c)")).containsExactly("a", "(?i:b|c)");
  }

  @Test
  void aGroupOfWordsAtTheHeadComesApartByTheCharactersTheyBeginWith() {
    assertThat(Literals.byFirst("(?:制定|印发|制订)(?:了)?$"))
        .containsExactly("(?:制定|制订)(?:了)?$", "(?:印发)(?:了)?$");
    assertThat(Literals.byFirst("(通知|函)》")).containsExactly("(通知)》", "(函)》");
    for (String whole :
        List.of("", "印发|制定", "(?:制定|印发)?的", "(?:制定|\\d)", "(?:制?定|印发)", "(?!印发)制定")) {
      assertThat(Literals.byFirst(whole)).containsExactly(whole);
    }
  }

  @Test
  void theLastCharacterOfAMatchIsKnownWhereItIsOneAndNotRepeated() {
    assertThat(last("各.{0,9}[:：]")).isEqualTo("[:：]");
    assertThat(last("《.*》")).isEqualTo("》");
    assertThat(last("第\\d号?")).isEmpty();
    assertThat(last("第.{2}")).isEmpty();
    assertThat(last("第(?:一|十[二三])")).isEqualTo("[一[二三]]");
    assertThat(last("[.](?i:docx|pdf)")).isEqualTo("(?i)[xf]");
    assertThat(last("第(?<n>一)")).isEqualTo("[一]");
    assertThat(last("第(?:一|二号?)")).isEmpty();
    assertThat(last("第一(?![条款])")).isEmpty();
    assertThat(last("号$")).isEmpty();
    assertThat(last("第\\d")).isEmpty();
  }

  @Test
  void whatEndsWithTheTextBeginsNoFartherBeforeItThanItIsLong() {
    assertThat(reach("(?:制定|印发实施)(?:了)?$")).isEqualTo(2 + 5);
    assertThat(reach("[一二]{1,3}(?<=会)\\s?(?<n>号)(?i:a)$")).isEqualTo(2 + 6 + 2 + 1 + 1);
    assertThat(reach("(?:各.*|省)$")).isGreaterThanOrEqualTo(Literals.ANY);
    assertThat(reach("制定|印发$")).isEqualTo(Literals.ANY);
    assertThat(reach("印发\\$")).isEqualTo(Literals.ANY);
    assertThat(reach("(?i)印发$")).isEqualTo(Literals.ANY);
  }

  private static int reach(String expression) {
    return Literals.reach(Pattern.compile(expression));
  }

  private static List<String> branches(String expression) {
    return Literals.branches(Pattern.compile(expression));
  }

  private static String last(String expression) {
    return Literals.last(Pattern.compile(expression));
  }

  private static String needed(String expression) {
    return Literals.needed(Pattern.compile(expression));
  }

  @Test
  void aPlaceWithoutAMatchIsForgottenByNoThread() {
    Cue cue = new Cue(Pattern.compile("[一-三]是"));
    String text = "是一是二是三是";
    long found = IntStream.range(0, 10_000).parallel().filter(i -> cue.in(text)).count();

    assertThat(found).isEqualTo(10_000);
  }

  private static boolean find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find();
  }
}
