package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Of a web page its document is read, as a browser shows it. */
class WebPageTest {

  private final TextReader reader = new TextReader();

  @Test
  void ofAWebPageTheMainTextStaysAndTheRestIsReported() {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset="gb2312"><title>某某市人民政府关于防汛工作的通知</title></head>
        <body><div class="nav"><a href="/">首页</a> <a href="/zw">政务公开，信息</a></div>
        <h1>某某市人民政府关于防汛工作的通知</h1>
        <div class="bar">发布日期：2020-03-01 来源：市政府 浏览次数：12</div>
        <div class="content"><p>　　各区人民政府：</p>
        <p>　　一、加强组织领导，落实工作责任，确保安全度汛。</p><p>　　二、强化巡查值守，
        及时处置险情。</p>
        <table><tr><td><p>单位</p></td><td>事项</td></tr><tr><td>市水利局</td><td>巡查</td></tr></table>
        <div class="share">分享到：微信 微博</div></div>
        <div class="related">相关链接：<a href="/1">关于抗旱工作的通知</a></div>
        <div class="footer">主办单位：某某市人民政府</div></body></html>
        """;

    Text text = reader.read("page.html", page.getBytes(java.nio.charset.Charset.forName("GBK")));

    assertThat(text.mediaType()).isEqualTo("text/html");
    assertThat(text.plain())
        .isEqualTo(
            "某某市人民政府关于防汛工作的通知\n各区人民政府：\n一、加强组织领导，落实工作责任，确保安全度汛。\n"
                + "二、强化巡查值守，及时处置险情。\n单位\t事项\n市水利局\t巡查");
    assertThat(text.removals()).extracting(Removal::pass).contains("page-chrome");
    assertThat(text.raw()).contains("分享到").contains("主办单位");
  }

  @Test
  void ofAWebPageWhatIsHiddenStruckOrSpokenIsNotReadAndReported() {
    String page =
        """
        <html><body><h1>关于防汛工作的通知</h1><p>一、市财政局安排<del>200</del><ins>300</ins>万元。</p>
        <p hidden>二、市教育局应当停课。</p><div style="Display : none"><p>三、市水利局应当泄洪。</p></div>
        <p style="visibility:hidden">四、市民政局应当转移。</p>
        <p>五、镇政府<span style="text-decoration:line-through">每天</span>每周检<ruby>测<rt>cè</rt></ruby>水质。</p>
        </body></html>
        """;

    Text text = reader.read("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(text.plain()).isEqualTo("关于防汛工作的通知\n一、市财政局安排300万元。\n五、镇政府每周检测水质。");
    assertThat(text.removals()).extracting(Removal::pass).contains("hidden", "struck", "spoken");
    CleanUpTest.assertAddsUp(text);
  }

  @Test
  void theItemsOfANumberedListInAWebPageHaveTheirNumbers() {
    String page =
        """
        <html><body><p>各区：</p><ol start="3"><li>落实责任，明确分工。</li><li value="7">巡查堤防。</li><li>检修泵站。</li>
        <li>11. 清理河道。</li></ol><ol style="list-style: none"><li>各区配合。</li></ol><ul><li>街道配合。</li></ul>
        </body></html>
        """;

    assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).plain().lines())
        .containsExactly("各区：", "3.落实责任，明确分工。", "7.巡查堤防。", "8.检修泵站。", "11.清理河道。", "各区配合。", "街道配合。");
  }

  @Test
  void aWebPageThatAScriptShowsIsReadThoughItSaysThatItIsHidden() {
    String page =
        "<html><body><div hidden><p>关于防汛工作的通知</p><p>一、落实责任，确保安全。</p></div>"
            + "<p>正在加载</p></body></html>";

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .contains("一、落实责任，确保安全。");
  }

  @Test
  void aCellThatReachesDownInAWebPageKeepsItsPlaceInTheRowsBelow() {
    String page =
        """
        <html><body><h1>关于防汛工作的通知</h1><p>一、落实责任，明确分工，确保安全度汛。</p>
        <table><tr><th>序号</th><th>任务</th><th colspan="2">单位</th><th>时限</th></tr>
        <tr><td rowspan="2">1</td><td>巡查堤防</td><td rowspan=2>市水利局</td><td>各镇</td><td></td></tr>
        <tr><td>检修泵站</td><td>各区</td><td>每年</td></tr>
        <tr><td></td><td>清理河道</td><td rowspan="x">市城管局</td><td></td><td>长期</td></tr></table></body></html>
        """;

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .endsWith("序号\t任务\t单位\t\t时限\n1\t巡查堤防\t市水利局\t各镇\n\t检修泵站\t\t各区\t每年\n\t清理河道\t市城管局\t\t长期");
  }

  @Test
  void digitsAboveAndBelowTheLineAreNotLevelWithTheOthers() {
    String page = "<html><body><p>一、排放不超过10<sup>4</sup>吨CO<sub>2</sub>。</p></body></html>";

    assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .isEqualTo("一、排放不超过10⁴吨CO₂。");
  }

  @Test
  void edgesOfCellsThatHardlyDifferMakeNoEmptyColumns() {
    String page =
        """
        <html><body><p>一、落实责任，明确分工，确保安全度汛。</p>
        <table><tr><th>任务</th><th colspan="2">单位</th><th>时限</th></tr>
        <tr><td colspan="2">巡查堤防</td><td>市水利局</td><td>每年</td></tr>
        <tr><td colspan="4">合计</td></tr></table></body></html>
        """;

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .endsWith("任务\t单位\t时限\n巡查堤防\t市水利局\t每年\n合计");
  }

  @Test
  void theLinesOfACellStayApartUnlessTheNarrowCellBrokeThem() {
    String page =
        """
        <html><body><p>一、落实责任，明确分工，确保安全度汛。</p>
        <table><tr><th>任务</th><th>责任<br>单位</th><th>时限</th></tr>
        <tr><td><p>检修泵站</p><p>清理河道</p></td><td>市水利局<br>各区</td><td>2024年<br>12月底前</td></tr>
        <tr><td>储备防汛物资<br>及器材</td><td>市应急局</td><td>每年</td></tr></table></body></html>
        """;

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .endsWith("任务\t责任单位\t时限\n检修泵站 清理河道\t市水利局 各区\t2024年12月底前\n储备防汛物资及器材\t市应急局\t每年");
  }

  @Test
  void theHeadAndTheSignatureStayThoughTheyStandBesideTheMainText() {
    String page =
        """
        <html><head><title>关于养老服务的通知_某某市民政局</title></head><body><div class="nav"><a href="/">首页</a></div>
        <div><h1>某某市民政局关于促进养老服务发展的通知</h1><p>某民政〔2021〕15号</p><p>发布日期：2021-03-05</p><p>各区民政局：</p>
        <div>一、市民政局给予每床5000元的建设补贴。<br>二、各区民政局每年进行一次检查。</div><p>某某市民政局</p>
        <p>2021年3月5日</p></div><div><p>版权所有：某某市人民政府</p></div></body></html>
        """;

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain().lines())
        .containsExactly(
            "某某市民政局关于促进养老服务发展的通知",
            "某民政〔2021〕15号",
            "各区民政局：",
            "一、市民政局给予每床5000元的建设补贴。",
            "二、各区民政局每年进行一次检查。",
            "某某市民政局",
            "2021年3月5日");
  }

  @Test
  void linesThatAreSetAsTheyAreWrittenStayLines() {
    String page = "<html><body><pre>通知\n一、落实责任，确保安全。\n二、各区应当配合。</pre></body></html>";

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain().lines())
        .containsExactly("通知", "一、落实责任，确保安全。", "二、各区应当配合。");
  }

  @Test
  void aPictureInALineIsReported() {
    String page =
        "<html><body><p>一、补贴标准为<img src='a.png'>元，由财政局发放。</p><p><img src='b.png'></p></body></html>";

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).losses()).hasSize(1);
  }

  @Test
  void theNumberOfAnItemStandsBeforeTheParagraphInsideIt() {
    String page =
        """
        <html><body><p>各区：</p><ol style="list-style-type: simp-chinese-informal"><li>
        <p>落实责任，明确分工。</p></li><li><p>巡查堤防。</p><ol type="i"><li>每年一次。</li></ol></li></ol></body></html>
        """;

    assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).plain().lines())
        .containsExactly("各区：", "一、落实责任，明确分工。", "二、巡查堤防。", "i.每年一次。");
  }

  @Test
  void theFootOfASiteWeighsNothingAndPagesToComeAreReported() {
    String page =
        """
        <html><head><title>关于防汛工作的通知_某某市人民政府</title></head><body>
        <div class="main"><h1>关于防汛工作的通知</h1><div>2024-03-05 10:20 <span>来源：市政府</span></div>
        <div class="TRS"><p>一、各区应当巡查堤防，及时处置险情。</p><div class="page">共2页 <a>1</a> <a>下一页</a></div></div>
        <div class="side"><ul><li><a>关于抗旱工作的通知</a></li></ul></div></div>
        <div class="footer"><p>联系电话：12345678。未经授权，禁止转载。版权所有，违者必究。</p></div></body></html>
        """;

    Text text = reader.read("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(text.plain().lines()).containsExactly("关于防汛工作的通知", "一、各区应当巡查堤防，及时处置险情。");
    assertThat(text.losses()).extracting(Loss::kind).containsExactly("page-without-text");
  }
}
